"""A file in which a voice speaks: cautions and steps, each in its own time, as loud as speech is."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from scipy import signal

from fakes import FakeWorld, Run, settings
from heard import READERS, Track, wav

np = pytest.importorskip("numpy", reason="numpy is an extra: pip install 'qicli[sound]'")

from qicli.adapters.sound.saying import Saying  # noqa: E402 - only with numpy
from qicli.adapters.sound.voice import Spoken  # noqa: E402
from qicli.adapters.sound.voices import chosen  # noqa: E402
from qicli.adapters.sound.word_cache import WordCache  # noqa: E402

ROUTINE = """schema = 1
title = "Sway"
summary = "Sway a little."
posture = "any"
cautions = ["Not on a ship, or where the ground moves under your feet."]
[[steps]]
name = "Sway"
cue = "Stand, and sway from side to side as a tree does."
inhale_cue = "to one side"
exhale_cue = "to the other"
breaths = 6
[[steps]]
name = "Listen"
cue = "Stand still and listen."
breaths = 3
"""
STEPS = ("Sway", "Listen")
QUIET = 0.02


class Humming:
    """A voice that hums, half a second for each word."""

    name = "flite"
    identity = "humming 1"

    def __init__(self) -> None:
        self.fails = False
        self.said: list[str] = []

    def say(self, text: str, pace: float) -> Spoken:
        """A steady hum, as long as the words are many."""
        if self.fails:
            raise OSError("flite: ended with 1")
        self.said.append(text)
        hum = 0.2 * np.sin(2 * np.pi * 220 * np.arange(int(len(text.split()) * 8_000 / pace)) / 16_000)
        return Spoken(hum.astype(np.float32), 16_000)


@pytest.fixture
def voice(world: FakeWorld, tmp_path: Path) -> Humming:
    """The world's voice."""
    humming = Humming()
    world.voice = Saying(humming, WordCache(tmp_path / "words"))  # type: ignore[arg-type] # its name is a text
    return humming


@pytest.fixture
def own(tmp_path: Path) -> str:
    """A short routine, in a file."""
    path = tmp_path / "own.toml"
    path.write_text(ROUTINE, encoding="utf-8")
    return str(path)


def _utterances(samples: Track, rate: int) -> Iterator[tuple[float, float]]:
    """From when until when something is said, in seconds."""
    loud = np.flatnonzero(np.abs(samples) > QUIET)
    for run in np.split(loud, np.flatnonzero(np.diff(loud) > 0.2 * rate) + 1):
        yield run[0] / rate, run[-1] / rate


def test_each_thing_is_said_in_its_own_time(run: Run, own: str, tmp_path: Path, voice: Humming) -> None:
    """Nothing reaches over the beginning of a step, or over a breath once breaths are led."""
    file = tmp_path / "own.wav"
    result = run("render", own, "--voice", "--sound", "off", "-o", str(file))
    assert result.exit_code == 0, result.stderr
    assert voice.said
    rate, samples = wav(file)
    _, chapters = READERS[".wav"](file)
    assert [name for _, name in chapters] == ["Settle", *STEPS]
    settle, sway, listen = (start / 1000 for start, _ in chapters)
    # Each step is told before its breaths, as long as its words take at 150 words a minute.
    first, second = sway + 0.4 * 12, listen + 0.4 * 5
    edges = [settle, sway, first, *(first + 10 * nth for nth in range(1, 6)), listen, second]
    edges += [second + 10 * nth for nth in range(1, 4)]
    heard = list(_utterances(samples, rate))
    assert len(heard) >= 8
    for begins, ends in heard:
        assert not [edge for edge in edges if begins < edge < ends - 0.01], (begins, ends)
    assert heard[0][1] < sway


def test_cautions_are_spoken(run: Run, own: str, tmp_path: Path, voice: Humming) -> None:
    """While one settles, which lasts as long as that takes, with when to stop."""
    run("render", own, "--voice", "-o", str(tmp_path / "own.wav"))
    opening = next(text for text in voice.said if "Not on a ship" in text)
    assert "Stop if pain sharpens" in opening
    settle = READERS[".wav"](tmp_path / "own.wav").chapters[1][0] / 1000
    assert settle >= len(opening.split()) * 0.5


def test_tones_are_softer_under_it(run: Run, own: str, tmp_path: Path, voice: Humming) -> None:
    """And never is the sum of them too loud."""
    run("render", own, "--voice", "-o", str(tmp_path / "both.wav"))
    run("render", own, "--voice", "--sound", "off", "-o", str(tmp_path / "alone.wav"))
    both, alone = wav(tmp_path / "both.wav")[1], wav(tmp_path / "alone.wav")[1]
    assert voice.said
    assert np.abs(both).max() < 10 ** (-1 / 20)
    assert np.abs(both[: len(alone)] - alone).max() > 0.05


def test_the_same_samples_twice(run: Run, own: str, tmp_path: Path, voice: Humming) -> None:
    """Same voice, same words: the same file, spoken anew or from what was kept."""
    one, other = tmp_path / "one.wav", tmp_path / "other.wav"
    for file in (one, other):
        run("render", own, "--voice", "-o", str(file))
    assert voice.said
    assert one.read_bytes() == other.read_bytes()


