"""The person's own usual: what pain now, and how far down it reaches, are held against."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qicli.core.journal.noted import hurting_in, moments, reach
from qicli.core.ledger import Felt
from qicli.core.report.legs import FEWEST_RUNGS
from qicli.core.report.pain import FEWEST_DAYS
from qicli.core.report.statistics import median
from qicli.core.report.summary import summarise
from qicli.core.when import Period, day_of
from qicli.core.words.ladder import middle

if TYPE_CHECKING:
    from datetime import date

OFTEN = 1 / 4  # of the noted days


def usual_pain(entries: Sequence[Felt]) -> float | None:
    """The median of the days' mean pain; None with fewer than four days of it."""
    if not entries:
        return None
    days = [day_of(entry.at) for entry in entries]
    told = summarise(entries, Period(min(days), max(days)))
    means = [day.mean for day in told.days if day.mean is not None]
    return median(means) if len(means) >= FEWEST_DAYS else None


def as_often(entries: Iterable[Felt], pain: int) -> bool:
    """Whether pain reached so high on a quarter of the noted days, or on more: then it is their usual.

    Somebody whose days go up and down between 7 and 8 has no flare on each day of 8.
    """
    days: dict[date, int] = {}
    for noted in moments(entries):
        if noted.pain is not None:
            day = day_of(noted.at)
            days[day] = max(days.get(day, 0), noted.pain)
    return sum(highest >= pain for highest in days.values()) >= max(1, len(days) * OFTEN)


def usual_reach(entries: Iterable[Felt], side: str) -> int | None:
    """The rung that the days reached in their middle, on this side; None with fewer than three such days."""
    reached = [(day_of(entry.at), reach(hurting_in(entry), side)) for entry in entries]
    known = sorted((day, rung) for day, rung in reached if rung is not None)
    days = dict(known)  # sorted before, so that of a day the furthest wins
    return middle(days.values()) if len(days) >= FEWEST_RUNGS else None
