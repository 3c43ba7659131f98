"""A practice under way on disk: whole at every instant, claimed by one, and tidied away."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, NoReturn

import msgspec
import pytest

from qicli.adapters.beside import NEW
from qicli.adapters.journal import checkpoint as checkpoint_module
from qicli.adapters.journal.checkpoint import Checkpoint, Kept, underway
from qicli.adapters.journal.folder import Journal
from qicli.adapters.lock import locked
from qicli.core.entry import BadLine, Session

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LONG = 30.0  # seconds: no thread takes so long, and none is waited for in vain
SIX = Session(id="aa", logged=NOON, at=NOON, routine="wave", seconds=6, planned=60, finished=False)
NINE = msgspec.structs.replace(SIX, seconds=9)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """The files of a practice, in a folder that does not exist yet."""
    return Kept(tmp_path / "journal", "thinkpad", "aa")


def names(kept: Kept) -> list[str]:
    """What lies in the folder."""
    return sorted(path.name for path in kept.file.parent.iterdir())


def leave(kept: Kept, content: bytes) -> None:
    """Leave this behind, as a practice that was cut short does."""
    kept.file.parent.mkdir(exist_ok=True)
    kept.file.write_bytes(content)
    kept.alive.touch()


def _refused(path: Path) -> NoReturn:
    raise OSError(errno.EIO, "the disk is broken", str(path))


class TestCheckpoint:
    """While a practice lasts."""

    def test_the_newest_is_kept(self, kept: Kept) -> None:
        """Each takes the place of the one before."""
        with Checkpoint(kept) as checkpoint:
            for session in (SIX, NINE):
                checkpoint.keep(session)
                assert checkpoint.kept(within=LONG)
                assert kept.read() == session
            assert names(kept) == [".thinkpad.aa.alive", ".thinkpad.aa.underway"]
        assert kept.read() == NINE

    def test_nothing_handed_over_leaves_nothing(self, kept: Kept) -> None:
        """A practice under five seconds makes no file and no folder."""
        with Checkpoint(kept) as checkpoint:
            checkpoint.done()
        assert not kept.file.parent.exists()

    def test_nothing_is_left_when_it_is_done(self, kept: Kept) -> None:
        """Saved in the journal, it need not be kept."""
        with Checkpoint(kept) as checkpoint:
            checkpoint.keep(SIX)
            assert checkpoint.kept(within=LONG)
            checkpoint.done()
        assert names(kept) == []

    def test_standing_still_writes_nothing(self, kept: Kept) -> None:
        """A pause is kept once, however often it is looked at."""
        with Checkpoint(kept) as checkpoint:
            checkpoint.keep(SIX)
            assert checkpoint.kept(within=LONG)
            kept.file.unlink()
            checkpoint.keep(msgspec.structs.replace(SIX))
            assert checkpoint.kept(within=LONG)
        assert kept.read() is None

    def test_its_process_is_known_to_live(self, kept: Kept) -> None:
        """As long as it lasts nobody else claims it; after that, anyone may."""
        with Checkpoint(kept) as checkpoint:
            checkpoint.keep(SIX)
            assert checkpoint.kept(within=LONG)
            with pytest.raises(TimeoutError), kept.claimed():
                pass
        with kept.claimed():
            assert kept.read() == SIX

    def test_a_disk_that_takes_nothing_and_then_does(self, kept: Kept) -> None:
        """Trouble is no exception; the next session is tried again."""
        kept.file.parent.write_text("in the way")
        with Checkpoint(kept) as checkpoint:
            checkpoint.keep(SIX)
            assert not checkpoint.kept(within=LONG)
            kept.file.parent.unlink()
            checkpoint.keep(NINE)
            assert checkpoint.kept(within=LONG)
        assert kept.read() == NINE

    def test_what_was_kept_outlives_trouble(self, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
        """When no more can be written, the session before is still whole."""
        with Checkpoint(kept) as checkpoint:
            checkpoint.keep(SIX)
            assert checkpoint.kept(within=LONG)
            monkeypatch.setattr(checkpoint_module, "replaced", _refused)
            checkpoint.keep(NINE)
            assert not checkpoint.kept(within=LONG)
        assert kept.read() == SIX

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
    def test_a_lock_tidied_away_while_it_was_taken(self, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
        """A lock on a file that is gone protects nothing: it is taken again, on the one that is there."""
        monkeypatch.setattr(checkpoint_module, "PATIENCE", LONG)
        kept.file.parent.mkdir()
        with Checkpoint(kept) as checkpoint:
            with locked(kept.alive):
                checkpoint.keep(SIX)
                assert not checkpoint.kept(within=0.1)  # it waits for the lock, with the file open
                kept.alive.unlink()
                kept.alive.touch()
            assert checkpoint.kept(within=LONG)
            with pytest.raises(TimeoutError), kept.claimed():
                pass


@contextmanager
def no_room(_path: Path) -> Iterator[BinaryIO]:
    """A disk on which no new file has room."""
    raise OSError(errno.ENOSPC, "No space left on device")
    yield  # what makes it a generator


class TestFullDisk:
    """No room for a replacement: what is there already is written over, if it is large enough."""

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell how much room a file has")
    @pytest.mark.parametrize("note", ["", "slept well"], ids=["shorter", "longer"])
    def test_in_the_room_there_is(self, kept: Kept, monkeypatch: pytest.MonkeyPatch, note: str) -> None:
        """The newest is kept all the same, whole, whether it is shorter or longer."""
        kept.file.parent.mkdir()
        kept.write(msgspec.structs.replace(SIX, note="slept"))
        monkeypatch.setattr(checkpoint_module, "replaced", no_room)
        newest = msgspec.structs.replace(NINE, note=note)
        kept.write(newest)
        assert kept.read() == newest

    def test_too_long_for_it(self, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
        """Then what was kept before stays as it was."""
        kept.file.parent.mkdir()
        kept.write(SIX)
        monkeypatch.setattr(checkpoint_module, "replaced", no_room)
        with pytest.raises(OSError, match="No space left"):
            kept.write(msgspec.structs.replace(NINE, note="x" * 100_000))
        assert kept.read() == SIX

    def test_nothing_there(self, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where nothing was kept before, nothing is."""
        monkeypatch.setattr(checkpoint_module, "replaced", no_room)
        with pytest.raises(OSError, match="No space left"):
            kept.write(SIX)
        assert kept.read() is None


