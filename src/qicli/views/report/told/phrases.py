"""What several sentences of a report are put together from: days, places, amounts."""

from collections.abc import Sequence
from datetime import date

from qicli.core.report.summary import Report
from qicli.core.report.telling.days import noted_now
from qicli.core.text import visible
from qicli.core.words.vocabulary.places import MIDLINE
from qicli.views.report.changed import weeks_beside
from qicli.views.report.writing import on, short_day

HARDLY, LITTLE = 0.05, 0.15  # points: no difference, and a little one


def before(report: Report) -> str:
    """The days that these are compared with: `the 30 days before`."""
    previous = report.previous
    assert previous is not None
    if weeks_beside(report):
        return "the same days of the week before"
    days = (previous.last - previous.first).days + 1
    return "the day before" if days == 1 else f"the {days} days before"


def first_on(day: date, report: Report) -> str:
    """`first on 6 Nov`; where nothing was noted before that day, it began nobody knows when."""
    begins = report.noted_before == 0 and day == min(noted_now(report), default=day)
    return f"first on {on(day, report)}{', when the notes begin' if begins else ''}"


def span(first: date, last: date, report: Report) -> str:
    """`1 Nov to 7 Nov`, with its years where one of them is not that in which the report ends."""
    plain = first.year == last.year == report.period.last.year
    return " to ".join(f"{short_day(day)}{'' if plain else f' {day:%Y}'}" for day in (first, last))


def place(places: Sequence[str], side: str | None, last: str = "or") -> str:
    """`the left foot`; `the left calf or foot` where it is not known which of them."""
    said = "" if side is None or set(places) <= MIDLINE else f"{side} "
    return f"the {said}{listed([visible(each) for each in places], last)}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """`numb, tingling and weak`."""
    *others, end = words
    return f"{', '.join(others)} {last} {end}" if others else end


def times(number: int) -> str:
    """`once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def amount(points: float) -> str:
    """`0.3 less`, `a little more`, `about the same`: a difference in points, as a person would say it."""
    way = "less" if points < 0 else "more"
    if abs(points) < HARDLY:
        return "about the same"
    return f"a little {way}" if abs(points) < LITTLE else f"{abs(points):.1f} {way}"


def _bound(points: float) -> str:
    return amount(points).removeprefix("about ")


def between(interval: tuple[float, float]) -> str:
    """`from a little less to 1.2 less`: the bounds of a difference, the smaller of them first."""
    low, high = interval
    if amount(low) == amount(high):
        return "very near that"
    first, last = (high, low) if abs(high) < abs(low) and low < 0 and high <= 0 else (low, high)
    return f"anything from {_bound(first)} to {_bound(last)}"


def capital(words: str) -> str:
    """With a capital at the beginning."""
    return words[:1].upper() + words[1:]
