"""qi's own three formats, as lines of the journal."""

import io
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

import msgspec
from msgspec import Struct

from qicli.core.entry import encode
from qicli.core.ledger import Standing
from qicli.exports.csv import entry
from qicli.imports.rows import BadRow, rows
from qicli.imports.sources import BOM, Form

NEWEST = 1  # version of the `.json` form
_ID = re.compile(r"[0-9a-f]{12}")


class _Export(Struct):
    """The `.json` form."""

    format: str
    v: int
    lines: list[msgspec.Raw]


class _Ids(Struct):
    """What a line is known by, and those it names."""

    id: str
    replaces: str | None = None
    batch: str | None = None


def lines_of(file: BinaryIO, form: Form, delimiter: str = ",") -> Iterator[tuple[int, bytes | BadRow]]:
    """Each line of the journal that the file holds, not yet decoded, with where it stands.

    Where it stands is the number of its line; in the `.json` form, of the entry. A line whose ids are no
    twelve hexadecimal digits comes as a `BadRow`: under another id its entry would come in twice.

    Raises:
        ValueError: the file as a whole is not in this form.
    """
    for number, line in _lines(file, form, delimiter):
        odd = "" if isinstance(line, BadRow) else _odd_id(line)
        yield number, BadRow(odd) if odd else line


def _odd_id(line: bytes) -> str:
    """What is wrong with the ids of a line; "" if nothing is, or if it is no entry at all."""
    try:
        ids = msgspec.json.decode(line, type=_Ids)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    for name in ids.__struct_fields__:
        id_ = getattr(ids, name)
        if id_ is not None and not _ID.fullmatch(id_):
            why = "; a spreadsheet may have changed it: export anew, and open it with that column as text"
            return f"{name} {id_[:20]!r} is not twelve hexadecimal digits{why}"
    return ""


def _lines(file: BinaryIO, form: Form, delimiter: str) -> Iterator[tuple[int, bytes | BadRow]]:
    match form:
        case "jsonl":
            yield from _plain(file)
        case "json":
            yield from _listed(file.read())
        case _:
            text = io.TextIOWrapper(file, "utf-8-sig", newline="")
            for number, said in entries(text, delimiter):
                yield number, said if isinstance(said, BadRow) else encode(said)
            text.detach()


def _plain(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(file, 1):
        raw = line.removeprefix(BOM).strip() if number == 1 else line.strip()
        if raw:
            yield number, raw


def _listed(whole: bytes) -> Iterator[tuple[int, bytes]]:
    try:
        export = msgspec.json.decode(whole.removeprefix(BOM), type=_Export)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"it is damaged ({error})") from error
    if export.v > NEWEST:
        raise ValueError("a newer qi wrote it; bring this one up to date")
    for number, value in enumerate(export.lines, 1):
        raw = bytes(value)
        yield number, msgspec.json.format(raw, indent=-1) if b"\n" in raw or b"\r" in raw else raw


def entries(lines: Iterable[str], delimiter: str = ",") -> Iterator[tuple[int, Standing | BadRow]]:
    """The entries of a table with the number of the line at which each begins; the heading comes first.

    `lines` are a text's lines with their ends, broken at line feeds and carriage returns only.
    """
    for number, cells in rows(lines, delimiter):
        try:
            yield number, _entry_of(cells)
        except ValueError as error:
            yield number, BadRow(str(error))


def _entry_of(cells: dict[str, str] | BadRow) -> Standing:
    if isinstance(cells, BadRow):
        raise ValueError(cells.reason)  # noqa: TRY004 - what is wrong with the row, not with the program
    return entry(cells)
