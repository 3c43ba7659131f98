"""Looking a journal through: what is in its files, who may read them, and whether one was emptied."""

import os
import shlex
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from qicli.adapters.files import opened
from qicli.adapters.journal.folder import Journal
from qicli.core.journal.checking import Checking, Finding
from qicli.errors import JournalError

_PRIVATE = {True: 0o700, False: 0o600}  # the mode of a folder, and of a file


class JournalCheck:
    """One look through all files of a journal; `findings` is asked for first.

    Attributes:
        files: the files of the journal.
    """

    def __init__(self, journal: Journal, now: datetime) -> None:
        self.files = journal.files()
        self._journal = journal
        self._checking = Checking(now, _forgotten(journal), files=len(self.files))

    @property
    def entries(self) -> int:
        """How many different lines can be read."""
        return self._checking.entries

    @property
    def doubles(self) -> int:
        """How many of the lines stand in another file too, which is as it should be."""
        return self._checking.doubles

    def findings(self) -> Iterator[Finding]:
        """What is wrong with the journal, file by file; lines that speak of nothing there is come last.

        Raises:
            JournalError: the folder cannot be read.
        """
        if self.files:
            yield from _too_open(self._journal.folder, own=False)
        for path in self.files:
            own = self._journal.owns(path)
            if path.is_file():
                yield from _too_open(path, own=own)
            yield from self._in_file(path, own=own)
        yield from self._checking.dangling()
        if (backup := self._journal.emptied()) is not None:
            what = f"empty, while {backup} has entries that are nowhere else"
            remedy = f"qi journal merge {shlex.quote(str(backup))} brings them back"
            yield Finding(str(self._journal.file), None, "empty", what, remedy)

    def _in_file(self, path: Path, *, own: bool) -> Iterator[Finding]:
        try:
            with opened(path) as file:
                yield from self._checking.look_through(str(path), enumerate(file, 1), own=own)
        except JournalError as error:
            what = str(error).removeprefix(f"{path}: ").partition(";")[0]
            yield Finding(str(path), None, "unreadable", what, "let it be read, or move it out of the folder")


def _forgotten(journal: Journal) -> set[str]:
    """What was forgotten, as far as it can be read; a file that cannot be is a finding of its own."""
    try:
        return journal.forgotten()
    except JournalError:
        return set()


def _too_open(path: Path, *, own: bool) -> Iterator[Finding]:
    """The finding that others on this machine may read a file or look into a folder."""
    if os.name != "posix":
        return
    try:
        mode = path.stat().st_mode
    except OSError:
        return  # reading it says so
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        command = f"chmod {_PRIVATE[stat.S_ISDIR(mode)]:o} {shlex.quote(str(path))}"
        remedy = f"{command}, or qi journal check --repair, closes it" if own else f"{command} closes it"
        yield Finding(str(path), None, "permissions", f"open to others (mode {stat.S_IMODE(mode):o})", remedy)
