"""A file that is read in pieces, and not held open for it where there are many."""

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from qicli.adapters.ordinary import open_ordinary, opened_ordinary

PIECE = 64 * 1024  # bytes: a file that is no larger is read at once
FEW = 64  # files that are held open at once: some systems allow a process no more than 256


def whole(path: Path) -> bytes | None:
    """All that an ordinary file says, if it is one piece, without holding it open; else None.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    handle = open_ordinary(path)
    try:
        data = os.read(handle, PIECE + 1)
        return data if len(data) <= PIECE else None
    finally:
        with suppress(OSError):  # that it cannot be closed takes nothing from what was read
            os.close(handle)


class Source:
    """A file that is read in pieces, from any place.

    It is open all the while if it is `held`; else, one of many, only while a piece is read. A file of one
    piece is read at once. Whoever rewrites a file puts another in its place, which is never taken for it.
    """

    def __init__(self, path: Path, *, held: bool = True) -> None:
        self._path = path
        self._file: BinaryIO | None = opened_ordinary(path)
        self._first: bytes | None = None
        status = os.fstat(self._file.fileno())
        self._identity = status.st_dev, status.st_ino
        self.size = status.st_size
        try:
            if self.size <= PIECE:
                self._first = self._file.read(self.size)
        finally:
            if self._first is not None or not held:
                self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hold it no longer."""
        if self._file is not None:
            with suppress(OSError):  # that it cannot be closed takes nothing from what was read
                self._file.close()
            self._file = None

    def piece(self, start: int, size: int) -> bytes:
        """So many bytes from there on.

        Raises:
            OSError: it cannot be read, or another file has its place by now.
        """
        if self._first is not None:
            return self._first[start : start + size]
        if self._file is not None:
            self._file.seek(start)
            return self._file.read(size)
        with opened_ordinary(self._path) as file:
            status = os.fstat(file.fileno())
            if (status.st_dev, status.st_ino) != self._identity:
                raise OSError(None, "it was written anew meanwhile; run this again")
            file.seek(start)
            return file.read(size)
