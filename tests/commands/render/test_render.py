"""`qi render`: a practice as a file of sound, whole or not at all, that says for whom it was made."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from fakes import FakeWorld, Run, settings
from heard import READERS, wav
from qicli.adapters import files
from qicli.adapters.sound import synth
from qicli.adapters.sound.instruments import Samples
from qicli.core.practice.score import Palette, Sound

pytest.importorskip("soundfile", reason="soundfile is an extra: pip install 'qicli[sound]'")

FFPROBE = shutil.which("ffprobe") or ""
OWN = """schema = 1
title = "Sway & swing"
summary = "Sway a little."
posture = "any"
cautions = ["Not on a ship."]
breath = { inhale = 3, exhale = 3, rest = 2 }
[[steps]]
name = "Sway"
cue = "Sway."
breaths = 2
[[steps]]
name = "Schwingen äöü"
cue = "Swing."
breaths = 2
sides = ["left", "right"]
"""
CHAPTERS = [
    (0, "Settle"),
    (15_000, "Sway"),
    (31_000, "Schwingen äöü, left"),
    (47_000, "Schwingen äöü, right"),
]


@pytest.fixture
def own(tmp_path: Path) -> str:
    """A short routine of one's own, in a file."""
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("ending", READERS)
def test_its_chapters_and_tags_are_read_back(run: Run, own: str, tmp_path: Path, ending: str) -> None:
    """By a reader that knows the format alone: title, for whom and when it was made, what to take care of."""
    file = tmp_path / f"own{ending}"
    result = run("render", own, "-o", str(file))
    assert result.exit_code == 0, result.stderr
    assert result.stdout.split()[:2] == ["Wrote", f"{file}:"]
    assert "4 chapters" in result.stdout
    tags, chapters = READERS[ending](file)
    assert chapters == CHAPTERS
    said = " ".join(tags.values())
    for words in ("Sway & swing, 1 min 3 s", "For one person, by what they told qi", "Not on a ship."):
        assert words in said
    assert "Stop if pain sharpens" in said
    assert "Made on 2" in said
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not FFPROBE, reason="ffprobe, of ffmpeg, is not here; CI installs it")
@pytest.mark.parametrize("ending", READERS)
def test_ffprobe_reads_them_too(run: Run, own: str, tmp_path: Path, ending: str) -> None:
    """What players are made of finds every chapter, and no fault."""
    file = tmp_path / f"own{ending}"
    run("render", own, "-o", str(file))
    command = [FFPROBE, "-v", "warning", "-show_chapters", "-of", "compact=nk=1", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert [line.rpartition("|")[2] for line in done.stdout.splitlines()] == [name for _, name in CHAPTERS]


def test_without_a_voice_the_cautions_are_told(run: Run, own: str, tmp_path: Path) -> None:
    """Nobody says them in the file: its maker reads them, and its comment has them."""
    said = run("render", own, "-o", str(tmp_path / "x.ogg")).stdout
    assert "No voice says in it what to take care of" in said
    assert "Not on a ship." in said
    assert "Stop if pain sharpens" in said
    assert "Not on a ship." in str(READERS[".ogg"](tmp_path / "x.ogg"))


def test_the_same_samples_twice(run: Run, own: str, tmp_path: Path) -> None:
    """Same routine, same options: the same file."""
    one, other = tmp_path / "one.wav", tmp_path / "other.wav"
    for file in (one, other):
        assert run("render", own, "-o", str(file), "--sound", "breath").exit_code == 0
    assert one.read_bytes() == other.read_bytes()
    louder = tmp_path / "bowl.wav"
    run("render", own, "-o", str(louder), "--sound", "bowl")
    assert louder.read_bytes() != one.read_bytes()


def test_sound_alone_is_the_tone(run: Run, world: FakeWorld, own: str, tmp_path: Path) -> None:
    """As in a practice; without the option it is what the settings have, and never silence."""
    files = [tmp_path / f"{nth}.wav" for nth in range(3)]
    run("render", own, "-o", str(files[0]))
    run("render", own, "--sound", "-o", str(files[1]))
    settings(world, 'sound = "breath"')
    run("render", own, "-o", str(files[2]))
    tone, alone, breath = (wav(file)[1] for file in files)
    assert (tone == alone).all()
    assert not (tone == breath).all()


def test_it_lasts_as_long_as_the_practice(run: Run, own: str, tmp_path: Path) -> None:
    """With its time to settle, until the last bowl has rung out."""
    file = tmp_path / "own.wav"
    run("render", own, "-o", str(file), "--lead-in", "5")
    rate, samples = wav(file)
    assert 53 + 5 < len(samples) / rate < 53 + 15


@pytest.mark.parametrize(
    ("options", "title"),
    [
        (["--minutes", "4"], "Spinal Wave, 3 min"),
        (["--breath", "5-5"], "Spinal Wave, 6 min"),
        (["--gentle"], "Spinal Wave, "),
        (["--ramp", "4-4:5-7"], "Spinal Wave, "),
    ],
)
def test_the_options_of_a_practice(run: Run, tmp_path: Path, options: list[str], title: str) -> None:
    """Are its options, too."""
    file = tmp_path / "wave.ogg"
    result = run("render", "spinal-wave", "-o", str(file), *options)
    assert result.exit_code == 0, result.stderr
    assert READERS[".ogg"](file).tags["TITLE"].startswith(title)


def test_gentle_names_what_is_done(run: Run, tmp_path: Path) -> None:
    """A chapter is called by the version of the step that is led."""
    file = tmp_path / "wave.wav"
    run("render", "spinal-wave", "-o", str(file), "--gentle")
    assert "Pelvis only" in [name for _, name in READERS[".wav"](file).chapters]


def test_for_somebody(run: Run, own: str, tmp_path: Path) -> None:
    """By the name that is given, which cannot break out of a tag."""
    file = tmp_path / "own.ogg"
    run("render", own, "-o", str(file), "--for", "Kim\n\x1b[31mCHAPTER001=x")
    tags, chapters = READERS[".ogg"](file)
    assert tags["COMMENT"].startswith("For Kim \\x1b[31mCHAPTER001=x, by what they told qi")
    assert chapters == CHAPTERS


class TestForWhom:
    """What is not for the person is in no file of theirs."""

    def test_their_gates(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """As in a practice: left out or easier, which is said, and stands in no tag."""
        settings(world, '[person]\ngates = ["pelvic-girdle-pain"]')
        file = tmp_path / "hips.wav"
        result = run("render", "qi-spine", "-o", str(file), "--minutes", "12")
        assert result.exit_code == 0, result.stderr
        assert "as you told of pelvic-girdle pain" in " ".join(result.stdout.lower().split())
        tags, chapters = READERS[".wav"](file)
        assert not [name for _, name in chapters if name.startswith("Circles")]
        assert "as you told" not in " ".join(tags.values()).lower()

    def test_their_first_side(self, run: Run, world: FakeWorld, own: str, tmp_path: Path) -> None:
        """As they wish it."""
        settings(world, 'first_side = "right"')
        file = tmp_path / "own.wav"
        run("render", own, "-o", str(file))
        assert [name[-5:] for _, name in READERS[".wav"](file).chapters[2:]] == ["right", " left"]

    def test_too_little_would_be_left(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """It is refused as a practice of it is."""
        settings(world, '[person]\ngates = ["fainting"]')
        result = run("render", "spinal-wave", "-o", str(tmp_path / "wave.ogg"))
        assert result.exit_code == 2
        assert list(tmp_path.glob("*.ogg")) == []

    def test_for_anyone(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """No load is left that any gate rules out; a usual breath of one's own is not taken over."""
        settings(world, 'breath = "5-5"')
        file = tmp_path / "seated.wav"
        result = run("render", "seated-wave", "-o", str(file), "--for-anyone")
        assert result.exit_code == 0, result.stderr
        tags, chapters = READERS[".wav"](file)
        assert tags["ICMT"].startswith("For anyone")
        assert "Whole wave" not in [name for _, name in chapters]

    def test_what_is_for_nobody_whatever_they_have(self, run: Run, tmp_path: Path) -> None:
        """Is refused, and names what is for anyone."""
        result = run("render", "spinal-wave", "-o", str(tmp_path / "wave.ogg"), "--for-anyone")
        assert result.exit_code == 2
        assert "easy-breathing" in result.stderr


class TestTheFile:
    """Whole or not at all, and never over another unasked."""

    def test_no_file_is_written_over(self, run: Run, own: str, tmp_path: Path) -> None:
        """Unless it is asked for."""
        file = tmp_path / "own.ogg"
        file.write_bytes(b"mine")
        result = run("render", own, "-o", str(file))
        assert result.exit_code == 1
        assert "--force" in result.stderr
        assert file.read_bytes() == b"mine"
        assert run("render", own, "-o", str(file), "--force").exit_code == 0
        assert file.read_bytes()[:4] == b"OggS"

    @pytest.mark.parametrize("name", ["own.aac", "own", "own.ogg.part"])
    def test_an_ending_that_names_no_format(self, run: Run, own: str, tmp_path: Path, name: str) -> None:
        """Says which there are."""
        result = run("render", own, "-o", str(tmp_path / name))
        assert result.exit_code == 2
        assert ".ogg, .mp3, .wav or .flac" in result.stderr

    @pytest.mark.parametrize("ending", READERS)
    def test_nothing_lies_there_until_all_of_it_is_made(
        self, run: Run, own: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
    ) -> None:
        """Killed while it is made, by whatever, it leaves no part of a file."""
        folder, seen, made = tmp_path / "out", list[list[Path]](), synth.mix
        folder.mkdir()

        def watched(sounds: Sequence[Sound], palette: Palette, *, say: synth.Say) -> Iterator[Samples]:
            for block in made(sounds, palette, say=say):
                seen.append(list(folder.iterdir()))
                yield block

        monkeypatch.setattr(synth, "mix", watched)
        assert run("render", own, "-o", str(folder / f"own{ending}")).exit_code == 0
        assert len(seen) > 40
        assert not any(seen)
        assert list(folder.iterdir()) == [folder / f"own{ending}"]

    def test_a_folder_that_is_not_there(self, run: Run, own: str, tmp_path: Path) -> None:
        """Is told in a line."""
        result = run("render", own, "-o", str(tmp_path / "nowhere" / "own.ogg"))
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
    @pytest.mark.parametrize("ending", READERS)
    def test_a_disk_that_is_full(
        self, run: Run, own: str, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Is told in a line with the remedy, and nothing is left."""

        def full(_target: Path) -> tuple[Path, int]:
            new = tmp_path / ".own.new"
            new.touch()
            return new, os.open("/dev/full", os.O_RDWR)

        monkeypatch.setattr(files, "new_beside", full)
        result = run("render", own, "-o", str(tmp_path / f"own{ending}"))
        assert result.exit_code == 1
        assert "No space left on device" in result.stderr
        assert result.stderr.count("\n") == 1
        assert sorted(path.name for path in tmp_path.glob("*own*")) == ["own.toml"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["-o", "x.ogg"], "name a routine"),
        (["spinal-wave"], "--output"),
        (["spinal-wave", "-o", "x.doc"], "end the name in .ogg, .mp3, .wav or .flac"),
        (["spinal-wave", "-o", ".ogg"], '".ogg" is an ending without a name; write practice.ogg'),
        (["spinal-wave", "-o", "x.ogg", "--sound=gong"], "tone, bowl, breath or off"),
        (["spinal-wave", "-o", "x.ogg", "--sound", "off"], "--sound off"),
        (["spinal-wave", "-o", "x.ogg", "--breath", "4-6", "--ramp", "4-4:5-7"], "--ramp"),
        (["spinal-wave", "-o", "x.ogg", "--minutes", "90"], "60"),
        (["spinal-wave", "-o", "x.ogg", "--format", "mp3"], "--course"),
        (["spinal-wave", "--course", "qi-spine", "-o", "x"], "--course"),
        (["--course", "qi-spin", "-o", "x"], "qi-spine"),
        (["--course", "qi-spine", "-o", "x", "--format", "aac"], "ogg, mp3, wav, flac"),
    ],
)
def test_what_cannot_be_meant_is_said(run: Run, words: list[str], told: str) -> None:
    """A usage error with what to give instead."""
    result = run("render", *words)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["unasked", "by force"])
@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_where_no_file_can_lie(run: Run, tmp_path: Path, kind: str, force: tuple[str, ...]) -> None:
    """The remedy that is named works: neither force, nor stdout, which has no format."""
    place = tmp_path / "x.wav"
    place.mkdir() if kind == "folder" else os.mkfifo(place)
    result = run("render", "spinal-wave", "-o", str(place), *force)
    assert result.exit_code == 1
    told = " ".join(result.stderr.split())
    assert told.endswith("is no ordinary file; give another name")


def test_made_easier_by_its_title(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """A file names no move that is not for whom it is, nor an option of a terminal."""
    settings(world, '[person]\ngates = ["pregnancy"]')
    file = tmp_path / "k.wav"
    assert run("render", "kidney-tapping", "-o", str(file)).exit_code == 0
    tags, chapters = READERS[".wav"](file)
    said = " ".join((*tags.values(), *(name for _, name in chapters)))
    assert "For the low back, " in said
    for words in ("Tap", "drops", "--"):
        assert words not in said


@pytest.mark.parametrize(("name", "told"), [("x.ogg", "sound takes numpy: pip install"), ("x.doc", ".ogg")])
def test_what_is_missing_is_told_before_the_voice_speaks(
    run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    """Without numpy there is no voice to look for; a name of no format is not spoken for minutes first."""

    def never(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(world, "saying", never)
    monkeypatch.setitem(sys.modules, "numpy", None)
    result = run("render", "spinal-wave", "--voice", "-o", name)
    assert result.exit_code in {1, 2}
    assert told in " ".join(result.stderr.split())
