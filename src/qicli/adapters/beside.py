"""Where a file's replacement is written: beside it, under a name that nobody else has."""

import os
from contextlib import suppress
from pathlib import Path

from qicli.adapters.lock import try_lock
from qicli.adapters.ordinary import NO_LINK, NotOrdinaryError, open_ordinary

NEW = ".new"  # how the names of files end that are not whole yet
_LONGEST = 235  # bytes of a name that are kept in that of its replacement: most systems allow 255
_TRIES = 100


def sweep(path: Path) -> None:
    """Remove the replacements of a file that were left half written; those being written stay."""
    for left in _left(path):
        with suppress(OSError):
            handle = open_ordinary(left, os.O_RDWR | NO_LINK)
            try:
                if try_lock(handle):
                    left.unlink()
            finally:
                os.close(handle)


def _left(path: Path) -> list[Path]:
    start = f".{_shortened(path.name)}."
    try:
        names = os.listdir(path.parent)  # noqa: PTH208 - ten times quicker
    except OSError:
        return []
    return [path.with_name(name) for name in names if name.startswith(start) and name.endswith(NEW)]


def new_beside(target: Path) -> tuple[Path, int]:
    """A file that nobody else has, held so that no sweep takes it for one that was left.

    Raises:
        OSError: it cannot be made.
    """
    for _ in range(_TRIES):
        new = target.with_name(f".{_shortened(target.name)}.{os.urandom(4).hex()}{NEW}")
        try:
            handle = open_ordinary(new, os.O_RDWR | os.O_CREAT | os.O_EXCL | NO_LINK)
        except (FileExistsError, NotOrdinaryError):
            continue
        if _held(new, handle):
            return new, handle
        os.close(handle)
    raise FileExistsError(17, "no name is free beside it")


def _held(new: Path, handle: int) -> bool:
    """Hold it, and see that it is still there: a sweep may have been quicker."""
    if os.name == "nt":
        return True  # what is open there cannot be removed, and what is locked cannot be read
    with suppress(OSError):
        return try_lock(handle) and os.path.samestat(os.fstat(handle), os.lstat(new))
    return False


def _shortened(name: str) -> str:
    return os.fsdecode(os.fsencode(name)[:_LONGEST])
