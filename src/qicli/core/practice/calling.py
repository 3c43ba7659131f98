"""What a routine is called, and said to be, where a move that its words name is not in it."""

import re
from collections.abc import Collection, Iterable, Iterator

import msgspec

from qicli.core.practice.move_words import MOVE_WORDS, NO_MOVE
from qicli.core.practice.routine import Load, Routine

_NAMES = {load: re.compile(rf"\b({words})\b", re.IGNORECASE) for load, words in MOVE_WORDS.items()}
_AND = re.compile(r",? (?:and|&) ")
_NO_EITHER = re.compile(r"\bno (\w+) or (\w+)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDING = re.compile(r"(?:ing|es|ed|s|e)$")
_LEAST = 3  # letters of a stem
_OR_STANDING = re.compile(r"; or [^;.]*\bstanding\b[^;.]*", re.IGNORECASE)
LONGEST = 160  # characters of a summary, as in a file


def called_as_left(whole: Routine, left: Routine) -> Routine:
    """What is left of a routine, by words that name nothing which is no longer asked for.

    That is its title, its summary, its cautions and last sentence, and where it comes from. Where a move is
    only thought it is called so.
    """
    asked = {_NAMES[load] for load in left.loads if load in _NAMES}
    names = [_NAMES[load] for load in whole.loads if load in _NAMES and _NAMES[load] not in asked]
    names += _only_thought(whole, left)
    if not names:
        return left
    done = " ".join(step.name for step in left.steps if not step.thought)
    moot = [pattern for pattern in names if not pattern.search(done)]
    return msgspec.structs.replace(
        left,
        title=_title(left, names) if _names(left.title, names) else left.title,
        summary=_summary(left) if _names(left.summary, names) else left.summary,
        cautions=tuple(_either(each, moot) for each in left.cautions),
        closing="" if _names(left.closing, names) else left.closing,
        source=" ".join(each for each in _SENTENCE.split(left.source) if not _names(each, names)),
    )


def offering(routine: Routine, closed: Collection[Load]) -> Routine:
    """The routine, no caution of which offers as an "or" to stand where standing is ruled out."""
    if "standing-still" not in closed:
        return routine
    cautions = tuple(_OR_STANDING.sub("", each) for each in routine.cautions)
    return msgspec.structs.replace(routine, cautions=cautions)


def _only_thought(whole: Routine, left: Routine) -> Iterator[re.Pattern[str]]:
    """How the moves are named that are only thought now: by their steps' names, and by what is thought."""
    thought = {step.name for step in left.steps if step.thought}
    done = {stem for step in left.steps if not step.thought for stem in _stems(step.name)}
    for step in whole.steps:
        now = {step.softened().name, step.stilled().name} & thought
        for stem in _stems(" ".join((step.name, *sorted(now)))) if now else ():
            if stem not in done:
                yield re.compile(rf"\b{stem}(?:\w?ing|es|ed|s|e)?\b", re.IGNORECASE)


def _stems(name: str) -> Iterator[str]:
    """The words of a step's name that can name a move, without their endings."""
    for word in _WORD.findall(name.lower()):
        if word not in NO_MOVE:
            stem = _ENDING.sub("", word)
            yield stem if len(stem) >= _LEAST else word


def _names(text: str, names: Iterable[re.Pattern[str]]) -> bool:
    return any(pattern.search(text) for pattern in names)


def _either(caution: str, names: list[re.Pattern[str]]) -> str:
    """A caution that says `No tapping or rubbing` speaks of the one that is left."""
    for found in _NO_EITHER.finditer(caution):
        kept = [word for word in found.groups() if not _names(word, names)]
        if len(kept) == 1:
            return caution[: found.start(1)] + kept[0] + caution[found.end() :]
    return caution


def _title(left: Routine, names: list[re.Pattern[str]]) -> str:
    """Of two things that it names the one that is left; else that it is thought, or for what it is."""
    for part in _AND.split(left.title):
        if not _names(part, names):
            return part
    said = [pattern for pattern in names if pattern.search(left.title)]
    for step in left.steps:
        if step.thought and _names(step.name, said):
            return step.name
    focus = next((each for each in left.focus if each == each.lower() and not _names(each, names)), "")
    return f"For the {focus}" if focus else "An easy practice"


def _summary(left: Routine) -> str:
    """What is done, by the names of the steps, as many as there is room for."""
    kept = ""
    for name in dict.fromkeys(step.name for step in left.steps):
        more = f"{kept}; {name[0].lower()}{name[1:]}" if kept else name
        if len(more) >= LONGEST:
            break
        kept = more
    return f"{kept}."
