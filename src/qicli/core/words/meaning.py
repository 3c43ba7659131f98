"""What is meant by what was recognised: some of it is denied, some is better or worse, some only was done."""

from collections.abc import Iterator, Sequence

import msgspec

from qicli.core.entry import Site
from qicli.core.words.context import Scope, scopes
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers import Number, number_at
from qicli.core.words.polarity import How, Judgement
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary.conditions import WORSE
from qicli.core.words.vocabulary.phrases import Group, meanings

# A place that is said to be well has no pain to note.
FINE = """
    fine: fine <5 is|are|was|feels|feel|s|all fine|ok|okay|good|great|grand|clear|alright
    fine: fine <5 is|are|was|feels|feel|s|all happy|quiet|perfect|normal|lovely|settled|better|silent|calm
    fine: fine <4 fine; ok; clear; all good; normal; okay; grand; alright; all clear; good; great; pain free
    fine: fine <4 painless; all gone; gone completely|altogether|today|now; cleared up; behaving; quiet
    fine: fine <4 perfect; behaving itself; no bother; doing well; not bad; not sore
    fine: fine <3 doesnt|dont|didnt|isnt|not hurt|hurting|ache|aching|sore|bother|painful
    fine: fine >3 neither|nor; not the|my; out of the|my; gone|away from the|my; moved out|up of|from the|my
    fine: fine >3 left my|the|this; except|bar the|my; except; apart from the|my; apart from; but not the|my
    fine: fine >1 not
    fine: - good enough|to|for; fine tuning; ok so; great toe; not good|great|fine|ok|okay|grand|happy
    fine: - isnt|arent|wasnt good|great|fine|ok|okay; no good; not so good|great; good few|bit
    fine: - gone numb|dead|weak|stiff|tight|to|into|mad; gone from; great deal; not too good|great
"""
ENDS = {*STOPS, "but", "and", "then", "though", "leg", "left", "right"}
DENIABLE = {"quality", "mood", "treatment", "medicine", "movement", "posture"}
WITH_A_NAME = {"better", "worse", "eased", "helped", "relieved", "eases", "aggravated"}
# What a bare word says: these postures and moments make it worse, these remedies ease it.
BARE_WORSE = {*WORSE, "nights", "at night", "mornings", "in the morning", "in the mornings", "cold weather"}
BARE_WORSE |= {"damp weather", "wet weather", "stair", "hard chair", "getting up", "getting out of bed"}
BARE_BETTER = {"heat", "cold", "bath", "medicine", "breath", "practice", "knees-up", "rest"}
COMPLAINTS = {
    "pain",
    "pains",
    "ache",
    "aches",
    "symptoms",
    "trouble",
    "bother",
    "issues",
    "problems",
    "soreness",
}
ADJECTIVES = {
    "weak",
    "numb",
    "cold",
    "hot",
    "heavy",
    "stiff",
    "sharp",
    "raw",
    "dull",
    "tender",
    "tight",
    "electric",
}
SENSED = {
    "thing",
    "throb",
    "one",
    "twinge",
    "twinges",
    "sensation",
    "sensations",
    "spot",
    "spots",
    "patch",
    "patches",
    "as",
    "again",
    "all",
    "enough",
}
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
        elif item.kind in {"treatment", "medicine", "number"} and _is_to_come(item, sentence):
            yield msgspec.structs.replace(item, kind="unknown", value="")
        elif item.kind in {"treatment", "medicine"} and (named := _by_name(item, sentence)):
            yield named
        elif (
            item in well
            or (item.kind in DENIABLE and sentence.is_any_denied(item))
            or (item.kind in {"site", "number"} and _of_another(item, sentence))
        ) or (item.kind == "quality" and _describes_something_else(item, sentence)):
            yield msgspec.structs.replace(item, kind="unknown", value="")
        else:
            yield item


def _describes_something_else(item: Item, sentence: Sentence) -> bool:
    """Whether an adjective goes with a word of another world: `weak sunshine`, `stiff drink`, `hot tub`."""
    after = sentence.word(item.end)
    known = (
        after in LITTLE or after in SENSED or after in STOPS or sentence.phrase(item.end)[1] > item.end
        if after
        else True
    )
    number = bool(after) and number_at(sentence.words, item.end)[0] is not None
    placed = sentence.phrase(item.first - 1, ["site"])[1] > item.first - 1 if item.first else False
    return sentence.word(item.first) in ADJECTIVES and not (known or number or placed)


def _is_to_come(item: Item, sentence: Sentence) -> bool:
    """Whether it belongs to what is still to come: `physio next thursday at 10`."""
    clause = sentence.clauses[item.first]
    coming = [mention for mention in sentence.moments if mention.kind == "future"]
    return any(sentence.clauses[mention.first] == clause for mention in coming)


def _is_why(item: Item, sentence: Sentence) -> bool:
    """Whether a quality only says what something was taken for: `diazepam for the spasm`."""
    before = sentence.words[max(0, item.first - 2) : item.first]
    return item.kind == "quality" and before in (["for", "the"], ["for", "my"])


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
    several = [item for item in items if isinstance(item.value, Number) and not item.value.nothing]
    if len(several) > 1 and sum(each.kind == "site" for each in items) < len(several):
        return None  # 6 sitting, 2 standing: each has a pain of its own
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
    well = [place for scope in fine if (place := _subject(scope, items, sentence)) is not None]
    well += [place for place in places if _is_free_of_pain(place, sentence)]
    hurts = any(isinstance(item.value, Number) and item.value.values != (0,) for item in items)
    return [] if hurts and len(well) == len(places) else well


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
