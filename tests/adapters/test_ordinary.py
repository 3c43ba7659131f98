"""Only ordinary files are opened; what is written stands beside, under a name that nobody else has."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs pipes, sockets and links", allow_module_level=True)

from qicli.adapters import beside, files
from qicli.adapters.files import lines_backwards, lines_forwards, make_folder, replaced
from qicli.adapters.lock import locked
from qicli.adapters.ordinary import NO_LINK, NotOrdinaryError, named, open_ordinary, opened_ordinary, small
from qicli.adapters.source import PIECE, Source
from qicli.errors import JournalError, QiError


def make_socket(path: Path) -> None:
    """Put a socket there."""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(path.name)
    listening.close()


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (os.mkfifo, "a pipe"),
        (Path.mkdir, "a folder"),
        (make_socket, "a socket"),
        (lambda path: path.symlink_to("/dev/zero"), "a device"),
    ],
)
@pytest.mark.parametrize("flags", [os.O_RDONLY, os.O_RDWR | os.O_CREAT])
def test_what_is_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], object], kind: str, flags: int
) -> None:
    """It is refused for what it is, and nothing waits for it."""
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    make(tmp_path / "x")
    with pytest.raises(NotOrdinaryError, match=f"no ordinary file, but {kind}"):
        open_ordinary(tmp_path / "x", flags)


def test_qis_own_files_are_no_links(tmp_path: Path) -> None:
    """Whoever puts a link in the place of one is not followed, neither for reading nor for writing."""
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "x").symlink_to("theirs")
    with opened_ordinary(tmp_path / "x") as file:
        assert file.read() == b"theirs"
    with pytest.raises(NotOrdinaryError, match="but a link"):
        small(tmp_path / "x")
    with pytest.raises(NotOrdinaryError, match="but a link"):
        open_ordinary(tmp_path / "x", os.O_RDWR | os.O_CREAT | NO_LINK)
    (tmp_path / "dangling").symlink_to("nothing")
    with pytest.raises(OSError, match=r"lock .* cannot be used"), locked(tmp_path / "dangling"):
        pass
    assert not (tmp_path / "nothing").exists()


def test_a_small_file_is_read_no_further(tmp_path: Path) -> None:
    """However large somebody made it."""
    (tmp_path / "x").write_bytes(b"x" * 100)
    assert small(tmp_path / "x", most=10) == b"x" * 10


def test_a_home_of_nobody() -> None:
    """It is named."""
    with pytest.raises(QiError, match=r"~nobody-of-that-name/x: .*no such home"):
        named("~nobody-of-that-name/x")


class TestReplaced:
    """A file that takes another's place."""

    def test_a_planted_link_is_not_followed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nor is a name used that is taken already."""
        (tmp_path / "theirs").write_text("theirs")
        tries = iter([b"aaaa", b"bbbb", b"cccc"])
        monkeypatch.setattr(os, "urandom", lambda _: next(tries))
        (tmp_path / f".x.{b'aaaa'.hex()}.new").symlink_to("theirs")
        (tmp_path / f".x.{b'bbbb'.hex()}.new").mkdir()
        with replaced(tmp_path / "x") as file:
            file.write(b"ours")
        assert (tmp_path / "x").read_text() == "ours"
        assert (tmp_path / "theirs").read_text() == "theirs"

    def test_two_at_once(self, tmp_path: Path) -> None:
        """Neither disturbs the other: the later one stays, and nothing is left."""
        with replaced(tmp_path / "x") as first:
            first.write(b"first")
            with replaced(tmp_path / "x") as second:
                second.write(b"second")
            assert (tmp_path / "x").read_text() == "second"
        assert (tmp_path / "x").read_text() == "first"
        assert os.listdir(tmp_path) == ["x"]  # noqa: PTH208 - names are compared

    def test_what_was_left_is_removed(self, tmp_path: Path) -> None:
        """By the next one to write the same file; what belongs to another file stays."""
        (tmp_path / ".x.01234567.new").write_text("half")
        (tmp_path / ".y.01234567.new").write_text("half")
        with replaced(tmp_path / "x"):
            pass
        assert sorted(os.listdir(tmp_path)) == [".y.01234567.new", "x"]  # noqa: PTH208 - the same

    def test_the_longest_name(self, tmp_path: Path) -> None:
        """It leaves room for what its replacement is called."""
        for name in ("x" * 255, "ü" * 127):
            with replaced(tmp_path / name) as file:
                file.write(b"x")
            assert (tmp_path / name).read_bytes() == b"x"

    def test_swept_while_it_was_made(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A sweep that is quicker than the lock costs a name, and nothing else."""
        taken: list[int] = []

        def swept_once(handle: int) -> bool:
            if not taken:
                taken.append(handle)
                next(tmp_path.glob(".x.*.new")).unlink()
            return True

        monkeypatch.setattr(beside, "try_lock", swept_once)
        with replaced(tmp_path / "x") as file:
            file.write(b"x")
        assert (tmp_path / "x").read_bytes() == b"x"


