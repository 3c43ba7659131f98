"""Reports: what a stretch of the journal says, as numbers and dates; words come later."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import Session, Site, Symptom
from qicli.core.journal.follow_up import Followed, followed, pain_of
from qicli.core.ledger import Felt, Standing
from qicli.core.plan.progress import Kept
from qicli.core.report.checkin import CheckinReport, checkins
from qicli.core.report.statistics import FEWEST_PAIRS, interval, mean, median
from qicli.core.report.treated import Treated, apart_by_painkiller, medicine_days, treatments
from qicli.core.safety.seen import Unseen, unseen
from qicli.core.when import Period, day_of
from qicli.core.words.ladder import furthest, middle
from qicli.core.words.vocabulary import APART, LADDER, NOTHING_TAUGHT, Taught, is_painkiller

VERSION = 1

FEWEST_DAYS = 4  # with fewer logged days in either period, no change is called one that matters
FEWEST_RUNGS = 3  # days with a sided place in each period, before furthest points are compared
# About 2 points or 30 % (Farrar 2001; Ostelo 2008), of period means. Below one point a percentage of a low
# baseline is within what the scale can tell, so it takes a point at least.
POINTS_THAT_MATTER, PERCENT_THAT_MATTERS, LEAST_POINTS = 2.0, 30.0, 1.0
FEWEST_BEGINNINGS = 3  # practices, before it is said on what pain they tended to begin
WORSE_THAN_USUAL = 0.5  # points above the mean of the days, at which regression to the mean is worth a word


class Day(Struct, frozen=True):
    """The pain readings (0 to 10) of one day: their mean, the lowest, the highest, how many.

    A day without a reading has None three times, and n = 0: missing is not zero.
    """

    day: date
    mean: float | None
    low: int | None
    high: int | None
    n: int


class Pain(Struct, frozen=True):
    """Pain (0 to 10) over a period: the mean of its days, its best and worst reading, days with one."""

    mean: float | None
    best: int | None
    worst: int | None
    days: int


class PainChange(Struct, frozen=True):
    """This period's mean less the former one's: in points, and in percent of the former.

    The percentage is one of means, and None for a former mean of zero. `matters` is None where either
    period has too few logged days to say.
    """

    points: float
    percent: float | None
    matters: bool | None


class Previous(Struct, frozen=True):
    """The equally long period before, with its pain and how this one compares."""

    first: date
    last: date
    pain: Pain
    change: PainChange | None


class Rungs(Struct, frozen=True):
    """How far down one leg in one period.

    Attributes:
        furthest: the lower median of the days' furthest points, a word of the ladder.
        days: days with a place on the ladder on this side.
        apart: entries with numb, tingling or weak on this side, by word: no part of the pain ladder.
    """

    furthest: str | None
    days: int
    apart: dict[str, int]


class Leg(Struct, frozen=True):
    """One side, now and before; `moved` is how many rungs down (below zero up), where it can be compared."""

    side: str
    now: Rungs
    before: Rungs | None
    moved: int | None


class Words(Struct, frozen=True):
    """How many entries named each word, most frequent first."""

    qualities: dict[str, int]
    worse_with: dict[str, int]
    better_with: dict[str, int]
    moods: dict[str, int]


class Practice(Struct, frozen=True):
    """What was practised: how often, how long (seconds), on how many days, and which.

    `daily` gives the seconds of each day with practice; `eased` how often a step was made smaller.
    """

    sessions: int
    seconds: float
    days: int
    routines: dict[str, int]
    eased: dict[str, int]
    daily: dict[date, float]


class Change(Struct, frozen=True):
    """Pain after practice less pain before, where both were said.

    Attributes:
        interval: the 95 % t interval of the mean, from `needed` pairs on.
        before: the mean of the pain before these practices.
        began_worse: whether they tended to begin on worse than usual pain, which alone brings a drop.
    """

    n: int
    better: int
    same: int
    worse: int
    mean: float | None
    median: float | None
    interval: tuple[float, float] | None
    needed: int
    before: float | None
    began_worse: bool


class FollowUp(Struct, frozen=True):
    """The first pain felt 6 to 30 hours after a practice, less the pain before it, where both were said.

    Attributes:
        n: how many; `interval`: the 95 % t interval of the mean, from `needed` of them on.
    """

    n: int
    mean: float | None
    interval: tuple[float, float] | None
    needed: int


class Report(Struct, frozen=True):
    """Everything a report states. Fields may be added, never removed (docs/report-format.md).

    `plan` is filled in apart: the entries of a few days do not tell when a plan began.
    """

    v: int
    period: Period
    previous: Previous | None
    safety: tuple[Unseen, ...]
    pain: Pain
    days: tuple[Day, ...]
    ladder: tuple[Leg, ...]
    words: Words
    practice: Practice
    change: Change
    bad_lines: int
    treatments: tuple[Treated, ...]
    medicines: dict[str, tuple[date, ...]]
    with_painkiller: Change
    follow_up: FollowUp
    checkins: CheckinReport | None = None
    plan: tuple[Kept, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was said or practised in the period."""
        words = self.words
        said = words.qualities or words.worse_with or words.better_with or words.moods
        done = self.practice.sessions or self.treatments or self.medicines or self.checkins
        return not (self.pain.days or done or said or self.safety or self.ladder)


