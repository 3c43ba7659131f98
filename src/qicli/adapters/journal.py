"""The journal on disk: a folder of JSON Lines files, appended to by one machine each, read newest first."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct

from qicli.adapters.lock import locked
from qicli.core.entry import BadLine, Known, Unknown, decode, encode
from qicli.errors import JournalError

try:
    from fcntl import F_FULLFSYNC, fcntl  # type: ignore[attr-defined] # macOS only
except ImportError:
    F_FULLFSYNC = None

BLOCK = 64 * 1024  # bytes read at a time, from the end
TAIL = 8 * 1024  # bytes looked at before appending: some fifty entries, and no start pays for more


class BadLineAt(Struct, frozen=True):
    """A line of the journal that is no entry: where it is, and why."""

    file: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class Journal:
    """Reads every `*.jsonl` in a folder, and appends to this machine's own."""

    def __init__(self, folder: Path, machine: str) -> None:
        self.folder = folder
        self.file = folder / f"{machine}.jsonl"

    def append(self, entry: Known) -> Known:
        """Add an entry as one line, on the disk when this returns; gives it as it was written.

        `logged` never falls within a file: it is raised to the newest in the file's last block.

        Raises:
            JournalError: nothing was added; the message names the path and repeats the entry.
        """
        try:
            return self._append(entry)
        except OSError as error:
            reason = error.strerror or error
            raise JournalError(
                f"{self.file}: not saved ({reason}). Put that right and say it again; this was the entry:\n"
                f"{encode(entry).decode()}"
            ) from error

    def _append(self, entry: Known) -> Known:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = Path(os.path.realpath(self.file))
        with locked(target.with_name(f".{target.stem}.lock")):
            new = not target.exists()
            handle = os.open(target, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                written = self._write(handle, entry)
            finally:
                os.close(handle)
            if new:
                _sync_folder(target.parent)
        return written

    def _write(self, handle: int, entry: Known) -> Known:
        size = os.fstat(handle).st_size
        tail = _read_at(handle, max(0, size - TAIL), TAIL)
        newest = max((line.logged for line in _entries_in(tail)), default=entry.logged)
        stamped = msgspec.structs.replace(entry, logged=max(entry.logged, newest))
        heal = b"" if not tail or tail.endswith(b"\n") else b"\n"
        data = heal + encode(stamped) + b"\n"
        try:
            _write_whole(handle, data)
            _sync(handle)
        except OSError:
            os.ftruncate(handle, size)
            raise
        return stamped

    def lines(
        self, since: date | None = None, *, on_bad: Callable[[BadLineAt], None] | None = None
    ) -> Iterator[Known]:
        """The entries of all files, newest said first, read no further back than the caller needs.

        With `since`, reading stops at what was said before midnight UTC of the day before: nothing said
        then can belong to that day, in any zone. Bad lines are handed to `on_bad`.

        Raises:
            JournalError: a file cannot be read.
        """
        floor = None if since is None else datetime(since.year, since.month, since.day, tzinfo=UTC)
        if floor is not None:
            floor -= timedelta(days=1)
        tell = on_bad or (lambda _: None)
        files = [_known_lines(path, floor, tell) for path in self.files()]
        if len(files) == 1:
            return files[0]
        from heapq import merge  # noqa: PLC0415 - appending, which must start fast, does without it

        return merge(*files, key=lambda entry: entry.logged, reverse=True)

    def files(self) -> list[Path]:
        """Every file of the journal, by name."""
        try:
            return sorted(path for path in self.folder.glob("*.jsonl") if not path.name.startswith("."))
        except OSError as error:
            raise JournalError(f"{self.folder}: cannot be read ({error.strerror})") from error

    def empty(self) -> bool:
        """Whether nothing was ever written."""
        return next(self.lines(), None) is None


def _known_lines(path: Path, floor: datetime | None, tell: Callable[[BadLineAt], None]) -> Iterator[Known]:
    for offset, line in _lines_backwards(path):
        said = decode(line)
        if isinstance(said, BadLine):
            tell(BadLineAt(path, _line_number(path, offset), said.reason))
            continue
        if floor is not None and said.logged < floor:
            return
        if not isinstance(said, Unknown):
            yield said


def _lines_backwards(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with the offset at which it begins, last first."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise JournalError(f"{path}: cannot be read (it is no ordinary file); move it out of the folder")
        with path.open("rb") as file:
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
        raise JournalError(f"{path}: cannot be read ({error.strerror}); nothing was changed") from error


def _line_number(path: Path, offset: int) -> int:
    """Which line of the file, from 1, begins at this offset."""
    number = 1
    with path.open("rb") as file:
        while offset > 0 and (block := file.read(min(BLOCK, offset))):
            number += block.count(b"\n")
            offset -= len(block)
    return number


def _entries_in(tail: bytes) -> Iterator[Known | Unknown]:
    for line in tail.split(b"\n"):
        said = decode(line)
        if not isinstance(said, BadLine):
            yield said


def _read_at(handle: int, offset: int, size: int) -> bytes:
    os.lseek(handle, offset, os.SEEK_SET)
    return os.read(handle, size)


def _write_whole(handle: int, data: bytes) -> None:
    if os.write(handle, data) != len(data):
        raise OSError(None, "the disk took only part of the line")


def _sync(handle: int) -> None:
    if F_FULLFSYNC is not None:
        fcntl(handle, F_FULLFSYNC)
    else:
        os.fsync(handle)


def _sync_folder(folder: Path) -> None:
    """Let the new file's name reach the disk too; Windows cannot open a folder, and needs no such thing."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
