"""Repairing a file of the journal: nothing is lost at any instant, and the file as it was is kept."""

import os
import stat
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from qicli.adapters.files import lines_forwards, make_folder, opened, replaced, sync_folder
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.owning import AHEAD, stem_of
from qicli.adapters.journal.union import oldest_first
from qicli.adapters.lock import locked
from qicli.core.entry import BadLine, Decoded, Said, decode
from qicli.core.journal.checking import TOLERANCE
from qicli.errors import JournalError

DAMAGED = "damaged"  # the folder in the journal where unreadable lines and files as they were go
_BLOCK = 1 << 20  # bytes copied at a time


class Repaired(Struct, frozen=True):
    """What a repair did.

    Attributes:
        before: the file as it was.
        damaged: where the lines went that cannot be read; None where there were none.
        unreadable: how many they are.
        doubles: how many lines stood in the file more than once.
        ahead: where the lines went that were said later than now; None where there were none.
    """

    before: Path
    damaged: Path | None
    unreadable: int
    doubles: int
    ahead: Path | None = None


def repair(journal: Journal, file: Path, now: datetime) -> Repaired | None:
    """Leave in a file of this machine its readable lines: in order, each once, their bytes unchanged.

    Gives None where that is how they are.

    First the file as it was and the unreadable lines are on the disk in `damaged/`; then the new file is
    written beside, read back and compared; only then does it take the old one's place. Lines said more than a
    day from now go to a file of their own, for what is appended must be said later than what is there.

    Raises:
        JournalError: it cannot be repaired; the file is as it was.
    """
    try:
        with locked(journal.lock_of(file)):
            return _repaired(journal.folder / DAMAGED, file, now)
    except OSError as error:
        reason = error.strerror or error
        raise JournalError(f"{file}: not repaired ({reason}); it is as it was") from error


def close_to_others(file: Path) -> None:
    """Let only the person read a file of this machine.

    Raises:
        JournalError: it cannot be done.
    """
    try:
        file.chmod(stat.S_IMODE(file.stat().st_mode) & stat.S_IRWXU)
    except OSError as error:
        raise JournalError(f"{file}: cannot be closed to others ({error.strerror})") from error


class _Seen:
    """What a first look at a file finds."""

    def __init__(self, file: Path, now: datetime) -> None:
        self._limit = None if AHEAD in file.name else now + TOLERANCE
        self.ahead: set[int] = set()  # what stands for each line that was said later than now
        self.unreadable = 0
        self.doubles = 0
        self.in_order = True
        self.readable: set[int] = set()  # what stands for each line that can be read, and stays
        above: datetime | None = None
        for raw, said in _lines(file):
            if isinstance(said, BadLine):
                self.unreadable += 1
                continue
            self.in_order = self.in_order and (above is None or above <= said.logged)
            above = said.logged
            its = self.ahead if self.is_ahead(said) else self.readable
            known = len(its)
            its.add(hash(raw))
            self.doubles += known == len(its)

    def is_ahead(self, said: Said) -> bool:
        """Whether a line was said later than now, in a file that goes on."""
        return self._limit is not None and said.logged > self._limit


def _repaired(folder: Path, file: Path, now: datetime) -> Repaired | None:
    seen = _Seen(file, now)
    if seen.in_order and not seen.unreadable and not seen.doubles and not seen.ahead:
        return None
    make_folder(folder)
    name = _free_name(folder, f"{file.stem}-{now:%Y%m%d-%H%M%S}", ".jsonl.before", ".lines")
    before, damaged = folder / f"{name}.jsonl.before", folder / f"{name}.lines"
    _copy(file, before)
    if seen.unreadable:
        with replaced(damaged) as out:
            out.writelines(raw + b"\n" for raw, said in _lines(file) if isinstance(said, BadLine))
    ahead = None
    stays = bool(seen.readable) or not seen.ahead
    if seen.ahead:
        name = _free_name(file.parent, f"{stem_of(file.name)}{AHEAD}{now:%Y%m%d-%H%M%S}", ".jsonl")
        ahead = file.with_name(f"{name}.jsonl")
        _rewrite(ahead, file, seen, ahead=True)
    if stays:
        _rewrite(file, file, seen, ahead=False)
    else:  # nothing stays, and an empty file would look like an accident
        Path(os.path.realpath(file)).unlink()
        sync_folder(file.parent)
    return Repaired(before, damaged if seen.unreadable else None, seen.unreadable, seen.doubles, ahead)


def _rewrite(to: Path, file: Path, seen: _Seen, *, ahead: bool) -> None:
    """Let one file have the lines of another, oldest said first, that are ahead or not; read them back."""
    with replaced(to) as out:
        lines = (line for line in oldest_first([file]) if seen.is_ahead(line.said) is ahead)
        out.writelines(line.raw + b"\n" for line in lines)
        _confirm(out, seen.ahead if ahead else seen.readable, file)


def _free_name(folder: Path, name: str, *endings: str) -> str:
    """The name, with a number where a repair in the same second took it."""
    number = 1
    free = name
    while any(os.path.lexists(folder / f"{free}{ending}") for ending in endings):
        number += 1
        free = f"{name}-{number}"
    return free


def _lines(file: Path) -> Iterator[tuple[bytes, Decoded]]:
    """Each line that is not blank, and what it says."""
    return ((raw, decode(raw)) for _, raw in lines_forwards(file) if raw.strip())


def _copy(file: Path, to: Path) -> None:
    with replaced(to) as out:
        with opened(file) as source:
            out.writelines(_blocks(source))
        out.seek(0)
        with opened(file) as source:
            if any(block != out.read(len(block)) for block in _blocks(source)) or out.read(1):
                raise JournalError(f"{to}: not the same as {file} when read back; {file} is as it was")


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    read: Callable[[], bytes] = lambda: file.read(_BLOCK)  # noqa: E731 - iter asks for a function
    return iter(read, b"")


def _confirm(out: BinaryIO, readable: set[int], file: Path) -> None:
    """Read back what was written: every line that could be read, once, and nothing else."""
    out.seek(0)
    for line in out:
        raw = line.rstrip(b"\n")
        if hash(raw) not in readable:
            break
        readable.remove(hash(raw))
    else:
        if not readable:
            return
    raise JournalError(f"{file}: not repaired, the new file was not right when read back; it is as it was")
