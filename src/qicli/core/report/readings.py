"""Every pain that was noted, by its day and with the hour at which it was felt: gone through once for all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from qicli.core.journal.follow_up import pain_of
from qicli.core.ledger import Felt
from qicli.core.when import day_of

Readings = Mapping[date, list[tuple[int, int]]]  # of each day that has one: hours, and pains from 0 to 10


def readings(entries: Iterable[Felt]) -> Readings:
    """The readings of these entries."""
    found = defaultdict[date, list[tuple[int, int]]](list)
    for entry in entries:
        pain = pain_of(entry)
        if pain is not None:
            found[day_of(entry.at)].append((entry.at.hour, pain))
    return found
