"""All files oldest first: everything once, in the reverse of the order in which the journal is read."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.union import oldest_first
from qicli.core.entry import Known, Retraction, Symptom, encode
from qicli.errors import JournalError

if TYPE_CHECKING:
    from qicli.adapters.journal.lines import BadLineAt

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
JUMBLED = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2), st.booleans()), max_size=12)


def said(minute: int, number: int = 0, *, retracts: bool = False) -> Known:
    """An entry, or a retraction, of that minute; the same numbers give the same line."""
    at = NOON + timedelta(minutes=minute)
    if retracts:
        return Retraction(id=f"r{minute}{number}", logged=at, target=f"s{minute}{number}")
    return Symptom(id=f"s{minute}{number}", logged=at, at=at)


def write(path: Path, entries: list[Known]) -> Path:
    """A file of these lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(encode(entry) + b"\n" for entry in entries))
    return path


@settings(max_examples=60)
@given(files=st.lists(JUMBLED, max_size=3), in_order=st.booleans())
def test_every_line_once_in_the_order_of_all_machines(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[tuple[int, int, bool]]], in_order: bool
) -> None:
    """However lines are spread over files, and in whatever order they lie there."""
    folder = tmp_path_factory.mktemp("journal")
    for name, numbers in enumerate(files):
        entries = [said(minute, number, retracts=retracts) for minute, number, retracts in numbers]
        if in_order:
            entries.sort(key=lambda entry: entry.logged)
        write(folder / f"{name}.jsonl", entries)
    journal = Journal(folder, "thinkpad")
    read = [line.said.id for line in oldest_first(journal.files())]
    assert len(read) == len(set(read))
    if in_order:
        assert read == list(dict.fromkeys(line.said.id for line in journal.lines()))[::-1]
    every = {(minute, 1 if retracts else 0, f"{'r' if retracts else 's'}{minute}{number}")
             for each in files for minute, number, retracts in each}  # fmt: skip
    assert read == [id_ for _, _, id_ in sorted(every)]


def test_bytes_are_kept(tmp_path: Path) -> None:
    """Fields to come, other kinds and odd spacing come out as they lie there."""
    lines = [b'{"v":1, "type":"moonlight","id":"m","logged":"2026-11-21T12:00:00Z","lux":0.20}',
             encode(said(1))[:-1] + b',"a_field_to_come":1.50}']  # fmt: skip
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join(lines))
    assert [line.raw for line in oldest_first([path])] == lines


@pytest.mark.parametrize("minutes", [[1, 2, 3], [3, 1, 2]], ids=["in order", "jumbled"])
def test_bad_lines_are_named_once(tmp_path: Path, minutes: list[int]) -> None:
    """By file and line; blank lines are none."""
    first, *rest = [encode(said(minute)) for minute in minutes]
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join([first, b"", b" \r", b"not json", *rest]) + b"\n")
    bad: list[BadLineAt] = []
    assert [line.said.id for line in oldest_first([path], bad.append)] == ["s10", "s20", "s30"]
    assert [(line.file, line.line) for line in bad] == [(path, 4)]


def test_what_stands_stays_the_same(tmp_path: Path) -> None:
    """Of one line said differently in two files, the one that counts for the journal comes last."""
    old = said(1)
    other = encode(old)[:-1] + b',"note":"otherwise"}'
    write(tmp_path / "a.jsonl", [old])
    (tmp_path / "b.jsonl").write_bytes(other)
    journal = Journal(tmp_path, "thinkpad")
    copy = tmp_path / "copy" / "c.jsonl"
    copy.parent.mkdir()
    copy.write_bytes(b"\n".join(line.raw for line in oldest_first(journal.files())))
    assert list(Journal(copy.parent, "x").standing()) == list(journal.standing()) == [old]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """Is named."""
    with pytest.raises(JournalError, match="gone"):
        list(oldest_first([tmp_path / "gone.jsonl"]))
