"""`qi journal merge`: checks first, only adds, and adds nothing twice."""

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Forgotten, Symptom, encode

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int) -> bytes:
    """The line of the symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return encode(Symptom(id=f"f{number:011x}", logged=at, at=at, pain=3)) + b"\n"


@pytest.fixture(params=["plain", "compressed"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file of three lines that are not in order."""
    raw = noted(2) + noted(1) + noted(3)
    path = tmp_path / "old.file"
    path.write_bytes(raw if request.param == "plain" else gzip.compress(raw, mtime=0))
    return path


def joined(world: FakeWorld) -> list[bytes]:
    """The bytes of the files that were joined."""
    return [path.read_bytes() for path in world.paths.journal.glob("thinkpad.joined-*.jsonl")]


def test_new_lines_are_added(run: Run, world: FakeWorld, file: Path) -> None:
    """In order, in a file of their own, and what was added is said."""
    result = run("journal", "merge", str(file))
    assert result.exit_code == 0
    assert joined(world) == [noted(1) + noted(2) + noted(3)]
    assert result.stdout.startswith(f"{file}: 3 lines added, in {world.paths.journal}")


def test_again_there_is_nothing_new(run: Run, world: FakeWorld, file: Path) -> None:
    """That is no error."""
    run("journal", "merge", str(file))
    result = run("journal", "merge", str(file))
    assert result.exit_code == 0
    assert result.stdout == f"{file}: nothing in it is new\n3 lines of it had been here already\n"
    assert len(joined(world)) == 1


def test_a_backup_is_merged(run: Run, world: FakeWorld) -> None:
    """What was lost since comes back; what came since stays."""
    run("log", "3")
    former = world.journal.file.read_bytes()
    run("journal", "backup")
    (backup,) = world.paths.backups.iterdir()
    world.journal.file.write_bytes(noted(4))
    assert "1 line added" in run("journal", "merge", str(backup)).stdout
    assert joined(world) == [former]
    assert world.journal.file.read_bytes() == noted(4)


def test_bad_lines_are_named_first(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Nothing is added unless it is asked to leave them out."""
    file = tmp_path / "old.jsonl"
    file.write_bytes(noted(1) + b"bad\n" + noted(2) + b"{}")
    result = run("journal", "merge", str(file))
    assert result.exit_code == 1
    assert f"qi: {file}:2: " in result.stderr
    assert f"qi: {file}:4: " in result.stderr
    assert "2 lines cannot be read; nothing was added" in result.stderr
    assert joined(world) == []
    assert run("journal", "merge", "--skip-damaged", str(file)).exit_code == 0
    assert joined(world) == [noted(1) + noted(2)]


def test_what_was_forgotten_stays_forgotten(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Here or there."""
    stone = encode(Forgotten(id="a" * 12, logged=NOON, target="f00000000001")) + b"\n"
    file = tmp_path / "old.jsonl"
    file.write_bytes(stone + noted(1) + noted(2))
    result = run("journal", "merge", str(file))
    assert "1 line left out: forgotten for good" in result.stdout
    assert joined(world) == [noted(2)]
    assert world.journal.tombstones.read_bytes() == stone


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (None, "No such file"),
        (gzip.compress(noted(1) * 99)[:-20], "to its end"),
        (gzip.compress(noted(1))[:8] + b"xx", "cannot be read"),
        (b"\x1f\x8b\x00\x00\x00", "cannot be read"),
    ],
    ids=["missing", "cut", "broken", "only its first bytes"],
)
def test_a_file_that_cannot_be_read(
    run: Run, world: FakeWorld, tmp_path: Path, raw: bytes | None, reason: str
) -> None:
    """It is named, and nothing is added."""
    file = tmp_path / "old.jsonl.gz"
    if raw is not None:
        file.write_bytes(raw)
    result = run("journal", "merge", str(file))
    assert result.exit_code == 1
    assert f"{file}: cannot be read" in result.stderr
    assert reason in result.stderr
    assert joined(world) == []
