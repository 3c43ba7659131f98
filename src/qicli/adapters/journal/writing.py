"""Lines added to the end of a file: each said later than the one before, all of them or none."""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from qicli.adapters.files import sync
from qicli.adapters.ordinary import NotOrdinaryError
from qicli.core.entry import BadLine, Known, Said, decode

TAIL = 8 * 1024  # bytes looked at before appending: some fifty entries, and no start pays for more
STEP = timedelta(microseconds=1)  # by so much each line of a file is said later than the one before

K = TypeVar("K", bound=Known)


def write_lines(
    handle: int, entries: Sequence[K], line: Callable[[K], bytes]
) -> tuple[list[K], datetime | None]:
    """Append the entries, each said later than the line before it; all of them, or none.

    Gives them as they were written, and when the newest line before them was said.
    """
    size = os.fstat(handle).st_size
    tail = _read_at(handle, max(0, size - TAIL), TAIL)
    before = newest = max((said.logged for said in _said_in(tail)), default=None)
    stamped = []
    for entry in entries:
        if newest is not None and entry.logged <= newest:
            entry = msgspec.structs.replace(entry, logged=just_after(newest))  # noqa: PLW2901 - the same, said later
        newest = entry.logged
        stamped.append(entry)
    heal = b"" if not tail or tail.endswith(b"\n") else b"\n"
    data = heal + b"".join(line(entry) + b"\n" for entry in stamped)
    _write_whole(handle, data, size)
    return stamped, before


def _write_whole(handle: int, data: bytes, size: int) -> None:
    """Append this to a file of this size, on the disk; where that fails the file is as it was.

    Raises:
        PerhapsSavedError: whole lines were added, could not be taken away again, and may not be on the disk.
        OSError: nothing was added that can be read.
    """
    written = 0
    try:
        written = os.write(handle, data)
        if written != len(data):
            raise OSError(None, "the disk took only part of the line")  # noqa: TRY301 - taken back as others are
        sync(handle)
    except OSError as error:
        try:
            os.ftruncate(handle, size)
        except OSError:
            if b"\n" in data[1:written]:  # the first byte may end a torn line before them
                raise PerhapsSavedError(error.errno, error.strerror or str(error)) from error
        raise


class PerhapsSavedError(OSError):
    """It could not be written for certain, and not be taken back either."""


def why_not_saved(error: OSError) -> str:
    """What to tell of lines that could not be added, and what to do."""
    reason = error.strerror or error
    if isinstance(error, PerhapsSavedError):
        return f"it may be saved, or not ({reason}). Look at qi journal list; if it is missing, run this:"
    return f"not saved ({reason}). {_remedy(error)}, then run this:"


def _remedy(error: OSError) -> str:
    return "Move that away" if isinstance(error, NotOrdinaryError) else "Put that right"


def just_after(newest: datetime) -> datetime:
    """The next moment; at the end of time the same, for there is no other."""
    try:
        return newest + STEP
    except OverflowError:
        return newest


def _said_in(tail: bytes) -> Iterator[Said]:
    for line in tail.split(b"\n"):
        said = decode(line)
        if not isinstance(said, BadLine):
            yield said


def _read_at(handle: int, offset: int, size: int) -> bytes:
    os.lseek(handle, offset, os.SEEK_SET)
    return os.read(handle, size)
