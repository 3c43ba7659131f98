"""Where the person's plans are: what was done of them, and what is for today.

Weeks of a plan are counted from its first day. A practice counts when it is the planned routine and lasted
half the planned minutes at least; in its gentle version, half of what that was set out to be is enough. What
is practised counts for every plan that asks for it.

A course goes on by one practice day a day, whatever the calendar says: missed days wait, and its rest days
follow the day on which the practice before them was done.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from qicli.core.entry import Plan, PlanItem, Session, order
from qicli.core.plan.course import Course, Day, Week
from qicli.core.when import Period, day_of

WEEK = 7  # days
LONGEST = timedelta(days=182)  # so that no more than half a year has to be read; a plan can be begun again
ENOUGH = 0.5  # of the planned minutes, for a practice to count

Courses = Mapping[str, Course]


class Planned(Struct, frozen=True):
    """A practice that the person's plan still has for today; without minutes as long as it is.

    `instead` are routines that do as well, where this one does not fit.
    """

    routine: str
    minutes: float | None = None
    instead: tuple[str, ...] = ()


class Doing(Struct, frozen=True, kw_only=True):
    """Where a routine that is practised so often a week is.

    Attributes:
        id: the plan's.
        done: practices that count in this week of the plan.
        today: whether it is still for today.
    """

    id: str
    item: PlanItem
    until: date | None
    note: str
    done: int
    today: bool


class Following(Struct, frozen=True, kw_only=True):
    """Where a course is.

    Attributes:
        id: the plan's.
        week: the week's number, from 1; after the last day the last one.
        done: practice days of this week that are done.
        next: the next practice day; None once all are done.
        today: whether that is for today: not on a rest day, and not after today's practice.
        on: the first day it is for.
    """

    id: str
    course: Course
    week: int
    done: int
    next: Day | None
    today: bool
    on: date

    @property
    def theme(self) -> Week:
        """The week it is in."""
        return self.course.weeks[self.week - 1]


class Progress(Struct, frozen=True):
    """Where all plans are that run on a day; `missing` are the names of courses that are not here."""

    doing: tuple[Doing, ...] = ()
    following: tuple[Following, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def planned(self) -> tuple[Planned, ...]:
        """What is still for today: what is practised so often a week, then the courses."""
        doing = [Planned(each.item.routine, each.item.minutes) for each in self.doing if each.today]
        following = [
            Planned(each.next.routine, each.next.minutes, each.course.instead)
            for each in self.following
            if each.today and each.next
        ]
        return tuple(dict.fromkeys((*doing, *following)))


class Kept(Struct, frozen=True):
    """What was done of a plan in some days, beside what was planned for them.

    Either `routine` or `course` is named. A course plans as many days a week as its week has for practice.
    """

    id: str
    routine: str
    course: str
    planned: int
    done: int


def last_day(plan: Plan) -> date:
    """The last day of a plan."""
    longest = plan.since + LONGEST if plan.since <= date.max - LONGEST else date.max
    return longest if plan.until is None else min(plan.until, longest)


def runs(plan: Plan, today: date) -> bool:
    """Whether a plan runs today."""
    return not plan.stopped and plan.since <= today <= last_day(plan)


def standing_of(
    plans: Iterable[Plan], sessions: Iterable[Session], today: date, courses: Courses
) -> Progress:
    """Where the plans are that run today; of all plans and practices there are."""
    running = _oldest_first(plan for plan in plans if runs(plan, today))
    done = [session for session in _in_time(sessions) if day_of(session.at) <= today]
    named = [plan for plan in running if plan.course]
    here = [plan for plan in named if plan.course in courses]
    return Progress(
        tuple(_doing(plan, item, done, today) for plan in running for item in plan.items),
        tuple(_following(plan, courses[plan.course], done, today) for plan in here),
        tuple(dict.fromkeys(plan.course for plan in named if plan not in here)),
    )


def kept(
    plans: Iterable[Plan], sessions: Iterable[Session], period: Period, courses: Courses
) -> tuple[Kept, ...]:
    """Done against planned in a period, for every plan with a day in it, those that were stopped included."""
    done = _in_time(sessions)
    found: list[Kept] = []
    for plan in _oldest_first(plans):
        days = Period(max(plan.since, period.first), min(last_day(plan), period.last))
        if days.length > 0:
            found += _kept(plan, days, done, courses)
    return tuple(found)


def practice_days(times: int) -> list[int]:
    """Which days of a week, from 0, are for practice: so many, the first among them, spread evenly."""
    return [day for day in range(WEEK) if _planned(times, day + 1) > _planned(times, day)]


def rests_before(course: Course, number: int) -> int:
    """How many rest days come just before a practice day, counted from 0."""
    rests = [0]
    for day in (day for week in course.weeks for day in week.days):
        if day.rest:
            rests[-1] += 1
        else:
            rests.append(0)
    return rests[number]


def practices(course: Course) -> list[tuple[int, Day]]:
    """The practice days of a course with the number of their week, from 1."""
    return [(number, day) for number, week in enumerate(course.weeks, 1) for day in week.days if not day.rest]


def days_done(plan: Plan, course: Course, sessions: Sequence[Session]) -> list[date]:
    """The days on which its practice days were done, one after another; `sessions` are oldest first."""
    todo = iter(practices(course))
    _, day = next(todo)
    done: list[date] = []
    for session in sessions:
        on = day_of(session.at)
        if not plan.since <= on <= last_day(plan) or (done and on <= done[-1]):
            continue
        if _counts(session, {day.routine, *course.instead}, day.minutes):
            done.append(on)
            if (following := next(todo, None)) is None:
                break
            _, day = following
    return done


def _oldest_first(plans: Iterable[Plan]) -> list[Plan]:
    return sorted(plans, key=lambda plan: (plan.since, order(plan)))


def _in_time(sessions: Iterable[Session]) -> list[Session]:
    return sorted(sessions, key=lambda session: (session.at.timestamp(), order(session)))


def _doing(plan: Plan, item: PlanItem, sessions: Sequence[Session], today: date) -> Doing:
    began = plan.since + timedelta((today - plan.since).days // WEEK * WEEK)
    done = _done(item, sessions, Period(began, today))
    practised = _done(item, sessions, Period(today, today))
    return Doing(
        id=plan.root,
        item=item,
        until=plan.until,
        note=plan.note,
        done=done,
        today=not practised and done < item.times,
    )


def _following(plan: Plan, course: Course, sessions: Sequence[Session], today: date) -> Following:
    done = days_done(plan, course, sessions)
    todo = practices(course)
    week, following = todo[len(done)] if len(done) < len(todo) else (len(course.weeks), None)
    on = plan.since + timedelta(rests_before(course, 0))
    if done:
        on = done[-1] + timedelta(1 + (rests_before(course, len(done)) if following else 0))
    return Following(
        id=plan.root,
        course=course,
        week=week,
        done=sum(number == week for number, _ in todo[: len(done)]),
        next=following,
        today=following is not None and on <= today,
        on=max(on, today),
    )


def _kept(plan: Plan, days: Period, sessions: Sequence[Session], courses: Courses) -> Iterator[Kept]:
    for item in plan.items:
        planned = _planned_in(item.times, plan.since, days)
        yield Kept(plan.root, item.routine, "", planned, _done(item, sessions, days))
    if course := courses.get(plan.course):
        done = days_done(plan, course, sessions)
        if len(done) == len(practices(course)):  # over on the day its last practice was done
            days = Period(days.first, min(days.last, done[-1]))
        if days.length > 0:
            times = max(week.practices for week in course.weeks)
            planned = _planned_in(times, plan.since, days)
            yield Kept(plan.root, "", plan.course, planned, sum(day in days for day in done))


def _planned_in(times: int, since: date, days: Period) -> int:
    """How many practice days a plan that began on `since` has in these days."""
    first = (days.first - since).days
    return _planned(times, first + days.length) - _planned(times, first)


def _planned(times: int, days: int) -> int:
    """How many practices the first so many days have: spread evenly, rounded up."""
    return -(-times * days // WEEK)


def _done(item: PlanItem, sessions: Iterable[Session], days: Period) -> int:
    return sum(
        day_of(session.at) in days and _counts(session, {item.routine}, item.minutes) for session in sessions
    )


def _counts(session: Session, routines: set[str], minutes: float | None) -> bool:
    """Whether a practice counts for so many minutes of one of these routines."""
    wanted = session.planned if minutes is None else minutes * 60
    if session.gentle:
        wanted = min(wanted, session.planned)
    return session.routine in routines and session.seconds > 0 and session.seconds >= wanted * ENOUGH
