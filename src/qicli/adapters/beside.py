"""Where a file's replacement is written: beside it, under a name that nobody else has."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from qicli.adapters.lock import try_lock
from qicli.adapters.ordinary import NO_LINK, NotOrdinaryError, open_ordinary

NEW = ".new"  # how the names of files end that are not whole yet
_LONGEST = 235  # bytes of a name that are kept in that of its replacement: most systems allow 255
_TRIES = 100


def sweep(path: Path) -> None:
    """Remove the replacements of a file that were left half written; those being written stay."""
    start = f".{_shortened(path.name)}."
    sweep_folder(path.parent, lambda name: name.startswith(start))


def listed(folder: Path) -> list[str]:
    """The names in a folder; none where there is no folder, or trouble, of which whatever reads it tells."""
    try:
        return os.listdir(folder)  # noqa: PTH208 - ten times quicker
    except OSError:
        return []


def sweep_folder(folder: Path, ours: Callable[[str], bool], names: Sequence[str] | None = None) -> None:
    """Remove what was left half written in a folder, of names that are ours; what is being written stays.

    `names` are those in the folder, where they are known already.
    """
    for name in listed(folder) if names is None else names:
        if name.endswith(NEW) and name.startswith(".") and ours(name):
            _remove_left(folder / name)


def _remove_left(left: Path) -> None:
    with suppress(OSError):
        handle = open_ordinary(left, os.O_RDWR | NO_LINK)
        try:
            if try_lock(handle):
                left.unlink()
        finally:
            os.close(handle)


def new_beside(target: Path) -> tuple[Path, int]:
    """A file that nobody else has, held so that no sweep takes it for one that was left.

    Raises:
        OSError: it cannot be made.
    """
    refused: OSError = FileExistsError(17, "no name is free beside it")
    for _ in range(_TRIES):
        new = target.with_name(f".{_shortened(target.name)}.{os.urandom(4).hex()}{NEW}")
        try:
            handle = open_ordinary(new, os.O_RDWR | os.O_CREAT | os.O_EXCL | NO_LINK)
        except (FileExistsError, NotOrdinaryError):
            continue
        except OSError:
            _unmade(new)
            raise
        try:
            if _held(new, handle):
                return new, handle
        except OSError as error:
            refused = error
        _unmade(new, handle)
    raise refused


def _held(new: Path, handle: int) -> bool:
    """Hold it, and see that it is still there: a sweep may have been quicker."""
    if os.name == "nt":
        return True  # what is open there cannot be removed, and what is locked cannot be read
    return try_lock(handle) and os.path.samestat(os.fstat(handle), os.lstat(new))


def _unmade(new: Path, handle: int | None = None) -> None:
    """Leave nothing behind of a file that cannot be used; if it cannot be removed, the next start does it."""
    with suppress(OSError):
        new.unlink()
    if handle is not None:
        with suppress(OSError):  # nothing was written to it
            os.close(handle)


def _shortened(name: str) -> str:
    return os.fsdecode(os.fsencode(name)[:_LONGEST])
