"""Where words may be that were noted: every file in the journal's folder, however deep, and every backup."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from qicli.adapters.journal.checkpoint import ALIVE
from qicli.adapters.journal.folder import FORGOTTEN, Journal

# Of what is made beside a journal, what holds no words: locks, what is remembered of files and ids.
_WORDLESS = (".lock", ALIVE, ".planless", ".questionless", ".asked", ".suggested", ".swept", ".study")
_NOWHERE = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}  # what a link that leads nowhere is answered with
_ELSEWHERE = {".git"}  # which keeps in its own way whatever was there, and is nobody's but the person's


def holders(journal: Journal, backups: Path) -> Iterator[Path]:
    """The files that may hold lines of entries, by name: copies and leftovers of every kind among them.

    Raises:
        OSError: a folder cannot be read.
    """
    for folder in (journal.folder, backups):
        for place, inner, names in os.walk(folder, onerror=_fail):
            inner[:] = sorted(set(inner) - _ELSEWHERE)
            yield from (Path(place, name) for name in sorted(names) if _may_hold(place, name))


def own_holders(journal: Journal, backups: Path) -> Iterator[Path]:
    """Those of this machine.

    Raises:
        OSError: a folder cannot be read.
    """
    return (file for file in holders(journal, backups) if journal.owns(file))


def half_written(file: Path) -> bool:
    """Whether it is what a process left that was killed while it wrote a file anew."""
    return file.name.startswith(".") and file.name.endswith(".new")


def _may_hold(place: str, name: str) -> bool:
    if FORGOTTEN in name or name.removesuffix(".new").endswith(_WORDLESS):
        return False
    try:
        return stat.S_ISREG(os.stat(os.path.join(place, name)).st_mode)  # noqa: PTH116, PTH118 - many files
    except OSError as error:
        if error.errno in _NOWHERE:
            return False
        raise  # it may hold some, and nobody would look again


def _fail(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise error
