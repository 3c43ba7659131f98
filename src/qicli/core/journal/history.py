"""The history of one entry: its versions, which of them stands, and what took the others back."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from qicli.core.entry import Forgotten, Retraction, Said
from qicli.core.ledger import Ledger, is_version


class Written(Protocol):
    """A line of the journal: what it says, and its bytes."""

    @property
    def said(self) -> Said:
        """What it says."""
        ...

    @property
    def raw(self) -> bytes:
        """Its bytes, without the line break."""
        ...


W = TypeVar("W", bound=Written)


class History(Struct, Generic[W], frozen=True):
    """Everything the journal has of one entry.

    Attributes:
        root: the id under which the person knows it.
        versions: newest said first, each once.
        standing: the version that stands; None if the entry was taken back.
        in_force: the retractions that concern it and were not taken back themselves, newest first.
    """

    root: str
    versions: tuple[W, ...]
    standing: W | None
    in_force: tuple[Retraction, ...]

    @property
    def newest(self) -> W:
        """The version said last, whether it stands or not."""
        return self.versions[0]

    @property
    def told(self) -> W:
        """The version to tell of: the one that stands, or else the newest that was not taken back alone."""
        if self.standing is not None:
            return self.standing
        alone = {each.target for each in self.in_force} - {self.root}
        return next((line for line in self.versions if line.said.id not in alone), self.newest)

    @property
    def changed(self) -> datetime:
        """When it was last said, taken back or restored: whatever changes it is said later."""
        return max([self.newest.said.logged, *(each.logged for each in self.in_force)])

    @property
    def deletions(self) -> tuple[Retraction, ...]:
        """What to take back so that the entry stands again; empty if it stands, or went with its import.

        Those of the whole entry; where its first version is missing, those of the versions that are there.
        """
        if self.standing is not None:
            return ()
        whole = tuple(each for each in self.in_force if each.target == self.root)
        ids = {line.said.id for line in self.versions}
        return whole or tuple(each for each in self.in_force if each.target in ids)

    @property
    def batches(self) -> tuple[Retraction, ...]:
        """What took back the import that the entry came with."""
        named = {line.said.batch for line in self.versions}
        return tuple(each for each in self.in_force if each.target in named)


def history(root: str, lines: Iterable[W], forgotten: Collection[str] = ()) -> History[W]:
    """The history of the entry with this root, from lines newest said first, of which one at least has it."""
    told = [line for line in lines if isinstance(line.said, Retraction | Forgotten) or line.said.root == root]
    ledger = Ledger(forgotten)
    standing = next((line for line in told if ledger.stands(line.said)), None)
    versions = {line.said.id: line for line in reversed(told) if is_version(line.said)}
    names = {root, *versions, *(line.said.batch for line in versions.values())}
    in_force = [each for each in retractions(line.said for line in told) if each.target in names]
    return History(root, tuple(versions.values())[::-1], standing, tuple(in_force))


def retractions(newest_first: Iterable[Said]) -> list[Retraction]:
    """The retractions in force: those that no other in force takes back."""
    taken_back: set[str] = set()
    found = []
    for said in newest_first:
        if isinstance(said, Retraction) and said.id not in taken_back:
            taken_back.add(said.target)
            found.append(said)
    return found


class Named(Struct, frozen=True):
    """What an id, or the beginning of one, names.

    Attributes:
        roots: the entries, as the lines newest said of each; `batches`: the imports.
        forgotten: the entries of which nothing is left.
    """

    roots: dict[str, Said]
    batches: tuple[str, ...]
    forgotten: tuple[str, ...]


def named(prefix: str, newest_first: Iterable[Said], forgotten: Collection[str] = ()) -> Named:
    """Everything whose id begins so; an id written out names only itself."""
    roots: dict[str, Said] = {}
    exact: dict[str, Said] = {}
    batches: dict[str, None] = {}
    gone = {id_ for id_ in forgotten if id_.startswith(prefix)}
    for said in newest_first:
        if isinstance(said, Retraction):
            continue
        if isinstance(said, Forgotten):
            gone |= {said.target} if said.target.startswith(prefix) else set()
            continue
        if said.batch is not None and said.batch.startswith(prefix):
            batches[said.batch] = None
        if said.id.startswith(prefix) or said.root.startswith(prefix):
            roots.setdefault(said.root, said)
            if prefix in {said.id, said.root}:
                exact.setdefault(said.root, said)
    left = {root: said for root, said in (exact or roots).items() if root not in gone}
    return Named(left, tuple(batches), tuple(sorted(gone)))
