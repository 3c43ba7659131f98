"""Closed eyes: which steps of a practice they have to be open for, told with the step's own words."""

import msgspec
from msgspec import UNSET

from qicli.core.practice.routine import Gentle, Load, Routine, Step

STAYS = "The eyes stay open for you, by what you told: the screen stays."
NEEDS_WORDS = "Some steps are for open eyes, and no voice says which: the screen stays."
EYES_OPEN = "Eyes open for this one."
EYES_MAY_CLOSE = "The eyes may close again."
STAY_OPEN = "Keep your eyes open for all of it."
OPEN_EYED: frozenset[Load] = frozenset({"balance", "impact"})  # who cannot see falls, or lands hard


def for_closed_eyes(routine: Routine) -> Routine:
    """The routine whose steps say first that the eyes have to be open, or may close again."""
    steps = []
    open_before = False
    for step in routine.steps:
        open_now = opens_eyes(step)
        steps.append(_told(step, EYES_OPEN if open_now else EYES_MAY_CLOSE if open_before else ""))
        open_before = open_now
    return msgspec.structs.replace(routine, steps=tuple(steps))


def opens_eyes(step: Step) -> bool:
    """Whether the eyes have to be open for it, as it is written."""
    return not OPEN_EYED.isdisjoint(step.loads)


def _told(step: Step, words: str) -> Step:
    """The step with these words before its own, and before those of any version that has its own."""
    if not words:
        return step
    return msgspec.structs.replace(
        step,
        cue=f"{words} {step.cue}",
        gentle=_told_softly(step.gentle, step, words),
        still=_told_softly(step.still, step, words),
    )


def _told_softly(version: Gentle | None, step: Step, words: str) -> Gentle | None:
    """The version with the same words, unless the eyes may be closed for it."""
    if version is None:
        return None
    loads = step.loads if version.loads is UNSET else version.loads
    may_close = words == EYES_OPEN and OPEN_EYED.isdisjoint(loads)
    cue = step.cue if version.cue is UNSET else version.cue
    return msgspec.structs.replace(version, cue=cue if may_close else f"{words} {cue}")
