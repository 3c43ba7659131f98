"""Which side is meant for which place, and which number: by where they stand to one another."""

from collections.abc import Sequence

import msgspec

from qicli.core.entry import Side, Site
from qicli.core.words.numbers.number import Number
from qicli.core.words.places.facing import facing
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.vocabulary.places import BELOW_THE_BUTTOCK, MIDLINE, SIDES

TO_A_PLACE = {"the", "my", "left", "right", "l", "r", "both", "lower", "upper", "outer", "inner"}


def sided(items: Sequence[Item], sentence: Sentence) -> tuple[list[Item], list[Item]]:
    """All items, the places among them with their sides, and the side words that nobody can place.

    One side word is meant for every place that has sides. Of several, each clause has its own; within one
    each faces the place behind it or the one in front (`facing`).
    """
    places = [item for item in items if item.kind == "site"]
    numbers = [item for item in items if item.kind == "number"] if places else []
    sides = _merged([item for item in items if item.kind == "side"], places, numbers)
    found, odd = _sided(places, sides, sentence)
    others = [item for item in items if item.kind not in {"site", "side"}]
    covered = [item for item in items if item.kind == "side" and item not in odd]
    covered += [Item("side", place.first, place.end) for place in places if place.first not in _starts(found)]
    return sorted([*others, *found, *covered], key=lambda item: (item.first, item.end)), odd


def _starts(places: Sequence[Item]) -> set[int]:
    """Where places stand; one with both its sides apart stands at those."""
    return {place.first for place in places}


def _sided(
    places: Sequence[Item], sides: Sequence[Item], sentence: Sentence
) -> tuple[list[Item], list[Item]]:
    if not sides or not places:
        return list(places), list(sides)
    only = [side for side in sides if sentence.word(side.first - 1) in {"only", "just"}]
    sides = only if len(only) == 1 and len(places) == 1 else sides
    if len({side.value for side in sides}) == 1 and (len(sides) == 1 or not _all_beside(sides, places)):
        return _all_on(places, _side(sides[0])), []
    if len(places) == 1 and {side.value for side in sides} >= {"left", "right"}:
        each = [side for side in sides if side.value != "both"]
        return [_on(places[0], _side(side), at=side) for side in each], []
    found, odd = _clause_by_clause(places, sides, sentence)
    if odd:  # "calf, left, foot, right": the commas part what belongs together
        whole, left = _facing(places, sides, sentence)
        found, odd = (whole, left) if len(left) < len(odd) else (found, odd)
    return found, odd


def _clause_by_clause(
    places: Sequence[Item], sides: Sequence[Item], sentence: Sentence
) -> tuple[list[Item], list[Item]]:
    paired: list[Item] = []
    odd: list[Item] = []
    clauses = sentence.clauses
    for clause in dict.fromkeys(clauses[item.first] for item in [*places, *sides]):
        own = [item for item in places if clauses[item.first] == clause]
        said = [item for item in sides if clauses[item.first] == clause]
        found, left = _in_clause(own, said, sentence)
        paired += found
        odd += left
    return paired, odd


def _all_beside(sides: Sequence[Item], places: Sequence[Item]) -> bool:
    """Whether there is a place of its own for each of several side words that say the same."""
    return len(sides) >= len([place for place in places if _site(place).site not in MIDLINE])


def _in_clause(
    places: Sequence[Item], sides: Sequence[Item], sentence: Sentence
) -> tuple[list[Item], list[Item]]:
    if not sides or not places:
        return list(places), list(sides)
    if len(sides) == 1:
        (side,) = sides
        beside = any(
            not _is_in_the_middle(place)
            for place in places
            if side.first == place.end or side.end == place.first
        )  # "back left calf" and "right foot back" are of no side of the back
        near = [
            place
            for place in places
            if abs(place.first - side.first) <= _reach(place) and not (beside and _is_in_the_middle(place))
        ]
        return [_on(place, _side(side)) if place in (near or _all(places)) else place for place in places], []
    return _facing(places, sides, sentence)


def _facing(
    places: Sequence[Item], sides: Sequence[Item], sentence: Sentence
) -> tuple[list[Item], list[Item]]:
    """The places with the sides that face them; one with two stands at each of them."""
    in_order = sorted([*places, *sides], key=lambda item: item.first)
    own, odd = facing(in_order, sentence, _is_in_the_middle)
    paired: list[Item] = []
    for place in places:
        said = own.get(place.first, [])
        if len(said) > 1:
            paired += [_on(place, _side(side), at=side) for side in said]
        else:
            paired.append(_on(place, _side(said[0])) if said else place)
    return paired, odd


def _is_in_the_middle(place: Item) -> bool:
    return _site(place).site in MIDLINE