class TestClaimed:
    """What a practice left behind."""

    def test_two_do_not_claim_it(self, kept: Kept) -> None:
        """Whoever comes second is told at once."""
        leave(kept, b"x")
        with kept.claimed(), pytest.raises(TimeoutError), kept.claimed():
            pass

    def test_what_is_not_removed_stays(self, kept: Kept) -> None:
        """Looking changes nothing."""
        leave(kept, b"x")
        with kept.claimed():
            assert isinstance(kept.read(), BadLine)
        assert names(kept) == [".thinkpad.aa.alive", ".thinkpad.aa.underway"]

    def test_removed_it_leaves_nothing(self, kept: Kept) -> None:
        """Neither the lock nor a replacement that was never finished."""
        leave(kept, b"x")
        kept.file.with_name(f".{kept.file.name}.0123abcd{NEW}").write_bytes(b"half")
        with kept.claimed():
            kept.remove()
        assert names(kept) == []

    def test_a_lock_alone_is_tidied_away(self, kept: Kept) -> None:
        """As after a practice that was killed before anything was written."""
        kept.file.parent.mkdir()
        kept.alive.touch()
        with kept.claimed():
            assert kept.read() is None
        assert names(kept) == []

    def test_set_aside(self, kept: Kept) -> None:
        """Where it can be seen, byte for byte, and beside what was set aside before."""
        for content in (b"first", b"second", b"third"):
            leave(kept, content)
            assert kept.set_aside().read_bytes() == content
        damaged = kept.file.parent / "damaged"
        assert sorted(path.name for path in damaged.iterdir()) == [
            "thinkpad.aa.underway",
            "thinkpad.aa.underway.2",
            "thinkpad.aa.underway.3",
        ]


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        pytest.param(".thinkpad.aa.underway", True, id="a session"),
        pytest.param(".thinkpad.aa.alive", True, id="a lock alone"),
        pytest.param(".phone.aa.underway", False, id="another machine's"),
        pytest.param(".thinkpad-2.aa.underway", False, id="a machine with a longer name"),
        pytest.param(".thinkpad.aa.sync-conflict-7.underway", False, id="a copy"),
        pytest.param("..thinkpad.aa.underway.new", False, id="a replacement"),
        pytest.param(".thinkpad.lock", False, id="the journal's lock"),
        pytest.param("thinkpad.jsonl", False, id="the journal"),
    ],
)
def test_which_files_are_ours(tmp_path: Path, name: str, ours: bool) -> None:
    """Only those of a practice on this machine."""
    (tmp_path / name).touch()
    found = underway(Journal(tmp_path, "thinkpad"))
    assert [kept.file.name for kept in found] == [".thinkpad.aa.underway"] * ours


def test_each_practice_is_found_once(tmp_path: Path) -> None:
    """Both its files are one practice, and two practices are two."""
    for id_ in ("bb", "aa"):
        leave(Kept(tmp_path, "thinkpad", id_), b"x")
    assert [kept.alive.name for kept in underway(Journal(tmp_path, "thinkpad"))] == [
        ".thinkpad.aa.alive",
        ".thinkpad.bb.alive",
    ]


def test_no_folder_is_no_practice(tmp_path: Path) -> None:
    """Before anything was ever noted."""
    assert underway(Journal(tmp_path / "journal", "thinkpad")) == []
