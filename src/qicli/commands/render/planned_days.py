"""The days of practice of a course, for a person or for anyone."""

from collections.abc import Iterator

import msgspec

from qicli.commands.planned import left_out
from qicli.core.plan.course import Course, Day
from qicli.core.plan.for_person import in_place_of
from qicli.core.practice.conditions import GATES
from qicli.core.practice.gates import gated
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.world import World


class Planned(msgspec.Struct, frozen=True):
    """A day of practice: its week and day, from 1, the routine that is `planned` on it, and what is done."""

    week: int
    day: int
    planned: str
    doing: Day


def planned_days(world: World, course: Course, *, anyone: bool) -> tuple[list[Planned], list[str]]:
    """The days of practice, what does as well in place of what is not for them; and those left out, named."""
    gone = _not_for_anyone(world) if anyone else left_out(world)
    days, none = [], []
    for number, place, day in _practised(course):
        doing = in_place_of(day, course, gone)
        if doing is None:
            none.append(f"Week {number}, day {place}: {visible(day.routine)}")
        else:
            days.append(Planned(number, place, day.routine, doing))
    return days, none


def _practised(course: Course) -> Iterator[tuple[int, int, Day]]:
    for number, week in enumerate(course.weeks, 1):
        yield from ((number, place, day) for place, day in enumerate(week.days, 1) if not day.rest)


def _not_for_anyone(world: World) -> frozenset[str]:
    routines = [each for each in world.library.routines() if isinstance(each, Routine)]
    return frozenset(each.slug for each in routines if gated(each, GATES).routine is None)
