"""Places and sides as they are recognised: rated, a part of one, a leg that feels dead, the other leg."""

from collections.abc import Sequence

from qicli.core.entry import Site
from qicli.core.words.beside import (
    ALL_THE_WAY,
    ALONE,
    ALSO,
    COMPARED,
    DEADENED,
    HELD_AGAINST,
    HOW_RIGHT,
    INSTEAD,
    LEAVING,
    REMAINING,
    SEEMING,
    SHORT_SIDES,
    SIDE_GOES_ON,
    TURNING,
    WHOSE,
)
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers.counted import UNITS
from qicli.core.words.numbers.number import number_at
from qicli.core.words.sentence import Item, Read, Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary.phrases import LONGEST, Group
from qicli.core.words.vocabulary.places import MIDLINE, PARTS


def rated_place(sentence: Sentence, at: int) -> Read:
    """`calf=6` and `left-calf=6` rate a place apart."""
    found, end = sentence.phrase(at, ["site"])
    start = at
    if "side" in (side := sentence.phrase(at, ["side"])[0]) and not found:
        found, end = sentence.phrase(at + 1, ["site"]) if at + 1 < len(sentence.words) else ({}, at)
    else:
        side = {}
    if not found or sentence.word(end) != "=" or end + 1 >= len(sentence.words):
        return [], at
    number, last = number_at(sentence.words, end + 1)
    if number is None or number.value is None:
        return [], at
    site = Site(found["site"], side.get("side"), number.value)  # type: ignore[arg-type] # a side's own word
    return [Item("site", start, last, site)], last


def part_of(sentence: Sentence, at: int) -> Read:
    """`outer calf`, `outside of my left shin`, `back of the thigh`, `behind the knee`: a part of a place."""
    part = PARTS.get(sentence.word(at))
    of = sentence.word(at + 1) == "of" or (
        sentence.word(at) == "behind" and sentence.word(at + 1) in {"the", "my", "left", "right"}
    )
    if part is None or (part == "back" and not of):
        return [], at
    start = sentence.behind({"of", "the", "my", "side", "edge", "part"}, at + 1)
    side, place = sentence.phrase(start, ["side"]) if start < len(sentence.words) else ({}, start)
    found, end = sentence.phrase(place, ["site"]) if place < len(sentence.words) else ({}, place)
    if not found:
        return [], at
    sides = [Item("side", start, place, side["side"])] if side else []
    return [*sides, Item("site", place, end, Site(found["site"], part=part)), *_covering(at, start)], end


def _covering(first: int, end: int) -> list[Item]:
    return [Item("little", first, end)] if end > first else []


def is_a_side(sentence: Sentence, at: int, end: int) -> bool:
    """Whether "left" is a side here: not in "left work", "right mess", "right instead of left"."""
    before, after = sentence.word(at - 1), sentence.word(end)
    if sentence.words[at] in SHORT_SIDES:
        return True
    if _is_no_side(sentence, at, end):
        return False
    if (
        sentence.words[at] != "both"
        and not is_not_alone(sentence, end)
        and any(tuple(sentence.words[at - len(not_it) : at]) == not_it for not_it in INSTEAD)
    ):
        return False
    known = (
        after in SIDE_GOES_ON
        or tuple(sentence.words[end : end + 2]) in COMPARED
        or after in LITTLE
        or after in STOPS
        or not after
        or sentence.phrase(end)[1] > end
    )
    number = number_at(sentence.words, end)[0] is not None
    return known or number or before in {"the", "my", "on"} or sentence.phrase(at - 1, ["site"])[1] >= at > 0


def is_not_alone(sentence: Sentence, at: int) -> bool:
    """Whether what stands before is not meant alone: `not the left leg only, the right as well`."""
    end = max(at, sentence.phrase(at, ["site"])[1]) if at < len(sentence.words) else at
    ends = sentence.word(end + 1) in {"", *STOPS, "but"} or not ALSO.isdisjoint(sentence.words[end:])
    return sentence.word(end) in ALONE and ends


