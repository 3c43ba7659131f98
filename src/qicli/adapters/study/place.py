"""Where a study is put: made whole beside its folder, then put in its place at once."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree

import msgspec
from msgspec import Struct

from qicli.adapters.beside import NEW, listed, new_beside, sweep
from qicli.adapters.files import make_folder, sync, sync_folder
from qicli.adapters.lock import try_lock
from qicli.adapters.ordinary import NO_LINK, open_ordinary, small
from qicli.errors import QiError

# How many persons and rows, and which version. Spark, pandas and R, given the folder, pass over such a name.
ABOUT = "_study.json"
FORMAT = "qi-study-table"  # as it says there
PART, PARQUET = "part-", ".parquet"
_MAKING, _FORMER = ".making", ".former"  # the endings of the folders beside: a new study, and the one before
_NOT_HERE = {
    errno.ENOSYS,
    errno.EINVAL,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
}  # how a system says it cannot exchange
_AT, _EXCHANGE = -100, 2  # of `renameat2`: from where one is, both at once; macOS has the same two


class _About(Struct):
    format: str


def is_study(folder: Path) -> bool:
    """Whether a folder is a study that qi gathered.

    Raises:
        OSError: it cannot be read.
    """
    about = folder / ABOUT
    if not about.is_file():
        return False
    try:
        return msgspec.json.decode(small(about), type=_About).format == FORMAT
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


@contextmanager
def beside(study: Path) -> Iterator[Path]:
    """A folder in which to make a study; gone when the block ends, unless it took the study's place.

    What a process that was killed left beside is removed first; and where it was killed just between, the
    study before is back.

    Raises:
        QiError: there is something else where the study is to be, or it cannot be written there.
    """
    target = Path(os.path.realpath(study))
    try:
        _look(target)
        make_folder(target.parent)
        _tidy(target)
        hold, handle = new_beside(target)
        try:
            place = hold.with_suffix(_MAKING)
            place.mkdir(mode=0o700)
            try:
                yield place
            finally:
                rmtree(place, ignore_errors=True)
        finally:
            with suppress(OSError):
                hold.unlink()
            with suppress(OSError):  # nothing was written to it
                os.close(handle)
    except OSError as error:
        told = f"{study}: not written ({error.strerror or error}); the study is as it was"
        raise QiError(f"{told}; make room there, or give another folder") from error


def _look(target: Path) -> None:
    """See that nothing but a study is replaced."""
    if not os.path.lexists(target):
        return
    if not target.is_dir():
        raise QiError(f"{target}: is a file; a study is a folder, so give another name")
    names = sorted(os.listdir(target))  # noqa: PTH208 - a folder that may not be read is no empty one
    others = [name for name in names if not _is_ours(name)]
    if names and not is_study(target):
        others = others or names[-1:]  # of another program, which calls its parts likewise
    if others:
        told = f"{target}: holds {others[0]}, which is of no study and would be gone"
        raise QiError(f"{told}; move it away, or give another folder")


def _is_ours(name: str) -> bool:
    return name == ABOUT or (name.startswith(PART) and name.endswith(PARQUET))


def put(place: Path, study: Path) -> None:
    """Let this folder take the study's place: whole, and on the disk.

    Raises:
        OSError: it cannot; the study is as it was.
    """
    for file in place.iterdir():
        file.chmod(0o600)
        handle = open_ordinary(file, os.O_RDWR)
        try:
            sync(handle)
        finally:
            os.close(handle)
    sync_folder(place)
    target = Path(os.path.realpath(study))
    if not target.exists():
        place.rename(target)
    elif not _exchanged(place, target):
        _one_after_the_other(place, target)
    sync_folder(target.parent)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places at once; False where the system, or the disk, has no such thing."""
    if sys.platform == "win32":
        return False
    import ctypes  # noqa: PLC0415 - every page that is written asks what is a study, and makes none

    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    if hasattr(library, "renamex_np"):  # macOS
        failed = library.renamex_np(*names, _EXCHANGE)
    elif hasattr(library, "renameat2"):  # Linux
        failed = library.renameat2(_AT, names[0], _AT, names[1], _EXCHANGE)
    else:
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _NOT_HERE:
        return False
    raise OSError(number, os.strerror(number), os.fspath(other))


def _one_after_the_other(place: Path, target: Path) -> None:
    former = place.with_suffix(_FORMER)
    target.rename(former)
    try:
        place.rename(target)
    except OSError:
        former.rename(target)
        raise
    rmtree(former, ignore_errors=True)


def _tidy(target: Path) -> None:
    """Remove what was left beside, of nobody who still works at it."""
    for name in listed(target.parent):
        left = target.with_name(name)
        if not name.startswith(f".{target.name}.") or left.suffix not in {_MAKING, _FORMER} or _is_held(left):
            continue
        if left.suffix == _FORMER and not target.exists():
            left.rename(target)
        else:
            rmtree(left, ignore_errors=True)
    sweep(target)


def _is_held(left: Path) -> bool:
    try:
        handle = open_ordinary(left.with_suffix(NEW), os.O_RDWR | NO_LINK)
    except OSError:
        return False
    try:
        return not try_lock(handle)
    finally:
        os.close(handle)
