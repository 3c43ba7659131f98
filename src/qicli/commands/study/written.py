"""The answers of a study in files: a page, one file of JSON, or a folder of tables."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from qicli.adapters.ordinary import named
from qicli.adapters.study.known import lies_in
from qicli.commands.new_file import new_file, see_that_in_no_journal, see_that_not_own
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import QiError, UsageError
from qicli.streams import say
from qicli.study.questions import QUESTIONS
from qicli.study.told import Told
from qicli.views.study.page import page
from qicli.views.study.sentences import heading, sentences
from qicli.views.study.tables import differences, table
from qicli.world import World

ABOUT = "about.txt"  # what has to be known to read the tables
DIFFERENCES = "differences.csv"  # between groups


def write(world: World, told: Told, output: str, *, force: bool) -> None:
    """By the end of the name: a page, JSON, or a folder; `-` is a page on stdout.

    Raises:
        UsageError: the name ends in something else.
        QiError: it cannot be written.
    """
    kind = Path(output).suffix.lower()
    if output == "-" or kind in {".html", ".htm"}:
        _put(world, output, page(told, day_of(world.now())).encode(), force=force)
    elif kind == ".json":
        _put(world, output, msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n", force=force)
    elif kind:
        raise UsageError(
            f'"{visible(output)}" names no format; end it in .html or .json, or name a folder for tables'
        )
    else:
        _tables(world, told, named(output), force=force)
    if output != "-":
        say(f"Wrote {visible(output)}")


def see_that_outside(output: Path, study: Path) -> None:
    """See that nothing is written into the study: with anything else in it it could not be made anew.

    Raises:
        QiError: it would be.
    """
    if str(output) != "-" and lies_in(output, [study]):
        raise QiError(f"{visible(str(output))}: lies in the study itself; give another name to -o")


def see_that_not_asked(output: str, *files: str) -> None:
    """See that what is asked by, as a file of groups, is not written over, by whatever force.

    Raises:
        QiError: it would be.
    """
    for file in filter(None, files):
        if lies_in(named(file), [named(output)]):
            raise QiError(f"{visible(file)}: is what is asked by, and lies there; give another name to -o")


def _see_that_tables(folder: Path) -> None:
    """See that there is nothing in a folder but tables of a study, which are told apart by their names."""
    ours = {ABOUT, DIFFERENCES, *map(_table_of, QUESTIONS)}
    names = sorted(os.listdir(folder))  # noqa: PTH208 - a folder that may not be read is no empty one
    others = [name for name in names if name not in ours and name[0] != "."]
    if others:
        told = f"{visible(str(folder))}: holds {visible(others[0])}, which is no table of a study"
        raise QiError(f"{told}; give another folder, or one that is empty")


def _tables(world: World, told: Told, folder: Path, *, force: bool) -> None:
    see_that_not_own(world, folder / ABOUT)
    see_that_in_no_journal(folder / ABOUT)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _see_that_tables(folder)
    except OSError as error:
        raise QiError(
            f"{folder}: no folder can be made there ({error.strerror}); give another name"
        ) from error
    files = dict(_files(told))
    former = [name for name in (ABOUT, DIFFERENCES, *map(_table_of, QUESTIONS)) if (folder / name).exists()]
    if former and not force:
        raise QiError(
            f"{visible(str(folder / former[0]))}: there are tables already; --force writes over them, "
            "or give another folder"
        )
    for name, content in files.items():
        _put(world, str(folder / name), content, force=force)
    for name in former:
        if name not in files:  # of another run, of which about.txt says nothing any more
            (folder / name).unlink()


def _files(told: Told) -> Iterator[tuple[str, bytes]]:
    yield ABOUT, "\n".join([heading(told), *sentences(told), ""]).encode()
    for answer in told.answers:
        yield _table_of(answer.question), as_csv(table(answer))
    if told.differences:
        yield DIFFERENCES, as_csv(differences(told.answers))


def _table_of(question: str) -> str:
    return f"{question}.csv"


def as_csv(rows: Iterable[Sequence[object]]) -> bytes:
    """A table as the bytes of a file."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def _cell(cell: object) -> object:
    """A spreadsheet runs a cell that begins so: it gets an apostrophe."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "@", "+", "\t", "\r"} else cell


def _put(world: World, output: str, content: bytes, *, force: bool) -> None:
    with new_file(world, output, force=force) as file:
        file.write(content)
