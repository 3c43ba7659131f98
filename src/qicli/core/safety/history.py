"""What an entry raises beside earlier ones: the other leg in a week, the first weakness, a day's tablets.

Looked for after the entry is on the disk, newest first, and no further back than it takes.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import timedelta

from msgspec import Struct

from qicli.core.entry import Flag, Session, Site, Symptom
from qicli.core.ledger import Standing
from qicli.core.safety.fields import WEAK, both_sides, felt_below
from qicli.core.safety.tiers import Tier
from qicli.core.words.ladder import called
from qicli.core.words.vocabulary.places import BELOW_THE_BUTTOCK

WEEK = timedelta(days=7)  # the other leg counts, and an answered question holds, for so long
SAID_ALREADY = {"both-legs"}  # words such as "legs gave way" say the weakness too, which counts once
LOOK_BACK = timedelta(days=28)  # a weakness is the first one if none was said for so long
DAY = timedelta(hours=24)
MUCH_LESS = 2  # points of pain, a change that matters

ALSO_NUMB = "Also numb between the legs, at the genitals or back passage, or when wiping?"
BOTH_NOW = "Both legs now?"


class Question(Struct, frozen=True):
    """The one question about an entry, and what each answer raises.

    Attributes:
        text: the question; it is answered by one of `keys`: yes or no.
        yes, no: the flags that the answer adds.
        unanswered: what is added where it is not answered, and `alone` where nobody is there to ask.
    """

    text: str
    yes: tuple[Flag, ...]
    no: tuple[Flag, ...]
    unanswered: tuple[Flag, ...]
    alone: tuple[Flag, ...]
    keys: str = "yn"

    def raised(self, answer: str | None) -> tuple[Flag, ...]:
        """What the key that was pressed raises; None if none was."""
        return {"y": self.yes, "n": self.no}.get(answer or "", self.unanswered)


class Found(Struct, frozen=True):
    """What to add to an entry at once, and the question to ask; None if there is none."""

    flags: tuple[Flag, ...] = ()
    question: Question | None = None


NOTHING = Found()


def needs_history(entry: Symptom) -> bool:
    """Whether there is anything in the entry that earlier ones could make urgent; most have nothing."""
    qualities = set(entry.qualities)
    return bool(
        _sides(entry)
        or "buttock" in _topics(entry)
        or qualities & WEAK
        or ("numb" in qualities and _legs_named(entry))
        or (entry.medicines and _are_to_be_counted(entry))
    )


def look_back(entry: Symptom, earlier: Iterable[Standing]) -> Found:
    """What the entry raises beside the entries before it, which come newest said first.

    Nothing is read that is not needed, and nothing that was said more than 28 days before.
    """
    if not needs_history(entry):
        return NOTHING
    looking = [_Tablets(entry), _OtherLeg(entry), _FirstWeakness(entry), _LessPain(entry), _Buttock(entry)]
    for other in earlier:
        wanting = [each for each in looking if each.wants]
        if not wanting or entry.logged - other.logged > LOOK_BACK:
            break
        said = _around(other) if isinstance(other, Session) else other
        if isinstance(said, Symptom) and said.root != entry.root:
            for each in wanting:
                each.meet(said)
    known = _topics(entry)
    known |= {"foot-drop"} if known & SAID_ALREADY else set()
    flags = tuple(flag for each in looking for flag in each.flags() if flag.topic not in known)
    questions = [question for each in reversed(looking) if (question := each.question())]
    left = tuple(flag for question in questions[1:] for flag in question.alone)
    return Found((*flags, *left), questions[0] if questions else None)


class _Look(ABC):
    """Meets earlier entries as long as it wants to, and then says what follows."""

    def __init__(self, entry: Symptom) -> None:
        self.entry = entry
        self.wants = self.begins()

    @abstractmethod
    def begins(self) -> bool:
        """Whether the entry has what this is about."""

    @abstractmethod
    def meet(self, other: Symptom) -> None:
        """Look at one earlier entry."""

    def flags(self) -> tuple[Flag, ...]:
        """What is raised without a question."""
        return ()

    def question(self) -> Question | None:
        """What is to be asked."""
        return None


class _Tablets(_Look):
    """More paracetamol in 24 hours than is meant, in whatever combination; ten of another at once."""

    def begins(self) -> bool:
        self.total = _paracetamol(self.entry)
        return self.total > 0

    def meet(self, other: Symptom) -> None:
        apart = self.entry.at - other.at
        if abs(apart) < DAY:
            self.total += _paracetamol(other)
        self.wants = self.entry.logged - other.logged < DAY

    def flags(self) -> tuple[Flag, ...]:
        if not self.entry.medicines:
            return ()
        from qicli.core.safety.tablets import MOST_PARACETAMOL, too_many_of  # noqa: PLC0415 - most have none

        if self.total > MOST_PARACETAMOL:
            return (Flag(Tier.TABLETS, f"paracetamol, {self.total:g} in 24 hours", "too-many"),)
        many = too_many_of(self.entry.medicines)
        return (Flag(Tier.TABLETS, many, "too-many"),) if many else ()


class _OtherLeg(_Look):
    """One leg today and the other within the week before: one question, unless it was asked in that week."""

    def begins(self) -> bool:
        self.met: Symptom | None = None
        self.sides, self.asked = _sides(self.entry), False
        at_once = len(_sided(felt_below(self.entry.sites, self.entry.qualities))) > 1  # looked at by itself
        counts = bool(self.sides) and not at_once and "both-legs" not in _topics(self.entry)
        if counts and len(self.sides) > 1:  # one before, the other after
            self.met = self.entry
        return counts

    def meet(self, other: Symptom) -> None:
        if abs(self.entry.at - other.at) <= WEEK:
            sides = _sides(other)
            self.asked = self.sides <= sides
            self.met = other if sides - self.sides else self.met
        self.wants = not self.asked and self.entry.logged - other.logged <= WEEK

    def question(self) -> Question | None:
        if self.met is None or self.asked:
            return None
        words = both_sides([*_felt(self.entry), *_felt(self.met)])
        today = (Flag(Tier.TODAY, words, "both-legs"),)
        yes = (Flag(Tier.EMERGENCY, words, "both-legs"),)
        return Question(BOTH_NOW, yes=yes, no=(), unanswered=today, alone=today)


class _FirstWeakness(_Look):
    """A leg that is weak or gives way, for the first time in four weeks."""

    def begins(self) -> bool:
        weak = bool(set(self.entry.qualities) & WEAK) and _legs_named(self.entry)
        self.first = weak and not _is_old(self.entry.note)
        return self.first

    def meet(self, other: Symptom) -> None:
        if set(other.qualities) & WEAK and _legs_named(other):
            self.first = self.wants = False

    def flags(self) -> tuple[Flag, ...]:
        if not self.first:
            return ()
        word = next(quality for quality in self.entry.qualities if quality in WEAK)
        return (Flag(Tier.TODAY, f"{_leg_of(self.entry)} {word}", "foot-drop"),)


class _LessPain(_Look):
    """Leg pain much less or gone, while the leg is numb or weak: once a week."""

    def begins(self) -> bool:
        self.fell = self.told = self.known = False
        lost = {"numb", *WEAK} & set(self.entry.qualities)
        return self.entry.pain is not None and bool(lost) and _legs_named(self.entry)

    def meet(self, other: Symptom) -> None:
        if "less-pain" in _topics(other):
            self.told = True
        elif not self.known and other.pain is not None and _legs_named(other):
            now = self.entry.pain or 0
            self.known = True
            self.fell = now == 0 < other.pain or other.pain - now >= MUCH_LESS
        near = self.entry.logged - other.logged <= WEEK
        self.wants = not self.told and (near if self.fell else not self.known)

    def flags(self) -> tuple[Flag, ...]:
        if not self.fell or self.told:
            return ()
        lost = next(quality for quality in self.entry.qualities if quality in {"numb", *WEAK})
        return (Flag(Tier.TODAY, f"less pain, {_leg_of(self.entry)} {lost}", "less-pain"),)


class _Buttock(_Look):
    """Numb at one buttock: one question, anew when it is said again after a week."""

    def begins(self) -> bool:
        self.asked = False
        self.numb = "buttock" in _topics(self.entry) and "saddle" not in _topics(self.entry)
        return self.numb

    def meet(self, other: Symptom) -> None:
        near = self.entry.logged - other.logged <= WEEK
        self.asked = near and "buttock" in _topics(other)
        self.wants = near and not self.asked

    def question(self) -> Question | None:
        if self.asked or not self.numb:
            return None
        words = next(flag.words for flag in self.entry.flags if flag.topic == "buttock")
        urgent = (Flag(Tier.EMERGENCY, words, "saddle"),)
        return Question(ALSO_NUMB, yes=urgent, no=(), unanswered=urgent, alone=urgent)


def _is_old(note: str) -> bool:
    """Whether a weakness is said to have been there for years: then it is no first one."""
    from qicli.core.safety.red_flags import heard  # noqa: PLC0415 - most entries tell of no weakness

    return bool(note) and heard(note, felt=True).old


def _paracetamol(entry: Symptom) -> float:
    """How many tablets of paracetamol an entry tells of, those that were left open or noted too."""
    if not entry.medicines:
        return 0.0
    from qicli.core.safety import red_flags, tablets  # noqa: PLC0415 - most entries have none

    return red_flags.paracetamol_told(entry.note, entry.pain, tablets.paracetamol_in(entry.medicines))


def _are_to_be_counted(entry: Symptom) -> bool:
    """Whether its medicines are added to others, or are many by themselves."""
    from qicli.core.safety.tablets import too_many_of  # noqa: PLC0415 - most entries have none

    return bool(too_many_of(entry.medicines) or _paracetamol(entry))


def _topics(entry: Symptom) -> set[str]:
    return {flag.topic for flag in entry.flags}


def _around(session: Session) -> Symptom:
    """What was said around a practice, as an entry."""
    return Symptom(
        id=session.id,
        replaces=session.replaces,
        logged=session.logged,
        at=session.at,
        before=session.before,
        after=session.after,
        flags=session.flags,
    )


def _felt(entry: Symptom) -> list[Site]:
    """The places below the buttock at which something is felt, then, before or after."""
    around = [each for each in (entry.before, entry.after) if each.pain != 0]
    then = [] if entry.pain == 0 and not entry.qualities else felt_below(entry.sites, entry.qualities)
    return [*then, *(site for each in around for site in felt_below(each.sites, ()))]


def _sides(entry: Symptom) -> set[str]:
    """The sides of the legs, as they were said: one that was taken from the settings hides no second leg."""
    return _sided(_felt(entry))


def _sided(sites: Iterable[Site]) -> set[str]:
    return {site.side for site in sites if site.side in {"left", "right"} and not site.inferred}


def _legs_named(entry: Symptom) -> bool:
    return any(site.site in BELOW_THE_BUTTOCK for site in entry.sites)


def _leg_of(entry: Symptom) -> str:
    """The first place of the leg, with its side."""
    site = next(site for site in entry.sites if site.site in BELOW_THE_BUTTOCK)
    return called(site.site, site.side)
