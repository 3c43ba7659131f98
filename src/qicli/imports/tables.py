"""Other programs' tables, row by row."""

import io
from collections.abc import Callable, Mapping

from qicli.imports import bearable, daylio, migraine_buddy
from qicli.imports.drafts import Draft, Drafts, Problem
from qicli.imports.rows import BadRow, rows
from qicli.imports.sources import Source, heading_of

_READ_ROW: dict[str, Callable[[str, Mapping[str, str]], Draft]] = {
    "daylio": daylio.read_row,
    "bearable": bearable.read_row,
    "migraine-buddy": migraine_buddy.read_row,
}


def read_table(source: Source, whole: bytes) -> Drafts:
    """What each row of a program's table says; `whole` is UTF-8.

    Raises:
        ValueError: there is no heading of this program in it.
    """
    heading = heading_of(whole[: 64 * 1024], source)
    if heading is None:
        raise ValueError(f"it has no heading such as {source} writes")
    above, delimiter = heading
    lines = io.StringIO(whole.decode("utf-8-sig"), newline="")
    for _ in range(above):
        lines.readline()
    for number, cells in rows(lines, delimiter):
        place = str(above + number)
        if isinstance(cells, BadRow):
            yield Problem(place, cells.reason)
            continue
        try:
            yield _READ_ROW[source](place, cells)
        except ValueError as error:
            yield Problem(place, str(error))
