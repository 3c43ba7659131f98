"""Treatments and medicines in a report: when they were, and how it was around them; no claim, no dose."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from qicli.core.entry import Session, Symptom
from qicli.core.journal.follow_up import JOINED_FOR, ended, ended_at_last
from qicli.core.ledger import Felt
from qicli.core.report.readings import Readings
from qicli.core.report.statistics import mean
from qicli.core.when import Period, day_later, day_of, later
from qicli.core.words.vocabulary.phrases import is_painkiller

SEVEN_DAYS = 7
# A pair of readings around a practice with a painkiller so shortly before the second is shown apart.
PAINKILLER_LASTS = timedelta(hours=4)


class SevenDays(Struct, frozen=True):
    """The mean pain (0 to 10) of the days with a reading among seven, and how many they are."""

    mean: float | None
    days: int


class Treated(Struct, frozen=True):
    """One treatment.

    Attributes:
        before: the pain said just before it, and `after` it.
        seven_before: the seven days before its day; `seven_after`: those after. Its own day is in neither.
    """

    day: date
    name: str
    before: int | None
    after: int | None
    seven_before: SevenDays
    seven_after: SevenDays


class TreatedWith(Struct, frozen=True):
    """All the treatments of one kind in a period.

    Attributes:
        n: how many; `first` and `last` are their days.
        before: the pain said just before the first; `after`: just after the last.
        seven_before: the seven days before the first one's day; `seven_after`: those after the last one's.
    """

    name: str
    n: int
    first: date
    last: date
    before: int | None
    after: int | None
    seven_before: SevenDays
    seven_after: SevenDays


def by_kind(given: Iterable[Treated]) -> tuple[TreatedWith, ...]:
    """The treatments by their names, the first one first; from those of a period, oldest first."""
    kinds: dict[str, list[Treated]] = defaultdict(list)
    for treated in given:
        kinds[treated.name].append(treated)
    return tuple(_with(name, same[0], same[-1], len(same)) for name, same in kinds.items())


def _with(name: str, first: Treated, last: Treated, n: int) -> TreatedWith:
    said = (first.before, last.after, first.seven_before, last.seven_after)
    return TreatedWith(name, n, first.day, last.day, *said)


def treatments(now: Iterable[Felt], readings: Readings) -> tuple[Treated, ...]:
    """The treatments of a period, oldest first; `readings` are also those of the days around it."""
    given = sorted((entry for entry in now if isinstance(entry, Symptom) and entry.treatments), key=_when)
    return tuple(_treated(entry, name, readings) for entry in given for name in entry.treatments)


def _when(entry: Felt) -> tuple[datetime, str]:
    return entry.at, entry.root


def _treated(entry: Symptom, name: str, readings: Readings) -> Treated:
    day = day_of(entry.at)
    before = Period.ending(day_later(day, -1), SEVEN_DAYS)
    after = Period.ending(day_later(day, SEVEN_DAYS), SEVEN_DAYS)
    around = (_seven(before, readings), _seven(after, readings))
    return Treated(day, name, entry.before.pain, entry.after.pain, *around)


def _seven(period: Period, readings: Readings) -> SevenDays:
    noted = [mean(readings[day].pains) for day in period.days if day in readings]
    return SevenDays(mean(noted) if noted else None, len(noted))


def medicine_days(now: Iterable[Felt]) -> dict[str, tuple[date, ...]]:
    """The days on which each medicine was noted, oldest first; never how much of it."""
    days: dict[str, set[date]] = defaultdict(set)
    for entry in (each for each in now if isinstance(each, Symptom) and each.medicines):
        for medicine in entry.medicines:
            days[medicine.name].add(day_of(entry.at))
    return {name: tuple(sorted(days[name])) for name in sorted(days)}


def apart_by_painkiller(
    sessions: Iterable[Session], everything: Iterable[Felt], painkiller: Callable[[str], bool] = is_painkiller
) -> tuple[list[Session], list[Session]]:
    """The practices without a painkiller in the four hours before the reading after, and those with one."""
    taken = _taken(everything, painkiller)
    if not taken:
        return list(sessions), []
    without: list[Session] = []
    with_one: list[Session] = []
    for session in sessions:
        (with_one if _is_near(session, taken) else without).append(session)
    return without, with_one


def _taken(entries: Iterable[Felt], painkiller: Callable[[str], bool]) -> list[datetime]:
    symptoms = (entry for entry in entries if isinstance(entry, Symptom) and entry.medicines)
    return sorted(entry.at for entry in symptoms if any(painkiller(each.name) for each in entry.medicines))


def _is_near(session: Session, taken: Sequence[datetime]) -> bool:
    """Whether one was taken in those hours; the reading was said when it was logged, or up to hours later."""
    at_last = ended_at_last(session)
    latest = max(at_last, min(session.logged, later(at_last, JOINED_FOR)))
    first = bisect_left(taken, later(ended(session), -PAINKILLER_LASTS))
    return first < len(taken) and taken[first] <= latest
