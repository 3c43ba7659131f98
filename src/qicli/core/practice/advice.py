"""Advice on a routine that is sound: what would make it kinder to follow. It never keeps one from playing."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import UNSET

from qicli.core.practice.routine import KEEP_BREATHING, Routine, Step
from qicli.core.practice.unfolding import spoken
from qicli.errors import Finding

# 8 to 10 seconds a breath is followed without noticing, 8 to 14 is felt as a jolt.
JUMP = 1.4  # times as long a breath as in the step before
LONG_HOLD = 4  # seconds: the longest that needs no word of caution


def advice(routine: Routine) -> Iterator[Finding]:
    """Everything that could be kinder, step by step; nothing for a routine that needs no advice."""
    places = [f"step {number} ({step.name})" for number, step in enumerate(routine.steps, 1)]
    for place, step in zip(places, routine.steps, strict=True):
        yield from (Finding(place, said) for said in _on_step(step, routine))
    for (_, before), (place, step) in pairwise(zip(places, routine.steps, strict=True)):
        if before.paced and step.paced:
            yield from (Finding(place, said) for said in _on_pace(before, step, routine))


def _on_step(step: Step, routine: Routine) -> Iterator[str]:
    lasts = step.lasts(routine.breath) / max(1, len(step.sides))
    takes = spoken(step.cue) / 1000
    if takes > lasts:
        yield f"the cue takes about {takes:.0f} s to read, and the step lasts {lasts:.0f} s"
    if step.gentle is None:
        yield "has no gentle version; e will lead past it"
    positions = _CHOSEN if routine.posture == "any" else set()
    for word, loads in _unnamed(step):
        if not positions & set(loads):
            yield f'says "{word}" and does not name the load {" or ".join(loads)}'
    if step.gentle and UNSET not in {step.gentle.cue, step.gentle.loads}:
        for word, loads in _unnamed(step.softened()):
            if not _POSITIONS & set(loads):  # to sit, or to lie down, is an offer there
                yield f'gentle still says "{word}" and does not name the load {" or ".join(loads)}'
    if step.stays and KEEP_BREATHING not in f"{step.cue} {step.inhale_cue}".lower():
        yield f"stays for {step.stay:g} s and does not say {KEEP_BREATHING}"
    breath = step.breath or routine.breath
    if step.paced and max(breath.hold, breath.rest) > LONG_HOLD and "breath-hold" not in step.loads:
        yield f"holds the breath for more than {LONG_HOLD} s and does not name the load breath-hold"


def _on_pace(before: Step, step: Step, routine: Routine) -> Iterator[str]:
    was, now = ((each.breath or routine.breath).cycle for each in (before, step))
    if max(was, now) > JUMP * min(was, now):
        yield f"the breath jumps from {was:g} to {now:g} s; a step between would lead there"


def _unnamed(step: Step) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Words that ask for a load, with the loads one of which they would need; the first of each kind."""
    clauses = [
        clause
        for text in (step.cue, step.inhale_cue, step.exhale_cue)
        for clause in re.split(r"[.,;:!?()]", text.lower())
        if not _OPEN.search(clause)
    ]
    for pattern, loads in _ASKS:
        found = next((match for clause in clauses if (match := pattern.search(clause))), None)
        if found and not set(loads) & set(step.loads):
            yield found.group("word"), loads


# What is denied, compared, or left to choice asks for nothing.
_OPEN = re.compile(r"^\s*or\b|\b(no|not|nor|never|nothing|nobody|without|instead|as if|don't)\b")
_ON_THE_FLOOR = ("floor", "lying-flat", "lying-front", "hands-and-knees")
_POSITIONS = {"sitting", *_ON_THE_FLOOR}
# Where any position will do it is the person's choice; to lie flat, or on the front, is not for everybody.
_CHOSEN = {"sitting", "floor"}


def _asks(words: str, *loads: str, unless: str = "") -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A clause that holds one of these words, and none that shows another thing is meant."""
    other = rf"(?!.*\b({unless})\b)" if unless else ""
    return re.compile(rf"^{other}.*?\b(?P<word>{words})\b"), loads


_ASKS = (
    _asks("bend|bends|bow|fold|lean forward", "forward-bend", "backward-bend", unless="knees?|elbows?|toes"),
    _asks("arch|bend back|lean back", "backward-bend", unless="chair|wall|foot"),
    _asks("twist|rotate|turn (the|your) (trunk|body|chest|waist)", "twist"),
    _asks("tap|knock|drum|pat", "tapping-back", "tapping-leg"),
    _asks("drops?|jump|stamp|hop", "impact", unless="shoulders?|arms?|hands?|jaw|chin|head|gaze|belly"),
    _asks("(raise|lift|reach up).*(arms?|hands?|palms)", "arms-raised"),
    _asks("(arms?|hands?|palms) (rise|float|up high)", "arms-raised", unless="a little|lap"),
    _asks("(close|shut) (your|the) eyes|eyes (closed|shut)", "eyes-closed"),
    _asks(
        "(lie|lay|lying) (down|flat|on (your|the) (back|front|belly))",
        *("lying-flat", "lying-front"),
        unless="hands?|palms?",
    ),
    _asks("on your back", "lying-flat"),
    _asks("on your (front|belly)", "lying-front", "lying-flat"),
    _asks("lie on (your|the) side|kneel", *_ON_THE_FLOOR),
    _asks("all fours|hands and knees", "hands-and-knees", "floor"),
    _asks("(rock|tip|tilt|roll)s? (the|your) pelvis|bowl (tips?|tilts?)", "backward-bend", "forward-bend"),
    _asks(
        "rub|rubs|stroke|strokes", "rubbing-back", "rubbing-leg", unless="hands are|palms together|your hands"
    ),
    _asks("cross(es)? (the|your|one) (legs?|knees?)|over the other (leg|knee)", "crossed-legs"),
    _asks("circles? (with )?(the|your) hips", "large-circles"),
    _asks(r"sit(?! for \w+ breaths?)( down| on| at| up| tall)?", "sitting"),
    _asks("(stand|balance) on one (leg|foot)|tiptoes?|rise on (the|your) toes", "balance"),
    _asks("(press|knead) .*(points?|thumbs?|fingertips)|acupressure", "pressing-points"),
    _asks("hold (your|the) breath", "breath-hold"),
)
