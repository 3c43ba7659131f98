"""How far down each leg, for telling: the furthest and the usual point, a second leg, the back alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from qicli.core.journal.noted import SIDES
from qicli.core.report.legs import FEWEST_RUNGS
from qicli.core.report.reached import BACK, Reached
from qicli.core.report.summary import Report
from qicli.core.report.telling.days import (
    hurting_days,
    is_in_a_leg,
    last_noted,
    new_since,
    noted_now,
    of_side,
    of_the_period_before,
    painless,
    painless_days,
    sideless_days,
)
from qicli.core.report.telling.facts import BackOnly, Leg, SecondLeg, Share
from qicli.core.report.telling.latest import latest
from qicli.core.report.telling.signs import signs_in
from qicli.core.report.weeks import furthest_of
from qicli.core.when import day_later
from qicli.core.words.ladder import middle
from qicli.core.words.vocabulary.places import LADDER, RUNGS

LEG_BEFORE = 28  # days in which the leg was named, before the back alone is told of
FEWEST_BACKS = 3  # days with the back alone, before it is
NOT_REACHED = -1  # of a day that named another place: above every rung of this leg


def second_leg(report: Report) -> SecondLeg | None:
    """The leg that is new beside the other one; None where there is none."""
    rows = [row for row in (*report.reached_before, *report.reached) if is_in_a_leg(row)]
    first: dict[str | None, date] = {}
    for row in rows:
        first.setdefault(row.side, row.day)
    if not first.keys() >= set(SIDES):
        return None
    other, side = sorted(SIDES, key=lambda each: first[each])
    begun = first[side]
    if first[other] == begun or begun < new_since(report):
        return None
    days = [row for row in report.reached if row.side == side]
    both = any(row.side == other and row.day >= begun for row in rows)
    unsaid = None in first and first[None] < first[other]
    down = furthest_of(days) or "leg"
    there = [row.day for row in days]
    last = max(there) if _no_longer(there, report) else None
    return SecondLeg(side, down, begun, Share(len(days), report.noted), both, unsaid, last)


def back_only(report: Report) -> BackOnly | None:
    """The last days on which places were named, if the back was the only one and before them the leg was.

    None where the last noted days had no pain: then that is where it is now.
    """
    if set(sorted(noted_now(report))[-FEWEST_BACKS:]) <= painless_days(report):
        return None
    days = _days((*report.reached_before, *report.reached))
    backs: list[date] = []
    for day in sorted(days, reverse=True):
        if days[day] != 0:
            break
        backs.append(day)
    if len(backs) < FEWEST_BACKS or backs[0] < report.period.first:
        return None
    since = day_later(backs[-1], -LEG_BEFORE)
    before = [rung for day, rung in days.items() if since <= day < backs[-1]]
    down = max(before, default=0)
    if down <= 0:
        return None
    # Also those that named no place at all, of which the number alone is known before the period.
    named = {row.day for row in report.reached_before}
    since_then = sum(day >= backs[-1] for day in noted_now(report) | named)
    unknown = backs[-1] < report.period.first and report.noted_before > len(named)
    apart = signs_in(row for row in report.reached if row.day >= backs[-1])
    return BackOnly(since_then, LADDER[down], at_least=unknown, apart=apart)


def _days(rows: Iterable[Reached]) -> dict[date, int]:
    """How far down each day reached on whichever side; -1 where more than the back hurt but how far."""
    days: dict[date, int] = {}
    more: set[date] = set()
    for row in rows:
        if row.rung is not None or row.besides:
            days[row.day] = max(days.get(row.day, -1), _rung(row.rung))
        if row.besides:
            more.add(row.day)
    return {day: -1 if rung == 0 and day in more else rung for day, rung in days.items()}


def legs_reached(report: Report) -> Iterator[Leg]:
    """Left, right, and what has no side, each of which anything was noted, now or in the period before.

    What reached furthest comes first, and what is noted no more last.
    """
    told = _told(report)
    legs = (_leg(report, side, alone=len(told) == 1) for side in told)
    yield from sorted(legs, key=lambda leg: -_rung(leg.furthest))


def drew_back(report: Report) -> bool:
    """Whether the last days of one of them reached less far down than those before."""
    return any(latest(report, side, furthest_of(of_side(report.reached, side))) for side in _told(report))


def _told(report: Report) -> list[str | None]:
    """The sides of which something is told."""
    rows = (*report.reached, *of_the_period_before(report))
    sides = {row.side for row in rows if row.rung is not None}
    named = [side for side in (*SIDES, None) if side in sides]
    return [side for side in named if side is not None or _worth_telling(report, named)]


def _worth_telling(report: Report, told: Sequence[str | None]) -> bool:
    """Whether what has no side is told: beside a leg not for the back alone, which belongs to both."""
    here = of_side((*report.reached, *of_the_period_before(report)), None)
    return told == [None] or any(row.rung != BACK for row in here)


def _leg(report: Report, side: str | None, *, alone: bool) -> Leg:
    before = of_the_period_before(report)
    now, then = of_side(report.reached, side), of_side(before, side)
    furthest, was = furthest_of(now), furthest_of(then)
    there = [row.day for row in now if row.rung == furthest]
    noted, noted_then = report.noted, report.previous.noted if report.previous else 0
    days, days_then = down_on(report.reached, side), down_on(before, side)
    usual, was_usual = _usual(days, noted, furthest), _usual(days_then, noted_then, was)
    lately = _lately(report.reached_before, side, furthest)
    sideless, hurting = sideless_days(report), hurting_days(report)
    named = {row.day for row in report.reached if row.rung or row.besides}
    return Leg(
        side=side,
        alone=alone,
        furthest=furthest,
        first=min(there, default=None),
        last=max(there, default=None) if _no_longer(there, report) else None,
        share=Share(len(there), noted),
        usual=usual,
        was=was,
        was_usual=was_usual,
        had=len(_as_far(then, furthest)),
        was_on=len(_as_far(then, was)),
        lately=lately.day if lately else None,
        lately_side=lately.side if lately else None,
        often=_often(days, noted, usual or furthest),
        was_often=_often(days_then, noted_then, was_usual or was),
        painless=painless(report, side),
        besides=() if furthest else _besides(report, side),
        sideless=len(hurting & sideless),
        placeless=len(hurting - sideless - named),
        latest=latest(report, side, furthest),
        down_to=sum(down >= RUNGS[usual] for down in days.values()) if usual else 0,
    )


def _as_far(rows: Iterable[Reached], furthest: str | None) -> list[Reached]:
    """The days on which it reached down to there at least; none where it reached nowhere."""
    if furthest is None:
        return []
    return [row for row in rows if row.rung is not None and RUNGS[row.rung] >= RUNGS[furthest]]


def _lately(rows: Iterable[Reached], side: str | None, furthest: str | None) -> Reached | None:
    """The last day that reached so far on this side; where none did, the last that may have, no side said."""
    far = _as_far(rows, furthest)
    here = [row for row in far if row.side == side]
    maybe = [row for row in far if side is None or row.side is None]
    return max(here or maybe, key=lambda row: row.day, default=None)


def _no_longer(there: Sequence[date], report: Report) -> bool:
    """Whether days were noted after the last of these, so that it is not so any more."""
    return bool(there) and max(there) < last_noted(report)


def down_on(rows: Iterable[Reached], side: str | None) -> dict[date, int]:
    """How far down this leg each day reached that named a place on the ladder; `NOT_REACHED` for none in it.

    The back alone, of which no side was said, is of both legs.
    """
    days: dict[date, int] = {}
    for row in rows:
        if row.rung is not None:
            of_it = row.side == side or (row.side is None and row.rung == BACK)
            days[row.day] = max(days.get(row.day, NOT_REACHED), RUNGS[row.rung] if of_it else NOT_REACHED)
    return days


def _usual(days: Mapping[date, int], noted: int, furthest: str | None) -> str | None:
    """The lower median of all noted days; None for fewer than three that named it, or where it is none of it.

    The back is told only where half of the days reached just so far: further down than it is no place.
    """
    if sum(down != NOT_REACHED for down in days.values()) < FEWEST_RUNGS or furthest is None:
        return None
    unnamed = [NOT_REACHED] * (noted - len(days))
    usual = middle((*days.values(), *unnamed))
    if usual is None or usual == NOT_REACHED:
        return None
    return LADDER[usual] if usual or _often(days, noted, BACK) else None


def _often(days: Mapping[date, int], noted: int, place: str | None) -> bool:
    """Whether half of the noted days or more reached just so far."""
    return 2 * list(days.values()).count(_rung(place)) >= noted


def _besides(report: Report, side: str | None) -> tuple[str, ...]:
    """The places on no rung that were said to hurt on this side."""
    return tuple(sorted({place for row in report.reached if row.side == side for place in row.besides}))


def usual_of(rows: Sequence[Reached]) -> str | None:
    """The lower median of the days' furthest points; None for fewer than three days."""
    rungs = [RUNGS[row.rung] for row in rows if row.rung is not None]
    usual = middle(rungs) if len(rungs) >= FEWEST_RUNGS else None
    return None if usual is None else LADDER[usual]


