"""The facts of what went with the pain: practice, treatments, the time of day."""

from msgspec import Struct

from qicli.core.report.treated import TreatedWith


class AroundPractice(Struct, frozen=True):
    """Pain was hardly noted but around practice: on days without any, so many readings."""

    readings: int


class ByTime(Struct, frozen=True):
    """Two times of day at which pain differed on days that have both: their names, means, and the days."""

    worse: str
    worse_mean: float
    better: str
    better_mean: float
    days: int


class Treatments(Struct, frozen=True):
    """The kinds of treatment of the period."""

    kinds: tuple[TreatedWith, ...]


class Pairs(Struct, frozen=True):
    """Pain after practice against before: how often less, the same, more; the mean and its interval."""

    n: int
    less: int
    same: int
    more: int
    mean: float
    interval: tuple[float, float] | None
    began_worse: bool
