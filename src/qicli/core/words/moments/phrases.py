"""Finding the phrases of the table of time among words: stretches, now, what is to come."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from msgspec import Struct

from qicli.core.words.moments.days import weekday
from qicli.core.words.moments.time_table import TABLE
from qicli.core.words.moments.times import (
    DAYS,
    LONG_UNITS,
    MONTH_NUMBERS,
    NUMBERS,
    PARTS,
    UNITS,
    VAGUE,
    WEEKDAYS,
)

Word = Callable[[str], bool]


def phrase_at(words: Sequence[str], place: int) -> tuple[int, str]:
    """The end and the kind of the longest phrase of the table that begins here."""
    best = (place, "")
    literal, any_word = _phrases()
    for kind, phrase in (*any_word, *literal.get(words[place], ())):
        end = _phrase_end(words, place, phrase)
        if end > place and end >= best[0]:
            best = (end, kind)
    return best


class _Element(Struct, frozen=True):
    """A word of a phrase: as its alternatives, or of certain classes."""

    words: frozenset[str]
    classes: tuple[str, ...]
    optional: bool

    def fits(self, word: str) -> bool:
        return word in self.words or any(CLASSES[name](word) for name in self.classes)


_Phrase = tuple[_Element, ...]


def _phrase_end(words: Sequence[str], place: int, phrase: _Phrase) -> int:
    """Where this phrase ends that begins here; 0 where it does not."""
    for number, element in enumerate(phrase):
        if place < len(words) and element.fits(words[place]):
            if element.optional and (end := _phrase_end(words, place + 1, phrase[number + 1 :])):
                return end
            if not element.optional:
                place += 1
        elif not element.optional:
            return 0
    return place


@cache
def _phrases() -> tuple[dict[str, list[tuple[str, _Phrase]]], list[tuple[str, _Phrase]]]:
    """The phrases by the words they may begin with, and those that begin with a word of a class."""
    literal: dict[str, list[tuple[str, _Phrase]]] = {}
    any_word: list[tuple[str, _Phrase]] = []
    for row in filter(None, map(str.strip, TABLE.splitlines())):
        kind, _, phrases = row.partition(": ")
        for text in phrases.split("; "):
            phrase = tuple(map(_element, text.split()))
            needed = next(number for number, element in enumerate(phrase) if not element.optional)
            heads = phrase[: needed + 1]
            for word in {word for head in heads for word in head.words}:
                literal.setdefault(word, []).append((kind, phrase))
            if any(head.classes for head in heads):
                any_word.append((kind, phrase))
    return literal, any_word


def _element(text: str) -> _Element:
    choices = text.removesuffix("?").split("|")
    return _Element(
        frozenset(word for word in choices if word not in CLASSES),
        tuple(word for word in choices if word in CLASSES),
        text.endswith("?"),
    )


_NUMBER = re.compile(r"[0-9]{1,6}(?:[.,/-][0-9]{1,6})?")
_JOINED = re.compile(r"[0-9]{1,4}(?:[.,-][0-9]{1,4})?([a-z]+)")
_ALL_UNITS = {*UNITS, *DAYS, *LONG_UNITS, "night", "nights"}


def _is_number_with_unit(word: str) -> bool:
    found = _JOINED.fullmatch(word)
    return found is not None and found[1] in _ALL_UNITS


CLASSES: dict[str, Word] = {
    "N": lambda word: word in NUMBERS or _NUMBER.fullmatch(word) is not None,
    "NUNIT": _is_number_with_unit,
    "FEW": VAGUE.__contains__,
    "UNIT": _ALL_UNITS.__contains__,
    "DAY": lambda word: weekday(word) is not None,
    "DAYS": {f"{name}s" for name in WEEKDAYS}.__contains__,
    "MONTH": MONTH_NUMBERS.__contains__,
    "PART": PARTS.__contains__,
    "YEAR": lambda word: re.fullmatch(r"(19|20)[0-9]{2}", word) is not None,
    "ORD": lambda word: re.fullmatch(r"[0-9]{1,2}(?:st|nd|rd|th)", word) is not None,
}
