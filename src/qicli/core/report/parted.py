"""The entries of a report with their days and by their kinds: dated and parted once, for every figure."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import cast

from msgspec import Struct

from qicli.core.entry import Session, Site, Symptom
from qicli.core.journal.noted import hurting_on
from qicli.core.ledger import FELT, Felt, Standing
from qicli.core.when import Period, days_of

Dated = tuple[date, Standing]
DatedFelt = tuple[date, Felt]
Hurting = tuple[date, Site]


class Parted(Struct, frozen=True):
    """Entries in the order in which they were given: all of them with their days, and by kinds.

    Attributes:
        felt: the symptoms and sessions; `others`: all that is neither.
        worded: the symptoms with words for how it feels.
        hurting: the places that hurt, each with its day; what several entries say alike is there once.
        days: from the first to the last of them; None where there is no entry.
    """

    everything: Sequence[Dated]
    felt: Sequence[DatedFelt]
    others: Sequence[Dated]
    symptoms: Sequence[Symptom]
    sessions: Sequence[Session]
    worded: Sequence[tuple[date, Symptom]]
    hurting: Collection[Hurting]
    days: Period | None

    def within(self, period: Period) -> "Parted":
        """Those of a period."""
        first, last = period.first, period.last
        if self.days is None or (first <= self.days.first and self.days.last <= last):
            return self
        if self.days.last < first or last < self.days.first:
            return NOTHING
        return _by_kind([each for each in self.everything if first <= each[0] <= last])


def parted(entries: Iterable[Standing]) -> Parted:
    """These entries, dated and parted."""
    known = list(entries)
    return _by_kind(list(zip(days_of([entry.at for entry in known]), known, strict=True)))


def _by_kind(dated: Sequence[Dated]) -> Parted:
    others: list[Dated] = []
    symptoms: list[Symptom] = []
    sessions: list[Session] = []
    worded: list[tuple[date, Symptom]] = []
    for day, entry in dated:  # once for all kinds: of so many entries each look costs as much as what is done
        if isinstance(entry, Symptom):
            symptoms.append(entry)
            if entry.qualities:
                worded.append((day, entry))
        elif isinstance(entry, Session):
            sessions.append(entry)
        else:
            others.append((day, entry))
    felt = [(day, entry) for day, entry in dated if isinstance(entry, FELT)] if others else _all_felt(dated)
    on = [day for day, _ in dated]
    days = Period(min(on), max(on)) if on else None
    return Parted(dated, felt, others, symptoms, sessions, worded, _hurting(felt), days)


def _all_felt(dated: Sequence[Dated]) -> Sequence[DatedFelt]:
    """The same, known to hold nothing else: made anew it would cost as much as all else here."""
    return cast("Sequence[DatedFelt]", dated)


def _hurting(felt: Iterable[DatedFelt]) -> set[Hurting]:
    """The places, each with its day."""
    return {(day, site) for day, site, _ in hurting_on(_unlike(felt))}


def _unlike(felt: Iterable[DatedFelt]) -> Iterator[DatedFelt]:
    """Those that name other places than the one before on the same day, which is most of the cost."""
    today: date | None = None
    known: Sequence[Site] = ()
    free = False
    for day, entry in felt:
        said = entry.before if isinstance(entry, Session) else entry
        sites = said.sites
        if sites and (sites != known or day != today or free != (said.pain == 0)):
            today, known, free = day, sites, said.pain == 0
            yield day, entry


NOTHING = _by_kind(())