def summarise(
    entries: Iterable[Standing],
    period: Period,
    *,
    previous: Period | None = None,
    bad_lines: int = 0,
    taught: Taught = NOTHING_TAUGHT,
) -> Report:
    """The report on these days, from the entries that stand.

    Readings are symptom pain and what was said *before* a practice or treatment; *after* serves the change
    alone. A day is the mean of its readings and a period the mean of its days, so that a day with ten
    entries weighs no more. Some figures look at the seven days around the period, if the entries have them.
    """
    everything = list(entries)
    felt = [entry for entry in everything if isinstance(entry, Felt)]
    now = [entry for entry in felt if day_of(entry.at) in period]
    then = [entry for entry in felt if previous and day_of(entry.at) in previous]
    sessions = [entry for entry in now if isinstance(entry, Session)]
    days = _days(now, period)
    pain = _pain(days)
    alone, with_painkiller = apart_by_painkiller(sessions, felt, lambda name: is_painkiller(name, taught))
    return Report(
        v=VERSION,
        period=period,
        previous=_previous(then, previous, pain) if previous else None,
        safety=unseen(everything),
        pain=pain,
        days=days,
        ladder=_ladder(now, then if previous else None),
        words=_words(now),
        practice=_practice(sessions),
        change=_change(alone, pain.mean),
        bad_lines=bad_lines,
        treatments=treatments(now, felt),
        medicines=medicine_days(now),
        with_painkiller=_change(with_painkiller, pain.mean),
        follow_up=_follow_up(followed(sessions, felt)),
        checkins=checkins(everything, period, previous),
    )


def _days(entries: Iterable[Felt], period: Period) -> tuple[Day, ...]:
    readings: dict[date, list[int]] = defaultdict(list)
    for entry in entries:
        pain = pain_of(entry)
        if pain is not None:
            readings[day_of(entry.at)].append(pain)
    return tuple(_day(day, readings.get(day, [])) for day in period.days)


def _day(day: date, readings: list[int]) -> Day:
    if not readings:
        return Day(day, None, None, None, 0)
    return Day(day, mean(readings), min(readings), max(readings), len(readings))


def _pain(days: Iterable[Day]) -> Pain:
    means = [day.mean for day in days if day.mean is not None]
    if not means:
        return Pain(None, None, None, 0)
    lows = [day.low for day in days if day.low is not None]
    highs = [day.high for day in days if day.high is not None]
    return Pain(mean(means), min(lows), max(highs), len(means))


def _previous(entries: list[Felt], period: Period, now: Pain) -> Previous:
    before = _pain(_days(entries, period))
    return Previous(period.first, period.last, before, _pain_change(now, before))


def _pain_change(now: Pain, before: Pain) -> PainChange | None:
    if now.mean is None or before.mean is None:
        return None
    points = now.mean - before.mean
    percent = points / before.mean * 100 if before.mean > 0 else None
    if min(now.days, before.days) < FEWEST_DAYS:
        return PainChange(points, percent, None)
    large = percent is not None and abs(percent) >= PERCENT_THAT_MATTERS and abs(points) >= LEAST_POINTS
    return PainChange(points, percent, large or abs(points) >= POINTS_THAT_MATTER)


