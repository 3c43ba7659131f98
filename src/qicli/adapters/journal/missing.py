"""What a backup has and the journal lacks: for a file that is empty by accident, and for old backups."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from qicli.adapters.journal.backup_folder import BackupFolder
from qicli.adapters.journal.lines import BadLineAt, Line, OnBad
from qicli.adapters.journal.packed import numbered_lines
from qicli.core.entry import BadLine, Forgotten, Retraction, decode
from qicli.core.ledger import compact
from qicli.errors import JournalError

Ids = set[int | str]


def lines_of(file: Path, on_bad: OnBad = lambda _: None) -> Iterator[Line]:
    """The lines of a backup, or of any file of a journal, as they stand in it; bad ones go to `on_bad`.

    Raises:
        JournalError: the file cannot be read, or not to its end.
    """
    for number, raw in numbered_lines(file):
        said = decode(raw)
        if isinstance(said, BadLine):
            on_bad(BadLineAt(file, number, said.reason))
        else:
            yield Line(said, raw)


def remembered(oldest_first: Iterable[Line], forgotten: Collection[str]) -> Iterator[Line]:
    """The lines that have nothing to do with an entry that was removed for good."""
    gone = set(forgotten)
    for line in oldest_first:
        said = line.said
        if gone and (said.root in gone or (isinstance(said, Retraction) and said.target in gone)):
            gone.add(said.id)
        else:
            yield line


def all_in(ids: Ids, lines: Iterable[Line], forgotten: Collection[str]) -> bool:
    """Whether all these lines have their ids among these; tombstones, and what they stand for, excepted."""
    kept = remembered(lines, forgotten)
    return all(compact(line.said.id) in ids or isinstance(line.said, Forgotten) for line in kept)


def backup_of_missing(
    journal_files: Iterable[Path], forgotten: Collection[str], backups: BackupFolder
) -> Path | None:
    """The newest backup that can be read, if it has entries that are in none of the journal's files."""
    here = {compact(line.said.id) for path in journal_files for line in lines_of(path)}
    for file in backups.files():
        try:
            return None if all_in(here, lines_of(file), forgotten) else file
        except JournalError:
            continue
    return None
