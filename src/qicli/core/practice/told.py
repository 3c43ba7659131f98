"""Practices that are told of in words, without the timer: `did spinal wave 10 min`, `10 min of hip circles`.

A routine is called by its name, whole and the longest first, behind a word of doing, before "done", or behind
so many minutes "of". What was not done, or by somebody else, is no practice. The words are in
`told_words.py`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from msgspec import Struct

from qicli.core.practice.told_words import (
    BEFORE_DOING,
    BETWEEN,
    COUNTED,
    DOING,
    ENDS,
    EXERCISES,
    FOLLOWING,
    GENTLE,
    LASTING,
    MOST_TOLD,
    MOVEMENTS,
    NUMBERS,
    RANGE,
    RATED,
    REPETITIONS,
    ROUNDS,
    SETS,
    SHORT,
    STRETCHES,
    UNDONE,
)
from qicli.core.words.context import Scope, scopes
from qicli.core.words.grammar import read_words
from qicli.core.words.numbers.amounts import HOURS, MINUTES

LONGEST_TOLD = 6 * 3600  # seconds; more is a slip of the finger

Names = Mapping[str, str]


class Told(Struct, frozen=True, kw_only=True):
    """A practice that words tell of.

    Attributes:
        routine: its slug; `seconds` how long it lasted, None where that was not said.
        gentle: whether it was done in its gentle version.
        repetitions: how many of an exercise; 0 where that was not said.
        count: the words that say how many of anything else.
        first, end: the words that say so; `end` is the first word behind them.
    """

    routine: str
    seconds: float | None = None
    gentle: bool = False
    repetitions: int = 0
    count: str = ""
    first: int = 0
    end: int = 0


def spoken_names(titles: Mapping[str, str]) -> dict[str, str]:
    """What the routines are called, each with the slug it means; `titles` are by slug, and may be empty."""
    names = {_called(short.split()): slug for short, slug in SHORT.items() if slug in titles}
    names |= {_called(re.findall(r"[^\W_]+", title)): slug for slug, title in titles.items()}
    names |= {_called([slug]): slug for slug in titles}
    return {name: slug for name, slug in names.items() if name and slug not in MOVEMENTS}


def tells_of_doing(words: Sequence[str]) -> bool:
    """Whether these words may tell of a practice at all, so that it is worth knowing the routines' names."""
    if not DOING.isdisjoint(words):
        return True
    exercise = any(word.startswith(EXERCISES) for word in words)
    counted = exercise and any(_count(words, at)[0] for at in range(len(words)))  # "10 press ups"
    return counted or any(_ends_minutes(words, at) for at in range(len(words)))


def told_practices(words: Sequence[str], names: Names) -> tuple[Told, ...]:
    """The practices that the words tell of, in their order; `names` are those of `spoken_names`.

    `words` are in small letters and without apostrophes; commas and full stops are words of their own.
    """
    return tuple(_told(words, names))


def _told(words: Sequence[str], names: Names) -> Iterator[Told]:
    undone = scopes(words, UNDONE, ENDS)
    at = 0
    while at < len(words):
        start = at
        doing = _doing_at(words, at, names)
        at = doing.end if doing else at + 1
        if doing is None or _is_undone(undone, start, minutes=words[start] not in DOING):
            continue
        yield msgspec.structs.replace(doing, first=_since(words, start))
        while further := _further(words, at, names):
            yield msgspec.structs.replace(further, first=at)
            at = further.end


def _is_undone(undone: Sequence[Scope], at: int, *, minutes: bool) -> bool:
    return any(at in scope and (minutes or scope.kind == "undone") for scope in undone)


def _since(words: Sequence[str], at: int) -> int:
    """The first of the words that lead to a word of doing: `i have just done`."""
    while at and words[at - 1] in BEFORE_DOING:
        at -= 1
    return at


