"""Entries of a kind that there are few of, found without decoding every line."""

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from qicli.adapters.files import lines_holding, replaced
from qicli.adapters.journal.folder import Journal
from qicli.adapters.ordinary import small
from qicli.adapters.source import FEW
from qicli.core.entry import BadLine, Forgotten, Retraction, Said, decode, order
from qicli.core.ledger import Ledger, Standing

S = TypeVar("S", bound=Standing)

LookedThrough = dict[str, tuple[int, int]]  # by a file's name: its inode, and up to where it holds none
MARGIN = 64 * 1024  # bytes before the end, which a write that failed may have taken back since
_UNDONE = (b'"retraction"', b'"forgotten"')  # what takes entries of any kind back


def standing_since(journal: Journal, kind: type[S], name: bytes, floor: datetime) -> list[S]:
    """The entries of this kind that were said since then and stand, newest said first.

    Args:
        journal: where they stand.
        kind: what is looked for.
        name: what its line calls it, in quotation marks.
        floor: the moment before which nothing is looked at.

    Raises:
        JournalError: a file cannot be read.
    """
    found = [
        said
        for lines in said_holding(journal, (name, *_UNDONE), floor)
        for said in lines
        if isinstance(said, kind | Retraction | Forgotten)
    ]
    ledger = Ledger(journal.forgotten())
    standing = [said for said in sorted(found, key=order, reverse=True) if ledger.stands(said)]
    return [said for said in standing if isinstance(said, kind)]


def said_holding(journal: Journal, words: Collection[bytes], floor: datetime) -> list[Iterator[Said]]:
    """Of each file what was said since then in lines that may hold one of these words, newest first.

    Of the files no more is read than is asked for.

    Raises:
        JournalError: a file cannot be read.
    """
    paths = journal.files()
    return [_said(lines_holding(path, words, held=len(paths) <= FEW), floor) for path in paths]


def _said(lines: Iterator[bytes], floor: datetime) -> Iterator[Said]:
    for raw in lines:
        said = decode(raw)
        if isinstance(said, BadLine):
            continue
        if said.logged < floor:
            return
        yield said


def remembered(memory: Path) -> LookedThrough:
    """Up to where files were looked through; nothing where that cannot be read."""
    try:
        return msgspec.json.decode(small(memory), type=LookedThrough)
    except (OSError, msgspec.DecodeError):
        return {}


def looked_upto(known: LookedThrough, path: Path, status: os.stat_result) -> int:
    """From which byte on a file has to be looked through: from the first where it is another one by now."""
    inode, upto = known.get(path.name, (0, 0))
    return max(0, upto - MARGIN) if inode == status.st_ino and upto <= status.st_size else 0


def remember(memory: Path, seen: Mapping[str, tuple[int, int]]) -> None:
    """Keep up to where files were looked through, if that can be kept."""
    with suppress(OSError), replaced(memory) as file:
        file.write(msgspec.json.encode(seen))
