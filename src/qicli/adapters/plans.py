"""The plans of a journal, found without decoding every line of half a year."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from qicli.adapters.files import lines_backwards
from qicli.adapters.journal import Journal
from qicli.core.entry import BadLine, Forgotten, Plan, Retraction, Said, decode, order
from qicli.core.ledger import Ledger
from qicli.core.plan import LONGEST

_NAMES = (b'"plan"', b'"retraction"', b'"forgotten"')  # of the kinds that can make or end a plan
_LOOK = 256  # lines, after which it is looked how far back they are


def standing_plans(journal: Journal, first: date) -> list[Plan]:
    """The plans that stand and may have a day on or after `first`, newest said first.

    Raises:
        JournalError: a file cannot be read.
    """
    day = max(first, date.min + LONGEST + timedelta(days=2)) - LONGEST - timedelta(days=1)
    floor = datetime.combine(day, time(), UTC)
    journal.guard()
    found = [said for path in journal.files() for said in _found(lines_backwards(path), floor)]
    ledger = Ledger(journal.forgotten())
    standing = [said for said in sorted(found, key=order, reverse=True) if ledger.stands(said)]
    return [said for said in standing if isinstance(said, Plan)]


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
