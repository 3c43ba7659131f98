"""What is meant by what was recognised: some of it is denied, some is better or worse, some only was done."""

from collections.abc import Iterator, Sequence

import msgspec

from qicli.core.entry import Site
from qicli.core.words.conditions import WORSE
from qicli.core.words.context import scopes
from qicli.core.words.numbers import Number
from qicli.core.words.polarity import How, Judgement
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary import Group, meanings

# A place that is said to be well has no pain to note.
FINE = """
    fine: fine <5 is|are|was|feels|feel|s|all fine|ok|okay|good|great|grand|clear|alright|happy|quiet|perfect|normal|lovely|settled|better|silent|calm
    fine: fine <4 fine; ok; okay; grand; alright; all clear; good; great; pain free; painless; gone; has gone; cleared up; behaving; quiet; perfect; behaving itself; no bother; doing well; not bad; not sore
    fine: - good enough|to|for; fine tuning; ok so; great toe; not good|great|fine|ok|okay|grand|happy; isnt|arent|wasnt good|great|fine|ok|okay; no good; not so good|great; good few|bit; gone numb|dead|weak|stiff|tight|to|into|mad; gone from; great deal; not too good|great
"""  # noqa: E501 - a table reads best a row a line
ENDS = {*STOPS, "but", "and", "then", "though", "leg", "left", "right"}
DENIABLE = {"quality", "mood", "treatment", "medicine", "movement", "posture"}
WITH_A_NAME = {"better", "worse", "eased", "helped", "relieved", "eases", "aggravated"}
# What a bare word says: these postures and moments make it worse, these remedies ease it.
BARE_WORSE = {*WORSE, "nights", "at night", "mornings", "in the morning", "in the mornings", "cold weather"}
BARE_WORSE |= {"damp weather", "wet weather", "stair", "hard chair", "getting up", "getting out of bed"}
BARE_BETTER = {"heat", "cold", "bath", "medicine", "breath", "practice", "knees-up", "rest"}
ONLY_DONE = {
    "been",
    "was",
    "went",
    "go",
    "going",
    "am",
    "keep",
    "kept",
    "did",
    "were",
    "started",
    "finished",
    "to",
}


def meant(items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The items as they are meant; what is denied, or of somebody else, becomes words that are kept."""
    well = _well(items, sentence)
    for item in items:
        if item.kind == "activity":
            yield _judged(item, sentence, items)
        elif item.kind in {"treatment", "medicine"} and (named := _by_name(item, sentence)):
            yield named
        elif (
            item in well
            or (item.kind in DENIABLE and sentence.is_denied(item.first))
            or (item.kind in {"site", "number"} and _of_another(item, sentence))
        ):
            yield msgspec.structs.replace(item, kind="unknown", value="")
        else:
            yield item


def _of_another(item: Item, sentence: Sentence) -> bool:
    return any(item.first in scope for scope in sentence.others)


def _judged(item: Item, sentence: Sentence, items: Sequence[Item]) -> Item:
    """An activity as what makes it worse, as what eases it, or as words that say neither."""
    found = meanings(str(item.value))
    judgement = sentence.judgements.get(item.first)
    how = _bare(item, sentence, items) if judgement is None else _how(judgement, sentence, items)
    group: Group | None = {How.WORSE: "worse", How.BETTER: "better"}.get(how) if how else None  # type: ignore[assignment] # groups' own names
    if group is None or group not in found:
        return msgspec.structs.replace(item, kind="unknown", value="")
    return msgspec.structs.replace(item, kind=group, value=found[group])


def _how(judgement: Judgement, sentence: Sentence, items: Sequence[Item]) -> How:
    """What is said of it; after something that took the pain down, it is what eased it."""
    changes = [
        item.value for item in items if isinstance(item.value, Number) and item.value.before is not None
    ]
    if sentence.words[judgement.first] in {"after", "following"} and changes:
        change = changes[0]
        return How.BETTER if (change.before or 0) > change.values[0] else How.WORSE
    return judgement.how


def _bare(item: Item, sentence: Sentence, items: Sequence[Item]) -> How | None:
    """What a word says that nothing speaks of."""
    phrase = str(item.value)
    found = meanings(phrase)
    pains = [item.value.values for item in items if isinstance(item.value, Number)]
    if sentence.word(item.first - 1) in ONLY_DONE or sentence.word(item.first - 2) in ONLY_DONE - {"to"}:
        return None
    if "worse" in found:
        bare = phrase in BARE_WORSE or phrase.removesuffix("s") in BARE_WORSE
        return How.WORSE if bare and pains != [(0,)] else None
    return How.BETTER if found.get("better") in BARE_BETTER else None


def _by_name(item: Item, sentence: Sentence) -> Item | None:
    """`better with ibuprofen`, `worse after massage`: what eases or worsens it, not what was done."""
    judgement = sentence.judgements.get(item.first)
    if judgement is None or judgement.first > item.first or judgement.how is How.NEITHER:
        return None
    said = WITH_A_NAME & set(sentence.words[judgement.first : judgement.end])
    amount = getattr(item.value, "amount", "")
    if not said or amount:
        return None
    name = getattr(item.value, "name", item.value)
    known = {"medicine", "painkiller"} & {name}
    group: Group = "better" if judgement.how is How.BETTER else "worse"
    return Item(group, item.first, item.end, "medicine" if known and group == "better" else name)


def _well(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The places of which it is said that they are well."""
    places = [item for item in items if item.kind == "site" and isinstance(item.value, Site)]
    if not places:
        return []
    fine = [scope for scope in scopes(sentence.words, FINE, STOPS) if scope.kind == "fine"]
    well: list[Item] = []
    for scope in fine:
        said = [item for item in items if item.kind in {"site", "number", "activity", "quality"}]
        before = [item for item in said if item.first in scope]
        if before and before[-1].kind == "site" and getattr(before[-1].value, "pain", None) is None:
            well.append(before[-1])
    return well
