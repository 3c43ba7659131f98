"""A plan without what is not for the person."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from qicli.core.entry import Plan, PlanItem, PlannedMovement
from qicli.core.plan.course import Course, Day, Week
from qicli.core.plan.for_person import without
from qicli.core.plan.progress import Planned, Progress, standing_of

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
DAYS = (Day("spinal-wave", 5), *[Day(rest=True)] * 6)
COURSE = Course(
    slug="small",
    title="Small",
    summary="A week.",
    weeks=(Week("One", ("A line.",), DAYS),),
    instead=("seated-wave", "easy-breathing"),
)


def progress(**fields: object) -> Progress:
    """Where a plan is that began today."""
    plan = Plan(id="a", logged=AT, at=AT, since=TODAY, **fields)  # type: ignore[arg-type] # a table
    return standing_of([plan], [], TODAY, {"small": COURSE})


@pytest.mark.parametrize(
    ("left_out", "planned"),
    [
        ((), (Planned("spinal-wave", 5, COURSE.instead),)),
        (("spinal-wave",), (Planned("seated-wave", 5, COURSE.instead),)),
        (("spinal-wave", "seated-wave"), (Planned("easy-breathing", 5, COURSE.instead),)),
        (("spinal-wave", "seated-wave", "easy-breathing"), ()),
    ],
)
def test_a_course(left_out: tuple[str, ...], planned: tuple[Planned, ...]) -> None:
    """What does as well takes the place; without any, nothing of it is for today."""
    found = without(progress(course="small"), left_out)
    assert found.planned == planned
    assert found.following[0].left_out == (not planned)


def test_a_course_that_is_over() -> None:
    """Stays as it is."""
    over = msgspec.structs.replace(progress(course="small").following[0], next=None)
    found = without(Progress(following=(over,)), ["spinal-wave"])
    assert not found.following[0].left_out


def test_what_was_prescribed() -> None:
    """It stays in the plan, and is not for today; the others and movements are."""
    items = (PlanItem("spinal-wave", 7), PlanItem("hip-circles", 7))
    found = without(
        progress(items=items, moving=(PlannedMovement("walking", 7),)), ["spinal-wave", "walking"]
    )
    assert [(each.item.name, each.today, each.left_out) for each in found.doing] == [
        ("spinal-wave", False, True),
        ("hip-circles", True, False),
        ("walking", True, False),
    ]
    assert [each.routine for each in found.planned] == ["hip-circles"]
