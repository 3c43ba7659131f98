"""The score: what is heard of a timeline, and when."""

from hypothesis import given

from led import timeline
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.score import LASTING, Sound, SoundKind, in_order, score
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import unfold
from strategies import exercised, routines

BOWLS = {SoundKind.STEP, SoundKind.SIDE, SoundKind.FINISH}
WAVE = Step(name="Wave", cue="Wave.", breaths=2, gentle=Gentle(name="Think it"))


def heard(line: Timeline) -> list[tuple[int, int, str]]:
    """When, how long, what."""
    return [(at, ms, kind) for at, ms, kind, _ in score(line)]


def bowls(line: Timeline) -> list[tuple[int, str]]:
    """When a bowl is struck, and which."""
    return [(sound.at, sound.kind) for sound in score(line) if sound.kind in BOWLS]


def test_two_breaths() -> None:
    """A bowl, in and out, a hint before the last, three strikes at the end."""
    assert heard(timeline(WAVE)) == [
        (0, 0, "step"),
        (0, 2_000, "in"),
        (2_000, 3_000, "out"),
        (5_000, 0, "last"),
        (5_000, 2_000, "in"),
        (7_000, 3_000, "out"),
        (10_000, 0, "finish"),
    ]
    assert score(timeline(WAVE))[0].text == "Wave"


def test_a_held_breath_and_a_rest() -> None:
    """Holding is heard, resting is silence."""
    step = Step(name="Wave", cue="Wave.", breaths=1, breath=Breath(inhale=2, hold=1, exhale=3, rest=1))
    assert heard(timeline(step))[1:-1] == [(0, 2_000, "in"), (2_000, 1_000, "hold"), (3_000, 3_000, "out")]


def test_two_strikes_where_the_side_changes() -> None:
    """So that with closed eyes one knows when to turn, and to which."""
    line = timeline(Step(name="Wave", cue="Wave.", breaths=2, sides=("left", "right")))
    assert bowls(line) == [(0, "step"), (10_000, "side"), (20_000, "finish")]
    assert [sound.text for sound in score(line) if sound.kind is SoundKind.SIDE] == ["Wave, right"]


def test_a_step_that_is_told_first() -> None:
    """It has its bowl as it is told; then its breath says that it begins."""
    assert bowls(timeline(WAVE, introduce=True))[0] == (0, "step")
    assert len(bowls(timeline(WAVE, introduce=True))) == 2


def test_a_step_without_a_counted_breath_that_is_told_first() -> None:
    """Nothing else would say that it begins: a bowl does."""
    free = Step(name="Stand", cue="Stand here.", seconds=20, paced=False)
    assert bowls(timeline(free, introduce=True)) == [(0, "step"), (1_200, "step"), (21_200, "finish")]


def test_sets_and_rests() -> None:
    """Each set and each rest has one strike; a stay and the way back are heard as long as they last."""
    step = Step(name="Reach", cue="Reach.", repetitions=1, stay=5, back=2, sets=2, set_rest=10)
    assert heard(timeline(step)) == [
        (0, 0, "step"),
        (0, 5_000, "stay"),
        (5_000, 2_000, "return"),
        (7_000, 0, "step"),
        (17_000, 0, "step"),
        (17_000, 5_000, "stay"),
        (22_000, 2_000, "return"),
        (24_000, 0, "finish"),
    ]


def test_sets_without_a_rest() -> None:
    """The next set of the same side is no change of side."""
    step = Step(name="Reach", cue="Reach.", repetitions=1, stay=5, back=2, sets=2)
    assert bowls(timeline(step)) == [(0, "step"), (7_000, "step"), (14_000, "finish")]


def test_beats_for_tapping() -> None:
    """As many as the step's tempo."""
    line = timeline(Step(name="Tap", cue="Tap.", seconds=2, paced=False, tempo=120))
    assert [sound.at for sound in score(line) if sound.kind is SoundKind.BEAT] == [0, 500, 1_000, 1_500]


def test_what_hurts_is_heard_to_change() -> None:
    """The gentle version begins with a bowl of its own, where the breath began."""
    playback, _ = begin(timeline(WAVE), 0)
    eased, _ = advance(playback, 6_000, Command.EASE)
    assert bowls(eased.timeline)[:2] == [(0, "step"), (5_000, "step")]


def test_words_have_their_place() -> None:
    """What is spoken is put among the rest, by time and always in the same order."""
    words = (Sound(2_500, 400, SoundKind.VOICE, "down"), Sound(0, 900, SoundKind.VOICE, "Wave"))
    whole = in_order(words, score(timeline(WAVE)))
    assert [sound.at for sound in whole] == sorted(sound.at for sound in whole)
    assert whole == in_order(score(timeline(WAVE)), reversed(words))


@given(routines | exercised)
def test_every_part_of_a_breath_is_heard_once(routine: Routine) -> None:
    """From its first ms to its last, in the order of the timeline."""
    line = unfold(routine, lead_in=5)
    parts = [phase for segment in line.segments for phase in segment.phases if phase.kind in LASTING]
    lasting = [sound for sound in score(line) if sound.kind in LASTING.values()]
    assert lasting == [Sound(start, end - start, LASTING[kind]) for kind, start, end, _ in parts]


@given(routines | exercised)
def test_three_strikes_end_it(routine: Routine) -> None:
    """Nothing begins after them."""
    line = unfold(routine)
    assert score(line)[-1] == Sound(line.duration, 0, SoundKind.FINISH)
