"""The rows of any table with a heading, told apart from what only looks like one."""

import csv
from collections.abc import Iterable, Iterator

from msgspec import Struct

_LARGEST_CELL = 2**31 - 1  # characters; the most that every system can count
_LEFT_OPEN = "the quote is never closed"


class BadRow(Struct, frozen=True):
    """A row that is no entry, with the reason."""

    reason: str


def rows(lines: Iterable[str], delimiter: str = ",") -> Iterator[tuple[int, dict[str, str] | BadRow]]:
    """The rows of any table with a heading, by its columns in small letters; empty rows are passed over.

    A row with more cells than there are columns, or with a quote that is never closed and so takes in the
    rows below it, comes as a `BadRow`.
    """
    csv.field_size_limit(_LARGEST_CELL)
    quotes = _Quotes(lines)
    table = csv.reader(quotes, delimiter=delimiter)
    heading = [name.strip().lower() for name in next(table, [])]
    if quotes.left_open():
        yield 1, BadRow(_LEFT_OPEN)
    begins = table.line_num + 1
    for cells in table:
        left_open = quotes.left_open()
        if any(cells):
            many = any(cells[len(heading) :])
            named = dict(zip(heading, cells, strict=False))
            bad = _LEFT_OPEN if left_open else "more cells than the heading has columns" if many else ""
            yield begins, BadRow(bad) if bad else named
        begins = table.line_num + 1


class _Quotes:
    """A text's lines, whose quotes are counted row by row.

    The reader itself takes a quote that is never closed for one that is closed where the text ends, or by
    the next quote anywhere below. A row on one line may have an odd one, as in `5" nail`.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self._quotes = self._read = 0
        self._ended = False

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self._quotes += line.count('"')
            self._read += 1
            yield line
        self._ended = self._read > 0  # in the midst of a row

    def left_open(self) -> bool:
        """Whether the row that was read last has a quote that is never closed; the next one begins anew."""
        left_open = self._ended or (self._quotes % 2 == 1 and self._read > 1)
        self._quotes = self._read = 0
        return left_open
