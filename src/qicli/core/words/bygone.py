"""What is told of another time, or was only thought or looked for: it is not how it is now.

"Used to burn, now it just aches", "tingling yesterday but not today", "I thought it was numb": such words
are kept, and noted is nothing. What was earlier is taken back only where something says how it is now, and
not that it is so still. How a row is written stands in `context`.
"""

from collections.abc import Sequence
from itertools import pairwise

from qicli.core.words.context import Scope, scopes
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import words_of

BYGONE = """
    then: then > used to
    then: thought > thought|feared|assumed|suspected; wouldnt|couldnt|cant|cannot call; would not call
    then: unsaid > wouldnt|couldnt|cant|cannot say; would not say
    then: thought > checked|tested|examined|screened|checking|testing|asked|looked|looking for|about
    then: thought > checked|tested|examined|asked me|us for|about; watch|watching|look|test|check out|for
    then: - thought of|about|so|through|id; looking for|out my; used to it|this|that
    then: - im|am|get|got|getting|be|been|not|so|quite used to
    then: - cant|couldnt|cannot|wouldnt say enough|how|why|when|where|what|which|if|whether
    then: - cant|couldnt|cannot|wouldnt say for|no|exactly
"""
ENDS = words_of(", . but then though although so now today these nowadays currently more")
WAS = words_of("was were had been")
STILL = words_of("still too also same again as even likewise worse more ever well")
ASLEEP = words_of("sleep asleep")  # "my foot went to sleep, fine now"
NOW = words_of("now today nowadays currently")
# How it is now, where no "now" says so.
ENDED: tuple[tuple[str, ...], ...] = (
    ("back", "to", "normal"),
    ("but", "not", "since"),
    (",", "not", "since"),
    ("all", "gone"),
)
ENDED += (("it", "isnt"), ("all", "fine"), ("gone", "again"), ("no", "longer"), ("not", "any", "more"))
ENDED += (("this", "week"), ("this", "time"), ("this", "month"))
# "Can't say the calf hurts", but not "that it hurts less".
HURTING = words_of("hurts hurt hurting aches ached bothers bothering pain pains sore painful")
MORE_OR_LESS = words_of("more less worse better most least much")
# "Last winter walking hurt, back 2"; not "the last month sitting is hell".
SEASONS = words_of("week fortnight month year summer winter spring autumn fall christmas easter")
CAUSING = words_of("after from following since because due thanks")
STARTED = words_of("started began begun happened")
IT = words_of("it this that all first")
PRESENT = words_of("is are has have hurts cant cannot isnt feels since the for over")
SAID = {"number", "site", "side", "quality"}
IN = words_of("in at down on into to")
NAMING = words_of("the my all mostly mainly only just and")
ONLY = words_of("only just")


def bygone(items: Sequence[Item], sentence: Sentence) -> set[int]:
    """Where those of the items begin that are told of another time, or were only thought or looked for."""
    told = scopes(sentence.words, BYGONE, ENDS)
    then = (_was, _was_long_ago)
    return {
        item.first
        for item in items
        if _is_told(item, told, sentence) or any(was(item, items, sentence) for was in then)
    }


def _is_told(item: Item, told: Sequence[Scope], sentence: Sentence) -> bool:
    around = [scope for scope in told if item.first in scope]
    kinds = {scope.kind for scope in around}
    if item.kind == "site" and "unsaid" in kinds:
        return _cant_be_said_to_hurt(item, around[0], sentence)
    return (item.kind == "quality" and bool(kinds)) or (item.kind == "site" and "then" in kinds)


def _cant_be_said_to_hurt(item: Item, scope: Scope, sentence: Sentence) -> bool:
    """Whether a place is named to say no more than that: `can't say the calf hurts`."""
    clause = sentence.clause(item.first)
    words = {*sentence.words[clause.start : clause.stop]}
    return not HURTING.isdisjoint(sentence.words[item.end : scope.end]) and MORE_OR_LESS.isdisjoint(words)


