"""With closed eyes one is told for which steps they have to be open."""

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.eyes import EYES_MAY_CLOSE, EYES_OPEN, for_closed_eyes
from qicli.core.practice.routine import Gentle, Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.unfolding import telling

STAND = Step(name="Stand", cue="Stand.", breaths=2, loads=("standing-still",))
RISE = Step(
    name="Rise",
    cue="Rise.",
    breaths=2,
    loads=("balance",),
    gentle=Gentle(cue="Rise less."),
    still=Gentle(cue="Think it.", loads=()),
)
DROP = Step(name="Drop", cue="Drop.", breaths=2, loads=("impact",), gentle=Gentle(loads=("impact",)))


def closed(*steps: Step) -> tuple[Step, ...]:
    """These steps for closed eyes."""
    return for_closed_eyes(Routine(slug="r", title="R", summary="R.", posture="any", steps=steps)).steps


def test_told_with_the_step() -> None:
    """Before its own words, and once more when they may close; what needs neither stays as it is."""
    assert [step.cue for step in closed(STAND, RISE, DROP, STAND, STAND)] == [
        "Stand.",
        f"{EYES_OPEN} Rise.",
        f"{EYES_OPEN} Drop.",
        f"{EYES_MAY_CLOSE} Stand.",
        "Stand.",
    ]


def test_told_of_what_it_becomes() -> None:
    """A smaller version that asks for the same says it too; one that does not, does not."""
    rise, drop, stand = closed(RISE, DROP, STAND)
    assert rise.softened().cue == f"{EYES_OPEN} Rise less."
    assert rise.stilled().cue == "Think it."
    assert drop.softened().cue == f"{EYES_OPEN} Drop."
    assert stand.softened().cue == f"{EYES_MAY_CLOSE} Stand."


def test_in_every_shipped_routine() -> None:
    """Each step of balance or impact says it, no other does, and there is time for it."""
    for path in shipped_folder().glob("*.toml"):
        routine = read_routine(path.stem, path.read_bytes(), file=path.name)
        for written, step in zip(routine.steps, for_closed_eyes(routine).steps, strict=True):
            needed = not {"balance", "impact"}.isdisjoint(step.loads)
            assert step.cue.startswith(EYES_OPEN) == needed, (routine.slug, step.name)
            assert telling(step) >= telling(written)
