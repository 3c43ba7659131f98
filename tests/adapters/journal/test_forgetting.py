"""Forgetting: the lines are gone wherever this machine may write, and nothing else is."""

import gzip
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from qicli.adapters.files import replaced
from qicli.adapters.journal import cleaning, forgetting
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.forgetting import Holder, elsewhere, forget, sweep, sweep_if_due
from qicli.core.entry import Forgotten, Known, Retraction, Symptom, encode
from qicli.errors import JournalError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ONE, TWO, EDIT = "00000000000a", "00000000000b", "00000000000c"


def noted(id_: str, minutes: int, *, note: str = "", replaces: str | None = None) -> Symptom:
    """A symptom said so many minutes after noon."""
    at = NOON + timedelta(minutes=minutes)
    return Symptom(id=id_, logged=at, at=at, note=note, replaces=replaces)


LINES = (noted(ONE, 1, note="secret"), noted(TWO, 2), noted(EDIT, 3, note="secret again", replaces=ONE))
TOMBSTONE = Forgotten(id="00000000000d", logged=NOON + timedelta(hours=1), target=ONE)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal with two entries, the first edited once."""
    journal = Journal(tmp_path / "journal", "thinkpad")
    journal.append_all(LINES)
    return journal


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    """Where backups are."""
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def standing(journal: Journal) -> list[str]:
    """The ids of what stands."""
    return [entry.id for entry in journal.standing()]


def test_its_lines_go_and_a_tombstone_stays(journal: Journal, backups: Path) -> None:
    """Both versions are gone from the file; the other line keeps its bytes."""
    assert forget(journal, backups, [TOMBSTONE]).removed == 2
    assert journal.file.read_bytes() == encode(LINES[1]) + b"\n"
    assert b"secret" not in journal.tombstones.read_bytes()
    assert journal.forgotten() == {ONE}
    assert standing(journal) == [TWO]


def test_it_never_comes_back(journal: Journal, backups: Path) -> None:
    """Not by a copy that is dropped in, nor by an edit that another machine made later."""
    forget(journal, backups, [TOMBSTONE])
    copy = journal.folder / "from-the-stick.jsonl"
    copy.write_bytes(encode(LINES[0]) + b"\n" + encode(noted("00000000000e", 999, replaces=ONE)) + b"\n")
    assert standing(journal) == [TWO]


def own_copy(journal: Journal, _backups: Path) -> Path:
    """A conflict copy of this machine's file."""
    return journal.folder / "thinkpad.sync-conflict-20261121.jsonl"


def damaged(journal: Journal, _backups: Path) -> Path:
    """The file as it was before a repair."""
    (journal.folder / "damaged").mkdir()
    return journal.folder / "damaged" / "thinkpad.20261121.before"


def backup(_journal: Journal, backups: Path) -> Path:
    """A backup."""
    return backups / "thinkpad.backup-2026-11-20.jsonl.gz"


@pytest.mark.parametrize("place", [own_copy, damaged, backup])
def test_wherever_this_machine_may_write(
    journal: Journal, backups: Path, place: Callable[[Journal, Path], Path]
) -> None:
    """Copies, what a repair kept, and backups lose the lines too, and nothing but them."""
    file = place(journal, backups)
    packed = file.suffix == ".gz"
    content = journal.file.read_bytes()
    file.write_bytes(gzip.compress(content) if packed else content)
    forget(journal, backups, [TOMBSTONE])
    left = gzip.decompress(file.read_bytes()) if packed else file.read_bytes()
    assert left == encode(LINES[1]) + b"\n"


def test_torn_and_unknown_lines(journal: Journal, backups: Path) -> None:
    """What is left of a torn line goes, and so does a version that a newer qi wrote; other damage stays."""
    newer = f'{{"v":2,"type":"symptom","id":"x","logged":"2026-11-21T13:00:00Z","replaces":"{ONE}"}}\n'
    with journal.file.open("ab") as file:
        file.write(b"garbage\n" + newer.encode() + encode(LINES[0])[:80] + b"\n")
    forget(journal, backups, [TOMBSTONE])
    assert journal.file.read_bytes() == encode(LINES[1]) + b"\ngarbage\n"


@pytest.mark.parametrize("kept", [slice(None, -9), slice(2, None)], ids=["end lost", "beginning lost"])
def test_a_damaged_backup(journal: Journal, backups: Path, kept: slice) -> None:
    """It is named, for nobody can tell what it holds; everything else is cleaned all the same."""
    damaged, whole = (backups / f"thinkpad.backup-2026-11-{day}.jsonl.gz" for day in (19, 20))
    damaged.write_bytes(gzip.compress(journal.file.read_bytes())[kept])
    whole.write_bytes(gzip.compress(journal.file.read_bytes()))
    assert forget(journal, backups, [TOMBSTONE]).unreadable == (damaged,)
    assert gzip.decompress(whole.read_bytes()) == encode(LINES[1]) + b"\n"
    assert b"secret" not in journal.file.read_bytes()
    sweep_if_due(journal, backups)


