"""Other programs' tables, row by row."""

import io
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import BinaryIO

from msgspec import Struct

from qicli.imports import bearable, by_hand, daylio, migraine_buddy
from qicli.imports.drafts import NOTHING_KNOWN, Draft, Drafts, Known, Problem
from qicli.imports.orders import Dated, learn
from qicli.imports.rows import BadRow, rows
from qicli.imports.sources import Source, columns_of, heading_of, is_above

Cells = Mapping[str, str]
_HEAD = 64 * 1024  # bytes in which the heading stands


class _Kind(Struct, frozen=True):
    """How a program's rows are read, and how their dates are."""

    read_row: Callable[[str, Cells, Known], Draft]
    dated: Callable[[Cells], Dated]


_KINDS: dict[str, _Kind] = {
    "daylio": _Kind(daylio.read_row, daylio.dated),
    "bearable": _Kind(bearable.read_row, bearable.dated),
    "migraine-buddy": _Kind(migraine_buddy.read_row, migraine_buddy.dated),
    "by-hand": _Kind(by_hand.read_row, by_hand.dated),
}


def read_table(source: Source, table: bytes | BinaryIO, known: Known = NOTHING_KNOWN) -> Drafts:
    """What each row of a program's table says; it is UTF-8.

    Raises:
        ValueError: there is no heading of this program in it.
    """
    kind = _KINDS[source]
    for place, cells, above in _rows(source, table):
        if isinstance(cells, BadRow):
            yield Problem(place, cells.reason)
            continue
        try:
            draft = (migraine_buddy.read_ongoing if above else kind.read_row)(place, cells, known)
        except ValueError as error:
            yield Problem(place, str(error))
            continue
        if draft is not None:
            yield draft


def known_of(source: Source, table: bytes | BinaryIO, today: date) -> tuple[Known, str]:
    """What only the whole of a table tells, and the first date that could be two days all the same.

    Raises:
        ValueError: there is no heading of this program in it.
    """
    kind = _KINDS[source]
    highest: set[str] = set()

    def dates() -> Iterator[Dated]:
        for _, cells, _above in _rows(source, table):
            if not isinstance(cells, BadRow):
                if source == "daylio":
                    highest.update(daylio.pains(cells))
                yield kind.dated(cells)

    learnt = learn(dates(), today)
    return Known(order=learnt.order, of_ten=daylio.of_ten(highest)), learnt.unclear


def _rows(source: Source, table: bytes | BinaryIO) -> Iterator[tuple[str, dict[str, str] | BadRow, bool]]:
    """Each row with the number of its line, and whether it is of the table above the heading."""
    file = io.BytesIO(table) if isinstance(table, bytes) else table
    head = file.read(_HEAD)
    file.seek(0)
    heading = heading_of(head, source)
    if heading is None:
        raise ValueError(f"it has no heading such as {source} writes ({columns_of(source)})")
    above, delimiter = heading
    text = io.TextIOWrapper(file, "utf-8-sig", newline="")
    try:
        preamble = [text.readline() for _ in range(above)]
        if source == "migraine-buddy":
            yield from ((place, cells, True) for place, cells in _ongoing(preamble, delimiter))
        for number, cells in rows(text, delimiter):
            yield str(above + number), cells, False
    finally:
        text.detach()
    file.seek(0)


def _ongoing(lines: list[str], delimiter: str) -> Iterator[tuple[str, dict[str, str] | BadRow]]:
    """The rows of the table above the heading, if there is one."""
    first = next((at for at, line in enumerate(lines) if is_above(line, delimiter)), None)
    if first is not None:
        for number, cells in rows(lines[first:], delimiter):
            yield str(first + number), cells
