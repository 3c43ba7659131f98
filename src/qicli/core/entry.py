"""Entries: everything a person tells qi, each one line of the journal.

The format and its promises are told to users in docs/journal-format.md.
"""

from datetime import date, datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

VERSION = 1

# The 11-point numeric rating scale: whole numbers, 0 "no pain" to 10 "worst pain imaginable".
Pain = Annotated[int, Meta(ge=0, le=10)]
Moment = Annotated[datetime, Meta(tz=True)]
Side = Literal["left", "right", "both", "middle"]
Part = Literal["back", "outer", "inner", "front"]
# What nobody can mean is named as a bad line, before it is reckoned with: 1e308 seconds, or so many breaths.
SHORTEST_PAIRED = 60.0  # seconds: what changed within less was hardly changed by practising
LARGEST = 1_000_000_000  # thirty years of seconds; more of anything than was ever noted
Seconds = Annotated[float, Meta(ge=0, le=LARGEST)]
Count = Annotated[int, Meta(ge=0, le=LARGEST)]
Quantity = Annotated[float, Meta(ge=0, le=LARGEST)]
Minutes = Annotated[int, Meta(ge=0, le=LARGEST)]
Hours = Annotated[float, Meta(ge=0, le=LARGEST)]
Score = Annotated[int, Meta(ge=0, le=10)]


class Site(Struct, frozen=True, omit_defaults=True):
    """A place on the body, with its side, a part of it, and its own pain where it was rated apart.

    Attributes:
        inferred: the side was not said but taken from the person's setting; it never takes part in the
            both-legs rule.
    """

    site: str
    side: Side | None = None
    pain: Pain | None = None
    part: Part | None = None
    inferred: bool = False


class Reading(Struct, frozen=True, omit_defaults=True):
    """How it is at one moment: the pain (0 to 10, or not said) and where it is."""

    pain: Pain | None = None
    sites: tuple[Site, ...] = ()


class Medicine(Struct, frozen=True, omit_defaults=True):
    """A medicine that was taken, with how much of it as it was said (`400mg`, `2`): a word, no number."""

    name: str
    amount: str = ""


class Measure(Struct, frozen=True):
    """Something of the day that was said in numbers, such as `sat` 360 `min` or `water` 2000 `ml`."""

    name: str
    value: Quantity
    unit: str


class Movement(Struct, frozen=True, omit_defaults=True):
    """What else a person did, such as `walking` or `swimming`, and for how many minutes if it was said."""

    name: str
    minutes: Quantity | None = None


class Peg(Struct, frozen=True, omit_defaults=True):
    """PEG's three items over the past week, 0 to 10 (Krebs 2009, J Gen Intern Med 24:733); lower is better.

    Attributes:
        pain: on average, up to "as bad as you can imagine".
        enjoyment: how far pain interfered with enjoyment of life; `activity`: with general activity.
    """

    pain: Score | None = None
    enjoyment: Score | None = None
    activity: Score | None = None

    @property
    def score(self) -> float | None:
        """The mean of the three; None if one is missing."""
        if self.pain is None or self.enjoyment is None or self.activity is None:
            return None
        return (self.pain + self.enjoyment + self.activity) / 3


class Activity(Struct, frozen=True, omit_defaults=True):
    """An activity that the person named: 0 cannot do it, 10 as before; None if it was not rated this time."""

    name: str
    score: Score | None = None


