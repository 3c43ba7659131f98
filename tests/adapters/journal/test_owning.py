"""Whose file it is: one rule for the file that is appended to, and for everything that is named after it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal.backup_folder import BackupFolder
from qicli.adapters.journal.checkpoint import Kept, underway
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.owning import stem_of
from qicli.core.entry import Forgotten, Symptom

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
OURS, THEIRS = "kqzdmwra", "bbbbbbbb"


def letters_never_asked() -> str:
    """For journals of which no name makes it necessary to know them."""
    raise AssertionError("the system was asked for its id")


def noted(number: int) -> Symptom:
    """The symptom of this number."""
    at = NOON + timedelta(minutes=number)
    return Symptom(id=f"{number:012x}", logged=at, at=at)


# What is in the folder, the host name, the machine's letters: the file to which it appends.
# docs/journal-format.md has the same table.
APPENDS_TO = {
    "new": ([], "thinkpad", OURS, "thinkpad-kqzdmwra.jsonl"),
    "new, no id": ([], "thinkpad", "", "thinkpad.jsonl"),
    "from before": (["thinkpad.jsonl"], "thinkpad", OURS, "thinkpad.jsonl"),
    "both": (["thinkpad.jsonl", "thinkpad-kqzdmwra.jsonl"], "thinkpad", OURS, "thinkpad.jsonl"),
    "its own": (["thinkpad-kqzdmwra.jsonl"], "thinkpad", OURS, "thinkpad-kqzdmwra.jsonl"),
    "renamed": (["thinkpad-kqzdmwra.jsonl"], "x1", OURS, "thinkpad-kqzdmwra.jsonl"),
    "renamed twice": (
        ["x1-kqzdmwra.jsonl", "thinkpad-kqzdmwra.jsonl"],
        "x2",
        OURS,
        "thinkpad-kqzdmwra.jsonl",
    ),
    "renamed, from before": (["thinkpad.jsonl"], "x1", OURS, "x1-kqzdmwra.jsonl"),
    "renamed, no id": (["thinkpad.jsonl"], "x1", "", "x1.jsonl"),
    "a namesake": (["thinkpad-bbbbbbbb.jsonl"], "thinkpad", OURS, "thinkpad-kqzdmwra.jsonl"),
    "a namesake, no id": (["thinkpad-bbbbbbbb.jsonl"], "thinkpad", "", "thinkpad.jsonl"),
    "a copy alone": (["thinkpad-kqzdmwra.joined-x.jsonl"], "x1", OURS, "x1-kqzdmwra.jsonl"),
}


@pytest.mark.parametrize(("there", "host", "letters", "file"), APPENDS_TO.values(), ids=APPENDS_TO.keys())
def test_where_it_appends(tmp_path: Path, there: list[str], host: str, letters: str, file: str) -> None:
    """What is there goes on under whichever name; a namesake's file is left alone."""
    for name in there:
        (tmp_path / name).touch()
    journal = Journal(tmp_path, host, letters=lambda: letters)
    assert journal.file.name == file
    journal.append(noted(1))
    assert Journal(tmp_path, host, letters=lambda: letters).file.name == file
    assert [path.name for path in tmp_path.glob("*.jsonl") if path.stat().st_size] == [file]


# A file's name, the host name, the machine's letters: whether it is this machine's.
MINE = [
    ("thinkpad.jsonl", "thinkpad", OURS, True),
    ("thinkpad.forgotten.jsonl", "thinkpad", OURS, True),
    ("thinkpad.sync-conflict-20261121-120000-ABCDEFG.jsonl", "thinkpad", OURS, True),
    ("thinkpad (conflicted copy).jsonl", "thinkpad", OURS, True),
    ("thinkpad~20261121-120000.jsonl", "thinkpad", OURS, True),
    (".thinkpad.00000000000a.underway", "thinkpad", OURS, True),
    ("#thinkpad.jsonl#", "thinkpad", OURS, True),
    ("thinkpad-kqzdmwra.jsonl", "thinkpad", OURS, True),
    ("thinkpad-kqzdmwra.jsonl", "x1", OURS, True),
    ("thinkpad-kqzdmwra.backup-2026-11-21.jsonl.gz", "x1", OURS, True),
    (".thinkpad-kqzdmwra.00000000000a.underway", "x1", OURS, True),
    ("thinkpad-20261121-120000.jsonl.before", "thinkpad", OURS, True),
    ("thinkpad-20261121-120000-2.lines", "thinkpad", OURS, True),
    ("thinkpad-kqzdmwra-20261121-120000.jsonl.before", "x1", OURS, True),
    (".thinkpad-20261121-120000.lines.new", "thinkpad", OURS, True),
    ("thinkpad.jsonl", "x1", OURS, False),
    ("thinkpad-2.jsonl", "thinkpad", OURS, False),
    ("thinkpad-bbbbbbbb.jsonl", "thinkpad", OURS, False),
    ("thinkpad-kqzdmwra.jsonl", "thinkpad", THEIRS, False),
    ("thinkpad-kqzdmwra.jsonl", "thinkpad", "", False),
    ("thinkpad-20261121-120000.jsonl", "thinkpad", OURS, False),
    ("kqzdmwra.jsonl", "x1", OURS, False),
    ("anything.jsonl", "thinkpad", OURS, False),
]


