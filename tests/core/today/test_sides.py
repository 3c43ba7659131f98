"""Which side first."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from fakes import EVENING
from qicli.core.entry import Reading, Seen, Session, Site, Symptom
from qicli.core.ledger import Standing
from qicli.core.practice.routine import Routine, Step
from qicli.core.today.sides import beginning, easier_side

TODAY = EVENING.date()


def felt(*sites: Site, pain: int | None = None, days_ago: int = 0) -> Symptom:
    """An entry with these places, so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Symptom(id="0", logged=at, at=at, pain=pain, sites=sites)


def practised(*sites: Site, pain: int | None = None) -> Session:
    """A practice with this reading before it."""
    return Session(
        id="1", logged=EVENING, at=EVENING, routine="x", seconds=60, planned=60, finished=True,
        before=Reading(pain=pain, sites=sites),
    )  # fmt: skip


LEFT, RIGHT, BOTH = Site("calf", "left"), Site("hip", "right"), Site("back", "both")
FOUR = felt(RIGHT, pain=4)
SEEN = Seen(id="2", logged=EVENING, at=EVENING, words="left calf", by="Dr Khan", on=TODAY)


@pytest.mark.parametrize(
    ("entries", "easier"),
    [
        pytest.param([], None, id="nothing"),
        pytest.param([felt(LEFT, pain=6)], "right", id="left is sore"),
        pytest.param([felt(RIGHT, pain=6)], "left", id="right is sore"),
        pytest.param([felt(LEFT, pain=6), felt(RIGHT, pain=3)], "right", id="left is sorer"),
        pytest.param([felt(LEFT, pain=3), felt(RIGHT, pain=3)], None, id="the same"),
        pytest.param([felt(LEFT, LEFT, pain=3), felt(LEFT, pain=2), felt(RIGHT, pain=4)], "left", id="once"),
        pytest.param([felt(LEFT, pain=3), felt(LEFT, pain=3, days_ago=1), FOUR], "right", id="days add up"),
        pytest.param([felt(LEFT), felt(LEFT, days_ago=1), felt(RIGHT)], "right", id="no numbers: more days"),
        pytest.param([felt(LEFT, pain=0)], None, id="zero is not sore"),
        pytest.param([felt(Site("calf", "left", 2), Site("hip", "right", 5), pain=5)], "left", id="apart"),
        pytest.param([felt(BOTH, pain=5)], None, id="both"),
        pytest.param([felt(Site("back"), pain=5)], None, id="no side"),
        pytest.param([felt(LEFT, pain=6, days_ago=6)], "right", id="seven days"),
        pytest.param([felt(LEFT, pain=6, days_ago=7)], None, id="longer ago"),
        pytest.param([felt(LEFT, pain=6, days_ago=-1)], None, id="later than today"),
        pytest.param([practised(LEFT, pain=4)], "right", id="before a practice"),
        pytest.param([SEEN], None, id="seen"),
    ],
)  # fmt: skip
def test_the_easier_side(entries: list[Standing], easier: str | None) -> None:
    """The one with less pain in seven days; None where they tell no difference."""
    assert easier_side(entries, TODAY) == easier


@given(strategies.routines, st.sampled_from(["left", "right"]))
def test_beginning(routine: Routine, side: str) -> None:
    """Only steps of a left and a right side change, and only in their order."""
    begun = beginning(routine, "left" if side == "left" else "right")
    assert begun.seconds == routine.seconds
    for was, is_ in zip(routine.steps, begun.steps, strict=True):
        assert msgspec.structs.replace(is_, sides=was.sides) == was
        assert sorted(is_.sides) == sorted(was.sides)
        assert not is_.sides or is_.sides[0] == side


def test_directions_are_no_sides() -> None:
    """One way and the other way stay as they are written."""
    routine = Routine(slug="x", title="X", summary="X.", posture="any", steps=())
    turning = Step(name="Turn", cue="Turn.", breaths=1, sides=("one way", "the other way"))
    both = msgspec.structs.replace(routine, steps=(turning,))
    assert beginning(both, "right") == both
