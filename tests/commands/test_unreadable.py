"""Another machine's file that cannot be read hinders no entry; what cannot be noted comes back as typed."""

import os
import shlex
from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Known

FIRST = "000000000001"
WRITING = [
    ["checkin", "--peg", "5,4,6"],
    ["journal", "edit", FIRST, "5", "back"],
    ["journal", "delete", FIRST, "--yes"],
    ["plan", "use", "qi-spine"],
    ["plan", "add", "spinal-wave", "--times", "3"],
    ["safety", "seen", "numb", "--by", "Dr Khan"],
    ["log", "3", "back"],
    ["practice", "spinal-wave", "--done", "--minutes", "5"],
]


@pytest.fixture(autouse=True)
def something_noted(run: Run, world: FakeWorld) -> None:
    """An entry with words that need somebody to look at them."""
    run("log", "6", "numb between the legs")
    world.pass_time(minutes=1)


def lines(world: FakeWorld) -> list[bytes]:
    """What this machine has noted."""
    return world.journal.file.read_bytes().splitlines()


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_another_machines_file(run: Run, world: FakeWorld, words: list[str]) -> None:
    """Whatever lies in its place is named, once, and the entry is written."""
    other = world.journal.folder / "elsewhere.jsonl"
    other.mkdir()
    before = len(lines(world))
    result = run(*words)
    assert result.exit_code == 0, result.output
    assert len(lines(world)) == before + 1
    told = [line for line in result.stderr.splitlines() if str(other) in line]
    reads = words[0] not in {"practice", "log"}
    assert len(told) == reads
    assert all("move it out of the folder" in line for line in told)
    assert run("report").exit_code == 1  # what only reads goes on refusing


def test_a_plan_is_stopped_and_an_entry_restored(run: Run, world: FakeWorld) -> None:
    """These two need something to be there."""
    run("plan", "use", "qi-spine")
    run("journal", "delete", FIRST, "--yes")
    world.pass_time(minutes=1)
    (world.journal.folder / "elsewhere.jsonl").mkdir()
    assert "Stopped" in run("plan", "stop").stdout
    assert "Restored" in run("journal", "restore", FIRST).stdout


@pytest.mark.parametrize("words", [*WRITING[:4], WRITING[5], ["undo"]], ids=" ".join)
def test_its_own_file(run: Run, world: FakeWorld, words: list[str]) -> None:
    """Is not gone around: one line with file and remedy, and what was typed comes back."""
    world.journal.file.rename(world.journal.file.with_suffix(".kept"))
    world.journal.file.mkdir()
    result = run(*words)
    assert result.exit_code == 1
    assert any(str(world.journal.file) in line and "; " in line for line in result.stderr.splitlines())
    assert shlex.join(["qi", *words]) in result.stderr.splitlines()


def test_what_was_forgotten_elsewhere_is_not_gone_around(run: Run, world: FakeWorld) -> None:
    """Else a word that was forgotten might come back with an edit."""
    (world.journal.folder / "elsewhere.forgotten.jsonl").mkdir()
    before = lines(world)
    result = run("journal", "edit", FIRST, "5")
    assert result.exit_code == 1
    assert lines(world) == before
    assert f"qi journal edit {FIRST} 5" in result.stderr.splitlines()


def test_what_is_noted_is_not_given_back(run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is told to say again what is on the disk, whatever goes wrong afterwards."""

    def refuse(_entry: Known) -> str:
        raise PermissionError(13, "Permission denied", "somewhere")

    monkeypatch.setattr("qicli.commands.checkin.told", refuse)
    before = len(lines(world))
    result = run("checkin", "--peg", "5,4,6")
    assert result.exit_code == 1
    assert len(lines(world)) == before + 1
    assert "qi checkin" not in result.stderr


def test_a_wrong_word_is_not_given_back(run: Run) -> None:
    """What was typed is what is wrong there."""
    result = run("journal", "edit", "fff", "5")
    assert result.exit_code == 1
    assert "qi journal edit fff" not in result.stderr


def test_what_was_left_half_written_goes(run: Run, world: FakeWorld) -> None:
    """Of this machine, wherever it is; another machine's stays, as does what is not qi's."""
    own = world.journal.machine
    left = [
        world.journal.folder / f".{own}.jsonl.0a1b2c3d.new",
        world.journal.folder / f"..{own}.questions.0a1b2c3d.new",
        world.journal.folder / "damaged" / f".{own}.jsonl.0a1b2c3d.new",
        world.paths.backups / f".{own}.backup-2026-11-20.jsonl.gz.0a1b2c3d.new",
        world.paths.config.with_name(".config.toml.0a1b2c3d.new"),
        world.paths.drafts / ".0a1b2c3d0a1b.toml.0a1b2c3d.new",
        world.paths.routines / ".own.toml.0a1b2c3d.new",
    ]
    stays = [
        world.journal.folder / ".elsewhere.jsonl.0a1b2c3d.new",
        world.paths.backups / "mine.new",
        world.paths.routines / "brand.new",
    ]
    for file in (*left, *stays):
        file.parent.mkdir(exist_ok=True)
        file.write_text("secretword")
    run("journal", "list")
    assert [file for file in left if file.exists()] == []
    assert [file for file in stays if not file.exists()] == []


def test_a_file_that_may_not_be_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is told of with its remedy where it is read, not before as a word that is wrong."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    missing = tmp_path / "there.jsonl"
    missing.write_text("")
    for words in (("journal", "merge"), ("routines", "check"), ("routines", "add"), ("journal", "backup")):
        result = run(*words, str(missing))
        assert "is not readable" not in result.stderr
