"""Where it is now: how far down a leg the last noted days reached."""

from collections.abc import Mapping
from datetime import date

from qicli.core.report.reached import Reached
from qicli.core.report.summary import Report
from qicli.core.report.telling.days import noted_now
from qicli.core.report.telling.facts import Latest
from qicli.core.report.telling.signs import signs_in
from qicli.core.words.vocabulary.places import LADDER, RUNGS

FEWEST_LAST = 3  # noted days, before it is told how far they reached
NOWHERE = -1  # of a day on which nothing hurt in this leg


def latest(report: Report, side: str | None, furthest: str | None) -> Latest | None:
    """The last three days of which it is known how far this leg hurt, and all before them that were alike.

    None where they reached as far down as `furthest`, where it is now, or where fewer are known.
    """
    down = _down(report, side)
    known = sorted(down)
    if furthest is None or len(known) < FEWEST_LAST:
        return None
    most = max(down[day] for day in known[-FEWEST_LAST:])
    if most >= RUNGS[furthest]:
        return None
    since = _since(known, down, most)
    rows = [row for row in report.reached if row.side == side and row.day >= since]
    days = [day for day in known if day >= since]
    return Latest(
        days=len(days),
        furthest=None if most == NOWHERE else LADDER[most],
        painless=set(days) <= _painless(report),
        skipped=len(days) < sum(day >= since for day in noted_now(report)),
        apart=signs_in(rows),
    )


def _since(known: list[date], down: Mapping[date, int], most: int) -> date:
    """The first of the days at the end that all reached no further than this."""
    since = known[-1]
    for day in reversed(known):
        if down[day] > most:
            break
        since = day
    return since


def _down(report: Report, side: str | None) -> dict[date, int]:
    """How far this leg hurt on each noted day of which that is known; what has no side may be of it."""
    down = dict.fromkeys(_painless(report), NOWHERE)
    unknown: set[date] = set()
    for row in report.reached:
        mine = row.side in {side, None} or side is None
        if mine and row.besides:
            unknown.add(row.day)
        if row.rung is not None:
            down[row.day] = max(down.get(row.day, NOWHERE), _rung(row) if mine else NOWHERE)
    return {day: rung for day, rung in down.items() if day not in unknown}


def _painless(report: Report) -> set[date]:
    """The days on which every pain said was 0."""
    return {day.day for day in report.days if day.high == 0}


def _rung(row: Reached) -> int:
    assert row.rung is not None
    return RUNGS[row.rung]
