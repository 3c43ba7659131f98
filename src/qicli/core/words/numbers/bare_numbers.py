"""Numbers as they are recognised: one that may be the pain, "no pain", or a count of what was done."""

from qicli.core.words.beside import ARRIVING, AT_A_TIME, DEPARTING, LEVELLED
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers.amounts import BY
from qicli.core.words.numbers.counted import UNITS
from qicli.core.words.numbers.counting import counted_at
from qicli.core.words.numbers.exercises import DONE, OF_WHICH, exercise_at, is_rating, many_at
from qicli.core.words.numbers.number import Number, counts_something, nothing_at, number_at, of_another_scale
from qicli.core.words.places.placed import ends_a_place
from qicli.core.words.sentence import Item, Read, Sentence
from qicli.core.words.vocabulary.phrases import meanings

LONGEST_VISIT, ON_THE_CLOCK = 4, 12  # hours
JOINTS, MARKED = frozenset("([{.-_"), frozenset("#<>£$€")  # between a word and a number; before a number


def no_pain(sentence: Sentence, at: int) -> Read:
    """`no pain`, `pain free`, `nothing`: a good number, and no missing one."""
    end = nothing_at(sentence.words, at)
    return ([Item("number", at, end, Number((0,), nothing=True))], end) if end > at else ([], at)


def pain_number(sentence: Sentence, at: int) -> Read:
    """A number that may be the pain; one that counts something is none."""
    number, end = number_at(sentence.words, at)
    if number is None:
        last = many_at(sentence.words, at)
        last = at + 1 if last > at and at + 1 in sentence.judgements else last
        return ([Item("unknown", at, last)], last) if last > at else ([], at)
    if last := counted_at(sentence, at, end):
        return [Item("unknown", at, last)], last
    plural = (
        bool(meanings(sentence.word(end))) or sentence.phrase(end)[1] > end
        if end < len(sentence.words)
        else False
    )
    if counts_something(sentence.words, at, end, known_plural=plural):
        whole = number_at(sentence.words, end + 1)[1] if sentence.word(end) == "of" else end
        return [Item("unknown", at, max(whole, end))], max(whole, end)
    if last := _counted_doing(sentence, at, end):
        return [Item("unknown", at, last)], last
    if _is_no_pain(sentence, at, end):
        return [Item("unknown", at, end)], end
    return [Item("number", at, end, number)], end


def _counted_doing(sentence: Sentence, at: int, end: int) -> int:
    """Where a count of what was done ends: `6 spinal wave`, `walked 6`; 0 where the number is none.

    A number behind a place, or behind "pain", is that. An exercise of which more is said is read by itself.
    """
    last = exercise_at(sentence.words, end)
    if last == end:
        return end if sentence.word(at - 1) in DONE and _is_a_count(sentence, at, end) else 0
    if is_rating(sentence.words, at, end) or sentence.word(at - 1) in LEVELLED or ends_a_place(sentence, at):
        return 0
    return end if end in sentence.judgements else last


def counted_exercise(sentence: Sentence, at: int) -> Read:
    """`press-ups 10`, `spinal wave 6`: so many of it were done, which says neither better nor worse."""
    end = exercise_at(sentence.words, at)
    if end == at or sentence.word(at - 1) in OF_WHICH or at in sentence.judgements:
        return [], at
    end = sentence.behind(BY, end)
    number, last = number_at(sentence.words, end)
    if number is None:
        many = sentence.word(end).isdecimal() and sentence.word(end + 1) not in UNITS
        return ([Item("unknown", at, end + 1)], end + 1) if many else ([], at)
    if not _is_a_count(sentence, end, last):
        return [], at
    return [Item("unknown", at, last)], last


def _is_a_count(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a number behind what was done counts it: not where a place follows, if it is the only one."""
    if is_rating(sentence.words, at, end):
        return False
    rated = sentence.word(end) == "pain" or sentence.phrase(end, ["site", "side", "quality"])[1] > end
    return not rated or _numbers_besides(sentence, at, end)


def _is_no_pain(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a number is a time, below zero, of something unknown, or of another scale than the pain's."""
    if _is_stuck(sentence, at, end):
        return True
    before = sentence.words[max(0, at - 2) : at]
    if before == ["-"] or (before[-1:] == ["="] and before[0] not in LITTLE):
        return True
    if sentence.word(at - 1) == "at" and _is_how_it_was(sentence, at):
        return False
    if sentence.word(at - 1) == "at" and sentence.word(at - 2 - (before[0] == "up")) in AT_A_TIME:
        return True
    if not _numbers_besides(sentence, at, end):
        return False
    clock = sentence.word(at - 1) == "at" and _is_a_clock(sentence, at)
    return clock or of_another_scale(sentence.words, at)


def _is_stuck(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a number belongs to a word that is none of ours: `step(3)`, `v2.1`, `foo-2`, `3/week`, `#3`.

    One that touches a place, a quality or a word for pain is said of that: `calf(4)`, `pain-6`, `6/burning`.
    """
    first, last = sentence.tokens[at].start, sentence.tokens[end - 1].end
    joint, behind = sentence.text[first - 1 : first], sentence.text[last : last + 2]
    if joint in MARKED and joint:
        return True
    if joint in JOINTS and sentence.text[first - 2 : first - 1].isalnum() and first > 1:
        word = next(word for word in reversed(sentence.words[:at]) if word[-1].isalnum())
        return not _is_ours(word)
    return behind[:1] == "/" and behind[1:].isalpha() and not _is_ours(sentence.word(end + 1))


def _is_ours(word: str) -> bool:
    return bool(meanings(word)) or word in LITTLE


def _is_a_clock(sentence: Sentence, at: int) -> bool:
    """Whether "at 4" is a time: it is where no pain, no place and no level is in its clause."""
    if sentence.word(at - 3) in AT_A_TIME:
        return True
    if sentence.word(at - 2) in {"im", "am"}:
        return False
    return not any(
        sentence.words[place] in LEVELLED or sentence.phrase(place, ["site", "quality"])[0]
        for place in sentence.clause(at)
        if place != at
    )


def _is_how_it_was(sentence: Sentence, at: int) -> bool:
    """Whether "at 6" is the pain that came to a treatment, or left it: `went in at 6, came out at 3`.

    A visit is no longer than four hours, so these are no times; "in at 3, out at 6" may be.
    """
    places = [place for place in range(len(sentence.words)) if sentence.word(place - 1) == "at"]
    came, left = (
        [place for place in places if sentence.word(place - 2) in leads] for leads in (ARRIVING, DEPARTING)
    )
    if at not in {*came, *left} or len(came) != 1 or len(left) != 1:
        return False
    numbers = [number for place in (*came, *left) if (number := number_at(sentence.words, place)[0])]
    first, second = numbers[0].values[0], numbers[-1].values[-1]
    visit = any("treatment" in meanings(word) for word in sentence.words)
    return visit and second < first and (second - first) % ON_THE_CLOCK > LONGEST_VISIT


def _numbers_besides(sentence: Sentence, at: int, end: int) -> bool:
    places = (*range(at), *range(end, len(sentence.words)))
    return any(number_at(sentence.words, place)[0] is not None for place in places)
