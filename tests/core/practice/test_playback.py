"""Playback: told the time and the commands, it knows where a practice stands and what was practised."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from led import BARE, FREE, SIDES, WAVE, played, timeline
from qicli.core.practice.playback import Command, Playback, State, advance, begin
from qicli.core.practice.replan import eased_ahead, other_side_ahead
from qicli.core.practice.routine import LONGEST_PRACTICE, Breath, Gentle, Routine, Step
from qicli.core.practice.timeline import Mark, MarkKind, PhaseKind
from qicli.core.practice.unfolding import unfold
from strategies import looks, routines


def labels(playback: Playback) -> list[str]:
    """The practice's segments by name."""
    return [segment.label for segment in playback.timeline.segments]


@given(routines, looks, st.integers(0, 20))
def test_any_commands_at_any_time(
    made: Routine, script: list[tuple[int, Command | None]], lead_in: int
) -> None:
    """The position stays inside, never more than the time that passed is credited, and segments touch."""
    before, _ = begin(unfold(made, lead_in=lead_in), 0)
    now = 0
    for wait, command in script:
        now += wait
        after, marks = advance(before, now, command)
        assert 0 <= after.position <= after.timeline.duration
        assert 0 <= after.practised - before.practised <= wait
        assert after.breaths >= before.breaths
        assert all(first.end == then.start for first, then in pairwise(after.timeline.segments))
        assert all(mark in after.timeline.marks or mark in before.timeline.marks for mark in marks)
        if before.over:
            assert (after.state, after.practised) == (before.state, before.practised)
        before = after


@given(routines, st.data())
def test_how_often_we_look_does_not_matter(made: Routine, data: st.DataObject) -> None:
    """Many looks or one: the same position, the same credit, the same marks."""
    line = unfold(made, lead_in=2)
    until = data.draw(st.integers(0, line.duration + 5_000))
    often = sorted(data.draw(st.lists(st.integers(0, until), max_size=20)))
    once, marks_once = advance(begin(line, 0)[0], until)
    many = begin(line, 0)[0]
    marks_many: tuple[Mark, ...] = ()
    for now in [*often, until]:
        many, marks = advance(many, now)
        marks_many += marks
    assert many == once
    assert marks_many == marks_once


@given(routines)
def test_a_practice_left_alone_finishes(made: Routine) -> None:
    """Played to its end, all of it is credited and every breath counted."""
    line = unfold(made, lead_in=5)
    done = played(line, (line.duration / 1000 + 1, None))
    assert done.state is State.FINISHED
    assert done.practised == line.duration - 5_000
    assert done.breaths == sum(segment.breaths for segment in line.segments)


def test_the_first_marks_come_with_the_beginning() -> None:
    """The instant zero is announced too."""
    _, marks = begin(timeline(WAVE), 1_000)
    assert [mark.kind for mark in marks] == [MarkKind.BEGIN, MarkKind.INHALE]


def test_a_clock_that_goes_back_credits_nothing() -> None:
    """Time only goes forward."""
    playback = played(timeline(WAVE), (3, None))
    assert advance(playback, 1_000)[0].position == 3_000


def test_pause_stands_still_and_goes_on_at_the_start_of_the_breath() -> None:
    """Paused time is not credited, and one goes on with a whole breath."""
    paused = played(timeline(WAVE), (7, Command.TOGGLE), (60, None))
    assert (paused.state, paused.position, paused.practised) == (State.PAUSED, 7_000, 7_000)
    on, marks = advance(paused, 61_000, Command.TOGGLE)
    assert (on.state, on.position) == (State.RUNNING, 5_000)
    assert [mark.kind for mark in marks] == [MarkKind.INHALE]


def test_replayed_time_counts() -> None:
    """What is practised twice is practised twice."""
    twice = played(timeline(WAVE), (7, Command.TOGGLE), (8, Command.TOGGLE), (28, None))
    assert twice.state is State.FINISHED
    assert twice.practised == 22_000
    assert twice.breaths == 4


def test_starting_early() -> None:
    """Space in the time to settle begins at once; it is not skipped work."""
    early = played(timeline(WAVE, lead_in=15), (3, Command.TOGGLE))
    assert (early.position, early.practised, early.skipped) == (15_000, 0, ())


def test_a_gap_is_a_pause_without_credit() -> None:
    """The time a machine slept was not practised."""
    slept = played(timeline(WAVE), (3, None), (600, Command.GAP))
    assert (slept.state, slept.position, slept.practised) == (State.PAUSED, 3_000, 3_000)


def test_the_end_stops_everything() -> None:
    """After the end no command does anything."""
    ended = played(timeline(WAVE), (3, Command.END), (9, Command.TOGGLE), (10, Command.BACK))
    assert (ended.state, ended.practised) == (State.STOPPED, 3_000)


