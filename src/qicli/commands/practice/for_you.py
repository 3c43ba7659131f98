"""A routine made to fit the person: without what is not for them, and the easier side first."""

from contextlib import suppress
from datetime import timedelta
from typing import NamedTuple

from qicli.core.practice.gates import Gated, Remark, gated, holds_long, ruled_out
from qicli.core.practice.routine import Breath, Routine
from qicli.core.text import visible
from qicli.core.today.sides import LATELY, FirstSide, beginning, easier_side
from qicli.core.when import day_of
from qicli.errors import JournalError, UsageError
from qicli.world import World


class ForYou(NamedTuple):
    """A routine as it is for this person, and what is to be said about it before it begins."""

    routine: Routine
    remarks: tuple[str, ...]


def for_you(world: World, routine: Routine, breath: Breath | None, *, chosen: bool = False) -> ForYou:
    """The routine without what the person's gates rule out, beginning on the side they wish.

    `chosen` takes as written what their gates merely soften.

    Raises:
        UsageError: too little of it would be left, or the breath is held where holding is ruled out.
    """
    gates = world.settings.person.gates
    if breath is not None and holds_long(breath) and "breath-hold" in ruled_out(gates):
        raise UsageError(
            f"a breath of {breath} is held long, which is not for you by what you told; choose one without a "
            "hold, such as 4-6"
        )
    fit = gated(routine, gates, chosen=chosen)
    if fit.routine is None:
        raise UsageError(_too_little(world, routine, fit))
    side = _first_side(world, fit.routine)
    sided = fit.routine if side is None else beginning(fit.routine, side)
    remarks = [*_told(fit)]
    if sided != fit.routine and world.settings.first_side == "easier":
        remarks.append(f"It begins on the {side}, the easier side in the last days.")
    return ForYou(sided, tuple(remarks))


def _told(fit: Gated) -> list[str]:
    parts = {
        "Left out for you": fit.left_out,
        "Gentle for you": fit.gentle,
        "Only thought for you": fit.still,
    }
    said = [f"{head}: {', '.join(map(_step, remarks))}." for head, remarks in parts.items() if remarks]
    return [" ".join(said)] if said else []


def _step(remark: Remark) -> str:
    return f"{visible(remark.step)} ({', '.join(remark.loads)})"


def _too_little(world: World, routine: Routine, fit: Gated) -> str:
    loads = ", ".join(dict.fromkeys(load for remark in fit.left_out for load in remark.loads))
    person = world.settings.person
    others = [
        other.slug
        for other in world.library.routines()
        if isinstance(other, Routine)
        and not (other.prescribed or other.slug in person.not_for_me)
        and not gated(other, person.gates).left_out
    ]
    instead = " or ".join(sorted(others, key="easy-breathing".__ne__)[:3]) or "a routine of your own"
    return (
        f"of {routine.title} too little would be left without what is not for you by what you told "
        f"({loads}). For you there is {instead}; qi config person changes what you told"
    )


def _first_side(world: World, routine: Routine) -> FirstSide | None:
    """The side to begin with; None where it does not matter, or as it is written."""
    wish = world.settings.first_side
    if wish != "easier":
        return wish
    if not any(set(step.sides) == {"left", "right"} for step in routine.steps):
        return None
    today = day_of(world.now())
    with suppress(JournalError):  # told when the practice is saved
        return easier_side(world.journal.standing(today - timedelta(days=LATELY)), today)
    return None