def test_there_is_no_voice(run: Run, own: str, tmp_path: Path) -> None:
    """It is said how to have one, or to do without, and no file is made."""
    result = run("render", own, "--voice", "-o", str(tmp_path / "own.wav"))
    assert result.exit_code == 1
    assert "qicli[voice]" in result.stderr
    assert "--no-voice" in result.stderr
    assert not (tmp_path / "own.wav").exists()


def test_a_voice_that_fails(run: Run, own: str, tmp_path: Path, voice: Humming) -> None:
    """Half of its words are none: it is told in a line, and no file is made."""
    voice.fails = True
    result = run("render", own, "--voice", "-o", str(tmp_path / "own.wav"))
    assert result.exit_code == 1
    assert "flite: ended with 1" in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "own.wav").exists()


@pytest.mark.skipif(
    not (find_spec("hibari") and find_spec("onnxruntime")),
    reason="the first voice is an extra: pip install 'qicli[voice]'",
)
def test_speech_is_as_loud_as_speech_is(run: Run, world: FakeWorld, own: str, tmp_path: Path) -> None:
    """-20 LUFS, give or take 2, after ITU-R BS.1770."""
    voice = chosen("heart")
    assert voice is not None
    world.voice = Saying(voice, WordCache(tmp_path / "words"))
    file = tmp_path / "own.wav"
    assert run("render", own, "--voice", "--sound", "off", "-o", str(file)).exit_code == 0
    rate, samples = wav(file)
    assert abs(_loudness(samples, rate) + 20) < 2


def _loudness(samples: Track, rate: int) -> float:
    """In LUFS, by the filters that the standard prints for 48 kHz, gated as it says."""
    whole = signal.resample_poly(samples, 48_000, rate)
    shelf = (
        [1.53512485958697, -2.69169618940638, 1.19839281085285],
        [1, -1.69065929318241, 0.73248077421585],
    )
    high = ([1.0, -2.0, 1.0], [1, -1.99004745483398, 0.99007225036621])
    heard = signal.lfilter(*high, signal.lfilter(*shelf, whole)) ** 2
    blocks = np.array([heard[at : at + 19_200].mean() for at in range(0, len(heard) - 19_200, 4_800)])
    blocks = blocks[-0.691 + 10 * np.log10(np.maximum(blocks, 1e-12)) > -70]
    gate = -0.691 + 10 * np.log10(blocks.mean()) - 10
    return float(-0.691 + 10 * np.log10(blocks[-0.691 + 10 * np.log10(blocks) > gate].mean()))


SPOKEN = """schema = 1
title = "Sway"
summary = "Sway a little."
posture = "standing"
closing = "Sit for a while."
cautions = ["Sore today: add --gentle."]
[[steps]]
name = "Sway"
cue = "Sway; e makes it smaller."
breaths = 3
[[steps]]
name = "Rise"
cue = "Rise on your toes."
breaths = 3
loads = ["balance"]
[[steps]]
name = "Listen"
cue = "Stand still."
breaths = 3
"""


@pytest.fixture
def balanced(tmp_path: Path) -> str:
    """A routine in which one rises on the toes, and that speaks of keys."""
    path = tmp_path / "balanced.toml"
    path.write_text(SPOKEN, encoding="utf-8")
    return str(path)


def test_a_file_says_for_what_eyes_are_open(run: Run, balanced: str, tmp_path: Path, voice: Humming) -> None:
    """Before that step, and after it that they may close again."""
    assert run("render", balanced, "--voice", "-o", str(tmp_path / "x.wav")).exit_code == 0
    assert any("Eyes open for this one. Rise" in text for text in voice.said)
    assert any("The eyes may close again. Stand" in text for text in voice.said)


def test_eyes_that_stay_open(
    run: Run, world: FakeWorld, balanced: str, tmp_path: Path, voice: Humming
) -> None:
    """For whom closed eyes are ruled out nothing says that they may close."""
    settings(world, '[person]\ngates = ["fainting"]')
    assert run("render", balanced, "--voice", "-o", str(tmp_path / "x.wav")).exit_code == 0
    assert not [text for text in voice.said if "may close" in text]
    assert any("Keep your eyes open for all of it." in text for text in voice.said)


def test_no_keys_are_spoken_of(run: Run, balanced: str, tmp_path: Path, voice: Humming) -> None:
    """A file has none, nor options, nor another version to take."""
    assert run("render", balanced, "--voice", "-o", str(tmp_path / "x.wav")).exit_code == 0
    assert any("Sore today: leave it out." in text for text in voice.said)
    assert not [text for text in voice.said if "--" in text or "e makes it" in text]


def test_the_last_sentence(run: Run, balanced: str, tmp_path: Path, voice: Humming) -> None:
    """Is said when all is over and the last bowls were struck, and heard to its end."""
    file = tmp_path / "x.wav"
    assert run("render", balanced, "--voice", "--sound", "off", "-o", str(file)).exit_code == 0
    assert "Sit for a while." in voice.said
    rate, samples = wav(file)
    begins, ends = list(_utterances(samples, rate))[-1]
    last = READERS[".wav"](file).chapters[-1][0] / 1000
    assert begins > last + 30 + 3
    assert ends - begins > 1.5
