"""Daylio's CSV: a mood, activities and a note a row; newer ones have scales, old ones the year apart."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time

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
from qicli.imports.phrases import places_in
from qicli.imports.times import Order, days, read_clock, read_day

NOON = time(12)  # of an entry without a time of day
_MAPPED = (
    "full_date",
    "year",
    "date",
    "weekday",
    "time",
    "mood",
    "activities",
    "scales",
    "note_title",
    "note",
)
_OF_PAIN = re.compile(r"(.*\b)?pain(\s+level)?", re.IGNORECASE)


def read_row(place: str, cells: Mapping[str, str], known: Known = NOTHING_KNOWN) -> Draft:
    """What a row says: activities become tags, and so does a mood that qi has no word for.

    A scale named for a pain is the pain where the file shows that it is one of ten.

    Raises:
        ValueError: its day or time cannot be read.
    """
    cells = {name: cell for name, cell in cells.items() if not whereabouts(name)}
    clock = cells.get("time", "").strip()
    felt = cells.get("mood", "")
    known_mood = mood(felt)
    activities = cells.get("activities", "").split(" | ")
    rated, others, untaken = _scales(cells.get("scales", ""), known)
    left = kept(cells, *_MAPPED)
    title, note = _unmarked(cells.get("note_title", "")), _unmarked(cells.get("note", ""))
    return Draft(
        place=place,
        clock=datetime.combine(_day(cells, known.order), read_clock(clock) if clock else NOON),
        content={name: cell for name, cell in cells.items() if name not in {"date", "weekday"}},
        texts=(felt, *activities, title, note, cells.get("scales", ""), left),
        pain=max((pain for pain, _ in rated), default=None),
        sites=tuple(site for _, sites in rated for site in sites),
        moods=(known_mood,) if known_mood else (),
        tags=tagged(activities if known_mood else [felt, *activities]),
        note=joined([title, note, f"scales: {others}" if others else "", left]),
        untaken=untaken,
    )


def dated(cells: Mapping[str, str]) -> Dated:
    """The date of a row, and what tells which of two days it is."""
    return Dated(cells.get("full_date", ""), cells.get("weekday", ""), cells.get("date", ""))


def pains(cells: Mapping[str, str]) -> Iterator[str]:
    """What the scales of a row say that are named for a pain."""
    return (value for name, value in _pairs(cells.get("scales", "")) if _OF_PAIN.fullmatch(name))


def of_ten(values: Iterable[str]) -> bool:
    """Whether a scale that ever had these values can only be one from 0 to 10, and not one of five."""
    numbers = [float(value) for value in values if re.fullmatch(r"\d{1,3}(\.\d+)?", value, re.ASCII)]
    return 5 < max(numbers, default=0) <= 10


def _day(cells: Mapping[str, str], order: Order | None) -> date:
    if "full_date" in cells or "year" not in cells:
        row = dated(cells)
        return read_day(row.text, order, weekday=row.weekday, words=row.words)
    named, year = cells.get("date", "").strip(), cells["year"].strip()
    found = days(f"{named} {year}") or days(f"{year}年{named}")
    return found[0] if len(found) == 1 else read_day(f"{named} {year}")


def _scales(cell: str, known: Known) -> tuple[list[tuple[int, tuple[Site, ...]]], str, str]:
    """The pains that scales say, with their places; the other scales as they stand; a pain not taken."""
    rated: list[tuple[int, tuple[Site, ...]]] = []
    others, untaken = [], ""
    for piece, (name, value) in zip(cell.split(" | "), _pairs(cell), strict=True):
        pain = whole_pain(value) if _OF_PAIN.fullmatch(name) else None
        if pain is not None and (known.of_ten or re.search(r"/ ?10\b", value)):
            places = places_in(name)
            rated.append(
                (pain, tuple(Site(site.site, site.side, pain) for site in places.sites) if places else ())
            )
            continue
        untaken = untaken or (value if _OF_PAIN.fullmatch(name) else "")
        others.append(" ".join(piece.split()))
    return rated, " | ".join(filter(None, others)), untaken


def _pairs(cell: str) -> list[tuple[str, str]]:
    """Each scale's name and value: `Pain: 6 | Energy: 3`."""
    found = []
    for piece in cell.split(" | "):
        name, _, value = " ".join(piece.split()).rpartition(":")
        found.append((name.strip(), value.strip()))
    return found


def _unmarked(text: str) -> str:
    """A note without the marks of a web page that Daylio's editor leaves in it."""
    plain = re.sub(r"<br\s*/?>|</(?:p|div|li)>", "\n", text, flags=re.IGNORECASE)
    plain = re.sub(
        r"</?(?:p|div|ul|ol|li|b|i|u|s|strong|em|span)(?:\s[^<>]*)?>", "", plain, flags=re.IGNORECASE
    )
    return html.unescape(plain)
