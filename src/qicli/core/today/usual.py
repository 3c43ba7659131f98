"""The person's own usual: what pain now, and how far down it reaches, are held against."""

from collections.abc import Iterable, Sequence

from qicli.core.journal.noted import reach, sites_of
from qicli.core.ledger import Felt
from qicli.core.report.legs import FEWEST_RUNGS
from qicli.core.report.pain import FEWEST_DAYS
from qicli.core.report.statistics import median
from qicli.core.report.summary import summarise
from qicli.core.when import Period, day_of
from qicli.core.words.ladder import middle


def usual_pain(entries: Sequence[Felt]) -> float | None:
    """The median of the days' mean pain; None with fewer than four days of it."""
    if not entries:
        return None
    days = [day_of(entry.at) for entry in entries]
    told = summarise(entries, Period(min(days), max(days)))
    means = [day.mean for day in told.days if day.mean is not None]
    return median(means) if len(means) >= FEWEST_DAYS else None


def usual_reach(entries: Iterable[Felt], side: str) -> int | None:
    """The rung that the days reached in their middle, on this side; None with fewer than three such days."""
    reached = [(day_of(entry.at), reach(sites_of(entry), side)) for entry in entries]
    known = sorted((day, rung) for day, rung in reached if rung is not None)
    days = dict(known)  # sorted before, so that of a day the furthest wins
    return middle(days.values()) if len(days) >= FEWEST_RUNGS else None
