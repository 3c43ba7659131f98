"""The journal on disk: nothing acknowledged is lost, and no damage spreads to the next line."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qicli.adapters.files import BLOCK
from qicli.adapters.journal import newest as newest_module
from qicli.adapters.journal import writing
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import BadLineAt, Line
from qicli.adapters.journal.writing import STEP
from qicli.adapters.lock import locked
from qicli.core.entry import Symptom, Unknown, decode, encode
from qicli.errors import JournalError, NotSaved

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int, **fields: object) -> Symptom:
    """The symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return Symptom(**{"id": f"{number:012x}", "logged": at, "at": at, "pain": number % 11, **fields})  # type: ignore[arg-type] # a table


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty journal, whose folder does not exist yet."""
    return Journal(tmp_path / "deep" / "journal", "thinkpad")


def ids(lines: Iterator[Line]) -> list[int]:
    """The numbers of these entries."""
    return [int(line.said.id, 16) for line in lines]


def test_what_is_appended_is_read_newest_first(journal: Journal) -> None:
    """Three said, three read."""
    for number in range(3):
        journal.append(noted(number))
    assert ids(journal.lines()) == [2, 1, 0]


def test_an_empty_journal(journal: Journal) -> None:
    """A folder that does not exist is a journal without entries."""
    assert journal.empty()
    journal.append(noted(1))
    assert not journal.empty()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such permissions")
def test_only_the_person_may_read_it(journal: Journal) -> None:
    """File and folder are private; a folder that exists is left as it is."""
    journal.append(noted(1))
    assert stat.S_IMODE(journal.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.folder.stat().st_mode) == 0o700
    journal.folder.chmod(0o755)
    journal.append(noted(2))
    assert stat.S_IMODE(journal.folder.stat().st_mode) == 0o755


def test_logged_never_falls(journal: Journal) -> None:
    """A clock that was set back does not put an entry before the one it followed."""
    journal.append(noted(10))
    written = journal.append(noted(3))
    assert written.logged == noted(10).logged + STEP
    assert ids(journal.lines()) == [3, 10]


def test_a_line_of_its_own(journal: Journal) -> None:
    """An edit is written as it says itself, with the moment that was stamped on it."""
    journal.append(noted(10))

    def line(entry: Symptom) -> bytes:
        return encode(entry)[:-1] + b',"lux":0.20}'

    written = journal.append(noted(3), line=line)
    assert written.logged == noted(10).logged + STEP
    assert journal.file.read_bytes() == encode(noted(10)) + b"\n" + line(written) + b"\n"


def test_appending_never_changes_what_is_there(journal: Journal) -> None:
    """The bytes of former lines stay as they are, whatever they are."""
    journal.folder.mkdir(parents=True)
    former = b'garbage\n{"v":9}\n' + encode(noted(1)) + b"\n"
    journal.file.write_bytes(former)
    journal.append(noted(2))
    assert journal.file.read_bytes() == former + encode(noted(2)) + b"\n"


def test_cut_at_every_byte(journal: Journal) -> None:
    """A file cut anywhere loses at most the torn line, and takes the next entry whole."""
    for number in range(3):
        journal.append(noted(number))
    whole = journal.file.read_bytes()
    ends = [number + 1 for number, byte in enumerate(whole) if byte == ord("\n")]
    for cut in range(len(whole) + 1):
        journal.file.write_bytes(whole[:cut])
        # a line that is complete but for its line break still counts
        kept = sum(cut >= end - 1 for end in ends)
        journal.append(noted(9))
        bad: list[BadLineAt] = []
        assert ids(journal.lines(on_bad=bad.append)) == [9, *range(kept - 1, -1, -1)]
        assert len(bad) <= 1


def test_bad_lines_are_named_by_file_and_line(journal: Journal) -> None:
    """A person can find and mend them; the rest is read."""
    journal.append(noted(1))
    with journal.file.open("ab") as file:
        file.write(b"not json\n\n")
    journal.append(noted(2))
    bad: list[BadLineAt] = []
    assert ids(journal.lines(on_bad=bad.append)) == [2, 1]
    assert [(line.file, line.line) for line in bad] == [(journal.file, 2)]
    assert str(bad[0]).startswith(f"{journal.file}:2: ")


def test_lines_of_other_versions_are_passed_over(journal: Journal) -> None:
    """What this qi does not know is read along, is no error, and never stands for an entry it knows."""
    journal.append(noted(1))
    with journal.file.open("ab") as file:
        file.write(b'{"v":7,"type":"symptom","id":"x","logged":"2026-11-21T12:05:00Z"}\n')
    bad: list[BadLineAt] = []
    newest, oldest = journal.lines(on_bad=bad.append)
    assert isinstance(newest.said, Unknown)
    assert [oldest.said] == list(journal.standing()) == [noted(1)]
    assert not bad


def test_all_files_of_the_folder_are_one_journal(journal: Journal) -> None:
    """Another machine's file and a conflict copy are read along, newest first over all."""
    other = Journal(journal.folder, "phone")
    journal.append(noted(1))
    other.append(noted(2))
    journal.append(noted(3))
    other.append(noted(4))
    (journal.folder / "notes.txt").write_text("not ours")
    (journal.folder / ".hidden.jsonl").write_text("not ours")
    assert ids(journal.lines()) == [4, 3, 2, 1]