def test_what_other_machines_hold(journal: Journal, backups: Path) -> None:
    """Their files are left to them, and named; they remove the lines once they know of it."""
    phone = Journal(journal.folder, "phone")
    phone.append(noted("00000000000e", 5, note="secret", replaces=ONE))
    phone.append(noted("00000000000f", 6))
    forget(journal, backups, [TOMBSTONE])
    assert elsewhere(journal, backups) == (Holder(phone.file, 1),)
    sweep(phone, backups)
    assert elsewhere(journal, backups) == ()
    assert b"secret" not in phone.file.read_bytes()
    assert standing(phone) == ["00000000000f", TWO]


def test_a_machine_whose_name_begins_alike(journal: Journal, backups: Path) -> None:
    """`thinkpad-2` is another machine."""
    other = Journal(journal.folder, "thinkpad-2")
    other.append(noted("00000000000e", 5, replaces=ONE))
    forget(journal, backups, [TOMBSTONE])
    assert elsewhere(journal, backups) == (Holder(other.file, 1),)


def test_when_nothing_is_left(journal: Journal, backups: Path) -> None:
    """No empty file stays behind, which would look like an accident."""
    forget(journal, backups, [TOMBSTONE, Forgotten(id="00000000000e", logged=NOON, target=TWO)])
    assert not journal.file.exists()
    journal.append(noted("00000000000f", 9))
    assert standing(journal) == ["00000000000f"]


def test_retractions_are_kept(journal: Journal, backups: Path) -> None:
    """They hold nothing private, and other entries may depend on them."""
    said: Known = Retraction(id="00000000000e", logged=NOON + timedelta(minutes=9), target=TWO)
    journal.append(said)
    forget(journal, backups, [TOMBSTONE])
    assert standing(journal) == []
    assert journal.file.read_bytes() == encode(LINES[1]) + b"\n" + encode(said) + b"\n"


def test_taken_up_where_it_was_left(journal: Journal, backups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed after the tombstone was written, nothing is shown any more, and the next sweep removes it."""

    def killed(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(forgetting, "_cleaned", killed)
        with pytest.raises(KeyboardInterrupt):
            forget(journal, backups, [TOMBSTONE])
    assert standing(journal) == [TWO]
    sweep_if_due(journal, backups)
    assert b"secret" not in journal.file.read_bytes()


def test_half_written_files_go_too(journal: Journal, backups: Path) -> None:
    """What a killed process left beside may hold the line as well."""
    half = backups / ".thinkpad.backup-2026-11-20.jsonl.gz.new"
    half.write_bytes(b"anything")
    forget(journal, backups, [TOMBSTONE])
    assert not half.exists()


def test_a_sweep_is_due_once(journal: Journal, backups: Path) -> None:
    """Without anything new nothing is read again; a copy that appears is swept."""
    sweep_if_due(journal, backups)
    assert not list(journal.folder.glob(".*.swept"))
    forget(journal, backups, [TOMBSTONE])
    before = journal.file.stat().st_ino
    sweep_if_due(journal, backups)
    assert journal.file.stat().st_ino == before
    own_copy(journal, backups).write_bytes(encode(LINES[0]) + b"\n")
    sweep_if_due(journal, backups)
    assert not own_copy(journal, backups).exists()


def test_a_file_that_cannot_be_replaced(
    journal: Journal, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is as it was, and the message says what to do; the entry is not shown all the same."""
    before = journal.file.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device", str(journal.file))

    with monkeypatch.context() as patch:
        patch.setattr("qicli.adapters.files.sync", full)
        with pytest.raises(JournalError, match=r"No space left on device.*run this again"):
            forget(journal, backups, [TOMBSTONE])
    assert journal.file.read_bytes() == before
    assert standing(journal) == [TWO]
    assert not list(journal.folder.glob("*.new"))


def test_a_new_file_that_is_not_what_was_written(
    journal: Journal, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read back before it takes the place of the old one."""
    before = journal.file.read_bytes()

    def replaced_badly(path: Path, *, verify: Callable[[Path], None]) -> AbstractContextManager[BinaryIO]:
        def verify_something_else(new: Path) -> None:
            new.write_bytes(b"x")
            verify(new)

        return replaced(path, verify=verify_something_else)

    monkeypatch.setattr(cleaning, "replaced", replaced_badly)
    with pytest.raises(JournalError, match="as it was"):
        forget(journal, backups, [TOMBSTONE])
    assert journal.file.read_bytes() == before
