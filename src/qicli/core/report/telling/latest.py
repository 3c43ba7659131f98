"""Where it is now: how far down a leg the last noted days reached."""

from collections.abc import Mapping, Sequence
from datetime import date

from qicli.core.report.reached import BACK
from qicli.core.report.summary import Report
from qicli.core.report.telling.days import noted_now, painless_days
from qicli.core.report.telling.facts import Latest
from qicli.core.report.telling.signs import signs_in
from qicli.core.words.vocabulary.places import LADDER, RUNGS

FEWEST_LAST = 3  # noted days, before it is told how far they reached
NOWHERE = -1  # of a day on which nothing hurt in this leg


def latest(report: Report, side: str | None, furthest: str | None) -> Latest | None:
    """The last three days of which it is known how far this leg hurt, and all before them that were alike.

    None where they reached as far down as `furthest`, where it is now, or where fewer are known.
    """
    down, named = _down(report, side)
    if furthest is None:
        return None
    days = _alike(down, sorted(down), most=NOWHERE) or _alike(down, sorted(named))
    most = max((down[day] for day in days), default=RUNGS[furthest])
    if most >= RUNGS[furthest]:
        return None
    rows = [row for row in report.reached if row.side == side and row.day in days]
    return Latest(
        days=len(days),
        furthest=None if most == NOWHERE else LADDER[most],
        painless=set(days) <= painless_days(report),
        skipped=len(days) < sum(day >= days[0] for day in noted_now(report)),
        apart=signs_in(rows),
    )


def _alike(down: Mapping[date, int], known: Sequence[date], most: int | None = None) -> list[date]:
    """Those of the known days at the end that reached no further than `most`, or than the last three of them.

    None where they are fewer than three: also where a day after them may have reached further.
    """
    last = known[-FEWEST_LAST:]
    limit = max((down[day] for day in last), default=NOWHERE) if most is None else most
    further = max((day for day, rung in down.items() if rung > limit), default=date.min)
    days = [day for day in known if day > further]
    return days if len(days) >= FEWEST_LAST else []


def _down(report: Report, side: str | None) -> tuple[dict[date, int], set[date]]:
    """How far down this leg each day may have hurt, and the days that say so.

    These are the days on which the leg, the back alone or no pain at all was noted. A place in a leg of which
    no side was said may be of it. Where the other leg alone was named, this one was not: that is no point
    which it reached.
    """
    named = painless_days(report)
    down = dict.fromkeys(named, NOWHERE)
    unknown: set[date] = set()
    for row in report.reached:
        mine = row.side in {side, None} or side is None
        if mine and row.besides:
            unknown.add(row.day)
        if row.rung is not None:
            rung = RUNGS[row.rung] if mine else NOWHERE
            down[row.day] = max(down.get(row.day, NOWHERE), rung)
            if row.side == side or side is None or (mine and row.rung == BACK):
                named.add(row.day)
    return {day: rung for day, rung in down.items() if day not in unknown}, named - unknown
