"""What stands in a sentence, from left to right: each thing recognised, the longest phrase first."""

from collections.abc import Callable, Iterator, Sequence

from qicli.core.entry import Movement, Site
from qicli.core.words.amounts import BY, duration_at, measure_at
from qicli.core.words.beside import (
    AT_A_TIME,
    COMPARED,
    DEADENED,
    HELD_AGAINST,
    INSTEAD,
    LEVELLED,
    SEEMING,
    SIDE_GOES_ON,
    WAS_DONE,
    WHOSE,
)
from qicli.core.words.context import scopes
from qicli.core.words.counted import UNITS
from qicli.core.words.counting import counted_at
from qicli.core.words.doses import named_at
from qicli.core.words.exercises import DONE, OF_WHICH, exercise_at, is_rating, many_at
from qicli.core.words.lookalikes import LITTLE, LOOKALIKES
from qicli.core.words.moments.mentions import Mention
from qicli.core.words.numbers import Number, counts_something, nothing_at, number_at, of_another_scale
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary.phrases import LONGEST, Group, meanings
from qicli.core.words.vocabulary.places import PARTS

MOST_WORDS = 8  # in a measure: "sat for 6 hours 30 min" has six
ACTIVITIES: tuple[Group, ...] = ("worse", "better")
# Where a phrase stands in several groups: the first of these; worse and better are told apart later.
_FIRST: tuple[Group, ...] = (
    *("site", "side", "quality", "mood", "treatment", "medicine", "posture"),
    *("worse", "better", "movement"),
)
JOINTS, MARKED = frozenset("([{.-_"), frozenset("#<>£$€")  # between a word and a number; before a number
LENGTHS = {"of", "worth", "on", "the"}
SURE = {"number", "site", "side"}  # beside these alone a number is the pain
Read = tuple[list[Item], int]


def items_in(sentence: Sentence) -> list[Item]:
    """Everything in the sentence, in its order; commas and full stops left out."""
    items = list(_items(sentence))
    numbers = sum(item.kind == "number" for item in items)
    if numbers > 1 or (numbers and any(item.kind not in SURE for item in items)):
        from qicli.core.words.asides import without_asides  # noqa: PLC0415 - "6 left calf" needs none of it

        items = without_asides(items, sentence)
    if not any(item.kind == "medicine" for item in items):
        return items
    from qicli.core.words.again import with_more_doses  # noqa: PLC0415 - most lines name no medicine

    return with_more_doses(items, sentence)


def _items(sentence: Sentence) -> Iterator[Item]:
    at = 0
    masked = _masked(sentence)
    while at < len(sentence.words):
        if sentence.words[at] in STOPS:
            at += 1
            continue
        if at in masked:
            yield Item("unknown", at, masked[at])
            at = masked[at]
            continue
        for read in _READERS:
            items, end = read(sentence, at)
            if end > at:
                break
        else:
            items, end = [_plain(sentence, at)], at + 1
        yield from items
        at = end


def _masked(sentence: Sentence) -> dict[int, int]:
    """Where phrases begin that only look like ours, such as "back to work", and where they end."""
    found = (scope.trigger for scope in scopes(sentence.words, LOOKALIKES, STOPS))
    return {first: end for first, end in found if not _part_of(sentence, first)[0]}


def _plain(sentence: Sentence, at: int) -> Item:
    return Item("little" if sentence.words[at] in LITTLE else "unknown", at, at + 1)


def _moment(sentence: Sentence, at: int) -> Read:
    """Yesterday, at 3 am, for the last 3 days: their words and numbers are nothing else."""
    for mention in sentence.moments:
        if mention.first == at and not _is_what_makes_it_worse(sentence, mention):
            return [Item("moment", at, mention.end, mention.kind)], mention.end
    return [], at


