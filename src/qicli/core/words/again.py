"""Doses that are said by their number alone, once the medicine is named: `6 codeine at 8 and 6 at noon`."""

from collections.abc import Sequence

from qicli.core.entry import Medicine
from qicli.core.words.carried import is_carried
from qicli.core.words.numbers import number_at
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
            item = Item("medicine", item.first, item.end, _dose(item, last, sentence))  # noqa: PLW2901 - itself
        found.append(item)
    return found


def _is_one_more(item: Item, last: Item, sentence: Sentence, *, listed: bool) -> bool:
    number = item.kind in {"number", "unknown"} and item.end == item.first + 1
    counted = number and number_at(sentence.words, item.first)[0] is not None
    return counted and is_carried(sentence.words, (last.first, last.end - 1), item.first, listed=listed)


def _dose(item: Item, last: Item, sentence: Sentence) -> Medicine:
    name = last.value.name if isinstance(last.value, Medicine) else str(last.value)
    return Medicine(name, sentence.typed(item.first, item.end))
