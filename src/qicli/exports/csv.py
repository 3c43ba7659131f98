"""Entries as rows of a table: readable in a spreadsheet, exact, and nothing in it can run as a formula.

The columns are told to users in docs/export-format.md.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Protocol, TypeVar, get_args

import msgspec
from msgspec import Struct

from qicli.core.entry import (
    UNANSWERED,
    Activity,
    Answers,
    Checkin,
    Flag,
    Measure,
    Medicine,
    Part,
    Plan,
    PlanItem,
    Seen,
    Session,
    Side,
    Site,
    Symptom,
)
from qicli.core.ledger import Standing

V = TypeVar("V")

# What a spreadsheet takes for the beginning of a formula, the full-width forms of some locales included.
_FORMULA = set("=+-@＝＋－＠")
_LARGEST_CELL = 2**31 - 1  # characters; the most that every system can count
_LEFT_OPEN = "the quote is never closed"
_PAINS = {str(pain) for pain in range(11)}


class BadRow(Struct, frozen=True):
    """A row that is no entry, with the reason."""

    reason: str


class _Writer(Protocol):
    """Anything text can be written to."""

    def write(self, text: str, /) -> object:
        """Take the text."""
        ...


def writer(file: _Writer) -> Callable[[Standing], object]:
    """Write the heading, and give the function that writes an entry's row."""
    table = csv.writer(file)
    table.writerow(COLUMNS)
    return lambda entry: table.writerow(row(entry))


def row(entry: Standing) -> list[str]:
    """The entry as the cells of its row, in the order of `COLUMNS`."""
    values = {name: getattr(entry, name) for name in entry.__struct_fields__}
    values["type"] = entry.__struct_config__.tag
    if isinstance(entry, Session):
        values |= {"moods": entry.mood}
    if isinstance(entry, Session | Symptom):
        values |= {"pain_before": entry.before.pain, "sites_before": entry.before.sites}
        values |= {"pain_after": entry.after.pain, "sites_after": entry.after.sites}
    if isinstance(entry, Checkin):
        values |= {name: getattr(entry.answers, name) for name in _ANSWERS}
        values |= {column: getattr(entry.answers.peg, item) for column, item in _PEG.items()}
    return [guarded(cell.write(values[name])) if name in values else "" for name, cell in _CELLS.items()]


def entry(cells: Mapping[str, str]) -> Standing:
    """What a row says; `cells` are by the names of the columns, of which some may be missing.

    Raises:
        ValueError: it says no entry, and why.
    """
    cells = {name: unguarded(cell) for name, cell in cells.items()}
    kind = _KINDS.get(cells.get("type", ""))
    if kind is None:
        raise ValueError(f"type is one of {', '.join(_KINDS)}, not {cells.get('type', '')[:20]!r}")
    if not cells.get("id"):
        raise ValueError("id is empty; only rows that qi wrote can be read")
    values = {name: _read(name, cells.get(name, "")) for name in _columns_of(kind)}
    values["type"] = cells["type"]
    if kind is Checkin:
        peg = {item: values.pop(column) for column, item in _PEG.items()}
        answers = {name: values.pop(name) for name in _ANSWERS}
        values["answers"] = {"peg": peg} | answers
    if kind is Session:
        values["mood"] = values.pop("moods")
    if "pain_before" in values:
        for when in ("before", "after"):
            pain, sites = values.pop(f"pain_{when}"), values.pop(f"sites_{when}")
            values |= {when: {"pain": pain, "sites": sites}} if sites or pain is not None else {}
    try:
        return msgspec.convert(values, type=kind)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def entries(lines: Iterable[str], delimiter: str = ",") -> Iterator[tuple[int, Standing | BadRow]]:
    """The entries of a table with the number of the line at which each begins; the heading comes first.

    `lines` are a text's lines with their ends, broken at line feeds and carriage returns only.
    """
    for number, cells in rows(lines, delimiter):
        try:
            yield number, _entry_of(cells)
        except ValueError as error:
            yield number, BadRow(str(error))


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


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it, where it could begin a formula or begins with an apostrophe."""
    if cell[:1].isalnum() or not cell:
        return cell
    first = next((sign for sign in cell if sign.isprintable() and not sign.isspace()), "")
    return f"'{cell}" if first in _FORMULA or cell[0] in "'\t\r\n" else cell


def unguarded(cell: str) -> str:
    """The cell as it was before it was guarded."""
    return cell.removeprefix("'")


def _entry_of(cells: dict[str, str] | BadRow) -> Standing:
    if isinstance(cells, BadRow):
        raise ValueError(cells.reason)  # noqa: TRY004 - what is wrong with the row, not with the program
    return entry(cells)


class _Cell(Struct, frozen=True):
    """How a column's values are written and read; reading raises ValueError."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


def _read(column: str, cell: str) -> Any:  # noqa: ANN401 - whatever the column holds
    try:
        return _CELLS[column].read(cell)
    except (ValueError, msgspec.DecodeError) as error:
        raise ValueError(f"{column}: {error}") from error


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


def _activity(activity: Activity) -> str:
    """`walking the dog=7`."""
    return activity.name if activity.score is None else f"{activity.name}={activity.score}"


