"""What the last days say about a person, as far as it decides what to suggest now."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from msgspec import Struct

from qicli.core.entry import Session, Site, Symptom, order
from qicli.core.journal.noted import SIDES, Noted, moments, reach
from qicli.core.ledger import Felt, Standing
from qicli.core.today.relief import LeftOut, Relief, left_out, reliefs, sent_down
from qicli.core.today.usual import usual_pain, usual_reach
from qicli.core.when import day_of
from qicli.core.words.vocabulary.places import LADDER

LOOK_BACK = timedelta(days=90)
NOW = timedelta(hours=24)  # what was noted in it is how it is now
LATELY = timedelta(days=7)  # in it count the words for what makes it worse or better
USUAL = timedelta(days=28)

# When somebody got up is not known. Early is from 4 to 9 by the clock of the place, unless something of this
# morning was noted two hours ago already. It is the first two hours in which not bending was studied
# (10.1097/00007632-199812010-00015).
EARLY, MORNING_ENDS, GETTING_UP = 4, 9, timedelta(hours=2)
EVENING = 20  # o'clock; it lasts until it is early

F = TypeVar("F", bound=Felt)

_FEET = {"foot", "leg"}
_UNFEELING = {"numb", "weak", "giving-way"}


class Further(Struct, frozen=True):
    """On this side it reaches further down now than it usually does."""

    side: str
    furthest: str
    usual: str


class Lately(Struct, frozen=True, kw_only=True):
    """A person's last days.

    Attributes:
        gentle_from: the pain from which it counts as high.
        empty: whether nothing was noted or practised in 90 days.
        last: the newest moment of which a pain is known, at most 90 days back.
        pain: that pain, if it is of the last 24 hours.
        usual: the usual pain: the median of the days' means over the 28 days before.
        further: where it reaches further down now than usual.
        worse, better: what made it worse or better in the last seven days, most often named first.
        moods: as noted in the last 24 hours.
        unfeeling: a numb or weak foot was noted in the last seven days.
        spasm: the word was said in the last 24 hours.
        practised: how often each routine was practised in 28 days, most often first.
        latest: the last day on which each routine was practised.
        relief: routines followed by less pain; `left_out`: twice running by worse; `sent_down`: the last
            time by symptoms further down.
    """

    now: datetime
    gentle_from: int
    empty: bool
    last: Noted | None
    pain: int | None
    usual: float | None
    further: Further | None
    worse: tuple[str, ...]
    better: tuple[str, ...]
    moods: tuple[str, ...]
    unfeeling: bool
    spasm: bool
    morning: bool
    evening: bool
    practised: dict[str, int]
    latest: dict[str, date]
    relief: dict[str, Relief]
    left_out: tuple[LeftOut, ...]
    sent_down: frozenset[str]

    @property
    def high(self) -> bool:
        """Whether pain is high, and above the person's own usual; without four days of that, high alone."""
        pain = self.pain
        return pain is not None and pain >= self.gentle_from and (self.usual is None or pain > self.usual)

    @property
    def high_as_usual(self) -> bool:
        """Whether pain is high, and no higher than usual."""
        return self.pain is not None and self.pain >= self.gentle_from and not self.high


def lately(entries: Iterable[Standing], now: datetime, *, gentle_from: int) -> Lately:
    """What the entries of the last 90 days say; those of later than now are passed over."""
    said = [entry for entry in entries if isinstance(entry, Felt)]
    felt = sorted(_aged(said, now, LOOK_BACK), key=_newest, reverse=True)
    today = _aged(felt, now, NOW)
    week = [entry for entry in _aged(felt, now, LATELY) if isinstance(entry, Symptom)]
    before = _aged(felt, now, NOW + USUAL, since=NOW)
    sessions = [entry for entry in felt if isinstance(entry, Session)]
    last = next((noted for noted in moments(felt) if noted.pain is not None), None)
    return Lately(
        now=now,
        gentle_from=gentle_from,
        empty=not felt,
        last=last,
        pain=last.pain if last and _age(last.at, now) < NOW else None,
        usual=usual_pain(before),
        further=_further(today, before),
        worse=_most(word for entry in week for word in entry.worse_with),
        better=_most(word for entry in week for word in entry.better_with),
        moods=_most(mood for entry in today for mood in _moods(entry)),
        unfeeling=any(_unfeeling(entry) for entry in week),
        spasm=any(_spasm(entry) for entry in today),
        morning=_is_morning(felt, now),
        evening=not EARLY <= now.hour < EVENING,
        practised=_counted(_aged(sessions, now, USUAL)),
        latest={session.routine: day_of(session.at) for session in reversed(sessions)},
        relief=reliefs(sessions),
        left_out=left_out(sessions),
        sent_down=sent_down(sessions),
    )


def _newest(entry: Felt) -> tuple[float, tuple[datetime, int, str]]:
    """When it was; of the same moment the one said later is the newer."""
    return entry.at.timestamp(), order(entry)


def _aged(entries: Iterable[F], now: datetime, until: timedelta, since: timedelta = timedelta(0)) -> list[F]:
    """The entries that are so old at least, and less than so old, in their order."""
    return [entry for entry in entries if since <= _age(entry.at, now) < until]


def _age(at: datetime, now: datetime) -> timedelta:
    """Elapsed time; within one zone Python would subtract clock faces."""
    return timedelta(seconds=now.timestamp() - at.timestamp())


def _further(today: Sequence[Felt], before: Sequence[Felt]) -> Further | None:
    newest = moments(today)
    for side in SIDES:
        now = next((rung for noted in newest if (rung := reach(noted.sites, side)) is not None), None)
        usual = usual_reach(before, side)
        if now is not None and usual is not None and now > usual:
            return Further(side, LADDER[now], LADDER[usual])
    return None


def _moods(entry: Felt) -> tuple[str, ...]:
    """As it was felt last, of a practice after it where that was said."""
    return (entry.mood_after or entry.mood) if isinstance(entry, Session) else entry.moods


def _unfeeling(entry: Symptom) -> bool:
    return any(_is_foot(site) for site in entry.sites) and not _UNFEELING.isdisjoint(entry.qualities)


def _is_foot(site: Site) -> bool:
    return site.site in _FEET


def _spasm(entry: Felt) -> bool:
    tags = () if isinstance(entry, Session) else entry.tags
    said = " ".join((*tags, entry.note)).lower()
    return "spasm" in said and "no spasm" not in said


def _is_morning(felt: Iterable[Felt], now: datetime) -> bool:
    if not EARLY <= now.hour < MORNING_ENDS:
        return False
    woke = now.replace(hour=EARLY, minute=0, second=0, microsecond=0)
    up = _age(woke, now)
    return not any(GETTING_UP <= _age(entry.at, now) <= up for entry in felt)


def _counted(sessions: Iterable[Session]) -> dict[str, int]:
    names = Counter(session.routine for session in sessions)
    return dict(sorted(names.items(), key=lambda item: (-item[1], item[0])))


def _most(words: Iterable[str]) -> tuple[str, ...]:
    counted = Counter(words)
    return tuple(sorted(counted, key=lambda word: (-counted[word], word)))
