"""`qi render --course`: a numbered file for each day of practice, and a playlist in their order."""

from pathlib import Path

import pytest

from fakes import FakeWorld, Run, settings
from heard import READERS, wav

pytest.importorskip("soundfile", reason="soundfile is an extra: pip install 'qicli[sound]'")

REST = ", ".join(["{ rest = true }"] * 4)
COURSE = f"""schema = 1
title = "Two days"
summary = "A short course."
[[weeks]]
theme = "One"
lines = ["Slowly."]
days = [{{ routine = "short" }}, {{ rest = true }}, {{ routine = "short", minutes = 1 }}, {REST}]
[[weeks]]
theme = "Two"
lines = ["Slowly."]
days = [{{ routine = "heel-drops", minutes = 4 }}, {{ rest = true }}, {{ rest = true }}, {REST}]
"""
SHORT = """schema = 1
title = "Short"
summary = "Short."
posture = "any"
[[steps]]
name = "Sway"
cue = "Sway."
breaths = 2
"""
FILES = [
    "01-week-1-day-1-short.wav",
    "02-week-1-day-3-short.wav",
    "03-week-2-day-1-heel-drops.wav",
    "two-days.m3u8",
]


@pytest.fixture(autouse=True)
def _own(world: FakeWorld) -> None:
    folder = world.paths.routines
    (folder / "courses").mkdir(parents=True)
    (folder / "short.toml").write_text(SHORT, encoding="utf-8")
    (folder / "courses" / "two-days.toml").write_text(COURSE, encoding="utf-8")


def _render(run: Run, folder: Path, *more: str) -> tuple[int, str]:
    result = run("render", "--course", "two-days", "-o", str(folder), "--format", "wav", *more)
    return result.exit_code, " ".join((result.stdout + result.stderr).split())


def test_a_file_a_day(run: Run, tmp_path: Path) -> None:
    """Days of rest have none; the folder is made, and each file knows its place in the course."""
    folder = tmp_path / "course"
    code, told = _render(run, folder)
    assert code == 0, told
    assert "Wrote 3 files and two-days.m3u8 to" in told
    assert sorted(path.name for path in folder.iterdir()) == FILES
    tags = READERS[".wav"](folder / FILES[1]).tags
    assert (tags["IPRD"], tags["IPRT"]) == ("Two days", "2")
    assert tags["INAM"].startswith("Week 1, day 3: Short, ")


def test_the_playlist(run: Run, tmp_path: Path) -> None:
    """Has every file once, in order, with how long it is and what it is called."""
    _render(run, tmp_path)
    lines = (tmp_path / "two-days.m3u8").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["#EXTM3U", "#PLAYLIST:Two days"]
    assert [line for line in lines if not line.startswith("#")] == FILES[:3]
    assert lines[2].endswith(",Week 1, day 1: Short, 35 s")


def test_the_playlist_says_how_long_a_file_plays(run: Run, tmp_path: Path) -> None:
    """To the end of its last bowl, which rings on when the practice is over: a player shows that."""
    _render(run, tmp_path)
    lines = (tmp_path / "two-days.m3u8").read_text(encoding="utf-8").splitlines()
    told = [int(line.removeprefix("#EXTINF:").partition(",")[0]) for line in lines if "EXTINF" in line]
    rates = [wav(tmp_path / file) for file in FILES[:3]]
    assert told == [-(-len(track) // rate) for rate, track in rates]
    assert told[0] > 35


def test_nothing_is_written_over(run: Run, tmp_path: Path) -> None:
    """A file that is there is seen before the first is made."""
    (tmp_path / FILES[2]).write_bytes(b"mine")
    code, told = _render(run, tmp_path)
    assert code == 1
    assert "--force" in told
    assert [path.name for path in tmp_path.glob("*.wav")] == [FILES[2]]
    assert _render(run, tmp_path, "--force")[0] == 0
    assert (tmp_path / FILES[2]).read_bytes()[:4] == b"RIFF"


def test_what_is_not_for_them(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """A day of it is left out, as in the plan, which is said; the numbers have no gap."""
    settings(world, '[person]\nnot_for_me = ["heel-drops"]')
    code, told = _render(run, tmp_path)
    assert code == 0
    assert "Week 2, day 1: heel-drops is left out" in told
    assert sorted(path.name for path in tmp_path.glob("*.wav")) == FILES[:2]


def test_nothing_is_for_them(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """It is refused."""
    settings(world, '[person]\nnot_for_me = ["heel-drops", "short"]')
    code, told = _render(run, tmp_path)
    assert code == 2
    assert "nothing of Two days is for you" in told


def test_for_anyone(run: Run, tmp_path: Path) -> None:
    """Only days that are for everybody, whatever they have."""
    code, told = _render(run, tmp_path, "--for-anyone")
    assert code == 0
    assert "Week 2, day 1: heel-drops is left out" in told


def test_a_file_where_the_folder_should_be(run: Run, tmp_path: Path) -> None:
    """Is told in a line, with the remedy."""
    place = tmp_path / "course"
    place.write_text("mine", encoding="utf-8")
    code, told = _render(run, place)
    assert code == 1
    assert "another folder" in told or "give another" in told


TAPS = """schema = 1
title = "Taps"
summary = "Tap."
posture = "any"
[[steps]]
name = "Tap it"
cue = "Tap."
breaths = 3
loads = ["tapping-back"]
gentle = { name = "Hold it", loads = [] }
[[steps]]
name = "Sway"
cue = "Sway."
breaths = 3
"""


def test_for_anyone_in_one_sentence(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """It is said which days are another routine, and which steps are left out or easier, and where."""
    course = COURSE.replace('summary = "A short course."', 'summary = "S"\ninstead = ["taps"]')
    (world.paths.routines / "courses" / "two-days.toml").write_text(course, encoding="utf-8")
    (world.paths.routines / "taps.toml").write_text(TAPS, encoding="utf-8")
    code, told = _render(run, tmp_path, "--for-anyone")
    assert code == 0, told
    assert told.startswith(
        "For anyone, whatever they have: taps on 1 of 3 days in place of heel-drops; "
        "made easier in taps: Tap it. Wrote 3 files"
    )


def test_nothing_changed_for_anyone(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Then nothing is said of it."""
    course = COURSE.replace("heel-drops", "short")
    (world.paths.routines / "courses" / "two-days.toml").write_text(course, encoding="utf-8")
    assert _render(run, tmp_path, "--for-anyone")[1].startswith("Wrote 3 files")


def test_a_folder_among_the_files(run: Run, tmp_path: Path) -> None:
    """No force writes over it, so none is spoken of: another folder helps."""
    (tmp_path / FILES[1]).mkdir()
    for force in ((), ("--force",)):
        code, told = _render(run, tmp_path, *force)
        assert code == 1
        assert "no ordinary file; give another folder" in told
        assert "--force" not in told
