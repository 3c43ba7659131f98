"""Many files made few: every line is kept once, to the byte, whatever is broken off on the way."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal import gathering
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.gathering import Gathered, gather
from qicli.core.entry import Symptom, encode
from qicli.errors import JournalError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
OURS = "kqzdmwra"


def noted(number: int, **fields: object) -> bytes:
    """The line of the symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return encode(Symptom(**{"id": f"{number:012x}", "logged": at, "at": at, **fields}))  # type: ignore[arg-type] # a table


def write(folder: Path, name: str, lines: Sequence[bytes]) -> None:
    """A file of the journal with these lines."""
    (folder / name).write_bytes(b"".join(line + b"\n" for line in lines))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty journal of this machine, which has been called x1 as well."""
    folder = tmp_path / "journal"
    folder.mkdir()
    return Journal(folder, "thinkpad", letters=lambda: OURS)


def gathered(journal: Journal) -> Gathered | None:
    """Made few at noon, by whoever looks at the folder anew."""
    return gather(Journal(journal.folder, "thinkpad", letters=lambda: OURS), NOON, "now")


def files(journal: Journal) -> dict[str, list[bytes]]:
    """Each file's lines."""
    return {path.name: path.read_bytes().splitlines() for path in journal.files()}


def test_what_was_said_here_in_one_and_the_rest_in_another(journal: Journal) -> None:
    """In the order of saying; another machine's file, and tombstones, stay as they are."""
    write(journal.folder, "thinkpad.jsonl", [noted(1), noted(4)])
    write(journal.folder, "x1-kqzdmwra.jsonl", [noted(2), noted(3)])
    write(journal.folder, "thinkpad.joined-1.jsonl", [noted(7)])
    write(journal.folder, "thinkpad.joined-2.jsonl", [noted(6), noted(7), noted(7, pain=3)])
    write(journal.folder, "thinkpad.sync-conflict.jsonl", [noted(1)])
    write(journal.folder, "thinkpad.forgotten.jsonl", [])
    write(journal.folder, "phone.jsonl", [noted(1), noted(9)])
    done = gathered(journal)
    assert done is not None
    assert (len(done.gone), done.joined, done.lines) == (4, journal.folder / "thinkpad.joined-now.jsonl", 4)
    assert files(journal) == {
        "phone.jsonl": [noted(1), noted(9)],
        "thinkpad.forgotten.jsonl": [],
        "thinkpad.joined-now.jsonl": [noted(6), noted(7), noted(7, pain=3)],
        "thinkpad.jsonl": [noted(number) for number in (1, 2, 3, 4)],
    }
    assert gathered(journal) is None


@pytest.mark.parametrize(
    "there",
    [
        {},
        {"thinkpad.jsonl": [noted(1)]},
        {"thinkpad.jsonl": [noted(1)], "thinkpad.joined-1.jsonl": [noted(2)]},
        {"thinkpad.jsonl": [noted(1)], "phone.jsonl": [noted(2)]},
    ],
    ids=["nothing", "one", "one of each", "another machine's"],
)
def test_few_already(journal: Journal, there: dict[str, list[bytes]]) -> None:
    """Nothing is done."""
    for name, lines in there.items():
        write(journal.folder, name, lines)
    assert gathered(journal) is None
    assert files(journal) == there


def test_a_copy_that_has_nothing_else(journal: Journal) -> None:
    """It goes, and this machine's file is not even written."""
    write(journal.folder, "thinkpad.jsonl", [noted(1), noted(2)])
    write(journal.folder, "thinkpad (conflicted copy).jsonl", [noted(1)])
    before = journal.file.stat().st_ino
    assert gathered(journal) == Gathered((journal.folder / "thinkpad (conflicted copy).jsonl",), None, None)
    assert journal.file.stat().st_ino == before


def test_what_is_still_to_come_stays_apart(journal: Journal) -> None:
    """What a repair moved aside would date all that is said next; once its time has come, it joins."""
    later = noted(1, logged=NOON + timedelta(days=9))
    write(journal.folder, "thinkpad.jsonl", [noted(1)])
    write(journal.folder, "thinkpad.ahead-1.jsonl", [later])
    write(journal.folder, "thinkpad.ahead-2.jsonl", [noted(2)])
    gathered(journal)
    assert files(journal) == {"thinkpad.ahead-1.jsonl": [later], "thinkpad.jsonl": [noted(1), noted(2)]}


def test_lines_that_cannot_be_read(journal: Journal) -> None:
    """They are repaired first: nothing is dropped."""
    there = {"thinkpad.jsonl": [noted(1)], "thinkpad.joined-1.jsonl": [noted(2), b"bad"]}
    there["thinkpad.joined-2.jsonl"] = [noted(3)]
    for name, lines in there.items():
        write(journal.folder, name, lines)
    with pytest.raises(JournalError, match=r"joined-1\.jsonl:2: .*check --repair"):
        gathered(journal)
    assert files(journal) == there


@pytest.mark.parametrize("nth", [1, 2])
def test_a_full_disk(journal: Journal, monkeypatch: pytest.MonkeyPatch, nth: int) -> None:
    """Whichever file has no room, every line is where it was."""
    write(journal.folder, "thinkpad.jsonl", [noted(1)])
    write(journal.folder, "x1-kqzdmwra.jsonl", [noted(2)])
    write(journal.folder, "thinkpad.joined-1.jsonl", [noted(3)])
    write(journal.folder, "thinkpad.joined-2.jsonl", [noted(4)])
    real, calls = gathering._write, iter(range(1, 9))  # noqa: SLF001 - each of its calls fails once

    def full(file: Path, lines: object) -> int:
        if next(calls) == nth:
            raise OSError(28, "No space left on device", str(file))
        return real(file, lines)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(gathering, "_write", full)
    with pytest.raises(JournalError, match="No space left on device"):
        gathered(journal)
    assert {line.said.id[-1] for line in journal.lines()} == {"1", "2", "3", "4"}
    assert len(files(journal)) == 4 + (nth == 2)


def test_a_link_is_somebodys_own_doing(journal: Journal) -> None:
    """It stays, and so does what it leads to."""
    write(journal.folder, "thinkpad.jsonl", [noted(1)])
    write(journal.folder.parent, "real.jsonl", [noted(1)])
    (journal.folder / "thinkpad.link.jsonl").symlink_to(journal.folder.parent / "real.jsonl")
    assert gathered(journal) is None
    assert (journal.folder / "thinkpad.link.jsonl").is_symlink()
