"""The charts of a report as sentences, for pipes and for whoever hears them: every number, and no drawing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from qicli.core.report.pain import Day
from qicli.core.report.weeks import NotedWeek
from qicli.core.when import Period
from qicli.views.report.changed import day_name
from qicli.views.report.charts import LONGEST_DAY_BY_DAY, LONGEST_SPARK, Month, Months
from qicli.views.report.noted import Beside
from qicli.views.report.practised import in_minutes
from qicli.views.report.told.pain import furthest
from qicli.views.report.writing import one, several
from qicli.views.styled import Styled

EVERY_DAY = 31  # days of which each is told; of more, only their weeks
MARKED = {"T": "a treatment", "M": "a medicine"}
NO_ENTRY = "no entry"
SCALE = "from 0, no pain, to 10, worst pain imaginable"

Told = tuple[str, str]  # when, and what there was


def pain_in_words(
    days: Sequence[Day], others: Mapping[date, Beside], weeks: Sequence[NotedWeek]
) -> Iterator[Styled]:
    """The pain of each day, if there are few, and of each week; of very many days, their months say it."""
    if len(days) <= LONGEST_SPARK:
        yield Styled(f"Pain, {SCALE}", "bold")
    if len(days) <= EVERY_DAY:
        yield from _told((day_name(day.day), _day(day, others[day.day])) for day in days)
    if LONGEST_DAY_BY_DAY < len(days) <= LONGEST_SPARK:
        if len(days) <= EVERY_DAY:
            yield Styled("By week", "bold")
        yield from _told((f"week from {day_name(week.first)}", _week(week)) for week in weeks)


def months_in_words(months: Months) -> Iterator[Styled]:
    """The mean pain of each month."""
    yield from _told((month.name, _month(month)) for month in months.months)


def practice_in_words(period: Period, seconds: Mapping[date, float]) -> Iterator[Styled]:
    """On how many days of each month there was practice, and for how long."""
    yield Styled("Days with practice")
    months = [list(days) for _, days in groupby(period.days, key=lambda day: (day.year, day.month))]
    told = ((f"{days[0]:%b %Y}", [seconds.get(day, 0) for day in days]) for days in months)
    yield from _told((name, _practised(each)) for name, each in told)


def _told(rows: Iterable[Told]) -> Iterator[Styled]:
    """A line each; neighbours without anything are one line."""
    for what, alike in groupby(rows, key=lambda row: row[1] if row[1] in {NO_ENTRY, "none"} else row):
        first, *_, last = [*(each := list(alike)), each[-1]]
        when = first[0] if first[0] == last[0] else f"{first[0]} to {last[0]}"
        yield Styled(f"  {when}: {what if isinstance(what, str) else first[1]}")


def _day(day: Day, other: Beside) -> str:
    urgent = "urgent words" if other.urgent else ""
    practised = f"{other.minutes} of practice" if other.minutes else ""
    more = [other.reach, other.apart, urgent, practised, *(MARKED[mark] for mark in other.marks)]
    if day.mean is None:
        said = "no pain said" if any(more) or other.answered else NO_ENTRY
    elif day.n > 1:
        spread = "" if day.low == day.high else f", from {day.low} to {day.high}"
        said = f"{one(day.mean)}{spread}, {day.n} readings"
    else:
        said = f"{day.mean:.0f}"
    return "; ".join([said, *(each for each in more if each)])


def _week(week: NotedWeek) -> str:
    if week.mean is None:
        return NO_ENTRY
    reached = furthest(week)
    place = f", furthest the {reached}" if reached else ""
    return f"mean {week.mean:.1f}{place}, {several(week.days, 'day')} noted"


def _month(month: Month) -> str:
    if month.mean is None:
        return NO_ENTRY
    return f"mean {month.mean:.1f}, {several(month.days, 'day')} noted"


def _practised(seconds: Sequence[float]) -> str:
    on = [each for each in seconds if each]
    if not on:
        return "none"
    return f"{several(len(on), 'day')}, {in_minutes(sum(on))} in all"
