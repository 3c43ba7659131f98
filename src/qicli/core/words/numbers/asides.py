"""Numbers that are said and are not how much it hurts now: the scale itself, a bound, what it is not.

`on a scale of 1 to 10 a 6`, `not a 7, more like a 4`, `under 5 for the first time: 3`, `toothache 8`. Such a
number stays as words; where it is not plain what is meant, no number is noted.
"""

from collections.abc import Sequence

import msgspec

from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers import said_aside as table
from qicli.core.words.numbers.amounts import DOSE_UNITS
from qicli.core.words.numbers.bounds import is_a_bound
from qicli.core.words.numbers.counted import LINKS, NOTHING_ENDS, OTHER_SCALES
from qicli.core.words.numbers.exercises import RATING
from qicli.core.words.numbers.number import Number
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS

SCALE_WORDS = 3  # between "scale" and its numbers: "scale is from 1 to 10"
CLOSE = 4  # words behind "apart from" in which the place stands that is meant
SEVERAL = 2  # places: each may have a number of its own
FAR = 6  # words before "no pain" that may take it back


def without_asides(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The items, each number among them that is no pain of now as words, and what varies left open."""
    found = [_ranged(item, sentence) for item in items]
    numbers = _numbers(found)
    if any(_is_another_scale(item, sentence) for item in numbers):
        aside = [item for item in numbers if not _is_out_of_ten(item, sentence)]
    else:
        aside = [item for item in numbers if _is_aside(item, found, sentence)]
    left = [item for item in numbers if item not in aside]
    aside += [item for item in left if _is_beside_the_pain(item, left, found, sentence)]
    aside += [item for item in found if item.kind == "quality" and _is_of_an_organ(item, found, sentence)]
    return [item.as_words() if item in aside else item for item in found]


def _numbers(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if isinstance(item.value, Number)]


def _number(item: Item) -> Number:
    assert isinstance(item.value, Number)
    return item.value


def _ranged(item: Item, sentence: Sentence) -> Item:
    """A range that looks like a change: `anywhere from 3 to 6`, left open."""
    number = item.value
    if not isinstance(number, Number) or number.before is None:
        return item
    if not table.RANGING & set(sentence.words[max(0, item.first - 2) : item.first]):
        return item
    return msgspec.structs.replace(item, value=Number((number.before, number.values[0])))


def _is_aside(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it is no pain, whatever else is said."""
    if _number(item).nothing:
        return _is_taken_back(item, sentence) or _has_an_exception(item, items, sentence)
    return (
        _is_the_scale(item, items, sentence)
        or _is_denied(item, sentence)
        or _is_an_organs(item, items, sentence)
        or _is_of_a_dose(item, items, sentence)
        or _is_at_work(item, sentence)
        or _is_wished_for(item, sentence)
        or _is_none_of_a_thing(item, sentence)
        or is_a_bound(item, sentence)
    )


def _span(number: Number) -> tuple[int, int] | None:
    """From where to where it goes; None for one number."""
    if number.before is not None:
        return number.before, number.values[0]
    return (number.values[0], number.values[-1]) if len(number.values) > 1 else None


def _speaks_of_a_scale(item: Item, sentence: Sentence) -> bool:
    before = sentence.words[max(0, item.first - SCALE_WORDS) : item.first]
    points = sentence.word(item.end) in {"point", "points"} and sentence.word(item.end + 1) == "scale"
    return "scale" in {*before, sentence.word(item.end)} or points


def _is_another_scale(item: Item, sentence: Sentence) -> bool:
    """Whether it is a scale that does not end at ten, such as `scale of 1 to 5`: its numbers are no pain."""
    span = _span(_number(item))
    other = span is not None and span[0] in table.LOWEST and span[1] != table.HIGHEST
    return other and _speaks_of_a_scale(item, sentence)


def _is_out_of_ten(item: Item, sentence: Sentence) -> bool:
    words = sentence.words[item.first : item.end]
    return "/" in words[0] or (_span(_number(item)) is None and not RATING.isdisjoint(words))


def _is_the_scale(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it says how the scale goes: `1 to 10`, `out of 10`, `10 being the worst`."""
    span = _span(_number(item))
    before = sentence.words[max(0, item.first - 4) : item.first]
    if span is None:
        out = before[-2:] == ["out", "of"] or before == ["out", "of", "a", "possible"]
        of = before[-2:] in (["scale", "of"], ["scale", "to"])
        points = _speaks_of_a_scale(item, sentence) and sentence.word(item.end) in {"point", "points"}
        return out or of or points or _is_an_anchor(item, sentence)
    if span[0] not in table.LOWEST or span[1] != table.HIGHEST:
        return False
    changed = bool(table.CHANGING & set(before[-2:]))
    others = len(_numbers(items)) > 1
    return _speaks_of_a_scale(item, sentence) or (others and not changed)


def _is_an_anchor(item: Item, sentence: Sentence) -> bool:
    """Whether it names an end of the scale: `10 being the worst`, `where 0 is no pain`."""
    if _number(item).value not in {*table.LOWEST, table.HIGHEST}:
        return False
    by = sentence.word(item.end)
    where = by in {"is", "as"} and table.ANCHORED_WHERE & set(
        sentence.words[max(0, item.first - 2) : item.first]
    )
    end = sentence.behind({"the", "my", "as", "absolute"}, item.end + 1)
    return (by in table.ANCHORED_BY or bool(where)) and sentence.word(end) in table.ANCHORS


def _is_denied(item: Item, sentence: Sentence) -> bool:
    """Whether it is what it is not: `not a 7`, `wasn't a 9`."""
    at = sentence.before(table.BETWEEN, item.first)
    longer = sentence.word(at) == "longer" and sentence.word(at - 1) == "no"
    return longer or (sentence.word(at) in table.NOT_SO and sentence.word(at - 1) not in table.NOT_OF_IT)


def _is_an_organs(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it is the pain of another part of the body, or on another scale, which alone is no pain."""
    behind = sentence.behind({"my", "the"}, item.end + 1)
    if sentence.word(item.end) == "in" and sentence.word(behind) in table.ORGANS:
        return True
    at = sentence.before(table.OF_THE_ORGAN, item.first)
    others = len(_numbers(items)) > 1
    organ = sentence.word(at) in table.ORGANS or (others and sentence.word(at) in table.LIMBS)
    if organ and sentence.word(at - 1) != "and":
        return True
    felt = any(each.kind in {"site", "side", "quality"} for each in items)
    return not (others or felt) and _is_on_another_scale(item, sentence)


def _is_on_another_scale(item: Item, sentence: Sentence) -> bool:
    """Whether its clause begins with what it is of: `mood 2`, `my energy is a 4`, but not `no sleep, 6`."""
    at = sentence.before(LINKS, item.first)
    before = sentence.word(at - 1 - (sentence.word(at - 1) in {"my", "the"}))
    return sentence.word(at) in OTHER_SCALES and before in {"", *STOPS}


def _is_of_an_organ(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it is what another part of the body is like: `stomach cramps`, `a sore throat`.

    A toothache in the thigh is what the thigh is like, and "6 toothache" may well be that.
    """
    if table.ACHES & set(sentence.words[item.first : item.end]):
        clause = sentence.clause(item.first)
        here = any(each.kind == "site" and each.first in clause for each in items)
        rated = any(number.end == item.first for number in _numbers(items))
        return not (here or rated) and sentence.word(item.first - 1) != "like"
    at = sentence.before(table.LINKING, item.first)
    end = sentence.behind({"in", "my", "the"}, item.end)
    organs = table.ORGANS - table.ACHES
    return sentence.word(at) in organs or sentence.word(end) in organs


def _is_of_a_dose(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it is how many are taken: `cut codeine from 8 to 4`, `2 tablets a day from 4`."""
    behind = tuple(sentence.words[item.end : item.end + 2])
    if sentence.word(item.first - 1) == "from" and DOSE_UNITS & set(sentence.words[: item.first]):
        return True
    if _number(item).before is None:
        return False
    if behind in table.EACH_DAY or behind[:1] == ("daily",) or DOSE_UNITS & set(behind[:1]):
        return True
    named = [each for each in items if each.kind == "medicine" and each.end <= item.first]
    if not named:
        return False
    words = sentence.words[max(0, named[-1].first - 2) : item.first]
    return bool(table.DOSE_CHANGED & set(words)) and not (table.OF_THE_PAIN | STOPS) & set(words)


def _is_at_work(item: Item, sentence: Sentence) -> bool:
    """Whether it is when work begins and ends: `9 to 5 job`, `worked 9 to 5`."""
    hours = _number(item).before is not None
    before = {sentence.word(item.first - 1), sentence.word(item.first)} & table.WORKING
    return hours and (sentence.word(item.end) in table.AT_WORK or bool(before))


def _is_wished_for(item: Item, sentence: Sentence) -> bool:
    """Whether it is what it shall be: `my goal is a 2`, `hoping for a 3`."""
    at = sentence.before(table.TO_BE, item.first)
    wished = sentence.word(at) in table.WISHED and at < item.first - 1
    return wished or sentence.word(at) in table.GOALS


def _is_none_of_a_thing(item: Item, sentence: Sentence) -> bool:
    """Whether "zero" is how much there is of something that is no pain: `zero energy`, `zero tingling`."""
    after = sentence.word(item.end)
    if _number(item).value != 0 or not sentence.words[item.end - 1].isalpha() or after in NOTHING_ENDS:
        return False
    here = sentence.phrase(item.end, ["site", "side", "worse"])[1] > item.end
    when = any(mention.first == item.end for mention in sentence.moments)
    return after.isalpha() and not (here or when or after in LITTLE)


def _is_taken_back(item: Item, sentence: Sentence) -> bool:
    """Whether "no pain" is not said of now: `can't say it's painless`, `did nothing today`."""
    first, before = sentence.words[item.first], sentence.word(item.first - 1)
    if first in {"nothing", "none"} and item.end == item.first + 1:
        felt = before in table.FEELING and sentence.word(item.end) in {"in", "below"}
        return felt or before in table.NOTHING_OF
    on_the_way: set[str] = set()
    at = item.first - 1
    while item.first - at < FAR and sentence.word(at) in table.ON_THE_WAY:
        on_the_way.add(sentence.word(at))
        at -= 1
    back = sentence.word(at)
    if back == "far":
        return "from" in on_the_way
    if back == "but":
        return sentence.word(at - 1) == "anything"
    if first in {"no", "not", "zero", "nil", "nothing", "none", "without"}:
        return back in table.NOT_QUITE or (back in table.TAKES_BACK and bool(on_the_way & table.CLAIMING))
    return back in table.TAKES_BACK


def _has_an_exception(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether there is a place where it hurts after all: `pain free apart from the left calf`."""
    for words in table.EXCEPT:
        end = item.end + len(words)
        if tuple(sentence.words[item.end : end]) == words:
            return any(each.kind in {"site", "number"} and end <= each.first < end + CLOSE for each in items)
    return False


def _is_beside_the_pain(
    item: Item, numbers: Sequence[Item], items: Sequence[Item], sentence: Sentence
) -> bool:
    """Whether it is a bound or a difference beside another number, or what it was and no longer is."""
    if _number(item).nothing:
        return False
    if len(numbers) == 1:
        return _is_no_longer(item, sentence)
    places = sum(each.kind == "site" for each in items)
    words = sentence.words[max(0, item.first - 3) : item.first]
    than = "than" in words and not STOPS & set(words[words.index("than") :])
    before, after = sentence.word(item.first - 1), sentence.word(item.end)
    by_so_much = before == "by" or (before in {"up", "down"} and after in table.SINCE)
    more = after in table.THAN and sentence.word(item.end + 1) == "than"
    bound = than or more or by_so_much or before in table.BOUNDS
    return places < SEVERAL and (bound or _is_at_times(item, numbers, sentence))


def _is_at_times(item: Item, numbers: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it is how it is at its worst or best, and another number says how it is: `3, spikes to 8`."""
    return _is_a_peak(item, sentence) and not all(_is_a_peak(each, sentence) for each in numbers)


def _is_a_peak(item: Item, sentence: Sentence) -> bool:
    before = [sentence.word(item.first - 2), sentence.word(item.first - 1)]
    after = sentence.words[item.end : item.end + 3]
    at_its = after[:1] == ["at"] and bool({"times", *table.AT_ITS} & set(after[1:]))
    at_worst = before[-1] in table.AT_ITS and "at" in {before[0], sentence.word(item.first - 3)}
    return at_its or at_worst or not table.PEAKS.isdisjoint(before)


def _is_no_longer(item: Item, sentence: Sentence) -> bool:
    """Whether a lone number is what it was, and something says that it is not now: `halved, was 8`."""
    words = sentence.words
    before = words[max(0, item.first - 4) : item.first]
    if before[-2:] in (["down", "from"], ["up", "from"]) or {"used", "be"} <= {*before}:
        return True
    if not {"was", "were", "from"} & set(before):
        return False
    rest = {*words[: item.first], *words[item.end :]}
    changed = table.CHANGED & rest and table.NOW & rest
    return bool(table.MULTIPLIED & rest or changed)
