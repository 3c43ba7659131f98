"""Places that are named to say that it is not there: never reached, left behind, or only compared with.

"Doesn't go into the foot", "isn't in my leg", "moved from left to right", "weaker than the right": the words
are kept, the place is none of the entry's. How a row is written stands in `context`. It is said of the places
that are strung to it by little words ("into the left foot or the toes"), and of nothing further on.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from qicli.core.entry import Site
from qicli.core.words.beside import SEEMING
from qicli.core.words.context import Scope, scopes
from qicli.core.words.ladder import furthest
from qicli.core.words.places.placed import is_not_alone
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of

NOT_THERE = """
    where: not > doesnt|dont|didnt|wont|never|not go|goes|going|went|reach|reaches|reached|reaching|extend
    where: not > doesnt|dont|didnt|wont|never|not travel|travels|spread|spreads|run|runs|shoot|shoots|radiate
    where: not > without|stopped|stops|quit|not|isnt going|reaching|spreading|extending|travelling|traveling
    where: not > without|stopped|stops|quit|not|isnt getting|running|shooting|radiating|coming
    where: not > no longer go|goes|going|reach|reaches|reaching|travels|spreads|runs|shoots|radiates|extends
    where: not > no longer gets|comes; no longer in|into|at|down|below|past|beyond; no more in|down|below
    where: not > hasnt|havent|never gone|reached|spread|moved|travelled|traveled|got|shot|been
    where: not > isnt|wasnt|arent|not|never in|into|at|down|below|past|beyond|under
    where: not > isnt|wasnt|aint|never my|the
    where: next > isnt; wasnt; aint; arent; never; not
    where: not > doesnt|dont|didnt|never|not go|goes|went|going both
    where: not > nothing|none into|below|past|beyond
    where: not > doesnt|dont|didnt|wont|never get|gets|come|comes|got|came into|to|down|past|below|beyond|as
    where: not > doesnt|dont|didnt|wont|never make|makes|made it to|into|down|past|below|as
    where: not > stops|stopped|stop|ends|ended short of; stops|stopped|stop|ends before|above
    where: not > no pain|pains|ache|aches|symptoms|trouble below|past|beyond|under
    where: not > neither of; neither; in|of either
    where: not > numbness|tingling|weakness|pins|burning|cramp|cramps in either
    where: not < strong; working well|fine|normally; at full strength
    where: not > cant|cannot|couldnt|wouldnt say its|it|thats
    where: not > cant|cannot|couldnt|wouldnt say it|that is
    where: free > dont|doesnt|didnt|havent|hasnt have|had|get|got|feel pain|pains|ache|aches in|down|into
    where: free > dont|doesnt|didnt|havent|hasnt have|had|get|got|feel pain|pains|ache|aches below|past
    where: free > dont|doesnt|didnt|havent|hasnt have|had|get|got|feel any pain|pains|ache|aches in|down|into
    where: free > havent|hasnt any pain|pains|ache|aches in|down|into|below
    where: free > doesnt|dont|didnt|isnt hurt|ache|hurting|aching|sore|painful in|down|into|below
    where: from > moved|shifted|switched|swapped|migrated|crept|jumped|wandered from
    where: from > moved|shifted|switched|swapped|migrated|crept|jumped|wandered over|up|down|back|sides from
    where: from > came|come|coming|gone|went|risen|climbed|crawled up|back|out from|of
    where: from > crept|travelled|traveled up|back|out from|of
    where: from > came|come|coming|gone|went|moved|crept back|right up from; moved|crept back up from
    where: from > retreated|receded|withdrawn|lifted from; up out of; moved|come|came up out of
    where: from > centralised|centralized from
    where: gone > gone|went|vanished|disappeared|cleared|faded from; gone|went|moved away from
    where: not > nor
    where: gone > gone|moved|went|cleared out of
    where: gone > pain|pains|ache|it|its|has|have|finally|numbness|tingling|burning left my|the|this
    where: gone > out of the|my; has|have|had stopped|ceased|gone in
    where: not > not|dont|didnt|doesnt feel|feeling it|pain in|below|past|down|into|beyond
    where: not < isnt|not|aint there; it|its|pain isnt|not|aint there|bad|sore
    where: - hasnt|havent|hadnt|never|not|didnt|isnt|wont gone|left|went|cleared|moved|vanished from|my|the
    where: - hasnt|havent|hadnt|never|not|isnt|wont been|gone|cleared fully|completely|quite|yet|all|out
    where: - out of the|my car|bed|bath|house|chair|blue|way|door|window|office|shower
    where: than > weaker|colder|warmer|hotter|cooler|thinner|thicker|smaller|bigger|shorter|longer than
    where: than > stronger|slower|lighter|heavier|looser|straighter|paler|redder|number than
    where: - strong pain|pains|ache|aches|aching|burning|pull|pulling|cramp|cramps|tingling|sensation
    where: - strong twinge|twinges|numbness|stabbing|electric|throbbing|spasm|spasms|discomfort|sciatica
    where: - strong nerve|tablets|painkillers|coffee|medication|meds|wind|winds
    where: - never been so|as|this|that; not going well; not in the mood|way; never in my life