def _all(places: Sequence[Item]) -> list[Item]:
    has_sides = [place for place in places if _site(place).site not in MIDLINE]
    return has_sides or list(places)


def _reach(place: Item) -> int:
    """How near a lone side must be to a place in the middle, such as the back, to be meant for it."""
    return 2 if _site(place).site in MIDLINE else 100


def _merged(sides: Sequence[Item], places: Sequence[Item], numbers: Sequence[Item]) -> list[Item]:
    """`left right`, `left and right`, with no place and no number between them, is both."""
    merged: list[Item] = []
    for side in sides:
        last = merged[-1] if merged else None
        apart = last is None or any(last.first < place.first < side.first for place in places)
        if (
            last is not None
            and not apart
            and side.first - last.end <= 1
            and not any(number.first == last.end for number in numbers)
            and {last.value, side.value} == {"left", "right"}
            and not _has_each_its_own(last, side, places)
        ):
            merged[-1] = Item("side", last.first, side.end, "both")
        else:
            merged.append(side)
    return merged


def _has_each_its_own(one: Item, other: Item, places: Sequence[Item]) -> bool:
    """Whether a place of a leg is close on either hand: `calf left, right foot`, `calf left and right foot`.

    Either way it is both legs. Of others, such as a hip, both are meant: more rather than less.
    """
    legs = [place for place in places if _site(place).site in BELOW_THE_BUTTOCK]
    return {one.first} <= {leg.end for leg in legs} and {other.end} <= {leg.first for leg in legs}


def _all_on(places: Sequence[Item], side: Side) -> list[Item]:
    """The side goes to the places that have sides; to those in the middle only if there are no others."""
    return [_on(place, side) if place in _all(places) else place for place in places]


def _on(place: Item, side: Side, at: Item | None = None) -> Item:
    site = _site(place)
    placed = (
        place
        if site.side is not None
        else msgspec.structs.replace(place, value=msgspec.structs.replace(site, side=side))
    )
    return msgspec.structs.replace(placed, first=at.first, end=at.end) if at else placed


def _site(item: Item) -> Site:
    assert isinstance(item.value, Site)
    return item.value


def _side(item: Item) -> Side:
    return next(side for side in SIDES if side == item.value)


def side_of(word: str) -> Side:
    """The side that an option names.

    Raises:
        ValueError: it names none.
    """
    for side in SIDES:
        if side == word.lower().strip():
            return side
    raise ValueError(f'--side: "{word}" is no side; one of {", ".join(SIDES)}')


def rated(
    places: Sequence[Item], numbers: Sequence[Item], sentence: Sentence
) -> tuple[list[Item], list[Item]]:
    """The places with the numbers that are meant for them, and the numbers that are left.

    Where there is one number, it is the pain of all places. Of several, each goes to the place in front of it
    or behind it in its clause, all in the same direction.
    """
    if len(numbers) < 2:
        return list(places), list(numbers)
    left = list(numbers)
    found = {place.first: place for place in places}
    clauses = sentence.clauses
    for clause in dict.fromkeys(clauses[number.first] for number in numbers):
        own = [item for item in places if clauses[item.first] == clause and _site(item).pain is None]
        said = [item for item in numbers if clauses[item.first] == clause]
        for place, number in _pairs(own, said, sentence):
            site, value = _site(place), number.value
            assert isinstance(value, Number)
            if value.value is not None:
                new = msgspec.structs.replace(place, value=msgspec.structs.replace(site, pain=value.value))
                found[place.first] = new
                left.remove(number)
    return list(found.values()), left


def _pairs(places: Sequence[Item], numbers: Sequence[Item], sentence: Sentence) -> list[tuple[Item, Item]]:
    """Each number of a clause with its place: said behind it with "in", else by the clause's order."""
    pairs: list[tuple[Item, Item]] = []
    for number in numbers:
        behind = [place for place in places if place.first >= number.end]
        between = sentence.words[number.end : behind[0].first] if behind else []
        if between[:1] and between[0] in {"in", "on", "at"} and set(between[1:]) <= TO_A_PLACE:
            pairs.append((behind[0], number))
    places = [place for place in places if place not in [pair[0] for pair in pairs]]
    numbers = [number for number in numbers if number not in [pair[1] for pair in pairs]]
    if not places or not numbers:
        return pairs
    if len(numbers) == 1:
        return [*pairs, (min(places, key=lambda place: _distance(place, numbers[0])), numbers[0])]
    forward = numbers[0].first < places[0].first
    order = sorted([*places, *numbers], key=lambda item: item.first)
    last: Item | None = None
    for item in order if not forward else order[::-1]:
        if item.kind == "site":
            last = item
        elif last is not None:
            pairs.append((last, item))
            last = None
    return pairs


def _distance(place: Item, number: Item) -> int:
    return min(abs(place.first - number.end), abs(number.first - place.end))
