"""Numb, tingling and weak, in sentences."""

from collections.abc import Sequence

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import NewSigns, SecondLeg, Sign, Signs
from qicli.core.words.vocabulary.places import LADDER
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
    where = capital("; ".join(_places(told.signs)))
    share = f"on {told.now.days} of {told.now.noted} noted days"
    if told.before is None:
        first = min(sign.first for sign in told.signs)
        return f"{where}: {share}, first on {on(first, report)}."
    more = "more often, " if told.more else ""
    return f"{where}: {more}{share}, in {before(report)} on {told.before.days} of {told.before.noted}."


def _places(found: Sequence[Sign]) -> list[str]:
    """`numb at the left calf and foot`: each word with its places, words of the same places together."""
    places: dict[tuple[str, str | None], list[str]] = {}
    for sign in found:
        names = places.setdefault((sign.word, sign.side), [])
        names += [name for name in sign.place if name not in names]
    words: dict[tuple[str | None, tuple[str, ...]], list[str]] = {}
    for (word, side), names in places.items():
        words.setdefault((side, tuple(sorted(names, key=_down))), []).append(WORDS.get(word, word))
    return [f"{listed(said)}{_where(side, names)}" for (side, names), said in words.items()]


def _down(name: str) -> int:
    return LADDER.index(name) if name in LADDER else len(LADDER)


def _where(side: str | None, names: Sequence[str]) -> str:
    if names:
        return f" at {place(names, side, 'and')}"
    return f" on the {side}" if side else ", no place said"


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
    sign = same[0]
    return f"{words} at {place(sign.place, sign.side)}" if sign.place else f"{words}{_where(sign.side, ())}"


def _of(number: int, noted: int, nth: int) -> str:
    """`3 of 21 noted days`; of what all are a share of is told once."""
    return days(number) if nth else f"{number} of {noted} noted days"


def _and_more(found: Sequence[Sign]) -> str:
    more = len(_together(found)) - MOST
    return f"; and {more} more" if more > 0 else ""
