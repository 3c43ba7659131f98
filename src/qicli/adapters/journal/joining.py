"""Bringing lines of another journal, or of a file, into this one: each as it is, and each once."""

import os
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from itertools import chain
from pathlib import Path

from msgspec import Struct

from qicli.adapters.files import make_folder, replaced
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import Line
from qicli.adapters.lock import locked
from qicli.core.entry import Forgotten, Retraction
from qicli.core.ledger import Ledger, compact
from qicli.errors import JournalError

Ids = set[int | str]


class Held(Struct, frozen=True):
    """What a journal holds, as far as joining has to know.

    Attributes:
        ids: of every line.
        taken_back: the entries no version of which stands, each with the id that restores it: its own, or
            that of the import it came with.
        forgotten: the entries that were removed for good.
    """

    ids: Ids
    taken_back: dict[int | str, str]
    forgotten: frozenset[str]

    def has(self, id_: str) -> bool:
        """Whether a line of this id is there."""
        return compact(id_) in self.ids


class Joined(Struct, frozen=True, kw_only=True):
    """What became of the lines.

    Attributes:
        added: lines that are new here; `tombstones`: those among them that only say what was forgotten.
        present: lines that were here already.
        forgotten: lines left out, because their entry was removed for good, here or there.
        file: the new file; None if there was no need for one.
    """

    added: int = 0
    tombstones: int = 0
    present: int = 0
    forgotten: int = 0
    file: Path | None = None


def held(journal: Journal) -> Held:
    """What the journal holds.

    Raises:
        JournalError: a file cannot be read.
    """
    forgotten = journal.forgotten()
    ledger = Ledger(forgotten)
    ids: Ids = set()
    fallen: dict[int | str, str] = {}
    retracted: set[str] = set()
    edited: Ids = (
        set()
    )  # entries of which an edit stands, so that their older versions do not count as fallen
    for line in journal.lines():
        said, id_, root = line.said, compact(line.said.id), compact(line.said.root)
        if isinstance(said, Retraction) and said.id not in retracted:
            retracted.add(said.target)
        if ledger.stands(said):
            fallen.pop(root, None)
            if said.replaces is not None:
                edited.add(root)
        elif said.root in forgotten:
            pass  # nothing brings it back
        elif id_ not in ids and root not in edited and not isinstance(said, Retraction | Forgotten):
            fallen[root] = said.batch if said.batch in retracted and said.batch else said.root
        ids.add(id_)
    return Held(ids, fallen, frozenset(forgotten))


def stamp(now: datetime, id_: str) -> str:
    """The part of a joined file's name that sets it apart from all others."""
    return f"{now:%Y%m%d-%H%M%S}-{id_[-6:]}"


def join(journal: Journal, lines: Iterable[Line], stamp: str, forgotten: Collection[str] = ()) -> Joined:
    """Add the lines that are not in the journal yet, their ids and bytes unchanged.

    They go into a file of their own (`MACHINE.joined-STAMP.jsonl`), for within this machine's file `logged`
    must rise. An entry that was forgotten here, or is in `forgotten` (the ids that the other journal forgot),
    is never brought in. Tombstones go to this machine's own.

    Args:
        journal: what is added to.
        lines: oldest said first and each once, as `union.oldest_first` gives them; read through once.
        stamp: see `stamp`.
        forgotten: the first ids of entries that the lines' own journal forgot.

    Raises:
        JournalError: nothing was added; the message names the path.
        NotSaved: only the tombstones were not added; the message says how.
    """
    sieve = Sieve(forgotten)
    file = journal.folder / f"{journal.machine}.joined-{stamp}.jsonl"
    try:
        make_folder(journal.folder)
        with locked(journal.lock):
            new = sieve.new(lines, held(journal))
            written = _write(file, new)
    except OSError as error:
        raise JournalError(f"{file}: not saved ({error.strerror or error}); nothing was added") from error
    if sieve.tombstones:
        journal.append_all(sieve.tombstones)
    return Joined(
        added=written + len(sieve.tombstones),
        tombstones=len(sieve.tombstones),
        present=sieve.present,
        forgotten=sieve.forgotten,
        file=file if written else None,
    )


class Sieve:
    """Lets the new lines through, and counts the others."""

    def __init__(self, forgotten: Collection[str]) -> None:
        self._there = set(forgotten)
        self.present = 0
        self.forgotten = 0
        self.tombstones: list[Forgotten] = []

    def new(self, lines: Iterable[Line], here: Held) -> Iterator[Line]:
        """The lines to write: neither here already, nor of a forgotten entry, nor tombstones."""
        buried = set(here.forgotten)
        for line in lines:
            said = line.said
            if isinstance(said, Forgotten):
                if said.target in buried:
                    self.present += 1
                else:
                    buried.add(said.target)
                    self.tombstones.append(said)
            elif said.root in buried or said.root in self._there:
                self.forgotten += 1
            elif here.has(said.id):
                self.present += 1
            else:
                yield line


def _write(file: Path, lines: Iterator[Line]) -> int:
    """Write the lines into a new file, if there are any; gives how many."""
    first = next(lines, None)
    if first is None:
        return 0
    if os.path.lexists(file):
        raise FileExistsError(17, "there is such a file already")
    written = 0
    with replaced(file) as new:
        for line in chain([first], lines):
            new.write(line.raw + b"\n")
            written += 1
    return written
