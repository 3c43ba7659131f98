"""Every pain that was noted, by its day and with the hour at which it was felt: gone through once for all."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from qicli.core.entry import Symptom
from qicli.core.journal.follow_up import pain_of
from qicli.core.report.parted import DatedFelt


class OnDay(NamedTuple):
    """The readings of a day: pains from 0 to 10, and beside them the hours at which they were felt.

    What was said with a treatment has no hour: it was noted when that was, not when it hurt.
    """

    pains: list[int]
    hours: list[int | None]


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
    pains, hours = OnDay([], [])
    for day, entry in felt:
        pain = pain_of(entry)
        if pain is None:
            continue
        at = entry.at
        if day != today:  # most are of the day of the one before
            today, (pains, hours) = day, by_days.setdefault(day, OnDay([], []))
        pains.append(pain)
        hours.append(None if isinstance(entry, Symptom) and entry.pain is None else at.hour)
        moments.append((at, pain))
    return Noted(by_days, moments)
