"""One thing held against another: `hurts less walking than sitting`, `standing beats sitting`.

What is better than another eases it, and the other makes it worse; of what is worse than another nothing is
said but that: it may hurt there, too. Where the words do not say which way it goes, neither is said of both.
To add a way to say it, add a word to its set.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from qicli.core.words.tokens import STOPS, word_at, words_of

BETTER = words_of("""
    better easier comfier nicer happier kinder gentler milder looser freer rather sooner prefer prefers
    preferred preferring preferable
""")
WORSE = words_of("worse harder sorer tougher rougher stiffer tighter trickier achier nastier")
MEASURING = words_of("more less fewer")
# Behind "more" or "less": what there is more of is a good thing, or a bad one.
GOOD = words_of("""
    comfortable comfy easy relief ease bearable tolerable manageable doable pleasant helpful help
""")
BAD = words_of("""
    hurts hurt hurting pain pains painful sore aches ache aching achy burns burn burning trouble bother
    bothers problem problems agony uncomfortable discomfort stiff stiffness tight difficult bad
    tingling throbs stabbing
""")
HELPING = words_of("helps helped help helping works worked eases eased relieves relieved soothes soothed")
BEATING = words_of("beats beat trumps")
PREFERRING = words_of("prefer prefers preferred preferring preferable")
TAKEN_BACK = words_of("no not isnt wasnt arent werent aint never nowhere hardly doesnt dont didnt")
# Between "than" and what it is held against.
STRUNG = words_of("""
    when if i im am id ill my me the a an by with after from to in on at while doing just or and being is are
    having it was does do did would feels hurts flat level slow gentle fast brisk normal
""")
ASIDE = {("rather", "than"), ("instead", "of")}
ENDS = STOPS | words_of("but though although however yet whereas otherwise so because")

How = Literal["worse", "better", "neither"]


class Weighed(Struct, frozen=True):
    """What two things are held against one another by.

    Attributes:
        first, end: the words that say which way it goes.
        than: the word between the two.
        one, other: what is said of what stands before that word, and of what stands behind it.
    """

    first: int
    end: int
    than: int
    one: How
    other: How


def weighed(words: Sequence[str], mentions: Mapping[int, int]) -> dict[int, tuple[How, int, int]]:
    """What is said of things that are held against one another, and the words that say it."""
    said: dict[int, tuple[How, int, int]] = {}
    for found in _held_against(words):
        others = list(_strung(words, found.than + 1, mentions))
        first = max((at + 1 for at in range(found.than) if words[at] in ENDS), default=0)
        ones = [at for at, end in mentions.items() if first <= at and end <= found.than]
        nothing = not ones and "nothing" in words[first : found.first + 1]
        if others:
            other = found.one if nothing else found.other
            said |= dict.fromkeys(ones, (found.one, found.first, found.end))
            said |= dict.fromkeys(others, (other, found.first, found.end))
        elif words[found.than] == "as":  # not as nice walking as it was
            said |= dict.fromkeys(ones, (found.one, found.first, found.end))
    return said | _left_aside(words, mentions)


def _left_aside(words: Sequence[str], mentions: Mapping[int, int]) -> dict[int, tuple[How, int, int]]:
    """What is named to say that it is not meant: `walking rather than sitting helps`."""
    pairs = (at for at in range(len(words)) if tuple(words[at : at + 2]) in ASIDE)
    return {place: ("neither", at, at + 2) for at in pairs for place in _strung(words, at + 2, mentions)}


def _strung(words: Sequence[str], at: int, mentions: Mapping[int, int]) -> Iterator[int]:
    """The things from here on with nothing but little words between them."""
    while at < len(words):
        if at in mentions:
            yield at
            at = mentions[at]
        elif words[at] in STRUNG:
            at += 1
        else:
            return


def _held_against(words: Sequence[str]) -> Iterator[Weighed]:
    """Each "than" with what stands before it, "beats", and "as … as" that is denied."""
    for at, word in enumerate(words):
        start = max((place + 1 for place in range(at) if words[place] in ENDS), default=0)
        if word in BEATING:
            yield Weighed(at, at + 1, at, "better", "worse")
        elif word == "than" or (word in {"to", "over"} and not PREFERRING.isdisjoint(words[start : at - 1])):
            if (found := _compared(words, start, at)) is not None:
                yield found
        elif words[at - 2 : at + 1] == ["as", "much", "as"] and BAD & {*words[start:at]}:
            yield Weighed(at - 2, at, at, "worse", "neither")
        elif word == "as" and (found := _not_as(words, start, at)) is not None:
            yield found


def _compared(words: Sequence[str], start: int, than: int) -> Weighed | None:
    """Which way a clause goes before its "than"; None for `rather than`, which holds nothing against it."""
    ways = BETTER | WORSE | MEASURING if words[than] == "than" else PREFERRING
    at = next((place for place in range(than - 1, start - 1, -1) if words[place] in ways), None)
    if at is None or (words[at] == "rather" and at == than - 1):
        return None
    clause = {*words[start:than]}
    helping = not HELPING.isdisjoint(clause)
    how: How = "better" if words[at] in BETTER else "worse"
    if words[at] in MEASURING:
        how = _by_measure(words, at, clause)
    other: How = "worse" if how == "better" and not helping else "neither"
    if helping and words[at] == "less":
        how, other = "neither", "better"
    if not TAKEN_BACK.isdisjoint(words[max(start, at - 2) : at]):
        how = other = "neither"
    return Weighed(at, at + 1, than, how, other)


def _by_measure(words: Sequence[str], at: int, clause: set[str]) -> How:
    """Which way "more" or "less" goes: by what there is more of, behind it or anywhere in the clause."""
    more = words[at] == "more"
    if not (GOOD | HELPING).isdisjoint(words[at + 1 : at + 3]) or not HELPING.isdisjoint(clause):
        return "better" if more else "worse"
    if BAD.isdisjoint(clause):
        return "neither"
    return "worse" if more else "better"


def _not_as(words: Sequence[str], start: int, than: int) -> Weighed | None:
    """`not as bad walking as sitting`: what is said of the other one alone."""
    at = next((place for place in range(start, than) if words[place] in {"as", "so"}), None)
    if at is None or TAKEN_BACK.isdisjoint(words[max(start, at - 2) : at]):
        return None
    quality = {word_at(words, at + 1)} - {"much"} or {*words[start:than]}
    bad: How = "neither" if BAD.isdisjoint(quality) else "worse"
    other: How = bad if (GOOD | {"good", "nice"}).isdisjoint(quality) else "better"
    return Weighed(at, at + 2, than, "neither", other)
