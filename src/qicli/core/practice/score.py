"""The score: everything that is heard of a timeline, and when; live sound and files read nothing else.

`score(line)` is a pure function of the timeline, in the order of time. What is spoken is added by whoever has
a voice, as sounds of the kind VOICE, and `in_order` puts the two together.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Literal, NamedTuple, get_args

from qicli.core.practice.placing import CALM
from qicli.core.practice.timeline import MarkKind, PhaseKind, Segment, Timeline

# How a breath sounds: a tone that glides, a bowl that is struck and rings, air.
Palette = Literal["tone", "bowl", "breath"]
PALETTES: tuple[Palette, ...] = get_args(Palette)


class Hearing(NamedTuple):
    """How a practice is to be heard: by which palette, and how loud, as a factor on everything.

    `voice` is whose words are heard with it, "" for none, and `calm` at which pace. Without `tones` nothing
    else is heard. With `answers` every key is answered by a sound.
    """

    palette: Palette
    volume: float = 1.0
    tones: bool = True
    voice: str = ""
    calm: float = CALM
    answers: bool = False


class SoundKind(StrEnum):
    """What is heard.

    IN, OUT and HOLD last as long as that part of the breath; after an out-breath there is silence. STAY and
    RETURN are the parts of a repetition in which the breath is the person's own: they neither rise nor fall.
    STEP, SIDE and FINISH are a bowl, struck once, twice and three times, which rings for as long as it rings.
    LAST is a hint that a step's last breath begins, BEAT a knock for tapping, VOICE words that are spoken.
    """

    IN = "in"
    OUT = "out"
    HOLD = "hold"
    STAY = "stay"
    RETURN = "return"
    STEP = "step"
    SIDE = "side"
    FINISH = "finish"
    LAST = "last"
    BEAT = "beat"
    VOICE = "voice"


class Sound(NamedTuple):
    """One sound: the instant (ms) at which it begins, and what it is.

    `ms` is how long it lasts where that is given by the practice (parts of a breath) or by the words (VOICE);
    0 for what is struck and rings by itself. `text` is what is spoken, or which step begins.
    """

    at: int
    ms: int
    kind: SoundKind
    text: str = ""


LASTING = {
    PhaseKind.INHALE: SoundKind.IN,
    PhaseKind.EXHALE: SoundKind.OUT,
    PhaseKind.HOLD: SoundKind.HOLD,
    PhaseKind.STAY: SoundKind.STAY,
    PhaseKind.RETURN: SoundKind.RETURN,
}
STRUCK = {
    MarkKind.LAST_BREATH: SoundKind.LAST,
    MarkKind.BEAT: SoundKind.BEAT,
    MarkKind.FINISH: SoundKind.FINISH,
}


def score(line: Timeline) -> tuple[Sound, ...]:
    """Every sound of the timeline, the earliest first."""
    return in_order(_bowls(line.segments), _lasting(line.segments), _struck(line))


def in_order(*parts: Iterable[Sound]) -> tuple[Sound, ...]:
    """The sounds of several parts, the earliest first; of one instant always in the same order."""
    return tuple(sorted(sound for part in parts for sound in part))


def _lasting(segments: Iterable[Segment]) -> Iterator[Sound]:
    for segment in segments:
        for kind, start, end, _ in segment.phases:
            if kind in LASTING:
                yield Sound(start, end - start, LASTING[kind])


def _struck(line: Timeline) -> Iterator[Sound]:
    for mark in line.marks:
        if mark.kind in STRUCK:
            yield Sound(mark.at, 0, STRUCK[mark.kind])


def _bowls(segments: Iterable[Segment]) -> Iterator[Sound]:
    """One for a step, a set or a rest that begins, two for the other side of the same.

    A step that was told first has had its bowl then; its first breath, or first stay, says that it begins.
    """
    former = None
    for segment in segments:
        same = former is not None and (former.number, former.step) == (segment.number, segment.step)
        if former is not None and same and former.side != segment.side:
            yield Sound(segment.start, 0, SoundKind.SIDE, segment.label)
        elif not (former is not None and same and former.introduces and segment.count):
            yield Sound(segment.start, 0, SoundKind.STEP, segment.label)
        former = segment