def _is_what_makes_it_worse(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is a time that something is said of: `worse during the night`, `nights are fine`."""
    judgement = sentence.judgements.get(mention.first)
    if judgement is None or sentence.phrase(mention.first, ACTIVITIES)[1] < mention.end:
        return False
    return mention.kind == "span" or judgement.end == mention.first


def _measured(sentence: Sentence, at: int) -> Read:
    """`sat 6h`, `water 2l`, `slept 5 h`, `woke 3x`."""
    words = sentence.words[at : at + MOST_WORDS]
    measure, length = measure_at(words, 0)
    return ([], at) if measure is None else ([Item("measure", at, at + length, measure)], at + length)


def _moved(sentence: Sentence, at: int) -> Read:
    """`walked 20 min`, `yoga 1h`, `30 minutes of walking`, `went swimming`."""
    minutes, end = duration_at(sentence.words, at)
    if end > at:
        start = sentence.behind(LENGTHS, end)
        found, last = sentence.phrase(start, ["movement"])
        return (
            ([Item("movement", at, last, Movement(found["movement"], minutes))], last) if found else ([], at)
        )
    found, end = sentence.phrase(at, ["movement"])
    if not found or sentence.phrase(at)[1] > end:
        return [], at
    start = sentence.behind({"for", "about"}, end)
    minutes, last = duration_at(sentence.words, start)
    if last > start:
        return [Item("movement", at, last, Movement(found["movement"], minutes))], last
    only = not set(found) & {"worse", "better", "quality"}
    done = at not in sentence.judgements
    done = done and bool(
        " ".join(sentence.words[at:end]) in WAS_DONE or sentence.word(at - 1) in {"went", "did", "been"}
    )
    return ([Item("movement", at, end, Movement(found["movement"]))], end) if only or done else ([], at)


def _nothing(sentence: Sentence, at: int) -> Read:
    """`no pain`, `pain free`, `nothing`: a good number, and no missing one."""
    end = nothing_at(sentence.words, at)
    return ([Item("number", at, end, Number((0,), nothing=True))], end) if end > at else ([], at)


def _number(sentence: Sentence, at: int) -> Read:
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
    if is_rating(sentence.words, at, end) or sentence.word(at - 1) in LEVELLED or _ends_a_place(sentence, at):
        return 0
    return end if end in sentence.judgements else last


def _counted_exercise(sentence: Sentence, at: int) -> Read:
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


def _ends_a_place(sentence: Sentence, at: int, groups: Sequence[Group] = ("site", "quality")) -> bool:
    """Whether a place, or what it is like there, stands just before."""
    starts = range(max(0, at - LONGEST), at)
    return any(sentence.phrase(start, groups)[1] == at for start in starts)


def _is_no_pain(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a number is a time, below zero, of something unknown, or of another scale than the pain's."""
    if _is_stuck(sentence, at, end):
        return True
    before = sentence.words[max(0, at - 2) : at]
    if before == ["-"] or (before[-1:] == ["="] and before[0] not in LITTLE):
        return True
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
    clause = sentence.clauses[at]
    own = [place for place in range(len(sentence.words)) if sentence.clauses[place] == clause and place != at]
    return not any(
        sentence.words[place] in LEVELLED or sentence.phrase(place, ["site", "quality"])[0] for place in own
    )


def _numbers_besides(sentence: Sentence, at: int, end: int) -> bool:
    places = (*range(at), *range(end, len(sentence.words)))
    return any(number_at(sentence.words, place)[0] is not None for place in places)


def _rated(sentence: Sentence, at: int) -> Read:
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


def _part_of(sentence: Sentence, at: int) -> Read:
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


def _known(sentence: Sentence, at: int) -> Read:
    """The longest phrase of the vocabulary that begins here."""
    found, end = sentence.phrase(at)
    if "side" in found and not _is_a_side(sentence, at, end):
        return [Item("unknown", at, end)], end
    if not found:
        return [], at
    group = next(group for group in _FIRST if group in found)
    if group in {"quality", "side"} and set(ACTIVITIES) & found.keys() and _speaks_of_doing(sentence, at):
        group = next(each for each in ACTIVITIES if each in found)
    if group in ACTIVITIES:
        return [Item("activity", at, end, " ".join(sentence.words[at:end]))], end
    return [Item(group, at, end, Site(found["site"]) if group == "site" else found[group])], end


def _is_a_side(sentence: Sentence, at: int, end: int) -> bool:
    """Whether "left" is a side here: not in "left work", "right mess", "right instead of left"."""
    before, after = sentence.word(at - 1), sentence.word(end)
    if any(tuple(sentence.words[at - len(not_it) : at]) == not_it for not_it in INSTEAD):
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


def _speaks_of_doing(sentence: Sentence, at: int) -> bool:
    """Whether a word such as "cold" or "pressure" is what eases or worsens, and not what it is like."""
    return at in sentence.judgements


def _deadened(sentence: Sentence, at: int) -> Read:
    """`leg feels dead`, `foot is like dead wood`, `leg has gone lifeless`: of the place before it."""
    end = sentence.behind(SEEMING, at)
    found = DEADENED.get(sentence.word(end))
    if found is None or sentence.word(end + 1) == "weight" or not _ends_a_place(sentence, at, ("site",)):
        return [], at
    last = sentence.behind({"wood", "meat"}, end + 1)
    return [Item("quality", at, last, found)], last


def _lifeless(sentence: Sentence, at: int) -> Read:
    """`no life in my leg`, `no life left in the foot`: of the place behind it."""
    end = sentence.behind({"left"}, at + 2)
    if sentence.words[at : at + 2] != ["no", "life"] or sentence.word(end) != "in":
        return [], at
    place = sentence.behind(WHOSE, end + 1)
    named = place < len(sentence.words) and sentence.phrase(place, ["site"])[0]
    return ([Item("quality", at, end + 1, "weak")], end + 1) if named else ([], at)


def _compared(sentence: Sentence, at: int) -> Read:
    """`weaker than the right leg`, `colder than my left`: the other leg, of which nothing is said."""
    if sentence.word(at) != "than" or sentence.word(at - 1) not in HELD_AGAINST:
        return [], at
    side = sentence.behind({"the", "my", "on", "in"}, at + 1)
    found, end = sentence.phrase(side, ["side"])
    if not found:
        return [], at
    end = max(end, sentence.phrase(end, ["site"])[1])
    return [Item("unknown", at, end)], end


def _named(sentence: Sentence, at: int) -> Read:
    """A treatment or a medicine; one that eases or worsens is named by the word that says so."""
    return named_at(sentence, at)


_READERS: tuple[Callable[[Sentence, int], Read], ...] = (
    *(
        _moment,
        _measured,
        _counted_exercise,
        _moved,
        _named,
        _nothing,
        _rated,
        _number,
        _part_of,
        _deadened,
        _lifeless,
        _compared,
        _known,
    ),
)