def test_next_goes_to_the_next_side() -> None:
    """The step left before its end is named once, whichever side it was."""
    onward = played(timeline(SIDES, WAVE), (1, Command.NEXT), (2, Command.NEXT))
    assert (onward.position, onward.skipped) == (20_000, ("Sides",))


def test_next_at_the_last_step_is_the_end() -> None:
    """There is nothing to go on to."""
    assert played(timeline(WAVE), (1, Command.NEXT)).state is State.FINISHED


def test_next_while_settling_begins() -> None:
    """The time to settle is no step that could be skipped."""
    onward = played(timeline(WAVE, lead_in=15), (1, Command.NEXT))
    assert (onward.position, onward.skipped) == (15_000, ())


@pytest.mark.parametrize(
    ("second", "position"),
    [
        pytest.param(24, 20_000, id="to the start of this step"),
        pytest.param(21, 0, id="at its start to the one before"),
        pytest.param(1, 0, id="no further than the first"),
    ],
)
def test_back(second: float, position: int) -> None:
    """Back is to the start of this step, or from there to the step before."""
    assert played(timeline(WAVE, BARE), (second, Command.BACK)).position == position


def test_back_never_returns_to_settling() -> None:
    """One settles once."""
    assert played(timeline(WAVE, lead_in=5), (6, Command.BACK)).position == 5_000


def test_jumping_while_paused_stays_paused() -> None:
    """The person goes on when they say so, and is then told where they are."""
    paused, marks = advance(played(timeline(WAVE, BARE), (1, Command.PAUSE)), 2_000, Command.NEXT)
    assert (paused.state, paused.position, marks) == (State.PAUSED, 20_000, ())
    _, marks = advance(paused, 3_000, Command.TOGGLE)
    assert [mark.kind for mark in marks] == [MarkKind.BEGIN, MarkKind.INHALE]


class TestThatHurts:
    """`e`: first smaller, then past the step; noted against the step itself."""

    def test_smaller_from_the_start_of_this_breath(self) -> None:
        """What was done stays; the rest of the dose is done in the gentle version."""
        eased = played(timeline(WAVE), (7, Command.EASE))
        assert labels(eased) == ["Wave", "Small wave"]
        assert [segment.breaths for segment in eased.timeline.segments] == [4, 3]
        assert (eased.position, eased.timeline.duration) == (5_000, 20_000)
        assert (eased.eased, eased.skipped, eased.hurts) == (("Wave",), (), 1)

    def test_then_past_it(self) -> None:
        """The second time leads past the step; both are noted under its own name."""
        past = played(timeline(WAVE, BARE), (1, Command.EASE), (2, Command.EASE))
        assert past.timeline.at(past.position).segment.label == "Bare"
        assert (past.eased, past.skipped, past.hurts) == (("Wave",), ("Wave",), 2)

    def test_both_sides_are_eased(self) -> None:
        """What hurts on one side is made smaller on the other too, at its own breath."""
        eased = played(timeline(SIDES), (1, Command.EASE))
        assert labels(eased) == ["Soft sides, left", "Soft sides, right"]
        assert eased.timeline.duration == 24_000

    def test_the_other_side_alone(self) -> None:
        """Past the side that hurts is to the other one, as small; there, past the step."""
        other = played(timeline(SIDES, WAVE), (1, Command.EASE), (2, Command.EASE))
        assert other.timeline.at(other.position).segment.label == "Soft sides, right"
        assert (other.eased, other.skipped, other.hurts) == (("Sides",), ("Sides",), 2)
        past, _ = advance(other, 3_000, Command.EASE)
        assert past.timeline.at(past.position).segment.label == "Wave"

    def test_the_other_side_in_every_set(self) -> None:
        """What hurts is left in the sets that follow, too; while it is told, all of it."""
        reach = Step(
            name="Reach",
            cue="Reach.",
            repetitions=2,
            sets=2,
            set_rest=5,
            sides=("left", "right"),
            gentle=Gentle(name="Reach less"),
        )
        other = played(timeline(reach, BARE), (1, Command.EASE), (2, Command.EASE))
        assert labels(other)[1:] == ["Reach less, right", "Rest", "Reach less, right", "Bare"]
        told = played(timeline(SIDES, WAVE, introduce=True), (0.1, Command.EASE), (0.2, Command.EASE))
        assert told.timeline.at(told.position).segment.label == "Wave"

    def test_the_other_side_is_not_larger(self) -> None:
        """Where it would be, as after a step back to before it hurt, the whole step is left."""
        line = timeline(SIDES, WAVE)
        assert other_side_ahead(line, 0) is not line
        assert other_side_ahead(line, 1) is line
        softened = eased_ahead(line, 10_000)  # the second side
        assert other_side_ahead(softened, 0) is softened

    def test_without_a_gentle_version_past_it_at_once(self) -> None:
        """Where there is nothing smaller, the step is left."""
        past = played(timeline(BARE, WAVE), (1, Command.EASE))
        assert past.timeline.at(past.position).segment.label == "Wave"
        assert (past.eased, past.skipped) == (("Bare",), ("Bare",))

    def test_a_free_step(self) -> None:
        """A free step keeps the time it had left, without its beat."""
        eased = played(timeline(FREE), (4, Command.EASE))
        assert labels(eased) == ["Free", "Freer"]
        assert (eased.position, eased.timeline.duration) == (4_000, 10_000)
        assert not [mark for mark in eased.timeline.crossed(4_000, 9_999) if mark.kind is MarkKind.BEAT]

    def test_a_free_step_that_becomes_breaths(self) -> None:
        """Where the gentle version counts breaths, it takes at most the time that was left."""
        counted = Step(
            name="Tap", cue="Tap.", seconds=20.0, paced=False, gentle=Gentle(name="Hold", breaths=9)
        )
        eased = played(timeline(counted), (4, Command.EASE))
        assert [segment.breaths for segment in eased.timeline.segments] == [0, 3]

    def test_never_longer(self) -> None:
        """A gentle dose in the routine's file does not lengthen a practice that was shortened."""
        short = Step(name="Wave", cue="Wave.", breaths=2, gentle=Gentle(name="Small wave", breaths=9))
        assert played(timeline(short), (1, Command.EASE)).timeline.duration == 10_000

    def test_not_while_settling(self) -> None:
        """Nothing has begun that could hurt."""
        assert played(timeline(WAVE, lead_in=5), (1, Command.EASE)).hurts == 0

    def test_what_follows_moves_along(self) -> None:
        """Later steps keep their dose."""
        eased = played(timeline(SIDES, BARE), (1, Command.EASE))
        assert labels(eased)[-1] == "Bare"
        assert eased.timeline.segments[-1].end - eased.timeline.segments[-1].start == 10_000


