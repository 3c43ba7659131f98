"""Pain by the time of day at which it was noted: a morning and an evening are not the same measure."""

from collections import defaultdict

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


def by_time(readings: Readings, period: Period) -> tuple[TimeOfDay, ...]:
    """Morning (5 to 12 h), afternoon (to 17 h), evening (to 22 h) and night, each if anything was noted."""
    days = defaultdict[str, list[float]](list)
    first, last = period.first, period.last
    for said in [said for day, said in readings.items() if first <= day <= last]:
        times: dict[str, list[int]] = defaultdict(list)  # quicker to make than `defaultdict[…]`, for each day
        for hour, pain in said:
            if hour is not None:
                times[TIMES[hour]].append(pain)
        for time, pains in times.items():
            days[time].append(mean(pains))
    order = ("morning", "afternoon", "evening", "night")
    return tuple(TimeOfDay(time, mean(days[time]), len(days[time])) for time in order if time in days)
