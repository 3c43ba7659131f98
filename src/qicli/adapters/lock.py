"""A lock between processes: a file beside the one it guards, never deleted or replaced."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from qicli.adapters.ordinary import NO_LINK, NotOrdinaryError, open_ordinary

if sys.platform == "win32":
    import msvcrt

    _HELD = (BlockingIOError, PermissionError)  # what taking a lock raises that somebody else has

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _HELD = (BlockingIOError,)  # any other error is one that waiting does not mend

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


GIVE_UP_AFTER = 30.0  # seconds: an append takes milliseconds, so something is badly wrong by then
_LOOK_AGAIN = 0.005  # seconds


@contextmanager
def locked(path: Path, *, patience: float = GIVE_UP_AFTER) -> Iterator[int]:
    """Hold the lock; waits up to `patience` seconds for it. Gives the lock file's handle.

    Raises:
        TimeoutError: someone else held it all that time.
        OSError: the lock file cannot be opened.
    """
    handle = _opened(path)
    try:
        deadline = time.monotonic() + patience
        while not try_lock(handle):
            if time.monotonic() >= deadline:
                raise TimeoutError(f"another program held the lock for {patience:g} seconds")
            time.sleep(_LOOK_AGAIN)
        yield handle
    finally:
        with suppress(OSError):  # nothing was written to it
            os.close(handle)  # which lets the lock go


def try_lock(handle: int) -> bool:
    """Take the lock of an open file, if nobody else has it; whether it is ours."""
    try:
        _take(handle)
    except _HELD:
        return False
    return True


def _opened(path: Path) -> int:
    try:
        return open_ordinary(path, os.O_RDWR | os.O_CREAT | NO_LINK)
    except NotOrdinaryError as error:
        raise OSError(None, f"its lock {path} cannot be used: {error.strerror}; remove that") from error
    except PermissionError as error:
        raise PermissionError(error.errno, f"its lock {path} cannot be opened: {error.strerror}") from error
