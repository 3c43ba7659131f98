"""Slips of the finger: a word that is none, and one letter away from a word that qi knows."""

from collections.abc import Collection, Iterator
from functools import cache
from string import ascii_lowercase

from msgspec import Struct

from qicli.core.words.vocabulary.phrases import PHRASES, meanings

SHORTEST = 4  # letters: shorter ones are names and abbreviations more often than slips
SHORTEST_TAKEN = 5  # letters: below, too many words are one letter apart
LONGEST = 24  # letters: no word of ours has so many, and the work grows with each

# What a slip never leads to unasked: less pain with more of these is no improvement, and they are red flags.
NEVER_TAKEN = {"numb", "weak", "tingling", "giving-way", "left", "right", "both", "middle"}


class Correction(Struct, frozen=True):
    """What a word that is none was meant to be.

    Attributes:
        typed: the word as it stood.
        word: the one known word that it is a letter away from, in small letters.
        taken: whether it is read so, which has to be said; else it is only offered ("left?").
    """

    typed: str
    word: str
    taken: bool


def read_as(word: str, known: Collection[str]) -> Correction | None:
    """What an unknown word was meant to be; None where it is a word, or could be two, or is like none.

    A slip is one letter too many, too few or another, or two neighbours swapped; of four letters, only the
    swap. `known` are single words in small letters, best as a set; a plural is known by its singular. Known
    words that mean the same, such as walk and walked, count as one.
    """
    typed = word.lower()
    if not (SHORTEST <= len(typed) <= LONGEST and typed.isalpha()) or _is_known(typed, known):
        return None
    slips = _swapped(typed) if len(typed) < SHORTEST_TAKEN else _one_away(typed)
    found = [other for other in dict.fromkeys(slips) if _is_known(other, known)]
    if len({_sense(other) for other in found}) != 1 or typed in _ordinary():
        return None
    meant = next((other for other in found if other in known), found[0])
    offered = any(_singular(other) in _offered() or other in _offered() for other in found)
    return Correction(word, meant, taken=len(typed) >= SHORTEST_TAKEN and not offered)


def _is_known(word: str, known: Collection[str]) -> bool:
    if word in known or word in _offered():
        return True
    return word[-1] == "s" != word[-2] and len(word) > SHORTEST and word[:-1] in known


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _sense(word: str) -> frozenset[str]:
    """What a known word means, to tell whether two of them are the same to us."""
    return frozenset(meanings(word).values()) or frozenset({_singular(word)})


def _one_away(word: str) -> Iterator[str]:
    """The words that this one may be a slip of, the likelier first: a swap, a letter lost, one too many."""
    yield from _swapped(word)
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (before + letter + after for before, after in parts for letter in ascii_lowercase)
    yield from (before + after[1:] for before, after in parts[:-1])
    yield from (before + letter + after[1:] for before, after in parts[:-1] for letter in ascii_lowercase)


def _swapped(word: str) -> Iterator[str]:
    """The word with two neighbours swapped, once for each two that differ."""
    for at in range(len(word) - 1):
        first, second = word[at], word[at + 1]
        if first != second:
            yield word[:at] + second + first + word[at + 2 :]


@cache
def _ordinary() -> frozenset[str]:
    """The English words that are like ours and are none of them."""
    from qicli.core.words.slips.ordinary import ORDINARY  # noqa: PLC0415 - read only when a word is unknown

    return frozenset(ORDINARY.split())


@cache
def _offered() -> frozenset[str]:
    """The words that a slip never becomes unasked, with those that their phrases are made of."""
    from qicli.core.words.slips.offered import OFFERED  # noqa: PLC0415 - read only when a word is unknown

    parts = (phrase.split() for phrase, groups in PHRASES.items() if NEVER_TAKEN & {*groups.values()})
    return frozenset(OFFERED.split()).union(*parts)
