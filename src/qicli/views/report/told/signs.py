"""Numb, tingling and weak, in sentences."""

from collections.abc import Sequence
from datetime import date

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import GoneSigns, NewSigns, SecondLeg, Sign, Signs
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.told.phrases import before, capital, listed, place
from qicli.views.report.writing import on, several

MOST = 3  # signs of which each is told with its days; of more, those of a loss of strength
STRENGTH = {"giving-way", "weak"}

WORDS = {"giving-way": "giving way"}


def new_signs(told: NewSigns, report: Report) -> str:
    """Each new word with its place and its first day; of many, those after the third more briefly."""
    groups = _together(told.signs)
    strength = sum(any(sign.word in STRENGTH for sign in same) for same in groups)  # they come first
    whole = max(MOST, strength)
    each = [
        f"{_at(same)}, first on {on(same[0].first, report)}, {_of(same[0].days, told.noted, nth)}"
        for nth, same in enumerate(groups[:whole])
    ]
    each += _briefly(groups[whole:], report)
    more_days = {sign.word for sign in told.signs if sign.days > 1}  # of one day the first is the last
    ended = [(word, day) for word, day in told.ended if word in more_days]
    return f"New: {'; '.join(each)}{_ended(told.signs, ended, report)}."


def signs(told: Signs, report: Report) -> str:
    """Which words, where, and on how many of the noted days, now and before."""
    where = capital(_each(told.signs))
    together = "together " if len(_places(told.signs)) > 1 else ""
    share = f"{together}on {told.now.days} of {told.now.noted} noted days"
    ended = _ended(told.signs, told.ended, report)
    first = min(sign.first for sign in told.signs)
    since = "" if told.known else f", first on {on(first, report)}"
    if told.before is None:
        return f"{where}: {share}{since}{ended}."
    more = "more often, " if told.more else ""
    unsaid = ", the place or side not always said" if told.unsaid else ""
    then = f"in {before(report)} on {told.before.days or 'none'} of {told.before.noted}{unsaid}"
    return f"{where}: {more}{share}{since}{ended}{';' if ended or since else ','} {then}."


def _ended(found: Sequence[Sign], ended: Sequence[tuple[str, date]], report: Report) -> str:
    """`, last on 25 Oct` where all of it ended then; else each word that did, with its day."""
    days = {day for _, day in ended}
    if len(days) == 1 and {word for word, _ in ended} == {sign.word for sign in found}:
        return f", last on {on(days.pop(), report)}"
    return "".join(f"; {WORDS.get(word, word)} last on {on(day, report)}" for word, day in ended)


def gone(told: GoneSigns, report: Report) -> str:
    """What was not noted any more, and on how many days it was."""
    were = "was" if len({sign.word for sign in told.signs}) == 1 else "were"
    share = f"{len(_days(told.signs))} of {told.before}"
    return f"{capital(listed(_places(told.signs)))} {were} not noted; in {before(report)} on {share}."


def _each(found: Sequence[Sign]) -> str:
    """The words with their places; where these differ, each word by itself, with its days."""
    places = _places(found)
    if len(places) == 1:
        return places[0]
    words = dict.fromkeys(sign.word for sign in found)
    same = [[sign for sign in found if sign.word == word] for word in words]
    return "; ".join(f"{_word(signs)}, {several(len(_days(signs)), 'day')}" for signs in same)


def _word(found: Sequence[Sign]) -> str:
    """`numb at the left calf and foot, and at the right thigh`."""
    first, *others = _places(found)
    word = WORDS.get(found[0].word, found[0].word)
    return " and".join((first, *(each.removeprefix(word).removeprefix(",") for each in others)))


def _days(found: Sequence[Sign]) -> set[date]:
    return {day for sign in found for day in sign.on}


def _briefly(groups: Sequence[Sequence[Sign]], report: Report) -> list[str]:
    """`tingling at the left knee (15 Nov), at the left thigh (16 Nov)`: with their first days alone."""
    found: dict[str, list[str]] = {}
    for same in groups:
        words = listed([WORDS.get(sign.word, sign.word) for sign in same])
        found.setdefault(words, []).append(f"{_spot(same[0])} (first {on(same[0].first, report)})")
    return [f"{words}{','.join(spots)}" for words, spots in found.items()]


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
    first = f"first on {on(told.first, report)}{down}, {share}"
    if told.both:
        unsaid = "; before, also a leg with no side said" if told.unsaid else ""
        return f"New: the {told.side} leg too, {first}{unsaid}."
    other = "left" if told.side == "right" else "right"
    unsaid = ", and a leg with no side said" if told.unsaid else ""
    return f"New: now the {told.side} leg, {first}; before, the {other}{unsaid}."


def _together(found: Sequence[Sign]) -> list[list[Sign]]:
    """Words said of the same place, since the same day, on as many days."""
    groups: dict[object, list[Sign]] = {}
    for sign in found:
        groups.setdefault((sign.place, sign.side, sign.first, sign.days), []).append(sign)
    return list(groups.values())


def _at(same: Sequence[Sign]) -> str:
    words = listed([WORDS.get(sign.word, sign.word) for sign in same])
    return f"{words}{_spot(same[0])}"


def _spot(sign: Sign) -> str:
    """` at the left calf or foot`, ` on the left`, or that no place was said."""
    return f" at {place(sign.place, sign.side)}" if sign.place else _where(sign.side, ())


def _of(number: int, noted: int, nth: int) -> str:
    """`3 of 21 noted days`; of what all are a share of is told once."""
    return several(number, "day") if nth else f"{number} of {noted} noted days"
