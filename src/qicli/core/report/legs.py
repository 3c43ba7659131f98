"""How far down each leg it reached, in a report: now, and before."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from qicli.core.entry import Symptom
from qicli.core.journal.noted import SIDES
from qicli.core.report.reached import BACK, Reached
from qicli.core.report.statistics import counted
from qicli.core.words.ladder import middle
from qicli.core.words.vocabulary.feelings import APART
from qicli.core.words.vocabulary.places import LADDER, RUNGS

FEWEST_RUNGS = 3  # days with a sided place in each period, before furthest points are compared


class Rungs(Struct, frozen=True):
    """How far down one leg in one period.

    Attributes:
        furthest: the lower median of the days' furthest points, a word of the ladder; a day of the back
            alone, of which no side was said, reached as far as that.
        days: days with a place on the ladder on this side.
        known: these, and the days of the back alone.
        apart: entries with numb, tingling or weak on this side, by word: no part of the pain ladder.
    """

    furthest: str | None
    days: int
    apart: dict[str, int]
    known: int = 0


class Leg(Struct, frozen=True):
    """One side, now and before; `moved` is how many rungs down (below zero up), where it can be compared."""

    side: str
    now: Rungs
    before: Rungs | None
    moved: int | None


class Noted(Struct, frozen=True):
    """What is known of the legs of one period: its rows, and the entries with words."""

    rows: Sequence[Reached]
    entries: Sequence[Symptom]


def legs(now: Noted, then: Noted | None) -> tuple[Leg, ...]:
    """Each side of which anything was said; `then` is the period before, None without a comparison."""
    return tuple(leg for side in SIDES if (leg := _leg(side, now, then)))


def _leg(side: str, now: Noted, then: Noted | None) -> Leg | None:
    here = _rungs(side, now)
    before = None if then is None else _rungs(side, then)
    if not (here.days or here.apart or (before and (before.days or before.apart))):
        return None
    moved = None
    if before and before.furthest and here.furthest and min(here.known, before.known) >= FEWEST_RUNGS:
        moved = RUNGS[here.furthest] - RUNGS[before.furthest]
    return Leg(side, here, before, moved)


def _rungs(side: str, noted: Noted) -> Rungs:
    named = [RUNGS[row.rung] for row in noted.rows if row.side == side and row.rung is not None]
    backs = [RUNGS[BACK] for row in noted.rows if row.side is None and row.rung == BACK]
    rungs = [*named, *backs]
    apart: Counter[str] = Counter()
    for entry in noted.entries:
        if _is_of(side, entry):
            apart.update(word for word in entry.qualities if word in APART)
    usual = middle(rungs)
    return Rungs(None if usual is None else LADDER[usual], len(named), counted(apart), len(rungs))


def _is_of(side: str, entry: Symptom) -> bool:
    return any(site.side in {side, "both"} for site in entry.sites)
