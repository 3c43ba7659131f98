"""The practices of one routine, found without decoding every line of half a year."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from heapq import merge

from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.seldom import said_holding
from qicli.core.entry import Session, order
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
    files = said_holding(journal, words, floor)
    ledger = Ledger(journal.forgotten())
    for said in merge(*files, key=order, reverse=True):
        if not (ledger.stands(said) and isinstance(said, Session)):
            continue
        if said.routine == routine and day_of(said.at) >= first:
            yield said
