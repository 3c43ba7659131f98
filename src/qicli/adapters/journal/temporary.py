"""Copies that a verb needs only while it lasts: inside the home, private, and gone when it ends.

They may hold anything that was ever noted. Where the process was killed, the next start removes what it left.
"""

import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from qicli.adapters.lock import locked
from qicli.errors import JournalError

_ALIVE = ".alive"  # the ending of the file on which whoever uses a folder holds a lock
_ATTEMPTS = 8  # to begin, while others tidy up
_PATIENCE = 1.0  # seconds that somebody may look at a folder that has just begun
_OURS = re.compile(rf"([0-9a-f]{{12}})(?:{re.escape(_ALIVE)})?")


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """A new folder in this one, for the length of the block; nobody else may look into it.

    Raises:
        JournalError: there is no room for it.
    """
    alive = ExitStack()
    try:
        place = _begun(folder, alive)
    except OSError as error:
        alive.close()
        reason = error.strerror or error
        raise JournalError(f"{folder}: cannot be written ({reason}); put that right first") from error
    try:
        yield place
    finally:
        _remove(place)
        alive.close()  # before the lock goes: Windows removes no file that is open
        _tidy(place)


def created(file: Path) -> BinaryIO:
    """A new file that only the person may read, to be written and read back."""
    return os.fdopen(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")


@contextmanager
def filled(file: Path) -> Iterator[BinaryIO]:
    """A new file like that, which is whole once the block ends.

    Raises:
        JournalError: there is no room for it, or it cannot be read back.
    """
    try:
        with created(file) as new:
            yield new
    except OSError as error:
        told = f"{file}: cannot be used ({error.strerror or error}); make room on that disk, and try again"
        raise JournalError(told) from error


def sweep_temporary(folder: Path) -> None:
    """Remove what processes left that were killed; what lives is left alone, and so is what is not ours."""
    if folder.is_symlink():
        return
    try:
        found = {ours[1] for name in os.listdir(folder) if (ours := _OURS.fullmatch(name))}  # noqa: PTH208 - quicker
    except OSError:
        return
    for name in sorted(found):
        place = folder / name
        try:
            with locked(_lock(place), patience=0):
                _remove(place)
        except OSError:
            continue  # it is in use, or cannot be removed
        _tidy(place)
    with suppress(OSError):
        folder.rmdir()


def _begun(folder: Path, alive: ExitStack) -> Path:
    """A folder whose lock is held from before it is there, so that nobody takes it for a leftover."""
    for _ in range(_ATTEMPTS):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = folder / os.urandom(6).hex()
        with suppress(FileNotFoundError):  # somebody tidied up meanwhile
            handle = alive.enter_context(locked(_lock(place), patience=_PATIENCE))
            if os.path.samestat(os.fstat(handle), _lock(place).stat()):
                place.mkdir(mode=0o700)
                return place
    raise OSError(None, "it is removed again and again")


def _lock(place: Path) -> Path:
    return place.with_name(f"{place.name}{_ALIVE}")


def _remove(place: Path) -> None:
    from shutil import rmtree  # noqa: PLC0415 - brings four kinds of archives

    with suppress(OSError):  # it heeds that neither when a folder cannot be closed
        rmtree(place, ignore_errors=True)


def _tidy(place: Path) -> None:
    """Remove the lock, of which nobody has need any more, and the folder of them all if it was the last."""
    with suppress(OSError):
        _lock(place).unlink()
    with suppress(OSError):
        place.parent.rmdir()
