"""What is ready to sound: clips made before they are due, and clips that sound already."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from math import inf
from typing import NamedTuple

import numpy as np
from msgspec import Struct, structs

from qicli.adapters.sound.instruments import PLAYED, Samples
from qicli.adapters.sound.synth import RATE, SOFTENING, clip
from qicli.core.practice.score import Palette, Sound, SoundKind, in_order, score
from qicli.core.practice.timeline import Timeline

MISSED = 200  # ms: what is struck is struck from its beginning though that was so long ago; later, not at all
LONGEST = 90_000  # ms: no part of a breath lasts longer, so nothing that began earlier is looked for
AHEAD = 12_000  # ms for which clips are ready


def _no_words(_line: Timeline) -> tuple[Sound, ...]:
    return ()


class Material(NamedTuple):
    """What a practice sounds like: what sounds in a timeline, and the samples of a sound.

    `words_of` is what is spoken in it, which may take long to know.
    """

    score_of: Callable[[Timeline], tuple[Sound, ...]]
    clip_of: Callable[[Sound], Samples]
    words_of: Callable[[Timeline], tuple[Sound, ...]] = _no_words


def tones_of(palette: Palette, rate: int = RATE) -> Material:
    """Tones alone, without a voice."""
    return Material(score, lambda sound: clip(palette, sound, rate))


class Ready(Struct, frozen=True):
    """What is to sound in a timeline, and the clips of what is near."""

    line: Timeline | None = None
    sounds: tuple[Sound, ...] = ()
    starts: tuple[int, ...] = ()
    spoken: tuple[Sound, ...] = ()
    clips: Mapping[Sound, Samples] = {}
    worded: bool = False  # whether what is spoken is known

    def between(self, first: float, last: float) -> Sequence[Sound]:
        """The sounds that begin in `[first, last)`, in ms."""
        low = bisect_left(self.starts, first)
        return self.sounds[low : bisect_left(self.starts, last, lo=low)]

    def calm_until(self, at: float) -> float:
        """When the next sound begins from this instant (ms) on."""
        nth = bisect_left(self.starts, at)
        return self.starts[nth] if nth < len(self.starts) else inf

    def plain_until(self, at: float) -> float:
        """Until when (ms) no word softens what sounds, from here on; the same instant where one does."""
        ahead = (each.at - SOFTENING for each in self.spoken if at < each.at + each.ms + SOFTENING)
        return max(at, next(ahead, inf))

    def under_way(self, at: float) -> list[Sound]:
        """What began before this instant (ms) and lasts beyond it."""
        return [sound for sound in self.between(at - LONGEST, at) if at < sound.at + sound.ms]

    def near(self, at: float) -> list[Sound]:
        """What may sound from here on for a while: what is under way first, then what begins."""
        here = at - 2 * MISSED
        last = bisect_right(self.starts, at + AHEAD)
        soon = self.sounds[bisect_left(self.starts, here) : last]
        return [*(sound for sound in self.under_way(at) if sound.at < here), *soon]

    def with_clips(self, clips: Mapping[Sound, Samples]) -> "Ready":
        """The same with these clips."""
        return structs.replace(self, clips=clips)

    def with_words(self, words: tuple[Sound, ...]) -> "Ready":
        """The same with what is spoken."""
        told = ready_for(self.line, in_order(self.sounds, words)) if self.line and words else self
        return structs.replace(told, clips=self.clips, worded=True)


def ready_for(line: Timeline, sounds: tuple[Sound, ...]) -> Ready:
    """What sounds in a timeline, with no clip yet."""
    spoken = tuple(sound for sound in sounds if sound.kind is SoundKind.VOICE)
    return Ready(line, sounds, tuple(sound.at for sound in sounds), spoken)


def is_struck(sound: Sound, palette: Palette) -> bool:
    """Whether it says something by how it begins, as a strike or a word does."""
    return sound.kind in PLAYED or sound.kind is SoundKind.VOICE or palette == "bowl"


class Ringing:
    """A clip that sounds: what comes next of it (samples; negative before it begins), and how it is faded.

    None of its samples is louder than its `peak`.
    """

    __slots__ = ("_clip", "_gain", "_next", "_step", "peak", "words")

    def __init__(self, samples: Samples, at: int, *, fade_in: int = 0, words: bool = False) -> None:
        self._clip, self._next, self.words = samples, at, words
        self._gain, self._step = (0.0, 1 / fade_in) if fade_in else (1.0, 0.0)
        self.peak = max(float(samples.max()), -float(samples.min())) if len(samples) else 0.0

    def leave(self, fade: int) -> None:
        """Fade out over so many samples."""
        self._step = -1 / fade

    def as_it_is(self, many: int) -> Samples | None:
        """The next so many samples of the clip, to be read only; None where it begins, fades or ends."""
        first = self._next
        if self._step or self._gain < 1 or first < 0 or first + many > len(self._clip):
            return None
        self._next += many
        return self._clip[first : first + many]

    def add_to(self, out: Samples) -> bool:
        """Sound for as many samples as these, from where it was; whether more is to come."""
        many = len(out)
        piece = self._clip[max(0, self._next) : max(0, self._next + many)]
        first = max(0, -self._next)
        if self._step:
            gains = self._gain + self._step * np.arange(1, len(piece) + 1, dtype=np.float32)
            piece = piece * np.clip(gains, 0, 1).astype(np.float32)
            self._gain = min(1.0, max(0.0, self._gain + self._step * many))
            self._step = 0.0 if self._gain >= 1 else self._step
        out[first : first + len(piece)] += piece
        self._next += many
        return self._next < len(self._clip) and self._gain > 0
