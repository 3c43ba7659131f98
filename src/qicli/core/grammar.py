"""Reading free words such as `6 calf left burning sitting`: any order, no flags, and nothing lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Struct

from qicli.core.entry import UNSAID, Part, Reading, Side, Site
from qicli.core.vocabulary import LONGEST, MIDLINE, SIDES, WORDS, Group, meanings

NEGATIONS = {"no", "not", "without"}
JOINING = {"and", "&", "+", "also"}
LITTLE = JOINING | {
    "after",
    "the",
    "my",
    "with",
    "in",
    "on",
    "of",
    "a",
    "an",
    "is",
    "at",
    "from",
    "pain",
    "when",
    "by",
}
PREFIXES: dict[str, Group] = {"worse": "worse", "better": "better", "eased": "better", "helped": "better"}
PARTS: dict[str, Part] = {"outer": "outer", "inner": "inner", "front": "front", "back": "back"}
UNITS = {
    *(
        "min",
        "mins",
        "minute",
        "minutes",
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
        "day",
        "days",
        "night",
        "nights",
    ),
    *(
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "am",
        "pm",
        "mg",
        "ml",
        "kg",
        "km",
        "mile",
        "miles",
    ),
    *("steps", "times", "x", "%", "percent", "degrees", "tablets", "pills"),
}


Groups = Mapping[str, Sequence[str]]


class Said(Struct, frozen=True):
    """What words say. `kept` are the pieces that were not understood, as they were typed, for the note."""

    pain: int | None = None
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()
    worse_with: tuple[str, ...] = ()
    better_with: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


class _Token(Struct, frozen=True):
    """A word as it was typed, and as it is looked up."""

    typed: str
    word: str


class _Item(Struct, frozen=True):
    """A piece of the text that was recognised: what it is, as it was typed, and what it means."""

    kind: Group | Literal["number", "comma", "little", "unknown", "kept"]
    typed: str
    value: str | int | Site = ""


def read_words(text: str) -> Said:
    """What these words say, in any order, longest phrase first.

    Raises:
        ValueError: a number is no pain from 0 to 10, or two numbers contradict each other.
    """
    items = list(_items(_tokens(text)))
    sites, odd = _sided(items)
    return Said(
        pain=_one_pain([item.value for item in items if isinstance(item.value, int)], sites),
        sites=_once(sites),
        kept=(*_kept(items), *odd),
        **{field: _words(items, group) for field, group in _FIELDS.items()},
    )


_FIELDS: dict[str, Group] = {
    "qualities": "quality",
    "worse_with": "worse",
    "better_with": "better",
    "moods": "mood",
}


def _words(items: Iterable[_Item], group: Group) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(item.value) for item in items if item.kind == group))


def added(said: Said, groups: Groups, *, pain: int | None = None, side: str = "") -> Said:
    """What was said in words, with what was said by options: they add up.

    `groups` has the options' values by group ("site", "quality", "worse", "better", "mood"); a value that is
    no word of its group is kept.

    Raises:
        ValueError: the options contradict the words or each other, or a number is out of range.
    """
    named = [read_words(text) for text in groups.get("site", ())]
    more = [site for each in named for site in each.sites]
    kept = [*said.kept, *(piece for each in named for piece in each.kept)]
    fields: dict[str, tuple[str, ...]] = {}
    for field, group in _FIELDS.items():
        found = [(text, _meant(text, group)) for text in groups.get(group, ())]
        words = [word for _, word in found if word is not None]
        fields[field] = tuple(dict.fromkeys((*getattr(said, field), *words)))
        kept += [text for text, word in found if word is None]
    numbers = [_pain(str(pain))] if pain is not None else []
    numbers += [said.pain] if said.pain is not None else []
    return Said(
        pain=_one_pain(numbers, more),
        sites=_once(_with_side([*said.sites, *more], side)),
        kept=tuple(kept),
        **fields,
    )


def _meant(text: str, group: Group) -> str | None:
    return meanings(text.lower().strip().replace("-", " ")).get(group)


def _with_side(sites: list[Site], side: str) -> list[Site]:
    if not side.strip():
        return sites
    word = side.lower().strip()
    if word not in SIDES:
        raise ValueError(f'--side: "{side}" is no side; one of {", ".join(SIDES)}')
    others = [site for site in sites if site.side not in {None, word}]
    if others:
        raise ValueError(f"--side {word} contradicts {others[0].side} {others[0].site}; say one")
    if not sites:
        raise ValueError(f"--side {word} needs a place; add one, such as calf")
    return _all_on(sites, _side(word))


def is_reading_alone(text: str) -> bool:
    """Whether these words say a reading and nothing more."""
    said = read_words(text)
    return Said(pain=said.pain, sites=said.sites) == said


def read_reading(text: str) -> Reading:
    """What an answer such as `6`, `6 left calf` or `back` says; UNSAID for anything else.

    An answer with a word that is not understood is nonsense as a whole: a number read out of something
    misunderstood is worse than none.
    """
    try:
        said = read_words(text)
    except ValueError:
        return UNSAID
    if said.kept or (said.pain is None and not said.sites):
        return UNSAID
    return Reading(pain=said.pain, sites=said.sites)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    for typed in text.replace(",", " , ").split():
        word = typed.lower().strip(".;:!?\"'()“”") or typed
        pieces = word.split("-")
        if len(pieces) > 1 and all(piece in WORDS or piece.removesuffix("s") in WORDS for piece in pieces):
            tokens += (_Token(piece, piece) for piece in pieces)
        else:
            tokens.append(_Token(typed, word))
    return tokens


def _items(tokens: list[_Token]) -> Iterator[_Item]:
    at = 0
    while at < len(tokens):
        for read in (_whole, _negated, _number, _rated, _prefixed, _part_of, _known):
            items, after = read(tokens, at)
            if after > at:
                break
        else:
            items, after = [_plain(tokens[at])], at + 1
        yield from items
        at = after


_Read = tuple[list[_Item], int]


def _plain(token: _Token) -> _Item:
    if token.word == ",":
        return _Item("comma", ",")
    return _Item("little" if token.word in LITTLE else "unknown", token.typed)


def _whole(tokens: list[_Token], at: int) -> _Read:
    """A phrase that begins with a little or a negating word, such as `not supported`, is still a phrase."""
    return _known(tokens, at) if len(_longest(tokens, at, None)) > 1 else ([], at)


def _negated(tokens: list[_Token], at: int) -> _Read:
    """What follows no, not or without, up to a comma, is kept as it was typed."""
    if tokens[at].word not in NEGATIONS:
        return [], at
    after = at
    while after < len(tokens) and tokens[after].word != ",":
        after += 1
    return [_Item("kept", " ".join(token.typed for token in tokens[at:after]))], after


def _number(tokens: list[_Token], at: int) -> _Read:
    """A whole number is the pain, unless a unit follows it; `6/10` is six."""
    word = tokens[at].word.removesuffix("/10")
    if not (word.isascii() and word.isdecimal()):
        return [], at
    if [token.word for token in tokens[at + 1 : at + 4]] in (["out", "of", "10"], ["out", "of", "ten"]):
        return [_Item("number", tokens[at].typed, _pain(word))], at + 4
    if at + 1 < len(tokens) and tokens[at + 1].word in UNITS:
        return [_Item("unknown", tokens[at].typed), _Item("unknown", tokens[at + 1].typed)], at + 2
    return [_Item("number", tokens[at].typed, _pain(word))], at + 1


def _rated(tokens: list[_Token], at: int) -> _Read:
    """`calf=6` and `left-calf=6` rate a place apart."""
    words, equals, number = tokens[at].word.partition("=")
    if not (equals and number.isascii() and number.isdecimal()):
        return [], at
    known = list(_items(_tokens(words.replace("-", " "))))
    sites = [item.value for item in known if isinstance(item.value, Site)]
    sides = [side for side in SIDES if _Item("side", side, side) in known]
    if len(sites) != 1 or len(sites) + len(sides) != len(known):
        return [], at
    site = msgspec.structs.replace(sites[0], side=sides[0] if sides else None, pain=_pain(number))
    return [_Item("site", tokens[at].typed, site)], at + 1


def _prefixed(tokens: list[_Token], at: int) -> _Read:
    """After "worse" or "better" (with, when …) come words of that group, as many as there are."""
    group = PREFIXES.get(tokens[at].word)
    items: list[_Item] = []
    after = at + 1
    while group:
        start = _skip(tokens, after, LITTLE)
        words = _longest(tokens, start, group)
        if not words:
            break
        items.append(_Item(group, " ".join(words), meanings(" ".join(words))[group]))
        after = start + len(words)
    return (items, after) if items else ([], at)


def _part_of(tokens: list[_Token], at: int) -> _Read:
    """`outer calf`, `inner left thigh`, `back of the thigh`: a part of a place."""
    part = PARTS.get(tokens[at].word)
    if part is None or (part == "back" and not _follows(tokens, at, "of")):
        return [], at
    start = _skip(tokens, at + 1, {"of", "the", "my"})
    side = [_Item("side", side, side) for side in SIDES if _follows(tokens, start - 1, side)]
    items, after = _known(tokens, start + len(side))
    if not items or not isinstance(items[0].value, Site):
        return [], at
    site = msgspec.structs.replace(items[0].value, part=part)
    return [*side, _Item("site", items[0].typed, site)], after


def _known(tokens: list[_Token], at: int) -> _Read:
    """The longest phrase of the vocabulary that begins here."""
    words = _longest(tokens, at, None)
    if not words:
        return [], at
    found = meanings(" ".join(words))
    group = next(group for group in _FIRST if group in found)
    value: str | Site = Site(found[group]) if group == "site" else found[group]
    return [_Item(group, " ".join(words), value)], at + len(words)


# A word that stands in two groups (walking, cold) makes it worse, unless "better" stands before it.
_FIRST: tuple[Group, ...] = ("site", "side", "worse", "quality", "mood", "better")


def _longest(tokens: list[_Token], at: int, group: Group | None) -> list[str]:
    """The words of the longest known phrase from here on, in this group if one is given."""
    for length in range(LONGEST, 0, -1):
        words = [token.word for token in tokens[at : at + length]]
        found = meanings(" ".join(words))
        if len(words) == length and (group in found if group else found):
            return words
    return []


def _skip(tokens: list[_Token], at: int, words: set[str]) -> int:
    while at < len(tokens) and tokens[at].word in words:
        at += 1
    return at


def _follows(tokens: list[_Token], at: int, word: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].word == word


def _pain(number: str) -> int:
    pain = int(number) if len(number) < 9 else 10**9
    if not 0 <= pain <= 10:
        raise ValueError(f"pain is a whole number from 0 (none) to 10 (worst imaginable), not {number[:9]}")
    return pain


def _one_pain(numbers: list[int], sites: Iterable[Site]) -> int | None:
    """The pain of the entry: the number said, or the highest of the places rated apart."""
    ratings = [site.pain for site in sites if site.pain is not None]
    said = {*numbers, *([max(ratings)] if ratings else [])}
    if len(said) > 1:
        two = " and ".join(map(str, sorted(said)))
        raise ValueError(f"two numbers for one pain ({two}); say one, or rate places apart: back=3 calf=6")
    return said.pop() if said else None


def _kept(items: Iterable[_Item]) -> Iterator[str]:
    """The pieces that were not understood, with the little words among and before them."""
    piece: list[_Item] = []
    for item in (*items, _Item("comma", ",")):
        if item.kind in {"unknown", "little"}:
            piece.append(item)
            continue
        yield from _trimmed(piece)
        piece = []
        if item.kind == "kept":
            yield item.typed


def _trimmed(piece: list[_Item]) -> Iterator[str]:
    while piece and piece[-1].kind == "little":
        piece.pop()
    while piece and piece[0].typed.lower() in JOINING:
        piece.pop(0)
    if piece:
        yield " ".join(item.typed for item in piece)


def _sided(items: list[_Item]) -> tuple[list[Site], list[str]]:
    """Each place with its side, and the words that could not be put together.

    One side word is meant for every place that has sides. Several must all stand before, or all after,
    the places they are meant for; otherwise nobody can tell, and they are kept as words.
    """
    places = _merged([item.value for item in items if item.kind in {"site", "side"}])
    sites = [place for place in places if isinstance(place, Site)]
    sides = [place for place in places if not isinstance(place, Site)]
    if not sites or not sides:
        return sites, [str(side) for side in sides]
    if len(sides) == 1:
        return _all_on(sites, _side(sides[0])), []
    before = not isinstance(places[0], Site) and isinstance(places[-1], Site)
    after = isinstance(places[0], Site) and not isinstance(places[-1], Site)
    if before == after:
        return sites, [" ".join(item.typed for item in items if item.kind in {"site", "side"})]
    paired = _paired(places if before else places[::-1])
    return (paired if before else paired[::-1]), []


def _merged(places: list[str | int | Site]) -> list[str | int | Site]:
    """`left right`, with no place between them, is both."""
    merged: list[str | int | Site] = []
    for place in places:
        if merged and {merged[-1], place} == {"left", "right"}:
            merged[-1] = "both"
        else:
            merged.append(place)
    return merged


def _paired(places: Iterable[str | int | Site]) -> list[Site]:
    """Each place with the side word last met; one in the middle only where no other place came between."""
    side: Side | None = None
    fresh = False
    paired: list[Site] = []
    for place in places:
        if isinstance(place, Site):
            paired.append(_on(place, side) if fresh or place.site not in MIDLINE else place)
            fresh = False
        else:
            side, fresh = _side(place), True
    return paired


def _all_on(sites: list[Site], side: Side) -> list[Site]:
    """The side goes to the places that have sides; to those in the middle only if there are no others."""
    has_sides = [site for site in sites if site.site not in MIDLINE]
    return [_on(site, side) if site in has_sides or not has_sides else site for site in sites]


def _on(site: Site, side: Side | None) -> Site:
    return site if site.side is not None else msgspec.structs.replace(site, side=side)


def _side(word: object) -> Side:
    return next(side for side in SIDES if side == word)


def _once(sites: Iterable[Site]) -> tuple[Site, ...]:
    return tuple(dict.fromkeys(sites))
