"""Means over persons: how far off they could be, and how two groups differ."""

from math import sqrt

from msgspec import Struct

from qicli.core.report.statistics import Z, t_quantile

DECIMALS = 2  # of what is told; more of them might tell of how many persons it is


class Estimate(Struct, frozen=True):
    """A mean, or a difference of means or shares, and the bounds of its 95 % interval."""

    mean: float
    low: float
    high: float


class Spread(Struct, frozen=True):
    """What is known of a number of each person: of how many it is, their mean and standard deviation."""

    persons: int
    mean: float
    sd: float

    @property
    def error(self) -> float:
        """The squared standard error of the mean."""
        return self.sd**2 / self.persons


def estimate(spread: Spread) -> Estimate:
    """The mean over at least two persons with its t interval: persons are what is counted."""
    return _around(spread.mean, t_quantile(spread.persons - 1) * sqrt(spread.error))


def difference(one: Spread, other: Spread) -> Estimate:
    """How much more the mean of one group is than that of another, by Welch's interval.

    The degrees of freedom are rounded down, which makes it wider, never narrower.
    """
    error = one.error + other.error
    if error == 0:
        return _around(one.mean - other.mean, 0.0)
    freedom = error**2 / sum(each.error**2 / (each.persons - 1) for each in (one, other))
    return _around(one.mean - other.mean, t_quantile(max(1, int(freedom))) * sqrt(error))


def share(persons: int, of: int) -> Estimate:
    """So many of so many, in percent; Wilson's interval (J Am Stat Assoc 1927;22:209)."""
    part, spread = persons / of, Z**2 / of
    middle = (part + spread / 2) / (1 + spread)
    reach = Z * sqrt(part * (1 - part) / of + spread / of / 4) / (1 + spread)
    return Estimate(
        *(round(100 * each, 0) for each in (part, max(0.0, middle - reach), min(1.0, middle + reach)))
    )


def _around(mean: float, reach: float) -> Estimate:
    return Estimate(*(round(each, DECIMALS) + 0.0 for each in (mean, mean - reach, mean + reach)))