def _doing_at(words: Sequence[str], at: int, names: Names) -> Told | None:
    """The routine that is said to have been done from this word on."""
    if words[at] in DOING:
        return _named(words, at + 1, names)
    seconds, end = _stretch(words, at)
    if seconds and words[end : end + 1] == ["of"]:
        return _named(words, at, names)
    number, start = _repeated(words, at, names) or (0, at)
    slug, end = _name_at(words, start, names)
    if number and slug not in COUNTED:
        return None
    if slug and words[end : end + 1] == ["done"]:
        lasted, after = _lasted(words, end + 1)
        return Told(routine=slug, end=after, seconds=lasted, repetitions=number)
    begins = at == 0 or words[at - 1] in ENDS
    counted = number or (slug in COUNTED and _count_behind(words, end)[0])
    return _named(words, at, names) if counted and begins else None


def _further(words: Sequence[str], at: int, names: Names) -> Told | None:
    """Another routine behind the first one: `did spinal wave and hip circles`."""
    joined = at
    while joined < len(words) and words[joined] in {",", "and", "then", "plus"}:
        joined += 1
    return _named(words, joined, names) if joined > at else None


def _named(words: Sequence[str], at: int, names: Names) -> Told | None:
    """A routine with its minutes before or after it, and little words between."""
    seconds: float | None = None
    gentle, number = False, 0
    while at < len(words):
        slug, end = _name_at(words, at, names)
        if number and slug not in COUNTED:
            break
        if slug:
            number, behind = (number, end) if number else _count_behind(words, end)
            kept, end = ("" if slug in COUNTED else " ".join(words[end:behind])), behind
            after, end = (seconds, end) if seconds else _lasted(words, end)
            gently = words[end : end + 1] == ["gently"]
            reps = number if slug in COUNTED else 0
            return Told(
                routine=slug,
                end=end + gently,
                seconds=after,
                gentle=gentle or gently,
                repetitions=reps,
                count=kept,
            )
        stretch, end = _stretch(words, at)
        if stretch and seconds is None:
            seconds, at = stretch, end
        elif repeated := _repeated(words, at, names):
            number, at = repeated
        elif words[at] in BETWEEN | GENTLE:
            gentle = gentle or words[at] in GENTLE
            at += 1
        elif words[at].isdecimal() and not ROUNDS.isdisjoint(words[at + 1 : at + 2]):
            at += 2
        else:
            break
    return None


def _repeated(words: Sequence[str], at: int, names: Names) -> tuple[int, int] | None:
    """How many repetitions are said before a name, and where that begins: `10`, `3 x 10`, `3 sets of 10`."""
    number, end = _count(words, at)
    several = words[end : end + 1]
    if several and several[0] in SETS:
        more, after = _count(words, _past_of(words, end + 1))
        number, end = number * more, after
    if not number:
        return None
    end = _past_of(words, end + 1) if words[end : end + 1] and words[end] in REPETITIONS else end
    return (number, end) if number <= MOST_TOLD and _name_at(words, end, names)[0] else None


def _count(words: Sequence[str], at: int) -> tuple[int, int]:
    """A whole number, or two glued together as `3x10`, and where it ends; 0 where there is none."""
    word = words[at] if at < len(words) else ""
    if found := re.fullmatch(r"x?([0-9]{1,3})(?:x([0-9]{1,3}))?", word):
        return int(found[1]) * int(found[2] or 1), at + 1
    return (NUMBERS[word], at + 1) if word in NUMBERS else (0, at)


def _count_behind(words: Sequence[str], at: int) -> tuple[int, int]:
    """How many are said behind a name, and where that ends: `10`, `x 10`, `2 x 8`, `10 reps`; 0 for none.

    A number beside a name counts, and is no pain, unless a place follows it, or words that say so.
    """
    start = at + (words[at : at + 1] == [","])
    crossed = words[start : start + 1] == ["x"]
    first = start + crossed
    number, end = _count(words, first)
    alone = not crossed and number > 0 and "x" not in words[first].removeprefix("six")
    if words[end : end + 1] and words[end] in SETS:
        more, end = _count(words, _past_of(words, end + 1))
        number, alone = number * more, False
    if number and words[end : end + 1] and words[end] in REPETITIONS - {"times"}:
        end, alone = end + 1, False
    if not 0 < number <= MOST_TOLD or (alone and (start > at or not _counts(words, first, end))):
        return 0, at
    return number, end


