"""Entries on their way in: on the disk as they came, in the memory only what tells them apart."""

from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from qicli.core.entry import Symptom, decode, encode
from qicli.errors import QiError

_ROW_BITS = 28  # of a number that sorts by moment, then by row


@contextmanager
def _told() -> Iterator[None]:
    """Whatever the disk refuses, in words."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or error
        raise QiError(
            f"the temporary folder cannot be used ({reason}); make room, or set TMPDIR to another"
        ) from error


class Spool:
    """A file without a name, gone with the process, which gives its entries by row, from 0."""

    def __init__(self) -> None:
        with _told():
            self._file = TemporaryFile()  # noqa: SIM115 - closed on leaving
        self._starts = array("q", [0])
        self._moments = array("q")
        self.ids = array("Q")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, entry: Symptom) -> None:
        """Take one more; its id is twelve hexadecimal digits."""
        line = encode(entry)
        with _told():
            self._file.write(line)
        self._starts.append(self._starts[-1] + len(line))
        self._moments.append(int(entry.at.timestamp()))
        self.ids.append(int(entry.id, 16))

    def oldest_first(self) -> "array[int]":
        """The rows by when they were felt; those of one moment as they came."""
        keys = sorted(moment << _ROW_BITS | row for row, moment in enumerate(self._moments))
        mask = (1 << _ROW_BITS) - 1
        return array("q", (key & mask for key in keys))

    def entries(self, rows: Iterable[int]) -> Iterator[Symptom]:
        """The entries of these rows."""
        for row in rows:
            with _told():
                self._file.seek(self._starts[row])
                line = self._file.read(self._starts[row + 1] - self._starts[row])
            entry = decode(line)
            assert isinstance(entry, Symptom), entry
            yield entry