def _is_no_side(sentence: Sentence, at: int, end: int) -> bool:
    """Whether it is no side whatever follows: `doesn't feel right`, `no tablets left`, `turned left`."""
    word, before = sentence.words[at], sentence.word(at - 1)
    if end > at + 1 or word not in {"left", "right"}:
        return False
    way = word == "right" and sentence.word(end) in ALL_THE_WAY
    if not way and sentence.phrase(end, ["site"])[1] > end:
        return word == "left" and sentence.word(end) == "back" and _remains(sentence, at)
    if before in TURNING:
        return True
    return _is_as_it_should_be(sentence, at) if word == "right" else _is_gone_or_over(sentence, at)


def _is_as_it_should_be(sentence: Sentence, at: int) -> bool:
    """Whether "right" is how it is, or all the way: `isn't right`, `shoots right down to the foot`."""
    before = sentence.word(at - 1)
    got = before == "it" and sentence.word(at - 2) in {"got", "get", "gets", "getting", "done", "did"}
    if before in HOW_RIGHT or got or _only_opens(sentence, at):
        return True
    way = sentence.word(at + 1) in ALL_THE_WAY and before not in {"the", "my", "on", "to", "from", "", *STOPS}
    return way and not ends_a_place(sentence, at, ("site",))


def _only_opens(sentence: Sentence, at: int) -> bool:
    """Whether somebody only begins to speak: `right, back 5 today`; "right, calf 5" is its side."""
    place = sentence.behind(WHOSE - {"both", "left", "right"}, at + 2)
    if at or sentence.word(at + 1) not in STOPS or place >= len(sentence.words):
        return False
    return sentence.phrase(place, ["site"])[0].get("site") in MIDLINE


def _is_gone_or_over(sentence: Sentence, at: int) -> bool:
    """Whether "left" is what the pain did, or what there still is: `it left my foot`, `no tablets left`."""
    before, after = sentence.word(at - 1), sentence.word(at + 1)
    if before in UNITS or (before in LEAVING and after in {"my", "the", "this", "me", "it"}):
        return True
    ends = after in {"", *STOPS, "in", "for", "so", "and", "today", "now"}
    return ends and (ends_a_place(sentence, at, ("medicine",)) or _remains(sentence, at))


def _remains(sentence: Sentence, at: int) -> bool:
    """Whether it is said how much there still is: `no energy left`; "only the left" is a side."""
    before, own = sentence.word(at - 1), sentence.words[sentence.clause(at).start : at]
    if before in {"the", "my"}:
        return False
    said = before in REMAINING - {"only"} or not REMAINING.isdisjoint(own[-4:-1])
    return said and before not in {"the", "my", "on"} and not ends_a_place(sentence, at)


def deadened(sentence: Sentence, at: int) -> Read:
    """`leg feels dead`, `foot is like dead wood`, `leg has gone lifeless`: of the place before it."""
    end = sentence.behind(SEEMING, at)
    found = DEADENED.get(sentence.word(end))
    if found is None or sentence.word(end + 1) == "weight" or not ends_a_place(sentence, at, ("site",)):
        return [], at
    last = sentence.behind({"wood", "meat"}, end + 1)
    return [Item("quality", at, last, found)], last


def lifeless(sentence: Sentence, at: int) -> Read:
    """`no life in my leg`, `no life left in the foot`: of the place behind it."""
    end = sentence.behind({"left"}, at + 2)
    if sentence.words[at : at + 2] != ["no", "life"] or sentence.word(end) != "in":
        return [], at
    place = sentence.behind(WHOSE, end + 1)
    named = place < len(sentence.words) and sentence.phrase(place, ["site"])[0]
    return ([Item("quality", at, end + 1, "weak")], end + 1) if named else ([], at)


def compared(sentence: Sentence, at: int) -> Read:
    """`weaker than the right leg`, `colder than my left`: the other leg, of which nothing is said."""
    if sentence.word(at) != "than" or sentence.word(at - 1) not in HELD_AGAINST:
        return [], at
    side = sentence.behind({"the", "my", "on", "in"}, at + 1)
    found, end = sentence.phrase(side, ["side"])
    if not found:
        return [], at
    end = max(end, sentence.phrase(end, ["site"])[1])
    return [Item("unknown", at, end)], end


def ends_a_place(sentence: Sentence, at: int, groups: Sequence[Group] = ("site", "quality")) -> bool:
    """Whether a place, or what it is like there, stands just before."""
    starts = range(max(0, at - LONGEST), at)
    return any(sentence.phrase(start, groups)[1] == at for start in starts)
