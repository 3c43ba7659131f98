"""A disk that fails at any call of any verb that writes: nothing acknowledged is lost, no answer is wrong."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("needs a shim before libc, which is written for Linux", allow_module_level=True)

from driver import QI, environment
from failing_disk import COMPILER, WRITES, Disk, compiled
from faults import Judge, room, row
from homes import Home
from writing_verbs import VERBS, Verb

if COMPILER is None:
    pytest.skip("needs cc, which compiles the shim", allow_module_level=True)

pytestmark = pytest.mark.terminal

# Of each verb so many faults are tried, always the same, spread over its calls; QI_FAULTS=all tries all.
MOST = None if os.environ.get("QI_FAULTS") == "all" else int(os.environ.get("QI_FAULTS") or 70)
KILLS = 100  # of each of two verbs, at random instants


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """A disk that fails when it is told to."""
    with Disk(compiled(tmp_path_factory.mktemp("shim"))) as failing:
        yield failing


@pytest.fixture
def place() -> Iterator[Path]:
    """Where homes are made and failed on."""
    with room() as folder:
        yield folder


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_a_fault_at_any_call(disk: Disk, place: Path, verb: Verb) -> None:
    """Whichever call fails, and however: nothing is lost or torn, wrongly or badly told, or left behind."""
    tried = row(disk, verb, place, MOST)
    assert tried.calls > 20
    assert not [str(found) for found in tried.found]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_what_is_written_is_synced(disk: Disk, place: Path, verb: Verb) -> None:
    """After the last write to a file comes its sync, and after a file takes another's place its folder's."""
    met = [call.split(maxsplit=1) for call in Judge(Home(disk, verb, place)).whole.met]
    kept = [(call, name) for call, name in met if f"{name}/".startswith("qi/") and "/temporary/" not in name]
    for number, (call, name) in enumerate(kept):
        if call in WRITES:
            assert ("fsync", name) in kept[number:]
        if call == "rename":
            assert ("fsync", str(Path(name).parent)) in kept[number:]


@pytest.mark.parametrize("words", ["log 6 calf left", "journal list", "checkin --peg 5,4,6"])
def test_a_start_of_its_own_meets_the_same_calls(disk: Disk, place: Path, words: str) -> None:
    """What is tried in children of one process is what `python -m qicli` does."""
    home = Home(disk, VERBS[1], place)
    forked = disk.run(home.copy(), *words.split()).met
    assert forked
    assert disk.start(home.copy(), *words.split()) == forked


def killed(home: Path, seconds: float, *argv: str) -> str:
    """What it said until it was killed after so many seconds, if it had not ended by itself."""
    process = subprocess.Popen(
        [*QI, *argv], env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    time.sleep(seconds)
    process.kill()
    return process.communicate()[0]


def run(home: Path, *argv: str) -> str:
    """What it says, where nobody kills it."""
    return subprocess.run(
        [*QI, *argv], env=environment(home), capture_output=True, text=True, check=True
    ).stdout


def how_long(home: Path, *argv: str) -> float:
    """Seconds that it takes by itself."""
    begun = time.monotonic()
    run(home, *argv)
    return time.monotonic() - begun


def notes(home: Path) -> list[str]:
    """The notes of all entries that stand."""
    return [json.loads(line).get("note", "") for line in run(home, "journal", "list", "--json").splitlines()]


def some_time(whole: float) -> float:
    """Seconds until a kill, if it takes so many by itself: mostly once qi is imported."""
    return random.uniform(0.4, 1.2) * whole  # noqa: S311 - no secret


def test_log_killed_at_any_instant(tmp_path: Path) -> None:
    """However often it is killed: what it said to have logged is there, once, and the next can write."""
    whole = how_long(tmp_path, "log", "4", "note number none")
    said = [
        killed(tmp_path, some_time(whole), "log", "4", f"note number {number}.") for number in range(KILLS)
    ]
    there = " ".join(notes(tmp_path))
    for number, words in enumerate(said):
        assert there.count(f"number {number}.") in ({1} if "Logged" in words else {0, 1})
    assert "Logged" in run(tmp_path, "log", "3", "back")
    assert "sound" in run(tmp_path, "journal", "check", "--repair")


def diary(folder: Path, number: int) -> Path:
    """A journal's file of three entries, whose notes have this number."""
    file = folder / f"{number}.jsonl"
    moment = "2026-03-21T20:03:02.541Z"
    said = {"v": 1, "type": "symptom", "logged": moment, "at": moment, "note": f"number {number}."}
    lines = (json.dumps({**said, "id": f"{number:06d}{pain:06d}", "pain": pain}) for pain in range(3))
    file.write_text("".join(f"{line}\n" for line in lines))
    return file


def test_import_killed_at_any_instant(tmp_path: Path) -> None:
    """However often it is killed: all of a file's entries are there or none; all, if it said so."""
    files = [str(diary(tmp_path, number)) for number in range(KILLS + 1)]
    whole = how_long(tmp_path, "journal", "import", "--yes", files.pop())
    said = [killed(tmp_path, some_time(whole), "journal", "import", "--yes", file) for file in files]
    there = " ".join(notes(tmp_path))
    for number, words in enumerate(said):
        assert there.count(f"number {number}.") in ({3} if "Added" in words else {0, 3})
    assert "Logged" in run(tmp_path, "log", "3", "back")
    assert "sound" in run(tmp_path, "journal", "check", "--repair")
