"""Where one is in a plan: a few plain lines that read at 40 columns too. Nothing scolds."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from qicli.core.entry import Movement, PlannedMovement, shown_id
from qicli.core.journal.telling import moved
from qicli.core.plan.course import Course, Day
from qicli.core.plan.progress import Doing, Following, Moving, Progress
from qicli.core.text import visible

VERSION = 1  # of the plan as JSON
HOW_TO_BEGIN = (
    "A course: qi plan use qi-spine",
    "Or: qi plan add spinal-wave --times 5",
)
NOT_FOR_YOU = "Not for you, by what you told; qi plan stop ends it, qi routines shows what is."
RESTS = "It reached further down after it today; it rests until tomorrow."


def plan_lines(
    progress: Progress, today: date, *, today_too: bool = True, instead: Iterable[str] = ()
) -> Iterator[str]:
    """What is planned, what was done of it this week, and what is next; without a plan, how to begin one.

    What to practise today is left out where something else comes first; where it is to be gentler than it is
    planned, `instead` says what.
    """
    for following in progress.following:
        yield from _following(following, today)
    for _, of_one in groupby(progress.doing, key=lambda doing: doing.id):
        yield from _items(list(of_one))
    for name in progress.missing:
        yield f"The course {visible(name)} is not here; its file may have been moved."
    if not (progress.following or progress.doing or progress.missing):
        yield from HOW_TO_BEGIN
    if today_too:
        yield from _today(progress, list(instead))


def _items(items: Sequence[Doing]) -> Iterator[str]:
    """What one plan has, each with where it is; its note once, below all of them."""
    for doing in items:
        yield _doing(doing)
        if doing.rests:
            yield f"  {RESTS}"
        if doing.left_out:
            yield f"  {NOT_FOR_YOU}"
    if note := items[0].note:
        yield f"  “{visible(note)}”"


def _today(progress: Progress, instead: list[str]) -> Iterator[str]:
    """What to type: for the first routine that is for today, and for what is only told of."""
    for planned in progress.planned[:1]:
        yield from instead or [f"Today: {command(planned.routine, planned.minutes)}"]
    for moving in progress.moving:
        yield f"Today: {told_of(moving)}; when it is done: qi log {_as_typed(moving)}"


def told_of(moving: Moving) -> str:
    """A movement that is planned, such as `walking, 20 min`."""
    return visible(moving.movement) + ("" if moving.minutes is None else f", {moving.minutes:g} min")


def _as_typed(moving: Moving) -> str:
    return visible(moved(Movement(moving.movement, moving.minutes)))


def as_values(progress: Progress, *, today_too: bool = True) -> dict[str, Any]:
    """Where all plans are, as plain values (docs/today-format.md); fields may be added, never removed."""
    return {
        "v": VERSION,
        "doing": [_as_values(doing) for doing in progress.doing],
        "following": [
            {
                "id": each.id,
                "course": each.course.slug,
                "week": each.week,
                "done": each.done,
                "days": each.theme.practices,
                "next": each.next and {"routine": each.next.routine, "minutes": each.next.minutes},
                "on": each.on,
                "today": each.today,
                "left_out": each.left_out,
            }
            for each in progress.following
        ],
        "planned": progress.planned if today_too else (),
        "moving": progress.moving if today_too else (),
    }


def _as_values(doing: Doing) -> dict[str, Any]:
    item = doing.item
    kind = "movement" if isinstance(item, PlannedMovement) else "routine"
    often = {"times": item.times, "a_day": item.a_day, "minutes": item.minutes}
    went = {
        "done": doing.done,
        "done_today": doing.done_today,
        "rests": doing.rests,
        "today": doing.today,
        "left_out": doing.left_out,
    }
    return {"id": doing.id, kind: item.name, **often, "until": doing.until, "note": doing.note, **went}


def about(course: Course) -> Iterator[str]:
    """What a course is, when it begins."""
    yield f"{course.title}: {course.summary}"
    if course.tradition:
        yield course.tradition
    yield "Where you are, and what is for today: qi plan"


def command(routine: str, minutes: float | None) -> str:
    """What to type for a planned practice."""
    return f"qi practice {visible(routine)}" + ("" if minutes is None else f" --minutes {minutes:g}")


def _following(following: Following, today: date) -> Iterator[str]:
    course, week = following.course, following.theme
    title = f"{course.title} ({visible(shown_id(following.id))})"
    if following.next is None:
        yield f"{title}: all its days are done. qi plan use {course.slug} begins it again."
        return
    yield f"{title}, week {following.week} of {len(course.weeks)}: {week.theme}"
    yield from (f"  {line}" for line in week.lines)
    yield f"Done in this week of it: {following.done} of {week.practices} days."
    if following.left_out:
        yield NOT_FOR_YOU
    elif following.today:
        yield f"Next: {_day(following.next)}."
    else:
        wait = (following.on - today).days
        when = "tomorrow" if wait == 1 else f"in {wait} days, after some rest"
        yield f"Next, {when}: {_day(following.next)}."


def _day(day: Day) -> str:
    return visible(day.routine) + ("" if day.minutes is None else f", {day.minutes:g} min")


def _doing(doing: Doing) -> str:
    item = doing.item
    minutes = "" if item.minutes is None else f", {item.minutes:g} min"
    until = "" if doing.until is None else f", until {doing.until.day} {doing.until:%b}"
    today = f"{doing.done_today} of {doing.a_day} today, " if doing.a_day > 1 else ""
    done = f"{today}{doing.done} of {item.times} this week{until}"
    return f"{visible(item.name)}{minutes} ({visible(shown_id(doing.id))}): {done}."
