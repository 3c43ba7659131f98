"""Every pain that was noted, by its day and with the hour at which it was felt: gone through once for all."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from qicli.core.entry import Symptom
from qicli.core.journal.follow_up import Pained
from qicli.core.when import days_of

# Of each day that has one: hours, and pains from 0 to 10. What was said with a treatment has no hour: it was
# noted when that was, not when it hurt.
Readings = Mapping[date, list[tuple[int | None, int]]]


def readings(said: Sequence[Pained]) -> Readings:
    """These readings by their days."""
    found = defaultdict[date, list[tuple[int | None, int]]](list)
    for day, (entry, pain) in zip(days_of([entry.at for entry, _ in said]), said, strict=True):
        treated = isinstance(entry, Symptom) and entry.pain is None
        found[day].append((None if treated else entry.at.hour, pain))
    return found
