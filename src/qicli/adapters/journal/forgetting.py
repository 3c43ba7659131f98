"""Forgetting: the lines of entries are removed for good, from this machine's files and its backups.

A contentless tombstone is on the disk before any line goes, so that whatever happens on the way nothing
forgotten is shown again; the removal is taken up where it was left, here and on every other machine. Another
machine's file is rewritten here only where the person names it: it may be being appended to elsewhere.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from qicli.adapters.files import replaced
from qicli.adapters.journal import packed
from qicli.adapters.journal.checkpoint import UNDERWAY, underway
from qicli.adapters.journal.cleaning import Goes, cleaned, is_of, number_in
from qicli.adapters.journal.folder import FORGOTTEN, Journal
from qicli.adapters.journal.holding import half_written, holders, own_holders
from qicli.adapters.lock import locked
from qicli.adapters.ordinary import opened_ordinary
from qicli.core.entry import Forgotten
from qicli.errors import JournalError


class Holder(Struct, frozen=True):
    """A file that still holds lines of what is forgotten, and how many; None where nobody can tell."""

    file: Path
    lines: int | None


class Swept(Struct, frozen=True):
    """What a sweep did.

    Attributes:
        removed: how many lines.
        unreadable: the files, backups most likely, that may hold some; nobody can tell.
    """

    removed: int = 0
    unreadable: tuple[Path, ...] = ()


def forget(
    journal: Journal, backups: Path, tombstones: Sequence[Forgotten], *, everything: bool = False
) -> Swept:
    """Remove these entries for good; with `everything` no line of any kind is left in this machine's files.

    Raises:
        JournalError: something could not be written. The tombstones may stand by then, and the rest is done
            by the next sweep.
    """
    if tombstones:
        journal.append_all(tombstones)
    return sweep(journal, backups, everything=everything)


def sweep(journal: Journal, backups: Path, *, everything: bool = False) -> Swept:
    """Remove every line of what is forgotten, on whichever machine, from this machine's files and backups.

    With `everything` their other lines go too: retractions, and what cannot be read.

    Raises:
        JournalError: a file could not be read or replaced; it is as it was.
    """
    with _told(journal):
        gone = _known(journal)
        if not gone:
            return Swept()
        _clear_checkpoints(journal, gone, everything=everything)
        files = [file for file in own_holders(journal, backups) if not _is_checkpoint(file)]
        swept = _clean(journal, files, gone, everything=everything)
        _mark(journal, backups)
        return swept


def sweep_also(journal: Journal, files: Sequence[Path], *, everything: bool = False) -> Swept:
    """Remove the same from these files, of whichever machine, or beside any journal; each under its own lock.

    Raises:
        JournalError: a file could not be read or replaced; it is as it was.
    """
    with _told(journal):
        return _clean(journal, files, _known(journal), everything=everything)


def sweep_if_due(journal: Journal, backups: Path) -> bool:
    """Sweep, if there are tombstones or files of this machine that no sweep has seen; whether there were."""
    state = _state(journal, backups)
    if not state or _read(_marker(journal)) == state:
        return False
    sweep(journal, backups)
    return True


def elsewhere(journal: Journal, backups: Path) -> tuple[Holder, ...]:
    """The files of other machines, and of nobody, that hold some, or may.

    Raises:
        JournalError: a file could not be read.
    """
    with _told(journal):
        goes = partial(is_of, gone=_known(journal))
        others = [file for file in holders(journal, backups) if not journal.owns(file)]
        found = [Holder(file, lines) for file in others if (lines := _number_in(file, goes)) != 0]
    return tuple(found)


def held_by(journal: Journal, file: Path, roots: Sequence[str]) -> int:
    """How many lines of these entries a file of other than this machine's holds.

    Raises:
        JournalError: it cannot be read.
    """
    gone = {*roots, *journal.forgotten()}
    with _told(journal):
        try:
            return number_in(file, partial(is_of, gone=gone))
        except packed.DAMAGED as error:
            raise JournalError(
                f"{file}: damaged, nobody can tell what it holds; remove it yourself"
            ) from error


def _number_in(file: Path, goes: Goes) -> int | None:
    try:
        return number_in(file, goes)
    except packed.DAMAGED:
        return None


@contextmanager
def _told(journal: Journal) -> Iterator[None]:
    """What goes wrong with a file is told with what to do."""
    try:
        yield
    except OSError as error:
        raise JournalError(
            f"{error.filename or journal.folder}: what is forgotten could not be removed everywhere "
            f"({error.strerror or error}); run this again once that is put right"
        ) from error


def _known(journal: Journal) -> set[str]:
    """What is forgotten; where that cannot be read, tombstones may have been written all the same."""
    try:
        return journal.forgotten()
    except JournalError as error:
        raise OSError(None, str(error).removesuffix("; nothing was changed")) from error


def _clean(journal: Journal, files: Sequence[Path], gone: set[str], *, everything: bool) -> Swept:
    """Take the lines out of files, machine by machine, each under the lock of whoever writes to it."""
    of_gone = partial(is_of, gone=gone)
    removed, unreadable = 0, list[Path]()
    for lock, its in groupby(sorted(files, key=lambda file: str(journal.lock_of(file))), key=journal.lock_of):
        with locked(lock):
            for file in its:
                try:
                    whole = (everything and _is_of_journal(file)) or _practice(file) in gone
                    removed += _cleaned(file, _anything if whole else of_gone)
                except FileNotFoundError:
                    continue  # whoever wrote it was quicker
                except packed.DAMAGED:  # a backup
                    unreadable.append(file)
    return Swept(removed, tuple(unreadable))


def _cleaned(file: Path, goes: Goes) -> int:
    if half_written(file):  # by a process that was killed: it may hold anything
        file.unlink()
        return 0
    return cleaned(file, goes)


def _anything(_line: bytes) -> bool:
    return True


def _is_of_journal(file: Path) -> bool:
    """Whether qi, an editor or a synchroniser made it of a journal, and not the person by themselves."""
    return any(part in file.name for part in (".jsonl", ".lines", UNDERWAY))


def _practice(file: Path) -> str:
    """The id of the practice that was kept in a file, or set aside: it may be torn beyond its id."""
    return file.name.partition(UNDERWAY)[0].rpartition(".")[2] if UNDERWAY in file.suffixes else ""


def _is_checkpoint(file: Path) -> bool:
    return file.name.startswith(".") and UNDERWAY in file.suffixes


def _clear_checkpoints(journal: Journal, gone: set[str], *, everything: bool) -> None:
    """Remove what is kept of practices that are forgotten; one that runs is left alone."""
    for kept in underway(journal):
        if not everything and kept.id not in gone and not is_of(_read(kept.file), gone):
            continue
        with suppress(TimeoutError), kept.claimed():
            kept.remove()


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
    copies = [
        file for file in own_holders(journal, backups) if file != journal.file and not _is_made_anew(file)
    ]
    sizes = ((file, _size(file)) for file in [*tombstones, *copies])
    return "".join(f"{file.name} {size}\n" for file, size in sizes).encode()


def _is_made_anew(file: Path) -> bool:
    """Whether it is replaced all the time, as is what is kept of a practice under way."""
    return _is_checkpoint(file) or half_written(file)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def _read(file: Path) -> bytes:
    try:
        with opened_ordinary(file) as opened:
            return opened.read()
    except FileNotFoundError:
        return b""
