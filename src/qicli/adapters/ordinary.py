"""Opens ordinary files, and refuses what only looks like one: a pipe is waited for, a device has no end."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from qicli.errors import QiError

# What a path may name that is neither read nor written, by the bits of its mode.
_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFLNK: "a link",
}
# Opening waits for nobody, no terminal becomes ours, and Windows changes no line breaks.
CALMLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # of a file that is qi's own: whoever put a link there is not followed

SMALL = 1 << 20  # bytes: a practice that is under way takes a few hundred


class NotOrdinaryError(OSError):
    """What is no ordinary file, and what it is instead."""


def open_ordinary(path: Path, flags: int = os.O_RDONLY, mode: int = 0o600) -> int:
    """A handle of an ordinary file; it is looked at before and after it is opened.

    Raises:
        NotOrdinaryError: it is something else; `strerror` says what.
        OSError: it cannot be opened.
    """
    name = os.fspath(path)
    try:
        _refuse(os.lstat(name) if flags & NO_LINK else os.stat(name))  # noqa: PTH116 - opening a device may do something
    except FileNotFoundError:
        if not flags & os.O_CREAT:
            raise
    handle = os.open(name, flags | CALMLY, mode)
    try:
        _refuse(os.fstat(handle))
    except OSError:
        with suppress(OSError):  # nothing was written to it
            os.close(handle)
        raise
    return handle


def opened_ordinary(path: Path) -> BinaryIO:
    """An ordinary file, to be read.

    Raises:
        NotOrdinaryError: it is something else; `strerror` says what.
        OSError: it cannot be opened.
    """
    return os.fdopen(open_ordinary(path), "rb")


def small(path: Path, *, most: int = SMALL) -> bytes:
    """What one of qi's own small files says, `most` bytes of it at most; no link is followed.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    with os.fdopen(open_ordinary(path, os.O_RDONLY | NO_LINK), "rb") as file:
        return file.read(most)


def named(name: str) -> Path:
    """The path that a person named, which may begin with a home (`~/`).

    Raises:
        QiError: there is no such home.
    """
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        told = f"{name}: cannot be read or written (there is no such home folder); write the path out"
        raise QiError(told) from error


def _refuse(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        kind = _KINDS.get(stat.S_IFMT(found.st_mode), "something else")
        raise NotOrdinaryError(None, f"it is no ordinary file, but {kind}")
