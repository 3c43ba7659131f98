"""How long one stands in one place, and what is said where that is longer than a beginning."""

from qicli.core.practice.routine import Routine

BEGINNING = 5  # minutes: teachers begin standing still with 2 to 5


def stood(routine: Routine) -> float:
    """Seconds of standing without a move, in all steps together."""
    return sum(
        step.lasts(routine.breath)
        for step in routine.steps
        if "standing-still" in step.loads and not step.moves
    )


def standing_long(routine: Routine) -> str:
    """One sentence where standing still lasts longer than a beginning; "" where it does not. No refusal."""
    minutes = stood(routine) / 60
    if minutes <= BEGINNING:
        return ""
    return (
        f"About {minutes:.0f} minutes of it are standing still; 2 to {BEGINNING} are usual to begin with. "
        "Sit whenever you like."
    )
