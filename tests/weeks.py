"""Weeks of a journal that ends this evening, and the reports on them."""

from datetime import timedelta

from fakes import EVENING
from qicli.core.entry import UNSAID, Reading, Session, Symptom
from qicli.core.ledger import Standing
from qicli.core.report.summary import Report, summarise
from qicli.core.when import Period

WEEK = Period.ending(EVENING.date(), 7)


def symptom(days_ago: int, pain: int | None, **fields: object) -> Symptom:
    """A symptom so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Symptom(**{"id": f"{at}{pain}", "logged": at, "at": at, "pain": pain, **fields})  # type: ignore[arg-type] # a table


def session(days_ago: int, before: int | None = None, after: int | None = None, **fields: object) -> Session:
    """A practice of five minutes so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    made = {
        "id": str(at),
        "logged": at,
        "at": at,
        "routine": "spinal-wave",
        "seconds": 300.0,
        "planned": 300.0,
    }
    said = {"before": reading(before), "after": reading(after), "finished": True}
    return Session(**{**made, **said, **fields})  # type: ignore[arg-type] # a table


def reading(pain: int | None) -> Reading:
    """A reading of this pain."""
    return UNSAID if pain is None else Reading(pain=pain)


def week(*entries: Standing) -> Report:
    """The report on the week that ends this evening."""
    return summarise(entries, WEEK)


def both_weeks(*entries: Standing) -> Report:
    """The report on the week beside the week before."""
    return summarise(entries, WEEK, previous=WEEK.before())


def days_of(pain: int, first: int, days: int) -> list[Symptom]:
    """The same pain on so many days from so many days ago backwards."""
    return [symptom(first + number, pain) for number in range(days)]
