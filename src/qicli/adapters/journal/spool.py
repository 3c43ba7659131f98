"""Entries on their way in: on the disk as they came, in the memory only what tells them apart."""

from array import array
from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from qicli.core.entry import Symptom, decode, encode

_ROW_BITS = 28  # of a number that sorts by moment, then by row


class Spool:
    """A file without a name, gone with the process, which gives its entries by row, from 0."""

    def __init__(self) -> None:
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
            self._file.seek(self._starts[row])
            entry = decode(self._file.read(self._starts[row + 1] - self._starts[row]))
            assert isinstance(entry, Symptom), entry
            yield entry
