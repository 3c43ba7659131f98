"""Which program a file is from: told by its heading, or by what it begins with."""

import csv
from typing import Literal, get_args

from qicli.core.entry import BadLine, decode

Source = Literal["qi", "daylio", "bearable", "migraine-buddy", "jrnl"]
Form = Literal["jsonl", "json", "csv"]
SOURCES: tuple[Source, ...] = get_args(Source)

BOM = b"\xef\xbb\xbf"
DELIMITERS = ",;\t"  # spreadsheets write a table anew with the one of their place
_DEEPEST_HEADING = 5  # lines in which a heading may stand: some programs write a preamble above it

# Columns that together are in no other program's heading.
_HEADINGS: dict[Source, set[str]] = {
    "qi": {"type", "id", "logged", "at"},
    "daylio": {"full_date", "mood", "activities"},
    "bearable": {"date", "category", "rating/amount"},
    "migraine-buddy": {"started", "pain level"},
}


def source_of(head: bytes) -> Source | None:
    """The program that wrote a file that begins so; None if it is none of those that qi knows."""
    head = head.removeprefix(BOM)
    if not head.lstrip().startswith(b"{"):
        return next((source for source in _HEADINGS if heading_of(head, source) is not None), None)
    if b'"qi-journal"' in head[:4096] or any(map(_is_line, head.splitlines())):
        return "qi"
    return "jrnl" if b'"entries"' in head or b'"tags"' in head else None


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
    for number, line in enumerate(lines[:_DEEPEST_HEADING]):
        for delimiter in DELIMITERS:
            if _HEADINGS[source] <= _names(line, delimiter):
                return number, delimiter
    return None


def _names(line: str, delimiter: str) -> set[str]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return set()
    return {cell.strip().lower() for cell in cells}


def _is_line(line: bytes) -> bool:
    return line.startswith(b"{") and not isinstance(decode(line), BadLine)
