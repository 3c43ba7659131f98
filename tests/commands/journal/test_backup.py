"""`qi journal backup`, the one that is made after a report, and what happens without one."""

import gzip
from pathlib import Path

import pytest

from fakes import FakeWorld, Run


@pytest.fixture
def file(run: Run, world: FakeWorld) -> Path:
    """This machine's file, with an entry."""
    run("log", "3")
    return world.journal.file


def backups(world: FakeWorld) -> list[str]:
    """The names of the backups."""
    return sorted(path.name for path in world.paths.backups.glob("*"))


def test_nothing_yet(run: Run, world: FakeWorld) -> None:
    """There is nothing to keep, and that is no error."""
    assert run("journal", "backup").stdout == "There is nothing to back up yet.\n"
    assert backups(world) == []


def test_among_the_others(run: Run, world: FakeWorld, file: Path) -> None:
    """Where it is, and how many lines it has."""
    result = run("journal", "backup")
    backup = world.paths.backups / "thinkpad.backup-2026-11-21.jsonl.gz"
    assert result.stdout == f"{backup}: 1 line, read back and complete\n"
    assert gzip.decompress(backup.read_bytes()) == file.read_bytes()


def test_a_file_or_a_folder_of_ones_own(run: Run, file: Path, tmp_path: Path) -> None:
    """A name is taken as it is; in a folder it gets the usual name."""
    assert file.exists()
    run("journal", "backup", str(tmp_path / "stick.gz"))
    (tmp_path / "usb").mkdir()
    run("journal", "backup", str(tmp_path / "usb"))
    (in_folder,) = (tmp_path / "usb").iterdir()
    assert in_folder.name == "thinkpad.backup-2026-11-21.jsonl.gz"
    assert in_folder.read_bytes() == (tmp_path / "stick.gz").read_bytes()


def test_a_plain_name_is_refused(run: Run, file: Path, tmp_path: Path) -> None:
    """Dropped into a journal, a compressed file of that name would be read as damage."""
    assert file.exists()
    result = run("journal", "backup", str(tmp_path / "stick.jsonl"))
    assert result.exit_code == 2
    assert "stick.jsonl.gz" in result.stderr


def test_what_is_not_in_it(run: Run, file: Path) -> None:
    """Lines that cannot be read are counted."""
    file.write_bytes(file.read_bytes() + b"bad\n")
    assert "1 line of the journal cannot be read" in run("journal", "backup").stderr


def test_old_ones_give_way_or_are_named(run: Run, world: FakeWorld, file: Path) -> None:
    """One that has more than the new one is named, with the command that brings it back."""
    former = file.read_bytes()
    file.write_bytes(former.replace(b'"id":"0000', b'"id":"ffff'))
    run("journal", "backup")
    file.write_bytes(former)
    for _ in range(8):
        world.pass_time(days=1)
        run("journal", "backup")
    world.pass_time(days=1)
    result = run("journal", "backup")
    assert "1 older backup removed" in result.stdout
    assert "qi journal merge " in result.stderr
    assert "thinkpad.backup-2026-11-21.jsonl.gz: kept" in result.stderr
    assert len(backups(world)) == 9


def test_after_a_report_once_a_week(run: Run, world: FakeWorld, file: Path) -> None:
    """Silently; neither noting nor taking back makes one."""
    assert file.exists()
    run("undo")
    assert backups(world) == []
    quiet = run("report").stderr
    assert quiet == ""
    assert backups(world) == ["thinkpad.backup-2026-11-21.jsonl.gz"]
    world.pass_time(days=6)
    run("report", "--json")
    assert len(backups(world)) == 1
    world.pass_time(days=1)
    run("report", "--all")
    assert len(backups(world)) == 2


def test_no_backup_without_a_report(run: Run, world: FakeWorld, file: Path) -> None:
    """A report that failed, or has nothing to show, makes none."""
    run("report", "--since", "nonsense")
    assert backups(world) == []
    file.unlink()
    run("report")
    assert backups(world) == []


def test_a_backup_that_fails_spoils_no_report(run: Run, world: FakeWorld, file: Path) -> None:
    """One line says so; the report is there, and exit 0."""
    assert file.exists()
    world.paths.backups.write_text("in the way")
    result = run("report")
    assert result.exit_code == 0
    assert "Pain" in result.stdout
    assert result.stderr.startswith("qi: no backup was made (")
    assert result.stderr.count("\n") == 1


def test_an_old_one_is_named_after_a_report_too(run: Run, world: FakeWorld, file: Path) -> None:
    """Once a week is often enough."""
    former = file.read_bytes()
    file.write_bytes(former.replace(b'"id":"0000', b'"id":"ffff'))
    run("journal", "backup")
    file.write_bytes(former)
    for _ in range(7):
        world.pass_time(days=1)
        run("journal", "backup")
    world.pass_time(days=7)
    assert "thinkpad.backup-2026-11-21.jsonl.gz: kept" in run("report").stderr
    assert run("report").stderr == ""


def test_an_emptied_file(run: Run, world: FakeWorld, file: Path) -> None:
    """Nothing is noted or reported until its entries are back; then all goes on."""
    run("journal", "backup")
    file.write_bytes(b"")
    result = run("log", "5", "back")
    assert result.exit_code == 1
    assert f"{file}: not saved (empty" in result.stderr
    *_, again = result.stderr.splitlines()
    assert again.startswith("qi log --pain=5 --site=back")
    assert run("report").exit_code == 1
    assert run("safety").exit_code == run("paths").exit_code == 0
    (backup,) = world.paths.backups.iterdir()
    assert run("journal", "merge", str(backup)).exit_code == 0
    assert run("log", "5", "back").exit_code == 0
    assert run("journal", "check").stdout == "2 lines in 2 files: sound\n"
