"""Which place each of several sides in a clause is meant for: the one behind it, or the one in front.

`back left calf right foot`, `calf left foot right and the back`, `left calf foot right`: the sides face the
same way where they can, and turn at most once. A place that no side faces has the side of the place it is
strung to ("left calf and foot, right knee"), and none where it stands at the other end.
"""

from collections.abc import Callable, Iterator, Sequence

from qicli.core.words.sentence import Item, Sentence

PARTING = {
    "and",
    "also",
    "plus",
    "with",
    "or",
    ",",
}  # a side and a place rather belong to others
Way = tuple[int, ...]  # of each item in order: 1 for a side facing what is behind it, -1 in front; 0, a place


def facing(
    in_order: Sequence[Item], sentence: Sentence, in_the_middle: Callable[[Item], bool]
) -> tuple[dict[int, list[Item]], list[Item]]:
    """The sides of each place, by where it begins, and the sides that face none.

    `in_order` are the places and sides of a clause; `in_the_middle` tells of a place that it hardly has a
    side, such as the back.
    """

    def cost(way: Way) -> tuple[int, ...]:
        return _cost(in_order, way, sentence, in_the_middle)

    way = min(_ways(in_order), key=cost)
    own: dict[int, list[Item]] = {}
    odd: list[Item] = []
    for at, item in enumerate(in_order):
        if item.kind == "side":
            place = _faced(in_order, at, way[at])
            (odd if place is None else own.setdefault(place.first, [])).append(item)
    _string(in_order, way, own, in_the_middle)
    _string(in_order[::-1], [-each for each in way[::-1]], own, in_the_middle)
    return own, odd


def _ways(in_order: Sequence[Item]) -> Iterator[Way]:
    """All forward, all back, and those that turn once: of two as good, the first is taken."""
    sides = [at for at, item in enumerate(in_order) if item.kind == "side"]
    turns = [(len(sides), 1), (len(sides), -1)]
    turns += [(turn, way) for turn in range(1, len(sides)) for way in (1, -1)]
    for turn, way in turns:
        ways = dict(zip(sides, [way] * turn + [-way] * (len(sides) - turn), strict=True))
        yield tuple(ways.get(at, 0) for at in range(len(in_order)))


def _faced(in_order: Sequence[Item], at: int, way: int) -> Item | None:
    """The place next to a side on the way that it faces."""
    place = in_order[at + way] if 0 <= at + way < len(in_order) else None
    return place if place is not None and place.kind == "site" else None


def _cost(
    in_order: Sequence[Item], way: Way, sentence: Sentence, in_the_middle: Callable[[Item], bool]
) -> tuple[int, ...]:
    """How ill this fits, weightiest first: sides without a place, two at one, parted, of the back, turns."""
    sides = [at for at, item in enumerate(in_order) if item.kind == "side"]
    faced = [(in_order[at], _faced(in_order, at, way[at])) for at in sides]
    places = [place for _, place in faced if place is not None]
    return (
        len(faced) - len(places),
        len(places) - len({place.first for place in places}),
        sum(place is not None and _is_parted(side, place, sentence) for side, place in faced),
        sum(map(in_the_middle, places)),
        len({way[at] for at in sides}),
    )


def _is_parted(side: Item, place: Item, sentence: Sentence) -> bool:
    """Whether an "and" or a number stands between them."""
    between = sentence.words[min(side.end, place.end) : max(side.first, place.first)]
    return any(word in PARTING or word.isdecimal() for word in between)


def _string(
    in_order: Sequence[Item],
    way: Sequence[int],
    own: dict[int, list[Item]],
    in_the_middle: Callable[[Item], bool],
) -> None:
    """Gives further places in a row the side that the first of them has."""
    side: Item | None = None
    for item, faces in zip(in_order, way, strict=True):
        if item.kind == "side":
            side = item if faces > 0 else None
        elif side is not None and item.first not in own and not in_the_middle(item):
            own[item.first] = [side]
