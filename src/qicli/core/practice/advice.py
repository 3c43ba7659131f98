"""Advice on a routine that is sound: what would make it kinder to follow. It never keeps one from playing."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import get_args

from msgspec import UNSET

from qicli.core.practice.conditions import GATES
from qicli.core.practice.guiding import guidance
from qicli.core.practice.placing import Kind, estimate, placed
from qicli.core.practice.routine import KEEP_BREATHING, Load, Routine, Step
from qicli.core.practice.unfolding import settling_time, spoken, unfold
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
    yield from (Finding(places[number - 1], said) for number, said in dict.fromkeys(_on_voice(routine)))


def _on_step(step: Step, routine: Routine) -> Iterator[str]:
    lasts = step.lasts(routine.breath) / max(1, len(step.sides))
    takes = spoken(step.cue) / 1000
    if takes > lasts:
        yield f"the cue takes about {takes:.0f} s to read, and the step lasts {lasts:.0f} s"
    if step.gentle is None:
        yield "has no gentle version; e will lead past it"
    yield from _on_words(step, routine)
    if step.stays and KEEP_BREATHING not in f"{step.cue} {step.inhale_cue}".lower():
        yield f"stays for {step.stay:g} s and does not say {KEEP_BREATHING}"
    breath = step.breath or routine.breath
    if step.paced and max(breath.hold, breath.rest) > LONG_HOLD and "breath-hold" not in step.loads:
        yield f"holds the breath for more than {LONG_HOLD} s and does not name the load breath-hold"


def _on_words(step: Step, routine: Routine) -> Iterator[str]:
    """What its words ask for and it does not name, in each version that has words of its own."""
    positions = _CHOSEN if routine.posture == "any" else set()
    said = [(word, loads) for word, loads in _unnamed(step) if not positions & set(loads)]
    for word, loads in said:
        yield f'says "{word}" and does not name the load {" or ".join(loads)}'
    for how, version, by in (
        ("gentle", step.softened(), step.gentle),
        ("only thought it", step.stilled(), step.still),
    ):
        if by is None or {by.cue, by.inhale_cue, by.exhale_cue} == {UNSET}:
            continue
        for word, loads in _unnamed(version):
            # To sit, or to lie on the side, is an offer there; what the step says is told of already.
            if not _FREE & set(loads) and (word, loads) not in said:
                yield f'{how} still says "{word}" and does not name the load {" or ".join(loads)}'


def _on_pace(before: Step, step: Step, routine: Routine) -> Iterator[str]:
    was, now = ((each.breath or routine.breath).cycle for each in (before, step))
    if max(was, now) > JUMP * min(was, now):
        yield f"the breath jumps from {was:g} to {now:g} s; a step between would lead there"


def _on_voice(routine: Routine) -> Iterator[tuple[int, str]]:
    """Which step has words that a voice would have to shorten, or could not say at all."""
    line = unfold(routine, lead_in=settling_time(routine), introduce=True)
    for wish, said in placed(guidance(line, routine.cautions), estimate).shortened:
        if wish.step and wish.kind in {Kind.STEP, Kind.IN, Kind.OUT}:
            instead = f'it says only "{said}"' if said else "it leaves that out"
            yield wish.step, f'a voice has no time for "{wish.text}"; {instead}'


def _unnamed(step: Step) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Words that ask for a load, with the loads one of which they would need; the first of each kind.

    What is left to choice asks for it all the same where somebody may not choose it.
    """
    clauses = [
        clause
        for text in (step.cue, step.inhale_cue, step.exhale_cue)
        for clause in re.split(r"[.,;:!?()]", _THOUGHT.sub("", text.lower()))
        if not _DENIED.search(clause)
    ]
    for pattern, loads in _ASKS:
        asked = (each for each in clauses if _FREE.isdisjoint(loads) or not _CHOICE.search(each))
        found = next((match for clause in asked if (match := pattern.search(clause))), None)
        if found and not set(loads) & set(step.loads):
            yield found.group("word"), loads


_THOUGHT = re.compile(r"\b(only )?think\b[^.!?]*")
_CHOICE = re.compile(r"^\s*or\b")
# What is denied, or compared, asks for nothing.
_DENIED = re.compile(r"\b(no|not|nor|never|nothing|nobody|without|instead|as if|don't)\b")
# What no condition rules out may be offered to everybody.
_FREE: frozenset[str] = frozenset(get_args(Load)).difference(
    *((*condition.rules_out, *condition.softens) for condition in GATES.values())
)
_ON_THE_FLOOR = ("floor", "lying-flat", "lying-front", "hands-and-knees")
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
    _asks("(lie|lay|lying) (down|flat)", "lying-flat", "lying-front", unless="hands?|palms?"),
    _asks(
        r"on(to)? your back(?! (leg|foot|heel))|"
        r"(lie|lying|rest|roll|turn|or) on(to)? the back(?! (of|leg|foot|heel))|"
        r"face up|lower legs on (a|the)|legs up (on )?(a|the)",
        "lying-flat",
        unless="hands?|palms?|fists?|fingers|fingertips|tap|rub|stroke|press|knead",
    ),
    _asks(
        "on(to)? your (front|belly|stomach|tummy)|(lie|lying|roll|turn) on(to)? the (front|belly)|face down",
        "lying-front",
        unless="hands?|palms?",
    ),
    _asks("lie on (your|the) side|kneel", *_ON_THE_FLOOR),
    _asks("all fours|hands and knees", "hands-and-knees", "floor"),
    _asks("(rock|tip|tilt|roll)s? (the|your) pelvis|bowl (tips?|tilts?)", "backward-bend", "forward-bend"),
    _asks(
        "rub|rubs|stroke|strokes", "rubbing-back", "rubbing-leg", unless="hands are|palms together|your hands"
    ),
    _asks(
        "cross(es)? (the|your|one) (legs?|knees?)|cross-legged|(over|on) the other (leg|knee|thigh)",
        "crossed-legs",
    ),
    _asks(
        "knees? .*(to|towards?|up to) (the|your) (chest|belly)|hug (the|your|one|both) knees?",
        "deep-hip-bend",
    ),
    _asks("squat|squats|crouch", "deep-hip-bend"),
    _asks(r"(slide|stretch|lift|raise) one leg|one knee (\w+ )?(come|comes|towards?)", "one-leg", "balance"),
    _asks("knees? .*(roll|fall|drop|sink|sway)s? .*(one side|the side|other side|left|right)", "twist"),
    _asks("walk|stroll", "walking", "balance", unless="fingers|fingertips|hands?"),
    _asks("(a|the) (hot|warm) (bottle|water bottle|towel|pad|pack)|heat pad", "warmth"),
    _asks("(roll|rest|press|stand) .*ball", "pressing-sole", "pressing-points", unless="balls? of"),
    _asks("circles? (with )?(the|your) hips", "large-circles"),
    _asks(r"sit(?! for \w+ breaths?)( down| on| at| up| tall)?", "sitting"),
    _asks("(stand|balance) on one (leg|foot)|tiptoes?|rise on (the|your) toes", "balance"),
    _asks("(press|knead) .*(points?|thumbs?|fingertips)|acupressure", "pressing-points"),
    _asks("hold (your|the) breath", "breath-hold"),
)
