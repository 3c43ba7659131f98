"""The lines of a journal's files as one stream, newest said first; of many files few are read."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from qicli.adapters.files import line_number, lines_backwards
from qicli.adapters.journal.lines import LOGGED, BadLineAt, Line, OnBad
from qicli.adapters.ordinary import CALMLY
from qicli.adapters.source import FEW
from qicli.core.entry import BadLine, decode, order

MANY = 16  # files: of more than so many each is read only once its newest line is due
_TAIL = 2048  # bytes looked at for that: some ten lines
_BEFORE_ALL = 9  # ranks above every line said at the same moment


def newest_first(
    folder: Path, own: Sequence[str], others: Sequence[str], floor: datetime | None, tell: OnBad
) -> Iterator[Line]:
    """Every line of these files, newest said first, no older than `floor`; `own` have what was said here.

    Of lines that are the same, that of the first file comes first. Bad lines are handed to `tell`.

    Raises:
        JournalError: a file cannot be read.
    """
    names = [*own, *others]
    held = len(names) <= FEW

    def lines(name: str) -> Iterator[Line]:
        return _in_order(_lines_of(folder / name, floor, tell, own=name in own, held=held))

    if len(names) == 1:
        return lines(names[0])
    from heapq import merge  # noqa: PLC0415 - a journal of one file, which is most, does without it

    if len(names) <= MANY:
        return merge(*map(lines, names), key=_place, reverse=True)
    root = os.fspath(folder)
    due = [(_newest(f"{root}/{name}"), name) for name in names]
    waiting = [
        lines(name) if newest is None else _once_due(newest, lines, name)
        for newest, name in due
        if newest is None or floor is None or newest >= floor
    ]
    return (line for line in merge(*waiting, key=_place, reverse=True) if isinstance(line, Line))


def _once_due(
    newest: datetime, lines: Callable[[str], Iterator[Line]], name: str
) -> Iterator[Line | datetime]:
    """The lines, and before them when the newest was said: nothing is read until that was asked for."""
    yield newest
    yield from lines(name)


def _place(line: Line | datetime) -> tuple[datetime, int, str]:
    return order(line.said) if isinstance(line, Line) else (line, _BEFORE_ALL, "")


def _newest(path: str) -> datetime | None:
    """When the last line of a file was said; None where its end does not tell, which reading it does."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - there may be hundreds
            return None
        handle = os.open(path, CALMLY)
        try:
            begin = max(0, os.lseek(handle, 0, os.SEEK_END) - _TAIL)
            os.lseek(handle, begin, os.SEEK_SET)
            end = os.read(handle, _TAIL).rstrip(b"\n")
        finally:
            os.close(handle)
        last = end.rfind(b"\n") + 1
        return LOGGED.decode(end[last:]).logged if last or not begin else None
    except (OSError, ValueError, RecursionError, OverflowError):
        return None


def _in_order(lines: Iterator[Line]) -> Iterator[Line]:
    """The lines of one file, newest first; those of the same microsecond in the order of all machines."""
    last = next(lines, None)
    if last is None:
        return
    same: list[Line] = []  # said in the microsecond of `last`, and met before it
    for line in lines:
        if line.said.logged == last.said.logged:
            same.append(last)
        elif same:
            yield from _latest_first([*same, last])
            same.clear()
        else:  # as nearly always
            yield last
        last = line
    yield from _latest_first([*same, last])


def _latest_first(same: list[Line]) -> list[Line]:
    return sorted(same, key=_place, reverse=True)


def _lines_of(path: Path, floor: datetime | None, tell: OnBad, *, own: bool, held: bool) -> Iterator[Line]:
    for offset, raw in lines_backwards(path, held=held):
        said = decode(raw)
        if isinstance(said, BadLine):
            tell(BadLineAt(path, line_number(path, offset), said.reason))
            continue
        if floor is not None and said.logged < floor:
            return
        yield Line(said, raw, own)
