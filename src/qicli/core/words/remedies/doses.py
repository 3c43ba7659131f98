"""Treatments and medicines named in a sentence, with their amounts as said: `took 2 ibuprofen`, `ibu 600`."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from qicli.core.entry import Medicine
from qicli.core.words.numbers.amounts import BY, DOSE_UNITS, amount_end
from qicli.core.words.numbers.counted import LINKS, UNITS
from qicli.core.words.numbers.number import number_at
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of
from qicli.core.words.vocabulary.phrases import LONGEST, Group, meanings
from qicli.core.words.vocabulary.remedies import STRENGTHENED

TOOK = {"took", "taken", "taking", "had", "got", "popped", "swallowed", "take", "necked", "downed", "ate"}
ARTICLES = {"a", "an", "the", "my", "some", "another", "more", "of", "about", "only", "just", "maybe", "like"}
# Numbers that say how many were taken, where a medicine follows.
IN_WORDS = words_of("""
    four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty dozen
""")
NEARLY = {"about", "around", "roughly", "nearly", "almost"}
FRACTIONS = {"half", "quarter", "½", "1/2", "1/4"}
# Numbers before a medicine that are how many were taken, whatever else is said: people take so many.
FEW = {"1", "2", "3", "one", "two", "three"}
# In front of a number: it is how many were taken; and that it is the pain.
COUNTING = words_of("another extra with on plus even those these needed need used using despite than")
RATING = words_of("pain pains was were is its feels felt from level score hurts hurting sore")
FELT: tuple[Group, ...] = ("site", "side", "quality")
# Behind a medicine: it is how many were taken of it.
SO_MANY: set[tuple[str, ...]]
SO_MANY = {*(("so", "far"), ("a", "day"), ("per", "day"), ("every", "day"), ("at", "once"), ("in", "one"))}
SO_MANY |= {("in", "total"), ("already",), ("daily",), ("altogether",)}
# Behind a medicine: none of it was taken, but before "after ibuprofen 0".
NONE = words_of("0 zero nil nought nowt zilch")
AFTER = words_of("after with since following")
# In front of tablets that are left over, and behind "left".
THERE = words_of("only just no any few last got have has theres there still with enough zero hardly barely")
OVER = words_of("in over until till for to at now so after but")
# What a medicine is called besides.
KINDS = words_of("""
    express extra rapid ultra forte strong strength pm sr xr mr cr er xl la retard soluble dispersible m nt sp
    effervescent lysine caplets zavance gel patch patches plaster plasters