@pytest.mark.parametrize(("name", "host", "letters", "mine"), MINE)
def test_whose_it_is(tmp_path: Path, name: str, host: str, letters: str, mine: bool) -> None:
    """Its letters are a machine's whatever came before; its present host name is, where nothing follows."""
    assert Journal(tmp_path, host, letters=lambda: letters).owns(tmp_path / name) is mine


def test_where_there_is_a_file_nobody_asks_for_an_id(tmp_path: Path) -> None:
    """Appending, and reading what is one's own, ask the system nothing."""
    (tmp_path / "thinkpad.jsonl").touch()
    (tmp_path / "phone.jsonl").touch()
    journal = Journal(tmp_path, "thinkpad", letters=letters_never_asked)
    journal.append(noted(1))
    assert [line.own for line in journal.lines()] == [True]
    assert underway(journal) == []


def test_what_cannot_be_looked_at_counts_as_there(tmp_path: Path) -> None:
    """No second file begins because the first could not be seen; writing it then says what is wrong."""
    assert Journal(tmp_path, "x" * 300, letters=letters_never_asked).machine == "x" * 300


def test_everything_follows_the_one_name(tmp_path: Path) -> None:
    """Lock, tombstones, checkpoints and backups are named as the file is, and found after a renaming."""
    journal = Journal(tmp_path / "journal", "thinkpad", letters=lambda: OURS)
    journal.append_all([Forgotten(id="00000000000f", logged=NOON, target="0000000000ff")])
    journal.append(noted(1))
    Kept(journal.folder, journal.machine, "00aa").file.touch()
    (tmp_path / f"{journal.machine}.backup-2026-11-21.jsonl.gz").touch()
    assert sorted(path.name for path in journal.folder.iterdir()) == [
        ".thinkpad-kqzdmwra.00aa.underway",
        ".thinkpad-kqzdmwra.lock",
        "thinkpad-kqzdmwra.forgotten.jsonl",
        "thinkpad-kqzdmwra.jsonl",
    ]
    renamed = Journal(journal.folder, "x1", letters=lambda: OURS)
    assert (renamed.lock, renamed.tombstones) == (journal.lock, journal.tombstones)
    assert [kept.file.name for kept in underway(renamed)] == [".thinkpad-kqzdmwra.00aa.underway"]
    assert len(BackupFolder(tmp_path, renamed.machine, renamed.owns).files()) == 1


def test_what_was_said_under_another_name_is_ones_own(tmp_path: Path) -> None:
    """A host that was renamed to and fro said it all; a copy of another's lines was not said here."""
    Journal(tmp_path, "x1", letters=lambda: OURS).append(noted(1))
    (tmp_path / "thinkpad.jsonl").touch()
    journal = Journal(tmp_path, "thinkpad", letters=lambda: OURS)
    journal.append(noted(2))
    Journal(tmp_path, "thinkpad", letters=lambda: THEIRS).append(noted(3))
    Journal(tmp_path, "phone", letters=lambda: THEIRS).append(noted(4))
    Journal(tmp_path, "thinkpad.joined-1").append(noted(5))
    assert [(line.said.id[-1], line.own) for line in journal.lines()] == [
        ("5", False),
        ("4", False),
        ("3", True),
        ("2", True),
        ("1", True),
    ]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("my-think-pad-20261121-120000.jsonl.before", "my-think-pad"),
        ("my-think-pad-20261121-120000-12.lines", "my-think-pad"),
        ("my-think-pad.jsonl.before", "my-think-pad"),
        ("2-20261121-120000.lines", "2"),
        ("20261121-120000.lines", "20261121-120000"),
        ("", ""),
    ],
)
def test_the_name_before_a_repairs_date(name: str, stem: str) -> None:
    """A repair puts day and time behind the name, with a hyphen, as names may have too."""
    assert stem_of(name) == stem
