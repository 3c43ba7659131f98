"""Migraine Buddy's CSV: an attack a row, below a table of what is going on; where it happened is left out."""

import re
from collections.abc import Mapping
from datetime import datetime, time

from qicli.core.text import joined
from qicli.core.words.moments.times import NOON, PARTS
from qicli.imports.drafts import NOTHING_KNOWN, Draft, Known, kept, whereabouts, whole_pain
from qicli.imports.orders import Dated
from qicli.imports.times import read_clock, read_day, read_instant, split_instant

_OFFSET = "start utc offset (min)"
_OFFSETS = (_OFFSET, "end utc offset (min)")
_FARTHEST = 14 * 60  # minutes; no place on earth is further from UTC
_TAG = "migraine"
# The number of a row changes with every new attack, and how long it lasted once it is over.
_CHANGING = {"#", "lasted"}


def read_row(place: str, cells: Mapping[str, str], known: Known = NOTHING_KNOWN) -> Draft:
    """What a row says: its pain, as a whole number, and the rest as it stands in the note.

    Its `migraine` tag sets it apart: that pain is one of the head.

    Raises:
        ValueError: when it began cannot be read.
    """
    cells = {name: cell.strip() for name, cell in cells.items() if not whereabouts(name)}
    level = cells.get("pain level", "")
    pain = whole_pain(level)
    only_a_number = pain is not None and not re.search(r"[^\W\d]", level)
    mapped = ["#", "started", *_OFFSETS, "notes", *(["pain level"] if only_a_number else [])]
    return Draft(
        place=place,
        clock=read_instant(cells.get("started", ""), known.order),
        offset=_offset(cells.get(_OFFSET, "")),
        content={name: cell for name, cell in cells.items() if name not in _CHANGING},
        texts=tuple(cell for name, cell in cells.items() if name not in {"#", "started", *_OFFSETS}),
        pain=pain,
        tags=(_TAG,),
        note=joined([cells.get("notes", ""), kept(cells, *mapped)]),
        untaken=level if pain is None else "",
    )


def read_ongoing(place: str, cells: Mapping[str, str], known: Known = NOTHING_KNOWN) -> Draft | None:
    """What a row of the table above says, which has no pain; None for the row that says that there is none.

    Raises:
        ValueError: its day cannot be read.
    """
    cells = {name: cell.strip() for name, cell in cells.items()}
    day = cells.get("date", "")
    if not re.search(r"\d", day):
        return None
    clock = _part(cells.get("time period", ""))
    mapped = ("date", "description", "notes", *(["time period"] if clock else []))
    return Draft(
        place=place,
        clock=datetime.combine(read_day(day, known.order), clock or NOON),
        content=cells,
        texts=(cells.get("description", ""), cells.get("notes", ""), kept(cells, *mapped)),
        tags=(_TAG,),
        note=joined([cells.get("description", ""), cells.get("notes", ""), kept(cells, *mapped)]),
    )


def dated(cells: Mapping[str, str]) -> Dated:
    """The date of a row, of either table."""
    day, _ = split_instant(cells.get("started") or cells.get("date", ""))
    return Dated(day)


def _part(text: str) -> time | None:
    try:
        return PARTS.get(text.lower()) or read_clock(text)
    except ValueError:
        return None


def _offset(text: str) -> int | None:
    if not text:
        return None
    if not re.fullmatch(r"[+-]?\d{1,3}(\.0)?", text, re.ASCII) or abs(float(text)) > _FARTHEST:
        raise ValueError(f'"{text[:20]}" is no offset from UTC in minutes')
    return int(float(text))
