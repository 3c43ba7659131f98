"""`qi journal export --parquet`: one's own entries as a typed table, for a notebook."""

import os
from collections.abc import Sequence
from pathlib import Path
from shutil import copyfileobj

import msgspec

from qicli.adapters.files import make_folder, opened
from qicli.adapters.journal.temporary import created, temporary
from qicli.adapters.ordinary import named
from qicli.adapters.study.parquet import duckdb, write
from qicli.commands.new_file import ANOTHER_FOLDER, new_file, see_that_not_own
from qicli.core.journal.telling import counted
from qicli.core.ledger import Standing
from qicli.core.text import visible
from qicli.core.words.vocabulary.phrases import is_painkiller
from qicli.errors import QiError
from qicli.exports.notebook import COLUMNS, table
from qicli.streams import say
from qicli.world import World

NAME = "entries.parquet"


def write_parquet(world: World, folder: str, entries: Sequence[Standing], *, force: bool) -> None:
    """Write them into a file in that folder, which is made if it is not there.

    Raises:
        QiError: duckdb is not there, or the file cannot be written, or is there already.
    """
    duckdb()
    see_that_not_own(world, named(folder) / NAME)
    place = _made(named(folder))
    with temporary(world.journal.temporary) as beside:
        lines, made = beside / "lines", beside / NAME
        try:
            with created(lines) as file:
                for row in table(entries, lambda name: is_painkiller(name, world.taught)):
                    file.write(msgspec.json.encode(row) + b"\n")
        except OSError as error:
            told = f"{beside}: no room for the table ({error.strerror or error}); make room on that disk"
            raise QiError(told) from error
        number = write([lines], COLUMNS, ("day", "at", "id"), made)
        with (
            opened(made) as ready,
            new_file(world, os.fspath(place / NAME), force=force, remedy=ANOTHER_FOLDER) as file,
        ):
            copyfileobj(ready, file)
    say(f"Wrote {counted(number, 'row')} to {visible(os.fspath(place / NAME))}")


def _made(folder: Path) -> Path:
    try:
        make_folder(folder)
    except OSError as error:
        told = f"{folder}: cannot be made ({error.strerror or error}); give another folder"
        raise QiError(told) from error
    return folder
