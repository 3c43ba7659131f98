"""What one person gives to a study: lines of JSON, of which the first says whose they are; then the rows."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from qicli.core.study.row import VERSION, Row

FORMAT: Literal["qi-study"] = "qi-study"
CODE = (
    r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"  # of what a person is called in a study: nothing but signs of a list
)


class Heading(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The first line.

    Attributes:
        journal: sixteen digits that stand for the person's journal, drawn for studies alone: by these two
            files of one person are known for that.
        code: what the person is called in the study, if they were given a code.
        days: whether they are `shifted`, by a whole number of weeks, or `real`.
    """

    format: Literal["qi-study"] = FORMAT
    v: int = VERSION
    journal: Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$")]
    code: Annotated[str, Meta(pattern=rf"^$|{CODE}")] = ""
    days: Literal["shifted", "real"] = "shifted"


class NoRowsError(ValueError):
    """What is no line of such a file, and why."""


# What is said to whoever would bring such a file into a journal.
NO_JOURNAL = (
    "is what somebody gave to a study (qi journal export --for-study): rows without anybody's words, and no "
    "journal, so there is nothing to bring in; qi study gather takes it"
)
CODE_MAY = "letters, digits, points, _ and - it may have, 40 at most"
_AT = re.compile(r"`\$\.(\w+)")  # where in a line something is wrong
_HEADING = msgspec.json.Decoder(Heading)
_ROW = msgspec.json.Decoder(Row)


def lines_of(heading: Heading, rows: Iterable[Row]) -> Iterator[bytes]:
    """The file's lines, without their line breaks."""
    yield msgspec.json.encode(heading)
    yield from map(msgspec.json.encode, rows)


def is_heading(line: bytes) -> bool:
    """Whether a file that begins so is given to a study, of whichever version."""
    try:
        return msgspec.json.decode(line, type=_Format).format == FORMAT
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def given_to_study(head: bytes) -> bool:
    """Whether a file that begins so, with its first line and perhaps more, is given to a study."""
    first = next((line for line in head.splitlines() if line.strip()), b"")
    return is_heading(first)


def read_heading(line: bytes) -> Heading:
    """What the first line says.

    Raises:
        NoRowsError: it is none, or one of a newer version.
    """
    try:
        heading = _HEADING.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoRowsError(f"{_reason(error)}, so it is left out; ask for it anew") from error
    if heading.v != VERSION:
        told = f"version {heading.v} of the format, of which this qi knows {VERSION}"
        raise NoRowsError(f"{told}; update qi, and gather again")
    return heading


def read_row(line: bytes) -> Row:
    """What any other line says: nothing that is in no closed list.

    Raises:
        NoRowsError: it is no row.
    """
    try:
        return _ROW.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoRowsError(_reason(error)) from error


def _reason(error: Exception) -> str:
    """What is wrong with a line, in words that are not a library's."""
    found = _AT.search(str(error))
    if found is None:
        return "is nothing that qi wrote"
    return f"its {found[1]} is {'none: ' + CODE_MAY if found[1] == 'code' else 'not as qi writes it'}"


class _Format(Struct):
    format: str
