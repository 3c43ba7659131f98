"""Chapters: everything that is done has one, they touch, and they say what is done."""

from itertools import pairwise

import pytest

from led import timeline
from qicli.core.practice.chapters import Chapter, chapters_of
from qicli.core.practice.routine import Routine, Step
from qicli.core.practice.unfolding import unfold

WAVE = Step(name="Wave", cue="Let it rise and sink again.", breaths=3)
CIRCLE = Step(name="Circle", cue="Go round.", breaths=2, sides=("left", "right"))
PRESS = Step(name="Press", cue="Up.", repetitions=4, sets=2, set_rest=30)


def _chapters(*steps: Step, lead_in: float = 0, introduce: bool = False) -> tuple[Chapter, ...]:
    routine = Routine(slug="own", title="Own", summary="Mine.", posture="any", steps=steps)
    return chapters_of(unfold(routine, lead_in=lead_in, introduce=introduce))


def test_each_step_and_each_side() -> None:
    """By its name, from where it begins."""
    assert _chapters(WAVE, CIRCLE) == (
        Chapter(0, 30_000, "Wave"),
        Chapter(30_000, 50_000, "Circle, left"),
        Chapter(50_000, 70_000, "Circle, right"),
    )


def test_settling_is_one() -> None:
    """So that who knows the place goes on to the first step at once."""
    assert _chapters(WAVE, lead_in=15)[:2] == (Chapter(0, 15_000, "Settle"), Chapter(15_000, 45_000, "Wave"))


def test_what_is_told_first_belongs_to_it() -> None:
    """A step that is told before it is done begins with that."""
    told, left, right = _chapters(WAVE, CIRCLE, introduce=True)
    assert told.name == "Wave"
    assert told.end - told.start == 30_000 + 400 * 7
    assert (left.name, right.name) == ("Circle, left", "Circle, right")
    assert left.end - left.start > right.end - right.start == 20_000


def test_sets() -> None:
    """Each is one, with the rest after it."""
    first, second = _chapters(PRESS)
    assert (first, second.name) == (Chapter(0, 70_000, "Press"), "Press, set 2")


@pytest.mark.parametrize("introduce", [False, True])
def test_they_touch(introduce: bool) -> None:
    """From the first instant to the last, nothing between them."""
    chapters = _chapters(WAVE, CIRCLE, PRESS, WAVE, lead_in=15, introduce=introduce)
    assert chapters[0].start == 0
    assert all(one.end == other.start for one, other in pairwise(chapters))
    assert all(chapter.end > chapter.start for chapter in chapters)


def test_every_shipped_step_has_one() -> None:
    """Under the name that it is led by."""
    line = timeline(WAVE, CIRCLE)
    assert {chapter.name for chapter in chapters_of(line)} >= {segment.label for segment in line.segments}
