"""Backups: every line of the journal in one compressed file, of which the newest eight are kept."""

import shlex
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from itertools import chain
from pathlib import Path

from msgspec import Struct

from qicli.adapters.files import make_folder, replaced
from qicli.adapters.journal.backup_folder import BackupFolder
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import BadLineAt, Line
from qicli.adapters.journal.missing import Ids, all_in, lines_of, remembered
from qicli.adapters.journal.packed import DAMAGED, pack
from qicli.adapters.journal.union import oldest_first
from qicli.core.ledger import compact
from qicli.errors import JournalError

KEPT = 8  # backups: two months of one a week


class Backup(Struct, frozen=True):
    """A backup that was made.

    Attributes:
        lines: how many are in it; `bad`: how many lines of the journal are not, because they cannot be read.
        removed: the older backups that gave way to it.
        kept: older ones that did not, because each has entries that this one has not.
    """

    file: Path
    lines: int
    bad: int = 0
    removed: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()


def back_up(journal: Journal, folder: Path, now: datetime) -> Backup | None:
    """Make a backup in the folder for them, and let the oldest give way; None where there is nothing to keep.

    Raises:
        JournalError: it could not be made; what was there is as it was.
    """
    backups = BackupFolder(folder, journal.machine, journal.owns)
    made = write_backup(journal, backups.new_file(now))
    if made is None:
        return None
    old = [path for path in backups.files()[KEPT:] if path != made.file]
    removed, kept = _give_way(old, made.file, journal.forgotten())
    return Backup(made.file, made.lines, made.bad, tuple(removed), tuple(kept))


def write_backup(journal: Journal, file: Path) -> Backup | None:
    """Write every line of the journal that can be read into a file; None where there is none.

    The lines stand oldest said first, each once. The file is compressed, read back and compared before it
    takes its name. One of that name that is there already is replaced only if it has no entry that the new
    one lacks.

    Raises:
        JournalError: it could not be made; what was there is as it was.
    """
    journal.guard()
    bad: list[BadLineAt] = []
    forgotten = journal.forgotten()
    lines = remembered(oldest_first(journal.files(), bad.append), forgotten)
    first = next(lines, None)
    if first is None:
        return None
    ids: Ids = set()
    try:
        make_folder(file.parent)
        there = file.exists()
        with replaced(file) as out:
            number = pack(_noted(chain([first], lines), ids if there else None), out)
            if there and not _holds(ids, file, forgotten):
                raise JournalError(
                    f"{file}: has entries that the journal has not, and stays; choose another name"
                )
    except (OSError, *DAMAGED) as error:
        reason = getattr(error, "strerror", None) or error
        remedy = "make room there, or choose another place: qi journal backup FILE"
        raise JournalError(f"{file}: not written ({reason}); {remedy}") from error
    return Backup(file, number, len(bad))


def _noted(lines: Iterable[Line], ids: Ids | None) -> Iterator[bytes]:
    """The bytes of the lines, whose ids are noted on the way."""
    for line in lines:
        if ids is not None:
            ids.add(compact(line.said.id))
        yield line.raw


def _give_way(old: list[Path], made: Path, forgotten: Collection[str]) -> tuple[list[Path], list[Path]]:
    """Remove the old backups, except those with entries that the new one lacks; gives both."""
    if not old:
        return [], []
    ids = {compact(line.said.id) for line in lines_of(made)}
    removed = [path for path in old if _holds(ids, path, forgotten)]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed, [path for path in old if path not in removed]


def _holds(ids: Ids, file: Path, forgotten: Collection[str]) -> bool:
    """Whether all of an older backup is among these; never of a file that cannot be read to its end."""
    bad: list[BadLineAt] = []
    try:
        return all_in(ids, lines_of(file, bad.append), forgotten) and not bad
    except JournalError:
        return False


def still_needed(backup: Path) -> str:
    """What to tell a person of an older backup that did not give way."""
    command = f"qi journal merge {shlex.quote(str(backup))}"
    return f"{backup}: kept, it has entries that the journal has not, or cannot be read; {command}"
