"""Which words of a text say nothing of the writer now: masked, about somebody else, read of, denied, or gone.

What says so of which words is found by `core.words.context`, with the tables that the reader uses too
(`core.words.triggers`). Here stands what it means for a red flag: what is in doubt is raised.
"""

from functools import cache
from itertools import pairwise

from qicli.core.safety import denials, others
from qicli.core.safety.farewells import farewells
from qicli.core.safety.masks import MASKS
from qicli.core.safety.once_daily import once_daily
from qicli.core.safety.patterns import joined
from qicli.core.words import triggers
from qicli.core.words.context import Scope, scopes
from qicli.core.words.tokens import word_at

_OWNERS = frozenset(others.OWNERS.split())
_VERBS = frozenset(others.VERBS.split())
_ME = frozenset(others.ME.split())
_BESIDE_ME = frozenset(others.BESIDE_ME.split())
_WISHES = frozenset(others.WISHES.split())
_THEIR_END = frozenset(others.THEIR_END.split())
_ALSO_MINE = frozenset(others.ALSO_MINE.split())
_TELLING = frozenset(others.TELLING.split())
_THEIRS = frozenset(others.THEIRS.split())
_CLAUSE = frozenset(triggers.CLAUSE_ENDS.split())
_ENDS = frozenset(triggers.DENIAL_ENDS.split())
_HEARSAY_ENDS = frozenset(triggers.HEARSAY_ENDS.split())
_FILLERS = frozenset(denials.FILLERS.split())
_SETTING_APART = frozenset({"before", "like", "until", "till"})
_NO = frozenset({"no", "none", "nil", "absent", "negative"})
_ANSWERS = {"im not", "i dont", "i havent", "i didnt", "not me", "its not"}
# Of a numb leg that never came back, it is the feeling that did not.
_NUMBED = frozenset({"numb", "weak", "dead", "limp", "floppy", "asleep", "lost", "loss", "losing", "lose"})
_IT = frozenset({"it", "its", "that", "thats", "has", "is", "all", "then"})
_ONE_SIDE = frozenset({"left", "right", "one", "leg", "foot", "side", "calf", "thigh"})
_SO_MUCH = frozenset({"so", "this", "as", "such", "quite", "weaker"})  # "never felt so numb": it is there now


def unsaid(words: list[str]) -> tuple[set[int], set[int]]:
    """The places of the words that do not count, and those among them at which a symptom is denied."""
    silent = _masked(words) | once_daily(words) | farewells(words)
    silent |= _about_others(words)
    heard = ["" if place in silent else word for place, word in enumerate(words)]
    silent |= _only_read_of(heard)
    heard = ["" if place in silent else word for place, word in enumerate(words)]
    denied = _denied(heard)
    return silent | denied, {place for place in denied if _is_symptom(heard[place])}


def _masked(words: list[str]) -> set[int]:
    """Words that only look like a symptom, such as the Bladder line or a bike saddle."""
    masks = _masks()
    return {
        place
        for start, word in enumerate(words)
        if word in masks
        for mask in _masks_with(word)
        if all(word_at(words, start + step) in choice for step, choice in enumerate(mask))
        for place in range(start, start + len(mask))
    }


@cache
def _masks() -> dict[str, list[str]]:
    """The masks by their first words, as text: few of them are looked at."""
    masks: dict[str, list[str]] = {}
    for phrase in joined(MASKS).split(" ; "):
        for first in phrase.split(maxsplit=1)[0].split("|"):
            masks.setdefault(first, []).append(phrase)
    return masks


@cache
def _masks_with(first: str) -> list[list[list[str]]]:
    """The masks that begin with this word."""
    return [[element.split("|") for element in phrase.split()] for phrase in _masks()[first]]


def _about_others(words: list[str]) -> set[int]:
    """Words in clauses that speak of another person or an animal, and of nobody else."""
    silent: set[int] = set()
    continues = False
    alone = (_ME | _ALSO_MINE).isdisjoint(words)
    names = {scope.trigger[0] for scope in scopes(words, triggers.THEIRS, ())}
    for first, last in _clauses(words):
        clause = words[first:last]
        telling = not _TELLING.isdisjoint(clause) and not (alone and _wishes_to_die(clause))
        own = not _ME.isdisjoint(clause) or telling
        subject = _other_subject(words, first, last, names)
        if own or (subject is None and not continues and _THEIRS.isdisjoint(clause)):
            continues = False
            continue
        silent |= set(range(first if subject is None else subject, last))
        continues = word_at(words, last) == "and" and not {"has", "have", "had"}.isdisjoint(clause)
    return silent


