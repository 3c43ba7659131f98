"""Exercises: sets and repetitions, unfolded, counted, made smaller in the middle."""

from itertools import pairwise

import pytest
from hypothesis import given

from led import FIVE, played, timeline
from qicli.core.practice.fitting import fitted
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.ramp import Ramp, ramped
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.timeline import MarkKind, PhaseKind, Timeline
from qicli.core.practice.unfolding import unfold
from strategies import exercised, looks

PRESS = Step(
    name="Press up",
    cue="Press.",
    repetitions=4,
    inhale_cue="up",
    exhale_cue="down",
    gentle=Gentle(name="Think it", cue="Only think."),
)
REACH = Step(
    name="Reach",
    cue="Reach, and keep breathing.",
    repetitions=3,
    stay=5,
    back=2,
    sets=2,
    set_rest=10,
    sides=("left", "right"),
    inhale_cue="long",
    exhale_cue="come down",
    gentle=Gentle(name="Slide", cue="Slide a foot.", repetitions=2, stay=3, back=1),
)
REST = Step(name="Lie", cue="Lie.", breaths=2)


def rows(line: Timeline) -> list[tuple[str, int, int, int]]:
    """Each segment as a row: label, seconds, set, repetitions."""
    return [
        (each.label, (each.end - each.start) // 1000, each.set, each.repetitions) for each in line.segments
    ]


def texts(line: Timeline, kind: MarkKind) -> list[str]:
    """What the marks of this kind say."""
    return [mark.text for mark in line.marks if mark.kind is kind]


def test_each_repetition_is_one_breath() -> None:
    """Led as breaths are, and counted."""
    line = timeline(PRESS)
    assert rows(line) == [("Press up", 20, 1, 4)]
    assert line.segments[0].breaths == 4
    assert line.repetition_ends == line.breath_ends == (5_000, 10_000, 15_000, 20_000)
    assert PRESS.lasts(FIVE) == 20


def test_sets_with_all_sides_and_rest_between() -> None:
    """Left and right, a rest, left and right: no rest after the last set."""
    line = timeline(REACH)
    assert rows(line) == [
        ("Reach, left", 21, 1, 3),
        ("Reach, right", 21, 1, 3),
        ("Rest", 10, 1, 0),
        ("Reach, left", 21, 2, 3),
        ("Reach, right", 21, 2, 3),
    ]
    assert line.duration == REACH.lasts(FIVE) * 1000 == 94_000
    assert all(first.end == then.start for first, then in pairwise(line.segments))
    assert line.steps == 1


def test_what_is_stayed_in_is_no_breath_and_no_hold() -> None:
    """The breath is the person's own: none is counted, none is held, and "keep breathing" is said."""
    line = timeline(REACH)
    kinds = {phase.kind for segment in line.segments for phase in segment.phases}
    assert kinds == {PhaseKind.STAY, PhaseKind.RETURN, PhaseKind.SETTLE}
    assert line.breath_ends == ()
    assert len(line.repetition_ends) == 12
    assert texts(line, MarkKind.STAY)[:3] == ["long; keep breathing", "", "the last one"]
    assert texts(line, MarkKind.RETURN)[:2] == ["come down", ""]
    said = Step(name="Reach", cue="R.", repetitions=1, stay=2, back=1, inhale_cue="keep breathing, long")
    assert said.stay_cue == "keep breathing, long"
    assert Step(name="Reach", cue="R.", repetitions=1, stay=2, back=1).stay_cue == "keep breathing"
    assert PRESS.stay_cue == "up"


def test_what_is_announced() -> None:
    """The instruction once; the other side; the rest with what comes; the set."""
    marks = timeline(REACH).marks
    said = [(mark.kind.value, mark.text) for mark in marks if mark.kind in {"begin", "switch"}]
    assert said == [
        ("begin", "Reach, left. Reach, and keep breathing."),
        ("switch", "right"),
        ("begin", "Rest. Rest where you are, and keep breathing. Then set 2 of 2."),
        ("begin", "Reach, left, set 2"),
        ("switch", "right"),
    ]


def test_without_a_rest_the_next_set_is_said() -> None:
    """Set on set."""
    line = timeline(Step(name="Lift", cue="Lift.", repetitions=2, sets=3))
    assert rows(line) == [("Lift", 10, nth, 2) for nth in (1, 2, 3)]
    assert texts(line, MarkKind.SWITCH) == ["Lift, set 2", "Lift, set 3"]


def test_it_is_told_once_before_it_is_done() -> None:
    """Neither the second side nor the second set is told again."""
    line = timeline(REACH, introduce=True)
    assert [segment.introduces for segment in line.segments] == [True, *[False] * 5]
    assert line.practice == 94_000


def test_whole_repetitions_are_counted() -> None:
    """Those that were led to their end, beside the breaths; a replay counts again."""
    assert played(timeline(PRESS), (14, None)).repetitions == 2
    stayed = played(timeline(REACH), (20.9, None))
    assert (stayed.repetitions, stayed.breaths) == (2, 0)
    assert played(timeline(REACH), (94, None)).repetitions == 12
    assert played(timeline(PRESS, REST), (30, None)).repetitions == 4


def test_a_pause_goes_on_from_the_start_of_the_repetition() -> None:
    """As with a breath."""
    assert played(timeline(REACH), (9, Command.TOGGLE), (60, Command.TOGGLE)).position == 7_000


def test_that_hurts_in_the_middle_of_a_set() -> None:
    """The rest of it, and the sets that follow, in the gentle version, and no more of them."""
    line = played(timeline(REACH), (9, Command.EASE)).timeline
    assert rows(line)[1:] == [
        ("Slide, left", 4, 1, 1),
        ("Slide, right", 8, 1, 2),
        ("Rest", 10, 1, 0),
        ("Slide, left", 8, 2, 2),
        ("Slide, right", 8, 2, 2),
    ]
    assert "Slide, left. Slide a foot." in texts(line, MarkKind.BEGIN)
    assert played(timeline(PRESS), (14, Command.EASE)).timeline.segments[-1].repetitions == 2


def test_that_hurts_while_resting() -> None:
    """The sets that follow are smaller, and their instruction is told; once more passes them."""
    rested = played(timeline(REACH, REST), (45, Command.EASE))
    assert [row[0] for row in rows(rested.timeline)[-3:]] == ["Slide, left", "Slide, right", "Lie"]
    assert texts(rested.timeline, MarkKind.BEGIN)[-2] == "Slide, left. Slide a foot."
    assert rested.eased == ("Reach",)
    again = played(timeline(REACH, REST), (45, Command.EASE), (46, Command.EASE))
    assert again.timeline.at(again.position).segment.name == "Lie"
    bare = Step(name="Lift", cue="Lift.", repetitions=1, sets=2, set_rest=10)
    passed = played(timeline(bare, REST), (7, Command.EASE))
    assert passed.timeline.at(passed.position).segment.name == "Lie"


def test_gentle_by_breaths_or_seconds_is_no_exercise_any_more() -> None:
    """Nothing of sets and repetitions is left in it."""
    for gentle, seconds in ((Gentle(breaths=2), 10), (Gentle(seconds=10), 10)):
        eased = Step(
            name="R", cue="R.", repetitions=3, stay=5, back=2, sets=2, set_rest=9, gentle=gentle
        ).softened()
        assert (eased.repetitions, eased.stay, eased.sets, eased.set_rest) == (None, None, 1, 0)
        assert eased.lasts(FIVE) == seconds
    counted = Step(name="R", cue="R.", seconds=60, paced=False, gentle=Gentle(repetitions=2)).softened()
    assert (counted.seconds, counted.repetitions, counted.lasts(FIVE)) == (None, 2, 10)


def test_slower_breaths_leave_stays_as_they_are() -> None:
    """A stay is not a breath; a repetition that is one grows with it, and stays counted."""
    assert played(timeline(REACH), (2, Command.SLOWER)).timeline.duration == 94_000
    slower = played(timeline(PRESS), (0, Command.SLOWER)).timeline
    assert (slower.duration, slower.segments[0].repetitions) == (24_000, 4)


def test_a_breath_that_grows_passes_over_exercises() -> None:
    """They keep their pace and their count."""
    ramp = Ramp(FIVE, Breath(inhale=2.5, exhale=3.5))
    line = ramped(timeline(PRESS, REST), ramp)
    assert rows(line)[0] == ("Press up", 20, 1, 4)
    assert line.segments[1].grown is not None


def test_minutes_leave_the_dose_as_it_is() -> None:
    """What was prescribed is neither stretched nor shortened."""
    lie = Step(name="Lie", cue="Lie.", seconds=30, paced=False)
    made = Routine(slug="r", title="R", summary="R.", posture="lying", steps=(lie, PRESS), breath=FIVE)
    longer = fitted(made, 2)
    assert longer.steps[1] == PRESS
    assert 100 <= unfold(longer).duration / 1000 <= 120


@given(exercised, looks)
def test_how_often_one_looks_does_not_matter(made: Routine, script: list[tuple[int, Command | None]]) -> None:
    """Segments touch, and every whole repetition is counted once, however often the clock is read."""
    line = unfold(made, lead_in=3, introduce=True)
    assert all(first.end == then.start for first, then in pairwise(line.segments))
    assert len(line.repetition_ends) == sum(segment.repetitions for segment in line.segments)
    assert line.practice == sum(round(step.lasts(made.breath) * 1000) for step in made.steps)
    often = once = begin(line, 0)[0]
    now = 0
    for wait, drawn in script:
        command = None if drawn is Command.GAP else drawn  # a gap credits nothing, so that looks matter
        often, _ = advance(often, now + wait // 2)
        now += wait
        often, once = advance(often, now, command)[0], advance(once, now, command)[0]
    assert (often.repetitions, often.position) == (once.repetitions, once.position)


@pytest.mark.parametrize(
    ("step", "rings"),
    [
        pytest.param(
            Step(name="Walk", cue="Walk.", seconds=60, paced=False, sides=("out", "back")), 3, id="walk"
        ),
        pytest.param(
            Step(name="Tap", cue="T.", seconds=60, paced=False, tempo=60, sides=("a", "b")), 0, id="tap"
        ),
        pytest.param(Step(name="Wave", cue="W.", breaths=2, sides=("a", "b")), 0, id="breaths"),
        pytest.param(REACH, 0, id="exercise"),
    ],
)
def test_three_rings_to_turn_round(step: Step, rings: int) -> None:
    """At half time of what is free, and nowhere else."""
    turns = [mark.at for mark in timeline(step).marks if mark.kind is MarkKind.TURN]
    assert len(turns) == rings
    assert turns[:1] == [60_000] * bool(rings)
