"""The plans of a journal, found without decoding every line of half a year."""

import os
from datetime import UTC, date, datetime, time, timedelta
from typing import BinaryIO

from qicli.adapters.files import opened
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.seldom import (
    MARGIN,
    LookedThrough,
    looked_upto,
    remember,
    remembered,
    standing_since,
)
from qicli.core.entry import BadLine, Plan, decode
from qicli.core.plan.progress import LONGEST

_NAME = b'"plan"'  # as its line has it
_BLOCK = 1024 * 1024  # bytes looked through at once


def standing_plans(journal: Journal, first: date) -> list[Plan]:
    """The plans that stand and may have a day on or after `first`, newest said first.

    Raises:
        JournalError: a file cannot be read.
    """
    day = max(first, date.min + LONGEST + timedelta(days=2)) - LONGEST - timedelta(days=1)
    floor = datetime.combine(day, time(), UTC)
    journal.guard()
    if not _may_hold_plans(journal, floor):
        return []
    return standing_since(journal, Plan, _NAME, floor)


def _may_hold_plans(journal: Journal, floor: datetime) -> bool:
    """Whether anything since then looks like a plan: most people have none, and no report pays for that.

    Of large files it is remembered (in `.MACHINE.planless`) up to where they held none when they were last
    looked through; that is forgotten as soon as a file is another one.
    """
    memory = journal.folder / f".{journal.machine}.planless"
    known, seen, much = remembered(memory), LookedThrough(), False
    for path in journal.files():
        with opened(path) as file:
            status = os.fstat(file.fileno())
            begin = looked_upto(known, path, status)
            if _holds(file, begin, floor):
                return True
        seen[path.name] = (status.st_ino, status.st_size)
        much = much or status.st_size - begin > _BLOCK + (MARGIN if begin else 0)
    if much:
        remember(memory, seen)
    return False


def _holds(file: BinaryIO, begin: int, floor: datetime) -> bool:
    """Whether anything from there on, and since then, looks like a plan."""
    end = file.seek(0, os.SEEK_END)
    while end > begin:
        start = max(begin, end - _BLOCK)
        file.seek(start)
        block = file.read(end - start + len(_NAME))  # a name may stand across two blocks
        if _NAME in block:
            return True
        begins = block.find(b"\n") + 1 if start else 0  # of the first line that is whole
        said = decode(block[begins : block.find(b"\n", begins)])
        if not isinstance(said, BadLine) and said.logged < floor:
            return False
        end = start
    return False
