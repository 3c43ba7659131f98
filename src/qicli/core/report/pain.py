"""The pain of a report: readings make days, days make a period, and two periods compare."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from qicli.core.journal.follow_up import pain_of
from qicli.core.ledger import Felt
from qicli.core.report.statistics import mean
from qicli.core.when import Period, day_of

FEWEST_DAYS = 4  # with fewer logged days in either period, no change is called one that matters
# About 2 points or 30 % (Farrar 2001; Ostelo 2008), of period means. Below one point a percentage of a low
# baseline is within what the scale can tell, so it takes a point at least.
POINTS_THAT_MATTER, PERCENT_THAT_MATTERS, LEAST_POINTS = 2.0, 30.0, 1.0


class Day(Struct, frozen=True):
    """The pain readings (0 to 10) of one day: their mean, the lowest, the highest, how many.

    A day without a reading has None three times, and n = 0: missing is not zero.
    """

    day: date
    mean: float | None
    low: int | None
    high: int | None
    n: int


class Pain(Struct, frozen=True):
    """Pain (0 to 10) over a period: the mean of its days, its best and worst reading, days with one."""

    mean: float | None
    best: int | None
    worst: int | None
    days: int


class PainChange(Struct, frozen=True):
    """This period's mean less the former one's: in points, and in percent of the former.

    The percentage is one of means, and None for a former mean of zero. `matters` is None where either
    period has too few logged days to say.
    """

    points: float
    percent: float | None
    matters: bool | None


class Previous(Struct, frozen=True):
    """The equally long period before, with its pain and how this one compares."""

    first: date
    last: date
    pain: Pain
    change: PainChange | None


def by_day(entries: Iterable[Felt], period: Period) -> tuple[Day, ...]:
    """The days of a period, each with its readings."""
    readings: dict[date, list[int]] = defaultdict(list)
    for entry in entries:
        pain = pain_of(entry)
        if pain is not None:
            readings[day_of(entry.at)].append(pain)
    return tuple(_day(day, readings.get(day, [])) for day in period.days)


def _day(day: date, readings: list[int]) -> Day:
    if not readings:
        return Day(day, None, None, None, 0)
    return Day(day, mean(readings), min(readings), max(readings), len(readings))


def pain_over(days: Iterable[Day]) -> Pain:
    """The pain over these days, of which one with many readings weighs no more than another."""
    means = [day.mean for day in days if day.mean is not None]
    if not means:
        return Pain(None, None, None, 0)
    lows = [day.low for day in days if day.low is not None]
    highs = [day.high for day in days if day.high is not None]
    return Pain(mean(means), min(lows), max(highs), len(means))


def previously(entries: list[Felt], period: Period, now: Pain) -> Previous:
    """The pain of the period before, and how the pain now compares with it."""
    before = pain_over(by_day(entries, period))
    return Previous(period.first, period.last, before, _pain_change(now, before))


def _pain_change(now: Pain, before: Pain) -> PainChange | None:
    if now.mean is None or before.mean is None:
        return None
    points = now.mean - before.mean
    percent = points / before.mean * 100 if before.mean > 0 else None
    if min(now.days, before.days) < FEWEST_DAYS:
        return PainChange(points, percent, None)
    large = percent is not None and abs(percent) >= PERCENT_THAT_MATTERS and abs(points) >= LEAST_POINTS
    return PainChange(points, percent, large or abs(points) >= POINTS_THAT_MATTER)
