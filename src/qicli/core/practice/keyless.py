"""Words of a routine where there is no terminal, in a file or on a card: no keys, options or commands.

What only tells what a key does is left out; where pressing it is what to do, that is said as what it does. A
card has the gentle version beside each step; a file has the one version that it was made with.
"""

import re

import msgspec
from msgspec import UNSET, UnsetType

from qicli.core.practice.routine import Gentle, Routine, Step
from qicli.core.safety.tiers import LISTENERS

# What each key is pressed for, said to somebody who has none; what has no sense without it is not said.
_DOES = {
    "e": "make it smaller",
    "q": "stop",
    "n": "leave it out",
    "b": "do it once more",
    "r": "only breathe",
    "space": "pause",
    "enter": "pause",
    "+": "breathe more slowly",
    "-": "breathe more quickly",
}
_LETTER = r"(?P<key>[eqnbrm])(?![\w'’-]|\.\w)"
_PRESS = (
    r"\b(?:[Pp]ress|[Hh]it|[Tt]ype|[Pp]ush|[Uu]se) "
    r"(?P<pressed>(?:[eqnbr]|space|enter)(?![\w'’-]|\.\w)|[+-](?!\w))"
)
_QUOTED = re.compile(r"[\"'“‘`\[](?P<key>[eqnbrm+?-]|space|enter)[\"'”’`\]]")
_CALLED = re.compile(
    r"\b(?:the )?(?:key (?P<after>[eqnbrm])\b|(?P<before>[eqnbrm]|space|enter) (?:key|bar)\b)"
)
_OPTION = r"--[a-z][a-z-]*(?:[ =]\d[\d.:-]*)?"
_REST = r"[^,;:]*(?:[,;:] (?:and )?|$)"  # of a clause, with what parts it from the next
_TAKE, _LEAVE = "take the gentle version", "leave it out"
_SOFT = "the gentle version"
# Nobody asks there.
_ASKED = r"\b(?:when(?:ever)? (?:you are|you're|it is|qi) ask(?:ed|s)\b|the (?:one|word|number) you gave\b)"
# What is typed; "the qi" of a practice is none of it.
_COMMAND = r"(?<!\bthe )\bqi (?:ask|checkin|config|flare|journal|log|plan|practice|report|routines|safety)\b"
# One after the other, within a sentence.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bqi safety names who listens, now\b"), f"somebody listens, now: {LISTENERS}"),
    (re.compile(rf"^.*{_COMMAND}.*$"), ""),
    (re.compile(rf"^.*{_ASKED}.*$", re.IGNORECASE), ""),
    (re.compile(r"\b(?:[Aa]dd|[Uu]se|[Tt]ake|[Gg]ive|[Tt]ry|[Cc]hoose|[Tt]ype) --gentle\b"), _TAKE),
    (re.compile(r"\b(?:[Ww]ith|[Bb]y) --gentle\b"), "in the gentle version"),
    (re.compile(r"--gentle\b"), "the gentle version"),
    (re.compile(rf",? ?\((?:or )?{_OPTION}\)|[,;:]? ?(?:\b(?:and|or) )?(?:\b[a-z]+ )?{_OPTION}"), ""),
    (re.compile(rf" ?\((?:{_PRESS}|{_LETTER})\)"), ""),
    (re.compile(rf"(?<=\w),? (?:or|and) {_PRESS}(?=$|[,;:])"), ""),
    (re.compile(rf"(?<=\w) (?:with|by|on|using) {_LETTER}"), ""),
    (re.compile(rf"{_PRESS} to (?=[a-z])"), ""),
    (
        re.compile(rf"^(?:[EQNBRMeqnbrm] [a-z]+s|[Ss]pace (?:pauses|stops|begins))\b{_REST}"),
        "",
    ),
)
_PRESSED = re.compile(_PRESS)
# "; e says how", ", q"; b and m may name other things.
_IS_FOR = re.compile(rf"[,;:] (?:(?:and|or|but|then) )?{_LETTER}(?: [a-z]+s\b[^,;:]*|(?<![bm]))(?=$|[,;:])")
_LISTING = re.compile(r"\b[Pp]ress (?:\?|m\b)[^.,;]*(?:[.]|$)\s*")
_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_IF = re.compile(r"(?:if|when|whenever|once|should|where)\b[^,;:]*", re.IGNORECASE)


def without_keys(routine: Routine, *, heard: bool = False) -> Routine:
    """The routine with words that can be followed where there are neither keys nor options.

    Where it is `heard` there is no gentle version to take in place of what is being done.
    """
    said_as = _without_versions if heard else keyless
    cautions = ((said_as(said), about) for said, about in routine.cautions_about())
    return msgspec.structs.replace(
        routine.cautioned([(said, about) for said, about in cautions if said]),
        summary=keyless(routine.summary) or routine.title,
        closing=keyless(routine.closing),
        steps=tuple(_step(step) for step in routine.steps),
    )


def keyless(text: str) -> str:
    """The words without keys and options, sentence by sentence; "" where they spoke of nothing else."""
    named = _CALLED.sub(lambda found: found["after"] or found["before"], _QUOTED.sub(r"\g<key>", text))
    bare = _LISTING.sub("", named).strip()
    sentences = _SENTENCE.split(bare)
    kept = [_sentence(each) for each in sentences if each]
    return text if kept == sentences and bare == named else " ".join(filter(None, kept))


def _sentence(sentence: str) -> str:
    body = sentence.rstrip(".?!")
    said = body
    for pattern, instead in _RULES:
        said = pattern.sub(instead, said)
    said = _PRESSED.sub(lambda found: _DOES.get(found["pressed"], ""), said)
    said = _IS_FOR.sub(lambda found: _done(found, said), said)
    if said == body:
        return sentence
    said = said.strip(" ,;:")
    if not said:
        return ""
    return (said[0].upper() if body[0].isupper() else said[0]) + said[1:] + sentence[len(body) :]


def _without_versions(caution: str) -> str:
    """The caution without keys, where there is one version only; "" if it spoke but of the other."""
    left = keyless(caution).replace(_TAKE, _LEAVE).replace(_TAKE.capitalize(), _LEAVE.capitalize())
    return " ".join(each for each in _SENTENCE.split(left) if _SOFT not in each.lower())


def _done(found: re.Match[str], said: str) -> str:
    """What the key does, where that is what to do if something is so; else nothing, for it says only how."""
    asked = _IF.fullmatch(said[: found.start()])
    does = _DOES.get(found["key"], "") if asked else ""
    return f", {does}" if does else ""


def _step(step: Step) -> Step:
    return msgspec.structs.replace(
        step,
        cue=keyless(step.cue) or step.name,
        inhale_cue=keyless(step.inhale_cue),
        exhale_cue=keyless(step.exhale_cue),
        gentle=_version(step.gentle, step.name),
        still=_version(step.still, step.name),
    )


def _version(version: Gentle | None, name: str) -> Gentle | None:
    if version is None:
        return None
    own = name if isinstance(version.name, UnsetType) else version.name
    cue = UNSET if isinstance(version.cue, UnsetType) else keyless(version.cue) or own
    return msgspec.structs.replace(
        version, cue=cue, inhale_cue=_kept(version.inhale_cue), exhale_cue=_kept(version.exhale_cue)
    )


def _kept(text: str | UnsetType) -> str | UnsetType:
    return UNSET if isinstance(text, UnsetType) else keyless(text)