def went_further(report: Report) -> bool:
    """Whether it reached further down than in the period before: at the furthest, or usually; on any side."""
    before = of_the_period_before(report)
    if furthest_of(before) is None:
        return False
    return not only_usually_further(report) or any(
        _usually_further(report, leg.side) for leg in legs_reached(report)
    )


def only_usually_further(report: Report) -> bool:
    """Whether no side reached further down at the furthest, so that only what is usual can have moved."""
    return not _further_overall(report) and not legs_further(report)


def legs_further(report: Report) -> tuple[str, ...]:
    """The legs that reached further down at the furthest, though no further than the other one had."""
    if _further_overall(report):
        return ()
    unsaid = furthest_of(of_side(of_the_period_before(report), None))
    new = second_leg(report)
    return tuple(
        leg.side
        for leg in legs_reached(report)
        if leg.side is not None and _further(leg, None if new and leg.side == new.side else unsaid)
    )


def _further_overall(report: Report) -> bool:
    return _rung(furthest_of(report.reached)) > _rung(furthest_of(of_the_period_before(report)))


def went_less_far(report: Report) -> bool:
    """Whether it usually reached less far down, and nowhere further."""
    before = of_the_period_before(report)
    usual, was = (usual_of(_of_days(rows)) for rows in (report.reached, before))
    if usual is None or _rung(usual) >= _rung(was) or went_further(report):
        return False
    now, then = ({row.day: _rung(row.rung) for row in _of_days(rows)} for rows in (report.reached, before))
    return _more_often(report, now, then, _rung(was)) < 0


