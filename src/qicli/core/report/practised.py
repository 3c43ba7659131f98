"""Practice in a report: how much of it there was, and how the pain was after it, at once and hours later."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from operator import itemgetter

from msgspec import Struct

from qicli.core.entry import Session
from qicli.core.journal.follow_up import Followed
from qicli.core.report.statistics import FEWEST_PAIRS, counted, counts, interval, mean, median
from qicli.core.when import days_of

FEWEST_BEGINNINGS = 3  # practices, before it is said on what pain they tended to begin
WORSE_THAN_USUAL = 0.5  # points above the mean of the days, at which regression to the mean is worth a word


class Practice(Struct, frozen=True):
    """What was practised: how often, how long (seconds), on how many days, and which.

    `daily` gives the seconds of each day with practice; `eased` how often a step was made smaller; `told`
    how many of the sessions were told of, and not led.
    """

    sessions: int
    seconds: float
    days: int
    routines: dict[str, int]
    eased: dict[str, int]
    daily: dict[date, float]
    told: int = 0


class Pair(Struct, frozen=True):
    """The pain (0 to 10) just before and after one practice."""

    day: date
    routine: str
    before: int
    after: int


class Change(Struct, frozen=True):
    """Pain after practice less pain before, where both were said and the practice was led.

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


def practised(sessions: Sequence[Session]) -> Practice:
    """How much was practised, and what."""
    daily: dict[date, float] = defaultdict(float)
    for day, session in zip(days_of([each.at for each in sessions]), sessions, strict=True):
        daily[day] += session.seconds
    return Practice(
        sessions=len(sessions),
        seconds=sum([session.seconds for session in sessions]),
        days=len(daily),
        routines=counted(Counter([session.routine for session in sessions])),
        eased=counts([session.eased for session in sessions]),
        daily=dict(sorted(daily.items())),
        told=sum([session.told for session in sessions]),
    )


def pairs_of(sessions: Iterable[Session]) -> tuple[Pair, ...]:
    """The pain before and after each of these practices that has both, oldest first."""
    known = list(sessions)
    said = [
        (session.at, session.root, Pair(day, session.routine, *pair))
        for day, session in zip(days_of([each.at for each in known]), known, strict=True)
        if (pair := session.pair) is not None
    ]
    said.sort(key=itemgetter(0, 1))
    return tuple([pair for _, _, pair in said])


def change_after(pairs: Iterable[Pair], usual: float | None) -> Change:
    """The pain after these practices against that before; `usual` is the mean of all days, 0 to 10."""
    said = list(pairs)
    changes = [pair.after - pair.before for pair in said]
    befores = [pair.before for pair in said]
    return Change(
        n=len(changes),
        better=sum([change < 0 for change in changes]),
        same=changes.count(0),
        worse=sum([change > 0 for change in changes]),
        mean=mean(changes) if changes else None,
        median=median(changes) if changes else None,
        interval=interval(changes),
        needed=FEWEST_PAIRS,
        before=mean(befores) if befores else None,
        began_worse=_began_worse(befores, usual),
    )


def change_hours_later(found: Iterable[Followed]) -> FollowUp:
    """The pain some hours after practices against that before."""
    changes = [each.pain - before for each in found if (before := each.session.before.pain) is not None]
    return FollowUp(len(changes), mean(changes) if changes else None, interval(changes), FEWEST_PAIRS)


def _began_worse(befores: Sequence[int], usual: float | None) -> bool:
    if len(befores) < FEWEST_BEGINNINGS or usual is None:
        return False
    return mean(befores) - usual >= WORSE_THAN_USUAL
