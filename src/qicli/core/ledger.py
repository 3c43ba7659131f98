"""The ledger: which version of which entry stands, after edits and retractions."""

from collections.abc import Iterable, Iterator

from qicli.core.entry import Known, Retraction, Seen, Session, Symptom

Felt = Session | Symptom
Standing = Felt | Seen


def standing(newest_first: Iterable[Known]) -> Iterator[Standing]:
    """The entries that stand, newest said first.

    Of each entry the first version met that was not taken back; a retraction that was itself taken back
    counts for nothing. A line met twice (a conflict copy, a backup) counts once. Lazy: it reads no
    further than the caller does.
    """
    retracted: set[str] = set()
    lines: set[str] = set()
    entries: set[str] = set()
    for entry in newest_first:
        if entry.id in lines:
            continue
        lines.add(entry.id)
        if entry.id in retracted or entry.root in retracted:
            continue
        if isinstance(entry, Retraction):
            retracted.add(entry.target)
        elif entry.root not in entries:
            entries.add(entry.root)
            yield entry
