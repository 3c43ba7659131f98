"""Lines of what is forgotten, found in a file of whatever kind, and taken out of it."""

import os
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, cast

from qicli.adapters.files import replaced, sync_folder
from qicli.adapters.journal import packed
from qicli.core.entry import BadLine, Forgotten, Retraction, decode
from qicli.errors import JournalError

Goes = Callable[[bytes], bool]

_NAMED = re.compile(rb'"(?:id|replaces)": ?"([^"]*)"')  # in a line that is torn
_SWAP = re.compile(r"\.sw[a-p]$|\.un~$|\.kate-swp$")  # of editors that keep what is typed in no lines


def is_of(line: bytes, gone: Collection[str]) -> bool:
    """Whether a line belongs to an entry that is forgotten; what is left of a torn one does too."""
    said = decode(line)
    if isinstance(said, BadLine):
        return any(name.decode(errors="replace") in gone for name in _NAMED.findall(line))
    return said.root in gone and not isinstance(said, Forgotten | Retraction)


def number_in(file: Path, goes: Goes) -> int:
    """How many lines of a file go.

    Raises:
        OSError: it cannot be read; one of `packed.DAMAGED`: it is compressed, and what it holds is lost.
    """
    return sum(map(goes, _lines(file, like=file)))


def cleaned(file: Path, goes: Goes) -> int:
    """Take the lines that go out of one file, which goes itself if none is left; gives how many there were.

    Raises:
        JournalError: what was written is not what should have been; the file is as it was.
        OSError: the same as `number_in`, or it cannot be replaced; it is as it was.
    """
    if not (removed := number_in(file, goes)):
        return 0
    if _SWAP.search(file.name) or all(map(goes, _lines(file, like=file))):
        Path(os.path.realpath(file)).unlink()
        sync_folder(file.parent)
    else:
        _write_without(file, goes)
    return removed


def _write_without(file: Path, goes: Goes) -> None:
    """Write the file anew without the lines that go."""
    digest = sha256()

    def verify(new: Path) -> None:
        found = sha256()
        for line in _lines(new, like=file):
            found.update(line)
        if found.digest() != digest.digest():
            raise JournalError(f"{new}: was not written as it should be; {file} is as it was")

    with replaced(file, verify=verify) as out, closing(_writing(out, file)) as new:
        for line in _lines(file, like=file):
            if not goes(line):
                digest.update(line)
                new.write(line)


def _writing(out: BinaryIO, like: Path) -> BinaryIO:
    """What to write to: compressed where the file is."""
    return cast("BinaryIO", packed.packing(out) if _is_packed(like) else _Through(out.write))


class _Through:
    """Writes to a file that somebody else closes."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self.write = write

    def close(self) -> None:
        """Left to whoever opened it."""


def _lines(file: Path, *, like: Path) -> Iterator[bytes]:
    source = file.open("rb")
    try:
        lines = packed.unpacking(source) if _is_packed(like) else source
        yield from iter(lines.readline, b"")  # which, unlike `lines`, has nothing to close
    finally:
        with suppress(OSError):  # that it cannot be closed takes nothing from what was read
            source.close()


def _is_packed(file: Path) -> bool:
    """By its name: one that only no longer begins as a compressed file does is damaged, and named as such."""
    return ".gz" in file.suffixes