class TestJustBreathe:
    """`r`: the rest of the practice becomes easy breathing."""

    def test_the_time_that_was_left(self) -> None:
        """As long as it would have taken, rounded up to a whole breath of four in, six out."""
        easy = played(timeline(WAVE, SIDES), (7, Command.BREATHE))
        assert labels(easy) == ["Wave", "Just breathe"]
        assert easy.timeline.segments[-1].breaths == 4
        assert easy.position == 5_000

    def test_once(self) -> None:
        """It cannot become easier breathing than that."""
        once = played(timeline(WAVE), (7, Command.BREATHE))
        again, _ = advance(once, 8_000, Command.BREATHE)
        assert again.timeline is once.timeline

    def test_not_while_settling(self) -> None:
        """Nothing has begun."""
        assert labels(played(timeline(WAVE, lead_in=5), (1, Command.BREATHE))) == ["Settle", "Wave"]


class TestPace:
    """`+` and `-`: half a second more or less on in- and out-breath."""

    def test_slower_from_this_breath_on(self) -> None:
        """The past stays; every breath ahead takes a second longer."""
        slower = played(timeline(WAVE), (7, Command.SLOWER))
        assert slower.position == 5_000
        assert slower.timeline.duration == 5_000 + 3 * 6_000
        assert slower.timeline.at(5_000).segment.breath == Breath(inhale=2.5, exhale=3.5)

    def test_faster_within_bounds(self) -> None:
        """A breath of five seconds cannot get shorter."""
        line = timeline(WAVE)
        assert played(line, (7, Command.FASTER)).timeline is line

    def test_only_where_it_fits(self) -> None:
        """A step whose own breath can still change does; the others stay."""
        slow = Step(name="Slow", cue="Slow.", breaths=1, breath=Breath(inhale=4, exhale=6))
        faster = played(timeline(BARE, slow, FREE), (1, Command.FASTER))
        assert [str(segment.breath) for segment in faster.timeline.segments] == ["2-3", "3.5-5.5", "2-3"]
        assert faster.timeline.duration == 10_000 + 9_000 + 10_000

    def test_never_beyond_the_longest_practice(self) -> None:
        """An hour is the most, also by the keys."""
        long = Step(name="Long", cue="Long.", breaths=720)
        line = timeline(long)
        assert line.duration == LONGEST_PRACTICE * 1000
        assert played(line, (7, Command.SLOWER)).timeline is line

    def test_steps_ahead_change_too(self) -> None:
        """The pace is the practice's, not the step's."""
        slower = played(timeline(BARE, WAVE), (1, Command.SLOWER))
        assert {str(segment.breath) for segment in slower.timeline.segments} == {"2.5-3.5"}

    def test_a_hold_stays(self) -> None:
        """Only breathing in and out changes."""
        held = Step(name="Held", cue="Held.", breaths=1, breath=Breath(inhale=2, hold=1, exhale=2))
        slower = played(timeline(held), (1, Command.SLOWER))
        lengths = {phase.kind: phase.end - phase.start for phase in slower.timeline.segments[0].phases}
        assert lengths == {PhaseKind.INHALE: 2_500, PhaseKind.HOLD: 1_000, PhaseKind.EXHALE: 2_500}
