"""What the person's plans say, for the verbs that heed them; almost nothing is read where there is none."""

from collections.abc import Iterable

from msgspec.structs import replace

from qicli.adapters.home.courses import Courses
from qicli.adapters.journal.plans import standing_plans
from qicli.core.entry import Plan, Session, Symptom
from qicli.core.plan.course import Course
from qicli.core.plan.for_person import without
from qicli.core.plan.progress import Kept, Progress, kept, last_day, runs, standing_of
from qicli.core.practice.gates import gated
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.core.when import Period, day_of
from qicli.errors import QiError
from qicli.streams import say
from qicli.world import World


def running_plans(world: World) -> list[Plan]:
    """The plans that run today.

    Raises:
        JournalError: the journal cannot be read.
    """
    today = day_of(world.now())
    return [plan for plan in standing_plans(world.journal, today) if runs(plan, today)]


def progress(world: World) -> Progress:
    """Where the plans are that run today, without what is not for the person.

    Raises:
        JournalError: the journal cannot be read.
    """
    plans = running_plans(world)
    done = _done(world, plans)
    found = standing_of(plans, done, day_of(world.now()), courses_of(world, plans))
    return without(found, left_out(world)) if plans else found


def left_out(world: World) -> frozenset[str]:
    """The routines that are not for the person, as they said, or by what they told of themselves.

    Where that cannot be read none is known to be for them.
    """
    try:
        person = world.usable_settings().person
    except QiError as error:
        world.tell_once(error)
        return frozenset(world.library.names())
    if not person.gates:
        return frozenset(person.not_for_me)
    routines = [each for each in world.library.routines() if isinstance(each, Routine)]
    gone = {each.slug for each in routines if gated(each, person.gates).routine is None}
    return frozenset({*person.not_for_me, *gone})


def kept_in(world: World, period: Period) -> tuple[Kept, ...]:
    """Done against planned in these days.

    Raises:
        JournalError: the journal cannot be read.
    """
    plans = [
        plan
        for plan in standing_plans(world.journal, period.first)
        if plan.since <= period.last and period.first <= last_day(plan)
    ]
    found = kept(plans, _done(world, plans), period, courses_of(world, plans))
    new = {plan.root for plan in plans if plan.since == period.last == day_of(world.now())}
    return tuple(replace(each, began_today=each.id in new) for each in found)


def courses_of(world: World, plans: Iterable[Plan]) -> dict[str, Course]:
    """The courses that plans follow, as far as they are here; why one cannot be used is told."""
    found = {}
    for name in dict.fromkeys(plan.course for plan in plans if plan.course):
        try:
            found[name] = Courses(world.library).find(name)
        except QiError as error:
            say(f"qi: {visible(str(error))}", err=True)
    return found


def _done(world: World, plans: Iterable[Plan]) -> list[Session | Symptom]:
    """The practices, and what else was done, since the first day of the first of these plans."""
    days = [plan.since for plan in plans]
    if not days:
        return []
    entries = world.journal.standing(min(days))
    return [
        entry
        for entry in entries
        if isinstance(entry, Session) or (isinstance(entry, Symptom) and entry.movements)
    ]