def _was(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it was so, and a later clause says how it is now.

    The clause whose number is the pain is not taken back: then the whole is told of that time.
    """
    if item.kind not in {"quality", "activity", "site", "mood", "movement"}:
        return False
    clause = sentence.clause(item.first)
    if _has_another_day(clause, items, sentence):
        return item.kind != "site" or any(each.kind == "site" and each.first not in clause for each in items)
    if item.kind in {"mood", "movement"}:
        return False
    numbers = [each.first for each in items if each.kind == "number"]
    rated = bool(numbers) and all(number in clause for number in numbers)
    if rated or not _is_of_then(item, sentence):
        return False
    if item.kind == "site" and not any(each.kind == "site" and each.first >= clause.stop for each in items):
        return False
    words = sentence.words[clause.stop :]
    still = STILL - {"worse", "more"} if item.kind == "activity" else STILL
    return _says_now(words) and still.isdisjoint(words)


def _has_another_day(clause: range, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether a clause is told of a day before, and another of today, which says how it is."""
    if not any(each.kind == "moment" and each.first in clause for each in sentence.moments):
        return False
    now = [each for each in sentence.moments if each.kind == "now"]
    if any(each.first in clause for each in now):
        return False
    today = {sentence.clauses[each.first] for each in now if sentence.words[each.first] in NOW}
    words = [word for word, each in zip(sentence.words, sentence.clauses, strict=True) if each in today]
    if not STILL.isdisjoint(words) and ONLY.isdisjoint(words):
        return False
    after = {sentence.clauses[each.first] for each in items if each.kind in SAID}
    return any(number in after or number + 1 in after for number in today)


def _was_long_ago(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether it was hard last year, or when it began, and another clause has the pain: `now 2`."""
    judgement = sentence.judgements.get(item.first) if item.kind == "activity" else None
    if judgement is None or not CAUSING.isdisjoint(sentence.words[judgement.first : judgement.end]):
        return False
    clause = sentence.clause(item.first)
    rated_since = any(each.kind == "number" and each.first not in clause for each in items)
    words = sentence.words[clause.start : clause.stop]
    then = PRESENT.isdisjoint(words) and (_names_a_season(words) or _says_when_it_began(words))
    return then and rated_since and STILL.isdisjoint(sentence.words[clause.stop :])


def _names_a_season(words: Sequence[str]) -> bool:
    return any(first == "last" and second in SEASONS for first, second in pairwise(words))


def _says_when_it_began(words: Sequence[str]) -> bool:
    """Whether "when it started", "when it all began" stands there, and not "when I started walking"."""
    starts = [at for at, word in enumerate(words) if word in STARTED]
    return any(
        "when" in words[max(0, at - 3) : at] and not IT.isdisjoint(words[max(0, at - 2) : at])
        for at in starts
    )


def _is_of_then(item: Item, sentence: Sentence) -> bool:
    """Whether its clause tells of a day before, or says that it was; a place, that it was there."""
    clause = sentence.clause(item.first)
    was = next((at for at in range(clause.start, item.first) if sentence.words[at] in WAS), None)
    past = [each for each in sentence.moments if each.kind == "moment" and each.first in clause]
    if item.kind == "site":
        asleep = not ASLEEP.isdisjoint(sentence.words[clause.start : clause.stop])
        then = was is not None and (sentence.word(was + 1) in IN or _is_named(item, was + 1, sentence))
        return asleep or then or (bool(past) and not ONLY.isdisjoint(sentence.words[clause.stop :]))
    return was is not None or bool(past)


def _is_named(item: Item, at: int, sentence: Sentence) -> bool:
    """Whether nothing but places stands from here to the item: `it was the knee`, `was foot and calf`."""
    while (at := sentence.behind(NAMING, at)) < item.first:
        end = sentence.phrase(at, ["site", "side"])[1]
        if end == at:
            return False
        at = end
    return True


def _says_now(words: Sequence[str]) -> bool:
    ended = any(tuple(words[at : at + len(phrase)]) == phrase for phrase in ENDED for at in range(len(words)))
    return ended or not NOW.isdisjoint(words)
