"""What a person gave beside pain and practice, as it comes back: counted by days, nothing made of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import Checkin, Plan, Seen, Session, Site, Symptom
from qicli.core.journal.noted import hurting, hurting_in
from qicli.core.ledger import Account, Felt, Standing
from qicli.core.person.settings import Person
from qicli.core.report.statistics import counted, mean
from qicli.core.safety.tiers import Tier
from qicli.core.when import Period, day_of

TENDER = "tender"  # the quality of a point that hurts when it is pressed
WEEK = 7


class Wanted(Struct, frozen=True):
    """What a person chose to have in a report, and what is left out of any where they did not."""

    notes: bool = False
    conditions: bool = False
    feelings: bool = False


NOT_WANTED = Wanted()


class Measured(Struct, frozen=True):
    """Something that was said in numbers, such as `sat` in `min`, by days.

    Attributes:
        daily: how much on each day; what was said several times on a day is added up.
        mean, low, high: of these days.
    """

    name: str
    unit: str
    daily: dict[date, float]
    mean: float
    low: float
    high: float


class MovedOften(Struct, frozen=True):
    """What else was done, such as `walking`.

    Attributes:
        days: on how many days; `times`: how often.
        minutes: in all, where it was said how long; `timed`: how often it was.
    """

    name: str
    days: int
    times: int
    minutes: float
    timed: int


class TakenOften(Struct, frozen=True):
    """A medicine: on how many days, how many that are in a week, and the amounts in the words that were said.

    `a_week` is None in a period of less than a week.
    """

    name: str
    days: int
    a_week: float | None
    amounts: dict[str, int]


class Place(Struct, frozen=True):
    """A place as it was said, and on how many days; `pain` is the mean (0 to 10) where it was rated apart."""

    site: str
    side: str | None
    part: str | None
    days: int
    pain: float | None


class Feelings(Struct, frozen=True):
    """Words for feelings around practices: on how many days each was said before one, and after one.

    What came after says nothing of what practice did.
    """

    days: int
    before: dict[str, int]
    after: dict[str, int]


class Noted(Struct, frozen=True):
    """A note in the person's own words; `about` is the kind of entry it stands in."""

    day: date
    about: str
    words: str


class KnownTo(Struct, frozen=True):
    """Words that a professional knows of: who, and since which day."""

    day: date
    words: str
    by: str
    topics: tuple[str, ...]


class Practices(Struct, frozen=True):
    """How it went: practices in the gentle version, steps left early, repetitions, and further down after."""

    gentle: int
    skipped: dict[str, int]
    repetitions: dict[str, int]
    further: dict[str, tuple[date, ...]]


class Onset(Struct, frozen=True):
    """When it began, what brought it on, and its side, as the person told it; "" for what they did not."""

    since: str = ""
    brought_on: str = ""
    side: str = ""


class Given(Struct, frozen=True):
    """Everything else that was given in the days of a report.

    Attributes:
        onset: as it stands in the settings, whatever the days.
        medication: the words of check-ins.
        places: wherever it was, also beside the ladder; `tender`: points that hurt when pressed.
        tags: words of the person's own, and for posture, by days.
        known: words that a professional knows of, since a day of these, or recorded in them.
        feelings, notes, conditions: None where they are not wanted.
    """

    onset: Onset = Onset()
    measures: tuple[Measured, ...] = ()
    movements: tuple[MovedOften, ...] = ()
    medicines: tuple[TakenOften, ...] = ()
    medication: tuple[Noted, ...] = ()
    places: tuple[Place, ...] = ()
    tender: tuple[Place, ...] = ()
    tags: dict[str, int] = {}
    practices: Practices = Practices(0, {}, {}, {})
    known: tuple[KnownTo, ...] = ()
    feelings: Feelings | None = None
    notes: tuple[Noted, ...] | None = None
    conditions: tuple[str, ...] | None = None


NOTHING_GIVEN = Given()


def given(entries: Iterable[Standing], period: Period, person: Person, wanted: Wanted) -> Given:
    """What was given in these days, and by `person`; of what was said in a crisis no word."""
    here = sorted((entry for entry in entries if day_of(entry.at) in period), key=lambda each: each.at)
    symptoms = [entry for entry in here if isinstance(entry, Symptom)]
    sessions = [entry for entry in here if isinstance(entry, Session)]
    felt = [entry for entry in here if isinstance(entry, Felt)]
    return Given(
        onset=Onset(person.since, person.brought_on, person.side),
        measures=_measures(symptoms),
        movements=_movements(symptoms),
        medicines=_medicines(symptoms, period),
        medication=_medication(here),
        places=_places((day_of(entry.at), site) for entry in felt for site in hurting_in(entry)),
        tender=_places(
            (day_of(entry.at), site)
            for entry in symptoms
            if TENDER in entry.qualities
            for site in hurting(entry)
        ),
        tags=_by_days((day_of(entry.at), entry.tags) for entry in symptoms),
        practices=_practices(sessions),
        known=_known(here),
        feelings=_feelings(sessions) if wanted.feelings else None,
        notes=_notes(here) if wanted.notes else None,
        conditions=person.gates if wanted.conditions else None,
    )


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


def _places(said: Iterable[tuple[date, Site]]) -> tuple[Place, ...]:
    """Each place as it was said, those of most days first."""
    named = defaultdict[tuple[str, str | None, str | None], list[tuple[date, int | None]]](list)
    for day, site in said:
        named[site.site, site.side, site.part].append((day, site.pain))
    places = [_place(where, readings) for where, readings in named.items()]
    return tuple(sorted(places, key=lambda each: (-each.days, each.site, each.side or "", each.part or "")))


def _place(where: tuple[str, str | None, str | None], readings: Sequence[tuple[date, int | None]]) -> Place:
    pains = [pain for _, pain in readings if pain is not None]
    return Place(*where, len({day for day, _ in readings}), mean(pains) if pains else None)


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
        repetitions[each.routine] += each.repetitions
        if each.further:
            further[each.routine][day_of(each.at)] = None
    return Practices(
        gentle=sum(each.gentle for each in sessions),
        skipped=counted(Counter(step for each in sessions for step in each.skipped)),
        repetitions=counted(+repetitions),
        further={name: tuple(days) for name, days in sorted(further.items())},
    )


def _known(entries: Iterable[Standing]) -> tuple[KnownTo, ...]:
    return tuple(
        KnownTo(entry.on, entry.words, entry.by, entry.topics)
        for entry in entries
        if isinstance(entry, Seen) and Tier.CRISIS not in entry.topics
    )


def _feelings(sessions: Sequence[Session]) -> Feelings:
    said = [each for each in sessions if each.mood or each.mood_after]
    return Feelings(
        days=len({day_of(each.at) for each in said}),
        before=_by_days((day_of(each.at), each.mood) for each in said),
        after=_by_days((day_of(each.at), each.mood_after) for each in said),
    )


def _notes(entries: Iterable[Standing]) -> tuple[Noted, ...]:
    return tuple(
        Noted(day_of(entry.at), type(entry).__name__.lower(), entry.note)
        for entry in entries
        if isinstance(entry, Felt | Checkin | Plan) and entry.note and not _of_a_crisis(entry)
    )


def _of_a_crisis(entry: Standing) -> bool:
    return isinstance(entry, Account) and any(flag.tier == Tier.CRISIS for flag in entry.flags)
