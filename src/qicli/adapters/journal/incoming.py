"""Files that are brought in: from the disk, or from a pipe, and always readable from the start again."""

import io
import os
import select
import shlex
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from qicli.adapters.journal.packed import MAGIC
from qicli.adapters.journal.temporary import created, temporary
from qicli.adapters.ordinary import named, open_ordinary
from qicli.errors import QiError, UsageError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

WRITES_WITHIN = 0.8  # seconds: a shell begins both ends of a pipe at once
HEAD = 64 * 1024  # bytes by which a file is recognised


@contextmanager
def opened(name: str, copies: Path) -> Iterator[BinaryIO]:
    """The file of this name, or stdin for `-`; what comes through a pipe lies in `copies` as long.

    Raises:
        QiError: it cannot be read.
    """
    with ExitStack() as held:
        try:
            file = _open(name, copies, held)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise QiError(f"{name}: cannot be read ({reason}); check the path") from error
        yield file


def _open(name: str, copies: Path, held: ExitStack) -> BinaryIO:
    if name == "-":
        return _kept(sys.stdin.buffer, copies, held)
    path = named(name)
    if not stat.S_ISFIFO(path.stat().st_mode):
        return _closed_quietly(io.BufferedReader(_Telling(open_ordinary(path), name)), held)
    return _kept(held.enter_context(os.fdopen(_pipe(path), "rb")), copies, held)


class _Telling(io.FileIO):
    """A file that a person named: where it cannot be read any more, that is told with its name."""

    def __init__(self, handle: int, named: str) -> None:
        super().__init__(handle, "rb")
        self._named = named

    def readinto(self, buffer: "Buffer") -> int:
        """Read as much as there is room for.

        Raises:
            QiError: it cannot be read.
        """
        with self._told():
            return super().readinto(buffer)

    def readall(self) -> bytes:
        """Read all that is left.

        Raises:
            QiError: it cannot be read.
        """
        with self._told():
            return super().readall()

    def seekable(self) -> bool:
        """It is; where that fails, going there tells."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go on from there.

        Raises:
            QiError: that cannot be done.
        """
        with self._told():
            return super().seek(offset, whence)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or error
            remedy = "copy it to another disk, and import that"
            raise QiError(f"{self._named}: cannot be read ({reason}); {remedy}") from error


def _closed_quietly(file: BinaryIO, held: ExitStack) -> BinaryIO:
    """The file, which is closed at the end; that it cannot be takes nothing from what was read."""

    def close() -> None:
        with suppress(OSError):
            file.close()

    held.callback(close)
    return file


def _pipe(path: Path) -> int:
    """A pipe, such as a shell's `<(zcat old.gz)`, once somebody writes into it.

    Raises:
        OSError: nobody does.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    ready, _, _ = select.select([handle], [], [], WRITES_WITHIN)
    if ready or not path.resolve().is_fifo():  # one without a name has its writer already
        os.set_blocking(handle, True)
        return handle
    os.close(handle)
    raise OSError(None, "it is a pipe into which nobody writes")


def _kept(stream: BinaryIO, copies: Path, held: ExitStack) -> BinaryIO:
    folder = held.enter_context(temporary(copies))
    file = _closed_quietly(created(folder / "piped"), held)
    shutil.copyfileobj(stream, file)
    file.seek(0)
    return file


def head_of(file: BinaryIO) -> bytes:
    """How the file begins; it is then read from the start again."""
    head = file.read(HEAD)
    file.seek(0)
    return head


def check_packed(name: str, head: bytes) -> None:
    """Refuse a compressed file, as a backup is.

    Raises:
        UsageError: names the command that takes it.
    """
    if head[:2] == MAGIC:
        command = f"qi journal merge {shlex.quote(name)}"
        raise UsageError(f"{name}: it is compressed; if it is a backup, run: {command}; else unpack it first")


def check_utf16(name: str, head: bytes) -> None:
    """Refuse a file in the encoding that some programs of Windows call Unicode.

    Raises:
        QiError: names a remedy.
    """
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise _refused(name, "it is UTF-16", "UTF-16")


def check_utf8(name: str, file: BinaryIO) -> None:
    """Refuse a file that is not UTF-8, as spreadsheets on Windows may write it.

    Raises:
        QiError: names the line, and a remedy.
    """
    for number, line in enumerate(file, 1):
        try:
            line.decode()
        except UnicodeDecodeError:
            raise _refused(f"{name}:{number}", "it is not UTF-8", "CP1252") from None
    file.seek(0)


def _refused(place: str, reason: str, code: str) -> QiError:
    return QiError(
        f"{place}: {reason}; save it as UTF-8 (a spreadsheet calls it CSV UTF-8), or run: "
        f"iconv -f {code} -t UTF-8 FILE > NEW"
    )
