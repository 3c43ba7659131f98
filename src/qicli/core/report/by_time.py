"""Pain by the time of day at which it was noted: a morning and an evening are not the same measure."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from qicli.core.report.readings import Readings
from qicli.core.report.statistics import mean
from qicli.core.when import Period

ORDER = ("morning", "afternoon", "evening", "night")

Means = Mapping[str, float]  # of one day, at each time of it at which anything was noted


class TimeOfDay(Struct, frozen=True):
    """The pain at one time of day: the mean (0 to 10) of its days, and how many they are."""

    time: str
    mean: float
    days: int


class TimesApart(Struct, frozen=True):
    """Two times of day on the days that have both: the mean (0 to 10) of each, the higher one first."""

    worse: str
    worse_mean: float
    better: str
    better_mean: float
    days: int


def means_by_time(readings: Readings, period: Period) -> list[Means]:
    """The means of each day of a period that has a reading."""
    first, last = period.first, period.last
    return [
        {time: mean(pains) for time, pains in said.times.items()}
        for day, said in readings.items()
        if first <= day <= last
    ]


def by_time(days: Sequence[Means]) -> tuple[TimeOfDay, ...]:
    """Morning (5 to 12 h), afternoon (to 17 h), evening (to 22 h) and night, each if anything was noted."""
    found = {time: [means[time] for means in days if time in means] for time in ORDER}
    return tuple(TimeOfDay(time, mean(means), len(means)) for time, means in found.items() if means)


def times_apart(days: Sequence[Means]) -> tuple[TimesApart, ...]:
    """Each two of them that were noted on the same days, by these days alone."""
    found = (
        ((one, other), [(means[one], means[other]) for means in days if one in means and other in means])
        for one, other in combinations(ORDER, 2)
    )
    return tuple(_apart(pair, both) for pair, both in sorted(found) if both)


def _apart(pair: tuple[str, str], both: list[tuple[float, float]]) -> TimesApart:
    means = (mean([pains[0] for pains in both]), mean([pains[1] for pains in both]))
    (worse, most), (better, least) = sorted(zip(pair, means, strict=True), key=lambda each: -each[1])
    return TimesApart(worse, most, better, least, len(both))
