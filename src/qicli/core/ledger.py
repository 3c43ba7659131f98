"""The ledger: which version of which entry stands, after edits, retractions and forgetting."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import tee
from typing import cast

from qicli.core.entry import (
    Checkin,
    Forgotten,
    Known,
    Plan,
    Question,
    Retraction,
    Said,
    Seen,
    Session,
    Symptom,
)

Felt = Session | Symptom  # with readings of pain at a moment
Account = Felt | Checkin | Question  # what a person tells of themselves, in words of their own too
Standing = Account | Seen | Plan
# The same for `isinstance`, which goes through a tuple five times as quickly: there may be a million entries.
FELT = (Symptom, Session)
STANDING = (*FELT, Checkin, Question, Seen, Plan)
CHANGES = (Retraction, Forgotten)  # lines that stand for nothing, and are about other lines
ID_BYTES = 6  # of an id as qi makes one: twelve digits


class Ledger:
    """Told of every line, newest said first, it knows of each whether it stands.

    Of each entry the first version met that was not taken back; a retraction that was itself taken back
    counts for nothing. A line met twice (a conflict copy, a backup) counts once. What is forgotten never
    stands, whenever it was said.
    """

    def __init__(self, forgotten: Collection[str] = ()) -> None:
        self._forgotten = set(forgotten)
        self._retracted: set[str] = set()
        self._met: set[int | str] = set()

    def stands(self, said: Said) -> bool:
        """Whether this line is the standing version of an entry."""
        if self._forgotten and said.root in self._forgotten:
            return False
        if isinstance(said, Forgotten):
            self._forgotten.add(said.target)
            return False
        if self._retracted and not self._retracted.isdisjoint((said.id, said.root, said.batch or said.id)):
            return False
        if isinstance(said, Retraction):
            self._retracted.add(said.target)
            return False
        return self._first_met(said)

    def _first_met(self, said: Said) -> bool:
        line = compact(said.id)
        if line in self._met:
            return False
        self._met.add(line)
        if said.replaces is None:
            return True
        root = compact(said.replaces)
        if root in self._met:
            return False
        self._met.add(root)
        return True


def standing(newest_first: Iterable[Known], forgotten: Collection[str] = ()) -> Iterator[Standing]:
    """The entries that stand, newest said first; lazy: it reads no further than the caller does."""
    ledger = Ledger(forgotten)
    return (said for said in newest_first if ledger.stands(said) and isinstance(said, STANDING))


def standing_of_all(newest_first: Sequence[Known], forgotten: Collection[str] = ()) -> list[Standing]:
    """The same where all lines are known at once; of most nothing was changed, and the ledger is not asked.

    Whatever is no change itself, and is named by none, stands.
    """
    if len({line.id for line in newest_first}) < len(newest_first):
        return list(standing(newest_first, forgotten))
    changes = [line for line in newest_first if line.replaces is not None or type(line) in CHANGES]
    named = {*forgotten, *(name for line in changes for name in _named_by(line))}
    if not named:  # so none is a change
        return list(cast("Sequence[Standing]", newest_first))
    touched = {*named, *(line.id for line in changes)}
    asked = {line.id for line in newest_first if line.id in touched or line.batch in named}
    left = {line.id for line in standing([line for line in newest_first if line.id in asked], forgotten)}
    gone = asked - left
    return [line for line in newest_first if isinstance(line, STANDING) and line.id not in gone]


def _named_by(change: Known) -> tuple[str, ...]:
    """The ids that a change is about."""
    target = (change.target,) if isinstance(change, CHANGES) else ()
    return target if change.replaces is None else (*target, change.replaces)


def is_version(said: Said) -> bool:
    """Whether a line is some version of an entry, and not what takes one back or forgets it."""
    return not isinstance(said, CHANGES)


def compact(id_: str) -> int | str:
    """An id in the form that takes the least memory: a journal may have a million."""
    try:
        digits = bytes.fromhex(id_)
    except ValueError:
        return id_
    return int.from_bytes(digits, "big") if len(digits) == ID_BYTES and digits.hex() == id_ else id_


def deeds(newest_first: Iterable[Said], forgotten: Collection[str] = ()) -> Iterator[Said]:
    """What was done, stands and can be taken back, newest first: entries, edits, deletions, restorations.

    Taking something back is no deed of its own: again goes further back.
    """
    retracted: set[str] = set()
    lines = iter(newest_first)
    while (said := next(lines, None)) is not None:
        if said.root in forgotten or not retracted.isdisjoint((said.id, said.root, said.batch or said.id)):
            continue
        if isinstance(said, Forgotten):
            continue
        if not isinstance(said, Retraction):
            yield said
            continue
        lines, older = tee(lines)
        if said.reason != "undo" and _subject(said, older) not in forgotten:
            yield said
        retracted.add(said.target)


def _subject(retraction: Retraction, older: Iterable[Said]) -> str:
    """What a retraction is about in the end: a retraction of a retraction is about the latter's target."""
    target = retraction.target
    for said in older:
        if said.id == target and isinstance(said, Retraction):
            target = said.target
        elif target in {said.id, said.root, said.batch}:
            break
    return target
