"""Timelines: segments touch, sums are exact, marks stand where they belong."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qicli.core.practice.marks import ECHO_AFTER
from qicli.core.practice.routine import Breath, Routine, Step
from qicli.core.practice.timeline import Mark, MarkKind, PhaseKind, Timeline
from qicli.core.practice.unfolding import unfold
from strategies import routines

FIVE = Breath(inhale=2, exhale=3)


def routine(*steps: Step, breath: Breath = FIVE) -> Routine:
    """A routine of these steps, at five seconds a breath."""
    return Routine(slug="r", title="R", summary="R.", posture="any", steps=steps, breath=breath)


def step(name: str = "Wave", **fields: object) -> Step:
    """A step of two breaths, unless said otherwise."""
    return Step(**{"name": name, "cue": f"Do the {name}.", "breaths": 2, **fields})  # type: ignore[arg-type] # a table


@given(routines, st.integers(0, 60))
def test_segments_touch_and_sum_to_the_duration(made: Routine, lead_in: int) -> None:
    """No ms is lost or counted twice, in segments and in phases."""
    timeline = unfold(made, lead_in=lead_in)
    assert timeline.segments[0].start == 0
    assert all(first.end == then.start for first, then in pairwise(timeline.segments))
    for segment in timeline.segments:
        assert all(first.end == then.start for first, then in pairwise(segment.phases))
        assert all(phase.end > phase.start for phase in segment.phases)
    assert timeline.lead_in == lead_in * 1000
    assert timeline.duration == round((made.seconds + lead_in) * 1000)


@given(routines, st.data())
def test_marks_are_in_order_and_each_crossed_once(made: Routine, data: st.DataObject) -> None:
    """However a walk is cut, it meets every mark exactly once."""
    timeline = unfold(made, lead_in=3)
    cuts = sorted(data.draw(st.lists(st.integers(0, timeline.duration), max_size=9)))
    walk = [-1, *cuts, timeline.duration]
    met = [mark for after, upto in pairwise(walk) for mark in timeline.crossed(after, upto)]
    assert met == list(timeline.marks)
    assert [mark.at for mark in met] == sorted(mark.at for mark in met)
    assert met[-1] == Mark(timeline.duration, MarkKind.FINISH, "")


@given(routines)
def test_it_ends_on_an_out_breath_or_free(made: Routine) -> None:
    """Nobody is left in the middle of a breath."""
    last = unfold(made).segments[-1].phases[-1].kind
    assert last in {PhaseKind.EXHALE, PhaseKind.REST, PhaseKind.SETTLE}


@given(routines, st.data())
def test_every_instant_has_its_place(made: Routine, data: st.DataObject) -> None:
    """An instant lies in the segment and phase found for it; the end belongs to the last ones."""
    timeline = unfold(made, lead_in=2)
    ms = data.draw(st.integers(0, timeline.duration))
    nth, segment, phase = timeline.at(ms)
    assert timeline.segments[nth] is segment
    assert phase in segment.phases
    assert phase.start <= ms <= phase.end
    assert (ms < phase.end) or ms == timeline.duration


def kinds(timeline: Timeline) -> list[tuple[int, str, str]]:
    """The marks as short rows."""
    return [(mark.at, mark.kind.value, mark.text) for mark in timeline.marks]


def test_the_marks_of_a_small_routine() -> None:
    """Begin, breath cues on the first breath, the echo of the out-breath, the last breath, the end."""
    made = routine(step(inhale_cue="up", exhale_cue="down"))
    assert kinds(unfold(made)) == [
        (0, "begin", "Wave. Do the Wave."),
        (0, "inhale", "up"),
        (2000, "exhale", "down"),
        (2000 + ECHO_AFTER, "echo", ""),
        (5000, "last-breath", ""),
        (5000, "inhale", ""),
        (7000, "exhale", ""),
        (7000 + ECHO_AFTER, "echo", ""),
        (10000, "finish", ""),
    ]


def test_holds_and_rests_are_marked() -> None:
    """Each part of a breath that lasts is announced."""
    made = routine(step(breaths=1), breath=Breath(inhale=2, hold=1, exhale=2, rest=1))
    assert [row[1] for row in kinds(unfold(made))] == [
        "begin",
        "inhale",
        "hold",
        "exhale",
        "echo",
        "rest",
        "finish",
    ]


def test_the_second_side_is_a_switch() -> None:
    """The other side of a step is announced by its name, and is no new step."""
    timeline = unfold(routine(step(breaths=1, sides=("left", "right"))))
    assert [row[:3] for row in kinds(timeline) if row[1] in {"begin", "switch"}] == [
        (0, "begin", "Wave, left. Do the Wave."),
        (5000, "switch", "right"),
    ]
    assert timeline.steps == 1
    assert timeline.span(1) == (0, 10_000)


def test_beats() -> None:
    """A beat never drifts, and ends with its step."""
    timeline = unfold(routine(step(breaths=None, seconds=2.0, paced=False, tempo=130)))
    beats = [mark.at for mark in timeline.marks if mark.kind is MarkKind.BEAT]
    assert beats == [number * 60_000 // 130 for number in range(5)]


def test_the_lead_in_is_no_step() -> None:
    """Time to settle comes first and is step 0."""
    timeline = unfold(routine(step()), lead_in=15)
    assert (timeline.segments[0].number, timeline.segments[1].number) == (0, 1)
    assert timeline.segments[0].label == "Settle"
    assert timeline.lead_in == 15_000


def test_the_start_of_the_breath() -> None:
    """A breath starts with its in-breath; where the breath is free, now is as good as any time."""
    timeline = unfold(routine(step(), step(breaths=None, seconds=9.0, paced=False)))
    assert [timeline.breath_start(ms) for ms in (0, 4_999, 5_000, 9_999, 12_345)] == [
        0,
        0,
        5_000,
        5_000,
        12_345,
    ]


def test_the_next_mark() -> None:
    """The next thing that happens by itself, up to the end."""
    timeline = unfold(routine(step(breaths=1)))
    assert [timeline.next_mark(ms) for ms in (-1, 0, 2_000, 4_000, 5_000)] == [0, 2_000, 2_450, 5_000, 5_000]
