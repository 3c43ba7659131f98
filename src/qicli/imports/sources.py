"""Which program a file is from: told by its heading, or by what it begins with."""

import csv
import re
from typing import Literal, get_args

from qicli.core.entry import BadLine, decode

Source = Literal["qi", "daylio", "bearable", "migraine-buddy", "jrnl", "by-hand"]
Form = Literal["jsonl", "json", "csv"]
SOURCES: tuple[Source, ...] = get_args(Source)

BOM = b"\xef\xbb\xbf"
DELIMITERS = ",;\t"  # spreadsheets write a table anew with the one of their place
_DEEPEST_HEADING = 5  # lines in which a heading may stand: some programs write a preamble above it
_DEEPEST_BELOW_EVENTS = 500  # Migraine Buddy lists what is going on above it

# Columns that together are in no other program's heading; some programs have had more than one heading.
_HEADINGS: dict[Source, tuple[set[str], ...]] = {
    "qi": ({"type", "id", "logged", "at"},),
    "daylio": ({"full_date", "mood", "activities"}, {"year", "date", "mood", "activities"}),
    "bearable": ({"date", "category", "rating/amount"},),
    "migraine-buddy": ({"started", "pain level"},),
    "by-hand": ({"at", "pain"}, {"at", "sites"}, {"at", "note"}),
}
_ABOVE = {"date", "time period", "description"}  # of Migraine Buddy's table of what is going on

_JRNL_COMMAND = "jrnl --export json > jrnl.json, and import that"
_JRNL_TEXT = re.compile(rb"\s*\[?[\d./-]{8,10} \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\] ]")
JRNL = f"it is jrnl's text; run: {_JRNL_COMMAND}"
DAY_ONE = (
    "it is an entry of Day One Classic; jrnl reads such a journal where it lies "
    f"(set it up in jrnl as type: dayone); then run: {_JRNL_COMMAND}"
)


def source_of(head: bytes) -> Source | None:
    """The program that wrote a file that begins so; None if it is none of those that qi knows."""
    head = head.removeprefix(BOM)
    if not head.lstrip().startswith((b"{", b"[")):
        return next((source for source in _HEADINGS if heading_of(head, source) is not None), None)
    if b'"qi-journal"' in head[:4096] or any(map(_is_line, head.splitlines())):
        return "qi"
    if instead_of(head):
        return None
    listed = head.lstrip().startswith(b"[")
    entry = b'"creationDate"' in head or all(word in head for word in (b'"title"', b'"body"', b'"date"'))
    return "jrnl" if entry or (not listed and (b'"entries"' in head or b'"tags"' in head)) else None


def instead_of(head: bytes) -> str:
    """What a file is that qi cannot take but knows, and the command that makes one of it; else ""."""
    head = head.removeprefix(BOM)
    if b"<plist" in head and b"Creation Date" in head:
        return DAY_ONE
    return JRNL if _JRNL_TEXT.match(head) else ""


def form_of(head: bytes) -> Form:
    """In which of qi's own formats a file is written that begins so."""
    head = head.removeprefix(BOM)
    if any(map(_is_line, head.splitlines()[:1])):
        return "jsonl"
    if head.lstrip().startswith(b"{"):
        return "json" if b'"qi-journal"' in head[:4096] else "jsonl"
    return "csv" if heading_of(head, "qi") is not None else "jsonl"


def heading_of(head: bytes, source: Source) -> tuple[int, str] | None:
    """At which line (from 0) this program's heading stands, and what is between its columns."""
    lines = head.removeprefix(BOM).decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    deepest = _DEEPEST_BELOW_EVENTS if source == "migraine-buddy" else _DEEPEST_HEADING
    for number, line in enumerate(lines[:deepest]):
        for delimiter in DELIMITERS:
            names = _names(line, delimiter)
            if any(heading <= names for heading in _HEADINGS[source]) and not (
                source == "by-hand" and "id" in names
            ):
                return number, delimiter
    return None


def columns_of(source: Source) -> str:
    """The columns by which a program's table is told, for a person."""
    return ", ".join(sorted(_HEADINGS[source][0]))


def is_above(line: str, delimiter: str) -> bool:
    """Whether a line is the heading of Migraine Buddy's table of what is going on."""
    return _names(line, delimiter) >= _ABOVE


def _names(line: str, delimiter: str) -> set[str]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return set()
    return {cell.strip().lower() for cell in cells}


def _is_line(line: bytes) -> bool:
    return line.startswith(b"{") and not isinstance(decode(line), BadLine)
