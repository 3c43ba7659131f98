"""Doses that are said by their number alone, once the medicine is named: `6 codeine at 8 and 6 at noon`."""

from collections.abc import Sequence

from qicli.core.entry import Medicine
from qicli.core.words.numbers.number import number_at
from qicli.core.words.remedies.carried import is_carried, says_when
from qicli.core.words.sentence import Item, Sentence


def with_more_doses(items: Sequence[Item], sentence: Sentence) -> list[Item]:
    """The items, each number among them that is one more dose of the medicine before it as that."""
    found: list[Item] = []
    last: Item | None = None
    listed = False
    for item in items:
        if item.kind == "medicine":
            last, listed = item, False
        elif last is not None and _is_one_more(item, last, sentence, listed=listed):
            listed = True
            last = item = Item("medicine", item.first, item.end, _dose(item, last, sentence))  # noqa: PLW2901 - itself
        found.append(_told_when(item, last, sentence) if last is not None else item)
    return found


def _told_when(item: Item, last: Item, sentence: Sentence) -> Item:
    """The item; a time that only says when the dose before it was taken as plain words."""
    if item.kind != "activity" or not says_when(sentence.words, item.first):
        return item
    more = sentence.word(item.first - 1) == "more"
    close = item.first - more == last.end and (more or item.first not in sentence.judgements)
    return Item("unknown", item.first, item.end) if close else item


def _is_one_more(item: Item, last: Item, sentence: Sentence, *, listed: bool) -> bool:
    number = item.kind in {"number", "unknown"} and item.end == item.first + 1
    counted = number and number_at(sentence.words, item.first)[0] is not None
    return counted and is_carried(sentence.words, (last.first, last.end - 1), item.first, listed=listed)


def _dose(item: Item, last: Item, sentence: Sentence) -> Medicine:
    name = last.value.name if isinstance(last.value, Medicine) else str(last.value)
    return Medicine(name, sentence.typed(item.first, item.end))
