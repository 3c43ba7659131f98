"""Pain by the time of day at which it was noted: a morning and an evening are not the same measure."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from qicli.core.journal.follow_up import pain_of
from qicli.core.ledger import Felt
from qicli.core.report.statistics import mean
from qicli.core.when import day_of

# The first hour of each.
TIMES = {"night": 0, "morning": 5, "afternoon": 12, "evening": 17, "late": 22}


class TimeOfDay(Struct, frozen=True):
    """The pain at one time of day: the mean (0 to 10) of its days, and how many they are."""

    time: str
    mean: float
    days: int


def by_time(entries: Iterable[Felt]) -> tuple[TimeOfDay, ...]:
    """Morning (5 to 12 h), afternoon (to 17 h), evening (to 22 h) and night, each if anything was noted."""
    readings = defaultdict[tuple[str, date], list[int]](list)
    for entry in entries:
        pain = pain_of(entry)
        if pain is not None:
            readings[_time(entry.at.hour), day_of(entry.at)].append(pain)
    days = defaultdict[str, list[float]](list)
    for (time, _), said in readings.items():
        days[time].append(mean(said))
    order = ("morning", "afternoon", "evening", "night")
    return tuple(TimeOfDay(time, mean(days[time]), len(days[time])) for time in order if time in days)


def _time(hour: int) -> str:
    name = [time for time, begins in TIMES.items() if begins <= hour][-1]
    return "night" if name == "late" else name