def _read_activity(text: str) -> Activity:
    name, _, score = text.rpartition("=")
    return Activity(name, int(score)) if name and score in _PAINS else Activity(text)


def _item(item: PlanItem) -> str:
    """`spinal-wave 5 × 6 min`: so many times a week, in so many minutes."""
    minutes = "" if item.minutes is None else f" × {item.minutes} min"
    return f"{item.routine} {item.times}{minutes}"


def _read_item(text: str) -> PlanItem:
    found = re.fullmatch(r"(\S+) (\d+)(?: × (\S+) min)?", text)
    if found is None:
        raise ValueError("a plan is written as: spinal-wave 5 × 6 min")
    minutes = _number(found[3] or "")
    return msgspec.convert({"routine": found[1], "times": int(found[2]), "minutes": minutes}, type=PlanItem)


def _in_words(kind: type[V], write: Callable[[V], str], read: Callable[[str], V]) -> "_Cell":
    """A list of values in words, each as JSON where its words would be read otherwise."""

    def written(value: V) -> str:
        text = write(value)
        with suppress(ValueError):
            if text[:1] != "{" and read(text) == value:
                return text
        return msgspec.json.encode(value).decode()

    def said(text: str) -> V:
        return msgspec.json.decode(text, type=kind) if text.startswith("{") else read(text)

    return _Cell(
        lambda values: _joined(map(written, values)), lambda cell: [said(item) for item in _split(cell)]
    )


def _moment(moment: datetime | date) -> str:
    return moment.isoformat()


_TEXT = _Cell(str, str)
_MOMENT = _Cell(_moment, str)
_OPTIONAL = _Cell(_optional, _read_optional)
_NUMBER = _Cell(lambda number: "" if number is None else str(number), _number)
_COUNT = _Cell(str, lambda cell: _number(cell) or 0)
_YES_NO = _Cell(lambda yes: "yes" if yes else "no", _whether)
_DAY = _Cell(lambda day: "" if day is None else _moment(day), lambda cell: cell or None)
_BASELINE = _Cell(
    lambda answers: "" if answers == UNANSWERED else msgspec.json.encode(answers).decode(),
    lambda cell: msgspec.json.decode(cell) if cell else {},
)
_WORDS = _Cell(_joined, _split)
_SITES = _in_words(Site, _place, _read_place)
_FLAGS = _in_words(Flag, _flag, _read_flag)

_CELLS = {
    "at": _MOMENT,
    "type": _TEXT,
    "pain": _NUMBER,
    "sites": _SITES,
    "qualities": _WORDS,
    "worse_with": _WORDS,
    "better_with": _WORDS,
    "moods": _WORDS,
    "tags": _WORDS,
    "treatments": _WORDS,
    "medicines": _in_words(Medicine, _medicine, _read_medicine),
    "measures": _in_words(Measure, _measure, _read_measure),
    "note": _TEXT,
    "peg_pain": _NUMBER,
    "peg_enjoyment": _NUMBER,
    "peg_activity": _NUMBER,
    "activities": _in_words(Activity, _activity, _read_activity),
    "sitting": _NUMBER,
    "standing": _NUMBER,
    "walking": _NUMBER,
    "sleep": _NUMBER,
    "woken": _NUMBER,
    "confidence": _NUMBER,
    "supported": _NUMBER,
    "medication": _TEXT,
    "since": _DAY,
    "baseline": _BASELINE,
    "items": _in_words(PlanItem, _item, _read_item),
    "until": _DAY,
    "course": _TEXT,
    "stopped": _YES_NO,
    "routine": _TEXT,
    "seconds": _NUMBER,
    "planned": _NUMBER,
    "finished": _YES_NO,
    "breaths": _COUNT,
    "gentle": _YES_NO,
    "pain_before": _NUMBER,
    "sites_before": _SITES,
    "pain_after": _NUMBER,
    "sites_after": _SITES,
    "eased": _WORDS,
    "skipped": _WORDS,
    "words": _TEXT,
    "by": _TEXT,
    "on": _MOMENT,
    "topics": _WORDS,
    "flags": _FLAGS,
    "id": _TEXT,
    "logged": _MOMENT,
    "replaces": _OPTIONAL,
    "batch": _OPTIONAL,
}
COLUMNS = tuple(_CELLS)
_KINDS: dict[str, type[Standing]] = {
    "session": Session,
    "symptom": Symptom,
    "checkin": Checkin,
    "seen": Seen,
    "plan": Plan,
}
_PEG = {"peg_pain": "pain", "peg_enjoyment": "enjoyment", "peg_activity": "activity"}
_ANSWERS = tuple(name for name in Answers.__struct_fields__ if name != "peg")
_AROUND = {"pain_before", "sites_before", "pain_after", "sites_after"}


def _columns_of(kind: type[Standing]) -> list[str]:
    fields = set(kind.__struct_fields__)
    fields |= {"moods"} if kind is Session else set()
    fields |= {*_PEG, *_ANSWERS} if kind is Checkin else set()
    fields |= _AROUND if "before" in fields else set()
    return [name for name in COLUMNS if name in fields]
