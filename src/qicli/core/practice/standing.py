"""How long one stands in one place: what is said beyond a beginning, and how long it may become."""

import msgspec

from qicli.core.practice.routine import Routine, Step

BEGINNING = 5  # minutes: teachers begin standing still with 2 to 5
# Minutes that longer practices stand still at most: a review of laboratory studies calls more prolonged, and
# found pain in the low back after 42 minutes in those who are prone to it (10.1016/j.gaitpost.2017.08.024).
LONGEST = 20


def stands_still(step: Step) -> bool:
    """Whether one stands in one place in it, without a move."""
    return "standing-still" in step.loads and not step.moves


def stood(routine: Routine) -> float:
    """Seconds of standing without a move, in all steps together."""
    return sum(step.lasts(routine.breath) for step in routine.steps if stands_still(step))


def may_grow(routine: Routine) -> float:
    """How many times as long the steps of standing still may become that are bound to nothing else."""
    bound = [step for step in routine.steps if step.fixed or step.max is not None]
    kept = stood(msgspec.structs.replace(routine, steps=tuple(bound)))
    return (LONGEST * 60 - kept) / max(1.0, stood(routine) - kept)


def standing_long(routine: Routine) -> str:
    """One sentence where standing still lasts longer than a beginning; "" where it does not. No refusal."""
    minutes = stood(routine) / 60
    if minutes <= BEGINNING:
        return ""
    return (
        f"About {minutes:.0f} minutes of it are standing still; 2 to {BEGINNING} are usual to begin with. "
        "Sit whenever you like."
    )
