"""Rows that are here already, but with another day: the order of their dates was read the other way."""

import hashlib
from datetime import date, timedelta

from msgspec import Struct

from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.spool import Spool
from qicli.core.entry import Symptom
from qicli.core.ledger import Ledger, compact

# A day and a month that change places are a month apart; what a zone or a changed clock does is less.
APART = timedelta(days=2).total_seconds()


class _Here(Struct):
    """What is here of the rows of a file.

    Attributes:
        standing: by row, the version that stands; `fallen`: where none does, the first one.
        ids: of all versions; `batches`: by row, the import that the first version came with.
    """

    standing: dict[int, Symptom]
    fallen: dict[int, Symptom]
    ids: set[int | str]
    batches: dict[int, str | None]


def dated_otherwise(journal: Journal, spool: Spool) -> dict[int, str]:
    """The rows that came in before with another day, each with the id of the entry whose place it takes.

    That is "" where it was taken back since, so that nothing stands there. What the person edited since
    stays as it is. Each gets an id that is made of its day too, so that it is another line than that.

    Raises:
        JournalError: the journal cannot be read.
    """
    here, forgotten = _here(journal, spool), journal.forgotten()
    found = {}
    for row, said in here.standing.items():
        edited = said.replaces is not None and said.batch == here.batches.get(row)  # as an edit keeps it
        if not edited and _apart(spool, row, said):
            found[row] = said.root
    for row, said in here.fallen.items():
        if row not in here.standing and said.root not in forgotten and _apart(spool, row, said):
            found[row] = ""
    for row, entry in zip(found, spool.entries(found), strict=True):
        spool.ids[row] = _another(spool.ids[row], entry.at.date(), here.ids)
    return found


def _here(journal: Journal, spool: Spool) -> _Here:
    rows: dict[int | str, int] = {id_: row for row, id_ in enumerate(spool.ids)}
    here, ledger = _Here({}, {}, set(), {}), Ledger(journal.forgotten())
    for line in journal.lines():
        said, stands = line.said, ledger.stands(line.said)
        row = rows.get(compact(said.root))
        if row is None or not isinstance(said, Symptom):
            continue
        here.ids.add(compact(said.id))
        if stands:
            here.standing[row] = said
        if said.replaces is None:
            here.batches[row] = said.batch
            here.fallen[row] = said
    return here


def _apart(spool: Spool, row: int, said: Symptom) -> bool:
    return abs(spool.moment(row) - said.at.timestamp()) > APART


def _another(id_: int, day: date, taken: set[int | str]) -> int:
    """An id for the same row on this day; on each machine the same, as long as it is none of those taken."""
    made = id_
    while made == id_ or made in taken:
        made = int(hashlib.sha256(f"{made:012x} {day}".encode()).hexdigest()[:12], 16)
    return made
