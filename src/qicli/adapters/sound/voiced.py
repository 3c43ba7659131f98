"""A practice with a voice: its words among the tones, or alone."""

from collections.abc import Sequence
from pathlib import Path

from qicli.adapters.sound.instruments import Samples
from qicli.adapters.sound.ready import Material
from qicli.adapters.sound.saying import Saying
from qicli.adapters.sound.synth import clip
from qicli.adapters.sound.voices import chosen
from qicli.adapters.sound.word_cache import WordCache
from qicli.core.practice.score import Hearing, Sound, SoundKind, score
from qicli.core.practice.timeline import Timeline


def saying_for(hearing: Hearing, cache: Path) -> Saying | None:
    """The voice that is wished, or the best one there is; None where there is none."""
    voice = chosen(hearing.voice)
    return Saying(voice, WordCache(cache), hearing.calm) if voice else None


def voiced(hearing: Hearing, saying: Saying, opening: Sequence[str]) -> Material:
    """What a practice sounds like with these words in it."""

    def clip_of(sound: Sound) -> Samples:
        return saying.say(sound) if sound.kind is SoundKind.VOICE else clip(hearing.palette, sound)

    def words_of(line: Timeline) -> tuple[Sound, ...]:
        return saying.sounds(line, opening)

    return Material(score if hearing.tones else _nothing, clip_of, words_of)


def _nothing(_line: Timeline) -> tuple[Sound, ...]:
    """Where words alone are to be heard."""
    return ()