def _counts(words: Sequence[str], at: int, end: int) -> bool:
    """Whether a bare number behind a name is a count: no time, pain or place follows."""
    if _stretch(words, at)[0]:
        return False
    last = next((each for each in range(end, len(words)) if words[each] in ENDS), len(words))
    said = read_words(" ".join(words[at:last]))
    if end == last or words[end] in FOLLOWING:
        return True
    if words[end] == "pain" or said.open:  # "10 pain 4", "10 calf 4"; not "6 pain", "6 or 7"
        return words[end] not in RANGE and any(word.isdecimal() for word in words[end:last])
    return words[end] not in RATED and said.pain is not None and not (said.sites or said.qualities)


def _past_of(words: Sequence[str], at: int) -> int:
    return at + (words[at : at + 1] == ["of"])


def _name_at(words: Sequence[str], at: int, names: Names) -> tuple[str, int]:
    """The routine whose name begins here, and where the name ends; empty where none begins."""
    longest = max((name.count(" ") for name in names), default=-1) + 1
    for end in range(min(len(words), at + longest), at, -1):
        called = _called(words[at:end])
        if called in names and (" " in called or _may_end(words, end)):
            return names[called], end
    return "", at


def _may_end(words: Sequence[str], at: int) -> bool:
    return (
        at == len(words)
        or words[at] in FOLLOWING
        or words[at].removeprefix("x")[:1].isdigit()
        or bool(_stretch(words, at)[0])
    )


def _called(words: Sequence[str]) -> str:
    """A name as it is looked up: in small letters, without hyphens, one and many the same."""
    pieces = " ".join(words).lower().replace("-", " ").split()
    return " ".join(piece.removesuffix("s") if len(piece) > 3 else piece for piece in pieces)


def _lasted(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """How long it lasted, behind the name, and where that ends."""
    start = at
    while start < len(words) and words[start] in LASTING | {","}:
        start += 1
    seconds, end = _stretch(words, start)
    return (seconds, end) if seconds else (None, at)


def _ends_minutes(words: Sequence[str], at: int) -> bool:
    return _stretch(words, at)[0] > 0 and "of" in words


def _stretch(words: Sequence[str], at: int) -> tuple[float, int]:
    """Seconds, and where their words end: `10 min`, `1h30`, `half an hour`; 0 where none begin."""
    for phrase, known in STRETCHES.items():
        end = at + phrase.count(" ") + 1
        if " ".join(words[at:end]) == phrase:
            return known * 60, end
    number, unit, end = _number(words, at)
    minutes = number * 60 if unit in HOURS else number
    if unit in HOURS and end < len(words):
        more, unit, last = _number(words, end)
        minutes, end = (minutes + more, last) if unit in MINUTES else (minutes, end)
    return (minutes * 60, end) if 0 < minutes * 60 <= LONGEST_TOLD else (0, at)


def _number(words: Sequence[str], at: int) -> tuple[float, str, int]:
    """A number with its unit of time, glued to it or behind it, and where they end; else 0."""
    word = words[at] if at < len(words) else ""
    found = re.fullmatch(r"([0-9]{1,4}(?:\.[0-9]{1,3})?)-?([a-z]*)(?:([0-5]?[0-9])(?:m|min)?)?", word)
    behind = words[at + 1] if at + 1 < len(words) else ""
    if found and found[2] in HOURS | MINUTES:
        more = int(found[3] or 0) / 60 if found[2] in HOURS else 0
        return float(found[1]) + more, found[2], at + 1
    number = float(found[1]) if found and not found[2] else NUMBERS.get(word, 0)
    return (number, behind, at + 2) if number and behind in HOURS | MINUTES else (0, "", at)