class Answers(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What was answered at a check-in, about the past week; None for a question that was skipped.

    Attributes:
        activities: the person's own, up to five; named once, and kept also while they are not rated.
        sitting, standing, walking: how long it goes at a stretch, in minutes; more is better.
        sleep: hours a night; `woken`: times a night.
        confidence: in one's body, 0 to 10; `supported`: how supported one feels, 0 to 10.
    """

    peg: Peg = Peg()
    activities: tuple[Activity, ...] = ()
    sitting: Minutes | None = None
    standing: Minutes | None = None
    walking: Minutes | None = None
    sleep: Hours | None = None
    woken: Count | None = None
    confidence: Score | None = None
    supported: Score | None = None


class Flag(Struct, frozen=True):
    """Something on the list of things to be checked urgently, or a crisis.

    Attributes:
        tier: how urgent; one of the tiers of `core.safety`.
        words: the words that raised it, as typed; for a structured field the site and quality.
        topic: a short stable name, such as `both-legs`.
    """

    tier: str
    words: str
    topic: str


UNSAID = Reading()  # the one empty reading, which a line leaves out
UNANSWERED = Answers()


class Entry(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="type"):
    """What every entry has.

    Attributes:
        id: unique over all machines, so that journals unite.
        logged: when it was said (UTC); never falls within one file.
        replaces: for an edit, the id of the entry's first version.
        batch: for an entry brought in with others from another program, the id that they share.
        v: the version of the format; `encode` puts it first on the line.
    """

    id: str
    logged: Moment
    replaces: str | None = None
    batch: str | None = None
    v: int = VERSION

    @property
    def root(self) -> str:
        """The id under which the person knows the entry, whichever version this is."""
        return self.replaces or self.id


class Session(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="session"):
    """One practice: as it was really practised, or as the person told of it.

    Attributes:
        at: when it began, with the offset of that place.
        seconds: running time, without settling and pauses; `planned` is what was set out at the start.
        finished: whether it came to its end.
        breaths: whole breaths breathed.
        before: how it was before; `after`: how it was after.
        mood: words for the feeling, before it where both were asked; `mood_after`: words for it after.
        eased: steps at which the person said that it hurts; `skipped`: steps left before their end.
        told: marked as told, not led: practised without the timer, so that nobody counted breaths; how
            long it lasted is as it was said, or as long as the routine is.
        repetitions: of an exercise, whole ones that were led to their end, or as many as were told of.
        further: whether it was said to reach further down a leg after it than before.
        chosen: how it came to be this one: `named` by the person, `planned` or `suggested`; empty where that
            is not known, as of an older line, or of one that was told of.
    """

    at: Moment
    routine: str
    seconds: Seconds
    planned: Seconds
    finished: bool
    breaths: Count = 0
    gentle: bool = False
    before: Reading = UNSAID
    after: Reading = UNSAID
    mood: tuple[str, ...] = ()
    mood_after: tuple[str, ...] = ()
    eased: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    note: str = ""
    flags: tuple[Flag, ...] = ()
    told: bool = False
    repetitions: Count = 0
    further: bool = False
    chosen: str = ""

    @property
    def pair(self) -> tuple[int, int] | None:
        """The pain before and after, where both were said and something lay between them.

        Never of a practice that was told of later, nor of less than a minute.
        """
        before, after = self.before.pain, self.after.pain
        if before is None or after is None or self.told or self.seconds < SHORTEST_PAIRED:
            return None
        return before, after

    @property
    def brief(self) -> bool:
        """Whether it was led for less than a minute: before and after it are no pair."""
        return not self.told and self.seconds < SHORTEST_PAIRED


class Symptom(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="symptom"):
    """How it is, or was, at a moment; `at` carries the offset of that place and day.

    Attributes:
        treatments: what was done to the person then; `before` and `after`: how it was around that.
        medicines: what was taken then.
        measures: what was said in numbers, such as the time sat.
        movements: what else was done then, such as walking for 20 minutes.
    """

    at: Moment
    pain: Pain | None = None
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()
    worse_with: tuple[str, ...] = ()
    better_with: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    flags: tuple[Flag, ...] = ()
    treatments: tuple[str, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    measures: tuple[Measure, ...] = ()
    movements: tuple[Movement, ...] = ()
    before: Reading = UNSAID
    after: Reading = UNSAID


class Checkin(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="checkin"):
    """How the past week was: a check-in, suggested weekly.

    Attributes:
        baseline: the first answer that an earlier check-in gave to each question, so that nobody has to
            search for it; empty at the first check-in, which is its own baseline.
        since: the day of that first check-in.
        medication: what was taken, in the person's words.
    """

    at: Moment
    answers: Answers = UNANSWERED
    baseline: Answers = UNANSWERED
    since: date | None = None
    medication: str = ""
    note: str = ""
    flags: tuple[Flag, ...] = ()


class Seen(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="seen"):
    """A professional knows of these words: who, and on which day."""

    at: Moment
    words: str
    by: str
    on: date
    topics: tuple[str, ...] = ()


class Question(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="question"):
    """What a person wants to ask at the next visit, and later what was answered.

    Attributes:
        at: when it came up.
        answered: the day on which it was answered; None as long as it is open.
        answer: what was said, in the person's words; it may be answered without any.
    """

    at: Moment
    text: str
    answer: str = ""
    answered: date | None = None
    flags: tuple[Flag, ...] = ()


class PlanItem(Struct, frozen=True, omit_defaults=True):
    """A routine to be practised so many times a week, in so many minutes; None for as long as it is.

    `a_day` stands beside `times` where it was prescribed so many times a day; `ended` is the day on which it
    was stopped, where the rest of the plan goes on.
    """

    routine: str
    times: Count
    minutes: Quantity | None = None
    a_day: Count | None = None
    ended: date | None = None

    @property
    def name(self) -> str:
        """What is planned."""
        return self.routine


class PlannedMovement(Struct, frozen=True, omit_defaults=True):
    """A movement, such as walking, so many times a week: told of, not led; all else as in a `PlanItem`."""

    movement: str
    times: Count
    minutes: Quantity | None = None
    a_day: Count | None = None
    ended: date | None = None

    @property
    def name(self) -> str:
        """What is planned."""
        return self.movement


Prescribed = PlanItem | PlannedMovement


class Plan(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="plan"):
    """What is meant to be practised: routines so often a week, or a course; several may run at once.

    Attributes:
        at: when it was said; `since` is its first day, `until` the last one, None for no set end.
        moving: movements so often a week; apart from `items`, so that an older qi leads no such routine.
        course: the name of the course that it follows, if it follows one.
        stopped: whether it was stopped, on the day `until`, before its end.
    """

    at: Moment
    since: date
    items: tuple[PlanItem, ...] = ()
    moving: tuple[PlannedMovement, ...] = ()
    until: date | None = None
    course: str = ""
    note: str = ""
    stopped: bool = False

    @property
    def prescribed(self) -> tuple[Prescribed, ...]:
        """Routines, then movements; those that were stopped included."""
        return (*self.items, *self.moving)


class Retraction(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="retraction"):
    """Takes an entry, or a whole batch, back; retracting a retraction restores it.

    Attributes:
        target: the id of an entry (all its versions), of one later version, of a batch, or of a retraction.
        reason: the verb that wrote it: `delete`, `undo` or `restore`.
    """

    target: str
    reason: str = "undo"


class Forgotten(Entry, frozen=True, kw_only=True, omit_defaults=True, tag="forgotten"):
    """All that is left of an entry whose lines were removed for good; `target` is its first version's id."""

    target: str


class Unknown(Struct, frozen=True):
    """A line of a kind or version that this qi does not know: kept, never altered, not counted."""

    id: str
    logged: datetime
    raw: bytes
    type: str = ""
    replaces: str | None = None
    batch: str | None = None

    @property
    def root(self) -> str:
        """The id of its first version."""
        return self.replaces or self.id


class BadLine(Struct, frozen=True):
    """A line that is no entry, with the reason."""

    reason: str


Known = Session | Symptom | Checkin | Seen | Plan | Question | Retraction | Forgotten
Said = Known | Unknown
Decoded = Said | BadLine


class _Heading(Struct):
    """The part of a line that every version shares."""

    v: int
    type: str
    id: str
    logged: Moment
    replaces: str | None = None
    batch: str | None = None

    def unknown(self, line: bytes) -> Unknown:
        return Unknown(self.id, self.logged, line, self.type, self.replaces, self.batch)


_ENTRY: msgspec.json.Decoder[Known] = msgspec.json.Decoder(Known)
_HEADING = msgspec.json.Decoder(_Heading)
_KINDS = {"session", "symptom", "checkin", "seen", "plan", "question", "retraction", "forgotten"}
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PREFIX = f'{{"v":{VERSION},'.encode()
_BETWEEN = (b"}\n" + _PREFIX + b'"type":"', b"}\n{")


def encode(entry: Known) -> bytes:
    """The entry as one line, without its line break."""
    return _PREFIX + msgspec.json.encode(entry)[1:]


def decode(line: bytes) -> Decoded:
    """What a line says: an entry, something from another version, or a bad line; never an exception.

    Some editors begin a file with a byte order mark; the line behind it is one like any other.
    """
    try:
        entry = _ENTRY.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError) as error:
        if line.startswith(BYTE_ORDER_MARK) and not line.startswith(BYTE_ORDER_MARK * 2):
            return decode(line.removeprefix(BYTE_ORDER_MARK))
        return _other(line, str(error))
    return entry if entry.v == VERSION else _HEADING.decode(line).unknown(line)


