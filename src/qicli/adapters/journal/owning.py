"""Which files of a journal are this machine's: the one rule that every name in it follows.

A host name changes with the network, and two machines may have the same. So files are named after the host
and eight letters of the machine's own, `thinkpad-kqzdmwra.jsonl`; where there is a `thinkpad.jsonl`, it
goes on.
"""

import errno
import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

LETTERS = 8
AHEAD = ".ahead-"  # in the names of files to which a repair moves what was said later than now
_IN_STEMS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_BEFORE = ".#~"  # what hides a file, and what editors put before a name


def no_letters() -> str:
    """For a machine whose system has no id for it."""
    return ""


class Machine:
    """This machine, as the files in a folder are named after it.

    Attributes:
        host: its present host name, as a stem.
    """

    def __init__(self, folder: Path, host: str, letters: Callable[[], str] = no_letters) -> None:
        self._folder = folder
        self.host = host
        self._tell_letters = letters

    @cached_property
    def letters(self) -> str:
        """Its own letters; the system is asked for them only where a name makes that necessary."""
        return self._tell_letters()

    @cached_property
    def name(self) -> str:
        """The stem of the file to which it appends, and of the names of all that is made beside it.

        `HOST` where `HOST.jsonl` is there; else whatever ends in its letters; else `HOST-letters`.
        """
        hosts = self._folder / f"{self.host}.jsonl"
        there = _is_there(hosts)
        if there is None:
            there = _is_there(hosts)  # a disk may falter once, and what begins here goes on for good
        if there or not self.letters:
            return self.host
        new = f"{self.host}-{self.letters}"
        if _is_there(self._folder / f"{new}.jsonl"):
            return new
        if there is None:
            return self.host  # no second file begins; writing it says what is wrong
        return min(self._former(), default=new)

    def _former(self) -> list[str]:
        """The stems of the files to which it appended under other host names."""
        try:
            names = os.listdir(self._folder)  # noqa: PTH208 - ten times quicker
        except OSError:
            return []  # no folder yet; or trouble, of which whatever reads the journal tells
        stems = (name.removesuffix(".jsonl") for name in names if name.endswith(".jsonl"))
        return [stem for stem in stems if stem == stem_of(stem) and self._has_letters(stem)]

    def owns(self, name: str) -> bool:
        """Whether a file of this name is this machine's: its own, or a copy of it, or something beside it."""
        stem = stem_of(name)
        return stem == self.host or self._has_letters(stem)

    def appended_to(self, name: str) -> bool:
        """Whether what stands in a file was said on this machine, under whichever host name."""
        stem = name.removesuffix(".jsonl")
        return stem == self.name or (self._has_letters(stem) and stem == stem_of(stem))

    def _has_letters(self, stem: str) -> bool:
        end = stem[-LETTERS - 1 :]
        return len(end) > LETTERS and end[0] == "-" and end[1:].isalpha() and end[1:] == self.letters


def stem_of(name: str) -> str:
    """The part of a file's name that names a machine; of a file that a repair moved aside too."""
    name = name.lstrip(_BEFORE)
    end = next((place for place, sign in enumerate(name) if sign not in _IN_STEMS), len(name))
    stem, rest = name[:end], name[end:]
    return _before_date(stem) if rest.startswith((".jsonl.before", ".lines")) else stem


def _before_date(stem: str) -> str:
    """Without the time of a repair, `-20261121-210300`, and the number of one in the same second."""
    parts = stem.split("-")
    if len(parts) > 3 and len(parts[-1]) < 6:  # a name, a day, a time and a number
        parts = parts[:-1]
    if len(parts) > 2 and [len(part) for part in parts[-2:] if part.isdigit()] == [8, 6]:
        return "-".join(parts[:-2])
    return stem


def _is_there(file: Path) -> bool | None:
    """Whether there is such a name, or can be none; None where that cannot be told."""
    try:
        os.lstat(file)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        return True if error.errno == errno.ENAMETOOLONG else None
    return True
