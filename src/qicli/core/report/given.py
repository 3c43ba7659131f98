"""What a person gave beside pain and practice, as it comes back in a report; `giving_back` counts it."""

from datetime import date

from msgspec import Struct


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
