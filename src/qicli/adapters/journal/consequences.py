"""What lines from elsewhere would do to the entries that are here, told before any of them comes in."""

from collections.abc import Callable, Collection, Iterable, Iterator
from heapq import merge
from itertools import groupby

from msgspec import Struct

from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import Line
from qicli.adapters.journal.union import oldest_first
from qicli.core.entry import Retraction, Said, Unknown, order
from qicli.core.ledger import Ledger, is_version

Lines = Callable[[], Iterable[Line]]  # which can be read more than once


class Consequences(Struct, frozen=True):
    """What becomes of entries that are here.

    Attributes:
        removed: how many go for good, because they were forgotten where the lines come from.
        taken_back: of each entry that stands, and would not any more, the id that restores it: its own, or
            that of the import it came with.
    """

    removed: int = 0
    taken_back: tuple[str, ...] = ()


def consequences(journal: Journal, incoming: Lines, forgotten: Collection[str]) -> Consequences:
    """What these lines would do to the entries of a journal.

    Args:
        journal: what they are to be added to.
        incoming: the lines, in any order.
        forgotten: the first ids of entries that the lines' own journal forgot.

    Raises:
        JournalError: a file cannot be read.
    """
    gone = journal.forgotten()
    newly = set(forgotten) - gone
    here = journal.lines() if newly else ()
    removed = {line.said.root for line in here if line.said.root in newly and is_version(line.said)}
    return Consequences(len(removed), tuple(_taken_back(journal, incoming, gone | newly)))


def _taken_back(journal: Journal, incoming: Lines, gone: Collection[str]) -> list[str]:
    """Of what the retractions among the lines are about: what stands now, and does not with them."""
    theirs = _retractions(incoming())
    ours = _retractions(journal.lines()) if theirs else {}
    targets = _about({*theirs} - {*ours}, ours | theirs)
    if not targets:
        return []
    old, new = list(_among(journal.lines(), targets)), list(_among(incoming(), targets))
    roots = {said.root for said in (*old, *new)}
    if not roots <= targets:  # their other versions count too
        old, new = list(_among(journal.lines(), roots)), list(_among(incoming(), roots))
    here = [*old, *ours.values()]
    after = _standing([*here, *new, *theirs.values()], gone)
    return [
        said.batch if said.batch and said.batch in targets else root
        for root, said in _standing(here, gone).items()
        if root not in after
    ]


def _retractions(lines: Iterable[Line]) -> dict[str, Retraction]:
    return {line.said.id: line.said for line in lines if isinstance(line.said, Retraction)}


def _about(ids: Collection[str], retractions: dict[str, Retraction]) -> set[str]:
    """What these retractions take back or restore, and what that took back, to the end."""
    targets: set[str] = set()
    waiting = list(ids)
    while waiting:
        said = retractions.get(waiting.pop())
        if said is not None and said.target not in targets:
            targets.add(said.target)
            waiting.append(said.target)
    return targets


def _among(lines: Iterable[Line], ids: Collection[str]) -> Iterator[Said]:
    """What the lines say of entries, or imports, of these ids."""
    for line in lines:
        said = line.said
        if is_version(said) and (said.root in ids or said.id in ids or said.batch in ids):
            yield said


def _standing(said: Iterable[Said], gone: Collection[str]) -> dict[str, Said]:
    """What stands, by root."""
    ledger = Ledger(gone)
    return {each.root: each for each in sorted(said, key=order, reverse=True) if ledger.stands(each)}


def differing(journal: Journal, incoming: Iterable[Line]) -> int:
    """How many of these lines say something else than the line here that has the same id and moment.

    Neither side's contents are held: both are read oldest said first.

    Raises:
        JournalError: a file cannot be read.
    """
    gone = journal.forgotten()
    here = ((line, True) for line in oldest_first(journal.files()))
    there = ((line, False) for line in incoming if line.said.root not in gone)
    number = 0
    for _, same in groupby(merge(here, there, key=_place), key=_place):
        ours: list[Said | bytes] = []
        theirs: list[Said | bytes] = []
        for line, mine in same:
            (ours if mine else theirs).append(_content(line))
        number += bool(ours) and any(content not in ours for content in theirs)
    return number


def _place(sided: tuple[Line, bool]) -> tuple[object, ...]:
    return order(sided[0].said)


def _content(line: Line) -> Said | bytes:
    """What counts as the same: what is said, not how it is written; of an unknown kind, its bytes."""
    return line.raw.strip() if isinstance(line.said, Unknown) else line.said
