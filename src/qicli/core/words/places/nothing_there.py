"""A lone 0 that is one place's where it hurts in another: `nothing in the leg, back throbbing`.

The 0 is that place's own. How much it hurts in the other was not said, and a 0 is the last that it would be.
"""

from collections.abc import Iterator, Sequence

import msgspec

from qicli.core.entry import Site
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import words_of

# What may stand between a 0 and its place, and between places that share one.
TO_IT = words_of("in on at of from to the my a pain is was are feels = : it its lower upper")
SHARED = words_of("and or nor in the my lower upper")
WHOSE = words_of("in the my left right")
LEADING = words_of("in on at from to of")
UNTIL = words_of("until till til")
# What hurts wherever it is; a place without pain may still tingle.
PARTS = {
    **dict.fromkeys(("morning", "mornings", "breakfast", "waking", "woke", "am", "early", "earlier"), 0),
    **dict.fromkeys(("noon", "midday", "lunch", "lunchtime"), 1),
    **dict.fromkeys(("afternoon", "then", "later", "now"), 2),
    **dict.fromkeys(("evening", "evenings", "tea", "teatime", "dinner", "supper", "pm"), 3),
    **dict.fromkeys(("night", "nights", "tonight", "bedtime", "bed"), 4),
}
NOT_SO = words_of("not no never isnt wasnt nothing less longer")
HURTING = words_of("burning aching throbbing stabbing shooting sharp sore electric cramping gnawing raw")
# And what says so behind a 0 of earlier in the day.
BAD = HURTING | words_of("""
    bad worse awful terrible horrible horrendous agony hell torture killing murder painful hurts hurting
    hurt ache aches aching burns throbs unbearable screaming excruciating rough
""")


def with_nothing_there(
    places: Sequence[Item], numbers: Sequence[Item], items: Sequence[Item], sentence: Sentence
) -> list[Item] | None:
    """The places, those rated at which there is nothing; None where no lone 0 is less than the whole pain."""
    if len(numbers) != 1 or getattr(numbers[0].value, "values", ()) != (0,):
        return None
    (nothing,) = numbers
    if _hurts_later(nothing, sentence):
        return list(places)
    follows = sentence.word(nothing.end)
    if follows in UNTIL or (places and follows == "from" and sentence.word(nothing.end - 1) == "gone"):
        return list(places)
    behind = list(_behind(nothing, places, items, sentence))
    before = list(_in_front(nothing, places, items, sentence))
    own = (behind or before) if follows in LEADING else (before or behind)
    if not own or (len(own) == len(places) and not _hurts_besides(own, items, sentence)):
        return None
    return [_rated(place) if place in own else place for place in places]


def _hurts_later(nothing: Item, sentence: Sentence) -> bool:
    """Whether it hurt at a later time of the day: `pain free in the morning, bad by night`."""
    words = sentence.words
    parts = [at for at, word in enumerate(words) if word in PARTS]
    here = min(parts, key=lambda at: abs(at - nothing.first), default=len(words))
    later = any(at > here and PARTS[words[at]] > PARTS[words[here]] for at in parts)
    return later and any(
        words[at] in BAD and NOT_SO.isdisjoint(words[at - 2 : at]) for at in range(here + 1, len(words))
    )


def _in_front(
    nothing: Item, places: Sequence[Item], items: Sequence[Item], sentence: Sentence
) -> Iterator[Item]:
    """The places before a 0, one joined to the next: `back and leg 0`."""
    last, joins = nothing, TO_IT
    for place in reversed(places):
        if place.end <= last.first:
            if not _between(place, last, items, sentence) <= joins:
                return
            yield place
            last, joins = place, SHARED | {","}


def _behind(
    nothing: Item, places: Sequence[Item], items: Sequence[Item], sentence: Sentence
) -> Iterator[Item]:
    """The places behind a 0, one joined to the next; none of which more is said: `0 in leg and back sore`."""
    last, joins = nothing, TO_IT
    before_last = sentence.before(WHOSE, places[-1].first) if places else 0
    shared = SHARED | {","} if sentence.word(before_last) in {"or", "nor", "and"} else SHARED
    for place in places:
        if place.first >= last.end:
            between = _between(last, place, items, sentence)
            if not between <= joins or (last is not nothing and _goes_on(place, sentence)):
                return
            yield place
            last, joins = place, shared


def _between(first: Item, second: Item, items: Sequence[Item], sentence: Sentence) -> set[str]:
    """The words between two items, sides left out."""
    sides = {at for item in items if item.kind == "side" for at in range(item.first, item.end)}
    between = [at for at in range(first.end, second.first) if at not in sides]
    return {":" if sentence.typed(at, at + 1) == ":" else sentence.words[at] for at in between}


def _goes_on(place: Item, sentence: Sentence) -> bool:
    """Whether more is said of a place: `nothing in the leg and the back throbs`."""
    end = sentence.behind({"is", "are", "still", "feels", "now", "was"}, place.end)
    return bool(sentence.phrase(end, ["quality"])[0]) if end < len(sentence.words) else False


def _hurts_besides(own: Sequence[Item], items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it hurts in a clause that names no place without pain: `no pain in the leg, burns outside`."""
    at = {sentence.clauses[item.first] for item in own}
    return any(item.value in HURTING and sentence.clauses[item.first] not in at for item in items)


def _rated(place: Item) -> Item:
    assert isinstance(place.value, Site)
    return msgspec.structs.replace(place, value=msgspec.structs.replace(place.value, pain=0))
