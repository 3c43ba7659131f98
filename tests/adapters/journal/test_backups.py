"""Backups: whole, verified, the newest eight, and none gives way to one that lacks anything."""

import gzip
import os
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal import packed
from qicli.adapters.journal.backup_folder import BackupFolder
from qicli.adapters.journal.backups import KEPT, Backup, back_up, write_backup
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import Forgotten, Retraction, Symptom, decode, encode
from qicli.errors import JournalError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int, **fields: object) -> Symptom:
    """The symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return Symptom(**{"id": f"{number:012x}", "logged": at, "at": at, "pain": 3, **fields})  # type: ignore[arg-type] # a table


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal with two entries."""
    journal = Journal(tmp_path / "journal", "thinkpad")
    journal.append_all([noted(1), noted(2)])
    return journal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where backups go; it does not exist yet."""
    return tmp_path / "deep" / "backups"


def ids(backup: Path) -> list[int]:
    """The numbers of the entries in a backup."""
    return [int(decode(line).id, 16) for line in gzip.decompress(backup.read_bytes()).splitlines()]  # type: ignore[union-attr] # no bad ones


def made(journal: Journal, folder: Path, day: int = 0) -> Backup:
    """A backup made so many days later."""
    backup = back_up(journal, folder, NOON + timedelta(days=day))
    assert backup is not None
    return backup


def test_everything_is_in_it(journal: Journal, folder: Path) -> None:
    """The lines of all files with their bytes, oldest said first, each once; only the person may read it."""
    unknown = b'{"v":7,"type":"dream","id":"0c","logged":"2026-11-21T12:00:30Z","what":"x"}'
    (journal.folder / "desktop.jsonl").write_bytes(unknown + b"\n" + encode(noted(1)) + b"\n")
    backup = made(journal, folder)
    assert backup == Backup(folder / "thinkpad.backup-2026-11-21.jsonl.gz", 3)
    lines = [unknown, encode(noted(1)), encode(noted(2))]
    assert gzip.decompress(backup.file.read_bytes()) == b"".join(line + b"\n" for line in lines)
    if os.name == "posix":
        assert stat.S_IMODE(backup.file.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_same_lines_give_the_same_bytes(journal: Journal, folder: Path) -> None:
    """So that a synchroniser has nothing to do."""
    first, second = made(journal, folder).file, made(journal, folder, 1).file
    assert first.read_bytes() == second.read_bytes()


def test_an_empty_journal_is_not_backed_up(tmp_path: Path, folder: Path) -> None:
    """Nothing is written."""
    assert back_up(Journal(tmp_path / "none", "thinkpad"), folder, NOON) is None
    assert not folder.exists()


def test_lines_that_cannot_be_read(journal: Journal, folder: Path) -> None:
    """They cannot be kept, and are counted."""
    with journal.file.open("ab") as file:
        file.write(b"bad\n")
    assert (made(journal, folder).lines, made(journal, folder, 1).bad) == (2, 1)


def test_what_was_forgotten_is_not_kept(journal: Journal, folder: Path) -> None:
    """Neither its lines, nor what was said of them; only the tombstone."""
    journal.append(noted(4, replaces=noted(1).id))
    journal.append(Retraction(id="5" * 12, logged=NOON, target=noted(4).id))
    journal.append(Forgotten(id="6" * 12, logged=NOON, target=noted(1).id))
    assert ids(made(journal, folder).file) == [int("6" * 12, 16), 2]


def test_the_second_of_a_day(journal: Journal, folder: Path) -> None:
    """It has the time in its name, and is the newer."""
    names = [made(journal, folder).file, made(journal, folder).file]
    assert names[1].name == "thinkpad.backup-2026-11-21-120000.jsonl.gz"
    assert BackupFolder(folder, "thinkpad").files() == names[::-1]


def test_the_newest_eight_are_kept(journal: Journal, folder: Path) -> None:
    """The oldest gives way to the ninth; what is not this machine's, or no backup, stays."""
    folder.mkdir(parents=True)
    others = [folder / "desktop.backup-2026-01-01.jsonl.gz", folder / "thinkpad.backup-then.jsonl.gz"]
    for path in others:
        path.touch()
    backups = [made(journal, folder, day) for day in range(KEPT + 1)]
    assert backups[-1].removed == (backups[0].file,)
    assert BackupFolder(folder, "thinkpad").files() == [backup.file for backup in backups[:0:-1]]
    assert all(path.exists() for path in others)


