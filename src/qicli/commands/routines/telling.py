"""A routine in words: all of it, and what would make it kinder."""

from collections.abc import Iterator

from qicli.core.journal.telling import lasting
from qicli.core.practice.advice import advice
from qicli.core.practice.routine import Routine
from qicli.core.practice.unfolding import unfold
from qicli.core.text import visible
from qicli.views.practice.outline import plan
from qicli.world import World


def tell_routine(world: World, routine: Routine) -> None:
    """What it is, how long and in which steps, each step's words, cautions, tradition and source."""
    world.page(_told(routine), prose=True)


def _told(routine: Routine) -> Iterator[str]:
    yield visible(routine.summary)
    yield f"{routine.posture}; {lasting(routine.seconds)}; breath {routine.breath}"
    yield ""
    yield from plan(routine, unfold(routine))
    for number, step in enumerate(routine.steps, 1):
        yield ""
        yield f"{number}. {visible(step.name)}"
        yield f"   {visible(step.cue)}"
        if step.gentle is not None:
            yield f"   Gentle: {visible(step.softened().cue)}"
    for head, words in (
        ("Take care", " ".join(routine.cautions)),
        ("Tradition", routine.tradition),
        ("Source", routine.source),
    ):
        if words:
            yield ""
            yield f"{head}: {visible(words)}"


def tell_advice(world: World, routine: Routine) -> None:
    """What would make it kinder, a line each; nothing where there is no advice."""
    for finding in advice(routine):
        world.write(f"- advice: {visible(str(finding))}", indent=2)
