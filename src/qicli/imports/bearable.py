"""Bearable's CSV: a row for each thing rated: a symptom, a mood, a medicine, a night."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time

from qicli.core.entry import Site
from qicli.core.words.grammar import Said, read_words
from qicli.core.words.moments.times import NOON, PARTS
from qicli.imports.drafts import Draft, kept, mood, noted, tagged, whereabouts, whole_pain
from qicli.imports.times import read_clock, read_day

# Bearable's four parts of a day, beside those that qi knows.
_TIMES = {"am": time(8), "mid": NOON, "midday": NOON, "pm": time(20), "pre": time(6), "all day": NOON}
_DATES = ("date", "date formatted", "weekday")


def read_row(place: str, cells: Mapping[str, str]) -> Draft:
    """What a row says: a whole number for pain is the pain, and the words beside it say where and what kind.

    Everything else is kept in the note as it stands: what a rating of another category means, only its
    program knows.

    Raises:
        ValueError: its day cannot be read.
    """
    cells = {name: cell.strip() for name, cell in cells.items() if not whereabouts(name)}
    clock, odd_time = _clock(cells.get("time of day", ""))
    mapped = [*_DATES, *([] if odd_time else ["time of day"])]
    pain, said = _pain(cells)
    moods: tuple[str, ...] = ()
    if pain is not None:
        mapped += ["category", "rating/amount", *(["detail"] if said is not None else [])]
    elif moods := _moods(cells):
        mapped.append("detail")
    written = {name: cell for name, cell in cells.items() if name not in {*mapped, "notes"}}
    return Draft(
        place=place,
        clock=datetime.combine(_day(cells), clock),
        content={name: cell for name, cell in cells.items() if name not in {"date formatted", "weekday"}},
        texts=tuple(cell for name, cell in cells.items() if name not in {*_DATES, "time of day"}),
        pain=pain,
        sites=said.sites if said else (),
        qualities=said.qualities if said else (),
        moods=moods,
        tags=tagged([cells.get("category", "").lower()]),
        note=noted(cells.get("notes", ""), kept(written)),
    )


def _day(cells: Mapping[str, str]) -> date:
    """The day in `date`; where that could be two, the one that `date formatted` is as well."""
    try:
        return read_day(cells.get("date", ""))
    except ValueError:
        if not cells.get("date formatted"):
            raise
        return read_day(cells["date formatted"])


def _clock(text: str) -> tuple[time, bool]:
    """The time of day, and whether there was one that is not known."""
    word = " ".join(text.lower().split())
    if known := PARTS.get(word) or _TIMES.get(word):
        return known, False
    try:
        return read_clock(text), False
    except ValueError:
        return NOON, bool(word)


def _pain(cells: Mapping[str, str]) -> tuple[int | None, Said | None]:
    """The pain, and what the words beside it say, if all of them are places and qualities.

    A quality of a pain that was not there would say the opposite.
    """
    if not re.match(r"pain\b", cells.get("category", ""), re.IGNORECASE):
        return None, None
    pain = whole_pain(cells.get("rating/amount", ""))
    if pain is None:
        return None, None
    try:
        said = read_words(cells.get("detail", ""))
    except ValueError:
        return pain, None
    understood = Said(sites=_unrated(said.sites), qualities=said.qualities)
    if said != understood or (pain == 0 and said.qualities):
        return pain, None
    return pain, said


def _unrated(sites: tuple[Site, ...]) -> tuple[Site, ...]:
    return tuple(site for site in sites if site.pain is None)


def _moods(cells: Mapping[str, str]) -> tuple[str, ...]:
    """The moods that a mood's details name, if all of them are words of ours."""
    if not re.match(r"mood\b", cells.get("category", ""), re.IGNORECASE):
        return ()
    words = [mood(word) for word in re.split(r"[,|]", cells.get("detail", "")) if word.strip()]
    known = tuple(dict.fromkeys(word for word in words if word is not None))
    return known if None not in words else ()
