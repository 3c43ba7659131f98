"""Migraine Buddy's CSV: an attack a row, below a preamble; where it happened is left out."""

import re
from collections.abc import Mapping

from qicli.imports.drafts import Draft, kept, noted, whereabouts, whole_pain
from qicli.imports.times import read_instant

_OFFSET = "start utc offset (min)"
_FARTHEST = 14 * 60  # minutes; no place on earth is further from UTC


def read_row(place: str, cells: Mapping[str, str]) -> Draft:
    """What a row says: its pain, as a whole number, and the rest as it stands in the note.

    Its `migraine` tag sets it apart: that pain is one of the head.

    Raises:
        ValueError: when it began cannot be read.
    """
    cells = {name: cell.strip() for name, cell in cells.items() if not whereabouts(name)}
    pain = whole_pain(cells.get("pain level", ""))
    mapped = ["started", _OFFSET, "notes", *(["pain level"] if pain is not None else [])]
    return Draft(
        place=place,
        clock=read_instant(cells.get("started", "")),
        offset=_offset(cells.get(_OFFSET, "")),
        content=cells,
        texts=tuple(cell for name, cell in cells.items() if name not in {"started", _OFFSET}),
        pain=pain,
        tags=("migraine",),
        note=noted(cells.get("notes", ""), kept(cells, *mapped)),
    )


def _offset(text: str) -> int | None:
    if not text:
        return None
    if not re.fullmatch(r"[+-]?\d{1,3}(\.0)?", text, re.ASCII) or abs(float(text)) > _FARTHEST:
        raise ValueError(f'"{text[:20]}" is no offset from UTC in minutes')
    return int(float(text))
