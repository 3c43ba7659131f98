"""Written first, shown at once after: in the real program, with a stderr that takes nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fakes import FakeWorld, Run

SAVED = "Your entry is saved."
NUMB = "numb between my legs"


@contextmanager
def full() -> Iterator[int]:
    """A stderr whose disk is full."""
    if not Path("/dev/full").exists():
        pytest.skip("needs a device that is always full")
    with Path("/dev/full").open("wb") as stream:
        yield stream.fileno()


@contextmanager
def closed_pipe() -> Iterator[int]:
    """A stderr whose reader has gone away."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    yield write_end
    os.close(write_end)


def qi(home: Path, *words: str, stderr: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """Run the real program with these words."""
    return subprocess.run(
        [sys.executable, "-m", "qicli", *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env={**os.environ, "QI_HOME": str(home)},
        check=False,
    )


def noted(home: Path) -> str:
    """All that stands in the journal's files."""
    return "".join(file.read_text() for file in (home / "journal").glob("*.jsonl"))


@pytest.mark.skipif(os.name == "nt", reason="POSIX streams")
@pytest.mark.parametrize("blocked", [full, closed_pipe])
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["log", NUMB, "frobnicated"], id="log"),
        pytest.param(["log", "4", "6", NUMB], id="a contradiction"),
        pytest.param(["checkin", "--note", NUMB], id="checkin"),
        pytest.param(["checkin", "--peg", NUMB], id="a check-in that is kept as a note"),
        pytest.param(["practice", "spinal-wave", "--dry-run", "--before", f"6 {NUMB}"], id="practice"),
    ],
)
def test_a_stderr_that_takes_nothing_hinders_no_entry(
    tmp_path: Path, blocked: type, words: list[str]
) -> None:
    """The entry is on the disk, and the exit code is that of success."""
    with blocked() as stderr:
        done = qi(tmp_path, *words, stderr=stderr)
    assert "saddle" in noted(tmp_path)
    assert done.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX streams")
@pytest.mark.parametrize("blocked", [full, closed_pipe])
def test_a_stderr_that_takes_nothing_hinders_no_edit(tmp_path: Path, blocked: type) -> None:
    """The new version is on the disk."""
    qi(tmp_path, "log", "6", "back")
    id_ = noted(tmp_path).partition('"id":"')[2][:6]
    with blocked() as stderr:
        done = qi(tmp_path, "journal", "edit", id_, "--note", NUMB, stderr=stderr)
    assert "saddle" in noted(tmp_path)
    assert done.returncode == 0


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["log", NUMB], id="log"),
        pytest.param(["checkin", "--note", NUMB], id="checkin"),
        pytest.param(["practice", "spinal-wave", "--dry-run", "--before", f"6 {NUMB}"], id="practice"),
    ],
)
def test_it_is_called_saved_once_it_is(run: Run, world: FakeWorld, words: list[str]) -> None:
    """The closing line of the box."""
    assert SAVED in run(*words).stderr
    assert world.written()


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["log", NUMB], id="log"),
        pytest.param(["checkin", "--note", NUMB], id="checkin"),
        pytest.param(["practice", "spinal-wave", "--dry-run", "--before", f"6 {NUMB}"], id="practice"),
    ],
)
def test_never_called_saved_where_it_is_not(run: Run, world: FakeWorld, words: list[str]) -> None:
    """A journal that takes nothing: the box is shown, the reason too, and nothing is called saved."""
    world.journal.file.mkdir(parents=True)
    result = run(*words)
    assert result.exit_code == 1
    assert "EMERGENCY" in result.stderr
    assert SAVED not in result.stderr


def test_what_is_refused_is_shown_too(run: Run, world: FakeWorld) -> None:
    """A moment that is none: the box, and the reason."""
    result = run("log", NUMB, "--at", "tomorrow")
    assert result.exit_code == 2
    assert "EMERGENCY" in result.stderr
    assert SAVED not in result.stderr
    assert world.written() == []


@pytest.mark.parametrize(
    "numbers", [["--standing", "40", "--walking", "60"], ["--sitting", "38", "--walking", "39"]]
)
def test_minutes_are_no_temperature(run: Run, world: FakeWorld, numbers: list[str]) -> None:
    """Numbers side by side raise nothing."""
    assert run("checkin", *numbers).stderr == ""
    assert len(world.written()) == 1
