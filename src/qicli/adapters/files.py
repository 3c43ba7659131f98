"""Text files line by line, from either end, and files replaced as a whole or not at all."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from qicli.errors import JournalError

try:
    from fcntl import F_FULLFSYNC, fcntl  # type: ignore[attr-defined] # macOS only
except ImportError:
    F_FULLFSYNC = None

BLOCK = 64 * 1024  # bytes read at a time, from the end


def lines_backwards(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with the offset at which it begins, last first.

    Raises:
        JournalError: the file cannot be read.
    """
    try:
        with _reading(path) as file:
            end = file.seek(0, os.SEEK_END)
            rest: list[bytes] = []  # the beginning of a line whose end was read, latest piece first
            while end > 0:
                start = max(0, end - BLOCK)
                file.seek(start)
                block = file.read(end - start)
                cut = len(block)
                while (found := block.rfind(b"\n", 0, cut)) >= 0:
                    line = block[found + 1 : cut] + b"".join(reversed(rest))
                    rest.clear()
                    if line.strip():
                        yield start + found + 1, line
                    cut = found
                rest.append(block[:cut])
                end = start
            line = b"".join(reversed(rest))
            if line.strip():
                yield 0, line
    except OSError as error:
        raise JournalError(
            f"{path}: cannot be read ({error.strerror or error}); nothing was changed"
        ) from error


def lines_forwards(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with its number (from 1), first first, without its line break.

    Raises:
        JournalError: the file cannot be read.
    """
    with opened(path) as file:
        for number, line in enumerate(file, 1):
            if line := line.rstrip(b"\n"):
                yield number, line


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file's bytes, to be read.

    Raises:
        JournalError: the file cannot be read, now or while the block runs.
    """
    try:
        with _reading(path) as file:
            yield file
    except OSError as error:
        raise JournalError(
            f"{path}: cannot be read ({error.strerror or error}); nothing was changed"
        ) from error


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file, to be read; that it cannot be closed takes nothing from what was read."""
    _refuse_other_than_files(path)
    file = path.open("rb")
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()


def line_number(path: Path, offset: int) -> int:
    """Which line of the file, from 1, begins at this offset."""
    number = 1
    with path.open("rb") as file:
        while offset > 0 and (block := file.read(min(BLOCK, offset))):
            number += block.count(b"\n")
            offset -= len(block)
    return number


@contextmanager
def replaced(path: Path, *, verify: Callable[[Path], None] = lambda _: None) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` when the block ends well: whole, on the disk, and private.

    The block may read back what it wrote.

    It is written beside (`.NAME.new`) and takes the old file's place at once, so that at every instant one
    of them is there. When the block or `verify`, which is given the new file before that, raises, `path`
    is as it was. A symlink stays, and what it names is replaced.
    """
    target = Path(os.path.realpath(path))
    new = beside(target)
    try:
        handle = os.open(new, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            sync(file.fileno())
        verify(new)
        new.replace(target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    sync_folder(target.parent)


def beside(path: Path) -> Path:
    """Where a file's replacement is written; it stays there only if the process was killed over it."""
    return path.with_name(f".{path.name}.new")


def _refuse_other_than_files(path: Path) -> None:
    if not stat.S_ISREG(path.stat().st_mode):
        raise JournalError(f"{path}: cannot be read (it is no ordinary file); move it out of the folder")


def sync(handle: int) -> None:
    """Let what was written reach the disk itself, not only the system."""
    if F_FULLFSYNC is not None:
        fcntl(handle, F_FULLFSYNC)
    else:
        os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Let the new file's name reach the disk too; Windows cannot open a folder, and needs no such thing."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
