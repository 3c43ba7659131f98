"""How far down each leg it reached, in a report: now, and before."""

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from qicli.core.entry import Symptom
from qicli.core.journal.noted import hurting_in, sites_of
from qicli.core.ledger import Felt
from qicli.core.report.statistics import counted
from qicli.core.when import day_of
from qicli.core.words.ladder import furthest, middle
from qicli.core.words.vocabulary.feelings import APART
from qicli.core.words.vocabulary.places import LADDER

if TYPE_CHECKING:
    from datetime import date

FEWEST_RUNGS = 3  # days with a sided place in each period, before furthest points are compared


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


def legs(now: list[Felt], then: list[Felt] | None) -> tuple[Leg, ...]:
    """Each side of which anything was said; `then` are the entries before, None without a comparison."""
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
        here = [site for site in sites_of(entry) if site.side in {side, "both"}]
        rung = furthest(site for site in hurting_in(entry) if site in here)
        if rung is not None:
            day = day_of(entry.at)
            reached[day] = max(reached.get(day, 0), rung)
        if here and isinstance(entry, Symptom):
            apart.update(word for word in entry.qualities if word in APART)
    usual = middle(reached.values())
    return Rungs(None if usual is None else LADDER[usual], len(reached), counted(apart))