@pytest.mark.parametrize("damage", ["a file is lost", "the backup is cut", "the backup has a bad line"])
def test_none_gives_way_that_holds_more(journal: Journal, folder: Path, damage: str) -> None:
    """A backup with an entry that the new one lacks stays, and so does one that cannot be read whole."""
    other = journal.folder / "desktop.jsonl"
    other.write_bytes(encode(noted(3)) + b"\n")
    first = made(journal, folder).file
    if damage == "a file is lost":
        other.unlink()
    elif damage == "the backup is cut":
        first.write_bytes(first.read_bytes()[:-12])
    else:
        first.write_bytes(gzip.compress(b"bad\n", mtime=0))
    last = [made(journal, folder, day) for day in range(1, KEPT + 1)][-1]
    assert (last.removed, last.kept) == ((), (first,))
    assert first.exists()


def test_what_was_forgotten_keeps_no_backup_alive(journal: Journal, folder: Path) -> None:
    """A backup that only has more because of it gives way."""
    first = made(journal, folder).file
    journal.append(Forgotten(id="6" * 12, logged=NOON, target=noted(1).id))
    journal.file.write_bytes(encode(noted(2)) + b"\n")
    last = [made(journal, folder, day) for day in range(1, KEPT + 1)][-1]
    assert last.removed == (first,)


def test_an_old_date_does_not_make_the_newest_give_way(journal: Journal, folder: Path) -> None:
    """With eight backups of a clock that went ahead, the one just made stays."""
    for day in range(100, 100 + KEPT):
        made(journal, folder, day)
    assert made(journal, folder).file.exists()


@pytest.mark.parametrize(
    ("days", "due"),
    [([], True), ([0], False), ([6], False), ([7], True), ([7, 30], True), ([3, 30], False), ([-400], True)],
)
def test_when_one_is_due(folder: Path, days: list[int], due: bool) -> None:
    """A week after the newest; one from the future does not count."""
    folder.mkdir(parents=True)
    today = date(2026, 11, 21)
    for day in days:
        (folder / f"thinkpad.backup-{today - timedelta(days=day)}.jsonl.gz").touch()
    (folder / "thinkpad.backup-2026-99-99.jsonl.gz").touch()
    assert BackupFolder(folder, "thinkpad").due(today) is due


def test_a_chosen_file_is_replaced_by_one_that_has_it_all(journal: Journal, tmp_path: Path) -> None:
    """The same name again, with more in it."""
    file = tmp_path / "stick.gz"
    write_backup(journal, file)
    journal.append(noted(3))
    write_backup(journal, file)
    assert ids(file) == [1, 2, 3]


@pytest.mark.parametrize(
    "former",
    [gzip.compress(encode(noted(9)) + b"\n"), b"a letter", b"\x1f\x8bbroken"],
    ids=["a backup", "something else", "a broken one"],
)
def test_a_chosen_file_that_has_more_stays(journal: Journal, tmp_path: Path, former: bytes) -> None:
    """Other entries, and whatever is no backup, are not written over."""
    file = tmp_path / "stick.gz"
    file.write_bytes(former)
    with pytest.raises(JournalError, match=r"stick\.gz: has entries that the journal has not"):
        write_backup(journal, file)
    assert file.read_bytes() == former
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal", "stick.gz"]


def test_what_is_not_the_same_when_read_back(
    journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a file never takes the name of a backup."""
    monkeypatch.setattr(packed, "_read_back", lambda _: (2, b"another digest"))
    with pytest.raises(JournalError, match="not the same"):
        made(journal, folder)
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_a_file(journal: Journal, tmp_path: Path) -> None:
    """It is named."""
    (tmp_path / "backups").touch()
    with pytest.raises(JournalError, match="backups: cannot be read"):
        BackupFolder(tmp_path / "backups", "thinkpad").files()
    with pytest.raises(JournalError, match="backups: cannot be read"):
        made(journal, tmp_path / "backups")
