"""A plan as events of a calendar: every practice day that is still to come, and what comes every week."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime, time, timedelta
from math import ceil

from msgspec import Struct

from qicli.core.entry import Movement, Plan, PlanItem, Prescribed
from qicli.core.journal.telling import moved
from qicli.core.plan.counting import often, practice_days
from qicli.core.plan.for_person import in_place_of
from qicli.core.plan.progress import Following, last_day, practices, rests_before
from qicli.exports.ics import Event

MORNING = time(8)  # where nobody said when a day begins on which something is done several times
EVENING = 20 * 60  # minutes of the day at which the last of them is, where the first is before
LAST_MINUTE = 24 * 60 - 1
UNSAID = 15  # minutes for a movement of which nobody said how long


class Practice(Struct, frozen=True):
    """What a calendar says of a routine: its title, and how long it lasts by itself (seconds)."""

    title: str
    seconds: float


class Wishes(Struct, frozen=True):
    """At which time of day; whether with the person's own words; when it is exported; what routines are.

    `first` is the first time of a day on which something is done several times, `left_out` the routines that
    are not for the person.
    """

    at: time
    notes: bool
    now: datetime
    known: Callable[[str], Practice]
    first: time = MORNING
    left_out: Collection[str] = ()


class _What(Struct, frozen=True):
    """A practice of a plan: its day and time, what a calendar calls it, what to type, how long (minutes)."""

    day: date
    at: time
    title: str
    command: str
    minutes: int | None


def weekly(plan: Plan, wishes: Wishes) -> Iterator[Event]:
    """Events that come again for each item of a plan: spread over the week, and a day, from its first day."""
    for number, item in enumerate(plan.prescribed, 1):
        if item.ended is not None or (isinstance(item, PlanItem) and item.routine in wishes.left_out):
            continue
        hours = [wishes.at] if often(item) == 1 else times_of_day(wishes.first, often(item))
        for nth, at in enumerate(hours):
            times = Counter(practice_days(item.times))
            days = [plan.since + timedelta(day) for day in times if times[day] > nth]
            if days:
                part = f"{number}-{nth + 1}" if nth else f"{number}"
                weekdays = tuple(day.weekday() for day in days)
                yield _event(plan, part, _what(item, days[0], at, wishes), wishes, weekdays=weekdays)


def times_of_day(first: time, number: int) -> list[time]:
    """So many times of a day, spread evenly from the first to the evening, or from then to the day's end."""
    begin = first.hour * 60 + first.minute
    end = EVENING if begin < EVENING else LAST_MINUTE
    step = (end - begin) // max(1, number - 1) // 5 * 5
    return [time(*divmod(begin + nth * step, 60)) for nth in range(number)]


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
        practice = in_place_of(todo[number][1], following.course, wishes.left_out)
        if practice is not None:
            what = _led(practice.routine, practice.minutes, day, wishes.at, wishes)
            yield _event(plan, f"day-{number + 1}", what, wishes)


def _what(item: Prescribed, day: date, at: time, wishes: Wishes) -> _What:
    if isinstance(item, PlanItem):
        return _led(item.routine, item.minutes, day, at, wishes)
    name = item.movement.replace("-", " ").capitalize()
    minutes = None if item.minutes is None else ceil(item.minutes)
    return _What(day, at, name, f"qi log {moved(Movement(item.movement, item.minutes))}", minutes)


def _led(routine: str, minutes: float | None, day: date, at: time, wishes: Wishes) -> _What:
    practice = wishes.known(routine)
    command = f"qi practice {routine}" + ("" if minutes is None else f" --minutes {minutes:g}")
    lasts = ceil(practice.seconds / 60 if minutes is None else minutes)
    return _What(day, at, practice.title, command, lasts)


def _event(plan: Plan, part: str, what: _What, wishes: Wishes, *, weekdays: tuple[int, ...] = ()) -> Event:
    return Event(
        uid=f"{plan.root}-{part}@qicli",
        revision=max(0, int((wishes.now - plan.at).total_seconds())),
        day=what.day,
        at=what.at,
        minutes=max(1, UNSAID if what.minutes is None else what.minutes),
        summary=what.title if what.minutes is None else f"{what.title}, {what.minutes} min",
        description="\n".join([what.command, *[plan.note] * bool(plan.note and wishes.notes)]),
        weekdays=weekdays,
        until=last_day(plan) if weekdays else None,
    )
