"""Reading free words such as `6 calf left burning sitting`: any order, no flags, and nothing lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

from qicli.core.entry import UNSAID, Measure, Medicine, Part, Reading, Side, Site
from qicli.core.words.amounts import DOSE_UNITS, OUT_OF_TEN, amount_end, measure_at
from qicli.core.words.vocabulary import (
    LONGEST,
    MIDLINE,
    NOTHING_TAUGHT,
    SIDES,
    WORDS,
    Group,
    Taught,
    meanings,
    plain,
)

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
# Before the name of a treatment or medicine, and after it: then it was not now, and is kept as words.
NOT_YET = {"since", "until", "before", "next", "last", "booked", "stopped", "should"}
NOT_YET |= {"need", "needs", "needed", "want", "wants", "forgot"}
ANOTHER_DAY = {"yesterday", "tomorrow", "ago", "next", "last", "tonight", "monday", "tuesday", "wednesday"}
ANOTHER_DAY |= {"thursday", "friday", "saturday", "sunday"}
TOOK = {"took", "taken", "taking", "had", "got"}
ARTICLES = {"a", "an", "the", "my", "some"}
# A number before a medicine that may be either, the pain or how many were taken.
EITHER = {"1", "2", "3"}

Groups = Mapping[str, Sequence[str]]
Value = TypeVar("Value")


class Said(Struct, frozen=True):
    """What words say. `kept` are the pieces that were not understood, as they were typed, for the note."""

    pain: int | None = None
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()
    worse_with: tuple[str, ...] = ()
    better_with: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    treatments: tuple[str, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    measures: tuple[Measure, ...] = ()
    tags: tuple[str, ...] = ()


class _Token(Struct, frozen=True):
    """A word as it was typed, and as it is looked up."""

    typed: str
    word: str
    taught: tuple[Group, str] | None = None


class _Item(Struct, frozen=True):
    """A piece of the text that was recognised: what it is, as it was typed, and what it means."""

    kind: Group | Literal["number", "measure", "comma", "little", "unknown", "kept"]
    typed: str
    value: str | int | Site | Medicine | Measure = ""


def read_words(text: str, taught: Taught = NOTHING_TAUGHT) -> Said:
    """What these words say, in any order, longest phrase first; `taught` are the person's own names.

    Raises:
        ValueError: a number is no pain from 0 to 10, two numbers contradict each other, or nobody can tell
            whether one is the pain or how many of a medicine were taken.
    """
    items = list(_items(_with_taught(_tokens(text), taught)))
    sites, odd = _sided(items)
    return Said(
        pain=_one_pain([item.value for item in items if isinstance(item.value, int)], sites),
        sites=_distinct(sites),
        kept=(*_kept(items), *odd),
        medicines=_distinct(item.value for item in items if isinstance(item.value, Medicine)),
        measures=_distinct(item.value for item in items if isinstance(item.value, Measure)),
        **{field: _words(items, group) for field, group in _FIELDS.items()},
    )


_FIELDS: dict[str, Group] = {
    "qualities": "quality",
    "worse_with": "worse",
    "better_with": "better",
    "moods": "mood",
    "treatments": "treatment",
    "tags": "posture",
}


def _words(items: Iterable[_Item], group: Group) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(item.value) for item in items if item.kind == group))


def added(said: Said, groups: Groups, *, pain: int | None = None, side: str = "") -> Said:
    """What was said in words, with what was said by options: they add up.

    `groups` has the options' values by group ("site", "quality", "worse", "better", "mood"); a value that is
    no word of its group is kept. Any name is one of a "treatment" or "medicine".

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
        fields[field] = _distinct((*getattr(said, field), *words))
        kept += [text for text, word in found if word is None]
    numbers = [_pain(str(pain))] if pain is not None else []
    numbers += [said.pain] if said.pain is not None else []
    return Said(
        pain=_one_pain(numbers, more),
        sites=_distinct(_with_side([*said.sites, *more], side)),
        kept=tuple(kept),
        medicines=_distinct((*said.medicines, *map(read_medicine, groups.get("medicine", ())))),
        measures=said.measures,
        **fields,
    )


