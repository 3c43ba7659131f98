"""A routine made to fit the person: without what is not for them, and the easier side first."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import NamedTuple

from qicli.core.entry import Symptom
from qicli.core.ledger import Felt
from qicli.core.practice.cautions import in_order
from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.gated_words import gated_words, told_of
from qicli.core.practice.gates import Gated, gated, holds_long, ruled_out
from qicli.core.practice.nearest import nearest
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
    fit, left = _left(world, routine, chosen=chosen)
    lately = _lately(world, left)
    side = _first_side(world, left, lately)
    ordered = in_order(left, gates, [word for entry in lately for word in _worse(entry)])
    sided = ordered if side is None else beginning(ordered, side)
    told = gated_words(fit, gates, chosen=chosen)
    remarks = [told] * bool(told)
    if sided != ordered and world.settings.first_side == "easier":
        remarks.append(f"It begins on the {side}, the easier side in the last days.")
    return ForYou(sided, tuple(remarks))


def for_anyone(world: World, routine: Routine, breath: Breath | None) -> ForYou:
    """The routine without any load that some gate rules out or softens, as it is written otherwise.

    Raises:
        UsageError: too little of it would be left, or the breath is held.
    """
    if breath is not None and holds_long(breath):
        raise UsageError(
            f"a breath of {breath} is held long, which is not for everybody; choose one such as 4-6"
        )
    fit = gated(routine, GATES)
    if fit.routine is None:
        whole = [each for each in _whole(world, tuple(GATES)) if each.slug != routine.slug]
        instead = " or ".join(nearest(routine, whole)) or "a routine of your own"
        raise UsageError(
            f"too little of {visible(routine.title)} is for anyone, whatever they have; there is {instead}"
        )
    changed = [*fit.gentle, *fit.still]
    remarks = [f"Left out: {', '.join(visible(each.step) for each in fit.left_out)}."] * bool(fit.left_out)
    remarks += [f"Made easier: {', '.join(visible(each.step) for each in changed)}."] * bool(changed)
    return ForYou(fit.routine, tuple(remarks))


def gated_for(world: World, routine: Routine) -> Routine:
    """The routine without what the person's gates rule out, in the order in which it is written.

    Raises:
        UsageError: too little of it would be left.
    """
    return _left(world, routine)[1]


def _left(world: World, routine: Routine, *, chosen: bool = False) -> tuple[Gated, Routine]:
    """What their gates make of it, and what is left of it for them.

    Raises:
        UsageError: that is too little.
    """
    fit = gated(routine, world.settings.person.gates, chosen=chosen)
    if fit.routine is None:
        raise UsageError(_refused(world, routine, fit))
    return fit, fit.routine


def _refused(world: World, routine: Routine, fit: Gated) -> str:
    """Why it is not for them, and what is; for what was prescribed, whom to ask."""
    title, because = visible(routine.title), told_of((*fit.left_out, *fit.still), world.settings.person.gates)
    if routine.prescribed:
        left = "too little would be left" if fit.left_out else "what is left would only be thought"
        return (
            f"{title} is not for you, {because}: {left}. Ask who prescribed it; qi config person changes "
            "what you told"
        )
    instead = (
        " or ".join(nearest(routine, _whole(world, world.settings.person.gates))) or "a routine of your own"
    )
    return (
        f"{title} is left out for you, {because}: too little would be "
        f"left. For you there is {instead}; qi config person changes what you told"
    )


def _whole(world: World, gates: Sequence[Gate]) -> list[Routine]:
    """The routines that can be had whole with these gates, with no step left out or only thought."""
    person = world.settings.person
    whole = []
    for other in world.library.routines():
        if isinstance(other, Routine) and not (other.prescribed or other.slug in person.not_for_me):
            fit = gated(other, gates)
            whole += [other] * (not fit.left_out and not fit.still)
    return whole


def _lately(world: World, routine: Routine) -> Sequence[Felt]:
    """What was noted in the last days, where something hangs on it."""
    wish = world.settings.first_side
    sided = wish == "easier" and any(set(step.sides) == {"left", "right"} for step in routine.steps)
    if not sided and len(routine.cautions) < 2:  # one is in order as it is
        return ()
    with suppress(JournalError):  # told when the practice is saved
        since = day_of(world.now()) - timedelta(days=LATELY)
        return [entry for entry in world.journal.standing(since) if isinstance(entry, Felt)]
    return ()


def _worse(entry: Felt) -> tuple[str, ...]:
    return entry.worse_with if isinstance(entry, Symptom) else ()


def _first_side(world: World, routine: Routine, lately: Sequence[Felt]) -> FirstSide | None:
    """The side to begin with; None where it does not matter, or as it is written."""
    wish = world.settings.first_side
    if wish != "easier":
        return wish
    if not any(set(step.sides) == {"left", "right"} for step in routine.steps):
        return None
    return easier_side(lately, day_of(world.now()))
