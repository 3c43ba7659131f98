"""Numb, tingling and weak, in sentences."""

from collections.abc import Sequence
from datetime import date

from qicli.core.journal.noted import SIDES
from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import GoneSigns, NewSigns, SecondLeg, Sign, Signs
from qicli.core.report.telling.signs import STRENGTH
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.told.phrases import before, capital, first_on, listed, place
from qicli.views.report.writing import on, several

BUTTOCK = "buttock"  # which is no leg that it could go down
MOST = 4  # signs of which each is told with its days; of more, those of a loss of strength

WORDS = {"giving-way": "giving way"}


def new_signs(told: NewSigns, report: Report) -> str:
    """Each new word with its place and its first day; of many, those after the third more briefly.

    The gravest leads, with whatever is a loss of strength or on both sides; the others follow by their days.
    """
    groups = _together(told.signs)
    strength = sum(any(sign.word in STRENGTH for sign in same) for same in groups)  # they come first
    whole = max(MOST, strength)
    lead = max(1, sum(not {*same}.isdisjoint(told.signs[: told.lead]) for same in groups))
    others = sorted(groups[lead:whole], key=lambda same: same[0].first)
    each = [
        f"{_at(same)}, {first_on(same[0].first, report)}, {_of(same[0].days, told.noted, nth)}"
        for nth, same in enumerate([*groups[: min(lead, whole)], *others])
    ]
    each += _briefly(groups[whole:], report)
    more_days = {sign.word for sign in told.signs if sign.days > 1}  # of one day the first is the last
    ended = [(word, day) for word, day in told.ended if word in more_days]
    return f"New: {'; '.join(each)}{_ended(told.signs, ended, report)}."


def signs(told: Signs, report: Report) -> str:
    """Which words, where, and on how many of the noted days, now and before."""
    where = capital(_each(told.signs))
    together = "together " if len(places_of(told.signs)) > 1 else ""
    share = f"{together}on {told.now.days} of {told.now.noted} noted days"
    ended = _ended(told.signs, told.ended, report)
    first = min(sign.first for sign in told.signs)
    since = "" if told.known else f", {first_on(first, report)}"
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
    return f"{capital(listed(places_of(told.signs)))} {were} not noted; in {before(report)} on {share}."


def _each(found: Sequence[Sign]) -> str:
    """The words with their places; where these differ, each word by itself, with its days."""
    places = places_of(found)
    if len(places) == 1:
        return places[0]
    words = dict.fromkeys(sign.word for sign in found)
    same = [[sign for sign in found if sign.word == word] for word in words]
    return "; ".join(f"{_word(signs)}, {several(len(_days(signs)), 'day')}" for signs in same)


def _word(found: Sequence[Sign]) -> str:
    """`numb at the left calf and foot, and at the right thigh`."""
    first, *others = places_of(found)
    word = WORDS.get(found[0].word, found[0].word)
    return " and".join((first, *(each.removeprefix(word).removeprefix(",") for each in others)))


def noted_of(found: Sequence[Sign]) -> str:
    """`numb at the left foot on 1 of them`: of some days that were named before."""
    return f"{listed(places_of(found))} on {len(_days(found))} of them"


def _days(found: Sequence[Sign]) -> set[date]:
    return {day for sign in found for day in sign.on}


def _briefly(groups: Sequence[Sequence[Sign]], report: Report) -> list[str]:
    """`tingling at the left knee (15 Nov), at the left thigh (16 Nov)`: with their first days alone."""
    found: dict[str, list[str]] = {}
    for same in groups:
        words = listed(list(dict.fromkeys(WORDS.get(sign.word, sign.word) for sign in same)))
        found.setdefault(words, []).append(f"{_spot(same)} (first {on(same[0].first, report)})")
    return [f"{words}{','.join(spots)}" for words, spots in found.items()]


def places_of(found: Sequence[Sign]) -> list[str]:
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
    down = "" if told.furthest in {"back", "leg"} else f", furthest the {told.furthest}"
    share = f"{told.share.days} of {told.share.noted} noted days"
    until = f", last on {on(told.last, report)}" if told.last and told.last != told.first else ""
    first = f"{first_on(told.first, report)}{until}, {share}{down}"
    if told.both:
        unsaid = "; before, also a leg with no side said" if told.unsaid else ""
        return f"New: the {told.side} leg too, {first}{unsaid}."
    other = "left" if told.side == "right" else "right"
    unsaid = ", and a leg with no side said" if told.unsaid else ""
    return f"New: now the {told.side} leg, {first}; before, the {other}{unsaid}."


def _together(found: Sequence[Sign]) -> list[list[Sign]]:
    """Words said of the same place, on one side or on both, on the same days."""
    by_days: dict[tuple[tuple[str, ...], str | None, tuple[date, ...]], list[Sign]] = {}
    for sign in found:
        by_days.setdefault((sign.place, sign.side, sign.on), []).append(sign)
    both: dict[object, list[Sign]] = {}
    for (_, side, _), same in by_days.items():
        words = tuple(sign.word for sign in same)
        key = (same[0].place, same[0].on, words, *(() if side in SIDES else (side,)))
        both.setdefault(key, []).extend(same)
    return list(both.values())


def _at(same: Sequence[Sign]) -> str:
    words = listed(list(dict.fromkeys(WORDS.get(sign.word, sign.word) for sign in same)))
    return f"{words}{_spot(same)}"


def _spot(same: Sequence[Sign]) -> str:
    """` at the left calf or foot`, ` at the foot on both sides`, or that no place was said."""
    first = same[0]
    if _on_both_sides(same):
        return f"{f' at {place(first.place, None)}' if first.place else ''} on both sides"
    return f" at {place(first.place, first.side)}" if first.place else _where(first.side, ())


def _on_both_sides(same: Sequence[Sign]) -> bool:
    return len({sign.side for sign in same}) > 1


def _of(number: int, noted: int, nth: int) -> str:
    """`3 of 21 noted days`; what all are a share of is said once, and then the days alone."""
    return several(number, "day") if nth else f"{number} of {noted} noted days"
