"""The practices of one routine, found without decoding every line of half a year."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from heapq import merge
from pathlib import Path

from qicli.adapters.files import lines_holding
from qicli.adapters.journal.folder import Journal
from qicli.adapters.source import FEW
from qicli.core.entry import BadLine, Said, Session, decode, order
from qicli.core.ledger import Ledger
from qicli.core.when import day_later, day_of

_TAKING_BACK = b'"retraction"'  # the kind of line that makes an entry stand no more


def standing_practices(journal: Journal, routine: str, first: date) -> Iterator[Session]:
    """The practices of a routine that stand and began on or after `first`, newest said first.

    They are read no further back than the caller needs.

    Raises:
        JournalError: a file cannot be read.
    """
    floor = datetime.combine(day_later(first, -1), time(), UTC)
    words = (f'"{routine}"'.encode(), _TAKING_BACK)
    paths = journal.files()
    files = [_found(path, words, floor, held=len(paths) <= FEW) for path in paths]
    ledger = Ledger(journal.forgotten())
    for said in merge(*files, key=order, reverse=True):
        if not (ledger.stands(said) and isinstance(said, Session)):
            continue
        if said.routine == routine and day_of(said.at) >= first:
            yield said


def _found(path: Path, words: tuple[bytes, ...], floor: datetime, *, held: bool) -> Iterator[Said]:
    for raw in lines_holding(path, words, held=held):
        said = decode(raw)
        if isinstance(said, BadLine):
            continue
        if said.logged < floor:
            return
        yield said
