"""Every pain that was noted, by its day and with the hour at which it was felt: gone through once for all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from qicli.core.entry import Symptom
from qicli.core.journal.follow_up import pain_of
from qicli.core.ledger import Felt
from qicli.core.report.parted import DatedFelt

Pained = tuple[date, Felt, int]
# Of each day that has one: hours, and pains from 0 to 10. What was said with a treatment has no hour: it was
# noted when that was, not when it hurt.
Readings = Mapping[date, list[tuple[int | None, int]]]


def pained(felt: Iterable[DatedFelt]) -> list[Pained]:
    """The entries with a reading, and that."""
    return [(day, entry, pain) for day, entry in felt if (pain := pain_of(entry)) is not None]


def readings(said: Iterable[Pained]) -> Readings:
    """These readings by their days."""
    found = defaultdict[date, list[tuple[int | None, int]]](list)
    for day, entry, pain in said:
        treated = isinstance(entry, Symptom) and entry.pain is None
        found[day].append((None if treated else entry.at.hour, pain))
    return found
