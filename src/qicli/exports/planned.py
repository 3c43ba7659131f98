"""A plan as events of a calendar: every practice day that is still to come, and what comes every week."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from math import ceil

from msgspec import Struct

from qicli.core.entry import Plan
from qicli.core.plan.progress import Following, last_day, practice_days, practices, rests_before
from qicli.exports.ics import Event


class Practice(Struct, frozen=True):
    """What a calendar says of a routine: its title, and how long it lasts by itself (seconds)."""

    title: str
    seconds: float


class Wishes(Struct, frozen=True):
    """At which time of day; whether with the person's own words; when it is exported; what routines are."""

    at: time
    notes: bool
    now: datetime
    known: Callable[[str], Practice]


def weekly(plan: Plan, wishes: Wishes) -> Iterator[Event]:
    """An event that comes again for each routine of a plan: spread over the week, from its first day on."""
    for number, item in enumerate(plan.items, 1):
        days = [(plan.since + timedelta(day)).weekday() for day in practice_days(item.times)]
        if days:
            yield _event(
                plan,
                f"{number}",
                (plan.since, item.routine, item.minutes),
                wishes,
                weekdays=tuple(days),
            )


def single(plan: Plan, following: Following, wishes: Wishes) -> Iterator[Event]:
    """An event for each day of a course that is not done yet, from the next one on, with its rest days."""
    todo = practices(following.course)
    done = sum(week.practices for week in following.course.weeks[: following.week - 1]) + following.done
    day = following.on
    for number in range(done, len(todo)):
        if number > done:
            day += timedelta(1 + rests_before(following.course, number))
        if day > last_day(plan):
            return
        _, practice = todo[number]
        yield _event(plan, f"day-{number + 1}", (day, practice.routine, practice.minutes), wishes)


def _event(
    plan: Plan,
    part: str,
    what: tuple[date, str, float | None],
    wishes: Wishes,
    *,
    weekdays: tuple[int, ...] = (),
) -> Event:
    day, routine, minutes = what
    practice = wishes.known(routine)
    lasts = ceil(practice.seconds / 60 if minutes is None else minutes)
    command = f"qi practice {routine}" + ("" if minutes is None else f" --minutes {minutes:g}")
    return Event(
        uid=f"{plan.root}-{part}@qicli",
        revision=max(0, int((wishes.now - plan.at).total_seconds())),
        day=day,
        at=wishes.at,
        minutes=max(1, lasts),
        summary=f"{practice.title}, {lasts} min",
        description="\n".join([command, *[plan.note] * bool(plan.note and wishes.notes)]),
        weekdays=weekdays,
        until=last_day(plan) if weekdays else None,
    )
