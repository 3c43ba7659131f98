"""Means over persons: how far off they could be, how two groups differ, and how finely they may be told.

Whole numbers of few persons have a mean, and a deviation, that only one number of persons can have: 3.86
days is of fourteen, and of no other number from thirteen to seventeen. So a mean of few is told in coarse
steps, and its interval is never told to be narrow (docs/decisions/0015-means-that-do-not-count.md).
"""

from collections.abc import Sequence
from math import ceil, floor, hypot, sqrt
from statistics import fmean

from msgspec import Struct

from qicli.core.report.statistics import Z, t_quantile

FINE_FROM, FINE, COARSE = 1000, 2, 1  # from so many persons on two decimals, under it one
# Under so many persons an interval reaches so far at least to either side of its mean.
NARROWEST = ((23, 0.5), (100, 0.3))
_NOISE = 1e-9  # of sums that engines add up in any order


class Estimate(Struct, frozen=True):
    """A mean, or a difference or a share, and the bounds of its 95 % interval; to so many decimals."""

    mean: float
    low: float
    high: float
    decimals: int = COARSE

    @property
    def reach(self) -> float:
        """How far the interval reaches to either side of the mean."""
        return self.high - self.mean


class Spread(Struct, frozen=True):
    """What is known of a number of each person: their mean, their standard deviation, and of how many it is.

    `persons` is the smallest number that what is shown of it could stand for, not the number itself.
    """

    persons: int
    mean: float
    sd: float

    @property
    def error(self) -> float:
        """The squared standard error of the mean."""
        return self.sd**2 / self.persons

    @property
    def decimals(self) -> int:
        """How finely its mean may be told."""
        return FINE if self.persons >= FINE_FROM else COARSE

    @property
    def narrowest(self) -> float:
        """How far its interval reaches at least."""
        return next((reach for under, reach in NARROWEST if self.persons < under), 0.0)

    @property
    def reach(self) -> float:
        """Half of the t interval."""
        return t_quantile(self.persons - 1) * sqrt(self.error)


def estimate(spread: Spread) -> Estimate:
    """The mean over at least two persons with its t interval: persons are what is counted."""
    return _of(spread, spread.mean, spread.reach, 0.5)


def summed(first: Estimate, change: Estimate, spread: Spread) -> Estimate:
    """What came later: the sum of the two that are shown, for a third mean of its own would tell of how many.

    Raises:
        ValueError: these two are not told to the same decimals.
    """
    if not first.decimals == change.decimals == spread.decimals:
        raise ValueError("of the same persons all is told to the same decimals")
    return _of(spread, first.mean + change.mean, spread.reach, 1)


def so_much_of(units: Spread, shown: Estimate, spread: Spread) -> Estimate:
    """A mean that is so much of each unit of another one: as much of what is shown of that.

    Where it is the same of every unit, as hours are of days with one session as long as all others, it is the
    other mean once more, and two roundings of one number would tell more of it than one.
    """
    each = spread.mean / units.mean if units.mean else 0.0
    reach = max(spread.reach, each * shown.reach)
    return _of(spread, each * shown.mean, reach, 0.5 + max(0.5, each))


def together(spread: Spread, parts: Sequence[Spread]) -> Estimate:
    """The mean of all weeks beside those of single ones: moved as these are by their rounding, on average.

    Where everybody is in each week it is the mean of what is shown of them, and tells no more than they do.
    """
    alike = all(part.decimals == spread.decimals for part in parts)
    if len(parts) < 2 or not alike:
        return estimate(spread)
    moved = fmean(estimate(part).mean - part.mean for part in parts)
    return _of(spread, spread.mean + moved, spread.reach, 1)


def difference(one: Estimate, other: Estimate) -> Estimate:
    """How much more the mean of one group is than that of another, of nothing but what is shown of both.

    The interval is theirs, by the squares of how far each reaches (Zou and Donner, Stat Med 2008;27:1693):
    one of its own would tell of how many they are.
    """
    finer = one.decimals != other.decimals
    reach = hypot(one.reach, other.reach)
    return _around(one.mean - other.mean, reach, 1 if finer else 0.5, min(one.decimals, other.decimals))


def share(persons: int, of: int) -> Estimate:
    """So many of so many, in percent; Wilson's interval (J Am Stat Assoc 1927;22:209)."""
    part, spread = persons / of, Z**2 / of
    middle = (part + spread / 2) / (1 + spread)
    reach = Z * sqrt(part * (1 - part) / of + spread / of / 4) / (1 + spread)
    told = (part, max(0.0, middle - reach), min(1.0, middle + reach))
    mean, low, high = (round(100 * each, 0) for each in told)
    return Estimate(mean, low, high, 0)


def _of(spread: Spread, mean: float, reach: float, slack: float) -> Estimate:
    """As finely as it may be told, and never narrower than it may be."""
    steps = 10**spread.decimals
    return _around(mean, max(spread.narrowest, reach + slack / steps), 0, spread.decimals)


def _around(mean: float, reach: float, slack: float, decimals: int) -> Estimate:
    """In steps, the bounds no nearer than they are; rounding moved the mean by `slack` steps at most."""
    steps = 10**decimals
    middle = floor(mean * steps + 0.5 + _NOISE)
    wide = ceil(reach * steps + slack - _NOISE)
    return Estimate(middle / steps, (middle - wide) / steps, (middle + wide) / steps, decimals)
