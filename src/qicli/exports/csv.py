"""Entries as rows of a table, readable in a spreadsheet and exact: the columns, and which entry has which.

The columns are told to users in docs/export-format.md.
"""

import csv
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Protocol

import msgspec

from qicli.core.entry import Answers, Checkin, Plan, Question, Seen, Session, Symptom
from qicli.core.ledger import Standing
from qicli.exports.cells import (
    ACTIVITIES,
    BASELINE,
    COUNT,
    DAY,
    FLAGS,
    ITEMS,
    MEASURES,
    MEDICINES,
    MOMENT,
    MOVEMENTS,
    MOVING,
    NUMBER,
    OPTIONAL,
    SITES,
    TEXT,
    WORDS,
    YES_NO,
    guarded,
    unguarded,
)

# What a file begins with, so that every spreadsheet takes it for UTF-8; a pipe has none.
MARK = b"\xef\xbb\xbf"


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
    said = {name: unguarded(cell) for name, cell in cells.items() if cell}
    kind = _KINDS.get(said.get("type", ""))
    if kind is None:
        raise ValueError(f"type is one of {', '.join(_KINDS)}, not {said.get('type', '')[:20]!r}")
    if not said.get("id"):
        raise ValueError("id is empty; only rows that qi wrote can be read")
    values = _nothing(kind) | {name: _read(name, said[name]) for name in _columns_of(kind) if name in said}
    values["type"] = said["type"]
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


def _read(column: str, cell: str) -> Any:  # noqa: ANN401 - whatever the column holds
    try:
        return _CELLS[column].read(cell)
    except (ValueError, msgspec.DecodeError) as error:
        raise ValueError(f"{column}: {error}") from error


_CELLS = {
    "at": MOMENT,
    "type": TEXT,
    "pain": NUMBER,
    "sites": SITES,
    "qualities": WORDS,
    "worse_with": WORDS,
    "better_with": WORDS,
    "moods": WORDS,
    "mood_after": WORDS,
    "tags": WORDS,
    "treatments": WORDS,
    "medicines": MEDICINES,
    "measures": MEASURES,
    "movements": MOVEMENTS,
    "note": TEXT,
    "peg_pain": NUMBER,
    "peg_enjoyment": NUMBER,
    "peg_activity": NUMBER,
    "activities": ACTIVITIES,
    "sitting": NUMBER,
    "standing": NUMBER,
    "walking": NUMBER,
    "sleep": NUMBER,
    "woken": NUMBER,
    "confidence": NUMBER,
    "supported": NUMBER,
    "medication": TEXT,
    "since": DAY,
    "baseline": BASELINE,
    "items": ITEMS,
    "moving": MOVING,
    "until": DAY,
    "course": TEXT,
    "stopped": YES_NO,
    "routine": TEXT,
    "seconds": NUMBER,
    "planned": NUMBER,
    "finished": YES_NO,
    "breaths": COUNT,
    "gentle": YES_NO,
    "told": YES_NO,
    "repetitions": COUNT,
    "further": YES_NO,
    "chosen": TEXT,
    "pain_before": NUMBER,
    "sites_before": SITES,
    "pain_after": NUMBER,
    "sites_after": SITES,
    "eased": WORDS,
    "skipped": WORDS,
    "words": TEXT,
    "by": TEXT,
    "on": MOMENT,
    "topics": WORDS,
    "text": TEXT,
    "answer": TEXT,
    "answered": DAY,
    "flags": FLAGS,
    "id": TEXT,
    "logged": MOMENT,
    "replaces": OPTIONAL,
    "batch": OPTIONAL,
}
COLUMNS = tuple(_CELLS)
_KINDS: dict[str, type[Standing]] = {
    "session": Session,
    "symptom": Symptom,
    "checkin": Checkin,
    "seen": Seen,
    "plan": Plan,
    "question": Question,
}
_PEG = {"peg_pain": "pain", "peg_enjoyment": "enjoyment", "peg_activity": "activity"}
_ANSWERS = tuple(name for name in Answers.__struct_fields__ if name != "peg")
_AROUND = {"pain_before", "sites_before", "pain_after", "sites_after"}


@cache
def _nothing(kind: type[Standing]) -> dict[str, Any]:
    """What a row of this kind says where all its cells are empty."""
    return {name: _read(name, "") for name in _columns_of(kind)}


@cache
def _columns_of(kind: type[Standing]) -> list[str]:
    fields = set(kind.__struct_fields__)
    fields |= {"moods"} if kind is Session else set()
    fields |= {*_PEG, *_ANSWERS} if kind is Checkin else set()
    fields |= _AROUND if "before" in fields else set()
    return [name for name in COLUMNS if name in fields]
