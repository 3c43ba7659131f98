"""A plan without what is not for the person: it stays planned, and is not for today."""

from collections.abc import Collection

import msgspec

from qicli.core.entry import PlannedMovement
from qicli.core.plan.course import Course, Day
from qicli.core.plan.progress import Doing, Following, Progress


def without(progress: Progress, left_out: Collection[str]) -> Progress:
    """The same plans, these routines left out; in a course what does as well takes the place of one."""
    return msgspec.structs.replace(
        progress,
        doing=tuple(_doing(each, left_out) for each in progress.doing),
        following=tuple(_following(each, left_out) for each in progress.following),
    )


def in_place_of(day: Day, course: Course, left_out: Collection[str]) -> Day | None:
    """What to practise on this day of a course; None where all that would do is left out."""
    names = (name for name in (day.routine, *course.instead) if name not in left_out)
    found = next(names, None)
    return None if found is None else msgspec.structs.replace(day, routine=found)


def _doing(doing: Doing, left_out: Collection[str]) -> Doing:
    if isinstance(doing.item, PlannedMovement) or doing.item.routine not in left_out:
        return doing
    return msgspec.structs.replace(doing, today=False, left_out=True)


def _following(following: Following, left_out: Collection[str]) -> Following:
    if following.next is None:
        return following
    day = in_place_of(following.next, following.course, left_out)
    if day is None:
        return msgspec.structs.replace(following, today=False, left_out=True)
    return msgspec.structs.replace(following, next=day)
