"""Numbers that measure, or count what is also a place or an activity: `10 feet`, `one calf bigger`."""

from qicli.core.words.numbers import said_aside as table
from qicli.core.words.numbers.amounts import DOSE_UNITS
from qicli.core.words.numbers.counted import NO_PLURALS, UNITS
from qicli.core.words.numbers.number import number_at
from qicli.core.words.sentence import Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary.phrases import LONGEST

LEAST_OF_A_PLURAL = 3  # letters, and more


def counted_at(sentence: Sentence, at: int, end: int) -> int:
    """Where what is counted ends, by the number from `at` to `end`; 0 where it counts nothing.

    What stands behind it belongs to the count, and is no place and no remedy of its own.
    """
    if sentence.word(end) in table.LENGTHS and sentence.word(at - 1) in table.HEIGHT:
        return max(end + 1, number_at(sentence.words, end + 1)[1])
    if _is_a_length(sentence, at, end) or _is_how_many(sentence, at, end) or _is_a_dose(sentence, end):
        return end + 1
    if _is_sorted(sentence, end):
        return end if end + 1 in sentence.judgements else end + 2
    return end if _is_measured(sentence, at, end) or _is_one_of_two(sentence, at, end) else 0


def _is_measured(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a unit stands behind it, or what is numbered in front: `6 inches`, `grade 1`, `top 10`."""
    numbered = sentence.word(at - 1) in table.NUMBERED and sentence.word(at - 2) not in table.NOT_NUMBERED
    clock = sentence.words[end : end + 2] == ["o", "clock"]
    sets = sentence.word(at - 1) == "of" and sentence.word(at - 2) in table.SETS
    return numbered or clock or sets or sentence.word(end) in table.MEASURES


def _is_a_length(sentence: Sentence, at: int, end: int) -> bool:
    """Whether feet are a measure: `fell 10 feet`, `6 foot tall`, `2 feet of snow`, `10 feet from the car`."""
    feet, after, before = sentence.word(end), sentence.word(end + 1), sentence.word(at - 1)
    if feet not in table.LENGTHS:
        return False
    if after in table.LONG or before in table.CAME_DOWN:
        return True
    if after == "of":
        return sentence.word(end + 2) not in table.OF_A_BODY
    if after == "drop":
        return not table.DROPS.isdisjoint(sentence.words[:at])
    return feet == "feet" and after in table.OFF_FROM and _has_a_number(sentence, end)


def _has_a_number(sentence: Sentence, first: int) -> bool:
    return any(number_at(sentence.words, at)[0] is not None for at in range(first, len(sentence.words)))


def _is_how_many(sentence: Sentence, at: int, end: int) -> bool:
    """Whether it is how many of them there are: `2 legs feel heavy`, `my 2 feet`."""
    if sentence.word(at) not in {"2", "two"} or sentence.word(end) not in table.PAIRS:
        return False
    mine = sentence.word(at - 1) in table.ALL_MINE
    return mine or (sentence.word(end + 1) in table.OF_BOTH and _has_a_number(sentence, end))


def _is_a_dose(sentence: Sentence, end: int) -> bool:
    """Whether they are tablets of which nothing is said: then "tablets" do not ease it either."""
    tablets = sentence.word(end) in DOSE_UNITS and bool(sentence.phrase(end, ["better"])[0])
    return tablets and end not in sentence.judgements


def _is_sorted(sentence: Sentence, end: int) -> bool:
    """Whether a word stands between a number and what it counts: `2 good days`, `1 bad hour`."""
    thing = sentence.word(end + 1)
    if sentence.word(end) not in table.SORTS:
        return False
    if thing in UNITS:
        return thing.endswith("s") or sentence.word(end - 1) in {"1", "one"}
    plural = thing.endswith("s") and not thing.endswith("ss") and len(thing) > LEAST_OF_A_PLURAL
    return plural and thing not in NO_PLURALS and not sentence.phrase(end + 1, ["site", "quality"])[0]


def _is_one_of_two(sentence: Sentence, at: int, end: int) -> bool:
    """Whether it is one of two: `one calf is bigger`, `1 leg shorter than the other`."""
    if sentence.word(end) not in table.ONE_OF_TWO or _ends_a_place(sentence, at):
        return False
    if sentence.word(at) == "one":
        return True
    behind = sentence.words[end + 1 :]
    stop = next((place for place, word in enumerate(behind) if word in STOPS), len(behind))
    return sentence.word(at) == "1" and not table.COMPARED.isdisjoint(behind[:stop])


def _ends_a_place(sentence: Sentence, at: int) -> bool:
    return any(sentence.phrase(start, ["site"])[1] == at for start in range(max(0, at - LONGEST), at))
