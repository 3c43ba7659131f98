"""What is said *of* words: denied, past, somebody else's, better, worse. One mechanism for all readers.

After NegEx and ConText (10.1006/jbin.2001.1029, 10.1016/j.jbi.2009.05.002): a *trigger* is a phrase that says
something of the words behind it, before it, or around it. Its *scope* ends at a comma or a full stop, at a
word such as "but", at the next trigger of its family, or after so many words. A phrase that only looks like
a trigger ("no wonder") is a trigger that says nothing, and as the longer one it is found first.

A table of triggers is text, a row a kind of saying:

    denial: denied > no|not any; without; never
    denial: denied < gone; has|have stopped
    denial: - no wonder; not only

Before the colon stands the family, then the kind, then the direction: `>` of what follows, `<` of what came
before, `<>` of both; `-` says nothing. Phrases are parted by semicolons, `a|b` is one word or the other; a
number behind the direction (`>4`) is how many words it reaches at most.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct

Direction = Literal[">", "<", "<>", "-"]

FAR = 100  # words that a trigger reaches where its row does not say


class Trigger(Struct, frozen=True):
    """A phrase that says something of the words around it: each word of it as its alternatives."""

    family: str
    kind: str
    direction: Direction
    reach: int
    phrase: tuple[frozenset[str], ...]


class Scope(Struct, frozen=True):
    """What a trigger says of which words.

    Attributes:
        first, end: the words it is said of; `end` is the first word behind them.
        trigger: the words that say it, in the same way.
    """

    kind: str
    first: int
    end: int
    trigger: tuple[int, int]

    def __contains__(self, place: object) -> bool:
        return isinstance(place, int) and self.first <= place < self.end


def scopes(words: Sequence[str], table: str, ends: Collection[str]) -> list[Scope]:
    """What the table's triggers say of which words, in the order in which they stand.

    `words` are in small letters and without apostrophes; commas and full stops are words of their own. At one
    of `ends` every scope ends.
    """
    found = list(_triggers_in(words, table))
    reached: list[Scope] = []
    for start, end, trigger in found:
        family = [(first, last) for first, last, other in found if other.family == trigger.family]
        if ">" in trigger.direction:
            border = min((first for first, _ in family if first >= end), default=len(words))
            last = _until(words, end, min(border, end + trigger.reach), ends)
            reached.append(Scope(trigger.kind, end, last, (start, end)))
        if "<" in trigger.direction:
            border = max((last for _, last in family if last <= start), default=0)
            first = _since(words, start, max(border, start - trigger.reach), ends)
            reached.append(Scope(trigger.kind, first, start, (start, end)))
    return reached


def _until(words: Sequence[str], start: int, border: int, ends: Collection[str]) -> int:
    return next((place for place in range(start, border) if words[place] in ends), border)


def _since(words: Sequence[str], start: int, border: int, ends: Collection[str]) -> int:
    return next((place + 1 for place in range(start - 1, border - 1, -1) if words[place] in ends), border)


def _triggers_in(words: Sequence[str], table: str) -> Iterator[tuple[int, int, Trigger]]:
    """The triggers that stand in the words, the longest first where several begin at one word."""
    taken = 0
    for start, word in enumerate(words):
        if start < taken:
            continue
        for trigger in _beginning_with(word, table):
            end = start + len(trigger.phrase)
            if end <= len(words) and all(map(_is_one_of, words[start:end], trigger.phrase)):
                if trigger.direction != "-":
                    yield start, end, trigger
                taken = end
                break


def _is_one_of(word: str, choice: frozenset[str]) -> bool:
    return word in choice


@lru_cache(maxsize=1 << 14)
def _beginning_with(word: str, table: str) -> tuple[Trigger, ...]:
    """The triggers that begin with this word, longer ones first.

    Only rows in which the word stands are taken apart: a sentence has few of all the words in a table.
    """
    found = [
        _trigger(head, phrase)
        for head, phrases in map(_head_and_phrases, _rows_with(word, table))
        for phrase in phrases.split("; ")
        if word in phrase.partition(" ")[0].split("|")
    ]
    return tuple(sorted(found, key=lambda trigger: -len(trigger.phrase)))


def _rows_with(word: str, table: str) -> Iterator[str]:
    """The rows of a table in which these letters stand; none for no letters."""
    at = table.find(word) if word else -1
    while at >= 0:
        begins, ends = table.rfind("\n", 0, at) + 1, table.find("\n", at)
        yield table[begins:ends] if ends >= 0 else table[begins:]
        at = table.find(word, ends) if ends >= 0 else -1


def _head_and_phrases(row: str) -> tuple[str, str]:
    """A row's head, such as `denial: denied >4`, and its phrases, still as text."""
    family, kind, rest = row.split(maxsplit=2)
    if kind == "-":
        return f"{family} nothing -", rest
    direction, phrases = rest.split(maxsplit=1)
    return f"{family} {kind} {direction}", phrases


def _trigger(head: str, phrase: str) -> Trigger:
    family, kind, direction = head.split()
    sign = direction.rstrip("0123456789")
    words = tuple(frozenset(word.split("|")) for word in phrase.split())
    return Trigger(family, kind, _DIRECTIONS[sign], int(direction[len(sign) :] or FAR), words)


_DIRECTIONS: dict[str, Direction] = {">": ">", "<": "<", "<>": "<>", "-": "-"}
