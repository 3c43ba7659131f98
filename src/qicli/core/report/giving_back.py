"""What a person gave beside pain and practice, counted by days to come back; nothing is made of it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import TypeVar

from qicli.core.entry import Checkin, Plan, Seen, Session, Symptom
from qicli.core.journal.noted import hurting_on
from qicli.core.ledger import FELT, Account, Standing
from qicli.core.person.settings import Person
from qicli.core.report.given import (
    Feelings,
    Given,
    KnownTo,
    Measured,
    MovedOften,
    Noted,
    Onset,
    Place,
    Practices,
    TakenOften,
    Wanted,
)
from qicli.core.report.parted import DatedFelt, Hurting, Parted
from qicli.core.report.statistics import counted, mean
from qicli.core.report.weeks import WEEK
from qicli.core.safety.tiers import Tier, of_a_crisis
from qicli.core.when import Period, day_of

TENDER = "tender"  # the quality of a point that hurts when it is pressed


def given(known: Parted, period: Period, person: Person, wanted: Wanted) -> Given:
    """What was given in these days, and by `person`; of what was said in a crisis no word."""
    now = known.within(period)
    symptoms, sessions, others = now.symptoms, now.sessions, _oldest_first(entry for _, entry in now.others)
    return Given(
        onset=Onset(person.since, person.brought_on, person.side),
        measures=_measures(_oldest_first(entry for entry in symptoms if entry.measures)),
        movements=_movements(_oldest_first(entry for entry in symptoms if entry.movements)),
        medicines=_medicines(symptoms, period),
        medication=_medication(others),
        places=_places(now.hurting, now.felt),
        tender=_tender(now.worded),
        tags=_by_days((day_of(entry.at), entry.tags) for entry in symptoms if entry.tags),
        practices=_practices(sessions),
        known=_known(others),
        feelings=_feelings(sessions) if wanted.feelings else None,
        notes=_notes(now) if wanted.notes else None,
        conditions=person.gates if wanted.conditions else None,
    )


E = TypeVar("E", bound=Standing)


def _oldest_first(entries: Iterable[E]) -> list[E]:
    return sorted(entries, key=attrgetter("at"))


def _measures(symptoms: Iterable[Symptom]) -> tuple[Measured, ...]:
    daily: dict[tuple[str, str], dict[date, float]] = defaultdict(lambda: defaultdict(float))
    for entry in symptoms:
        for each in entry.measures:
            daily[each.name, each.unit][day_of(entry.at)] += each.value
    return tuple(
        Measured(name, unit, dict(said), mean(list(said.values())), min(said.values()), max(said.values()))
        for (name, unit), said in sorted(daily.items())
    )


def _movements(symptoms: Iterable[Symptom]) -> tuple[MovedOften, ...]:
    done = defaultdict[str, list[tuple[date, float | None]]](list)
    for entry in symptoms:
        for each in entry.movements:
            done[each.name].append((day_of(entry.at), each.minutes))
    rows = [_moved(name, said) for name, said in done.items()]
    return tuple(sorted(rows, key=lambda row: (-row.days, -row.times, row.name)))


def _moved(name: str, said: Sequence[tuple[date, float | None]]) -> MovedOften:
    minutes = [each for _, each in said if each is not None]
    return MovedOften(name, len({day for day, _ in said}), len(said), sum(minutes), len(minutes))


def _medicines(symptoms: Iterable[Symptom], period: Period) -> tuple[TakenOften, ...]:
    taken = defaultdict[str, list[tuple[date, str]]](list)
    for entry in symptoms:
        for each in entry.medicines:
            taken[each.name].append((day_of(entry.at), each.amount))
    return tuple(_taken(name, taken[name], period) for name in sorted(taken))


def _taken(name: str, said: Sequence[tuple[date, str]], period: Period) -> TakenOften:
    days = len({day for day, _ in said})
    a_week = days * WEEK / period.length if period.length >= WEEK else None
    return TakenOften(name, days, a_week, counted(Counter(amount for _, amount in said if amount)))


def _medication(entries: Iterable[Standing]) -> tuple[Noted, ...]:
    return tuple(
        Noted(day_of(entry.at), "checkin", entry.medication)
        for entry in entries
        if isinstance(entry, Checkin) and entry.medication and not _of_a_crisis(entry)
    )


def _places(hurting: Collection[Hurting], felt: Iterable[DatedFelt]) -> tuple[Place, ...]:
    """Each place as it was said, those of most days first."""
    named = {(day, site.site, site.side, site.part) for day, site in hurting}
    days = Counter((name, side, part) for _, name, side, part in named)
    pains = defaultdict[tuple[str, str | None, str | None], list[int]](list)
    if any(site.pain is not None for _, site in hurting):
        for _, site, _ in hurting_on(felt):
            if site.pain is not None:
                pains[site.site, site.side, site.part].append(site.pain)
    places = [Place(*where, on, mean(pains[where]) if where in pains else None) for where, on in days.items()]
    return tuple(sorted(places, key=lambda each: (-each.days, each.site, each.side or "", each.part or "")))


def _by_days(said: Iterable[tuple[date, Iterable[str]]]) -> dict[str, int]:
    """On how many days each word was said, those of most days first."""
    days = defaultdict[str, set[date]](set)
    for day, words in said:
        for word in words:
            days[word].add(day)
    return counted(Counter({word: len(on) for word, on in days.items()}))


def _practices(sessions: Sequence[Session]) -> Practices:
    repetitions: Counter[str] = Counter()
    further = defaultdict[str, dict[date, None]](dict)
    for each in sessions:
        if each.repetitions:
            repetitions[each.routine] += each.repetitions
    for each in _oldest_first(session for session in sessions if session.further):
        further[each.routine][day_of(each.at)] = None
    return Practices(
        gentle=sum([each.gentle for each in sessions]),
        skipped=counted(Counter(step for each in sessions for step in each.skipped)),
        repetitions=counted(repetitions),
        further={name: tuple(days) for name, days in sorted(further.items())},
    )


def _known(entries: Iterable[Standing]) -> tuple[KnownTo, ...]:
    return tuple(
        KnownTo(entry.on, entry.words, entry.by, entry.topics)
        for entry in entries
        if isinstance(entry, Seen) and Tier.CRISIS not in entry.topics
    )


def _feelings(sessions: Sequence[Session]) -> Feelings:
    said = [(day_of(each.at), each) for each in sessions if each.mood or each.mood_after]
    return Feelings(
        days=len({day for day, _ in said}),
        before=_by_days((day, each.mood) for day, each in said),
        after=_by_days((day, each.mood_after) for day, each in said),
    )


def _notes(now: Parted) -> tuple[Noted, ...]:
    said = [entry for _, entry in now.everything if isinstance(entry, (*FELT, Checkin, Plan)) and entry.note]
    return tuple(
        Noted(day_of(entry.at), type(entry).__name__.lower(), entry.note)
        for entry in _oldest_first(said)
        if not _of_a_crisis(entry)
    )


def _tender(worded: Iterable[tuple[date, Symptom]]) -> tuple[Place, ...]:
    said = [each for each in worded if TENDER in each[1].qualities]
    return _places({(day, site) for day, site, _ in hurting_on(said)}, said)


def _of_a_crisis(entry: Standing) -> bool:
    return isinstance(entry, Account) and of_a_crisis(entry.flags)
