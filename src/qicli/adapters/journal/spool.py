"""Entries on their way in: on the disk as they came, in the memory only what tells them apart."""

from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from qicli.adapters.journal.temporary import created, temporary
from qicli.core.entry import Symptom, decode, encode
from qicli.errors import JournalError

_ROW_BITS = 28  # of a number that sorts by moment, then by row


class Spool:
    """A private file in a folder for temporary ones, which gives its entries by row, from 0; gone on leaving.

    Raises:
        JournalError: there is no room for it, or it cannot be read back; at any time.
    """

    def __init__(self, copies: Path) -> None:
        self._held = ExitStack()
        self._path = self._held.enter_context(temporary(copies)) / "spool"
        with self._told():
            self._file = created(self._path)
        self._held.callback(self._close)
        self._starts = array("q", [0])
        self._moments = array("q")
        self.ids = array("Q")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()

    def _close(self) -> None:
        with suppress(OSError):  # what was not written yet is of no use any more
            self._file.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever the disk refuses, in words."""
        try:
            yield
        except OSError as error:
            self._held.close()
            reason = error.strerror or error
            told = f"{self._path}: cannot be used ({reason}); make room on that disk, and import again"
            raise JournalError(told) from error

    def add(self, entry: Symptom) -> None:
        """Take one more; its id is twelve hexadecimal digits."""
        line = encode(entry)
        with self._told():
            self._file.write(line)
        self._starts.append(self._starts[-1] + len(line))
        self._moments.append(int(entry.at.timestamp()))
        self.ids.append(int(entry.id, 16))

    def moment(self, row: int) -> int:
        """When the entry of a row was felt, in seconds since 1970."""
        return self._moments[row]

    def oldest_first(self) -> "array[int]":
        """The rows by when they were felt; those of one moment as they came."""
        keys = sorted(moment << _ROW_BITS | row for row, moment in enumerate(self._moments))
        mask = (1 << _ROW_BITS) - 1
        return array("q", (key & mask for key in keys))

    def entries(self, rows: Iterable[int]) -> Iterator[Symptom]:
        """The entries of these rows."""
        for row in rows:
            with self._told():
                self._file.seek(self._starts[row])
                line = self._file.read(self._starts[row + 1] - self._starts[row])
            entry = decode(line)
            assert isinstance(entry, Symptom), entry
            yield entry