def _ladder(now: list[Felt], then: list[Felt] | None) -> tuple[Leg, ...]:
    return tuple(leg for side in ("left", "right") if (leg := _leg(side, now, then)))


def _leg(side: str, now: list[Felt], then: list[Felt] | None) -> Leg | None:
    here = _rungs(side, now)
    before = None if then is None else _rungs(side, then)
    if not (here.days or here.apart or (before and (before.days or before.apart))):
        return None
    moved = None
    if before and before.furthest and here.furthest and min(here.days, before.days) >= FEWEST_RUNGS:
        moved = LADDER.index(here.furthest) - LADDER.index(before.furthest)
    return Leg(side, here, before, moved)


def _rungs(side: str, entries: list[Felt]) -> Rungs:
    reached: dict[date, int] = {}
    apart: Counter[str] = Counter()
    for entry in entries:
        here = [site for site in _sites(entry) if site.side in {side, "both"}]
        rung = furthest(here)
        if rung is not None:
            day = day_of(entry.at)
            reached[day] = max(reached.get(day, 0), rung)
        if here and isinstance(entry, Symptom):
            apart.update(word for word in entry.qualities if word in APART)
    usual = middle(reached.values())
    return Rungs(None if usual is None else LADDER[usual], len(reached), _counted(apart))


def _sites(entry: Felt) -> Sequence[Site]:
    return entry.before.sites if isinstance(entry, Session) else entry.sites


def _words(entries: list[Felt]) -> Words:
    symptoms = [entry for entry in entries if isinstance(entry, Symptom)]
    moods = [entry.mood if isinstance(entry, Session) else entry.moods for entry in entries]
    return Words(
        qualities=_counts(entry.qualities for entry in symptoms),
        worse_with=_counts(entry.worse_with for entry in symptoms),
        better_with=_counts(entry.better_with for entry in symptoms),
        moods=_counts(moods),
    )


def _practice(sessions: list[Session]) -> Practice:
    daily: dict[date, float] = defaultdict(float)
    for session in sessions:
        daily[day_of(session.at)] += session.seconds
    return Practice(
        sessions=len(sessions),
        seconds=sum(session.seconds for session in sessions),
        days=len(daily),
        routines=_counts([session.routine] for session in sessions),
        eased=_counts(session.eased for session in sessions),
        daily=dict(sorted(daily.items())),
    )


def _change(sessions: Iterable[Session], usual: float | None) -> Change:
    pairs = [(session.before.pain, session.after.pain) for session in sessions]
    said = [(before, after) for before, after in pairs if before is not None and after is not None]
    changes = [after - before for before, after in said]
    began = mean([before for before, _ in said]) if said else None
    return Change(
        n=len(changes),
        better=sum(change < 0 for change in changes),
        same=changes.count(0),
        worse=sum(change > 0 for change in changes),
        mean=mean(changes) if changes else None,
        median=median(changes) if changes else None,
        interval=interval(changes),
        needed=FEWEST_PAIRS,
        before=began,
        began_worse=_began_worse(said, usual),
    )


def _follow_up(found: Iterable[Followed]) -> FollowUp:
    befores = [(each.session.before.pain, each.pain) for each in found]
    changes = [later - before for before, later in befores if before is not None]
    return FollowUp(len(changes), mean(changes) if changes else None, interval(changes), FEWEST_PAIRS)


def _began_worse(pairs: Sequence[tuple[int, int]], usual: float | None) -> bool:
    if len(pairs) < FEWEST_BEGINNINGS or usual is None:
        return False
    return mean([before for before, _ in pairs]) - usual >= WORSE_THAN_USUAL


def _counts(words: Iterable[Sequence[str]]) -> dict[str, int]:
    """How many entries named each word; an entry that names it twice counts once."""
    return _counted(Counter(word for said in words for word in dict.fromkeys(said)))


def _counted(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))
