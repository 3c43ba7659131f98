"""What qi itself writes and is no journal: it may lie among journals, and nobody has to be told of it."""

import os
from pathlib import Path

from qicli.adapters.ordinary import opened_ordinary
from qicli.adapters.study.key import is_key
from qicli.adapters.study.place import is_study

SETTINGS = "config.toml"
NAMES_HEAD = ("person", "name")  # of the list of whose pseudonym is whose
_FIRST = 200  # bytes that tell what a file is


def is_ours(path: Path) -> bool:
    """Whether this is a study, a key, a list of names, or somebody's settings.

    Raises:
        OSError: it cannot be read.
    """
    if path.is_dir():
        return is_study(path)
    return path.name == SETTINGS or is_names(path) or is_key(_first(path))


def is_names(file: Path) -> bool:
    """Whether a file is a list of names that qi wrote.

    Raises:
        OSError: it cannot be read.
    """
    return _first(file).startswith(",".join(NAMES_HEAD).encode() + b"\r\n")


def lies_in(path: Path, places: list[Path]) -> bool:
    """Whether a path is one of these, or within one, by whatever names they are called."""
    real = Path(os.path.realpath(path))
    return any(real.is_relative_to(os.path.realpath(place)) for place in places) or any(
        _same(path, place) for place in places
    )


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


def _first(file: Path) -> bytes:
    with opened_ordinary(file) as opened:
        return opened.read(_FIRST)
