"""A practice under way, kept in a small file beside the journal: what is left of it after a power cut.

Two files that no journal counts lie there while a practice lasts: `.MACHINE.ID.underway`, its session as it
stood at most a few seconds ago, and `.MACHINE.ID.alive`, on which its process holds a lock. The system lets
go of the lock however the process ends, so that whoever gets it knows that the practice was cut short.
"""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from qicli.adapters.beside import listed, sweep
from qicli.adapters.files import make_folder, replaced, sync
from qicli.adapters.journal.folder import Journal
from qicli.adapters.lock import locked
from qicli.adapters.ordinary import NO_LINK, open_ordinary, small
from qicli.core.entry import Decoded, Session, decode, encode

if TYPE_CHECKING:
    from types import TracebackType

UNDERWAY, ALIVE = ".underway", ".alive"
FULL = {errno.ENOSPC, errno.EDQUOT}
PATIENCE = 1.0  # seconds that someone else may hold the lock of a practice which has just begun


def underway(journal: Journal, names: Sequence[str] | None = None) -> list["Kept"]:
    """This machine's practices that have files beside the journal, running or cut short; every start asks.

    `names` are those in the journal's folder, where they are known already.
    """
    found = {
        name.rpartition(".")[0]
        for name in (listed(journal.folder) if names is None else names)
        if name.endswith((UNDERWAY, ALIVE)) and name.startswith(".") and journal.owns_name(name)
    }
    named = [name[1:].rpartition(".") for name in sorted(found)]
    return [Kept(journal.folder, machine, id_) for machine, _, id_ in named if machine and id_.isalnum()]


class Kept:
    """The files of one practice under way.

    Attributes:
        id: of the practice.
        file: its session, one line, replaced as a whole.
        alive: the lock.
    """

    def __init__(self, folder: Path, machine: str, id_: str) -> None:
        self.id = id_
        self.file = folder / f".{machine}.{id_}{UNDERWAY}"
        self.alive = folder / f".{machine}.{id_}{ALIVE}"

    @contextmanager
    def claimed(self) -> Iterator[None]:
        """Hold what a practice left behind when it was cut short; what is empty then is tidied away.

        Raises:
            TimeoutError: the practice is running, or someone else is at its files.
            OSError: the lock cannot be taken.
        """
        with locked(self.alive, patience=0):
            yield
            left = self.file.exists()
        if not left:  # by now nobody needs the lock; and Windows removes no file that is open
            sweep(self.file)
            _remove(self.alive)

    def read(self) -> Decoded | None:
        """What was kept; None if nothing is there.

        Raises:
            OSError: it cannot be read.
        """
        try:
            return decode(small(self.file))
        except FileNotFoundError:
            return None

    def write(self, session: Session) -> None:
        """Let this take the place of what was kept before; on a full disk, in the room that that has.

        Raises:
            OSError: it cannot be written; what was kept is still there.
        """
        line = encode(session)
        try:
            with replaced(self.file) as file:
                file.write(line)
        except OSError as error:
            if error.errno not in FULL or not self._written_over(line):
                raise

    def _written_over(self, line: bytes) -> bool:
        """Write where the file is already, if it takes no more of the disk: one write, in one block."""
        with suppress(OSError):
            handle = open_ordinary(self.file, os.O_WRONLY | NO_LINK)
            try:
                now = os.fstat(handle)
                room = 512 * getattr(now, "st_blocks", 0)  # POSIX counts blocks of 512 bytes; Windows none
                if len(line) > room:
                    return False
                os.write(handle, line.ljust(now.st_size))
                sync(handle)
            finally:
                os.close(handle)
            return True
        return False

    def remove(self) -> None:
        """The session is saved elsewhere.

        Raises:
            OSError: it cannot be removed.
        """
        self.file.unlink(missing_ok=True)

    def set_aside(self) -> Path:
        """Move what is no session to the folder `damaged`, under a name that is free; gives where it is.

        Raises:
            OSError: it cannot be moved.
        """
        folder = self.file.parent / "damaged"
        make_folder(folder)
        name, number = self.file.name.removeprefix("."), 1
        while os.path.lexists(target := folder / (name if number == 1 else f"{name}.{number}")):
            number += 1
        return self.file.rename(target)


class Checkpoint:
    """Keeps a practice while it lasts. The disk is left to a thread, so that no sound ever waits for it.

    A disk may take seconds under load, and the practice would look as if the machine had been asleep. One
    that cannot be written to is no reason to disturb anyone: the next session handed over is tried again.
    """

    def __init__(self, kept: Kept) -> None:
        from threading import Condition, Thread  # noqa: PLC0415 - only a practice needs them

        self._kept = kept
        self._alive = ExitStack()
        self._locked = False
        self._handed: Session | None = None
        self._tried: Session | None = None
        self._written: Session | None = None
        self._closed = False
        self._news = Condition()
        self._thread = Thread(target=self._work, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: "TracebackType | None",
    ) -> None:
        """Let go; what is still kept is found by the next start."""
        self._stop_writing()
        self._alive.close()
        if self._locked and not self._kept.file.exists():
            _remove(self._kept.alive)

    def keep(self, session: Session) -> None:
        """Hand over the practice as it stands now; nothing is written anew while it stands still."""
        with self._news:
            if session != self._handed:
                self._handed = session
                self._news.notify_all()

    def kept(self, *, within: float) -> bool:
        """Whether what was handed over last is on the disk, after at most so many seconds."""
        with self._news:
            self._news.wait_for(lambda: self._tried is self._handed, within)
            return self._written is self._handed

    def done(self) -> None:
        """The session is saved: nothing need be kept."""
        self._stop_writing()
        with suppress(OSError):  # the next start finds it saved already, and removes it
            self._kept.remove()

    def _stop_writing(self) -> None:
        with self._news:
            self._closed = True
            self._news.notify_all()
        self._thread.join()

    def _work(self) -> None:
        import signal  # noqa: PLC0415 - every start looks for files here, and only a practice has a thread

        if hasattr(signal, "pthread_sigmask"):  # signals are for the thread that waits for them
            signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        while (session := self._next()) is not None:
            written = self._write(session)
            with self._news:
                self._tried = session
                self._written = session if written else self._written
                self._news.notify_all()

    def _write(self, session: Session) -> bool:
        try:
            self._hold()
            self._kept.write(session)
        except OSError:
            return False
        return True

    def _next(self) -> Session | None:
        with self._news:
            self._news.wait_for(lambda: self._closed or self._handed is not self._tried)
            return None if self._closed else self._handed

    def _hold(self) -> None:
        """Take the lock, from the first session on; again, if the file was tidied away under it."""
        while not self._locked:
            with ExitStack() as alive:
                make_folder(self._kept.alive.parent)
                handle = alive.enter_context(locked(self._kept.alive, patience=PATIENCE))
                with suppress(FileNotFoundError):
                    self._locked = os.path.samestat(os.fstat(handle), self._kept.alive.stat())
                if self._locked:
                    self._alive = alive.pop_all()


def _remove(*files: Path) -> None:
    """Remove empty or half-written files, if they are there and can be removed."""
    for file in files:
        with suppress(OSError):
            file.unlink()