""")
Reads = Literal["amount", "pain", "either", "none"]
LEAST_DOSE = 20  # mg: a number from here on is never a pain, nor how many were taken
UP_TO = {"to", "at", "on", "now", "dose", "a", "of", "the", "take"}
OF_THEM = (["of", "them"], ["of", "these"])
MOST_WORDS = 8  # in an amount: "2 tablets x 200 mg twice daily" has seven
OFTEN = {"twice", "once", "daily", "nightly", "nocte", "bd", "tds", "od", "prn", "thrice", "three", "four"}


def named_at(sentence: Sentence, at: int) -> tuple[list[Item], int]:
    """The treatment or medicine that is named here, with its amount, and where that ends.

    A number after a medicine is its amount and never the pain.
    """
    took = sentence.word(at) in TOOK
    start = sentence.behind(ARTICLES - {"of"}, at + 1) if took else sentence.behind(NEARLY, at)
    first = _number_of(sentence, start)
    begin = sentence.behind(ARTICLES, first) if first > start else start
    group, name, end = _name(sentence, begin)
    if group == "treatment" and (first == start or took):
        counted = [Item("unknown", at, begin)] if first > start else []
        return [*counted, Item("treatment", begin if counted else at, end, name)], end
    none = not took and sentence.word(end) in NONE and sentence.word(at - 1) not in AFTER
    if group != "medicine" or none:
        return ([Item("unknown", at, end + 1)], end + 1) if none and group else ([], at)
    after = _amount(sentence, end)
    if first > start and _is_small(sentence, end, after):
        after = end
    if after == end and first in {start, begin}:
        later = _amount_further_on(sentence, end)
        if later > end:
            return _in_two_pieces(
                sentence, (at, end), later, Medicine(name, sentence.typed(later - 1, later))
            )
    after = _how_often(sentence, after) if after > end or first > start else after
    if (
        sentence.word(after) == "left"
        and not took
        and _are_left(sentence, at, after + 1, counted=first > start)
    ):
        return [Item("unknown", at, after + 1)], after + 1
    strong = sentence.word(start) in IN_WORDS and after > end
    plain = first == start or strong
    read = "amount" if plain else _read_as(sentence, start, (begin, end, after), took=took)
    if read == "pain":
        return [], at
    return _as_read(sentence, read, (at, start, first, begin), (end, after), name), after


def _as_read(
    sentence: Sentence, read: Reads, before: tuple[int, int, int, int], behind: tuple[int, int], name: str
) -> list[Item]:
    """The medicine with its amount; where the number before it may be the pain, that one by itself."""
    at, start, first, begin = before
    if read == "none":
        return [Item("unknown", at, behind[1])]
    more = sentence.typed(*behind)
    if read == "either":
        number = Item("either", start, first, Medicine(name, sentence.typed(start, first)))
        return [number, Item("medicine", begin, behind[1], Medicine(name, more))]
    amount = " x ".join(part for part in (sentence.typed(start, first), more) if part)
    return [Item("medicine", at, behind[1], Medicine(name, amount))]


def _are_left(sentence: Sentence, at: int, end: int, *, counted: bool) -> bool:
    """Whether tablets are there still, and "left" is no side: `only 2 tramadol left`, `no codeine left`."""
    before = sentence.words[max(0, at - 3) : at]
    said = counted or not THERE.isdisjoint(before[-1:] if STOPS & {*before} else before)
    return said and sentence.word(end) in {"", *STOPS, *OVER}


def _is_small(sentence: Sentence, at: int, end: int) -> bool:
    """Whether only a number that may be a pain stands there: `took 2 ibuprofen 4`."""
    return end == at + 1 and number_at(sentence.words, at)[0] is not None


def _in_two_pieces(
    sentence: Sentence, name: tuple[int, int], end: int, medicine: Medicine
) -> tuple[list[Item], int]:
    """A medicine, and the number further on that is its amount; what is said between them is kept."""
    between = [Item("unknown", name[1], end - 1)] if end - 1 > name[1] else []
    last = end + 2 if sentence.words[end : end + 2] in OF_THEM else _how_often(sentence, end)
    return [Item("medicine", *name, medicine), *between, Item("medicine", end - 1, last)], last


def _amount_further_on(sentence: Sentence, end: int) -> int:
    """Behind the amount that is said of the medicine a little later; `end` without one.

    `lyrica upped to 150`, `panadol helped, took 2`: a number too high for a pain, or one that was taken.
    """
    for at in range(end, min(end + 6, len(sentence.words))):
        some = sentence.words[at + 1 : at + 3] in OF_THEM
        if some or _was_taken(sentence, at) or _is_high(sentence, at, end):
            return at + 1
        goes_on = sentence.word(at + 1) in TOOK or sentence.word(at + 2) == "taken"
        goes_on = goes_on or sentence.words[at + 2 : at + 4] in OF_THEM
        if sentence.words[at] in STOPS and not goes_on:
            return end
        if sentence.phrase(at, ["site", "medicine", "treatment"])[0]:
            return end
    return end


def _was_taken(sentence: Sentence, at: int) -> bool:
    """Whether a number alone stands behind "took"."""
    alone = sentence.word(at + 1) in {"", *STOPS, "of"} and sentence.word(at - 1) in TOOK
    return sentence.words[at].isdecimal() and (alone or sentence.word(at + 1) == "taken")


def _is_high(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a number is too high for a pain, and said of what stands in front of it."""
    number = sentence.words[at]
    high = number.isdecimal() and len(number) < 5 and int(number) >= LEAST_DOSE
    return high and (at == end or sentence.word(at - 1) in UP_TO)


def _name(sentence: Sentence, at: int) -> tuple[Group | None, str, int]:
    """The treatment or medicine that is named here, and where its name ends."""
    if at >= len(sentence.words):
        return None, "", at
    word = sentence.word(at)
    if taught := sentence.taught(at):
        return taught
    groups: tuple[Group, ...] = ("medicine", "treatment")
    for group in groups:
        found, end = sentence.phrase(at, [group])
        if sentence.word(end - 1) == "plus" and _names_another(sentence, end):
            found, end = meanings(sentence.word(at)), at + 1
        if group in found:
            return group, found[group], sentence.behind(KINDS, end)
    strength = sentence.word(at + 1).removesuffix("mg")
    strong = strength.isdecimal() and len(strength) >= 3 and sentence.word(at + 2) not in UNITS - DOSE_UNITS
    return ("medicine", STRENGTHENED[word], at + 1) if strong and word in STRENGTHENED else (None, "", at)


def _names_another(sentence: Sentence, at: int) -> bool:
    """Whether "plus" only joins here: `nurofen plus paracetamol`, `nurofen plus 2 paracetamol`."""
    return any("medicine" in sentence.phrase(place, ["medicine"])[0] for place in (at, _amount(sentence, at)))


def _amount(sentence: Sentence, at: int) -> int:
    words = sentence.words[at : at + MOST_WORDS]
    if words[:1] and words[0] in BY:
        end = amount_end(words, 1, UNITS - DOSE_UNITS)
        return at + (end if end > 1 else 0)
    if words[:1] and words[0] in FRACTIONS:
        return at + 1 + (words[1:2] != [] and words[1] in DOSE_UNITS)
    return at + amount_end(words, 0, UNITS - DOSE_UNITS)


