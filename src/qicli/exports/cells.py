"""The cells of a table: how each kind of value is written and read, and how none can run as a formula."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime
from typing import Any, TypeVar, get_args

import msgspec
from msgspec import Struct

from qicli.core.entry import (
    UNANSWERED,
    Activity,
    Flag,
    Measure,
    Medicine,
    Movement,
    Part,
    PlanItem,
    PlannedMovement,
    Prescribed,
    Side,
    Site,
)
from qicli.core.journal.forms import activity_term

V = TypeVar("V")

# What a spreadsheet takes for the beginning of a formula, the full-width forms of some locales included.
_FORMULA = set("=+-@＝＋－＠")
_PAINS = {str(pain) for pain in range(11)}


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it, where it could begin a formula or begins with an apostrophe."""
    if cell[:1].isalnum() or not cell:
        return cell
    first = next((sign for sign in cell if sign.isprintable() and not sign.isspace()), "")
    return f"'{cell}" if first in _FORMULA or cell[0] in "'\t\r\n" else cell


def unguarded(cell: str) -> str:
    """The cell as it was before it was guarded."""
    return cell.removeprefix("'")


class Cell(Struct, frozen=True):
    """How a column's values are written and read; reading raises ValueError."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


def _number(cell: str) -> float | None:
    return msgspec.json.decode(cell, type=int | float) if cell else None


def _whether(cell: str) -> bool:
    word = cell.strip().lower()
    if word not in {"yes", "true", "no", "false", ""}:
        raise ValueError(f"yes or no, not {cell[:20]!r}")
    return word in {"yes", "true"}


def _optional(text: str | None) -> str:
    return "" if text is None else _escaped(text)


def _read_optional(cell: str) -> str | None:
    return ";".join(_split(cell)) if cell else None


def _joined(items: Iterable[str]) -> str:
    r"""Items between semicolons; `\` stands before a semicolon, a `\` or a first blank; `\e` is no text."""
    return "; ".join(_escaped(item) for item in items)


def _escaped(item: str) -> str:
    text = item.replace("\\", "\\\\").replace(";", "\\;") or "\\e"
    return f"\\{text}" if text[0] == " " else text


def _split(cell: str) -> list[str]:
    items = [""] if cell else []
    for piece in re.findall(r"\\.|\\|; ?|[^\\;]+", cell, re.DOTALL):
        if piece[0] == ";":
            items.append("")
        elif piece[0] == "\\":
            items[-1] += "" if piece == "\\e" else piece[1:] or "\\"
        else:
            items[-1] += piece
    return items


def _place(site: Site) -> str:
    """`outer left calf 6`."""
    words = (site.part, site.side, site.site, site.pain)
    return " ".join(str(word) for word in words if word is not None)


def _read_place(text: str) -> Site:
    words = text.split(" ")
    pain = int(words.pop()) if len(words) > 1 and words[-1] in _PAINS else None
    part = words.pop(0) if len(words) > 1 and words[0] in get_args(Part) else None
    side = words.pop(0) if len(words) > 1 and words[0] in get_args(Side) else None
    return Site(" ".join(words), side, pain, part)  # type: ignore[arg-type] # they were looked up


def _flag(flag: Flag) -> str:
    """`emergency both-legs: numb both legs`."""
    return f"{flag.tier} {flag.topic}: {flag.words}"


def _read_flag(text: str) -> Flag:
    found = re.fullmatch(r"(\S+) (\S+?): (.*)", text, re.DOTALL)
    if found is None:
        raise ValueError("a flag is written as: today fever: shivering")
    return Flag(found[1], found[3], found[2])


def _medicine(medicine: Medicine) -> str:
    """`ibuprofen 400mg`."""
    return f"{medicine.name} {medicine.amount}" if medicine.amount else medicine.name


def _read_medicine(text: str) -> Medicine:
    name, _, amount = text.partition(" ")
    return Medicine(name, amount)


def _measure(measure: Measure) -> str:
    """`sat 360 min`."""
    return f"{measure.name} {measure.value} {measure.unit}"


def _read_measure(text: str) -> Measure:
    found = re.fullmatch(r"(\S+) (\S+) (\S*)", text)
    if found is None:
        raise ValueError("a measure is written as: sat 360 min")
    return msgspec.convert({"name": found[1], "value": _number(found[2]), "unit": found[3]}, type=Measure)


def _movement(movement: Movement) -> str:
    """`walking 20 min`, or `swimming`."""
    minutes = str(movement.minutes).removesuffix(".0")
    return movement.name if movement.minutes is None else f"{movement.name} {minutes} min"


def _read_movement(text: str) -> Movement:
    found = re.fullmatch(r"(\S+)(?: ([0-9]\S*) min)?", text)
    if found is None:
        raise ValueError("a movement is written as: walking 20 min")
    return msgspec.convert({"name": found[1], "minutes": _number(found[2] or "")}, type=Movement)


def _read_activity(text: str) -> Activity:
    name, _, score = text.rpartition("=")
    return Activity(name, int(score)) if name and score in _PAINS else Activity(text)


def _item(item: Prescribed) -> str:
    """`spinal-wave 5 × 6 min`: so many times a week, in so many minutes; `press-ups-lying 42 (6 a day)`."""
    minutes = "" if item.minutes is None else f" × {item.minutes} min"
    a_day = "" if item.a_day is None else f" ({item.a_day} a day)"
    ended = "" if item.ended is None else f" until {item.ended}"
    return f"{item.name} {item.times}{minutes}{a_day}{ended}"


def _read_item(text: str) -> PlanItem:
    return msgspec.convert(_planned(text, "routine"), type=PlanItem)


def _read_moving(text: str) -> PlannedMovement:
    return msgspec.convert(_planned(text, "movement"), type=PlannedMovement)


def _planned(text: str, kind: str) -> dict[str, object]:
    found = re.fullmatch(r"(\S+) (\d+)(?: × (\S+) min)?(?: \((\d+) a day\))?(?: until (\S+))?", text)
    if found is None:
        raise ValueError("a plan is written as: spinal-wave 5 × 6 min, or press-ups-lying 42 (6 a day)")
    a_day = None if found[4] is None else int(found[4])
    often = {"times": int(found[2]), "minutes": _number(found[3] or ""), "a_day": a_day}
    return {kind: found[1], "ended": found[5], **often}


def _in_words(kind: type[V], write: Callable[[V], str], read: Callable[[str], V]) -> Cell:
    """A list of values in words, each as JSON where its words would be read otherwise."""

    def written(value: V) -> str:
        text = write(value)
        with suppress(ValueError):
            if text[:1] != "{" and read(text) == value:
                return text
        return msgspec.json.encode(value).decode()

    def said(text: str) -> V:
        return msgspec.json.decode(text, type=kind) if text.startswith("{") else read(text)

    return Cell(
        lambda values: _joined(map(written, values)), lambda cell: [said(item) for item in _split(cell)]
    )


def _moment(moment: datetime | date) -> str:
    return moment.isoformat()


TEXT = Cell(str, str)
MOMENT = Cell(_moment, str)
OPTIONAL = Cell(_optional, _read_optional)
NUMBER = Cell(lambda number: "" if number is None else str(number), _number)
COUNT = Cell(str, lambda cell: _number(cell) or 0)
YES_NO = Cell(lambda yes: "yes" if yes else "no", _whether)
DAY = Cell(lambda day: "" if day is None else _moment(day), lambda cell: cell or None)
BASELINE = Cell(
    lambda answers: "" if answers == UNANSWERED else msgspec.json.encode(answers).decode(),
    lambda cell: msgspec.json.decode(cell) if cell else {},
)
WORDS = Cell(_joined, _split)
_SITES = _in_words(Site, _place, _read_place)
SITES = Cell(  # a side that was inferred is shown as one that was said
    lambda sites: _SITES.write([msgspec.structs.replace(site, inferred=False) for site in sites]), _SITES.read
)
FLAGS = _in_words(Flag, _flag, _read_flag)
MEDICINES = _in_words(Medicine, _medicine, _read_medicine)
MEASURES = _in_words(Measure, _measure, _read_measure)
MOVEMENTS = _in_words(Movement, _movement, _read_movement)
ACTIVITIES = _in_words(Activity, activity_term, _read_activity)
ITEMS = _in_words(PlanItem, _item, _read_item)
MOVING = _in_words(PlannedMovement, _item, _read_moving)
