"""Ramps: a breath that grows evenly, unnoticed, within bounds, and takes no longer than its middle would."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.ramp import LARGEST_STEP, Ramp, ramped, read_ramp
from qicli.core.practice.remarks import remark
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.timeline import PhaseKind, Timeline
from qicli.core.practice.unfolding import unfold
from strategies import looks, routines

GROWTH = read_ramp("4-4:5-7")
WAVE = Step(name="Wave", cue="Wave.", breaths=7, gentle=Gentle(name="Small wave"))
OWN = Step(name="Own", cue="Own.", breaths=2, breath=Breath(inhale=3, exhale=3))
FREE = Step(name="Free", cue="Free.", seconds=10.0, paced=False)
halves = st.integers(6, 16).map(lambda number: number / 2)
more = st.integers(0, 12).map(lambda number: number / 4)


@st.composite
def ramps(draw: st.DrawFn) -> Ramp:
    """A ramp within bounds."""
    first = Breath(inhale=draw(halves), exhale=draw(halves))
    return Ramp(first, Breath(inhale=first.inhale + draw(more), exhale=first.exhale + draw(more)))


def line(*steps: Step, ramp: Ramp = GROWTH) -> Timeline:
    """These steps at the middle of the ramp, ramped."""
    made = Routine(slug="r", title="R", summary="R.", posture="any", steps=steps, breath=ramp.mean)
    return ramped(unfold(made), ramp)


def breaths(timeline: Timeline) -> list[tuple[int, int]]:
    """In and out of every breath that follows the ramp, in ms."""
    following = [segment for segment in timeline.segments if segment.step.breath is None]
    lengths = [phase.end - phase.start for segment in following for phase in segment.phases if phase.breath]
    return list(zip(lengths[::2], lengths[1::2], strict=True))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("4-6", "write it as 4-4:5-7", id="one breath"),
        pytest.param("4-4:5-5:6-6", "write it as 4-4:5-7", id="three"),
        pytest.param("4-4:x", "write a breath as 4-6", id="no breath"),
        pytest.param("2-2:5-7", "a whole breath takes 5 to 60", id="too quick"),
        pytest.param("4-4:5-1-7-0", "is not held", id="a hold"),
        pytest.param("4-0-4-1:5-7", "is not held", id="a rest"),
        pytest.param("5-7:4-4", "from the shorter to the longer", id="shrinking"),
        pytest.param("4-6:5-5", "from the shorter to the longer", id="one part shrinks"),
    ],
)
def test_what_is_no_ramp(text: str, told: str) -> None:
    """Refused with the reason."""
    with pytest.raises(ValueError, match=told):
        read_ramp(text)


def test_a_ramp() -> None:
    """From the first breath to the last, in even steps, over several steps of a routine."""
    timeline = line(WAVE, FREE, OWN, Step(name="Rest", cue="Rest.", breaths=6))
    lengths = breaths(timeline)
    assert len(lengths) == 13
    assert (lengths[0], lengths[6], lengths[-1]) == ((4000, 4000), (4500, 5500), (5000, 7000))
    own = timeline.segments[2]
    assert (own.breaths, own.end - own.start) == (2, 12_000)


@given(routines, ramps())
def test_any_ramp_over_any_routine(made: Routine, ramp: Ramp) -> None:
    """Whole breaths that only grow, in small steps, unheld; as long as the middle would take; out at last."""
    plain = unfold(msgspec.structs.replace(made, breath=ramp.mean), lead_in=3)
    try:
        timeline = ramped(plain, ramp)
    except ValueError:
        assume(False)
    assert all(first.end == then.start for first, then in pairwise(timeline.segments))
    assert [segment.breaths for segment in timeline.segments] == [each.breaths for each in plain.segments]
    lengths = breaths(timeline)
    for (inhale, exhale), (next_in, next_out) in pairwise(lengths):
        assert 0 <= next_in - inhale <= LARGEST_STEP * 1000 + 1
        assert 0 <= next_out - exhale <= LARGEST_STEP * 1000 + 1
    assert abs(timeline.duration - plain.duration) <= 2 * len(lengths) + 2
    following = [segment for segment in timeline.segments if segment.step.breath is None]
    phases = [(segment, phase) for segment in following for phase in segment.phases]
    assert not {phase.kind for _, phase in phases} & {PhaseKind.HOLD, PhaseKind.REST}
    assert timeline.segments[-1].phases[-1].kind is not PhaseKind.INHALE
    for segment, phase in phases:
        if phase.kind is PhaseKind.INHALE:
            assert abs(segment.pace(phase.breath).inhale * 1000 - (phase.end - phase.start)) <= 1


def test_too_few_breaths() -> None:
    """Three seconds more out take seven breaths; fewer would be felt as a jump."""
    with pytest.raises(ValueError, match=r"at least 7 breaths.*here 6 follow"):
        line(Step(name="Wave", cue="Wave.", breaths=6), OWN)
    with pytest.raises(ValueError, match="here 0 follow"):
        line(OWN)


def test_no_growth() -> None:
    """A ramp from a breath to itself is that breath."""
    flat = read_ramp("4-6:4-6")
    assert breaths(line(Step(name="One", cue="One.", breaths=1), ramp=flat)) == [(4000, 6000)]


def played(*looks: tuple[float, Command]) -> tuple[Timeline, str]:
    """The ramp over twice seven breaths after these commands, and what the last one told."""
    playback, _ = begin(line(WAVE, WAVE), 0)
    told = ""
    for second, command in looks:
        before = playback
        playback, _ = advance(playback, round(second * 1000), command)
        told = remark(command, before, playback)
    return playback.timeline, told


def test_longer_and_shorter_by_the_keys() -> None:
    """+ and - shift what lies ahead of the ramp, from the breath under way, and it goes on growing."""
    plain = breaths(line(WAVE, WAVE))
    nudged, told = played((9, Command.SLOWER))
    assert told == "Breath 4.6 in, 4.7 out."
    assert breaths(nudged)[0] == plain[0]
    assert [(inhale - 500, exhale - 500) for inhale, exhale in breaths(nudged)[1:]] == plain[1:]
    back, _ = played((9, Command.SLOWER), (9.1, Command.FASTER))
    assert breaths(back) == plain


def test_that_hurts_goes_on_growing() -> None:
    """The gentle version takes up the ramp where it was."""
    eased, _ = played((9, Command.EASE))
    assert [segment.step.name for segment in eased.segments] == ["Wave", "Small wave", "Wave"]
    assert breaths(eased) == breaths(line(WAVE, WAVE))


def test_a_gentle_version_with_a_breath_of_its_own() -> None:
    """It keeps that breath."""
    own = Gentle(name="Small wave", breath=Breath(inhale=3, exhale=4))
    playback, _ = begin(line(Step(name="Wave", cue="Wave.", breaths=7, gentle=own)), 0)
    eased, _ = advance(playback, 1_000, Command.EASE)
    assert eased.timeline.duration == 7 * 7_000


@given(looks)
def test_any_commands_on_a_ramp(script: list[tuple[int, Command | None]]) -> None:
    """Whatever is pressed when: segments touch, no part shrinks to nothing, and it ends on an out-breath."""
    own = Gentle(name="Own", breath=Breath(inhale=3, exhale=4))
    steps = (WAVE, FREE, OWN, Step(name="Last", cue="Last.", breaths=5, sides=("left", "right"), gentle=own))
    playback, _ = begin(line(*steps), 0)
    now = 0
    for wait, command in script:
        now += wait
        playback, _ = advance(playback, now, command)
        segments = playback.timeline.segments
        assert all(first.end == then.start for first, then in pairwise(segments))
        assert all(phase.end > phase.start for segment in segments for phase in segment.phases)
        assert segments[-1].phases[-1].kind is PhaseKind.EXHALE
