"""What became of a routine for somebody, in one sentence."""

import pytest

from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.gated_words import gated_words
from qicli.core.practice.gates import gated
from qicli.core.practice.routine import Gentle, Load, Routine, Step

SPINE = "As you told of a fracture of the spine"
BRITTLE = "osteoporosis without a fracture"
BOUNCE = Gentle(name="Bounce", loads=())


def step(name: str, load: Load, gentle: Gentle | None = None) -> Step:
    """A step with one load."""
    return Step(name=name, cue=f"{name}.", breaths=2, loads=(load,), gentle=gentle)


def said(gates: list[Gate], *steps: Step, chosen: bool = False) -> str:
    """The sentence, for a routine of these steps and one that asks for nothing."""
    rest = Step(name="Rest", cue="Rest.", breaths=9)
    made = Routine(slug="r", title="R", summary="R.", posture="any", steps=(*steps, rest))
    return gated_words(gated(made, gates, chosen=chosen), gates, chosen=chosen)


def test_nothing_to_say() -> None:
    """Where all of it is for them."""
    assert said(["blood-thinners"], step("Drop", "impact")) == ""


@pytest.mark.parametrize(
    ("gates", "words"),
    [
        (["blood-thinners"], "As you told of blood thinners, Tap is left out."),
        (["pregnancy"], "As you told of a pregnancy, Tap is left out and Drop is gentle."),
        (
            ["spinal-fracture"],
            f"{SPINE}, Tap is left out, Wave is only thought and Drop is gentle.",
        ),
        (
            ["kidney-stone", "osteoporosis"],
            f"As you told of a kidney stone and {BRITTLE}, Tap is left out and Drop is gentle.",
        ),
        (["heart", "osteoporosis"], "As you told of osteoporosis without a fracture, Drop is gentle."),
        (
            ["kidney-stone", "blood-thinners", "shingles"],
            "By what you told of yourself, Tap is left out.",
        ),
    ],
)
def test_one_sentence(gates: list[Gate], words: str) -> None:
    """What is left out first; only the reasons that are some, and no list of them."""
    wave = Step(
        name="Wave",
        cue="Wave.",
        breaths=2,
        loads=("forward-bend",),
        still=Gentle(name="Think", loads=()),
    )
    assert said(gates, step("Tap", "tapping-back"), wave, step("Drop", "impact", BOUNCE)) == words


def test_what_is_chosen_is_no_reason() -> None:
    """Who takes drops as written is told of what is left out anyway, and why."""
    steps = step("Tap", "tapping-back"), step("Drop", "impact", BOUNCE)
    assert said(["kidney-stone", "osteoporosis"], *steps, chosen=True) == (
        "As you told of a kidney stone, Tap is left out."
    )


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("AB", "A and B are"),
        ("AAB", "A and B are"),
        ("ABCD", "A, B, C and D are"),
        ("ABCDE", "A, B, C and 2 more are"),
    ],
)
def test_many_steps(names: str, words: str) -> None:
    """Each once, and of many the first three."""
    steps = [step(name, "tapping-back") for name in names]
    assert said(["kidney-stone"], *steps) == f"As you told of a kidney stone, {words} left out."


def test_no_load_is_named() -> None:
    """Nobody has to know what qi calls a bend."""
    hyphened = [load for gate in GATES.values() for load in (*gate.rules_out, *gate.softens) if "-" in load]
    every = "".join(said([gate], *(step(f"S{n}", load) for n, load in enumerate(hyphened))) for gate in GATES)
    assert not [load for load in hyphened if load in every]
