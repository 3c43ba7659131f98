"""Numbers that say how many more were taken of a medicine that was named before: `6 at eight and 6 at noon`.

Such a number is easily taken for the pain. So it is one more dose only where something says so: "another 4",
"5 more", or a time of its own beside the time of the first. To add a word, write it into its set.
"""

from collections.abc import Sequence

from qicli.core.words.tokens import STOPS, word_at, words_of

ANOTHER = words_of("another plus further extra")
JOINED = words_of("and then")
HOURS = words_of("hour hours hr hrs h")
# What says when, alone or behind "at", "this", "in the".
WHOLE = words_of("tonight yesterday later afterwards overnight")
AT = words_of("at around about before after with by over")
LATER = words_of("later afterwards")
LONG = 3  # digits of a number that is milligrams, and no count
MEALS = words_of("""
    noon midday midnight night lunch lunchtime breakfast dinner dinnertime tea teatime bedtime bed supper
    dawn brunch elevenses
""")
THIS = words_of("this last in every")
PARTS = words_of("morning afternoon evening night lunchtime teatime")
LITTLE = words_of("the an a about another one two three four five six half")


def is_carried(words: Sequence[str], named: tuple[int, int], at: int, *, listed: bool = False) -> bool:
    """Whether the number at `at` is one more dose of the medicine whose first and last word are `named`.

    `listed` says that a comma is enough before one that is said with its time, as in a list that has begun.
    """
    before, after = word_at(words, at - 1), word_at(words, at + 1)
    ends = after in STOPS or not after
    if before in ANOTHER:
        return ends or after in JOINED or says_when(words, at + 1) or _is_more(words, at + 1)
    joined = before in JOINED
    if after == "more":
        return (joined or before in STOPS) and _is_more(words, at + 1)
    if after == "again" and joined:
        return says_when(words, at + 2)
    return says_when(words, at + 1) and _has_its_time(words, named, at, listed=listed)


def _has_its_time(words: Sequence[str], named: tuple[int, int], at: int, *, listed: bool) -> bool:
    """Whether a number with a time behind it is a dose: as the first had one, or the pain is another."""
    joined, rated = word_at(words, at - 1) in JOINED, _rated_behind(words, at + 1)
    if joined and _counts(words, named) and (word_at(words, at + 1) in LATER or rated):
        return True
    if not _between(words, named[1] + 1, at):
        return False
    as_many = rated and words[at] in words[named[0] : named[1]]
    return joined or ((listed or as_many) and word_at(words, at - 1) in STOPS)


def _counts(words: Sequence[str], named: tuple[int, int]) -> bool:
    """Whether the number before the medicine's name says how many were taken: `took 4 codeine`."""
    return any(word.isdecimal() and len(word) < LONG for word in words[named[0] : named[1]])


def _rated_behind(words: Sequence[str], first: int) -> bool:
    """Whether a number stands alone in a later clause, which can be the pain: `…, back 5`, `…, still 8`."""
    return any(
        words[at].isdecimal() and word_at(words, at + 1) in {"", *STOPS} and STOPS & set(words[first:at])
        for at in range(first, len(words))
    )


def says_when(words: Sequence[str], at: int) -> bool:
    """Whether these words say when: `at noon`, `this morning`, `before bed`, `an hour later`."""
    word, after = word_at(words, at), word_at(words, at + 1)
    if word in WHOLE:
        return True
    if word in AT and (after in MEALS or after[:1].isdecimal()):
        return True
    if word in THIS:
        return word_at(words, at + 1 + (after == "the")) in PARTS
    later = at
    while word_at(words, later) in LITTLE or word_at(words, later).isdecimal():
        later += 1
    return later > at and word_at(words, later) in HOURS and word_at(words, later + 1) in {"later", "after"}


def _is_more(words: Sequence[str], at: int) -> bool:
    """Whether "more" stands here, and not before something else that there was more of."""
    after = word_at(words, at + 1)
    return word_at(words, at) == "more" and (
        not after
        or after in STOPS
        or after in JOINED
        or says_when(words, at + 1)
        or after == "of"
        or (after == "at" and word_at(words, at + 2) in {"home", "work"})
    )


def _between(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a time was said of the dose before."""
    return any(says_when(words, at) for at in range(first, end))
