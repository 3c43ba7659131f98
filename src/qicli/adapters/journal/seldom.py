"""Entries of a kind that there are few of, found without decoding every line."""

from collections.abc import Iterator, Mapping
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
    paths = journal.files()
    found = [
        said
        for path in paths
        for said in _said(lines_holding(path, (name, *_UNDONE), held=len(paths) <= FEW), floor)
        if isinstance(said, kind | Retraction | Forgotten)
    ]
    ledger = Ledger(journal.forgotten())
    standing = [said for said in sorted(found, key=order, reverse=True) if ledger.stands(said)]
    return [said for said in standing if isinstance(said, kind)]


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


def remember(memory: Path, seen: Mapping[str, tuple[int, int]]) -> None:
    """Keep up to where files were looked through, if that can be kept."""
    with suppress(OSError), replaced(memory) as file:
        file.write(msgspec.json.encode(seen))