def _of_days(rows: Iterable[Reached]) -> list[Reached]:
    """Of each day the row that reaches furthest down, whichever side it is of."""
    days: dict[date, Reached] = {}
    for row in rows:
        if row.day not in days or _rung(row.rung) > _rung(days[row.day].rung):
            days[row.day] = row
    return list(days.values())


def _usually_further(report: Report, side: str | None) -> bool:
    """Whether days that named a place usually reached further down, and a larger share of the noted ones."""
    before = of_the_period_before(report)
    maybe = [msgspec.structs.replace(row, side=side) if row.side is None else row for row in before]
    now, then = down_on(report.reached, side), down_on(maybe, side)
    if min(sum(down != NOT_REACHED for down in days.values()) for days in (now, then)) < FEWEST_RUNGS:
        return False
    usual, was = (middle(days.values()) or 0 for days in (now, then))
    return usual > max(0, was) and _more_often(report, now, then, usual) > 0


def _more_often(report: Report, now: Mapping[date, int], then: Mapping[date, int], down: int) -> float:
    """By how much the share of noted days that reached so far is larger than before; below zero, smaller."""
    noted = (report.noted, report.previous.noted if report.previous else 0)
    share, was = (
        Share(sum(each >= down for each in days.values()), of).of_all
        for days, of in zip((now, then), noted, strict=True)
    )
    return share - was


def _further(leg: Leg, unsaid: str | None) -> bool:
    """Whether it reached further down than this leg did before, or than one that no side was said of."""
    return _rung(leg.furthest) > max(0, _rung(leg.was), _rung(unsaid))


def _rung(word: str | None) -> int:
    return -1 if word is None else RUNGS[word]