def decode_block(block: bytes) -> list[Known] | None:
    """What these whole lines say, if each is an entry of ours, and None where any has to be looked at alone.

    Between two entries, and nowhere within one, stands `}`, a line break, and `{`: so each has a line. As
    `encode` writes them more stands there, which is found sooner.
    """
    try:
        entries = _ENTRY.decode_lines(block)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError):
        return None
    breaks = block.rstrip(b"\n").count(b"\n")
    alone = len(entries) == breaks + 1 and breaks in (block.count(between) for between in _BETWEEN)
    return entries if alone and {entry.v for entry in entries} == {VERSION} else None


def _other(line: bytes, reason: str) -> Unknown | BadLine:
    """A line that is none of our entries: from another version or of another kind, or bad."""
    try:
        heading = _HEADING.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError) as error:
        return BadLine(str(error))
    known = heading.v == VERSION and heading.type in _KINDS
    return BadLine(reason) if known else heading.unknown(line)


def order(said: Said) -> tuple[datetime, int, str]:
    """Where a line stands among all lines of all machines, oldest said first: the same wherever it is read.

    Of lines said at the same microsecond, what changes an entry comes after the entry.
    """
    match said:
        case Forgotten():
            rank = 3
        case Retraction():
            rank = 2
        case _:
            rank = 1 if said.replaces else 0
    return said.logged, rank, said.id


def as_json(entry: Known) -> dict[str, Any]:
    """The entry as the plain values of its journal line."""
    value: dict[str, Any] = msgspec.json.decode(encode(entry))
    return value


def shown_id(id_: str) -> str:
    """As much of an id as a person needs to see."""
    return id_[:6]
