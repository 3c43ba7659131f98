"""Numbers that may be the pain: `6`, `six`, `6/10`, `6 out of ten`, `6ish`, `6 or 7`, `from 8 to 4`.

A number beside a unit, a dose, a clock, a count of days or things is no pain. What lies between two numbers
is left open, and nobody's to guess.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from qicli.core.words.numbers.counted import (
    BESIDE_ONE,
    COUNTED,
    LINKS,
    NO_PLURALS,
    NOT_COUNTED,
    NOT_ONE,
    NOTHING,
    NOTHING_ENDS,
    OF_THEM,
    OTHER_SCALES,
    UNITS,
)
from qicli.core.words.tokens import word_at

NAMES = {
    **dict(zip(("zero", "one", "two", "three", "four", "five"), range(6), strict=True)),
    **dict(zip(("six", "seven", "eight", "nine", "ten"), range(6, 11), strict=True)),
    **dict.fromkeys(("nil", "nought", "naught", "nowt", "zilch", "zip"), 0),
    **dict(zip(("fiv", "nin", "tenn"), (5, 9, 10), strict=True)),  # fivish, ninish, tennish
}
_DECIMAL = r"(\d{1,2})[.,](\d{1,2})(?:ish)?"
_FRACTION = r"(\d{1,3})/(\d{1,3})"
WORST = 10
AND_A_BIT = {("and", "a", "bit"), ("an", "a", "bit"), ("n", "a", "bit")}
ENDS = {"", ",", ".", "today", "now"}  # "4 and a bit stiff" is 4
MOSTLY = {"mostly", "mainly", "usually", "be", "now", "normally", "always", "solid"}


class Number(Struct, frozen=True):
    """A number said of a pain.

    Attributes:
        values: one value, or those between which it was left open.
        before: what it came from, in "from 8 to 4".
        nothing: whether it was said as "no pain", which may be said of one place or activity only.
    """

    values: tuple[int, ...]
    before: int | None = None
    nothing: bool = False

    @property
    def value(self) -> int | None:
        """The one value; None where it was left open."""
        return self.values[0] if len(self.values) == 1 else None


def number_at(words: Sequence[str], at: int) -> tuple[Number | None, int]:
    """The number that begins here, and where it ends; None and `at` where none begins, as beyond the end."""
    word = word_at(words, at)
    if word in {"between", "from"}:
        first, end = _one(words, at + 1)
        second, last = _one(words, end + 1) if first is not None else (None, at)
        joined = word_at(words, end) in (
            {"and", "to", "-"} if word == "between" else {"to", "-", "down", "up"}
        )
        if first is not None and word_at(words, end) in {"down", "up"}:
            second, last = _one(words, end + 2) if word_at(words, end + 1) == "to" else (None, at)
        if first is not None and second is not None and joined:
            if word == "from":
                return Number((second,), before=first), last
            return _open(first, second), last
        return None, at
    first, end = _one(words, at)
    if first is None:
        return _odd(words, at)
    return _range(words, first, end)


def _range(words: Sequence[str], first: int, end: int) -> tuple[Number, int]:
    """A number, with what it reaches to: `6-7`, `6 or 7`, `6 maybe 7`, `7 to 3`, `6 and a half`."""
    after = word_at(words, end)
    if after in {"+", "ish"}:
        return Number((first,)), end + 1
    if (
        list(words[end : end + 3]) == ["and", "a", "half"]
        or after == "1/2"
        or (after == "half" and first < WORST)
    ):
        return _open(first, first + 1), end + (3 if after == "and" else 1)
    if tuple(words[end : end + 3]) in AND_A_BIT and word_at(words, end + 3) in ENDS and first < WORST:
        return _open(first, first + 1), end + 3
    link = (
        2
        if list(words[end : end + 2])
        in (["or", "maybe"], ["maybe", "a"], ["or", "a"], ["up", "to"], ["down", "to"])
        else 1
    )
    if after in {"-", "or", "to", "maybe", "possibly", "up", "down", "/", "then"}:
        second, last = _one(words, end + link)
        if second is not None and second != first:
            if ("to" in words[end : end + link] and second != first + 1) or after == "then":
                return Number((second,), before=first), last
            return _open(first, second), last
    return Number((first,)), end


def _open(first: int, second: int) -> Number:
    return Number(tuple(dict.fromkeys((first, second))))


def _odd(words: Sequence[str], at: int) -> tuple[Number | None, int]:
    """Halves and fractions: `6.5` lies between 6 and 7, `6/7` too."""
    if not word_at(words, at)[:1].isdecimal():
        return None, at
    if found := re.fullmatch(_DECIMAL, words[at]):
        whole, rest = int(found[1]), found[2]
        if len(rest) > 1 and rest < "60":
            return None, at  # 7.30 is a time
        if whole > WORST or (whole == WORST and rest.strip("0")):
            return None, at
        end = _past_ten(words, at + 1)
        return (Number((whole,)) if not rest.strip("0") else Number((whole, whole + 1))), end
    if found := re.fullmatch(_FRACTION, words[at]):
        first, second = int(found[1]), int(found[2])
        if first + 1 == second <= WORST and first > 1:
            return _open(first, second), at + 1
    return None, at


def _one(words: Sequence[str], at: int) -> tuple[int | None, int]:
    """One whole number from 0 to 10, with "out of ten" behind it if it is said."""
    word = word_at(words, at)
    start = at
    if word in {"a", "an", "about", "around", "maybe", "nearly", "almost"} and at + 1 < len(words):
        at, word = at + 1, words[at + 1]
    value = NAMES.get(word.removesuffix("ish"))
    if value is None and "/" in word and (found := re.fullmatch(_FRACTION, word)):
        value = int(found[1]) if found[2] == "10" and int(found[1]) <= WORST else None
        return (value, at + 1) if value is not None else (None, start)
    digits = word.removesuffix("ish")
    if word_at(words, at - 1) in MOSTLY:
        digits = digits.removesuffix("s")  # "now mostly 3s"
    if value is None and digits.isdecimal() and digits.isascii() and len(digits) < 10:
        value = int(digits) if int(digits) <= WORST else None
    if value is None:
        return None, start
    return value, _past_ten(words, at + 1)


def _past_ten(words: Sequence[str], at: int) -> int:
    """Past "out of ten", in the ways it is said."""
    for ways in (("out", "of"), ("outta",), ("outa",), ("of",), ("over",), ("on",), ("/",)):
        end = at + len(ways)
        if tuple(words[at:end]) == ways and word_at(words, end) in {"10", "ten"}:
            return end + 1
    return at


def counts_something(words: Sequence[str], at: int, end: int, *, known_plural: bool) -> bool:
    """Whether the number here is a count, a dose, a clock or a stretch of time, and no pain.

    `known_plural` says that the word behind it is one of ours, such as `spasms`.
    """
    before, after = word_at(words, at - 1), word_at(words, end)
    number = words[at]
    counted = after in UNITS or (after == "more" and word_at(words, end + 1) in UNITS)
    told = word_at(words, at - 2) in NOT_COUNTED or _one(words, at - 2)[1] == at - 1  # since 2 weeks 6
    if counted or (before in COUNTED and not told):
        return True
    if tuple(words[end : end + 2]) in OF_THEM:
        return True
    if after == "l" and word_at(words, end + 1) == "of":
        return True  # litres, and not the left
    of = end + (after == "out")  # out of ten is a part of the number; out of any other it is no pain
    whole = re.fullmatch(r"\d+|" + "|".join(NAMES), word_at(words, of + 1))
    if word_at(words, of) == "of" and whole and end == at + 1:
        return True
    if number == "one" and (after in BESIDE_ONE or before in NOT_ONE):
        return True
    things = after.endswith("s") and len(after) > 3 and not after.endswith("ss") and after not in NO_PLURALS
    return things and not known_plural and before != "pain"


def of_another_scale(words: Sequence[str], at: int) -> bool:
    """Whether the number here stands behind something else that people put a number on: `mood a 2`."""
    place = at - 1
    while place >= 0 and words[place] in LINKS:
        place -= 1
    return place >= 0 and words[place] in OTHER_SCALES


def rates_itself(words: Sequence[str], end: int, scale: str) -> bool:
    """Whether the number behind this word is how much there was of it: `stress 8`."""
    while word_at(words, end) in LINKS:
        end += 1
    return scale in OTHER_SCALES and number_at(words, end)[0] is not None


def nothing_at(words: Sequence[str], at: int) -> int:
    """Where "no pain", "pain free", "nothing" ends that begins here; `at` itself where none begins."""
    for phrase in NOTHING:
        end = at + len(phrase)
        if phrase[0] == words[at] and tuple(words[at:end]) == phrase:
            lone = len(phrase) == 1 and not phrase[0].startswith("pain")
            # "Nothing in both legs" is a feeling lost, and no good news.
            lost = word_at(words, end + 1) == "both"
            return at if lone and (lost or word_at(words, end) not in NOTHING_ENDS) else end
    return at
