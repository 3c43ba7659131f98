"""Clips of sounds, and scores mixed from them: the same samples for the same score, always.

`clip(palette, sound, rate)` gives the samples of one sound, kept for when it comes again.
`mix(sounds, palette, rate)` gives a whole score in blocks of a second, until the last sound has rung out, in
memory bounded by the longest clip. What is spoken (sounds of the kind VOICE) comes from a function that it is
handed, `say(sound)` → samples at the same rate, not longer than `sound.ms`; all else is softened meanwhile.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import count
from math import inf

import numpy as np
from numpy.typing import NDArray

from qicli.adapters.sound.instruments import BREATHED, PLAYED, Samples
from qicli.core.practice.score import Palette, Sound, SoundKind

RATE = 24_000  # Hz
SOFT = 0.5  # of their level is what other sounds keep while a voice speaks
SOFTENING = 250  # ms in which they become softer, and as loud again
KNEE, CEILING = 0.8, 0.89  # of full scale: what is louder is pressed below -1 dBFS

Say = Callable[[Sound], Samples]


def clip(palette: Palette, sound: Sound, rate: int = RATE) -> Samples:
    """The samples of a sound, which nobody may write to."""
    return _made(palette if sound.kind not in PLAYED else "tone", sound.kind, sound.ms, rate)


@lru_cache(32)
def _made(palette: Palette, kind: SoundKind, ms: int, rate: int) -> Samples:
    made = PLAYED.get(kind, BREATHED[palette])(kind, ms, rate)
    made.flags.writeable = False
    return made


def forget() -> None:
    """Keep no clip any more: for whoever measures how long they take."""
    _made.cache_clear()


def silence(_sound: Sound) -> Samples:
    """Where nobody speaks."""
    return np.zeros(0, np.float32)


def mix(
    sounds: Sequence[Sound], palette: Palette, rate: int = RATE, *, volume: float = 1.0, say: Say = silence
) -> Iterator[Samples]:
    """The whole score, the earliest first, in blocks of a second; the last may be shorter.

    `volume` is a factor on everything, 1 as the palettes are meant.
    """
    spoken = [sound for sound in sounds if sound.kind is SoundKind.VOICE]
    others = [sound for sound in sounds if sound.kind is not SoundKind.VOICE]
    bed, words = _Layer(others, lambda sound: clip(palette, sound, rate), rate), _Layer(spoken, say, rate)
    for at in count(0, rate):
        under, over = bed.read(rate), words.read(rate)
        if spoken:
            under = under * softened(spoken, at, rate, rate) + over
        done = bed.done and words.done
        yield limited(volume * under)[: max(bed.end, words.end) - at if done else rate]
        if done:
            return


def words_near(spoken: Sequence[Sound], first: int, many: int, rate: int) -> list[Sound]:
    """Which of these words soften what sounds in so many samples from the `first` on."""
    begin, end = first * (1000 / rate), (first + many - 1) * (1000 / rate)
    return [each for each in spoken if each.at - SOFTENING < end and begin < each.at + each.ms + SOFTENING]


def softened(spoken: Sequence[Sound], first: int, many: int, rate: int) -> Samples:
    """By how much other sounds are softened under these words, for so many samples from the `first` on."""
    level = np.ones(many, np.float32)
    near = words_near(spoken, first, many, rate)
    if not near:
        return level
    here = (np.arange(first, first + many) * (1000 / rate)).astype(np.float64)
    for sound in near:
        away = np.maximum(sound.at - here, here - (sound.at + sound.ms))
        share = SOFT + (1 - SOFT) * np.clip(away / SOFTENING, 0, 1)
        level = np.minimum(level, share).astype(np.float32)
    return level


def limited(samples: Samples, most: float = inf) -> Samples:
    """The samples below -1 dBFS; untouched where they are softer than that by a little.

    Where it is known that none is louder than `most`, they are only looked through if that is loud.
    """
    if most <= KNEE or not len(samples) or (samples.max() <= KNEE and samples.min() >= -KNEE):
        return samples
    high = np.abs(samples)
    pressed = KNEE + (CEILING - KNEE) * np.tanh((high - KNEE) / (CEILING - KNEE))
    return np.where(high > KNEE, np.copysign(pressed, samples), samples).astype(np.float32)


def pcm16(samples: Samples) -> NDArray[np.int16]:
    """The samples as whole numbers of 16 bits, as devices and WAV files have them."""
    return np.clip(np.rint(samples * 32767), -32768, 32767).astype(np.int16)


class _Layer:
    """Sounds that are added up, read in pieces from the first sample on."""

    def __init__(self, sounds: Sequence[Sound], clip_of: Say, rate: int) -> None:
        self._coming = list(reversed(sounds))
        self._clip_of, self._rate = clip_of, rate
        self._ringing: list[tuple[int, Samples]] = []  # where each begins, in samples
        self._at = 0
        self.end = 0  # of the last sound that began, in samples

    @property
    def done(self) -> bool:
        """Whether nothing is left to be read."""
        return not self._coming and self.end <= self._at

    def read(self, many: int) -> Samples:
        """The next samples; silence where nothing sounds."""
        upto = self._at + many
        while self._coming and self._begins(self._coming[-1]) < upto:
            sound = self._coming.pop()
            self._ringing.append((self._begins(sound), self._clip_of(sound)))
        out = np.zeros(many, np.float32)
        for begins, samples in self._ringing:
            first, last = max(begins, self._at), min(begins + len(samples), upto)
            out[first - self._at : last - self._at] += samples[first - begins : last - begins]
        self.end = max([self.end, *(begins + len(samples) for begins, samples in self._ringing)])
        self._ringing = [each for each in self._ringing if each[0] + len(each[1]) > upto]
        self._at = upto
        return out

    def _begins(self, sound: Sound) -> int:
        return sound.at * self._rate // 1000
