"""By how many weeks a person's days are shifted for studies: drawn once, and kept in the journal's folder.

Whoever carries the folder carries it along, so that two machines give the same days. Where two were drawn
before the folder was carried, the one drawn first counts on both.
"""

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from qicli.adapters.files import make_folder, replaced
from qicli.adapters.journal.folder import Journal
from qicli.adapters.lock import locked
from qicli.adapters.ordinary import small
from qicli.core.entry import Moment
from qicli.errors import JournalError

ENDING = ".study"  # of the hidden file; one a machine, as of all that lies there
LEAST, MOST = 52, 1095  # weeks: from one year to twenty-one, so that nobody guesses which


class Shift(Struct, frozen=True, kw_only=True):
    """What is kept.

    Attributes:
        made: when it was drawn.
        journal: sixteen digits that stand for the journal in studies, and are drawn for them alone.
        weeks: added to all days; below zero.
        real: sixteen other digits, for what is given with its real days: these do not join the two. Empty
            where an earlier qi drew the shift.
    """

    made: Moment
    journal: Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$")]
    weeks: Annotated[int, Meta(ge=-MOST, le=-LEAST)]
    real: Annotated[str, Meta(pattern=r"^$|^[0-9a-f]{16}$")] = ""


def shift_of(journal: Journal, now: datetime) -> Shift:
    """The shift of this journal; drawn, and on the disk, where it has none yet.

    Raises:
        JournalError: it cannot be read, or not be kept.
    """
    try:
        make_folder(journal.folder)
        with locked(journal.lock):
            kept = kept_in(journal.folder)
            if kept is not None and kept.real:
                return kept
            made = kept or Shift(made=now, journal=_digits(), weeks=-drawn(os.urandom(8)))
            made = replace(made, real=_digits())
            with replaced(journal.folder / f".{journal.machine}{ENDING}") as file:
                file.write(msgspec.json.encode(made) + b"\n")
            return made
    except OSError as error:
        told = f"{journal.folder}: the shift of days could not be kept there ({error.strerror or error})"
        raise JournalError(f"{told}; nothing was written") from error


def _digits() -> str:
    return os.urandom(8).hex()


def drawn(chance: bytes) -> int:
    """So many weeks as these eight bytes of chance say."""
    return LEAST + int.from_bytes(chance, "big") % (MOST - LEAST + 1)


def kept_in(folder: Path) -> Shift | None:
    """The shift that a journal's folder has: of several the one drawn first.

    Raises:
        JournalError: one of its files cannot be read.
    """
    names = [name for name in os.listdir(folder) if name.startswith(".") and name.endswith(ENDING)]  # noqa: PTH208 - as elsewhere
    found = [_read(folder / name) for name in sorted(names)]
    return min(found, key=lambda shift: (shift.made, shift.journal, not shift.real, shift.real), default=None)


def _read(path: Path) -> Shift:
    try:
        return msgspec.json.decode(small(path), type=Shift)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        remedy = "put a backup of it back, or remove it: then days are shifted anew"
        raise JournalError(f"{path}: cannot be read ({reason}); {remedy}") from error
