"""A file whose lines are to be brought into the journal: looked through first, then given oldest first."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from qicli.adapters.journal.incoming import HEAD
from qicli.adapters.journal.lines import Line, OnBad
from qicli.adapters.journal.missing import lines_of
from qicli.adapters.journal.packed import unpacked
from qicli.adapters.journal.temporary import created, temporary
from qicli.adapters.journal.union import oldest_first
from qicli.core.entry import Forgotten, order


class Incoming(Struct, frozen=True):
    """What a first look at a file shows.

    Attributes:
        lines: how many lines of it can be read.
        forgotten: the entries that its own journal has removed for good.
        in_order: whether they stand oldest said first, as in a backup.
    """

    file: Path
    lines: int
    forgotten: frozenset[str]
    in_order: bool


def head_of(file: Path) -> bytes:
    """How a file begins, which may be compressed.

    Raises:
        JournalError: it cannot be read.
    """
    with unpacked(file) as source:
        return source.read(HEAD)


def look_through(file: Path, on_bad: OnBad) -> Incoming:
    """Read all of a file, which may be compressed; bad lines are handed to `on_bad`.

    Raises:
        JournalError: the file cannot be read, or not to its end.
    """
    lines, in_order, former = 0, True, None
    forgotten: set[str] = set()
    for line in lines_of(file, on_bad):
        said = line.said
        lines += 1
        if isinstance(said, Forgotten):
            forgotten.add(said.target)
        place = order(said)
        in_order = in_order and (former is None or former <= place)
        former = place
    return Incoming(file, lines, frozenset(forgotten), in_order)


@contextmanager
def in_order(incoming: Incoming, copies: Path) -> Iterator[Iterator[Line]]:
    """The lines, oldest said first; one that is not in order is unpacked in `copies` meanwhile.

    Raises:
        JournalError: the file cannot be read.
    """
    if incoming.in_order:
        yield lines_of(incoming.file)
        return
    with temporary(copies) as folder:
        plain = folder / incoming.file.name
        with unpacked(incoming.file) as source, created(plain) as copy:
            shutil.copyfileobj(source, copy)
        yield oldest_first([plain])
