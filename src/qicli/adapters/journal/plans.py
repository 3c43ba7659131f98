"""The plans of a journal, found without decoding every line of half a year."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import BinaryIO

import msgspec

from qicli.adapters.files import lines_backwards, opened, replaced
from qicli.adapters.journal.folder import Journal
from qicli.adapters.ordinary import small
from qicli.core.entry import BadLine, Forgotten, Plan, Retraction, Said, decode, order
from qicli.core.ledger import Ledger
from qicli.core.plan.progress import LONGEST

_NAMES = (b'"plan"', b'"retraction"', b'"forgotten"')  # of the kinds that can make or end a plan
_BLOCK = 1024 * 1024  # bytes looked through at once
_MARGIN = 64 * 1024  # bytes before the end, which a write that failed may have taken back since
_LOOK = 256  # lines, after which it is looked how far back they are


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
    found = [said for path in journal.files() for said in _found(lines_backwards(path), floor)]
    ledger = Ledger(journal.forgotten())
    standing = [said for said in sorted(found, key=order, reverse=True) if ledger.stands(said)]
    return [said for said in standing if isinstance(said, Plan)]


def _may_hold_plans(journal: Journal, floor: datetime) -> bool:
    """Whether anything since then looks like a plan: most people have none, and no report pays for that.

    Of large files it is remembered (in `.MACHINE.planless`) up to where they held none when they were last
    looked through; that is forgotten as soon as a file is another one.
    """
    memory = journal.folder / f".{journal.machine}.planless"
    known, seen = _remembered(memory), dict[str, tuple[int, int]]()
    for path in journal.files():
        with opened(path) as file:
            status = os.fstat(file.fileno())
            inode, upto = known.get(path.name, (0, 0))
            begin = max(0, upto - _MARGIN) if inode == status.st_ino and upto <= status.st_size else 0
            if _holds(file, begin, floor):
                return True
            seen[path.name] = (status.st_ino, status.st_size)
            known[path.name] = (inode, max(begin, upto if begin else 0))
    if any(size - known[name][1] > _BLOCK for name, (_, size) in seen.items()):
        with suppress(OSError), replaced(memory) as file:
            file.write(msgspec.json.encode(seen))
    return False


def _remembered(memory: Path) -> dict[str, tuple[int, int]]:
    try:
        return msgspec.json.decode(small(memory), type=dict[str, tuple[int, int]])
    except (OSError, msgspec.DecodeError):
        return {}


def _holds(file: BinaryIO, begin: int, floor: datetime) -> bool:
    """Whether anything from there on, and since then, looks like a plan."""
    end = file.seek(0, os.SEEK_END)
    while end > begin:
        start = max(begin, end - _BLOCK)
        file.seek(start)
        block = file.read(end - start + len(_NAMES[0]))  # a name may stand across two blocks
        if _NAMES[0] in block:
            return True
        begins = block.find(b"\n") + 1 if start else 0  # of the first line that is whole
        said = decode(block[begins : block.find(b"\n", begins)])
        if not isinstance(said, BadLine) and said.logged < floor:
            return False
        end = start
    return False


def _found(lines: Iterator[tuple[int, bytes]], floor: datetime) -> Iterator[Said]:
    """Plans, and whatever takes entries back; other lines are hardly looked at."""
    for number, (_, raw) in enumerate(lines, 1):
        if number % _LOOK and not any(name in raw for name in _NAMES):
            continue
        said = decode(raw)
        if isinstance(said, BadLine):
            continue
        if said.logged < floor:
            return
        if isinstance(said, Plan | Retraction | Forgotten):
            yield said
