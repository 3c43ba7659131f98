"""Every pain that was noted, by its day and the time of that day: gone through once for all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from qicli.core.entry import Symptom
from qicli.core.journal.follow_up import pain_of
from qicli.core.report.parted import DatedFelt

# Of each hour of a day.
TIMES = ["night"] * 5 + ["morning"] * 7 + ["afternoon"] * 5 + ["evening"] * 5 + ["night"] * 2


class OnDay(NamedTuple):
    """The readings of a day: all pains, from 0 to 10, and those of each time of day at which one was felt.

    What was said with a treatment is of no time: it was noted when that was, not when it hurt.
    """

    pains: list[int]
    times: defaultdict[str, list[int]]


Readings = Mapping[date, OnDay]  # of each day that has one


class Noted(NamedTuple):
    """All readings by their days, and one by one, each with when it was felt."""

    by_days: Readings
    moments: list[tuple[datetime, int]]


def noted(felt: Iterable[DatedFelt]) -> Noted:
    """The readings of these entries."""
    by_days: dict[date, OnDay] = {}
    moments: list[tuple[datetime, int]] = []
    today: date | None = None
    pains, times = _nothing()
    for day, entry in felt:
        pain = pain_of(entry)
        if pain is None:
            continue
        at = entry.at
        if day != today:  # most are of the day of the one before
            today, (pains, times) = day, by_days.setdefault(day, _nothing())
        pains.append(pain)
        if not isinstance(entry, Symptom) or entry.pain is not None:
            times[TIMES[at.hour]].append(pain)
        moments.append((at, pain))
    return Noted(by_days, moments)


def _nothing() -> OnDay:
    return OnDay([], defaultdict(list))