def _number_of(sentence: Sentence, at: int) -> int:
    """Where the amount before a medicine's name ends, which may be a higher number in words: `nine`."""
    if sentence.word(at) in IN_WORDS and _name(sentence, sentence.behind(ARTICLES, at + 1))[0] == "medicine":
        return at + 1
    return _amount(sentence, at)


def _how_often(sentence: Sentence, at: int) -> int:
    """Past "twice daily", "3 times a day", "x 2", which belong to the amount."""
    while sentence.word(at) in OFTEN or sentence.words[at : at + 2] in (["a", "day"], ["per", "day"]):
        if sentence.word(at) in {"three", "four"} and sentence.word(at + 1) != "times":
            break
        at += 2 if sentence.word(at) in {"a", "per", "three", "four"} else 1
    return at


def _read_as(sentence: Sentence, at: int, name: tuple[int, int, int], *, took: bool) -> Reads:
    """What the number before a medicine's name is: `took 2 ibuprofen`, `back 6 ibuprofen`, `6 ibuprofen`.

    None were taken where it is zero; from four on, a number alone may be either, the pain or how many.
    `name` is where the name begins and ends, and where its amount does.
    """
    begin, end, after = name
    number = number_at(sentence.words, at)[0]
    if begin != at + 1 or number is None:
        return "pain" if sentence.word(at).endswith("/10") else "amount"
    few = sentence.word(at) in FEW
    if number.value is None or (not few and not took and _rates(sentence, at)):
        return "pain"
    if number.value == 0:
        return "none"
    others = (*range(at), *range(after, len(sentence.words)))
    counted = took or few or _is_counted(sentence, at, end)
    counted = counted or any(_is_another_number(sentence, other) for other in others)
    return "amount" if counted else "either"


def _is_counted(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the words around say that it is how many: `another 4 codeine`, `6 codeine a day`."""
    if sentence.word(at - 1) in COUNTING or sentence.word(end - 1).endswith("s"):
        return True
    return any(tuple(sentence.words[end : end + len(said)]) == said for said in SO_MANY)


def _rates(sentence: Sentence, at: int) -> bool:
    """Whether it is the pain of what stands just before, which has no number of its own yet."""
    last = at - 1
    while last >= 0 and sentence.words[last] in LINKS - RATING:
        last -= 1
    if sentence.word(last) in RATING:
        return True
    starts = range(max(0, last + 1 - LONGEST), last + 1)
    first = next((start for start in starts if sentence.phrase(start, FELT)[1] == last + 1), -1)
    if first < 0:
        return False
    while first and sentence.phrase(first - 1, ["side"])[1] == first:
        first -= 1
    return number_at(sentence.words, first - 1)[0] is None


def _is_another_number(sentence: Sentence, at: int) -> bool:
    number, end = number_at(sentence.words, at)
    return number is not None and sentence.word(end) not in UNITS and at != end


def taken_in(items: Iterable[Item]) -> tuple[Medicine, ...]:
    """Each medicine as often as an amount of it was said; without one it is the same, named again."""
    found: list[Medicine] = []
    for item in items:
        said = item.value if item.kind == "medicine" else None
        if isinstance(said, Medicine) and (said.amount or said not in found):
            found.append(said)
    return tuple(found)


def either_in(items: Sequence[Item]) -> Medicine | None:
    """The number before a medicine that may be either, if the medicine was taken."""
    for item, named in pairwise(items):
        if item.kind == "either" and named.kind == "medicine" and isinstance(item.value, Medicine):
            return item.value
    return None


def with_amount(medicines: Sequence[Medicine], dose: Medicine) -> tuple[Medicine, ...]:
    """The medicines, the one that this was perhaps a dose of with its amount: `6`, `6 x 400mg`."""
    at = next(nth for nth, each in enumerate(medicines) if each.name == dose.name)
    amount = " x ".join(filter(None, (dose.amount, medicines[at].amount)))
    taken = msgspec.structs.replace(medicines[at], amount=amount)
    return (*medicines[:at], taken, *medicines[at + 1 :])


def read_medicine(text: str) -> Medicine:
    """A medicine and its amount, such as `ibuprofen 400mg`; a name that qi does not know stays as it is."""
    typed = text.split()
    words = [word.lower() for word in typed]
    for at in range(1, len(words)):
        if amount_end(words, at, set()) == len(words):
            return Medicine(_medicine(" ".join(typed[:at])), " ".join(typed[at:]))
    return Medicine(_medicine(" ".join(typed)))


def _medicine(name: str) -> str:
    return meanings(" ".join(name.lower().replace("-", " ").split())).get("medicine", name)
