"""Where the journals of many people lie: one a person, as a folder, a backup, or what they gave."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from qicli.adapters.study.known import SETTINGS, is_ours
from qicli.errors import QiError

JOURNAL = "journal"  # the folder of it, within a home
LINES, PACKED = ".jsonl", ".jsonl.gz"
LOCK = ".lock"  # how the names of the files end that qi keeps beside its lines


class Source(Struct, frozen=True):
    """One person's journal.

    Attributes:
        name: what the folder or the file is called: whose it is.
        files: all of it.
        folder: the journal's folder; None where it is single files.
        settings: the person's settings, where their whole home is there.
    """

    name: str
    files: tuple[Path, ...]
    folder: Path | None = None
    settings: Path | None = None

    @property
    def place(self) -> Path:
        """Where it lies, as it is told."""
        return self.folder or self.files[0]


class Found(Struct):
    """The sources, and what is none, with the reason.

    Attributes:
        together: folders whose files are taken as one person's; `unsure`, those of them of which nothing says
            that they are.
    """

    sources: list[Source]
    left_out: list[QiError]
    together: list[Source]
    unsure: list[Source]


def find(places: Iterable[Path], never: Collection[Path]) -> Found:
    """The journals in these places: each is a person's, or a folder with many; `never` is looked into.

    What is named twice, by whatever path, is there once.
    """
    found, shunned = Found([], [], [], []), {os.path.realpath(path) for path in never}
    for place in places:
        try:
            _look(place, found, shunned)
        except OSError as error:
            found.left_out.append(_unreadable(place, error))
    for each in (found.sources, found.together, found.unsure):
        each[:] = _once(each)
    return found


def _once(sources: Iterable[Source]) -> Iterable[Source]:
    """Each of them once; of the same files those that go with the settings of their person."""
    kept = dict[tuple[str, ...], Source]()
    for source in sources:
        files = tuple(sorted(os.path.abspath(file) for file in source.files))  # noqa: PTH100 - no link is followed
        former = kept.setdefault(files, source)
        if former.settings is None and source.settings is not None:
            kept[files] = source
    return kept.values()


def _look(place: Path, found: Found, never: Collection[str]) -> None:
    if not place.is_dir():
        _look_at_file(place, found)
        return
    own = None if _has_many(place) else _of_one(place)
    if own is not None:
        found.sources.append(own)
        if len(own.files) > 1 and own.settings is None:
            (found.together if _is_one(own) else found.unsure).append(own)
        return
    before = len(found.sources) + len(found.left_out)
    for inner in _shown(place):
        if os.path.realpath(inner) not in never:
            _look_within(inner, found)
    if len(found.sources) + len(found.left_out) == before:
        found.left_out.append(QiError(f"{place}: no journal is in it; name a folder that has some"))


def _look_within(inner: Path, found: Found) -> None:
    """Look at what lies in a folder of many."""
    try:
        if not inner.is_dir():
            _look_at_file(inner, found)
        elif own := _of_one(inner) or _of_copies(inner):
            found.sources.append(own)
        elif not is_ours(inner):
            told = f"{inner}: no journal is in it, so it is left out; of many persons, name it by itself"
            found.left_out.append(QiError(told))
    except OSError as error:
        found.left_out.append(_unreadable(inner, error))


def _look_at_file(file: Path, found: Found) -> None:
    name = _stem(file.name)
    if not os.path.lexists(file):
        found.left_out.append(QiError(f"{file}: there is no such file or folder; check the path"))
    elif name is None and not is_ours(file):
        told = f"{file}: is no journal, so it is left out; a file of one ends in {LINES} or {PACKED}"
        found.left_out.append(QiError(told))
    elif name is not None:
        found.sources.append(Source(name, (file,)))


def _of_one(folder: Path) -> Source | None:
    """The journal that a folder is, or that a home has in it."""
    files = _lines(folder)
    if files:
        name = folder.resolve().name
        return Source(folder.resolve().parent.name if name == JOURNAL else name, tuple(files), folder)
    within = folder / JOURNAL
    if within.is_dir() and (files := _lines(within)):
        settings = folder / SETTINGS
        return Source(folder.resolve().name, tuple(files), within, settings if settings.exists() else None)
    return None


def _has_many(folder: Path) -> bool:
    """Whether lines that lie in it are files of several persons: journals, or packed ones, lie beside them.

    A folder that qi itself wrote to has its locks, and is one person's, whatever else was put into it; and so
    is a home, with its journal and its settings, or with nothing else that is a journal.
    """
    if _has_locks(folder) or (folder / SETTINGS).exists():
        return False
    return any(
        file.name.endswith(PACKED) or (file.is_dir() and file.name != JOURNAL and _of_one(file))
        for file in _shown(folder)
    )


def is_journal(folder: Path) -> bool:
    """Whether a folder is somebody's journal, of which there is no doubt.

    Raises:
        OSError: it cannot be read.
    """
    if not folder.is_dir() or not _lines(folder):
        return False
    return _has_locks(folder) or (folder.name == JOURNAL and (folder.parent / SETTINGS).exists())


def _has_locks(folder: Path) -> bool:
    return any(name.startswith(".") and name.endswith(LOCK) for name in os.listdir(folder))  # noqa: PTH208 - as below


def _is_one(source: Source) -> bool:
    """Whether it is known that these files are one person's: qi's locks lie there, or it is in a home."""
    folder = source.folder
    return folder is not None and (folder.resolve().name == JOURNAL or _has_locks(folder))


def _of_copies(folder: Path) -> Source | None:
    """The backups, or what was given, in a folder of one person."""
    files = [file for file in _shown(folder) if file.name.endswith(PACKED)]
    return Source(folder.name, tuple(files)) if files else None


def _lines(folder: Path) -> Sequence[Path]:
    return [file for file in _shown(folder) if file.name.endswith(LINES)]


def _shown(folder: Path) -> Iterator[Path]:
    names = sorted(os.listdir(folder))  # noqa: PTH208 - a folder that may not be read is no empty one
    return (folder / name for name in names if name[0] != ".")


def is_called_journal(file: Path) -> bool:
    """Whether a file of this name is taken for somebody's journal."""
    return _stem(file.name) is not None


def _stem(name: str) -> str | None:
    ending = next((each for each in (PACKED, LINES) if name.endswith(each)), None)
    return None if ending is None else name.removesuffix(ending)


def _unreadable(place: Path, error: OSError) -> QiError:
    told = f"{place}: cannot be read ({error.strerror or error}), so it is left out"
    return QiError(f"{told}; put that right, and gather again")