def _wishes_to_die(clause: list[str]) -> bool:
    """Whether somebody is said to want to die: `father wants to die`, `mum says she wants to be dead`."""
    return any(
        verb in _WISHES and to == "to" and not _THEIR_END.isdisjoint(clause[at + 2 : at + 4])
        for at, (verb, to) in enumerate(pairwise(clause))
    )


def _clauses(words: list[str]) -> list[tuple[int, int]]:
    """The runs of words between commas, full stops and small words such as "and"."""
    ends = [place for place, word in enumerate(words) if word in _CLAUSE]
    return list(zip([0, *(end + 1 for end in ends)], [*ends, len(words)], strict=True))


def _other_subject(words: list[str], first: int, last: int, names: set[int]) -> int | None:
    """Where the clause begins to speak of somebody else: their name comes first, or with a verb behind."""
    opening = next((place for place in range(first, last) if words[place] not in _OWNERS), first)
    if opening in names:
        return opening
    pairs = pairwise(range(first, last))
    return next((place for place, verb in pairs if place in names and words[verb] in _VERBS), None)


def _only_read_of(words: list[str]) -> set[int]:
    """What a leaflet says, or what somebody asked about; beside I, me or my it is one's own all the same."""
    silent: set[int] = set()
    for scope in scopes(words, triggers.HEARSAY, _HEARSAY_ENDS):
        first, end = (scope.first, scope.end) if scope.kind == "read" else _back_to_stop(words, scope)
        if _BESIDE_ME.isdisjoint(words[first:end]):
            silent |= set(range(first, end))
    return silent


def _back_to_stop(words: list[str], scope: Scope) -> tuple[int, int]:
    """What "none of that" is said of: a whole list, whatever commas are in it."""
    start = scope.trigger[0]
    return max((at + 1 for at in range(start) if words[at] == "."), default=0), start


@cache
def _symptoms() -> tuple[frozenset[str], tuple[str, ...]]:
    return _words_and_stems(denials.SYMPTOMS)


def _is_sensed(word: str) -> bool:
    """Whether it is what may be felt too much, so that no feeling of it is good news."""
    words, stems = _words_and_stems(denials.SENSED)
    return word in words or word.startswith(stems)


@cache
def _losable() -> tuple[frozenset[str], tuple[str, ...]]:
    return _words_and_stems(denials.LOSABLE)


