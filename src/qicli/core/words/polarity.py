"""Better, worse, fine, or only what was done: what is said of a word such as walking, by the words around it.

"walking helps", "worse walking", "can't sit", "sitting is murder": each trigger speaks of what stands before
it or behind it. One that may do both ("better", "fine") speaks of what came before, if something no other
trigger has taken did, else of what follows. A lone "better" is said of what is next behind it, as in `6 calf
sitting better walking`, unless that is another's: `sitting better walking worse`. Where nothing speaks of a
word, a bare one beside a pain makes it worse (`6 calf sitting`); what only was done says nothing (`walked 30
min`).

The ways of saying stand in `judgements`.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, cast

from msgspec import Struct

from qicli.core.words.context import Scope, scopes
from qicli.core.words.judgements import POLARITY

# What is said of an activity, a posture, a warmth: it makes it worse, eases it, or neither is said.
How = Literal["worse", "better", "neither"]

ENDS = {",", ".", "but", "then", "though", "although", "however", "yet", "whereas", "except"}
ENDS |= {"otherwise", "so", "today"}


class Judgement(Struct, frozen=True):
    """What is said of a word, and the words that say it (`end` is behind them)."""

    how: How
    first: int
    end: int


def judged(words: Sequence[str], mentions: Mapping[int, int]) -> dict[int, Judgement]:
    """What is said of each mention: where words begin that may be better or worse, and where they end.

    A mention that nothing speaks of is not in the answer; "good sleep" does not speak of itself.
    """
    found: dict[int, Judgement] = {}
    reached = _reached(words, mentions)
    for scope in sorted(reached, key=lambda scope: (scope.trigger, scope.first >= scope.trigger[1])):
        forward = scope.first >= scope.trigger[1]
        if forward and _has_spoken(scope, found):
            continue
        if not forward and _faces_forward(words, scope.trigger, mentions, reached):
            continue
        first = scope.first - forward  # "ok at night": a phrase may begin with the trigger's "at"
        first = _clause_before(words, scope) if scope.first == scope.end == scope.trigger[0] else first
        lessened = (
            not forward and words[scope.trigger[0]] in LESSENED and "less" in words[slice(*scope.trigger)]
        )
        judgement = Judgement("neither" if lessened else cast("How", scope.kind), *scope.trigger)
        last = _before_anothers(words, scope, mentions, reached) if forward else scope.end
        found |= {place: judgement for place in mentions if first <= place < last and place not in found}
    said = found | _left_unsaid(words, mentions, found) | _turned(words, mentions, reached, found)
    said = {place: _unless_taken_back(judgement, words, place) for place, judgement in said.items()}
    if HOLDING.isdisjoint(words):
        return said
    from qicli.core.words.weighed import weighed  # noqa: PLC0415 - most lines hold nothing against another

    return said | {place: Judgement(*each) for place, each in weighed(words, mentions).items()}


def _turned(
    words: Sequence[str], mentions: Mapping[int, int], reached: Sequence[Scope], found: dict[int, Judgement]
) -> dict[int, Judgement]:
    """What is said now of what used to be otherwise: `walking used to help, now it makes it worse`."""
    turned: dict[int, Judgement] = {}
    for scope in reached:
        at, end = scope.trigger
        if scope.kind == "neither" or scope.end > at or not NOW_IT.issuperset(words[scope.first : at]):
            continue
        last = max((place for place in mentions if place < at and place in found), default=None)
        if last is None or "used" not in words[found[last].first : found[last].end]:
            continue
        turned[last] = Judgement(cast("How", scope.kind), at, end)
    return turned


def _unless_taken_back(judgement: Judgement, words: Sequence[str], place: int) -> Judgement:
    """The judgement, or that neither is said: `heat hardly ever helps`, `worried sitting sets it off`."""
    at = judgement.first
    clause = next((place + 1 for place in range(at - 1, -1, -1) if words[place] in ENDS), 0)
    while at > clause and words[at - 1] in ADVERBS:
        at -= 1
    before = words[max(clause, at - 2) : at]
    taken = before[-1:] == ["longer"] and before[0] == "no"
    taken = taken or (before[-1:] != [] and before[-1] in TAKING_BACK and before[0] not in {"not", "only"})
    feared = judgement.how == "worse" and _is_feared(words, place)
    taken = taken or ("say" in words and _cant_be_said(words, place))
    if taken or feared or "neither" in words[clause : judgement.first]:
        return Judgement("neither", judgement.first, judgement.end)
    return judgement


def _cant_be_said(words: Sequence[str], place: int) -> bool:
    """Whether it is what one can't say: `can't say sitting bothers me`, `wouldn't say walking helps`."""
    first = next((at + 1 for at in range(place - 1, -1, -1) if words[at] in ENDS), 0)
    says = next((at for at in range(first + 1, place) if words[at] == "say"), None)
    if says is None or words[says + 1] in NO_SAYING:
        return False
    return words[says - 1] in UNSAID or words[max(0, says - 2) : says] == ["would", "not"]


def _is_feared(words: Sequence[str], place: int) -> bool:
    """Whether it is only feared to make it worse: `worried sitting will set it off`."""
    before = words[max(0, place - 3) : place]
    afraid = next((at for at, word in enumerate(before) if word in AFRAID), None)
    return afraid is not None and not (ENDS | BECAUSE) & {*before[afraid:]}


def _reached(words: Sequence[str], mentions: Mapping[int, int]) -> list[Scope]:
    """What the triggers reach, but for those that are a part of a mention, such as "good sleep"."""
    found = scopes(words, POLARITY, ENDS)
    within = {
        place
        for first, end in {scope.trigger for scope in found}
        for place in range(first, end)
        if any(start <= first and end <= last for start, last in mentions.items())
    }
    if not within:
        return found
    return scopes(["" if place in within else word for place, word in enumerate(words)], POLARITY, ENDS)


