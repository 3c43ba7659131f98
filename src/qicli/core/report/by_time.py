"""Pain by the time of day at which it was noted: a morning and an evening are not the same measure."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from msgspec import Struct

from qicli.core.report.readings import Readings
from qicli.core.report.statistics import mean
from qicli.core.when import Period

# Of each hour of a day.
TIMES = ["night"] * 5 + ["morning"] * 7 + ["afternoon"] * 5 + ["evening"] * 5 + ["night"] * 2


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


ORDER = ("morning", "afternoon", "evening", "night")


def by_time(readings: Readings, period: Period) -> tuple[TimeOfDay, ...]:
    """Morning (5 to 12 h), afternoon (to 17 h), evening (to 22 h) and night, each if anything was noted."""
    days = defaultdict[str, list[float]](list)
    for times in _days(readings, period):
        for time, pain in times.items():
            days[time].append(pain)
    return tuple(TimeOfDay(time, mean(days[time]), len(days[time])) for time in ORDER if time in days)


def times_apart(readings: Readings, period: Period) -> tuple[TimesApart, ...]:
    """Each two of them that were noted on the same days, by these days alone."""
    days = defaultdict[tuple[str, str], list[tuple[float, float]]](list)
    for times in _days(readings, period):
        if len(times) > 1:
            for pair in combinations([time for time in ORDER if time in times], 2):
                days[pair].append((times[pair[0]], times[pair[1]]))
    return tuple(_apart(pair, both) for pair, both in sorted(days.items()))


def _apart(pair: tuple[str, str], both: list[tuple[float, float]]) -> TimesApart:
    means = (mean([pains[0] for pains in both]), mean([pains[1] for pains in both]))
    (worse, most), (better, least) = sorted(zip(pair, means, strict=True), key=lambda each: -each[1])
    return TimesApart(worse, most, better, least, len(both))


def _days(readings: Readings, period: Period) -> Iterator[dict[str, float]]:
    """The mean at each time of day at which anything was noted, day by day."""
    first, last = period.first, period.last
    for said in [said for day, said in readings.items() if first <= day <= last]:
        times: dict[str, list[int]] = defaultdict(list)  # quicker to make than `defaultdict[…]`, for each day
        for hour, pain in said:
            if hour is not None:
                times[TIMES[hour]].append(pain)
        yield {time: mean(pains) for time, pains in times.items()}
