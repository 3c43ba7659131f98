"""What a voice says in a practice: spoken, measured and placed, as sounds that stand beside the others."""

from collections.abc import Sequence

import numpy as np

from qicli.adapters.sound.voice import Samples, Voice
from qicli.adapters.sound.word_cache import WordCache
from qicli.adapters.sound.words import RATE, ready, speakable
from qicli.core.practice.guiding import guidance
from qicli.core.practice.placing import CALM, Placed, placed
from qicli.core.practice.score import Sound, SoundKind
from qicli.core.practice.timeline import Timeline

RULES = 1  # how words are made ready; another number, and none that were kept are used
NEVER = 1 << 40  # ms: what nobody can say fits nowhere


class Saying:
    """The words of practices in a voice, at a calm pace; `trouble` says what went wrong, "" for nothing."""

    def __init__(self, voice: Voice, cache: WordCache, calm: float = CALM) -> None:
        self.voice = voice
        self.trouble = ""
        self._cache, self._calm = cache, calm
        self._clips: dict[tuple[str, int], Samples] = {}
        self._said: dict[tuple[str, float], Samples] = {}
        self._private: tuple[str, ...] = ()
        self._asked: tuple[Timeline, tuple[str, ...]] | None = None
        self._sounds: tuple[Sound, ...] = ()

    def sounds(self, line: Timeline, opening: Sequence[str] = ()) -> tuple[Sound, ...]:
        """What is said in this practice, each with its place; see `guidance`."""
        asked = (line, tuple(opening))
        if self._asked != asked:
            said = self.placed(line, opening).said
            self._sounds = tuple(Sound(at, ms, SoundKind.VOICE, text) for at, ms, text, _ in said)
            self._asked = asked
        return self._sounds

    def placed(self, line: Timeline, opening: Sequence[str] = ()) -> Placed:
        """The same with the paces, and what is not said in full."""
        self.keep_private(opening)
        return placed(guidance(line, opening), self.measure, self._calm)

    def keep_private(self, opening: Sequence[str]) -> None:
        """Keep nothing with these words in it on the disk: what is said before may be about the person."""
        self._private = tuple(speakable(words) for words in opening)

    def measure(self, text: str, pace: float) -> int:
        """How many ms these words take, as they are spoken; nothing is estimated."""
        samples = self._spoken(text, pace)
        if not len(samples):
            return NEVER
        ms = -(-len(samples) * 1000 // RATE)
        self._clips[text, ms] = samples
        return ms

    def say(self, sound: Sound) -> Samples:
        """The samples of what is said; silence for what this voice has not said."""
        return self._clips.get((sound.text, sound.ms), np.zeros(0, np.float32))

    def _spoken(self, text: str, pace: float) -> Samples:
        known = self._said.get((text, pace))
        if known is None:
            known = self._said[text, pace] = self._kept(speakable(text), pace)
            known.flags.writeable = False
        return known

    def _kept(self, words: str, pace: float) -> Samples:
        key = f"{RULES}|{self.voice.identity}|{pace:.3f}|{words}"
        private = any(each in words for each in self._private)
        kept = None if private else self._cache.get(key)
        if kept is not None or self.trouble:
            return np.zeros(0, np.float32) if kept is None else kept
        try:
            samples = ready(self.voice.say(words, pace))
        except OSError as error:
            self.trouble = str(error)
            return np.zeros(0, np.float32)
        if not private:
            self._cache.put(key, samples)
        return samples
