"""What a voice says is measured, made ready, kept on the disk, and found there again."""

import os
from pathlib import Path
from typing import Literal

import pytest
from msgspec.structs import replace

np = pytest.importorskip("numpy")

from led import FIVE, WAVE, timeline  # noqa: E402 - only with numpy
from qicli.adapters.sound.saying import NEVER, Saying  # noqa: E402
from qicli.adapters.sound.voice import Samples, Spoken  # noqa: E402
from qicli.adapters.sound.word_cache import ENDING, WordCache  # noqa: E402
from qicli.adapters.sound.words import PEAK, RATE, loudness, ready, speakable  # noqa: E402
from qicli.commands.shaping import Wishes  # noqa: E402
from qicli.commands.voiced import with_time_to_hear  # noqa: E402
from qicli.core.entry import UNSAID  # noqa: E402
from qicli.core.practice.routine import Routine  # noqa: E402
from qicli.core.practice.score import SoundKind  # noqa: E402
from qicli.core.practice.unfolding import unfold  # noqa: E402

WISHES = Wishes(
    minutes=None, breath=None, ramp=None, gentle=None, before=UNSAID, after=UNSAID, note="", lead_in=None,
    introduce=True, answering=False, asking=False,
)  # fmt: skip


def hum(seconds: float, level: float = 0.1, hertz: float = 220, rate: int = RATE) -> Samples:
    """A hum that swells and fades about four times a second, as syllables do."""
    time = np.arange(round(seconds * rate)) / rate
    swell = 1 - 0.8 * np.cos(25 * time)
    made: Samples = (level * np.sin(2 * np.pi * hertz * time) * swell).astype(np.float32)
    return made


class Hums:
    """A voice that hums a tenth of a second for each letter, between two long silences."""

    name: Literal["flite"] = "flite"
    identity = "hums 1"

    def __init__(self, *, fails: bool = False) -> None:
        self.said: list[str] = []
        self._fails = fails

    def say(self, text: str, pace: float) -> Spoken:
        """Hummed, and noted."""
        self.said.append(text)
        if self._fails:
            raise OSError("flite: ended with 1")
        still = np.zeros(RATE // 2, np.float32)
        return Spoken(np.concatenate([still, hum(len(text) / 10 / pace), still]), RATE)


@pytest.fixture
def cache(tmp_path: Path) -> WordCache:
    """An empty cache in a folder that is not there yet."""
    return WordCache(tmp_path / "home" / "cache")


def files(tmp_path: Path) -> list[Path]:
    """What the cache holds."""
    return sorted((tmp_path / "home" / "cache").iterdir())


def test_nothing_is_estimated(cache: WordCache) -> None:
    """Silence is cut off, and what is left is counted."""
    ms = Saying(Hums(), cache).measure("ten letter", 1.0)
    assert 1_000 <= ms <= 1_100


def test_said_where_it_is_placed(cache: WordCache) -> None:
    """Every sound has samples of exactly its length, the same each time."""
    saying = Saying(Hums(), cache)
    line = timeline(WAVE, introduce=True, lead_in=60)
    sounds = saying.sounds(line, ("Careful.",))
    assert {sound.kind for sound in sounds} == {SoundKind.VOICE}
    for sound in sounds:
        samples = saying.say(sound)
        assert sound.ms - 1 <= len(samples) * 1000 / RATE <= sound.ms
        assert not samples.flags.writeable
    assert saying.sounds(line, ("Careful.",)) == sounds
    assert len(saying.say(sounds[0]._replace(text="never said"))) == 0


def test_kept_on_the_disk(tmp_path: Path, cache: WordCache) -> None:
    """The second time nothing is said anew, and the samples are the very same."""
    first, again = Hums(), Hums()
    line = timeline(WAVE, introduce=True, lead_in=60)
    one, two = Saying(first, cache), Saying(again, WordCache(tmp_path / "home" / "cache"))
    assert one.sounds(line) == two.sounds(line)
    assert first.said
    assert again.said == []
    assert files(tmp_path)
    for sound in one.sounds(line):
        assert np.array_equal(one.say(sound), two.say(sound))


def test_what_may_be_about_the_person_is_not_kept(tmp_path: Path, cache: WordCache) -> None:
    """What is said before a practice, as what is left out for somebody, is said anew each time."""
    line = timeline(WAVE, introduce=True, lead_in=60)
    Saying(Hums(), cache).sounds(line)
    kept = files(tmp_path)
    voice = Hums()
    assert "Left out" in Saying(voice, cache).sounds(line, ("Left out for you.",))[0].text
    assert len(voice.said) == 1
    assert files(tmp_path) == kept


def test_nor_is_it_while_it_is_measured(tmp_path: Path, cache: WordCache) -> None:
    """How long to settle is found by speaking it; it is spoken once, and leaves nothing on the disk."""
    routine = Routine(slug="r", title="R", summary="R.", posture="any", steps=(WAVE,), breath=FIVE)
    voice, said = Hums(), ("Left out for you.",)
    saying = Saying(voice, cache)
    wishes = with_time_to_hear(routine, replace(WISHES, remarks=said), saying, said)
    assert wishes.lead_in is not None
    assert len(voice.said) == 1
    assert "Left out" in voice.said[0]
    assert not (tmp_path / "home").exists()
    saying.sounds(unfold(routine, lead_in=wishes.lead_in, introduce=True), said)
    assert sum("Left out" in text for text in voice.said) == 1


def test_private(tmp_path: Path, cache: WordCache) -> None:
    """Nobody else may read what was said, nor see that anything was."""
    Saying(Hums(), cache).measure("words", 1.0)
    (kept,) = files(tmp_path)
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert "words" not in kept.stem


@pytest.mark.parametrize("garbage", [b"", b"x" * 31, b"x" * 32, b"x" * 999])
def test_garbage_is_as_good_as_nothing(tmp_path: Path, cache: WordCache, garbage: bytes) -> None:
    """A file that is not what was written is said and written anew."""
    right = Saying(Hums(), cache).measure("words", 1.0)
    (kept,) = files(tmp_path)
    whole = kept.read_bytes()
    for data in (
        garbage,
        whole[:-2],
        whole[:-1] + b"\x00" if whole[-1:] != b"\x00" else whole[:-1] + b"\x01",
    ):
        kept.write_bytes(data)
        voice = Hums()
        assert Saying(voice, cache).measure("words", 1.0) == right
        assert voice.said == ["words"]
        assert kept.read_bytes() == whole


@pytest.mark.skipif(os.name == "nt", reason="there are no such things there")
@pytest.mark.parametrize("kind", ["folder", "pipe", "link"])
def test_what_is_no_file(tmp_path: Path, cache: WordCache, kind: str) -> None:
    """Neither waited for, nor followed."""
    Saying(Hums(), cache).measure("words", 1.0)
    (kept,) = files(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    kept.rename(elsewhere)
    if kind == "folder":
        kept.mkdir()
    elif kind == "pipe":
        os.mkfifo(kept)
    else:
        kept.symlink_to(elsewhere)
    voice = Hums()
    assert Saying(voice, cache).measure("words", 1.0) > 0
    assert voice.said == ["words"]


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    """It is said all the same."""
    (tmp_path / "cache").write_text("a file")
    assert Saying(Hums(), WordCache(tmp_path / "cache")).measure("words", 1.0) > 0


def test_bounded(tmp_path: Path) -> None:
    """What was used longest ago makes room, so that there is never more than so much."""
    folder = tmp_path / "cache"
    most = 100_000
    cache = WordCache(folder, most)
    for nth in range(30):
        cache.put(f"key {nth}", hum(0.2))
        for path in folder.iterdir():  # a second apart, whatever the clock of the disk
            os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 1))
        assert sum(path.stat().st_size for path in folder.iterdir()) <= most
    assert cache.get("key 29") is not None
    assert cache.get("key 0") is None
    assert all(path.suffix == ENDING for path in folder.iterdir())


