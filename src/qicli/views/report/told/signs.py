"""Numb, tingling and weak, in sentences."""

from collections.abc import Sequence

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import NewSigns, SecondLeg, Sign, Signs
from qicli.views.report.told.phrases import before, capital, days, listed, on, place

MOST = 3  # signs of which each is told with its days

WORDS = {"giving-way": "giving way"}


def new_signs(told: NewSigns, report: Report) -> str:
    """Each new word with its place and its first day."""
    each = [
        f"{_at(same)}, first on {on(same[0].first, report)}, {_of(same[0].days, told.noted, nth)}"
        for nth, same in enumerate(_together(told.signs)[:MOST])
    ]
    return f"New: {'; '.join(each)}{_and_more(told.signs)}."


def signs(told: Signs, report: Report) -> str:
    """Which words, where, and on how many of the noted days, now and before."""
    groups = _together(told.signs)
    where = "; ".join(_at(same) for same in groups[:MOST]) + _and_more(told.signs)
    share = f"on {told.now.days} of {told.now.noted} noted days"
    if told.before is None:
        first = min(sign.first for sign in told.signs)
        return f"{capital(where)}: {share}, first on {on(first, report)}."
    more = "more often, " if told.more else ""
    return (
        f"{capital(where)}: {more}{share}, in {before(report)} on {told.before.days} of {told.before.noted}."
    )


def second_leg(told: SecondLeg, report: Report) -> str:
    """The other leg, since when and how far down."""
    down = "" if told.furthest in {"back", "leg"} else f", down to the {told.furthest}"
    share = f"{told.share.days} of {told.share.noted} noted days"
    return f"New: the {told.side} leg too, first on {on(told.first, report)}{down}, {share}."


def _together(found: Sequence[Sign]) -> list[list[Sign]]:
    """Words said of the same place, since the same day, on as many days."""
    groups: dict[object, list[Sign]] = {}
    for sign in found:
        groups.setdefault((sign.place, sign.side, sign.first, sign.days), []).append(sign)
    return list(groups.values())


def _at(same: Sequence[Sign]) -> str:
    words = listed([WORDS.get(sign.word, sign.word) for sign in same])
    where = place(same[0].place, same[0].side)
    if where:
        return f"{words} at {where}"
    return f"{words} on the {same[0].side}" if same[0].side else f"{words}, no place said"


def _of(number: int, noted: int, nth: int) -> str:
    """`3 of 21 noted days`; of what all are a share of is told once."""
    return days(number) if nth else f"{number} of {noted} noted days"


def _and_more(found: Sequence[Sign]) -> str:
    more = len(_together(found)) - MOST
    return f"; and {more} more" if more > 0 else ""
