"""Which of the moments that a sentence names is when it was felt."""

from collections.abc import Sequence

from qicli.core.words.beside import EVENTS
from qicli.core.words.moments.mentions import Mention
from qicli.core.words.numbers.number import Number
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of

FELT = {"site", "quality", "worse", "better", "mood"}
# How it is now, and who else may be so: "physio yesterday, she is nice".
IS = words_of("is are am im its isnt arent cant cannot wont feels hurts has keeps still now")
OTHERS = words_of("she he they who physio therapist doctor surgeon nurse")
SINCE = words_of("then that it the")
DONE = {"treatment", "medicine", "movement"}


def moment_in(items: Sequence[Item], now: Sequence[Item], sentence: Sentence) -> Mention | None:
    """The mention that says when it was felt; None for now, or where it is not plain which one does.

    `now` are the numbers that are the pain. A moment in their clause is theirs, unless "today" or "now" is
    nearer; one that opens the clause before is theirs too, if nothing happened in it.
    """
    said = [item for item in items if item.kind == "number"]
    moments = [
        mention
        for mention in sentence.moments
        if mention.kind == "moment" and was_then(mention, said, sentence) in {None, *now}
    ]
    if not moments:
        return None
    clauses = sentence.clauses
    numbers = [item for item in now if isinstance(item.value, Number)]
    felt = (
        numbers
        or [item for item in items if item.kind in FELT]
        or [item for item in items if item.kind in DONE]
    )
    if not felt:
        return moments[0] if len(moments) == 1 else None
    at = {clauses[item.first] for item in felt}
    now_too = felt[0].kind in DONE and _tells_of_now(felt, sentence)
    now_too = now_too or any(_has_gone_on(item, sentence) for item in numbers)
    if now_too or any(mention.kind == "now" and clauses[mention.first] in at for mention in sentence.moments):
        return None
    own = [mention for mention in moments if clauses[mention.first] in at]
    if len(own) > 1:
        return None
    if own:
        return own[0]
    opening = [
        mention for mention in moments if _opens(mention, sentence) and _is_quiet(mention, items, sentence)
    ]
    plain = len(opening) == len(moments) == 1 and not _is_over(opening[0], min(at), sentence)
    return opening[0] if plain else None


def _has_gone_on(number: Item, sentence: Sentence) -> bool:
    """Whether it is so since what was told before, and now: `fell on sunday and back 6 since then`."""
    at = number.end + (sentence.word(number.end) == "ever")
    follows = sentence.behind(SINCE, at + 1)
    return sentence.word(at) == "since" and sentence.word(follows) in {"", *STOPS}


def _is_over(mention: Mention, felt: int, sentence: Sentence) -> bool:
    """Whether "today" or "now" stands between a moment and what is felt: `yesterday it ached, today, 4`."""
    now = [each.first for each in sentence.moments if each.kind == "now" and each.first >= mention.end]
    return any(sentence.clauses[first] <= felt for first in now)


def is_a_change(item: Item) -> bool:
    """Whether it says what the pain came from: `8 to 6`."""
    return isinstance(item.value, Number) and item.value.before is not None


def _tells_of_now(done: Sequence[Item], sentence: Sentence) -> bool:
    """Whether another clause says how it is: `had an operation last week, the wound is red`."""
    at = {sentence.clauses[item.first] for item in done}
    for clause in {*sentence.clauses} - at:
        words = {word for word, each in zip(sentence.words, sentence.clauses, strict=True) if each == clause}
        if words & IS and not words & OTHERS:
            return True
    return False


def was_then(mention: Mention, numbers: Sequence[Item], sentence: Sentence) -> Item | None:
    """The number that was then: `yesterday was 7`, `was 7 yesterday`; None where no "was" is between."""
    for number in numbers:
        between = sentence.words[mention.end : number.first]
        behind = bool(between) and set(between) <= {"it", "was", "a", "at"} and "was" in between
        front = number.end == mention.first and sentence.word(number.first - 1) == "was"
        if behind or front:
            return number
    return None


def _opens(mention: Mention, sentence: Sentence) -> bool:
    """Whether a moment stands at the beginning of its clause."""
    before = sentence.words[max(0, mention.first - 2) : mention.first]
    return (
        all(word in {*STOPS, "on", "at", "so", "and", "it", "was"} for word in before) or mention.first == 0
    )


def _is_quiet(mention: Mention, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether nothing is told of the moment's clause that was done or happened then."""
    clause = sentence.clauses[mention.first]
    words = {word for word, each in zip(sentence.words, sentence.clauses, strict=True) if each == clause}
    done = any(item.kind in DONE and sentence.clauses[item.first] == clause for item in items)
    return not done and not words & EVENTS