def _meant(text: str, group: Group) -> str | None:
    """The group's own word for what an option says; a treatment or medicine may make it worse or better."""
    found = meanings(plain(text))
    if group == "treatment":
        return found.get(group, text.strip())
    named = found.get("treatment", found.get("medicine")) if group in {"worse", "better"} else None
    return found.get(group, named)


def read_medicine(text: str) -> Medicine:
    """A medicine and its amount, such as `ibuprofen 400mg`; a name that qi does not know stays as it is."""
    typed = text.split()
    words = [word.lower() for word in typed]
    for at in range(1, len(words)):
        if amount_end(words, at, set()) == len(words):
            return Medicine(_medicine(" ".join(typed[:at])), " ".join(typed[at:]))
    return Medicine(_medicine(" ".join(typed)))


def _medicine(name: str) -> str:
    return meanings(plain(name)).get("medicine", name)


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


def starts_with_pain(text: str) -> bool:
    """Whether the first word is a number that stands for pain, be it out of range."""
    tokens = _tokens(text)
    try:
        return bool(tokens) and _is_number(tokens, 0)
    except ValueError:
        return True


def read_reading(text: str) -> Reading:
    """What an answer such as `6`, `6 left calf` or `back` says; UNSAID for anything else.

    An answer with a word that is not understood is nonsense as a whole: a number read out of something
    misunderstood is worse than none. What was taken or done is no reading, and would be lost in one.
    """
    try:
        said = read_words(text)
    except ValueError:
        return UNSAID
    more = said.kept or said.treatments or said.medicines or said.measures or said.tags
    if more or (said.pain is None and not said.sites):
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


def _with_taught(tokens: list[_Token], taught: Taught) -> list[_Token]:
    """The tokens, those that are a taught name made one."""
    names = {} if taught == NOTHING_TAUGHT else taught.names()
    longest = max((len(name.split()) for name in names), default=0)
    at = 0
    merged: list[_Token] = []
    while at < len(tokens):
        for length in range(longest, 0, -1):
            some = tokens[at : at + length]
            name = plain(" ".join(token.word for token in some))
            if name in names:
                merged.append(_Token(" ".join(token.typed for token in some), name, names[name]))
                break
        else:
            length = 1
            merged.append(tokens[at])
        at += length
    return merged


def _items(tokens: list[_Token]) -> Iterator[_Item]:
    at = 0
    while at < len(tokens):
        for read in (_measured, _named, _whole, _negated, _number, _rated, _prefixed, _part_of, _known):
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


def _measured(tokens: list[_Token], at: int) -> _Read:
    """`sat 6h`, `water 2l`."""
    measure, words = measure_at([token.word for token in tokens[at : at + MOST_WORDS]], 0)
    return ([], at) if measure is None else ([_Item("measure", measure.name, measure)], at + words)


MOST_WORDS = 8  # in a measure or an amount: "sat for 6 hours 30 min" has six


def _named(tokens: list[_Token], at: int) -> _Read:
    """A treatment, or a medicine with its amount: `acupuncture`, `took 2 paracetamol`, `ibuprofen 400 mg`.

    A number after a medicine is its amount and never the pain.
    """
    took = tokens[at].word in TOOK
    start = _skip(tokens, at + 1, ARTICLES) if took else at
    first = _amount_end(tokens, start)
    begin = _skip(tokens, first, {"of"}) if first > start else start
    group, name, end = _name(tokens, begin)
    if group == "treatment" and (first == start or took):
        items, end = _unless_not_now(tokens, at, end, _Item(group, name, name))
        counted = _Item("kept", " ".join(token.typed for token in tokens[at:end]))
        return [*items, *([counted] if first > start else [])], end
    if group != "medicine":
        return [], at
    after = _amount_end(tokens, end)
    if first > start and _is_pain(tokens, start, begin, end, took=took):
        return [], at
    parts = [[token.word for token in some] for some in (tokens[start:first], tokens[end:after])]
    amount = " x ".join(" ".join(part) for part in parts if part)
    return _unless_not_now(tokens, at, after, _Item(group, name, Medicine(name, amount)))