def test_reading_stops_where_nothing_can_belong(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report on a few days reads a few lines, however long the history."""
    for day in range(30):
        journal.append(noted(day * 24 * 60))
    decoded = 0

    def counting(line: bytes) -> object:
        nonlocal decoded
        decoded += 1
        return decode(line)

    monkeypatch.setattr(newest_module, "decode", counting)
    since = (NOON + timedelta(days=28)).date()
    assert ids(journal.lines(since)) == [day * 24 * 60 for day in (29, 28, 27)]
    assert decoded == 4


def test_midnight_in_any_zone_is_not_missed(journal: Journal) -> None:
    """An entry of that day in the farthest east was said the day before in Greenwich."""
    early = noted(0, logged=datetime(2026, 11, 19, 10, 30, tzinfo=UTC))
    journal.append(early)
    assert ids(journal.lines(date(2026, 11, 20))) == [0]
    assert ids(journal.lines(date(2026, 11, 21))) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.lists(st.integers(1, 3 * BLOCK), min_size=1, max_size=4), st.booleans())
def test_lines_longer_than_a_block(tmp_path: Path, sizes: list[int], closed: bool) -> None:
    """Lines of any length are read whole, wherever the blocks fall."""
    journal = Journal(tmp_path, "thinkpad")
    lines = [encode(noted(number, note="x" * size)) for number, size in enumerate(sizes)]
    journal.file.write_bytes(b"\n".join(lines) + b"\n" * closed)
    assert [line.raw for line in journal.lines()] == lines[::-1]


@given(st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read(tmp_path: Path, content: bytes) -> None:
    """Whatever stands in the file, reading ends well, and the next entry is kept."""
    journal = Journal(tmp_path, "thinkpad")
    journal.file.write_bytes(content)
    list(journal.lines())
    journal.append(noted(5))
    assert 5 in ids(journal.lines())


class TestTrouble:
    """What cannot be written is not half written, and the entry is given back in words."""

    def test_a_file_that_is_a_folder(self, journal: Journal) -> None:
        """The path is named, and the entry given back as the command that says it again."""
        journal.file.mkdir(parents=True)
        with pytest.raises(NotSaved, match=r"thinkpad\.jsonl: not saved") as told:
            journal.append(noted(7))
        assert told.value.again == "qi log --pain=7 '--at=2026-11-21 12:07'"
        with pytest.raises(JournalError, match="cannot be read"):
            list(journal.lines())

    def test_a_line_of_its_own_is_given_back_whole(self, journal: Journal) -> None:
        """With what no entry of ours has, even where it is no text."""
        journal.file.mkdir(parents=True)
        with pytest.raises(NotSaved) as told:
            journal.append(noted(7, replaces="a"), line=lambda entry: encode(entry)[:-1] + b',"lux":"\xff"}')
        assert '"lux": "\\ufffd"' in told.value.again

    @pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
    def test_a_pipe_in_the_folder(self, journal: Journal) -> None:
        """Reading does not wait for it for ever."""
        journal.append(noted(1))
        os.mkfifo(journal.folder / "pipe.jsonl")
        with pytest.raises(JournalError, match="no ordinary file"):
            list(journal.lines())

    def test_a_folder_that_is_a_file(self, journal: Journal) -> None:
        """Nothing is put in its place."""
        journal.folder.parent.mkdir(parents=True)
        journal.folder.write_text("mine")
        with pytest.raises(JournalError, match="not saved"):
            journal.append(noted(7))
        assert journal.folder.read_text() == "mine"

    def test_a_short_write_leaves_no_trace(self, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
        """What a full disk took of a line is taken back."""
        journal.append(noted(1))
        before = journal.file.read_bytes()
        real_write = os.write
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", lambda handle, data: real_write(handle, data[:9]))
            with pytest.raises(JournalError, match="only part"):
                journal.append(noted(2))
        assert journal.file.read_bytes() == before
        journal.append(noted(3))
        assert ids(journal.lines()) == [3, 1]

    def test_a_disk_that_does_not_sync(self, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
        """What may not have reached the disk is not acknowledged, and not left behind."""
        journal.append(noted(1))

        def broken(_handle: int) -> None:
            raise OSError(5, "Input/output error")

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", broken)
            with pytest.raises(JournalError, match="Input/output error"):
                journal.append(noted(2))
        assert ids(journal.lines()) == [1]

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
    def test_a_full_disk(self, journal: Journal) -> None:
        """A full disk is told as one."""
        journal.folder.mkdir(parents=True)
        journal.file.symlink_to("/dev/full")
        with pytest.raises(JournalError, match="not saved"):
            journal.append(noted(1))

    def test_a_lock_that_is_never_let_go(self, journal: Journal) -> None:
        """After waiting long enough it gives up and says so."""
        journal.append(noted(1))
        path = journal.folder / ".thinkpad.lock"
        with locked(path), pytest.raises(TimeoutError, match="another program"), locked(path, patience=0.02):
            pass

    def test_the_lock_is_let_go(self, journal: Journal) -> None:
        """Whoever comes later gets in."""
        journal.folder.mkdir(parents=True)
        path = journal.folder / ".thinkpad.lock"
        for _ in range(2):
            with locked(path, patience=0):
                assert path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_linked_file_is_followed(journal: Journal, tmp_path: Path) -> None:
    """A journal kept elsewhere by a link is written there, and the link stays."""
    elsewhere = tmp_path / "cloud.jsonl"
    journal.folder.mkdir(parents=True)
    journal.file.symlink_to(elsewhere)
    journal.append(noted(1))
    assert journal.file.is_symlink()
    assert elsewhere.read_bytes() == encode(noted(1)) + b"\n"


class TestEdges:
    """What is nearly written, or nearly there."""

    @pytest.mark.parametrize("there", [False, True])
    def test_a_first_write_that_fails(
        self, journal: Journal, monkeypatch: pytest.MonkeyPatch, there: bool
    ) -> None:
        """It leaves no empty file, which would look like one that was emptied."""
        journal.folder.mkdir(parents=True)
        if there:
            journal.file.touch()
        monkeypatch.setattr(writing, "sync", _refused)
        with pytest.raises(NotSaved):
            journal.append(noted(1))
        assert journal.file.exists() == there

    def test_closing_says_what_it_likes(self, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is on the disk is saved, and nobody is told otherwise."""
        close = os.close

        def fails(handle: int) -> None:
            close(handle)
            raise OSError(errno.EIO, "Input/output error")

        monkeypatch.setattr(os, "close", fails)
        journal.append(noted(1))
        monkeypatch.undo()
        assert ids(journal.lines()) == [1]

    def test_neither_written_nor_taken_back(self, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where it cannot be known whether it is there, nothing else is said, and where to look."""
        journal.append(noted(1))
        monkeypatch.setattr(writing, "sync", _refused)
        monkeypatch.setattr(os, "ftruncate", _refused)
        with pytest.raises(NotSaved, match=r"it may be saved, or not .* Look at qi journal list"):
            journal.append(noted(2))

    @pytest.mark.skipif(sys.platform == "win32", reason="POSIX links")
    def test_a_folder_that_leads_nowhere(self, journal: Journal) -> None:
        """A link to a disk that is not there is no empty journal."""
        journal.folder.parent.mkdir(parents=True)
        journal.folder.symlink_to("/nowhere/journal")
        with pytest.raises(JournalError, match="a link to /nowhere/journal, which is not there"):
            list(journal.lines())
        with pytest.raises(NotSaved, match="a link to /nowhere/journal, which is not there"):
            journal.append(noted(1))

    @pytest.mark.skipif(sys.platform == "win32", reason="POSIX links")
    def test_a_file_that_the_person_linked(self, journal: Journal, tmp_path: Path) -> None:
        """It is written where it leads, whether that is there yet or not, and the link stays."""
        journal.folder.mkdir(parents=True)
        (tmp_path / "dotfiles").mkdir()
        journal.file.symlink_to(tmp_path / "dotfiles" / "mine.jsonl")
        journal.append(noted(1))
        journal.append(noted(2))
        assert journal.file.is_symlink()
        assert len((tmp_path / "dotfiles" / "mine.jsonl").read_text().splitlines()) == 2


def _refused(*_: object) -> NoReturn:
    raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize("said", ["9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999-14:00"])
def test_after_the_end_of_time(journal: Journal, said: str) -> None:
    """There is no later moment: an entry is kept at the same one."""
    journal.folder.mkdir(parents=True)
    end = encode(noted(1)).replace(b"2026-11-21T12:01:00Z", said.encode(), 1)
    journal.file.write_bytes(end + b"\n")
    journal.append(noted(2))
    assert sorted(ids(journal.lines())) == [1, 2]


@pytest.mark.parametrize("since", [date.min, date(1, 1, 2), date(1, 1, 3)])
def test_since_the_beginning(journal: Journal, since: date) -> None:
    """There is no day before the first one."""
    journal.append(noted(1))
    assert ids(journal.lines(since)) == [1]