def test_what_is_used_stays(tmp_path: Path) -> None:
    """Words of long ago that were heard today are not the first to go."""
    cache = WordCache(tmp_path / "cache")
    cache.put("old", hum(0.2))
    (path,) = (tmp_path / "cache").iterdir()
    os.utime(path, (1_000, 1_000))
    cache.get("old")
    assert path.stat().st_mtime > 1_000_000


def test_too_long_to_be_kept(cache: WordCache) -> None:
    """Minutes of speech are not kept."""
    cache.put("long", np.zeros(RATE * 200, np.float32))
    assert cache.get("long") is None


def test_a_voice_that_fails_is_asked_once(cache: WordCache) -> None:
    """Nothing is said then, and why is known; what was kept is still said."""
    Saying(Hums(), cache).measure("kept", 1.0)
    voice = Hums(fails=True)
    saying = Saying(voice, cache)
    assert saying.measure("new", 1.0) == NEVER
    assert saying.measure("newer", 1.0) == NEVER
    assert saying.measure("kept", 1.0) < NEVER
    assert voice.said == ["new"]
    assert saying.trouble == "flite: ended with 1"
    assert saying.sounds(timeline(WAVE)) == ()


def test_another_voice_is_another_voice(cache: WordCache) -> None:
    """What one voice said is not said by another, nor by another version of it."""
    Saying(Hums(), cache).measure("words", 1.0)
    other = Hums()
    other.identity = "hums 2"
    Saying(other, cache).measure("words", 1.0)
    assert other.said == ["words"]


@pytest.mark.parametrize("level", [0.02, 0.1, 0.6])
@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000])
def test_as_loud_as_everything_that_is_said(level: float, rate: int) -> None:
    """However loud a voice is, and at whatever rate, it is heard at -20 LUFS, well below full scale."""
    made = ready(Spoken(hum(2, level, rate=rate), rate))
    assert loudness(made) == pytest.approx(-20, abs=1)
    assert np.abs(made).max() <= PEAK
    assert len(made) == pytest.approx(2 * RATE, abs=RATE // 10)
    assert made[0] == made[-1] == 0


def test_loudness_of_what_is_known() -> None:
    """A full-scale sine of 997 Hz has -3.01 LUFS, by BS.1770."""
    time = np.arange(4 * RATE) / RATE
    assert loudness(np.sin(2 * np.pi * 997 * time).astype(np.float32)) == pytest.approx(-3.01, abs=0.1)


def test_pitch_stays_at_another_rate() -> None:
    """A voice that speaks at 16 kHz is not heard higher."""
    made = ready(Spoken(hum(1, hertz=400, rate=16_000), 16_000))
    spectrum = np.abs(np.fft.rfft(made))
    assert np.argmax(spectrum) * RATE / len(made) == pytest.approx(400, abs=3)


def test_silence_is_nothing() -> None:
    """A voice that says nothing audible has said nothing."""
    assert len(ready(Spoken(np.zeros(RATE, np.float32), RATE))) == 0
    assert len(ready(Spoken(np.zeros(0, np.float32), 16_000))) == 0
    assert len(ready(Spoken(np.full(RATE, np.nan, np.float32), RATE))) == 0


def test_no_commands() -> None:
    """What some voices would take for a command, or a terminal for worse, is made harmless."""
    assert speakable("say [[rate 500]] this\x1b[2J\nnow") == "say [rate 500] this\\x1b[2J now"
