"""What is meant by what was recognised: some of it is denied, some is better or worse, some only was done."""

from collections.abc import Iterator, Sequence

import msgspec

from qicli.core.entry import Movement
from qicli.core.words.beside import (
    ADJECTIVES,
    ALL,
    BARE_BETTER,
    BARE_WORSE,
    COUNTS,
    EXCEPTING,
    FALLING,
    IS_NOT,
    NOT_BARE,
    OF_THE_WORLD,
    ONLY_DONE,
    SENSED,
    SLEPT,
    WITH_A_NAME,
)
from qicli.core.words.bygone import bygone
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers.number import Number, number_at, rates_itself
from qicli.core.words.places.gone import is_of_what_went, well_at
from qicli.core.words.polarity import How, Judgement
from qicli.core.words.remedies.doses import OFTEN, TOOK
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary.phrases import Group, meanings
from qicli.core.words.vocabulary.places import PARTS

GIVING = {"give", "gives", "gave", "given", "giving"}
DENIABLE = {"quality", "mood", "treatment", "medicine", "movement", "posture"}


def meant(items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The items as they are meant; what is denied, or of somebody else, becomes words that are kept."""
    then = bygone(items, sentence)
    well = [*well_at(items, sentence), *(item for item in items if item.first in then)]
    well += _excepted(items, sentence)
    said = [item.as_words() if item in well else _meant(item, sentence, items) for item in items]
    placed = {border for item in said if item.kind == "site" for border in (item.first, item.end)}
    dropped = {border for item in well for border in (item.first, item.end)}
    for item in said:
        borders = {item.first, item.end}
        of_it = item.kind == "side" and borders & dropped and not borders & placed
        yield item.as_words() if of_it else item


def _excepted(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The places at which alone it does not hurt: `everything hurts except the left leg`."""
    if ALL.isdisjoint(sentence.words):
        return []
    from qicli.core.words.places.excepted import excepted  # noqa: PLC0415 - few lines say so

    return list(excepted(items, sentence))


def _is_spared(item: Item, sentence: Sentence) -> bool:
    """Whether it is what alone does not hurt: `everything hurts except walking`."""
    if EXCEPTING.isdisjoint(sentence.words):
        return False
    from qicli.core.words.places.excepted import is_spared  # noqa: PLC0415 - few lines say so

    return is_spared(item, sentence)


def _meant(item: Item, sentence: Sentence, items: Sequence[Item]) -> Item:
    if item.kind == "activity":
        hers = _of_another(item, sentence) and _is_hers(item, sentence, items)
        aside = hers or _is_a_stretch(item, sentence) or _is_spared(item, sentence)
        aside = aside or _is_free_then(item, items)
        return item.as_words() if aside else _judged(item, sentence, items)
    if item.kind in {"treatment", "medicine"} and (named := _by_name(item, sentence)):
        return named
    to_come = item.kind in {"treatment", "medicine", "number"} and _is_to_come(item, sentence)
    to_come = to_come or (item.kind in {"treatment", "medicine"} and _was_not(item, sentence))
    denied = item.kind in DENIABLE and sentence.is_any_denied(item)
    hers = item.kind in {"site", "number"} and _of_another(item, sentence)
    other = item.kind == "quality" and (
        _describes_something_else(item, sentence) or _is_of_the_world(item, sentence)
    )
    return item.as_words() if to_come or denied or hers or other else item


def _describes_something_else(item: Item, sentence: Sentence) -> bool:
    """Whether an adjective goes with a word of another world: `weak sunshine`, `stiff drink`, `hot tub`."""
    after = sentence.word(item.end)
    if sentence.word(item.first) not in ADJECTIVES or not after:
        return False
    known = any(after in words for words in (LITTLE, SENSED, STOPS, PARTS))
    return not (
        known
        or sentence.phrase(item.end)[1] > item.end
        or any(mention.first == item.end for mention in sentence.moments)
        or number_at(sentence.words, item.end)[0] is not None
        or (item.first and sentence.phrase(item.first - 1, ["site"])[1] > item.first - 1)
    )


def _is_of_the_world(item: Item, sentence: Sentence) -> bool:
    """Whether it is a room, the weather or dinner that is hot, cold, heavy or burning."""
    if sentence.word(item.first) not in OF_THE_WORLD:
        return False
    from qicli.core.words.ambient import is_of_the_world  # noqa: PLC0415 - few lines have such a word

    return is_of_the_world(item, sentence)


def _is_to_come(item: Item, sentence: Sentence) -> bool:
    """Whether it belongs to what is still to come: `physio next thursday at 10`."""
    if item.kind == "number" and sentence.word(item.first - 1) != "at":
        return False
    clause = sentence.clause(item.first)
    return any(mention.kind == "future" and mention.first in clause for mention in sentence.moments)


def _was_not(item: Item, sentence: Sentence) -> bool:
    """Whether a remedy is named that was neither taken nor done."""
    from qicli.core.words.remedies.untaken import is_untaken  # noqa: PLC0415 - most lines name no remedy

    return is_untaken(item, sentence)


def _of_another(item: Item, sentence: Sentence) -> bool:
    return any(item.first in scope for scope in sentence.others)


def _is_hers(item: Item, sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether somebody else's pain stands there, which this is said of: `my son's leg hurts when walking`."""
    theirs = [scope for scope in sentence.others if item.first in scope]
    return any(each.kind in {"site", "quality"} and each.first in scope for each in items for scope in theirs)


def _judged(item: Item, sentence: Sentence, items: Sequence[Item]) -> Item:
    """An activity as what makes it worse, as what eases it, or as words that say neither."""
    found = meanings(str(item.value))
    judgement = sentence.judgements.get(item.first)
    how = _bare(item, sentence, items) if judgement is None else _how(judgement, sentence, items)
    if judgement is not None and how == "worse" and is_of_what_went(item, judgement, items, sentence):
        return item.as_words()
    if judgement is not None and str(item.value) == "sleep" and _is_slept(judgement, sentence):
        how = "neither"
    if (how == "worse" or how == "better") and how in found:  # noqa: PLR1714 - mypy narrows only so
        return msgspec.structs.replace(item, kind=how, value=found[how])
    if how != "neither" and _was_done(item, sentence):
        return Item("movement", item.first, item.end, Movement(found["movement"]))
    return item.as_words()


def _is_slept(judgement: Judgement, sentence: Sentence) -> bool:
    """Whether it says how one slept, and not that sleep eased it: `sleep was good`, `asleep, fine now`."""
    return SLEPT.issuperset(sentence.words[judgement.first : judgement.end])


def _was_done(item: Item, sentence: Sentence) -> bool:
    """Whether it is a movement that was done; of a word such as walking something has to say so."""
    found = meanings(str(item.value))
    said = "worse" not in found or _only_done(item, sentence)
    return "movement" in found and said and not (sentence.is_any_denied(item) or sentence.is_unclear(item))


def _only_done(item: Item, sentence: Sentence) -> bool:
    before = sentence.word(item.first - 1)
    return before in ONLY_DONE or sentence.word(item.first - 2) in ONLY_DONE - {"to"}


def _how(judgement: Judgement, sentence: Sentence, items: Sequence[Item]) -> How:
    """What is said of it; after something that took the pain down, it is what eased it."""
    changes = [
        item.value for item in items if isinstance(item.value, Number) and item.value.before is not None
    ]
    if sentence.words[judgement.first] in {"after", "following"} and changes:
        change = changes[0]
        return "better" if (change.before or 0) > change.values[0] else "worse"
    return judgement.how


def _bare(item: Item, sentence: Sentence, items: Sequence[Item]) -> How | None:
    """What a word says that nothing speaks of."""
    phrase = str(item.value)
    found = meanings(phrase)
    if (
        sentence.is_unclear(item)
        or sentence.is_any_denied(item)
        or rates_itself(sentence.words, item.end, phrase)
    ):
        return None
    pains = [item.value for item in items if isinstance(item.value, Number)]
    several = sum(not pain.nothing for pain in pains)
    if several > 1 and sum(each.kind == "site" for each in items) < several:
        return None  # 6 sitting, 2 standing: each has a pain of its own
    beside = sentence.word(item.first - 1) in NOT_BARE or sentence.word(item.end) in IS_NOT
    if _only_done(item, sentence) or beside or _fell_there(item, sentence):
        return None
    if _only_says_when(item, sentence, items) or _only_named(item, sentence, items):
        return None
    if "worse" in found:
        bare = phrase in BARE_WORSE or phrase.removesuffix("s") in BARE_WORSE
        return "worse" if bare and [pain.values for pain in pains] != [(0,)] else None
    return "better" if found.get("better") in BARE_BETTER else None


def _fell_there(item: Item, sentence: Sentence) -> bool:
    """Whether it is only where somebody fell: `nearly fell down the stairs`, `slipped on the ice`."""
    first = sentence.clause(item.first).start
    return not FALLING.isdisjoint(sentence.words[first : item.first])


def _is_part_of_the_day(item: Item) -> bool:
    return meanings(str(item.value)).get("worse") in {"morning", "night"}


def _is_a_stretch(item: Item, sentence: Sentence) -> bool:
    """Whether it is from when or until when it was: `since morning`, `from morning till night`."""
    before, after = sentence.word(item.first - 1), sentence.word(item.end)
    said = before in {"since", "till", "until"} or (before == "from" and after in {"till", "until", "to"})
    return said and _is_part_of_the_day(item)


def _is_free_then(item: Item, items: Sequence[Item]) -> bool:
    """Whether it is when there is none: `pain free in the morning and bad at night`."""
    before = next((each.value for each in items if each.end == item.first), None)
    return _is_part_of_the_day(item) and isinstance(before, Number) and before.values == (0,)


def _only_says_when(item: Item, sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether a morning or night is how many there were, or when a medicine was taken."""
    if not _is_part_of_the_day(item):
        return False
    if sentence.word(item.end) == "sleep" or sentence.word(item.first - 1) in OFTEN:
        return True
    if sentence.word(item.first - 1) in COUNTS and str(item.value) in {"nights", "mornings"}:
        return True
    clause = sentence.clause(item.first)
    own = {each.kind for each in items if each.first in clause}
    return "medicine" in own and not own & {"number", "site", "quality"}


def _only_named(item: Item, sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether tablets were counted, taken or spared, and sleep was lost: none of it eased."""
    phrase, before = str(item.value), sentence.word(item.first - 1)
    if phrase == "sleep" or (phrase == "a rest" and _is_a_medicines(item, items, sentence)):
        return True
    if meanings(phrase).get("better") != "medicine":
        return False
    clause = sentence.clause(item.first)
    taken = not TOOK.isdisjoint(sentence.words[clause.start : item.first])
    other = before.isalpha() and before not in LITTLE and not meanings(before)
    counted = number_at(sentence.words, item.first - 1)[0] is not None if item.first else False
    return taken or other or counted or any(each.kind == "medicine" for each in items)


def _is_a_medicines(item: Item, items: Sequence[Item], sentence: Sentence) -> bool:
    """Whether a medicine was given it: `giving ibuprofen a rest`."""
    first = sentence.clause(item.first).start
    before = any(each.kind == "medicine" and each.end == item.first for each in items)
    return before and not GIVING.isdisjoint(sentence.words[first : item.first])


def _by_name(item: Item, sentence: Sentence) -> Item | None:
    """`better with ibuprofen`, `worse after massage`: what eases or worsens it, not what was done."""
    judgement = sentence.judgements.get(item.first)
    if judgement is None or judgement.first > item.first or judgement.how == "neither":
        return None
    said = WITH_A_NAME & set(sentence.words[judgement.first : judgement.end])
    amount = getattr(item.value, "amount", "")
    if not said or amount:
        return None
    name = getattr(item.value, "name", item.value)
    known = {"medicine", "painkiller"} & {name}
    group: Group = "better" if judgement.how == "better" else "worse"
    return Item(group, item.first, item.end, "medicine" if known and group == "better" else name)
