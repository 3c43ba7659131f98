"""Every pain that was noted, by its day and with the hour at which it was felt: gone through once for all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from qicli.core.entry import Symptom
from qicli.core.journal.follow_up import pain_of
from qicli.core.report.parted import DatedFelt

# Of each day that has one: hours, and pains from 0 to 10. What was said with a treatment has no hour: it was
# noted when that was, not when it hurt.
Readings = Mapping[date, list[tuple[int | None, int]]]


class Noted(NamedTuple):
    """All readings by their days, and one by one, each with when it was felt."""

    by_days: Readings
    moments: list[tuple[datetime, int]]


def noted(felt: Iterable[DatedFelt]) -> Noted:
    """The readings of these entries."""
    by_days: dict[date, list[tuple[int | None, int]]] = defaultdict(list)
    moments: list[tuple[datetime, int]] = []
    for day, entry in felt:
        pain = pain_of(entry)
        if pain is None:
            continue
        at = entry.at
        treated = isinstance(entry, Symptom) and entry.pain is None
        by_days[day].append((None if treated else at.hour, pain))
        moments.append((at, pain))
    return Noted(by_days, moments)