class TestManyFiles:
    """What is not held open is read as well."""

    @pytest.mark.parametrize("size", [0, 1, 100, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
    @pytest.mark.parametrize("closed", [b"", b"\n"])
    def test_the_same_lines(self, tmp_path: Path, size: int, closed: bytes) -> None:
        """Forwards and backwards, lines of any length."""
        file = tmp_path / "x"
        file.write_bytes(b"\n".join([b"a" * size, b"", b"  ", b"b" * (size // 2), b"c"]) + closed)
        for lines in (lines_backwards, lines_forwards):
            assert list(lines(file, held=False)) == list(lines(file))

    def test_no_file_stays_open(self, tmp_path: Path) -> None:
        """However many are begun."""
        file = tmp_path / "x"
        file.write_bytes(b"x\n" * PIECE)
        before = len(os.listdir("/dev/fd"))  # noqa: PTH208 - a count
        begun = [lines_backwards(file, held=False) for _ in range(300)]
        assert {next(lines)[1] for lines in begun} == {b"x"}
        assert len(os.listdir("/dev/fd")) == before  # noqa: PTH208 - the same

    def test_another_file_in_its_place(self, tmp_path: Path) -> None:
        """It is never taken for the one that was begun."""
        file = tmp_path / "x"
        file.write_bytes(b"x\n" * PIECE)
        lines = lines_backwards(file, held=False)
        next(lines)
        with replaced(file) as new:
            new.write(b"y\n" * PIECE)
        with pytest.raises(JournalError, match="run this again"):
            list(lines)

    def test_held_it_is_the_one_that_was_begun(self, tmp_path: Path) -> None:
        """Whatever takes its place meanwhile."""
        file = tmp_path / "x"
        file.write_bytes(b"x\n" * PIECE)
        with Source(file) as source:
            file.unlink()
            assert source.piece(PIECE, 2) == b"x\n"


def test_folders_are_made_for_good(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name of each that is made is on the disk; they are private; what is there stays as it is."""
    synced: list[Path] = []
    monkeypatch.setattr(files, "sync_folder", synced.append)
    make_folder(tmp_path / "a" / "b" / "c")
    assert synced == [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b", "a/b/c")} == {0o700}
    make_folder(tmp_path / "a" / "b" / "c")
    assert len(synced) == 3


@pytest.mark.parametrize(("aim", "told"), [("nothing", "a link to nothing"), (None, "is a file")])
def test_a_folder_that_is_none(tmp_path: Path, aim: str | None, told: str) -> None:
    """It is said what is there."""
    if aim:
        (tmp_path / "x").symlink_to(aim)
    else:
        (tmp_path / "x").touch()
    with pytest.raises(OSError, match=told):
        make_folder(tmp_path / "x")