@cache
def _words_and_stems(table: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = table.split()
    return frozenset(words), tuple(word[:-1] for word in words if word.endswith("*"))


def _is_symptom(word: str) -> bool:
    words, stems = _symptoms()
    return word in words or word.startswith(stems)


def _denied(words: list[str]) -> set[int]:
    """Symptoms that are said not to be there, or to be gone, with the words that say so."""
    silent = _answered(words)
    for scope in scopes(words, triggers.DENIAL, _ENDS):
        if scope.kind in {"gone", "well", "returned"}:
            silent |= _gone(words, scope)
        else:
            silent |= _not_there(words, scope)
    return silent


def _answered(words: list[str]) -> set[int]:
    """Symptoms that are named like a question, and answered: `saddle anaesthesia: no`, `fever, none`."""
    silent: set[int] = set()
    for at, word in enumerate(words):
        alone = word_at(words, at + 1) in {"", *_ENDS} and at > 1 and words[at - 1] == ","
        if word in _NO and alone:
            first = max((end + 1 for end in range(at - 1) if words[end] in _ENDS), default=0)
            own = word == "no" and not _BESIDE_ME.isdisjoint(words[first:at])  # "…, no, it is no better"
            silent |= set() if own else _gone(words, Scope("gone", first, at - 1, (at, at + 1)))
    return silent | _asked_and_denied(words)


def _asked_and_denied(words: list[str]) -> set[int]:
    """Symptoms that somebody asked about, where no more than `i'm not`, `i don't` is answered."""
    silent: set[int] = set()
    for scope in scopes(words, triggers.HEARSAY, _HEARSAY_ENDS):
        answer = words[scope.end + 1 : scope.end + 3]
        alone = word_at(words, scope.end + 3) in {"", *_ENDS}
        if scope.kind == "read" and alone and " ".join(answer) in _ANSWERS:
            silent |= _gone(words, Scope("gone", scope.first, scope.end, (scope.end, scope.end + 1)))
    return silent


def _gone(words: list[str], scope: Scope) -> set[int]:
    """The symptoms before it; none where an ability is named, whose end is the symptom."""
    if scope.kind == "returned" and not _NUMBED.isdisjoint(words[scope.first : scope.end]):
        return set()
    losable, stems = _losable()
    of_it = scope.kind != "returned" and _is_of_clause_before(words, scope)
    if scope.kind == "well" and not of_it:
        return set()
    first = _clause_before(words, scope) if of_it else scope.first
    said = words[first : scope.end]
    gone = {place for place in range(first, scope.end) if _is_symptom(words[place])}
    if not gone or any(word in losable or word.startswith(stems) for word in said):
        return set()
    return gone | set(range(*scope.trigger))


def _is_of_clause_before(words: list[str], scope: Scope) -> bool:
    """Whether a clause says no more than that it is gone: `…, gone now`, `… but it wore off in minutes`."""
    if not set(words[scope.first : scope.end]) <= _IT:
        return False
    place = scope.trigger[1]
    follows, then = word_at(words, place), word_at(words, place + 1)
    if follows in {"now", "again", "already"}:
        return then in _CLAUSE or not then
    if follows in {"in", "within", "after", "by"}:
        return then not in {"the", "my", "both"}
    return (follows in _CLAUSE or not follows) and (scope.end > scope.first or scope.kind == "well")


def _clause_before(words: list[str], scope: Scope) -> int:
    """Where the clause before this one begins."""
    end = scope.first
    while end and words[end - 1] in _ENDS - {"."}:
        end -= 1
    return max((at + 1 for at in range(end) if words[at] in _ENDS), default=0)


def _not_there(words: list[str], scope: Scope) -> set[int]:
    """The symptoms behind it, over fillers, carried on by "or"."""
    start, place = scope.trigger
    silent: set[int] = set()
    if _sets_apart(words, start) or (scope.kind == "sensed" and not _is_sensed(word_at(words, place))):
        return silent
    while place >= 0:
        last = _over(words, place)
        if not _is_symptom(word_at(words, last)):
            break
        last = _behind_symptoms(words, last)
        silent |= set(range(start, last))
        start = _carried(words, last)
        place = start + 1 if start >= 0 else start
    return silent


def _sets_apart(words: list[str], place: int) -> bool:
    """Whether this is "never … before", "not … like this", "not … the left only": then it is there now."""
    if words[place] == "not" and _is_not_alone(words, place):
        return True
    if words[place] == "never" and not _SO_MUCH.isdisjoint(words[place + 1 : place + 3]):
        return True
    coming = words[place + 1 : place + 10]
    return words[place] in {"never", "not"} and not _SETTING_APART.isdisjoint(coming)


def _is_not_alone(words: list[str], place: int) -> bool:
    """Whether it is denied of one side alone: `not numb in the left leg only`."""
    end = next((at for at in range(place, len(words)) if words[at] in _ENDS), len(words))
    return words[end - 1] in {"only", "alone"} and words[end - 2] in _ONE_SIDE


def _over(words: list[str], place: int) -> int:
    """The first word from this place on that is no filler."""
    while word_at(words, place) in _FILLERS and not _is_symptom(word_at(words, place)):
        place += 1
    return place


def _behind_symptoms(words: list[str], place: int) -> int:
    """Where a run of symptoms ends: "pain on coughing", "numbness or tingling"."""
    while _is_symptom(word_at(words, place)) or (
        word_at(words, place) in {"of", "on", "when", "or", "n", "an"}
        and _is_symptom(word_at(words, place + 1))
    ):
        place += 1
    return place


def _carried(words: list[str], start: int) -> int:
    """Where an "or" carries a denial on; -1 if it ends first."""
    for place in range(start, min(start + 8, len(words))):
        if words[place] in {"or", "nor"}:
            return place
        if words[place] in _ENDS:
            break
    return -1