def _name(tokens: list[_Token], at: int) -> tuple[Group | None, str, int]:
    """The treatment or medicine that is named here, and where its name ends."""
    if at < len(tokens) and (taught := tokens[at].taught):
        return *taught, at + 1
    groups: tuple[Group, ...] = ("medicine", "treatment")
    for group in groups:
        if words := _longest(tokens, at, group):
            return group, meanings(" ".join(words))[group], at + len(words)
    return None, "", at


def _amount_end(tokens: list[_Token], at: int) -> int:
    return at + amount_end([token.word for token in tokens[at : at + MOST_WORDS]], 0, UNITS - DOSE_UNITS)


def _is_pain(tokens: list[_Token], at: int, name: int, end: int, *, took: bool) -> bool:
    """Whether what stands before a medicine's name is the pain: `6 ibuprofen`, but `took 2 ibuprofen`.

    Raises:
        ValueError: nobody can tell.
    """
    number = tokens[at].word
    alone = name == at + 1 and number.isdecimal()
    if not alone or took or (tokens[end - 1].word.endswith("s") and tokens[end - 1].taught is None):
        return not alone and number.endswith("/10")
    others = (*range(at), *range(_amount_end(tokens, end), len(tokens)))
    if any(_is_number(tokens, other) for other in others):
        return False
    if number not in EITHER:
        return True
    medicine = tokens[end - 1].typed
    raise ValueError(
        f'is {number} the pain or the amount? write "{number}, {medicine}" or "{medicine} {number}"'
    )


def _is_number(tokens: list[_Token], at: int) -> bool:
    return any(item.kind == "number" for item in _number(tokens, at)[0])


def _unless_not_now(tokens: list[_Token], at: int, after: int, item: _Item) -> _Read:
    """The item; of another day, or of what was not yet done, it is kept in words, with its number."""
    before = at - 1
    while before >= 0 and tokens[before].word in ARTICLES:
        before -= 1
    later: list[str] = []
    for token in tokens[after : after + 4]:
        if token.word == ",":
            break
        later.append(token.word)
    if (before >= 0 and tokens[before].word in NOT_YET) or not ANOTHER_DAY.isdisjoint(later):
        item = _Item("unknown", " ".join(token.typed for token in tokens[at:after]))
    return [item], after


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
    if [token.word for token in tokens[at + 1 : at + 4]] in OUT_OF_TEN:
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
    if group and not items:
        return _prefixed_name(tokens, at, group)
    return (items, after) if items else ([], at)


def _prefixed_name(tokens: list[_Token], at: int, group: Group) -> _Read:
    """`better with ibuprofen`, `worse after massage`: what eases or worsens it, not what was done."""
    start = _skip(tokens, at + 1, LITTLE)
    _, name, end = _name(tokens, start)
    if start == at + 1 or end == start or _amount_end(tokens, end) > end:
        return [], at
    return [_Item(group, name, name)], end


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
    value = {"site": Site, "medicine": Medicine}.get(group, str)(found[group])
    return [_Item(group, " ".join(words), value)], at + len(words)


# A word that stands in two groups (walking, cold) makes it worse, unless "better" stands before it.
_FIRST: tuple[Group, ...] = (
    *("site", "side", "worse", "quality", "mood"),
    *("treatment", "medicine", "posture", "better"),
)


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
    placed = [item.value for item in items if item.kind in {"site", "side"}]
    places = _merged([value for value in placed if isinstance(value, str | Site)])
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


def _merged(places: list[str | Site]) -> list[str | Site]:
    """`left right`, with no place between them, is both."""
    merged: list[str | Site] = []
    for place in places:
        if merged and {merged[-1], place} == {"left", "right"}:
            merged[-1] = "both"
        else:
            merged.append(place)
    return merged


def _paired(places: Iterable[str | Site]) -> list[Site]:
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


def _distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Each value once, in the order in which they were said."""
    return tuple(dict.fromkeys(values))
