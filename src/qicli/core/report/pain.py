"""The pain of a report: readings make days, days make a period, and two periods compare."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.report.by_time import TimeOfDay
from qicli.core.report.readings import OnDay, Readings
from qicli.core.report.statistics import mean
from qicli.core.when import Period

FEWEST_DAYS = 4  # with fewer logged days in either period, no change is called one that matters
# About 2 points or 30 % (Farrar 2001; Ostelo 2008), of period means: of the larger one, so that from 3 to 4
# and from 4 to 3 are the same change. Below one point a percentage of a low baseline is within what the scale
# can tell, so it takes a point at least.
POINTS_THAT_MATTER, SHARE_THAT_MATTERS, LEAST_POINTS = 2.0, 0.3, 1.0
NOTHING = 1e-9  # points: what reckoning with fractions may be off by
LONG = 28  # days, from which on a period varies so little by itself that its size alone tells


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

    Attributes:
        percent: one of means, and None for a former mean of zero.
        large: whether it is as much as people usually call a change that matters; None where either period
            has too few logged days to say.
        outside: whether this period lies outside the person's own ups and downs; None where they are not
            known.
        matters: whether it is large, and, of less than four weeks, outside; None where that cannot be told.
    """

    points: float
    percent: float | None
    matters: bool | None
    large: bool | None = None
    outside: bool | None = None


class UpsAndDowns(Struct, frozen=True):
    """What the weeks before a period were like: within what bounds (0 to 10) their mean pain varied.

    Attributes:
        mean: of the weeks' means; `low` and `high`: that less and plus 2.2 times the mean moving range.
        weeks: of how many weeks, each with four noted days.
    """

    mean: float
    low: float
    high: float
    weeks: int


class Previous(Struct, frozen=True):
    """The equally long period before, with its pain and how this one compares.

    Attributes:
        noted: on how many of its days a pain, a place of the leg or the back, or a word apart was noted.
        by_time: its pain by the time of day.
    """

    first: date
    last: date
    pain: Pain
    change: PainChange | None
    noted: int = 0
    by_time: tuple[TimeOfDay, ...] = ()


def by_day(readings: Readings, period: Period) -> tuple[Day, ...]:
    """The days of a period, each with its readings."""
    return tuple([_day(day, readings.get(day)) for day in period.days])


def _day(day: date, said: OnDay | None) -> Day:
    if said is None:
        return Day(day, None, None, None, 0)
    pains = said.pains
    return Day(day, mean(pains), min(pains), max(pains), len(pains))


def pain_over(days: Iterable[Day]) -> Pain:
    """The pain over these days, of which one with many readings weighs no more than another."""
    means = [day.mean for day in days if day.mean is not None]
    if not means:
        return Pain(None, None, None, 0)
    lows = [day.low for day in days if day.low is not None]
    highs = [day.high for day in days if day.high is not None]
    return Pain(mean(means), min(lows), max(highs), len(means))


def previously(days: Sequence[Day], now: Sequence[Day], own: UpsAndDowns | None, noted: int) -> Previous:
    """The pain of the days before, and how the pain now compares with it."""
    before = pain_over(days)
    change = _pain_change(pain_over(now), before, own, long=len(now) >= LONG)
    return Previous(days[0].day, days[-1].day, before, change, noted)


def _pain_change(now: Pain, before: Pain, own: UpsAndDowns | None, *, long: bool) -> PainChange | None:
    if now.mean is None or before.mean is None:
        return None
    points = now.mean - before.mean
    percent = points / before.mean * 100 if before.mean > 0 else None
    outside = None if own is None else not own.low - NOTHING <= now.mean <= own.high + NOTHING
    if min(now.days, before.days) < FEWEST_DAYS:
        return PainChange(points, percent, None, None, outside)
    large = is_large(now.mean, before.mean)
    matters = large if long or not large else outside
    return PainChange(points, percent, matters, large, outside)


def is_large(now: float, before: float) -> bool:
    """Whether the difference of two means is as much as people usually call a change that matters."""
    step, share = abs(now - before) + NOTHING, SHARE_THAT_MATTERS * max(now, before)
    return step >= POINTS_THAT_MATTER or step >= max(LEAST_POINTS, share)
