"""Bearable's CSV: a row for each thing rated: a symptom, a mood, a medicine, a night."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time

from msgspec import Struct

from qicli.core.entry import Measure, Medicine
from qicli.core.text import joined
from qicli.core.words.moments.times import NOON, PARTS
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
from qicli.imports.phrases import Places, medicine_named, of_the_head, places_in, without_severity
from qicli.imports.times import Order, days, read_clock, read_day

# Bearable's four parts of a day, beside those that qi knows.
_TIMES = {"am": time(8), "mid": NOON, "midday": NOON, "pm": time(20), "pre": time(6), "all day": NOON}
_DATES = ("date", "date formatted", "weekday")
_ASLEEP = {"", "sleep", "asleep", "slept", "time asleep", "total sleep", "sleep duration", "duration"}
_NOWHERE = Places((), ())
_OF_PAIN = re.compile(r"\b(pain|ache|aching|sore|sciatica)", re.IGNORECASE)
_DOSED = re.compile(
    r"(.+?) \((mg|mcg|µg|g|ml|iu|tablets?|pills?|capsules?|drops?|puffs?|units?)\)", re.IGNORECASE
)


class _Said(Struct, frozen=True, kw_only=True):
    """What the category, the rating and the detail of a row say together, and which of them wholly."""

    mapped: tuple[str, ...] = ()
    pain: int | None = None
    places: Places = _NOWHERE
    moods: tuple[str, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    measures: tuple[Measure, ...] = ()
    untaken: str = ""


def read_row(place: str, cells: Mapping[str, str], known: Known = NOTHING_KNOWN) -> Draft:
    """What a row says: a whole number for pain is the pain, and the words beside it say where and what kind.

    Everything else is kept in the note as it stands: what a rating of another category means, only its
    program knows. A pain of the head gets the tag `headache`.

    Raises:
        ValueError: its day cannot be read.
    """
    cells = {name: cell.strip() for name, cell in cells.items() if not whereabouts(name)}
    clock, odd_time = _clock(cells.get("time of day", ""))
    said = _said(cells)
    mapped = {*_DATES, *([] if odd_time else ["time of day"]), *said.mapped, "notes"}
    written = {name: cell for name, cell in cells.items() if name not in mapped}
    head = ["headache"] if of_the_head(cells.get("detail", "")) and not said.places.sites else []
    return Draft(
        place=place,
        clock=datetime.combine(_day(cells, known.order), clock),
        content={name: cell for name, cell in cells.items() if name not in {"date formatted", "weekday"}},
        texts=tuple(cell for name, cell in cells.items() if name not in {*_DATES, "time of day"}),
        pain=said.pain,
        sites=said.places.sites,
        qualities=said.places.qualities,
        moods=said.moods,
        medicines=said.medicines,
        measures=said.measures,
        tags=tagged([cells.get("category", "").lower(), *head]),
        note=joined([cells.get("notes", ""), kept(written)]),
        untaken=said.untaken,
    )


def dated(cells: Mapping[str, str]) -> Dated:
    """The date of a row, and what tells which of two days it is."""
    written, formatted = cells.get("date", ""), cells.get("date formatted", "")
    if len(days(written)) != 2 and len(days(formatted)) == 2:
        written, formatted = formatted, written
    return Dated(written, cells.get("weekday", ""), formatted)


def _day(cells: Mapping[str, str], order: Order | None) -> date:
    """The day in `date`; where that could be two, the one that `date formatted` is as well."""
    written, formatted = cells.get("date", ""), cells.get("date formatted", "")
    if not days(written) and formatted:
        written, formatted = formatted, ""
    return read_day(written, order, weekday=cells.get("weekday", ""), words=formatted)


def _clock(text: str) -> tuple[time, bool]:
    """The time of day, and whether there was one that is not known."""
    word = " ".join(text.lower().split())
    if known := PARTS.get(word) or _TIMES.get(word):
        return known, False
    try:
        return read_clock(text), False
    except ValueError:
        return NOON, bool(word)


def _said(cells: Mapping[str, str]) -> _Said:
    category = cells.get("category", "").lower()
    if re.match(r"pain\b", category):
        return _pain(cells.get("rating/amount", ""), cells.get("detail", ""))
    if re.match(r"symptoms?\b", category):
        return _symptom(cells.get("rating/amount", ""), cells.get("detail", ""))
    if re.match(r"mood\b", category):
        moods = _moods(cells.get("detail", ""))
        return _Said(moods=moods, mapped=("detail",) if moods else ())
    if re.match(r"med(s|icine|ication)?\b", category):
        return _medicine(cells.get("rating/amount", ""), cells.get("detail", ""))
    if re.match(r"sleep\b", category):
        return _Said(measures=_slept(cells.get("rating/amount", ""), cells.get("detail", "")))
    return _Said()


def _slept(amount: str, detail: str) -> tuple[Measure, ...]:
    """A night of `7:15`, where no detail says that it is something else; it stays in the note as well."""
    found = re.fullmatch(r"(1?\d):([0-5]\d)", amount)
    if found is None or detail.lower() not in _ASLEEP:
        return ()
    return (Measure("slept", int(found[1]) * 60 + int(found[2]), "min"),)


def _pain(rating: str, detail: str) -> _Said:
    """The pain, and what the words beside it say, if all of them are places and qualities.

    A quality of a pain that was not there would say the opposite.
    """
    pain = whole_pain(rating)
    if pain is None:
        return _Said(untaken=rating)
    words = ("category", "rating/amount") if not re.search(r"[^\W\d]", rating) else ("category",)
    places = places_in(detail)
    if places is None or (pain == 0 and places.qualities):
        return _Said(pain=pain, mapped=words)
    severity = without_severity(detail) != detail
    return _Said(pain=pain, places=places, mapped=words if severity else (*words, "detail"))


def _symptom(rating: str, detail: str) -> _Said:
    """Where a symptom is and what it is like; how bad it was is on a scale of Bearable's, and is noted."""
    places = places_in(detail)
    absent = rating in {"0", "0.0"} or re.search(r"\((none|no)\)", detail, re.IGNORECASE)
    hurts = rating and not absent and (_OF_PAIN.search(detail) or (places and places.sites))
    return _Said(places=_NOWHERE if absent or places is None else places, untaken=rating if hurts else "")


def _medicine(amount: str, detail: str) -> _Said:
    """A medicine that was taken, with how much of it: `400` of `Ibuprofen (mg)`, `400 mg` of `Ibuprofen`."""
    dosed = _DOSED.fullmatch(detail)
    name, unit = (dosed[1], dosed[2].lower()) if dosed else (detail, "")
    number = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*([^\W\d]*)", amount)
    if not name or number is None or not float(number[1].replace(",", ".")) or (unit and number[2]):
        return _Said()
    unit = unit or number[2].lower()
    spaced = f"{number[1]}{unit}" if len(unit) <= 3 else f"{number[1]} {unit}"
    return _Said(
        medicines=(Medicine(medicine_named(name), spaced),), mapped=("category", "rating/amount", "detail")
    )


def _moods(detail: str) -> tuple[str, ...]:
    """The moods that a mood's details name, if all of them are words of ours."""
    words = [mood(word) for word in re.split(r"[,|]", detail) if word.strip()]
    known = tuple(dict.fromkeys(word for word in words if word is not None))
    return known if None not in words else ()