def _faces_forward(
    words: Sequence[str], trigger: tuple[int, int], mentions: Mapping[int, int], reached: Sequence[Scope]
) -> bool:
    """Whether it is a lone "better" right before something that no trigger behind that speaks of."""
    first, end = trigger
    if end - first > 1 or words[first] not in BETTER or end not in mentions:
        return False
    return not _is_anothers(words, end, mentions, reached)


def _is_anothers(
    words: Sequence[str], place: int, mentions: Mapping[int, int], reached: Sequence[Scope]
) -> bool:
    """Whether a trigger right behind a mention speaks of it: `walking worse`, not `walking worse sitting`."""
    behind = mentions[place]
    linked = behind + (words[behind : behind + 1] in (["is"], ["was"], ["are"]))
    speaks = [
        scope for scope in reached if scope.trigger[0] in {behind, linked} and scope.end <= scope.trigger[0]
    ]
    return any(
        scope.trigger[1] not in mentions or _is_anothers(words, scope.trigger[1], mentions, reached)
        for scope in speaks
    )


def _before_anothers(
    words: Sequence[str], scope: Scope, mentions: Mapping[int, int], reached: Sequence[Scope]
) -> int:
    """Where it ends to speak of what follows: before what is another's, `better walking sitting worse`.

    The first that follows is its own, but for "without", where other words stand between: `without the
    cushion sitting is hell`.
    """
    within = sorted(place for place in mentions if scope.first <= place < scope.end)
    apart = words[scope.trigger[0]] == "without" and within[:1] > [scope.first]
    later = (place for place in within[not apart :] if _is_anothers(words, place, mentions, reached))
    return next(later, scope.end)


def _has_spoken(scope: Scope, found: dict[int, Judgement]) -> bool:
    """Whether a trigger of both directions has spoken of something before it already."""
    return any((judgement.first, judgement.end) == scope.trigger for judgement in found.values())


def _clause_before(words: Sequence[str], scope: Scope) -> int:
    """Where a clause begins of which the next one says something: `walked a bit, helped`."""
    start = scope.trigger[0]
    if start < 2 or words[start - 1] != ",":
        return scope.first
    return next((place + 1 for place in range(start - 2, -1, -1) if words[place] in ENDS), 0)


def _left_unsaid(
    words: Sequence[str], mentions: Mapping[int, int], found: dict[int, Judgement]
) -> dict[int, Judgement]:
    """What a clause says by leaving out what the one before said: `sitting fine, walking not`."""
    more: dict[int, Judgement] = {}
    for place in mentions:
        behind = next(
            (at for at in range(place + 1, min(place + 4, len(words))) if words[at] in ELLIPSES), None
        )
        ends = behind is not None and (
            behind + 1 == len(words) or words[behind + 1] in ENDS or words[behind + 1].isdecimal()
        )
        before = [each for other, each in found.items() if other < place and "," in words[other:place]]
        if behind is None or not ends or not before:
            continue
        former = max(before, key=lambda judgement: judgement.end)
        how = _opposite(former, words) if words[behind] in DENYING or former.how == "neither" else former.how
        more[place] = Judgement(how, behind, behind + 1)
    return more


def _opposite(former: Judgement, words: Sequence[str]) -> How:
    """What "not" says behind something good, and what "does" says behind "does not help"."""
    if former.how == "better":
        return "worse"
    said = set(words[former.first : former.end])
    if former.how == "neither" and said & HELPING:
        return "better"
    return "worse" if former.how == "neither" and said & HURTING else "neither"


HOLDING = {"than", "instead", "as", "beats", "beat", "trumps"}  # one thing against another
HOLDING |= {"prefer", "prefers", "preferred", "preferring", "preferable"}
UNSAID = {"cant", "cannot", "couldnt", "wouldnt"}
# "Can't say how much sitting hurts" says that it does.
NO_SAYING = {
    "how",
    "why",
    "when",
    "where",
    "what",
    "which",
    "if",
    "whether",
    "enough",
    "no",
    "for",
    "exactly",
}
AFRAID = {
    "afraid",
    "scared",
    "frightened",
    "terrified",
    "worried",
    "worry",
    "nervous",
    "anxious",
    "wary",
    "fear",
}
BECAUSE = {"because", "cos", "cause", "coz", "as", "and", "when", "since", "from", "after"}
LESSENED = {"hurts", "hurt", "hurting", "aches", "less"}  # walking hurts less: than it did
NOW_IT = {"now", "it", "and", "its", "these", "days", "just", "only", "lately"}
BETTER = {"better", "easier", "eased", "best"}
DENYING = {"not", "isnt", "arent", "doesnt", "dont", "wasnt", "nope", "no"}
# Before the words that say it, these take it back; adverbs may stand between.
TAKING_BACK = {
    "never",
    "hardly",
    "barely",
    "rarely",
    "seldom",
    "scarcely",
    "nor",
    "stopped",
    "used",
    "failed",
}
TAKING_BACK |= {"doesnt", "dont", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "not"}
ADVERBS = {"ever", "even", "really", "much", "be", "to", "actually", "always", "quite", "any", "feel", "seem"}
ELLIPSES = {"does", "do", "is", "are", "did", "was", *DENYING}
HELPING = {"help", "helping", "helped", "work", "working", "ease", "easing", "eased", "shift", "touch"}
HURTING = {"hurt", "hurting", "bother", "problem", "issue", "trouble", "affect", "matter"}
