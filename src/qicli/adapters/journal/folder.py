"""The journal on disk: a folder of JSON Lines files, appended to by one machine each, read newest first."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TypeVar

from qicli.adapters.files import can_be_read, lines_backwards, make_folder, sync_folder
from qicli.adapters.journal.lines import Line, OnBad
from qicli.adapters.journal.newest import newest_first
from qicli.adapters.journal.owning import Machine, no_letters, stem_of
from qicli.adapters.journal.writing import why_not_saved, write_lines
from qicli.adapters.lock import locked
from qicli.adapters.ordinary import NO_LINK, open_ordinary
from qicli.core.entry import Forgotten, Known, decode, encode
from qicli.core.ledger import STANDING, Ledger, Standing, standing_of_all
from qicli.errors import JournalError, NotSaved

BEHIND = timedelta(days=1)  # a clock further behind its file's newest line is wrong, or that line is
AHEAD = timedelta(days=365)  # one that is further ahead may be; or nothing was said in all that time
_EARLIEST = date(1, 1, 3)  # before it there is no day before, in any zone
FORGOTTEN = ".forgotten"  # in the names of the files that hold only tombstones

K = TypeVar("K", bound=Known)


class Journal:
    """Reads every `*.jsonl` in a folder, and appends to this machine's own.

    Attributes:
        backups: the folder that shows whether this machine's file is empty by accident; None to let it be.
        appended: whether anything was added since this was made, or since whoever asks set it back.
        pass_over: is told why another machine's file cannot be read, and that is no hindrance; None refuses.
        apart: what the clock showed, and when the newest line of the file was said, where that is far apart.
    """

    def __init__(
        self,
        folder: Path,
        host: str,
        backups: Path | None = None,
        letters: Callable[[], str] = no_letters,
    ) -> None:
        self.folder = folder
        self.backups = backups
        self.apart: tuple[datetime, datetime] | None = None
        self.appended = False
        self.pass_over: Callable[[JournalError], None] | None = None
        self._machine = Machine(folder, host, letters)
        self._letters = letters
        self._said: Sequence[
            Known
        ] = ()  # held till qi ends: to let so much go takes a tenth of what reading it does

    @property
    def machine(self) -> str:
        """What this machine's files are named after; see `owning`."""
        return self._machine.name

    @cached_property
    def file(self) -> Path:
        """Where this machine's entries are appended."""
        return self.folder / f"{self.machine}.jsonl"

    @property
    def tombstones(self) -> Path:
        """Where this machine's `Forgotten` lines are: apart, to be known before anything else is read."""
        return self.folder / f"{self.machine}{FORGOTTEN}.jsonl"

    @property
    def temporary(self) -> Path:
        """Where copies are that a verb needs only while it lasts; see `temporary`."""
        return self.folder.with_name("temporary")

    @property
    def lock(self) -> Path:
        """The file whose lock whoever writes to this machine's files must hold."""
        return self._lock_of(self.machine)

    def lock_of(self, file: Path) -> Path:
        """The lock of whichever machine a file is named after: beside it, if it is of another journal."""
        stem = stem_of(file.name) or self.machine
        beside = Path(os.path.realpath(file)).with_name(f".{stem}.lock")
        return beside if beside.exists() else self._lock_of(stem)

    def _lock_of(self, machine: str) -> Path:
        return Path(os.path.realpath(self.folder / f"{machine}.jsonl")).with_name(f".{machine}.lock")

    def unguarded(self) -> "Journal":
        """The same journal, which lets a file that is empty by accident be."""
        return Journal(self.folder, self._machine.host, letters=self._letters)

    def append(self, entry: K, *, line: Callable[[K], bytes] = encode) -> K:
        """Add an entry as one line, on the disk when this returns; gives it as it was written.

        `logged` is made to rise within a file: it is later than the newest in the file's last block.
        `line` gives the line of the entry as it was stamped, for an edit that carries fields along which
        no entry of ours has.

        Raises:
            NotSaved: nothing was added; the message names the path.
        """
        (written,) = self.append_all([entry], line=line)
        return written

    def append_all(self, entries: Sequence[K], *, line: Callable[[K], bytes] = encode) -> list[K]:
        """Add entries in one write: all of them, or none.

        Raises:
            NotSaved: nothing was added; the message names the path.
        """
        return self.append_decided(lambda: entries, line=line)

    def append_decided(
        self, decide: Callable[[], Sequence[K]], *, line: Callable[[K], bytes] = encode
    ) -> list[K]:
        """Add what `decide` finds to be right once nobody else on this machine can write.

        Raises:
            NotSaved: nothing was added; the message names the path.
        """
        entries: Sequence[K] = ()
        try:
            make_folder(self.folder)
            with locked(self._held()):
                entries = decide()
                return self._append(entries, line) if entries else []
        except OSError as error:
            from qicli.core.journal.again import again  # noqa: PLC0415 - only when something went wrong

            entries = entries or decide()
            told = f"{self._file_for(entries)}: {why_not_saved(error)}"
            raise NotSaved(told, again(entries, line)) from error

    def _held(self) -> Path:
        """What to lock: the lock; the file itself where nobody can make one, nor put another file there."""
        lock = self.lock
        if os.path.lexists(lock) or os.access(lock.parent, os.W_OK):
            return lock
        return Path(os.path.realpath(self.file))

    def _file_for(self, entries: Sequence[Known]) -> Path:
        return self.tombstones if any(isinstance(entry, Forgotten) for entry in entries) else self.file

    def _append(self, entries: Sequence[K], line: Callable[[K], bytes]) -> list[K]:
        target = Path(os.path.realpath(self._file_for(entries)))
        new = not target.exists()
        if why := self._emptied():
            raise OSError(None, why)
        handle = open_ordinary(target, os.O_RDWR | os.O_CREAT | os.O_APPEND | NO_LINK)
        try:
            written, newest = write_lines(handle, entries, line)
        except OSError:
            with suppress(OSError):
                if new and os.fstat(handle).st_size == 0:
                    target.unlink(missing_ok=True)  # an empty file would be taken for one that was emptied
            raise
        finally:
            with suppress(OSError):  # what is on the disk is there, whatever closing says
                os.close(handle)
        asked = entries[0].logged
        if newest is not None and not -BEHIND <= asked - newest <= AHEAD and FORGOTTEN not in target.name:
            self.apart = asked, newest
        self.appended = True
        if new:
            sync_folder(target.parent)
        return written

    def lines(self, since: date | None = None, *, on_bad: OnBad | None = None) -> Iterator[Line]:
        """Every line of all files, newest said first, read no further back than the caller needs.

        The order is the same on every machine that has these lines, however they are spread over files.
        A line that is in several files comes as this machine's own first, if it is in that. With `since`,
        reading stops at what was said before midnight UTC of the day before: nothing said then can belong to
        that day, in any zone. Bad lines are handed to `on_bad`.

        Raises:
            JournalError: a file cannot be read.
        """
        floor = None if since is None or since < _EARLIEST else _midnight(since) - timedelta(days=1)
        tell = on_bad or (lambda _: None)
        self.guard()
        ours, others = self._ours_and_others()
        return newest_first(self.folder, ours, others, floor, tell)

    def standing(self, since: date | None = None, *, on_bad: OnBad | None = None) -> Iterator[Standing]:
        """The entries that stand, newest said first; read no further back than the caller needs.

        Raises:
            JournalError: a file cannot be read.
        """
        for line in self.standing_lines(since, on_bad=on_bad):
            if isinstance(line.said, STANDING):
                yield line.said

    def all_standing(self, *, on_bad: OnBad | None = None) -> list[Standing]:
        """All entries that stand, newest said first: the same, at half the cost.

        Raises:
            JournalError: a file cannot be read.
        """
        from qicli.adapters.journal.at_once import said_at_once  # noqa: PLC0415 - few verbs need everything

        self.guard()
        said = said_at_once(self.folder / name for name in chain(*self._ours_and_others()))
        if said is None:
            return list(self.standing(on_bad=on_bad))
        self._said = said
        return standing_of_all(said, self.forgotten())

    def standing_lines(self, since: date | None = None, *, on_bad: OnBad | None = None) -> Iterator[Line]:
        """The lines of the entries that stand, those of unknown kinds among them, newest said first.

        Raises:
            JournalError: a file cannot be read.
        """
        ledger = Ledger(self.forgotten())
        return (line for line in self.lines(since, on_bad=on_bad) if ledger.stands(line.said))

    def forgotten(self) -> set[str]:
        """The ids of the entries that were removed for good, on whichever machine."""
        files = [self.folder / name for name in self._names() if FORGOTTEN in name]
        lines = (decode(raw) for path in files for _, raw in lines_backwards(path))
        return {said.target for said in lines if isinstance(said, Forgotten)}

    def files(self) -> list[Path]:
        """Every file of the journal, by name."""
        return [self.folder / name for name in self._names()]

    def _ours_and_others(self) -> tuple[list[str], list[str]]:
        """The names of the files with what was said here, this machine's own first, and of all others."""
        names = self._names()
        ours = [name for name in names if self._machine.appended_to(name)]
        ours.sort(key=lambda name: name != self.file.name)
        return ours, [name for name in names if name not in ours]

    def _names(self) -> list[str]:
        try:
            # Not `glob`, which takes a folder that may not be read for an empty one.
            found = sorted(os.listdir(self.folder))  # noqa: PTH208 - ten times quicker
        except FileNotFoundError as error:
            if self.folder.is_symlink():
                raise JournalError(_nowhere(self.folder)) from error
            return []
        except NotADirectoryError as error:
            raise JournalError(f"{self.folder}: a file, and should be a folder; move it away") from error
        except OSError as error:
            remedy = "let yourself look into it (chmod u+rwx), or choose another by QI_HOME"
            raise JournalError(f"{self.folder}: cannot be read ({error.strerror}); {remedy}") from error
        shown = [name for name in found if name.endswith(".jsonl") and name[0] != "."]
        tell = self.pass_over
        return shown if tell is None else [name for name in shown if self._is_read(name, tell)]

    def _is_read(self, name: str, tell: Callable[[JournalError], None]) -> bool:
        """Whether another machine's file can be; without our own, or what was forgotten, nothing goes on."""
        needed = self._machine.appended_to(name) or FORGOTTEN in name
        return needed or can_be_read(self.folder / name, tell)

    def owns(self, file: Path) -> bool:
        """Whether this machine may rewrite a file: its own, and copies of it (`thinkpad.conflict.jsonl`)."""
        return self.owns_name(file.name)

    def appended_to(self, file: Path) -> bool:
        """Whether what stands in a file was said on this machine, under whichever host name."""
        return self._machine.appended_to(file.name)

    def owns_name(self, name: str) -> bool:
        """Whether a file of this name would be this machine's."""
        return self._machine.owns(name)

    def emptied(self) -> Path | None:
        """The backup with entries that are nowhere else, where this machine's file is empty by accident."""
        try:
            if self.backups is None or self.file.stat().st_size:
                return None
        except (OSError, ValueError):
            return None  # not there, which is no accident, or not readable, which reading says
        from qicli.adapters.journal.backup_folder import BackupFolder  # noqa: PLC0415 - hardly ever
        from qicli.adapters.journal.missing import backup_of_missing  # noqa: PLC0415 - the same

        try:
            backups = BackupFolder(self.backups, self.machine, self.owns)
            return backup_of_missing(self.files(), self.forgotten(), backups)
        except JournalError:
            return None  # a file or folder beside it cannot be read, which reading that says

    def guard(self) -> None:
        """Go on only if this machine's file is not empty by accident.

        Raises:
            JournalError: it is; the message names the backup that brings its entries back.
        """
        if why := self._emptied():
            raise JournalError(f"{self.file}: {why}") from OSError(None, why)

    def _emptied(self) -> str:
        """Why neither to read nor to write: this machine's file is empty by accident; "" if it is not."""
        backup = self.emptied()
        if backup is None:
            return ""
        import shlex  # noqa: PLC0415 - hardly ever

        command = f"qi journal merge {shlex.quote(str(backup))}"
        return f"empty, while a backup has entries; bring them back: {command}"

    def empty(self) -> bool:
        """Whether nothing was ever written."""
        return next(self.lines(), None) is None


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _nowhere(folder: Path) -> str:
    aim = folder.readlink()
    return f"{folder}: a link to {aim}, which is not there; is its disk connected? Else remove the link"
