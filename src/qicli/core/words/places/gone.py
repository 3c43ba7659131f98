"""Places that are well, and places that the pain has left: none of the entry's.

"My foot is fine", "the pain in my foot went", "the calf has settled", "numb toes on the bike, gone after five
minutes": such a place is kept as words. It would be the furthest point of the entry else, at which a report
looks first. Where nothing would be left beside a number, all is kept: then it hurts there after all.
The ways of saying stand in `judgements`; of a symptom that is gone, in `denial`.
"""

from collections.abc import Iterator, Sequence

from qicli.core.entry import Site
from qicli.core.words.beside import COMPLAINTS
from qicli.core.words.context import Scope, scopes
from qicli.core.words.judgements import FINE
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers.number import Number, number_at
from qicli.core.words.polarity import Judgement
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of

# What may stand between a symptom that is denied and its place, or between a place and "has gone".
AMONG = (
    LITTLE | words_of("or any all anymore more finally completely again pain pains ache part side") - STOPS
)

NOR = words_of("or nor in the my")
THEN = words_of("after from during with when while")
# Behind a lone "gone"; before anything else it is what a leg became: "has gone lifeless".
AFTER_GONE = (
    STOPS | words_of("from now today completely altogether after and but at since thanks away this") | {""}
)


def well_at(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The places of which it is said that they are well, or that it is gone from there."""
    places = [item for item in items if item.kind == "site" and isinstance(item.value, Site)]
    if not places:
        return []
    well: list[Item] = []
    for scope in scopes([*sentence.words, "."], FINE, STOPS):
        if scope.kind == "fine" and (place := _subject(scope, items, sentence)) is not None:
            well.append(place)
        elif scope.kind in {"gone", "calm"}:
            well += _left_by_it(scope, items, sentence)
        well += _of_clause_before(scope, places, sentence)
    well += [place for place in places if _is_free_of_pain(place, sentence)]
    well += [*_of_what_is_not(places, items, sentence), *_nor_there(items, sentence)]
    left = [place for place in places if place not in well]
    hurts = any(isinstance(item.value, Number) and item.value.values != (0,) for item in items)
    return [] if hurts and not left else well


def _of_clause_before(scope: Scope, places: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The places of a clause of which the next says that it is over: `my foot went to sleep, fine now`."""
    clause = sentence.of_clause_before(scope)
    rated = any(number_at(sentence.words, at)[0] is not None for at in clause)
    end = scope.trigger[1]
    ended = sentence.word(end) in {"now", "again"} and sentence.word(end + 1) in {"", *STOPS}
    now = scope.kind != "fine" or ended
    if now and not rated:
        yield from (place for place in places if place.first in clause)


def _left_by_it(scope: Scope, items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The places right before "has gone", strung together: `the pain in my foot and toes has gone`.

    Of a place alone "went" says that it gave way; so a pain, or what it was like, must stand beside it.
    """
    end = scope.trigger[1]
    follows = sentence.word(end)
    odd = sentence.word(end - 1) == "gone" and follows not in AFTER_GONE
    if odd or number_at(sentence.words, end)[0] is not None:
        return
    said = [item for item in items if item.first in scope and item.kind not in {"little", "moment"}]
    at, found = scope.end, []
    for item in reversed(said):
        if item.kind in {"movement", "activity"} and sentence.word(item.first - 1) in THEN:
            at = item.first - 1  # tingling in the foot after cycling went away
            continue
        between = sentence.words[item.end : at]
        strung = item.kind in {"site", "side", "quality", "unknown"} and AMONG.issuperset(between)
        named = item.kind != "unknown" or AMONG.issuperset(sentence.words[item.first : item.end])
        if not (strung and named) or getattr(item.value, "pain", None) is not None:
            break
        found.append(item)
        at = item.first
    spoken = COMPLAINTS & {*sentence.words[at - 4 if at > 3 else 0 : scope.end]}
    if scope.kind == "calm" or spoken or any(item.kind == "quality" for item in found):
        yield from (item for item in found if item.kind == "site")


def _of_what_is_not(places: Sequence[Item], items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The places of symptoms that are denied: `not numb in the foot any more`, `numb toes, gone now`."""
    for scope in sentence.denials:
        if sentence.word(scope.trigger[1] - 1) == "much":  # not so much numb in the foot as heavy
            continue
        denied = [item for item in items if item.kind == "quality" and item.first in scope]
        for place in places:
            if place.first not in scope or getattr(place.value, "pain", None) is not None:
                continue
            if any(_is_of(quality, place, scope, sentence) for quality in denied):
                yield place


def _nor_there(items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The further places at which there is nothing: `nothing in the foot or calf`."""
    none = [item for item in items if isinstance(item.value, Number) and item.value.nothing]
    for number in none:
        at, first = number.end, True
        for item in (each for each in items if each.first >= number.end and each.kind in {"site", "side"}):
            between = {*sentence.words[at : item.first]}
            if not between <= NOR | ({"and"} if first else set()):
                break
            if item.kind == "site" and not first:
                yield item
            first = first and item.kind != "site"
            at = item.end


def _is_of(quality: Item, place: Item, scope: Scope, sentence: Sentence) -> bool:
    """Whether nothing but little words stands between what is denied and a place, on either hand."""
    first, second = sorted((quality, place), key=lambda item: item.first)
    between = sentence.words[first.end : second.first]
    back = scope.end <= scope.trigger[0]
    rated = any(number_at(sentence.words, at)[0] is not None for at in range(scope.first, scope.end))
    return AMONG.issuperset(between) and not rated and (back or first is quality)


def _is_free_of_pain(place: Item, sentence: Sentence) -> bool:
    """`no leg pain`, `no left leg symptoms`."""
    before = sentence.words[max(0, place.first - 2) : place.first]
    return bool({"no", "zero", "nil", "without"} & set(before)) and bool(
        {sentence.word(place.end), sentence.word(place.end - 1)} & COMPLAINTS
    )


def _subject(scope: Scope, items: Sequence[Item], sentence: Sentence) -> Item | None:
    """The place that something is said of, if it is the nearest thing said, and not only where it is."""
    said = [
        item
        for item in items
        if item.kind in {"site", "number", "activity", "quality"} and item.first in scope
    ]
    nearest = said[-1 if scope.end <= scope.trigger[0] else 0] if said else None
    if nearest is None or nearest.kind != "site" or getattr(nearest.value, "pain", None) is not None:
        return None
    only_where = {"in", "on"} & set(sentence.words[max(0, nearest.first - 2) : nearest.first])
    return None if only_where else nearest


def is_of_what_went(item: Item, judgement: Judgement, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether what makes it worse is of what has gone, or when that went: `went when I stood up`."""
    clause = sentence.clause(item.first)
    felt = {at for each in items if each.kind == "quality" for at in range(each.first, each.end)}
    felt |= {at for at, word in enumerate(sentence.words) if word in COMPLAINTS}
    went = (scope for scope in sentence.denials if scope.end <= scope.trigger[0])
    gone = [scope for scope in went if any(at in scope for at in felt)]
    ended = (
        scope
        for scope in gone
        if scope.trigger[0] < judgement.first <= item.first and scope.trigger[0] in clause
    )
    return any(item.first in scope for scope in gone) or any(ended)
