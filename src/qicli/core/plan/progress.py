"""Where the person's plans are: what was done of them, and what is for today.

Weeks of a plan are counted from its first day. What counts as done is told in `counting.py`; it counts for
every plan that asks for it. What was prescribed several times a day is for today until it was done so often;
where it reached further down a leg after it, it rests until tomorrow.

A course goes on by one practice day a day, whatever the calendar says: missed days wait, and its rest days
follow the day on which the practice before them was done.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from qicli.core.entry import Plan, PlanItem, PlannedMovement, Prescribed, Session, Symptom, order
from qicli.core.plan.counting import WEEK, Deed, deeds, done_in, often, planned_in
from qicli.core.plan.course import Course, Day, Week
from qicli.core.when import Period

LONGEST = timedelta(days=182)  # so that no more than half a year has to be read; a plan can be begun again

Courses = Mapping[str, Course]


class Planned(Struct, frozen=True):
    """A practice that the person's plan still has for today; without minutes as long as it is.

    `instead` are routines that do as well, where this one does not fit. Where it is prescribed several times
    a day, `a_day` says how often, and `done` how often it was done today.
    """

    routine: str
    minutes: float | None = None
    instead: tuple[str, ...] = ()
    a_day: int | None = None
    done: int = 0


class Moving(Struct, frozen=True):
    """A movement that the person's plan still has for today: it is told of, not led."""

    movement: str
    minutes: float | None = None


class Doing(Struct, frozen=True, kw_only=True):
    """Where a routine, or a movement, that is done so often a week is.

    Attributes:
        id: the plan's.
        done: practices that count in this week of the plan.
        done_today: those of today among them; `a_day`: how many a day has.
        rests: whether it reached further down after it today, so that it is not offered again.
        today: whether it is still for today.
        left_out: whether it is not for the person, and so never for today.
    """

    id: str
    item: Prescribed
    until: date | None
    note: str
    done: int
    done_today: int = 0
    a_day: int = 1
    rests: bool = False
    today: bool
    left_out: bool = False


class Following(Struct, frozen=True, kw_only=True):
    """Where a course is.

    Attributes:
        id: the plan's.
        week: the week's number, from 1; after the last day the last one.
        done: practice days of this week that are done.
        next: the next practice day; None once all are done.
        today: whether that is for today: not on a rest day, and not after today's practice.
        on: the first day it is for.
        left_out: whether neither that day's routine nor what does as well is for the person.
    """

    id: str
    course: Course
    week: int
    done: int
    next: Day | None
    today: bool
    on: date
    left_out: bool = False

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
        """What is still for today: what was done least often today first, then the courses."""
        todo = sorted((each for each in self.doing if each.today), key=lambda each: each.done_today)
        doing = [_planned(each, each.item) for each in todo]
        following = [
            Planned(each.next.routine, each.next.minutes, each.course.instead)
            for each in self.following
            if each.today and each.next
        ]
        return tuple(dict.fromkeys((*filter(None, doing), *following)))

    @property
    def moving(self) -> tuple[Moving, ...]:
        """The movements that are still for today."""
        items = [each.item for each in self.doing if each.today]
        return tuple(
            dict.fromkeys(
                Moving(item.movement, item.minutes) for item in items if isinstance(item, PlannedMovement)
            )
        )


class Kept(Struct, frozen=True):
    """What was done of a plan in some days, beside what was planned for them.

    A `routine`, a `course` or a `movement` is named. A course plans as many days a week as its week has for
    practice. `began_today` is told where they are counted: then there was hardly a day for it. `note` is the
    plan's, in the person's words.
    """

    id: str
    routine: str
    course: str
    planned: int
    done: int
    movement: str = ""
    began_today: bool = False
    note: str = ""

    @property
    def name(self) -> str:
        """What was to be done."""
        return self.routine or self.course or self.movement


def last_day(plan: Plan) -> date:
    """The last day of a plan."""
    longest = plan.since + LONGEST if plan.since <= date.max - LONGEST else date.max
    return longest if plan.until is None else min(plan.until, longest)


def runs(plan: Plan, today: date) -> bool:
    """Whether a plan runs today."""
    return not plan.stopped and plan.since <= today <= last_day(plan)


