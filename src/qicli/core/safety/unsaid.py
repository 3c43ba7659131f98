"""Which words of a text say nothing of the writer now: masked, about somebody else, denied, or gone."""

from functools import cache
from itertools import pairwise

from qicli.core.safety import denials, others
from qicli.core.safety.masks import MASKS
from qicli.core.safety.patterns import joined

_OTHERS = frozenset(others.OTHERS.split())
_OWNERS = frozenset(others.OWNERS.split())
_VERBS = frozenset(others.VERBS.split())
_ME = frozenset(others.ME.split())
_TELLING = frozenset(others.TELLING.split())
_THEIRS = frozenset(others.THEIRS.split())
_CLAUSE = frozenset(others.CLAUSE.split())
_NEGATORS = frozenset(denials.NEGATORS.split())
_ENDS = frozenset(denials.ENDS.split())
_FILLERS = frozenset(denials.FILLERS.split())
_GONE = frozenset(denials.GONE.split())
_NOT_GONE_BEFORE = frozenset(denials.NOT_GONE_BEFORE.split())
_NOT_GONE_AFTER = frozenset(denials.NOT_GONE_AFTER.split())
_LOSABLE = frozenset(denials.LOSABLE.split())


def unsaid(words: list[str]) -> set[int]:
    """The places of the words that do not count."""
    silent = _masked(words)
    silent |= _about_others(words)
    heard = ["" if place in silent else word for place, word in enumerate(words)]
    return silent | _negated(heard) | _resolved(heard)


def _masked(words: list[str]) -> set[int]:
    """Words that only look like a symptom, such as the Bladder line or a bike saddle."""
    masks = _masks()
    return {
        place
        for start, word in enumerate(words)
        for mask in masks.get(word, ())
        if all(_at(words, start + step) in choice for step, choice in enumerate(mask))
        for place in range(start, start + len(mask))
    }


@cache
def _masks() -> dict[str, list[list[list[str]]]]:
    """The masks by their first words."""
    masks: dict[str, list[list[list[str]]]] = {}
    for phrase in joined(MASKS).split(";"):
        elements = [element.split("|") for element in phrase.split()]
        for first in elements[0] if elements else ():
            masks.setdefault(first, []).append(elements)
    return masks


def _at(words: list[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""


def _about_others(words: list[str]) -> set[int]:
    """Words in clauses that speak of another person or an animal, and of nobody else."""
    silent: set[int] = set()
    continues = False
    for first, last in _clauses(words):
        clause = words[first:last]
        own = not _ME.isdisjoint(clause) or not _TELLING.isdisjoint(clause)
        subject = _other_subject(clause)
        if own or (subject is None and not continues and _THEIRS.isdisjoint(clause)):
            continues = False
            continue
        silent |= set(range(first + (subject or 0), last))
        continues = _at(words, last) == "and" and not {"has", "have", "had"}.isdisjoint(clause)
    return silent


def _clauses(words: list[str]) -> list[tuple[int, int]]:
    """The runs of words between commas, full stops and small words such as "and"."""
    ends = [place for place, word in enumerate(words) if word in _CLAUSE]
    return list(zip([0, *(end + 1 for end in ends)], [*ends, len(words)], strict=True))


def _other_subject(clause: list[str]) -> int | None:
    """Where the clause begins to speak of somebody else: their name comes first, or with a verb behind."""
    opening = next((place for place, word in enumerate(clause) if word not in _OWNERS), 0)
    if _at(clause, opening) in _OTHERS:
        return opening
    pairs = pairwise(clause)
    return next(
        (place for place, (word, verb) in enumerate(pairs) if word in _OTHERS and verb in _VERBS),
        None,
    )


@cache
def _symptoms() -> tuple[frozenset[str], tuple[str, ...]]:
    words = denials.SYMPTOMS.split()
    return frozenset(words), tuple(word[:-1] for word in words if word.endswith("*"))


def _is_symptom(word: str) -> bool:
    words, stems = _symptoms()
    return word in words or word.startswith(stems)


def _negated(words: list[str]) -> set[int]:
    """Symptoms that are said not to be there, with the words that say so."""
    silent: set[int] = set()
    for place, word in enumerate(words):
        if word in _NEGATORS and not _sets_apart(words, place):
            silent |= _denied(words, place)
    return silent


def _sets_apart(words: list[str], place: int) -> bool:
    """Whether this is "never … before" or "not … like this", which says that it is there now."""
    coming = words[place + 1 : place + 10]
    return words[place] in {"never", "not"} and not {"before", "like", "until", "till"}.isdisjoint(coming)


def _denied(words: list[str], place: int) -> set[int]:
    """The negation at this place with what it denies, carried on by "or" and "nor"."""
    silent: set[int] = set()
    while place >= 0:
        last = place + 1
        while _at(words, last) in _FILLERS and not _is_symptom(_at(words, last)):
            last += 1
        if not _is_symptom(_at(words, last)):
            break
        while _is_symptom(_at(words, last)) or (
            _at(words, last) in {"of", "on", "when", "or"} and _is_symptom(_at(words, last + 1))
        ):
            last += 1
        silent |= set(range(place, last))
        place = _carried(words, last)
    return silent


def _carried(words: list[str], start: int) -> int:
    """Where an "or" carries a negation on; -1 if it ends first."""
    for place in range(start, min(start + 8, len(words))):
        if words[place] in {"or", "nor"}:
            return place
        if words[place] in _ENDS:
            break
    return -1


def _resolved(words: list[str]) -> set[int]:
    """Symptoms that are said to be gone, with the word that says so."""
    silent: set[int] = set()
    for place, word in enumerate(words):
        if word in _GONE and _ends_it(words, place):
            start = max((at + 1 for at in range(place) if words[at] in _ENDS), default=0)
            gone = {at for at in range(start, place) if _is_symptom(words[at])}
            kept = not _LOSABLE.isdisjoint(words[start:place])
            silent |= set() if kept or not gone else {*gone, place}
    return silent


def _ends_it(words: list[str], place: int) -> bool:
    return _at(words, place - 1) not in _NOT_GONE_BEFORE and _at(words, place + 1) not in _NOT_GONE_AFTER
