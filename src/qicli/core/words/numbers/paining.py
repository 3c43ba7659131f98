"""Which of several numbers is the pain, now; and which were before and after something that was done."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import Struct

from qicli.core.entry import Site
from qicli.core.words.beside import ARRIVING, DEPARTING
from qicli.core.words.context import Scope, scopes
from qicli.core.words.judgements import WHEN
from qicli.core.words.numbers.number import Number
from qicli.core.words.places.nothing_there import with_nothing_there
from qicli.core.words.places.pairing import rated
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.timing import was_then
from qicli.core.words.tokens import STOPS, words_of

DONE = {"treatment", "medicine", "better", "movement"}
LINKING = words_of("the my it was a at")
NOW = words_of("now currently")
# Behind how it was before a treatment, and after one.
GOING_IN = (["going", "in"], ["walking", "in"], ["on", "the", "way", "in"])
COMING_OUT = (["coming", "out"], ["walking", "out"], ["on", "the", "way", "out"])
COMPARING = {"as", "than", "like"}  # "half as bad as yesterday's 8"
SEVERAL = 2  # places, each with a number of its own


class Pain(Struct, frozen=True):
    """The pain that was said.

    Attributes:
        places: the places, those with numbers of their own rated.
        value: the pain of all; None where none was said, or it was left open.
        open: the numbers between which it was left open.
        before, after: around something that was done.
        unused: numbers that say nothing of now.
    """

    places: tuple[Item, ...]
    value: int | None = None
    open: tuple[int, ...] = ()
    before: int | None = None
    after: int | None = None
    unused: tuple[Item, ...] = ()


def pain_in(items: Sequence[Item], sentence: Sentence) -> Pain:
    """Which number is the pain of which place, and what is left open."""
    places = [item for item in items if item.kind == "site"]
    numbers = [item for item in items if item.kind == "number"]
    if not places and _is_by_side(items, numbers):
        return Pain((), max(item.value.values[0] for item in numbers if isinstance(item.value, Number)))
    around = _around(numbers, sentence, done=[item for item in items if item.kind in DONE])
    if around is not None:
        before, after, left = around
        if any(item.kind == "treatment" for item in items):
            now = [item for item in left if _is_said_now(item, sentence)] if len(left) == 1 else []
            value = next(iter(_values(now)), None)
            unused = [] if now else left
            return Pain(tuple(places), value, before=before, after=after, unused=tuple(unused))
        return Pain(tuple(places), after, unused=tuple(left))
    kept, unused = _of_now(numbers, places, sentence)
    then = _where_it_was(places, kept, unused, sentence)
    found, left = rated([place for place in places if place not in then], kept, sentence)
    if (own := with_nothing_there(found, left, items, sentence)) is not None:
        kept_too = [] if any(_site_pain(place) == 0 for place in own) else left
        return Pain(tuple(own), unused=(*unused, *then, *kept_too))
    return _summed(found, left, [*unused, *then])


def _site_pain(place: Item) -> int | None:
    return place.value.pain if isinstance(place.value, Site) else None


def _where_it_was(
    places: Sequence[Item], now: Sequence[Item], then: Sequence[Item], sentence: Sentence
) -> list[Item]:
    """The places of numbers that speak of before, where those of now have theirs: `was 7 in the foot`."""
    if len(places) < SEVERAL or not now or not then:
        return []
    found, left = rated(places, sorted([*now, *then], key=lambda item: item.first), sentence)
    only_then = _values(then) - _values(now) - {0}
    own = [site.pain for each in found if isinstance(site := each.value, Site)]
    gone = [place for place, pain in zip(places, own, strict=True) if pain in only_then]
    return [] if left else gone


def _values(numbers: Sequence[Item]) -> set[int]:
    return {item.value.values[0] for item in numbers if isinstance(item.value, Number)}


def _is_by_side(items: Sequence[Item], numbers: Sequence[Item]) -> bool:
    """Whether each side has its number and no place is named: `left side 6 right side 2`."""
    sides = [item.value for item in items if item.kind == "side"]
    return len(numbers) > 1 and len(sides) == len(numbers) == len(set(sides))


def _unrated(place: Item) -> Item:
    assert isinstance(place.value, Site)
    return msgspec.structs.replace(place, value=msgspec.structs.replace(place.value, pain=None))


def _summed(places: Sequence[Item], left: Sequence[Item], unused: Sequence[Item]) -> Pain:
    values = [number.value.values for number in left if isinstance(number.value, Number)]
    own = [site.pain for place in places if isinstance(site := place.value, Site) and site.pain is not None]
    open_ = next((each for each in values if len(each) > 1), ())
    said = tuple(dict.fromkeys(each[0] for each in values if len(each) == 1))
    if open_:
        return Pain(tuple(places), open=open_, unused=tuple(unused))
    unrated = any(isinstance(place.value, Site) and place.value.pain is None for place in places)
    of_all = own and not unrated
    highest = (max(own),) if of_all or (any(own) and not said) else ()
    several = tuple(dict.fromkeys((*said, *highest)))
    if len(several) > 1:
        alone = len(own) == 1  # one place with several numbers: none of them is its own
        return Pain(tuple(map(_unrated, places) if alone else places), open=several, unused=tuple(unused))
    return Pain(tuple(places), several[0] if several else None, unused=tuple(unused))


def _around(
    numbers: Sequence[Item], sentence: Sentence, *, done: Sequence[Item]
) -> tuple[int, int, list[Item]] | None:
    """What it was before something was done, what after, and the numbers that are neither; None without."""
    for item in numbers:
        number = item.value
        if isinstance(number, Number) and number.before is not None:
            return number.before, number.values[0], [each for each in numbers if each != item]
    before = _beside(numbers, sentence, "before", done)
    after = _beside([each for each in numbers if each is not before], sentence, "after", done)
    if not (done and before and after):
        before, after = _in_and_out(numbers, sentence) if done else (None, None)
    if not (before and after):
        return None
    first, second = before.value, after.value
    assert isinstance(first, Number)
    assert isinstance(second, Number)
    return first.values[0], second.values[0], [each for each in numbers if each not in {before, after}]


def _in_and_out(numbers: Sequence[Item], sentence: Sentence) -> tuple[Item | None, Item | None]:
    """The number somebody came to a treatment with, and the one they left with: `in with 6, out with 4`."""
    if len(numbers) != SEVERAL or any(getattr(item.value, "value", None) is None for item in numbers):
        return None, None
    first, second = numbers
    comes = _is_beside(first, ARRIVING, GOING_IN, sentence)
    leaves = _is_beside(second, DEPARTING, COMING_OUT, sentence)
    return (first, second) if comes and leaves else (None, None)


def _is_beside(number: Item, leads: frozenset[str], follow: Sequence[list[str]], sentence: Sentence) -> bool:
    """Whether such a word leads to the number, or such words follow it."""
    at = sentence.before({"at", "with", "on", "a", "physio", "about"}, number.first)
    behind = (list(sentence.words[number.end : number.end + len(words)]) == words for words in follow)
    return sentence.word(at) in leads or any(behind)


def _beside(numbers: Sequence[Item], sentence: Sentence, word: str, done: Sequence[Item]) -> Item | None:
    """The number that "before" or "after" stands beside: in front of it, or behind it.

    What was done may stand between: `before physio 7`.
    """
    what = {at for item in done for at in range(item.first, item.end)}

    def leads(item: Item) -> int:
        at = item.first - 1
        while at in what or sentence.word(at) in LINKING:
            at -= 1
        return at

    front = [item for item in numbers if sentence.word(leads(item)) == word]
    behind = [item for item in numbers if sentence.word(item.end) == word]
    first = min((at for at, each in enumerate(sentence.words) if each in {"before", "after"}), default=0)
    number_first = bool(numbers) and numbers[0].first < first
    found = behind or front if number_first else front or behind
    return found[0] if found else None


def _of_now(
    numbers: Sequence[Item], places: Sequence[Item], sentence: Sentence
) -> tuple[list[Item], list[Item]]:
    """The numbers that speak of now, and those that speak of before; a lone one is what was meant."""
    nothing = [item for item in numbers if isinstance(item.value, Number) and item.value.nothing]
    unused = [item for item in nothing if _is_of_something_else(item, numbers, places, sentence)]
    numbers = [item for item in numbers if item not in unused]
    found = scopes(sentence.words, WHEN, STOPS)
    state = {item.first: _state(item, numbers, found, sentence) for item in numbers}
    was = [item for item in numbers if _was(item, sentence)]
    if any(state[item.first] == "now" for item in numbers if item not in was):
        state |= {item.first: "past" for item in was if not state[item.first] or len(places) < SEVERAL}
        state |= {item.first: "past" for item in numbers if state[item.first] == "then"}
        if len(places) < SEVERAL:
            state |= {item.first: "past" for item in _told_before(numbers, state, sentence)}
    if {"past"} < set(state.values()):
        unused += [item for item in numbers if state[item.first] == "past"]
        numbers = [item for item in numbers if state[item.first] != "past"]
    return list(numbers), unused


def _told_before(numbers: Sequence[Item], state: Mapping[int, str], sentence: Sentence) -> list[Item]:
    """The numbers of which no time is said, in clauses before the one that says "now"."""
    now = max((sentence.clauses[item.first] for item in numbers if _is_said_now(item, sentence)), default=-1)
    return [item for item in numbers if not state[item.first] and sentence.clauses[item.first] < now]


def _is_said_now(item: Item, sentence: Sentence) -> bool:
    """Whether "now" stands before it in its clause."""
    clause = sentence.clause(item.first)
    return not NOW.isdisjoint(sentence.words[clause.start : item.first])


def _is_of_something_else(
    nothing: Item, numbers: Sequence[Item], places: Sequence[Item], sentence: Sentence
) -> bool:
    """Whether "no pain" is said of an activity, or beside another number and of no place."""
    judged = sentence.judgements.values()
    if any(each.how == "neither" and nothing.first <= each.first < nothing.end + 2 for each in judged):
        return True
    clause = sentence.clause(nothing.first)
    beside = [place for place in places if place.first >= nothing.end or place.end == nothing.first]
    own = [place for place in beside if place.first in clause]
    between = [each for each in numbers if own and nothing.end <= each.first < own[0].first]
    return len(numbers) > 1 and (not own or bool(between))


def _was(item: Item, sentence: Sentence) -> bool:
    """Whether it is said to have been: `it was 2`, which beside a number of now is then."""
    return sentence.word(item.first - 1) in {"was", "were"}


def _state(item: Item, numbers: Sequence[Item], found: Sequence[Scope], sentence: Sentence) -> str:
    """Whether a number speaks of before or of now: by the words in front of it, else by those behind."""
    clause = sentence.clause(item.first)
    said = [(scope.trigger, scope.kind) for scope in found if item.first in scope]
    said += [
        ((mention.first, mention.end), "past" if mention.kind == "moment" else "now")
        for mention in sentence.moments
        if mention.kind in {"moment", "now"}
        and mention.first in clause
        and was_then(mention, numbers, sentence) in {None, item}
    ]
    said += [
        ((mention.first, mention.end), "past")
        for mention in sentence.moments
        if mention.kind == "span" and mention.end == item.first and sentence.words[mention.first] in COMPARING
    ]
    own = [each for each in numbers if each.first in clause]
    numbers_first = len(own) > 1 and all(own[0].first < first for (first, _), _ in said)
    front = [(item.first - end, kind) for (_, end), kind in said if end <= item.first]
    behind = [(first - item.end, kind) for (first, _), kind in said if first >= item.end]
    nearest = (behind or front) if numbers_first else (front or behind)
    return min(nearest, default=(0, ""))[1]
