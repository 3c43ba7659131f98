"""qi's own three formats, as lines of the journal."""

import io
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


class _Export(Struct):
    """The `.json` form."""

    format: str
    v: int
    lines: list[msgspec.Raw]


def lines_of(file: BinaryIO, form: Form, delimiter: str = ",") -> Iterator[tuple[int, bytes | BadRow]]:
    """Each line of the journal that the file holds, not yet decoded, with where it stands.

    Where it stands is the number of its line; in the `.json` form, of the entry.

    Raises:
        ValueError: the file as a whole is not in this form.
    """
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