def standing_of(
    plans: Iterable[Plan], entries: Iterable[Session | Symptom], today: date, courses: Courses
) -> Progress:
    """Where the plans are that run today; of all plans, practices and movements there are."""
    running = _oldest_first(plan for plan in plans if runs(plan, today))
    done = [deed for deed in deeds(entries) if deed.on <= today]
    named = [plan for plan in running if plan.course]
    here = [plan for plan in named if plan.course in courses]
    return Progress(
        tuple(
            _doing(plan, item, done, today)
            for plan in running
            for item in plan.prescribed
            if item.ended is None
        ),
        tuple(_following(plan, courses[plan.course], done, today) for plan in here),
        tuple(dict.fromkeys(plan.course for plan in named if plan not in here)),
    )


def kept(
    plans: Iterable[Plan], entries: Iterable[Session | Symptom], period: Period, courses: Courses
) -> tuple[Kept, ...]:
    """Done against planned in a period, for every plan with a day in it, those that were stopped included.

    What was changed on a day is planned for it as it was changed to, and not twice.
    """
    done = deeds(entries)
    found: list[Kept] = []
    ordered = _oldest_first(plans)
    for nth, plan in enumerate(ordered):
        days = Period(max(plan.since, period.first), min(last_day(plan), period.last))
        if days.length > 0:
            later = {(item.name, each.since) for each in ordered[nth + 1 :] for item in each.prescribed}
            found += _kept(plan, days, done, courses, later)
    return tuple(found)


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


def days_done(plan: Plan, course: Course, deeds: Sequence[Deed]) -> list[date]:
    """The days on which its practice days were done, one after another; `deeds` are oldest first."""
    todo = iter(practices(course))
    _, day = next(todo)
    done: list[date] = []
    for deed in deeds:
        if not plan.since <= deed.on <= last_day(plan) or (done and deed.on <= done[-1]):
            continue
        if deed.counts({day.routine, *course.instead}, day.minutes):
            done.append(deed.on)
            if (following := next(todo, None)) is None:
                break
            _, day = following
    return done


def _oldest_first(plans: Iterable[Plan]) -> list[Plan]:
    return sorted(plans, key=lambda plan: (plan.since, order(plan)))


def _planned(doing: Doing, item: Prescribed) -> Planned | None:
    """What is still for today of it, where it is a routine."""
    if isinstance(item, PlannedMovement):
        return None
    if doing.a_day == 1:
        return Planned(item.routine, item.minutes)
    return Planned(item.routine, item.minutes, a_day=doing.a_day, done=doing.done_today)


def _doing(plan: Plan, item: Prescribed, deeds: Sequence[Deed], today: date) -> Doing:
    began = plan.since + timedelta((today - plan.since).days // WEEK * WEEK)
    done = done_in(item, deeds, Period(began, today))
    done_today = done_in(item, deeds, Period(today, today))
    rests = any(deed.further and deed.on == today and deed.is_named(item.name) for deed in deeds)
    return Doing(
        id=plan.root,
        item=item,
        until=plan.until,
        note=plan.note,
        done=done,
        done_today=done_today,
        a_day=often(item),
        rests=rests,
        today=not rests and done_today < often(item) and done < item.times,
    )


def _following(plan: Plan, course: Course, deeds: Sequence[Deed], today: date) -> Following:
    done = days_done(plan, course, deeds)
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


def _kept(
    plan: Plan, days: Period, deeds: Sequence[Deed], courses: Courses, later: Collection[tuple[str, date]]
) -> Iterator[Kept]:
    for item in plan.prescribed:
        ended = item.ended or (plan.until if plan.stopped else None)
        if ended is not None and (item.name, ended) in later:
            ended -= timedelta(1)
        its = Period(days.first, min(days.last, ended or days.last))
        if its.length <= 0:
            continue
        planned, done = planned_in(item.times, plan.since, its), done_in(item, deeds, its)
        if isinstance(item, PlanItem):
            yield Kept(plan.root, item.routine, "", planned, done, note=plan.note)
        else:
            yield Kept(plan.root, "", "", planned, done, item.movement, note=plan.note)
    if course := courses.get(plan.course):
        on = days_done(plan, course, deeds)
        if len(on) == len(practices(course)):  # over on the day its last practice was done
            days = Period(days.first, min(days.last, on[-1]))
        if days.length > 0:
            times = max(week.practices for week in course.weeks)
            yield Kept(
                plan.root,
                "",
                plan.course,
                planned_in(times, plan.since, days),
                sum(day in days for day in on),
                note=plan.note,
            )
