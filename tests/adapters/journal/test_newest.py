"""Many files as one stream: few of them are read, and what comes is what would come of all of them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.adapters.files import lines_backwards
from qicli.adapters.journal import newest
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.newest import MANY, newest_first
from qicli.core.entry import Symptom, encode, order

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def said(number: int, minutes: int) -> bytes:
    """A line said so many minutes after noon."""
    then = NOON + timedelta(minutes=minutes)
    return encode(Symptom(id=f"{number:012x}", logged=then, at=then, pain=3)) + b"\n"


def write(folder: Path, files: list[list[bytes]]) -> list[str]:
    """These files; gives their names."""
    for number, lines in enumerate(files):
        (folder / f"{number:03d}.jsonl").write_bytes(b"".join(lines))
    return sorted(path.name for path in folder.iterdir())


@given(st.lists(st.lists(st.integers(0, 40), max_size=4).map(sorted), min_size=MANY + 1, max_size=MANY + 9))
def test_the_order_is_that_of_all_lines(
    tmp_path_factory: pytest.TempPathFactory, minutes: list[list[int]]
) -> None:
    """However they are spread; none is left out, and none older than the floor comes."""
    folder = tmp_path_factory.mktemp("journal")
    ids = iter(range(1000))
    names = write(folder, [[said(next(ids), each) for each in file] for file in minutes])
    lines = list(newest_first(folder, names[:2], names[2:], None, lambda _: None))
    assert len(lines) == sum(map(len, minutes))
    assert lines == sorted(lines, key=lambda line: order(line.said), reverse=True)
    floor = NOON + timedelta(minutes=20)
    late = [line for line in lines if line.said.logged >= floor]
    assert list(newest_first(folder, names[:2], names[2:], floor, lambda _: None)) == late


def test_what_is_not_due_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of three hundred files those whose newest line was asked for."""
    names = write(tmp_path, [[said(number, number)] for number in range(300)])
    read: list[str] = []

    def noticed(path: Path, *, held: bool) -> Iterator[tuple[int, bytes]]:
        read.append(path.name)
        return lines_backwards(path, held=held)

    monkeypatch.setattr(newest, "lines_backwards", noticed)
    lines = newest_first(tmp_path, [], names, None, lambda _: None)
    assert [next(lines).said.id for _ in range(3)] == [f"{number:012x}" for number in (299, 298, 297)]
    assert read == ["299.jsonl", "298.jsonl", "297.jsonl"]


@pytest.mark.parametrize("end", [b"no line\n", b'{"logged":"2026', b"x" * 5000, b"\xff\n", b"\n\n \n"])
def test_a_file_whose_end_does_not_tell(tmp_path: Path, end: bytes) -> None:
    """Is read at once; what is bad in it is told, and its lines come."""
    names = write(tmp_path, [[said(number, number)] for number in range(MANY)])
    (tmp_path / "odd.jsonl").write_bytes(said(999, 500) + end)
    bad: list[Path] = []
    lines = list(newest_first(tmp_path, [], [*names, "odd.jsonl"], None, lambda told: bad.append(told.file)))
    assert len(lines) == MANY + 1
    assert lines[0].said.id == f"{999:012x}"
    assert [file.name for file in bad] == ["odd.jsonl"] * bool(end.strip())


def test_a_line_in_many_files_is_this_machines_own_first(tmp_path: Path) -> None:
    """As it is in few."""
    write(tmp_path, [[said(7, 7)] for _ in range(30)])
    (tmp_path / "thinkpad.jsonl").write_bytes(said(7, 7))
    assert next(Journal(tmp_path, "thinkpad").lines()).own
