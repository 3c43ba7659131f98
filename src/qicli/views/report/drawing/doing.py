"""The rows of what a person does: their own activities, and practice."""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from qicli.core.report.checkin import Week
from qicli.core.report.summary import Report
from qicli.views.report.drawing.look import LINE, Grid, Row, named, numbered, short
from qicli.views.report.drawing.marks import Box, Dot, Line, Mark, Point
from qicli.views.report.writing import on, one, several

AS_BEFORE = 10
BETTER = "higher is better"
ACTIVITIES, PRACTICE = 0.46, 0.34  # how high these rows are, of the row of pain
LEAST_ACTIVITIES, LEAST_PRACTICE = 42.0, 34.0  # for the words beside them
FEWEST_PLANNED = 4  # practices
MOST_OF_A_NAME = 16  # cells
TENS = 10  # minutes: the scale of practice ends at so many, twice as many …


def activities_row(report: Report, grid: Grid) -> Row:
    """The mean of the person's own activities at each check-in."""
    height = max(LEAST_ACTIVITIES, grid.look.scale * ACTIVITIES)
    return Row(height, lambda top: _activities(report, grid, top, height))


def rated(report: Report) -> tuple[Week, ...]:
    """The check-ins of these days with own activities in them."""
    return tuple(week for week in report.asked if week.activities is not None and week.day in report.period)


def _activities(report: Report, grid: Grid, top: float, height: float) -> Iterator[Mark]:
    weeks = rated(report)
    last = weeks[-1].activities
    yield from named(
        grid,
        top,
        "Own activities",
        ("0 cannot do it,", "10 as before"),
        f"{one(last)}; higher is better",
    )
    for value in (0, 5, AS_BEFORE):
        y = top + height * (1 - value / AS_BEFORE)
        yield grid.across(y)
        yield grid.scale(y, str(value))
    points = [(_place(grid, week), top + height * (1 - (week.activities or 0) / AS_BEFORE)) for week in weeks]
    yield from _joined(points)
    notes = _since(report, weeks)
    lowest = top + height + 4 - LINE * len(notes)
    yield from numbered(grid, min(max(points[-1][1] + 4, top + 12), lowest), one(last), notes)


def _since(report: Report, weeks: tuple[Week, ...]) -> tuple[str, ...]:
    """What they were at the first of the check-ins that are compared."""
    first = next((week for week in report.asked if week.activities is not None), weeks[-1])
    if first.day == weeks[-1].day:
        return (BETTER,)
    drawn = "" if first.day in report.period else " (not drawn)"
    return (BETTER, f"{one(first.activities)} on {on(first.day, report)}{drawn}")


def _place(grid: Grid, week: Week) -> float:
    return next(x for x, slot in grid.columns if slot.first <= week.day <= slot.last)


def _joined(points: list[Point]) -> Iterator[Mark]:
    yield from (Line(start, end, "ink", 1.1) for start, end in pairwise(points))
    yield from (Dot(point, 2.9, "ink") for point in points)


def practice_row(report: Report, grid: Grid) -> Row:
    """Minutes of practice."""
    height = max(LEAST_PRACTICE, grid.look.scale * PRACTICE)
    return Row(height, lambda top: _practice(report, grid, top, top + height))


def _practice(report: Report, grid: Grid, top: float, bottom: float) -> Iterator[Mark]:
    practice = report.practice
    most = max((slot.seconds for slot in grid.slots), default=0) / 60
    whole = max(TENS, ceil(most / TENS) * TENS)
    days = several(practice.days, "day")
    yield from named(grid, top, "Practice", ("minutes",), f"{days}, {_minutes(report)}")
    yield grid.scale(top + 2, str(whole))
    yield grid.scale(bottom - 1, "0")
    for x, slot in grid.columns:
        if slot.seconds:
            height = max(1.0, (bottom - top) * slot.seconds / 60 / whole)
            yield Box((x - grid.step * 0.3, bottom - height), grid.step * 0.6, height, "soft")
    yield Line((grid.look.left, bottom), (grid.look.end, bottom), "soft", 0.8)
    yield from numbered(grid, top + 12, days, (_sessions(report), *_planned(report)))


def _minutes(report: Report) -> str:
    return f"{round(report.practice.seconds / 60)} min"


def _sessions(report: Report) -> str:
    return f"{several(report.practice.sessions, 'time')}, {_minutes(report)}"


def _planned(report: Report) -> tuple[str, ...]:
    """What of a planned practice was done, once enough was to say: a first day would read as nothing.

    Of several each has its own count among what else was given: a sum of them would hide it. Movements that
    are planned are none of these practices, and not among these minutes.
    """
    practices = [each for each in report.plan if not each.movement]
    if len(practices) != 1 or practices[0].planned < FEWEST_PLANNED:
        return ()
    (only,) = practices
    what = "" if len(report.plan) == 1 else f"{short(only.name, MOST_OF_A_NAME)} "
    return (f"{what}{min(only.done, only.planned)} of {only.planned} planned",)
