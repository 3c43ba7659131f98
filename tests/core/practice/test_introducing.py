"""Introductions: each step is told before it is done, and being told is no practice."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from led import BARE, FREE, SIDES, WAVE, played, timeline
from qicli.core.practice.playback import Command, State, advance, begin
from qicli.core.practice.routine import Gentle, Routine, Step
from qicli.core.practice.timeline import MarkKind, PhaseKind, Timeline
from qicli.core.practice.unfolding import unfold
from strategies import looks, routines

# "Long" and 24 words: at 150 words a minute 10 s to be told, then two breaths of five seconds.
LONG = Step(name="Long", cue=" ".join(["word"] * 24), breaths=2, gentle=Gentle(name="Short", cue="Less."))


def told(*steps: Step, lead_in: float = 0) -> Timeline:
    """The timeline of these steps, each told first."""
    return timeline(*steps, lead_in=lead_in, introduce=True)


def rows(line: Timeline) -> list[tuple[int, int, str, int]]:
    """Each segment as a row: start, end, kind of its first phase, breaths."""
    return [(each.start, each.end, each.phases[0].kind.value, each.breaths) for each in line.segments]


def test_a_step_is_told_as_long_as_its_words_take_and_then_done() -> None:
    """Name and instruction at 150 words a minute, then the counted breaths."""
    assert rows(told(LONG)) == [(0, 10_000, "introduce", 0), (10_000, 20_000, "inhale", 2)]


def test_a_step_for_two_sides_is_told_once() -> None:
    """The other side is the same move."""
    kinds = [(each.side, each.introduces) for each in told(SIDES).segments]
    assert kinds == [("left", True), ("left", False), ("right", False)]


def test_it_is_announced_when_it_is_told() -> None:
    """Not again when the breaths begin, for they announce themselves; a free step says when it is time."""
    marks = [(mark.at, mark.kind, mark.text) for mark in told(WAVE, FREE).marks if mark.text]
    assert marks == [
        (0, MarkKind.BEGIN, "Wave. Wave."),
        (20_800, MarkKind.BEGIN, "Free. Free."),
        (21_600, MarkKind.SWITCH, "Free"),
    ]


@given(routines)
def test_what_is_told_is_no_practice(made: Routine) -> None:
    """Practice, breaths and steps are the same with and without; only the time to be told is added."""
    bare, line = unfold(made, lead_in=3), unfold(made, lead_in=3, introduce=True)
    assert line.practice == bare.practice == bare.duration - 3_000
    assert len(line.breath_ends) == len(bare.breath_ends)
    assert line.steps == bare.steps
    assert all(first.end == then.start for first, then in pairwise(line.segments))
    counted = [each for each in line.segments if not each.introduces]
    assert [each.end - each.start for each in counted] == [each.end - each.start for each in bare.segments]


@given(routines, st.data())
def test_practice_and_instant_belong_together(made: Routine, data: st.DataObject) -> None:
    """The instant of so much practice has so much before it, and no earlier one has."""
    line = unfold(made, lead_in=2, introduce=True)
    much = data.draw(st.integers(1, line.practice + 5_000))
    at = line.instant_of(much)
    assert line.practised_at(at) == min(much, line.practice)
    assert line.practised_at(at - 1) < line.practised_at(at)


@given(routines, looks)
def test_whatever_is_pressed_only_practice_counts(
    made: Routine, seen: list[tuple[int, Command | None]]
) -> None:
    """However a practice goes, what is credited passed outside settling and introductions."""
    playback, _ = begin(unfold(made, lead_in=2, introduce=True), 0)
    now = credited = 0
    for by, command in seen:
        before, now = playback, now + by
        playback, _ = advance(playback, now, command)
        spent = playback.practised - before.practised
        assert 0 <= spent <= by
        if before.introducing and not before.paused and command is None:
            left = before.timeline.at(before.position).segment.end - before.position
            assert spent <= max(0, by - left)
        credited += spent
    assert playback.practised == credited


def test_space_begins_at_once() -> None:
    """Who knows the step by now need not wait; nothing is skipped by it."""
    early = played(told(LONG), (3, Command.TOGGLE))
    assert (early.position, early.practised, early.skipped, early.state) == (10_000, 0, (), State.RUNNING)


def test_n_leaves_the_whole_step() -> None:
    """What was told is not wanted, on no side."""
    left = played(told(SIDES, BARE), (0.2, Command.NEXT))
    assert left.skipped == ("Sides",)
    assert left.timeline.at(left.position).segment.name == "Bare"
    assert left.introducing


def test_e_tells_the_smaller_version() -> None:
    """The gentle version is told from its beginning, and then done."""
    eased = played(told(LONG, BARE), (3, Command.EASE))
    assert eased.introducing
    assert rows(eased.timeline)[:3] == [
        (0, 3_000, "introduce", 0),
        (3_000, 3_800, "introduce", 0),
        (3_800, 13_800, "inhale", 2),
    ]
    assert eased.timeline.at(eased.position).segment.cue == "Less."
    assert [mark.text for mark in eased.timeline.crossed(2_999, 3_000)] == ["Short. Less."]


def test_e_twice_leaves_the_step_that_is_only_told() -> None:
    """It hurts to think of it; that is reason enough."""
    left = played(told(LONG, BARE), (3, Command.EASE), (3.5, Command.EASE))
    assert left.skipped == ("Long",)
    assert left.timeline.at(left.position).segment.name == "Bare"


@pytest.mark.parametrize(
    ("second", "position"),
    [(15, 10_000), (11, 0), (5, 0), (20.2, 10_000)],
    ids=["breaths", "told", "again", "last"],
)
def test_b_goes_back_part_by_part(second: float, position: int) -> None:
    """To the first breath, then to the telling, then to the step before."""
    assert played(told(LONG, BARE), (second, Command.BACK)).position == position


def test_paused_while_told_it_is_told_again() -> None:
    """Whoever comes back hears all of it; nothing of that is practice."""
    back = played(told(LONG), (4, Command.PAUSE), (60, Command.TOGGLE))
    assert (back.position, back.practised, back.state) == (0, 0, State.RUNNING)


def test_the_pace_changes_what_is_breathed_only() -> None:
    """Told as long as before, and from the same instant on."""
    slower = played(told(WAVE), (0.4, Command.SLOWER))
    assert rows(slower.timeline) == [(0, 800, "introduce", 0), (800, 24_800, "inhale", 4)]
    assert slower.position == 400


def test_the_time_to_be_told_is_shown_as_a_kind_of_its_own() -> None:
    """A screen and a voice can tell it from time left free."""
    line = told(FREE, lead_in=5)
    assert [each.phases[0].kind for each in line.segments] == [
        PhaseKind.SETTLE,
        PhaseKind.INTRODUCE,
        PhaseKind.SETTLE,
    ]
    assert line.introduced
    assert not timeline(FREE).introduced


def test_just_breathing_is_told_too() -> None:
    """What to let go of is heard before the first easy breath; near the end there is no time for it."""
    four = [WAVE] * 4
    on = played(told(*four), (7, Command.BREATHE))
    last, breathing = on.timeline.segments[-2:]
    assert (last.introduces, breathing.introduces, breathing.name) == (True, False, "Just breathe")
    assert last.end - last.start == 8_400
    late = played(told(*four), (80, Command.BREATHE))
    assert [each.name for each in late.timeline.segments if each.introduces][-1] == "Wave"
