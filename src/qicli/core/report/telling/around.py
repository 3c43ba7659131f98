"""What went with the pain: practice, treatments, the time of day; and what is not known of it."""

from qicli.core.report.pain import FEWEST_DAYS
from qicli.core.report.summary import Report
from qicli.core.report.telling.beside import AroundPractice, ByTime, Pairs, Treatments

FEWEST_READINGS = 4  # on days without practice, before it is known how it goes without
SEVERAL = 3  # treatments of a kind, of which the first and the last are told
DIFFERENT_TIMES = 1.0  # points between two times of day, from which on it is worth a word


def around_practice(report: Report) -> AroundPractice | None:
    """Whether pain was noted only around practice; None where it was not, or nothing was practised."""
    if not report.practice.sessions or not report.pain.days:
        return None
    without = sum(day.n for day in report.days if day.day not in report.practice.daily)
    return AroundPractice(without) if without < FEWEST_READINGS else None


def times_of_day(report: Report) -> ByTime | None:
    """The two times of day that differ most, if by a point or more, on four days or more that have both.

    Mornings of one month and evenings of another differ by what became of the pain, not by the hour.
    """
    known = [each for each in report.times_apart if each.days >= FEWEST_DAYS]
    apart = max(known, key=lambda pair: pair.worse_mean - pair.better_mean, default=None)
    if apart is None or apart.worse_mean - apart.better_mean < DIFFERENT_TIMES:
        return None
    return ByTime(apart.worse, apart.worse_mean, apart.better, apart.better_mean, apart.days)


def treatments(report: Report) -> Treatments | None:
    """The kinds of treatment that were had several times; None without any."""
    kinds = tuple(kind for kind in report.treated if kind.n >= SEVERAL)
    return Treatments(kinds) if kinds else None


def pairs(report: Report) -> Pairs | None:
    """Pain after practice against before; None without a practice that has both."""
    change = report.change
    if change.mean is None:
        return None
    counts = (change.better, change.same, change.worse)
    return Pairs(change.n, *counts, change.mean, change.interval, change.began_worse)