"""
# What may stand between those words and the place, and between one place and the next.
STRUNG = words_of("""
    in into to at on down up below beyond past under as far all the way my either of or nor and any over
    through out further than it itself lower upper outer inner part side bit right left both across for
    a
""")
# Behind a place at which it is only not felt at times.
AT_TIMES = words_of("""
    when while if unless until till except every after before during with without from as much like sitting
    standing walking lying bending driving
""")
# "From the foot it has come up to the calf".
IT_HAS = words_of("it its the pain has have now then just all is been")
CAME = words_of("come came moved gone went risen rose crept climbed travelled traveled shifted retreated")
UPWARDS = words_of("back right up out all the way")
BELOW = words_of("below past beyond under beneath")


def there(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The items; places and sides at which it is said not to be are words that are kept."""
    sited = [item for item in items if item.kind in {"site", "side"}]
    if not sited:
        return list(items)
    gone = {item.first for item in (*_not_there(sited, sentence), *_risen_from(sited, sentence))}
    items = _without_what_is_below(items, sentence)
    left = [item for item in sited if item.first not in gone]
    if left and all(item.kind == "side" for item in left):  # "not in the left leg, the right": the leg
        sides = [item.end for item in sited if item.kind == "side" and item.first in gone]
        gone -= {item.first for item in sited if item.kind == "site" and item.first in sides}
    return [
        item.as_words() if item.kind in {"site", "side"} and item.first in gone else item for item in items
    ]


def _not_there(sited: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    for scope in scopes(sentence.words, NOT_THERE, STOPS):
        if scope.kind in {"from", "gone"}:
            yield from _left_behind(scope, sited, sentence)
        elif scope.end <= scope.trigger[0]:
            yield from _in_front(scope.end, sited, sentence)
        elif scope.kind == "next" and not _begins_right_behind(scope, sited, sentence):
            continue
        elif not _is_more_than_said(places := [*_strung(scope.first, sited, sentence)], scope, sentence):
            yield from places


def _begins_right_behind(scope: Scope, sited: Sequence[Item], sentence: Sentence) -> bool:
    at = sentence.behind({"the", "my", "a", "all"}, scope.first)
    return any(item.first == at for item in sited)


def _is_more_than_said(places: Sequence[Item], scope: Scope, sentence: Sentence) -> bool:
    """Whether it is there as well, `not the left leg only`, or at times: `don't have pain in it sitting`."""
    end = places[-1].end if places else scope.first
    if is_not_alone(sentence, end):
        return True
    return scope.kind == "free" and sentence.word(end) in AT_TIMES


def _risen_from(sited: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """Where it came up from: `from the foot it has come up to the calf`."""
    for source in sited:
        end = sentence.behind(IT_HAS, source.end)
        to = sentence.behind(UPWARDS, end + 1)
        if sentence.word(end) not in CAME or sentence.word(to) not in {"to", "into"}:
            continue
        first = sentence.before({"the", "my", "left", "right"}, source.first)
        if sentence.word(first) == "from" and _is_nearer([*_strung(to, sited, sentence)], [source]):
            yield source


def _without_what_is_below(items: Sequence[Item], sentence: Sentence) -> Sequence[Item]:
    """The items; a place below which there is nothing is words, and so is the nothing."""
    below = [
        item
        for place, nothing in pairwise(each for each in items if each.kind != "little")
        if place.kind == "site" and getattr(nothing.value, "values", ()) == (0,)
        if sentence.word(sentence.before({"the", "my"}, place.first)) in BELOW
        for item in (place, nothing)
    ]
    return [item.as_words() if item in below else item for item in items] if below else items


def _strung(first: int, sited: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The places and sides from here on, as long as nothing but little words stands between them."""
    at = first
    while True:
        item = next((each for each in sited if each.first == at), None)
        if item is not None:
            yield item
        elif sentence.word(at) not in STRUNG:
            return
        at = item.end if item else at + 1


def _in_front(end: int, sited: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The place that stands before "is strong", with its side."""
    end = sentence.before(SEEMING, end) + 1
    while (item := next((each for each in sited if each.end == end), None)) is not None:
        yield item
        end = item.first


def _left_behind(scope: Scope, sited: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """Where it came from, where it says where it went: of "from my right calf to my left" the side alone.

    Gone from a place it is not there. But what "went from the back to the foot" is at both ends.
    """
    first = scope.first
    behind = list(_strung(first, sited, sentence))
    words = sentence.words
    to = next((at for at in range(first, len(words)) if words[at] in {"to", "into"}), len(words))
    source = list(takewhile(lambda item: item.first < to, behind))
    reached = behind[len(source) :]
    leaves = scope.kind == "gone" or not UPWARDS.isdisjoint(words[slice(*scope.trigger)])
    if leaves and not reached:
        yield from source
    elif scope.kind == "from" or _is_nearer(reached, source):
        kinds = {item.kind for item in reached}
        yield from (item for item in source if item.kind in kinds or "site" in kinds)


def _is_nearer(reached: Sequence[Item], source: Sequence[Item]) -> bool:
    """Whether what was reached is nearer to the back than where it came from."""
    rungs = [
        furthest(item.value for item in each if isinstance(item.value, Site)) for each in (reached, source)
    ]
    return rungs[0] is not None and rungs[1] is not None and rungs[0] < rungs[1]
