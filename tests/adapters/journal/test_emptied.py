"""A file that is empty by accident: nothing is read from it or written to it until its entries are back."""

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal.backups import back_up
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import Forgotten, Symptom, encode
from qicli.errors import JournalError, NotSaved

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int) -> Symptom:
    """The symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return Symptom(id=f"{number:012x}", logged=at, at=at, pain=3)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal with two entries and a backup, whose file was emptied."""
    journal = Journal(tmp_path / "journal", "thinkpad", tmp_path / "backups")
    journal.append_all([noted(1), noted(2)])
    back_up(journal, tmp_path / "backups", NOON)
    journal.file.write_bytes(b"")
    return journal


def test_nothing_is_written(journal: Journal) -> None:
    """The entry is given back as a command, and the file stays as it is."""
    with pytest.raises(
        NotSaved, match=r"thinkpad\.jsonl: not saved \(empty.*qi journal merge .*gz\)"
    ) as caught:
        journal.append(noted(3))
    assert caught.value.again.startswith("qi log --pain=3")
    assert journal.file.read_bytes() == b""


@pytest.mark.parametrize("read", [Journal.lines, Journal.empty, Journal.guard])
def test_nothing_is_read(journal: Journal, read: object) -> None:
    """A report of what is not there would be wrong."""
    assert callable(read)
    with pytest.raises(JournalError, match="empty, while a backup has entries"):
        read(journal)


def test_nothing_is_backed_up(journal: Journal, tmp_path: Path) -> None:
    """A newer backup without the entries would hide what happened."""
    with pytest.raises(JournalError, match="empty, while"):
        back_up(journal, tmp_path / "backups", NOON)


def test_an_older_backup_that_can_be_read_counts(journal: Journal, tmp_path: Path) -> None:
    """One that is broken says nothing."""
    (tmp_path / "backups" / "thinkpad.backup-2026-12-01.jsonl.gz").write_bytes(b"\x1f\x8bbroken")
    backup = journal.emptied()
    assert backup is not None
    assert backup.name == "thinkpad.backup-2026-11-21.jsonl.gz"


@pytest.mark.parametrize(
    "how",
    [
        "lines",
        "backup",
        "forgotten",
        "no backup",
        "removed",
        "tombstones",
        "no guard",
        "no readable line",
        "unknown",
    ],
)
def test_when_it_is_no_accident(journal: Journal, tmp_path: Path, how: str) -> None:
    """With its entries elsewhere in the journal, nothing to lose, or no way to know, all goes on."""
    (backup,) = (tmp_path / "backups").iterdir()
    match how:
        case "lines":
            (journal.folder / "thinkpad.joined.jsonl").write_bytes(
                encode(noted(2)) + b"\n" + encode(noted(1))
            )
        case "backup":
            (journal.folder / "restored.jsonl").write_bytes(gzip.decompress(backup.read_bytes()))
        case "forgotten":
            stones = [Forgotten(id=f"a{n}", logged=NOON, target=noted(n).id) for n in (1, 2)]
            journal.tombstones.write_bytes(b"\n".join(map(encode, stones)))
        case "no backup":
            backup.unlink()
        case "removed":
            journal.file.unlink()
        case "tombstones":
            backup.write_bytes(gzip.compress(encode(Forgotten(id="a", logged=NOON, target="b"))))
        case "no guard":
            journal = Journal(journal.folder, journal.machine)
        case "no readable line":
            backup.write_bytes(gzip.compress(b"bad\n"))
        case "unknown":
            (journal.folder / "attic.jsonl").mkdir()
    journal.append(noted(3))
    assert journal.file.read_bytes() == encode(noted(3)) + b"\n"
