"""A routine's title and summary name no move that is not in it for somebody."""

import pytest

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.calling import LONGEST, called_as_left
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gates import gated
from qicli.core.practice.routine import Gentle, Load, Routine, Step
from qicli.core.practice.routine_toml import read_routine


def _for(slug: str, *gates: Gate) -> Routine:
    path = shipped_folder() / f"{slug}.toml"
    fit = gated(read_routine(slug, path.read_bytes(), file=path.name), gates).routine
    assert fit is not None
    return fit


@pytest.mark.parametrize(
    ("slug", "gate", "title"),
    [
        ("kidney-tapping", "pregnancy", "For the low back"),
        ("kidney-tapping", "blood-thinners", "Heel Drops"),
        ("kidney-tapping", "osteoporosis", "Kidney Tapping"),
        ("kidney-tapping", "lung", "Kidney Tapping and Heel Drops"),
        ("kidney-tapping-short", "kidney-stone", "For the low back"),
        ("heel-drops", "osteoporosis", "For the feet"),
        ("hip-circles", "hip-replacement", "Sink the Qi"),
        ("self-acupressure", "numb-foot", "Self-Acupressure"),
        ("self-acupressure", "leg-clot", "For the back of the leg"),
        ("spinal-wave", "fusion", "Only think the wave"),
        ("spinal-wave", "spinal-fracture", "Only think the wave"),
        ("spinal-wave", "pregnancy", "Spinal Wave"),
        ("seated-wave", "slipped-vertebra", "Only think the wave"),
        ("lying-ease", "spinal-fracture", "Lying Ease"),
    ],
)
def test_a_title(slug: str, gate: Gate, title: str) -> None:
    """Names of two moves the one that is left, else what the routine is for."""
    assert _for(slug, gate).title == title


def test_a_summary() -> None:
    """Says what is done instead, by the names of the steps."""
    said = _for("kidney-tapping", "pregnancy").summary
    assert said.startswith("Arrive; warm the palms; rub the low back; hold the back;")
    assert "tap" not in said
    assert "drop" not in said


def test_a_move_that_is_only_thought() -> None:
    """Is promised by no summary; the first steps say how it is done."""
    assert _for("spinal-wave", "fusion").summary.startswith("Arrive; only think the rocking; only think the")
    assert _for("qi-spine", "fusion").summary.startswith("Arrive; only think the rocking; only think the")
    assert "wave" in _for("qi-spine", "pelvic-girdle-pain").summary


def test_a_source() -> None:
    """Says nothing of a move that is not on the page; what it says of the others stays."""
    assert "drops" not in _for("kidney-tapping", "pregnancy").source
    assert "drops" in _for("kidney-tapping", "blood-thinners").source
    assert _for("kidney-tapping", "pregnancy").source.endswith("has not been clinically tested.")


@pytest.mark.parametrize(
    ("slug", "gate", "said"),
    [
        ("kidney-tapping", "blood-thinners", "No rubbing: fracture"),
        ("kidney-tapping", "lung", "No tapping or rubbing: fracture"),
        ("hip-circles", "fusion", "no shifting."),
        ("hip-circles", "hip-replacement", "no circles or shifting."),  # small ones are drawn
    ],
)
def test_a_caution_of_two_moves(slug: str, gate: Gate, said: str) -> None:
    """Speaks of the one that is left."""
    assert said in " ".join(_for(slug, gate).cautions)


def _thought(title: str, summary: str, *names: str) -> Routine:
    """Steps of these names, which become only thoughts, and one of standing still."""
    thought = Gentle(name="Only think it", loads=())
    made = [Step(name=name, cue="Move.", breaths=3, loads=("effort",), still=thought) for name in names]
    still = Step(name="Stand on both feet", cue="Stand.", breaths=30)
    steps = (*made, still)
    return Routine(slug="r", title=title, summary=summary, posture="any", steps=steps, closing="Meow on.")


@pytest.mark.parametrize(
    ("title", "summary", "names", "called"),
    [
        ("Cat and Cow", "A cat, then a cow.", ("Cat", "Cow"), "An easy practice"),
        ("Hinges and Feet", "Hinging at the hips.", ("Hinge at the hips",), "Feet"),
        ("The Back", "The back and both hips.", ("Hinge the back",), "The Back"),
        ("Catalogue", "Category one.", ("Cat",), "Catalogue"),
        ("Standing", "Standing on the feet.", ("Meow, standing",), "Standing"),
    ],
)
def test_ones_own_move_that_is_only_thought(
    title: str, summary: str, names: tuple[str, ...], called: str
) -> None:
    """Is known by the names of its steps; parts of the body and words that only begin so are no moves."""
    left = gated(_thought(title, summary, *names), ["spinal-fracture"]).routine
    assert left is not None
    assert left.title == called
    assert (left.summary == summary) == (called == title)
    assert left.closing == ("" if "Meow" in names[0] else "Meow on.")


def test_a_move_that_is_done_once_and_thought_once() -> None:
    """Is called by its name: it is in it."""
    whole = _thought("Meow", "A meow, and a meow.", "Meow")
    aloud = Step(name="Meow aloud", cue="Meow.", breaths=3)
    left = gated(whole.of_steps((*whole.steps, aloud)), ["spinal-fracture"]).routine
    assert left is not None
    assert (left.title, left.summary) == ("Meow", "A meow, and a meow.")


def _own(load: Load, title: str, summary: str, focus: tuple[str, ...] = (), steps: int = 1) -> Routine:
    made = [
        Step(name=f"Move {nth} {'x' * 30}", cue="Move.", breaths=3, loads=(load,), gentle=Gentle(loads=()))
        for nth in range(steps)
    ]
    return Routine(slug="r", title=title, summary=summary, posture="any", steps=tuple(made), focus=focus)


def test_ones_own_without_a_focus() -> None:
    """Is an easy practice; a focus that names the move is none."""
    own = _own("twist", "Twists", "Turn about.", ("twisting", "Kidney 1"))
    left = called_as_left(own, own.softened())
    assert (left.title, left.summary) == ("An easy practice", "Turn about.")


def test_a_summary_has_an_end() -> None:
    """Of many steps as many are named as there is room for."""
    own = _own("impact", "Down", "Forty drops.", steps=9)
    left = called_as_left(own, own.softened())
    assert len(left.summary) <= LONGEST
    assert left.summary.startswith("Move 0")
    assert left.summary.endswith("x.")


def test_nothing_is_gone() -> None:
    """Then nothing is called anything else."""
    own = _own("impact", "Drops", "Forty drops.")
    assert called_as_left(own, own) == own
