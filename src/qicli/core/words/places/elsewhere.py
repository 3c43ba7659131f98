"""What is felt in parts of the body that are no places of ours, such as an arm or the face.

"Left hand weak, back 3" is no weakness of the back, and nothing on its left: what is said of such a part, its
side and what it is like there, is kept as words.
"""

from collections.abc import Sequence

from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of

PARTS = words_of("""
    arm arms forearm forearms hand hands finger fingers fingertips thumb thumbs wrist wrists elbow elbows
    armpit face jaw head tongue lip lips ear ears eye eyes nose mouth tooth teeth scalp throat chest belly
    stomach tummy abdomen
""")
# Not where one of these follows or goes before: "face down", "on the other hand", "holding hands".
NO_PART = words_of("down up to")
BEFORE_NO_PART = words_of("other second first by hold holding from")
JOINING = words_of("and or nor plus both my the left right")


def elsewhere(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The items; what is said of a part of the body that is no place of ours is words that are kept."""
    parts = _parts(items, sentence)
    if not parts:
        return list(items)
    sites = [item.first for item in items if item.kind == "site"]
    there = {item.first for item in items if _is_there(item, parts, sites, sentence)}
    felt = [item for item in items if item.kind == "quality" and item.first in there]
    clauses = {sentence.clause(item.first) for item in felt}
    theirs = {clause for clause in clauses if not any(site in clause for site in sites)}
    there |= {
        item.first for item in items if item.kind == "activity" and sentence.clause(item.first) in theirs
    }
    there |= {item.first for item in items if item.kind == "side" and item.end - 1 in parts}
    return [item.as_words() if item.first in there else item for item in items]


def _parts(items: Sequence[Item], sentence: Sentence) -> set[int]:
    """Where such parts stand; "left hand" is one, too, where no place follows."""
    known = {
        at
        for item in items
        if item.kind not in {"unknown", "little"}
        for at in range(item.first, item.end)
        if item.kind != "side" or sentence.phrase(item.end, ["site"])[0]
    }
    return {
        at
        for at, word in enumerate(sentence.words)
        if word in PARTS
        and at not in known
        and sentence.word(at + 1) not in NO_PART
        and sentence.word(at - 1) not in BEFORE_NO_PART
    }


def _is_there(item: Item, parts: set[int], sites: Sequence[int], sentence: Sentence) -> bool:
    clause = sentence.clause(item.first)
    near = [abs(at - item.first) for at in parts if at in clause]
    ours = [at for at in sites if at in clause]
    if item.kind == "side":
        alone = bool(near) and not ours
        return alone or item.end in parts or _is_of_the_clause_before(item, parts, sites, sentence)
    if item.kind != "quality":
        return False
    if not near or any(_is_joined(at, part, sentence) for at in ours for part in parts):
        return False
    return min(near) <= min((abs(at - item.first) for at in ours), default=min(near))


def _is_joined(site: int, part: int, sentence: Sentence) -> bool:
    """Whether they are said in one: `arm and leg numb`."""
    between = sentence.words[min(site, part) + 1 : max(site, part)]
    return bool(between) and JOINING.issuperset(between)


def _is_of_the_clause_before(item: Item, parts: set[int], sites: Sequence[int], sentence: Sentence) -> bool:
    """Whether a side stands alone between commas, behind such a part: `arm numb, left, neck 6`."""
    if sentence.word(item.first - 1) not in STOPS or sentence.word(item.end) not in {"", *STOPS}:
        return False
    first = sentence.clause(item.first).start
    before = sentence.clause(first - 1) if first else range(0)
    return any(at in before for at in parts) and not any(at in before for at in sites)
