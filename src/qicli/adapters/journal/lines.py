"""Lines of journal files: what each says, its bytes, and where a bad one is."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct

from qicli.core.entry import Moment, Said


class BadLineAt(Struct, frozen=True):
    """A line of the journal that is no entry: where it is, and why."""

    file: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class Line(Struct, frozen=True):
    """A line of the journal as it stands in a file: what it says, and its bytes without the line break.

    `own` is whether that is the file to which this machine appends: whether it was said here.
    """

    said: Said
    raw: bytes
    own: bool = False


class _Logged(Struct):
    """The one field of a line that says when it was said; the others are not looked at."""

    logged: Moment


LOGGED = msgspec.json.Decoder(_Logged)

OnBad = Callable[[BadLineAt], None]
