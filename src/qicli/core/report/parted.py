"""The entries of a report with their days and by their kinds: dated and parted once, for every figure."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import Session, Site, Symptom
from qicli.core.journal.noted import hurting_in
from qicli.core.ledger import Felt
from qicli.core.when import Period, days_of

Dated = tuple[date, Felt]


class Parted(Struct, frozen=True):
    """What was felt, in the order in which it was given: all of it with the days, and by kinds."""

    felt: Sequence[Dated]
    symptoms: Sequence[Symptom]
    sessions: Sequence[Session]

    def within(self, period: Period) -> "Parted":
        """Those of a period."""
        first, last = period.first, period.last
        here = [each for each in self.felt if first <= each[0] <= last]
        return self if len(here) == len(self.felt) else _by_kind(here)


def parted(entries: Sequence[Felt]) -> Parted:
    """These entries, dated and parted."""
    days = days_of([entry.at for entry in entries])
    return _by_kind(list(zip(days, entries, strict=True)))


def _by_kind(felt: Sequence[Dated]) -> Parted:
    symptoms = [entry for _, entry in felt if isinstance(entry, Symptom)]
    sessions = [entry for _, entry in felt if isinstance(entry, Session)]
    return Parted(felt, symptoms, sessions)


def hurting_on(felt: Iterable[Dated]) -> Iterator[tuple[date, Site]]:
    """The places that hurt, with their days."""
    return ((day, site) for day, entry in felt for site in hurting_in(entry))
