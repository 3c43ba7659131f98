"""What the last days say about a person, as far as it decides what to suggest now."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import TypeVar

from msgspec import Struct

from qicli.core.entry import Session, Symptom, order
from qicli.core.journal.noted import Noted, just_said, moments
from qicli.core.ledger import Felt, Standing
from qicli.core.today.newly import Newly, newly
from qicli.core.today.outcomes import LeftOut, left_out, sent_down
from qicli.core.today.reaching import DrawnBack, Further, WentDown, drawn_back, further, went_down
from qicli.core.today.shown import Shown, met
from qicli.core.today.theirs import theirs, worn
from qicli.core.today.usual import as_often, usual_pain
from qicli.core.when import day_of

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

SITTING = timedelta(hours=4)  # what was sat in it is just over; longer ago it is no reason now
FLARE = 1  # points above the usual, at least
SAT = "sat"
SPASM = "spasm"

_FEET = {"foot", "leg"}
_UNFEELING = {"numb", "weak", "giving-way"}


class Lately(Struct, frozen=True, kw_only=True):
    """A person's last days.

    Attributes:
        gentle_from: the pain from which it counts as high.
        empty: whether nothing was noted or practised in 90 days.
        last: the newest moment of which a pain is known, at most 90 days back.
        pain: that pain, if it is of the last 24 hours.
        usual: the usual pain: the median of the days' means over the 28 days before; `often` says whether
            pain was as high as now on a quarter of them.
        further: where it reaches further down now than usual; `drawn_back`, where less far than before.
        went_down: what a practice of the last 24 hours sent further down.
        newly: numb, tingling or weak places of the last 24 hours that were none in the 28 days before.
        worse, better: what made it worse or better in the last seven days, most often named first.
        moods: as noted in the last 24 hours.
        unfeeling: what was noted of a foot in the last seven days: numb, weak or giving way.
        sat: minutes that were told to have been sat in the last four hours.
        ago: how many days ago each of the `moods`, and a spasm, was said last in the last 24 hours.
        said_now: somebody said within a quarter of an hour how it is.
        practised: how often each routine was practised in 28 days, most often first.
        latest: the last day on which each routine was practised; `met`: practised, or put forward before
            today.
        theirs: the routine that they made their own; `worn`: those met on each of the last three days.
        left_out: routines followed twice running by worse; `sent_down`: the last time by symptoms further
            down.
        minutes: the time that there is; None for as long as it takes.
    """

    now: datetime
    gentle_from: int
    empty: bool
    last: Noted | None
    pain: int | None
    usual: float | None
    often: bool
    further: Further | None
    went_down: WentDown | None
    drawn_back: DrawnBack | None
    newly: tuple[Newly, ...]
    worse: tuple[str, ...]
    better: tuple[str, ...]
    moods: tuple[str, ...]
    unfeeling: tuple[str, ...]
    sat: float
    ago: dict[str, int]
    said_now: bool
    morning: bool
    evening: bool
    practised: dict[str, int]
    latest: dict[str, date]
    met: dict[str, date]
    theirs: str | None
    worn: frozenset[str]
    left_out: tuple[LeftOut, ...]
    sent_down: frozenset[str]
    minutes: float | None

    @property
    def spasm(self) -> bool:
        """Whether the word was said in the last 24 hours."""
        return SPASM in self.ago

    @property
    def strong(self) -> bool:
        """Whether pain is at the limit from which the gentle way is offered, whatever is usual."""
        return self.pain is not None and self.pain >= self.gentle_from

    @property
    def high(self) -> bool:
        """Whether pain is strong, above the person's own usual, and has not drawn back towards the spine.

        The furthest point is judged before the number: seven in the back after six in the calf is no flare.
        Without four days of a usual, strong is high.
        """
        if self.pain is None or not self.strong or self.drawn_back:
            return False
        return self.usual is None or (self.pain >= self.usual + FLARE and not self.often)

    @property
    def high_as_usual(self) -> bool:
        """Whether pain is strong, and no higher than usual."""
        return self.strong and not self.high and not self.drawn_back


class Beside(Struct, frozen=True, kw_only=True):
    """What decides beside the entries: the limit of the gentle way, the minutes there are, what was shown.

    `prescribed` are the routines that are nobody's own.
    """

    gentle_from: int
    minutes: float | None = None
    prescribed: frozenset[str] = frozenset()
    shown: tuple[Shown, ...] = ()


def lately(entries: Iterable[Standing], now: datetime, beside: Beside) -> Lately:
    """What the entries of the last 90 days say, none later than now."""
    felt = _newest_first(entries, now)
    today = _aged(felt, now, NOW)
    week = _aged(felt, now, LATELY)
    symptoms = [entry for entry in week if isinstance(entry, Symptom)]
    before = _aged(felt, now, NOW + USUAL, since=NOW)
    sessions = [entry for entry in felt if isinstance(entry, Session)]
    last = next((noted for noted in moments(felt) if noted.pain is not None), None)
    pain = last.pain if last and _age(last.at, now) < NOW else None
    latest = {session.routine: day_of(session.at) for session in reversed(sessions)}
    return Lately(
        now=now,
        gentle_from=beside.gentle_from,
        empty=not felt,
        last=last,
        pain=pain,
        usual=usual_pain(before),
        often=pain is not None and as_often(before, pain),
        further=further(today, before),
        went_down=went_down(today),
        drawn_back=drawn_back(week, last, before),
        newly=newly(today, before, day_of(now)),
        worse=_most(word for entry in symptoms for word in entry.worse_with),
        better=_most(word for entry in symptoms for word in entry.better_with),
        moods=_most(mood for entry in today for mood in _moods(entry)),
        unfeeling=_most(word for entry in symptoms for word in _unfeeling(entry)),
        sat=sum(_sat(entry) for entry in _aged(today, now, SITTING)),
        ago=_ago(today, now),
        said_now=just_said(today, now),
        morning=_is_morning(felt, now),
        evening=not EARLY <= now.hour < EVENING,
        practised=_counted(_aged(sessions, now, USUAL)),
        latest=latest,
        met=met(latest, beside.shown, day_of(now), day_of(now) - LOOK_BACK),
        theirs=theirs(sessions, beside.prescribed),
        worn=worn([*((day_of(each.at), each.routine) for each in sessions), *beside.shown], day_of(now)),
        left_out=left_out(sessions),
        sent_down=sent_down(sessions),
        minutes=beside.minutes,
    )


def _newest_first(entries: Iterable[Standing], now: datetime) -> list[Felt]:
    said = [entry for entry in entries if isinstance(entry, Felt)]
    return sorted(_aged(said, now, LOOK_BACK), key=_newest, reverse=True)


def _newest(entry: Felt) -> tuple[float, tuple[datetime, int, str]]:
    """When it was; of the same moment the one said later is the newer."""
    return entry.at.timestamp(), order(entry)


def _aged(entries: Iterable[F], now: datetime, until: timedelta, since: timedelta = timedelta(0)) -> list[F]:
    """The entries that are so old at least, and less than so old, in their order."""
    return [entry for entry in entries if since <= _age(entry.at, now) < until]


def _age(at: datetime, now: datetime) -> timedelta:
    """Elapsed time; within one zone Python would subtract clock faces."""
    return timedelta(seconds=now.timestamp() - at.timestamp())


def _ago(newest_first: Iterable[Felt], now: datetime) -> dict[str, int]:
    """The days since each mood was said last, and a spasm."""
    days: dict[str, int] = {}
    for entry in newest_first:
        for word in (*_moods(entry), *[SPASM] * _spasm(entry)):
            days.setdefault(word, (day_of(now) - day_of(entry.at)).days)
    return days


def _moods(entry: Felt) -> tuple[str, ...]:
    """As it was felt last, of a practice after it where that was said."""
    return (entry.mood_after or entry.mood) if isinstance(entry, Session) else entry.moods


def _unfeeling(entry: Symptom) -> Iterator[str]:
    """The words that were said of a foot, or of a whole leg."""
    if any(site.site in _FEET for site in entry.sites):
        yield from (word for word in entry.qualities if word in _UNFEELING)


def _sat(entry: Felt) -> float:
    """Minutes that were sat, as far as they were told."""
    measures = () if isinstance(entry, Session) else entry.measures
    return sum(each.value for each in measures if each.name == SAT and each.unit == "min")


def _spasm(entry: Felt) -> bool:
    words = () if isinstance(entry, Session) else (*entry.qualities, *entry.tags)
    said = " ".join((*words, entry.note)).lower()
    return SPASM in said and f"no {SPASM}" not in said


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
