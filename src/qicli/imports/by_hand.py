"""A table that a person makes by hand: when, how much, where, and a note."""

import re
from collections.abc import Mapping
from datetime import datetime, time

from qicli.core.entry import Site
from qicli.core.text import joined
from qicli.imports.drafts import (
    NOTHING_KNOWN,
    Draft,
    Known,
    kept,
    mood,
    tagged,
    whereabouts,
    whole_pain,
)
from qicli.imports.orders import Dated
from qicli.imports.phrases import of_the_head, places_in
from qicli.imports.times import read_clock, read_day, split_instant

HEADING = "at,pain,sites,note"
NOON = time(12)  # of a day without a time
_OFFSET = re.compile(r".*\d:\d\d\S*?\s*(?:(z)|([+-])(\d\d):?(\d\d))", re.IGNORECASE)


def read_row(place: str, cells: Mapping[str, str], known: Known = NOTHING_KNOWN) -> Draft:
    """What a row says; what is not understood of it is kept in the note.

    Raises:
        ValueError: when it was cannot be read.
    """
    cells = {name: cell.strip() for name, cell in cells.items() if not whereabouts(name)}
    day, clock = split_instant(cells.get("at", ""))
    pain = whole_pain(cells.get("pain", ""))
    only_a_number = pain is not None and not re.search(r"[^\W\d]", cells.get("pain", ""))
    sites = _sites(cells.get("sites", ""))
    moods = [mood(word) for word in _words(cells.get("moods", ""))]
    mapped = ["at", "tags", "note", *(["pain"] if only_a_number else [])]
    mapped += [*(["sites"] if sites else []), *(["moods"] if None not in moods else [])]
    head = ["headache"] if of_the_head(cells.get("sites", "")) and not sites else []
    return Draft(
        place=place,
        clock=datetime.combine(read_day(day, known.order), read_clock(clock) if clock else NOON),
        offset=_offset(cells.get("at", "")),
        content=cells,
        texts=tuple(cell for name, cell in cells.items() if name != "at"),
        pain=pain,
        sites=sites,
        moods=tuple(word for word in moods if word) if None not in moods else (),
        tags=tagged([*_words(cells.get("tags", "")), *head]),
        note=joined([cells.get("note", ""), kept(cells, *mapped)]),
        untaken=cells.get("pain", "") if pain is None else "",
    )


def dated(cells: Mapping[str, str]) -> Dated:
    """The date of a row."""
    return Dated(split_instant(cells.get("at", ""))[0])


def _words(cell: str) -> list[str]:
    return [word.strip() for word in re.split(r"[;|]", cell) if word.strip()]


def _sites(cell: str) -> tuple[Site, ...]:
    """The places, if all of the words are such; each may have its own pain, as in `left calf 6; back 3`."""
    sites: list[Site] = []
    for word in _words(cell.replace(",", ";")):
        found = re.fullmatch(r"(.*?)(?: (10|[0-9]))?", word)
        places = places_in(found[1]) if found else None
        if found is None or places is None or places.qualities:
            return ()
        own = int(found[2]) if found[2] else None
        sites += [Site(site.site, site.side, own, site.part) for site in places.sites]
    return tuple(sites)


def _offset(at: str) -> int | None:
    found = _OFFSET.fullmatch(at.strip())
    if found is None:
        return None
    if found[1]:
        return 0
    minutes = int(found[3]) * 60 + int(found[4])
    return minutes if found[2] == "+" else -minutes
