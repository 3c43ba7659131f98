"""Forgetting: the lines of entries are removed for good, from this machine's files and its backups.

A contentless tombstone is on the disk before any line goes, so that whatever happens on the way nothing
forgotten is shown again; the removal is taken up where it was left, here and on every other machine.
"""

import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, cast

from msgspec import Struct

from qicli.adapters.files import replaced, sync_folder
from qicli.adapters.journal import packed
from qicli.adapters.journal.folder import FORGOTTEN, Journal
from qicli.adapters.lock import locked
from qicli.core.entry import BadLine, Forgotten, Retraction, decode
from qicli.errors import JournalError

DAMAGED = "damaged"  # the folder in the journal to which a repair moves what cannot be read

Goes = Callable[[bytes], bool]

_NAMED = re.compile(rb'"(?:id|replaces)": ?"([^"]*)"')  # in a line that is torn


class Swept(Struct, frozen=True):
    """What a sweep did.

    Attributes:
        removed: how many lines.
        elsewhere: the files of other machines that still hold some.
        unreadable: the files of this machine, backups most likely, that may hold some; nobody can tell.
    """

    removed: int = 0
    elsewhere: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()


def forget(
    journal: Journal, backups: Path, tombstones: Sequence[Forgotten], *, everything: bool = False
) -> Swept:
    """Remove these entries for good; with `everything` no line of any kind is left in this machine's files.

    Raises:
        JournalError: something could not be written. The tombstones may stand by then, and the rest is done
            by the next sweep.
    """
    journal.append_all(tombstones)
    return sweep(journal, backups, everything=everything)


def sweep(journal: Journal, backups: Path, *, everything: bool = False) -> Swept:
    """Remove every line of what is forgotten, on whichever machine, from this machine's files and backups.

    With `everything` their other lines go too: retractions, and what cannot be read.

    Raises:
        JournalError: a file could not be read or replaced; it is as it was.
    """
    gone = journal.forgotten()
    if not gone:
        return Swept()
    goes = partial(_is_of, gone=gone)
    removed, unreadable = 0, list[Path]()
    try:
        with locked(journal.lock):
            _clear_half_written(journal, backups)
            for file in _own_files(journal, backups):
                try:
                    removed += _cleaned(file, (lambda _: True) if everything else goes)
                except packed.DAMAGED:  # a backup
                    unreadable.append(file)
        _mark(journal, backups)
    except OSError as error:
        raise JournalError(
            f"{error.filename or journal.folder}: what is forgotten could not be removed everywhere "
            f"({error.strerror or error}); run this again once that is put right"
        ) from error
    others = [file for file in journal.files() if not journal.owns(file) and FORGOTTEN not in file.name]
    return Swept(removed, tuple(file for file in others if _holds(file, goes)), tuple(unreadable))


def sweep_if_due(journal: Journal, backups: Path) -> None:
    """Sweep, if there are tombstones or files of this machine that no sweep has seen yet."""
    state = _state(journal, backups)
    if state and _read(_marker(journal)) != state:
        sweep(journal, backups)


def _own_files(journal: Journal, backups: Path) -> Iterator[Path]:
    """Everything of this machine's that may hold entries."""
    yield from (file for file in journal.files() if FORGOTTEN not in file.name and journal.owns(file))
    for folder in (journal.folder / DAMAGED, backups):
        if folder.is_dir():
            yield from sorted(file for file in folder.iterdir() if file.is_file() and journal.owns(file))


def _clear_half_written(journal: Journal, backups: Path) -> None:
    """Remove what a process that was killed left half written; it may hold anything."""
    for folder in (journal.folder, journal.folder / DAMAGED, backups):
        for file in folder.glob(f".{journal.machine}.*.new"):
            with suppress(FileNotFoundError):
                file.unlink()


def _cleaned(file: Path, goes: Goes) -> int:
    """Take the lines that go out of one file; gives how many there were."""
    kept, removed, digest = 0, 0, sha256()
    if not _holds(file, goes):
        return 0

    def verify(new: Path) -> None:
        found = sha256()
        for line in _lines(new, like=file):
            found.update(line)
        if found.digest() != digest.digest():
            raise JournalError(f"{new}: was not written as it should be; {file} is as it was")

    with replaced(file, verify=verify) as out, closing(_writing(out, file)) as new:
        for line in _lines(file, like=file):
            if goes(line):
                removed += 1
                continue
            kept += 1
            digest.update(line)
            new.write(line)
    if not kept:
        Path(os.path.realpath(file)).unlink()
        sync_folder(file.parent)
    return removed


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
    with file.open("rb") as lines:
        yield from packed.unpacking(lines) if _is_packed(like) else lines


def _is_packed(file: Path) -> bool:
    """By its name: one that only no longer begins as a compressed file does is damaged, and named as such."""
    return file.suffix == ".gz"


def _holds(file: Path, goes: Goes) -> bool:
    return any(goes(line) for line in _lines(file, like=file))


def _is_of(line: bytes, gone: Collection[str]) -> bool:
    """Whether a line belongs to an entry that is forgotten; what is left of a torn one does too."""
    said = decode(line)
    if isinstance(said, BadLine):
        return any(name.decode(errors="replace") in gone for name in _NAMED.findall(line))
    return said.root in gone and not isinstance(said, Forgotten | Retraction)


def _marker(journal: Journal) -> Path:
    return journal.folder / f".{journal.machine}.swept"


def _mark(journal: Journal, backups: Path) -> None:
    with replaced(_marker(journal)) as file:
        file.write(_state(journal, backups))


def _state(journal: Journal, backups: Path) -> bytes:
    """What a sweep depends on: all tombstones, and this machine's files but the one that only grows."""
    tombstones = [file for file in journal.files() if FORGOTTEN in file.name]
    if not tombstones:
        return b""
    copies = [file for file in _own_files(journal, backups) if file != journal.file]
    return "".join(f"{file.name} {file.stat().st_size}\n" for file in [*tombstones, *copies]).encode()


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
