"""All files of a journal as one, oldest said first, without ever holding more than a line of each."""

from array import array
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from heapq import merge
from itertools import groupby
from pathlib import Path

import msgspec

from qicli.adapters.files import lines_backwards, lines_forwards, opened, readable
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import LOGGED, BadLineAt, Line, OnBad
from qicli.adapters.journal.temporary import created, temporary
from qicli.adapters.source import FEW, Source
from qicli.core.entry import BYTE_ORDER_MARK, BadLine, decode, order
from qicli.errors import JournalError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def oldest_first(journal_files: Iterable[Path], on_bad: OnBad | None = None) -> Iterator[Line]:
    """Every line of these files, oldest said first, in the reverse of the order of `Journal.lines`.

    A line that stands in several files, or twice in one, comes once. Bad lines are handed to `on_bad`. The
    files are read as they are asked for; of a file whose lines are not in order, where each line begins is
    kept in memory.

    Raises:
        JournalError: a file cannot be read.
    """
    tell = on_bad or (lambda _: None)
    # Of lines that say the same thing differently, the file that comes first by name counts: it comes last.
    paths = sorted(journal_files, reverse=True)
    files = [_by_order(_lines_of(path, tell, held=len(paths) <= FEW)) for path in paths]
    for _, same in groupby(merge(*files, key=_key), key=_key):
        yield from {line.raw: line for line in same}.values()


def _key(line: Line) -> tuple[datetime, int, str]:
    return order(line.said)


def _by_order(lines: Iterator[Line]) -> Iterator[Line]:
    """Lines whose `logged` never falls; those of the same microsecond in the order of all machines."""
    for _, same in groupby(lines, key=lambda line: line.said.logged):
        yield from sorted(same, key=_key)


def _lines_of(path: Path, tell: OnBad, *, held: bool) -> Iterator[Line]:
    numbered = _not_blank(path, held=held) if _rises(path) else _sorted(path, held=held)
    for number, raw in numbered:
        said = decode(raw)
        if isinstance(said, BadLine):
            tell(BadLineAt(path, number, said.reason))
        else:
            yield Line(said, raw)


def _not_blank(path: Path, *, held: bool = True) -> Iterator[tuple[int, bytes]]:
    return ((number, raw) for number, raw in lines_forwards(path, held=held) if raw.strip())


def _rises(path: Path) -> bool:
    """Whether no line of the file was said before the one above it."""
    newest = None
    for _, raw in _not_blank(path):
        logged = _logged(raw)
        if logged is None:
            continue
        if newest is not None and logged < newest:
            return False
        newest = logged
    return True


def _logged(raw: bytes) -> datetime | None:
    try:
        return LOGGED.decode(raw.removeprefix(BYTE_ORDER_MARK)).logged
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError):
        return None


def _sorted(path: Path, *, held: bool) -> Iterator[tuple[int, bytes]]:
    """The file's lines by when they were said; lines that say nothing of it come first."""
    moments, numbers, offsets, sizes = array("q"), array("q"), array("q"), array("q")
    with readable(path), Source(path, held=held) as source:
        with opened(path) as file:
            offset = 0
            for number, raw in enumerate(file, 1):
                if raw.strip():
                    moments.append(_microseconds(_logged(raw)))
                    numbers.append(number)
                    offsets.append(offset)
                    sizes.append(len(raw))
                offset += len(raw)
        for nth in sorted(range(len(moments)), key=moments.__getitem__):
            yield numbers[nth], source.piece(offsets[nth], sizes[nth]).rstrip(b"\n")


def _microseconds(moment: datetime | None) -> int:
    return -(2**63) if moment is None else (moment - _EPOCH) // _MICROSECOND


def standing_oldest_first(
    journal: Journal, since: date | None, on_bad: OnBad | None = None
) -> Iterator[Line]:
    """The lines of the entries that stand, oldest said first; see `Journal.standing_lines`.

    What stands is known only newest first, so the lines wait in a private file, which is read backwards.

    Raises:
        JournalError: a file cannot be read, or there is no room for the other.
    """
    with temporary(journal.temporary) as folder:
        waiting = folder / "lines"
        try:
            with created(waiting) as file:
                for line in journal.standing_lines(since, on_bad=on_bad):
                    file.write(line.raw + b"\n")
        except OSError as error:
            told = f"{folder}: no room to put the entries in order ({error.strerror}); make room on that disk"
            raise JournalError(told) from error
        for _, raw in lines_backwards(waiting):
            said = decode(raw)
            if not isinstance(said, BadLine):
                yield Line(said, raw)
