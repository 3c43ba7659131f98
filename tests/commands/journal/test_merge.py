"""`qi journal merge`: checks first, only adds, and adds nothing twice."""

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from fakes import FakeAsk, FakeWorld, Run
from qicli.cli import app
from qicli.core.entry import Forgotten, Retraction, Symptom, encode

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


def deleted(number: int) -> bytes:
    """A line that deletes the symptom of this number, said much later."""
    said = Retraction(
        id=f"d{number:011x}", logged=NOON + timedelta(hours=9), target=f"f{number:011x}", reason="delete"
    )
    return encode(said) + b"\n"


def buried(number: int) -> bytes:
    """The tombstone of the symptom of this number."""
    said = Forgotten(id=f"a{number:011x}", logged=NOON + timedelta(hours=8), target=f"f{number:011x}")
    return encode(said) + b"\n"


def here(world: FakeWorld, raw: bytes) -> None:
    """A journal of these lines."""
    world.journal.folder.mkdir(parents=True, exist_ok=True)
    world.journal.file.write_bytes(raw)


@pytest.mark.parametrize(
    ("answers", "words", "end"),
    [
        (["y"], [], (0, True)),
        (["n"], [], (0, False)),
        ([""], [], (0, False)),
        ([], ["--yes"], (0, True)),
        (None, [], (2, False)),
        (None, ["--yes"], (0, True)),
    ],
    ids=["yes", "no", "no answer", "--yes", "a pipe", "a pipe, --yes"],
)
def test_it_asks_before_entries_go_for_good(
    world: FakeWorld,
    tmp_path: Path,
    answers: list[str | None] | None,
    words: list[str],
    end: tuple[int, bool],
) -> None:
    """Those that are here, and were forgotten where the file comes from."""
    here(world, noted(1) + noted(2) + noted(3))
    world.journal.append(Forgotten(id="b" * 12, logged=NOON, target="f00000000003"))
    world.terminal, world.ask = answers is not None, FakeAsk(answers or [])
    file = tmp_path / "old.jsonl"
    file.write_bytes(noted(8) + buried(1) + buried(2) + buried(3) + buried(7))
    result = CliRunner().invoke(app, ["journal", "merge", str(file), *words], obj=world)
    code, added = end
    assert result.exit_code == code
    told = "2 entries of yours were forgotten where this comes from; they go for good here too"
    flat = " ".join(result.stdout.split())
    assert told in flat
    assert ("lines added" in result.stdout) == added
    assert ("removing that file does, save for what was forgotten." in flat) == added
    assert ("f00000000001" in world.journal.forgotten()) == added


def test_deletions_from_elsewhere_are_said(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Those that take effect, once, with the way back."""
    here(world, noted(1) + noted(2))
    file = tmp_path / "old.jsonl"
    file.write_bytes(noted(5) + deleted(1) + deleted(5))
    told = "1 entry of yours was taken back where this comes from"
    shown = " ".join(run("journal", "merge", str(file)).stdout.split())
    assert told in shown
    assert "restore brings it back: f00000" in shown
    assert "yours" not in run("journal", "merge", str(file)).stdout
    assert [entry.id for entry in world.journal.standing()] == ["f00000000002"]


def test_lines_that_differ_are_counted(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """What is here stays, the others are added, and the exit code is 1."""
    here(world, noted(1) + noted(2))
    file = tmp_path / "old.jsonl"
    file.write_bytes(noted(3) + noted(2).replace(b'"pain":3', b'"pain":7') + noted(1))
    result = run("journal", "merge", str(file))
    assert result.exit_code == 1
    told = "1 line says something else than what is here under the same id; what is here stays"
    assert told in " ".join(result.stderr.split())
    assert joined(world) == [noted(3)]
    assert [getattr(entry, "pain", None) for entry in world.journal.standing()] == [3, 3, 3]


@pytest.mark.parametrize(
    "raw",
    [
        b'{"format":"qi-journal","v":1,"lines":[\n' + noted(1) + b"]}",
        b"at,type,id,logged\n",
        b"full_date,mood,activities\n",
        b'{"tags":{},"entries":[]}',
        gzip.compress(b'{"format":"qi-journal","v":1,"lines":[]}'),
    ],
    ids=["json", "csv", "daylio", "jrnl", "compressed"],
)
def test_what_is_to_be_imported(run: Run, world: FakeWorld, tmp_path: Path, raw: bytes) -> None:
    """Is refused in one line, which names the command."""
    file = tmp_path / "x"
    file.write_bytes(raw)
    result = run("journal", "merge", str(file))
    assert result.exit_code == 2
    assert f"run: qi journal import {file}" in " ".join(result.stderr.split())
    assert joined(world) == []


def test_a_folder(run: Run, tmp_path: Path) -> None:
    """Is refused: one file at a time."""
    result = run("journal", "merge", str(tmp_path))
    assert result.exit_code == 2
    assert "one file at a time" in " ".join(result.stderr.split())
