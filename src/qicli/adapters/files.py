"""Text files line by line, from either end, and files replaced as a whole or not at all."""

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NoReturn

from qicli.adapters.beside import new_beside, sweep
from qicli.adapters.ordinary import NotOrdinaryError, opened_ordinary
from qicli.adapters.source import Source, whole
from qicli.errors import JournalError

try:
    from fcntl import F_FULLFSYNC, fcntl  # type: ignore[attr-defined] # macOS only
except ImportError:
    F_FULLFSYNC = None

BLOCK = 64 * 1024  # bytes read at a time


def lines_backwards(path: Path, *, held: bool = True) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with the offset at which it begins, last first.

    Raises:
        JournalError: the file cannot be read.
    """
    try:
        data = whole(path)
    except OSError as error:
        _refuse(path, error)
    if data is None:
        yield from _pieces_backwards(path, held=held)
        return
    end = len(data)
    while end >= 0:
        begin = data.rfind(b"\n", 0, end) + 1
        line = data[begin:end]
        if line and not line.isspace():
            yield begin, line
        end = begin - 1


def _pieces_backwards(path: Path, *, held: bool) -> Iterator[tuple[int, bytes]]:
    """The same of a larger file, of which no more is read than is asked for."""
    with readable(path), Source(path, held=held) as source:
        rest: list[bytes] = []  # the beginning of a line whose end was read, latest piece first
        for start, block in _blocks_backwards(source):
            first, *lines = block.split(b"\n")
            if lines:
                lines[-1] += b"".join(reversed(rest))
                rest.clear()
            begin = start + len(first) + sum(map(len, lines)) + len(lines) + 1
            for line in reversed(lines):
                begin -= len(line) + 1
                if line and not line.isspace():
                    yield begin, line
            rest.append(first)
        line = b"".join(reversed(rest))
        if line.strip():
            yield 0, line


def _blocks_backwards(source: Source) -> Iterator[tuple[int, bytes]]:
    """Each block with the offset at which it begins, last first."""
    end = source.size
    while end > 0:
        start = max(0, end - BLOCK)
        yield start, source.piece(start, end - start)
        end = start


def lines_holding(path: Path, words: Collection[bytes], *, held: bool = True) -> Iterator[bytes]:
    """The lines that hold one of these words, last first, and of a block without any its first line.

    So whoever looks for few lines among many sees them, and how far back they are, at little more than the
    cost of reading the file.

    Raises:
        JournalError: the file cannot be read.
    """
    with readable(path), Source(path, held=held) as source:
        rest: list[bytes] = []  # the beginning of a line whose end was read, latest piece first
        for start, block in _blocks_backwards(source):
            first = block.find(b"\n") + 1 if start else 0
            if start and not first:
                rest.append(block)
                continue
            lines = block[first:] + b"".join(reversed(rest))
            rest = [block[:first]]
            yield from _holding(lines, words)


def _holding(block: bytes, words: Collection[bytes]) -> Iterator[bytes]:
    if any(word in block for word in words):
        lines = reversed(block.split(b"\n"))
        yield from (line for line in lines if any(word in line for word in words))
    elif line := block.partition(b"\n")[0]:
        yield line


def lines_forwards(path: Path, *, held: bool = True) -> Iterator[tuple[int, bytes]]:
    """Each line that is not empty with its number (from 1), first first, without its line break.

    Raises:
        JournalError: the file cannot be read.
    """
    if held:
        with opened(path) as file:
            for number, line in enumerate(file, 1):
                if line := line.rstrip(b"\n"):
                    yield number, line
        return
    with readable(path), Source(path, held=False) as source:
        for number, line in enumerate(_lines_of(source), 1):
            if line:
                yield number, line


def _lines_of(source: Source) -> Iterator[bytes]:
    rest: list[bytes] = []
    start = 0
    while block := source.piece(start, BLOCK):
        start += len(block)
        *whole, last = block.split(b"\n")
        for line in whole:
            yield b"".join([*rest, line])
            rest.clear()
        rest.append(last)
    yield b"".join(rest)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file's bytes, to be read.

    Raises:
        JournalError: the file cannot be read, now or while the block runs.
    """
    with readable(path):
        file = opened_ordinary(path)
        try:
            yield file
        finally:
            with suppress(OSError):  # that it cannot be closed takes nothing from what was read
                file.close()


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Whatever keeps a file from being read is told with the remedy.

    Raises:
        JournalError: names the file.
    """
    try:
        yield
    except OSError as error:
        _refuse(path, error)


NO_FILE = "name a file instead, or, in the journal, move it out of the folder"


def _refuse(path: Path, error: OSError) -> NoReturn:
    """Say why a file cannot be read, with the remedy."""
    if isinstance(error, NotOrdinaryError):
        reason = error.strerror  # the whole reason: there is no cause behind it
        raise JournalError(f"{path}: cannot be read ({reason}); {NO_FILE}") from None
    remedy = "nothing was changed"
    if isinstance(error, PermissionError):
        remedy = "let it be read (chmod u+rw), or move it out of the folder"
    raise JournalError(f"{path}: cannot be read ({error.strerror or error}); {remedy}") from error


def can_be_read(path: Path, tell: Callable[[JournalError], None]) -> bool:
    """Whether a file can be opened and read; why not is handed to `tell`."""
    try:
        with opened(path) as file:
            file.read(1)
    except JournalError as error:
        tell(error)
        return False
    return True


def line_number(path: Path, offset: int) -> int:
    """Which line of the file, from 1, begins at this offset."""
    number = 1
    with readable(path), opened_ordinary(path) as file:
        while offset > 0 and (block := file.read(min(BLOCK, offset))):
            number += block.count(b"\n")
            offset -= len(block)
    return number


@contextmanager
def replaced(path: Path, *, verify: Callable[[Path], None] = lambda _: None) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` when the block ends well: whole, on the disk, and private.

    The block may read back what it wrote.

    It is written beside (`.NAME.RANDOM.new`) and takes the old file's place at once, so that at every
    instant one of them is there. When the block or `verify`, which is given the new file before that,
    raises, `path` is as it was. A symlink stays, and what it names is replaced. What a process that was
    killed left half written beside is removed.
    """
    target = Path(os.path.realpath(path))
    sweep(target)
    new, handle = new_beside(target)
    file = os.fdopen(handle, "w+b")
    try:
        yield file
        file.flush()
        sync(file.fileno())
        verify(new)
        new.replace(target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    finally:
        with suppress(OSError):  # what is on the disk is there, whatever closing says
            file.close()
    sync_folder(target.parent)


def make_folder(folder: Path) -> None:
    """Make a folder that only the person may look into, and those above it that are missing, for good.

    The name of each is on the disk when this returns. One that is there already is left as it is.

    Raises:
        OSError: it cannot be made; `strerror` says why.
    """
    if folder.is_dir():
        return
    if folder.is_symlink():
        raise OSError(None, f"{folder} is a link to {folder.readlink()}, which is not there")
    if folder.parent != folder and not folder.parent.exists():
        make_folder(folder.parent)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except FileExistsError as error:
        raise OSError(None, f"{folder} is a file, and should be a folder") from error
    sync_folder(folder.parent)


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
