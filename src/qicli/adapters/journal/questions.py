"""The questions that a person keeps for a visit, found without decoding every line there ever was.

One may stay open for years; so it is remembered (in `.MACHINE.questionless`) up to where a large file holds
none, and nothing before that is looked at again.
"""

import os
from datetime import UTC, datetime
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
from qicli.core.entry import BadLine, Question, decode

_NAME = b'"question"'  # as its line has it
_BLOCK = 1024 * 1024  # bytes looked through at once
_EVER = datetime.min.replace(tzinfo=UTC)


def standing_questions(journal: Journal) -> list[Question]:
    """All questions that stand, open and answered, newest said first.

    Raises:
        JournalError: a file cannot be read.
    """
    journal.guard()
    first = _first_said(journal)
    return [] if first is None else standing_since(journal, Question, _NAME, first)


def _first_said(journal: Journal) -> datetime | None:
    """When the first line was said that may be a question; None where there is none."""
    memory = journal.folder / f".{journal.machine}.questionless"
    known, seen = remembered(memory), LookedThrough()
    moments, much = [], False
    for path in journal.files():
        with opened(path) as file:
            status = os.fstat(file.fileno())
            begin = looked_upto(known, path, status)
            at = _first(file, begin)
            moments += [] if at is None else [_said_at(file, at)]
        seen[path.name] = (status.st_ino, status.st_size if at is None else at)
        much = much or seen[path.name][1] - begin > MARGIN + _BLOCK
    if much:
        remember(memory, seen)
    return min(moments, default=None)


def _first(file: BinaryIO, begin: int) -> int | None:
    """Where the name stands first, from there on."""
    start, rest = begin, b""
    file.seek(begin)
    while block := file.read(_BLOCK):
        piece = rest + block
        found = piece.find(_NAME)
        if found >= 0:
            return start - len(rest) + found
        start += len(block)
        rest = piece[1 - len(_NAME) :]  # a name may stand across two blocks
    return None


def _said_at(file: BinaryIO, place: int) -> datetime:
    """When the line was said that has this place in it; the beginning of time where it cannot be read."""
    start = max(0, place - MARGIN)
    file.seek(start)
    before = file.read(place - start)
    file.seek(start + before.rfind(b"\n") + 1)
    said = decode(file.readline())
    return _EVER if isinstance(said, BadLine) else said.logged
