"""Many files of this machine made few: what was said here in one, what copies have beyond that in another.

They stay apart because what was said here can be taken back with `qi undo`, and what was brought in cannot.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from hashlib import sha256
from itertools import chain
from pathlib import Path

from msgspec import Struct

from qicli.adapters.files import lines_forwards, replaced, sync_folder
from qicli.adapters.journal.folder import FORGOTTEN, Journal
from qicli.adapters.journal.lines import BadLineAt, Line
from qicli.adapters.journal.owning import AHEAD
from qicli.adapters.journal.union import oldest_first
from qicli.adapters.lock import locked
from qicli.core.journal.checking import TOLERANCE
from qicli.errors import JournalError

MANY = 8  # files of this machine, from which on it is offered to make few of them


class Gathered(Struct, frozen=True):
    """What became of the files.

    Attributes:
        gone: the files whose lines are all in others now.
        joined: where the lines went that were not said here; None where there were none.
        lines: how many lines this machine's own file has; None where it is as it was.
    """

    gone: tuple[Path, ...]
    joined: Path | None
    lines: int | None


def own_files(journal: Journal) -> list[Path]:
    """This machine's files with entries. A link is somebody's own doing, and stays."""
    files = [file for file in journal.files() if journal.owns(file) and FORGOTTEN not in file.name]
    return [file for file in files if file == journal.file or not file.is_symlink()]


def gather(journal: Journal, now: datetime, stamp: str) -> Gathered | None:
    """Make few of this machine's files; None where they are few already.

    Each line is kept once, its bytes unchanged. The new files are on the disk before any other goes.

    Raises:
        JournalError: a file has lines that cannot be read, or cannot be written; every line is where it was.
    """
    journal.guard()
    with ExitStack() as held:
        try:
            for lock in sorted({journal.lock_of(file) for file in own_files(journal)}):
                held.enter_context(locked(lock))
            return _gathered(journal, now, stamp)
        except OSError as error:
            where = error.filename or journal.folder
            raise JournalError(f"{where}: not joined ({error.strerror or error}); nothing is lost") from error


def _gathered(journal: Journal, now: datetime, stamp: str) -> Gathered | None:
    said, copies = _parted(journal, now)
    joined = journal.folder / f"{journal.machine}.joined-{stamp}.jsonl"
    here = {hash(line.raw) for line in oldest_first(said, _refuse)}
    if len(copies) == 1 and next(_beyond(here, copies), None):
        copies = []  # what it has is nowhere else, so it may as well stay as it is
    gone = [file for file in (*said, *copies) if file != journal.file]
    if not gone:
        return None
    lines = _write(joined, _beyond(here, copies))
    number = _write(journal.file, oldest_first(said)) if set(said) - {journal.file} else None
    for file in gone:
        file.unlink()
    sync_folder(journal.folder)
    return Gathered(tuple(gone), joined if lines else None, number)


def _parted(journal: Journal, now: datetime) -> tuple[list[Path], list[Path]]:
    """The files of what was said here, its own among them if it is there, and all copies."""
    said, copies = list[Path](), list[Path]()
    for file in own_files(journal):
        if _is_ahead(file, now):
            continue  # in one with the others, it would date all that is said next
        (said if journal.appended_to(file) or AHEAD in file.name else copies).append(file)
    return said, copies


def _beyond(here: set[int], copies: list[Path]) -> Iterator[Line]:
    """What copies have that is not here, oldest said first."""
    return (line for line in oldest_first(copies, _refuse) if hash(line.raw) not in here)


def _is_ahead(file: Path, now: datetime) -> bool:
    """Whether a repair moved it aside for what is still said later than now."""
    return AHEAD in file.name and any(line.said.logged > now + TOLERANCE for line in oldest_first([file]))


def _refuse(line: BadLineAt) -> None:
    raise JournalError(f"{line}; nothing was joined: first run qi journal check --repair")


def _write(file: Path, lines: Iterator[Line]) -> int:
    """Write the lines into a file, read back before it takes its name, if there are any; gives how many."""
    number, digest = 1, sha256()
    first = next(lines, None)
    if first is None:
        return 0

    def verify(new: Path) -> None:
        found = sha256()
        for _, raw in lines_forwards(new):
            found.update(raw + b"\n")
        if found.digest() != digest.digest():
            raise JournalError(f"{new}: was not written as it should be; {file} is as it was")

    with replaced(file, verify=verify) as out:
        for number, line in enumerate(chain([first], lines), 1):  # noqa: B007 - how many there were
            digest.update(line.raw + b"\n")
            out.write(line.raw + b"\n")
    return number
