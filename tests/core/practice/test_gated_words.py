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
        (["blood-thinners"], "As you told of blood thinners, left out: Tap."),
        (["pregnancy"], "As you told of a pregnancy, left out: Tap; Bounce in place of Drop."),
        (
            ["spinal-fracture"],
            f"{SPINE}, left out: Tap; only thought: Wave; Bounce in place of Drop.",
        ),
        (
            ["kidney-stone", "osteoporosis"],
            f"As you told of a kidney stone and {BRITTLE}, left out: Tap; Bounce in place of Drop.",
        ),
        (
            ["heart", "osteoporosis"],
            "As you told of osteoporosis without a fracture, Bounce in place of Drop.",
        ),
        (
            ["kidney-stone", "blood-thinners", "shingles"],
            "By what you told of yourself, left out: Tap.",
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
        "As you told of a kidney stone, left out: Tap."
    )


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("AB", "A and B"),
        ("AAB", "A and B"),
        ("ABCD", "A, B, C and D"),
        ("ABCDE", "most of it"),
        ("ABCDEwwwww", "A, B, C, D and E"),
    ],
)
def test_many_steps(names: str, words: str) -> None:
    """Each once and each by name, however many of one or of several, but where they are most of it."""
    steps = [step(name, "walking" if name == "w" else "tapping-back") for name in names]
    assert said(["kidney-stone"], *steps) == f"As you told of a kidney stone, left out: {words}."


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("A", "Rest in place of A"),
        ("ABC", "Rest in place of A, Rest in place of B and Rest in place of C"),
        ("ABCD", "something easier in place of A, B, C and D"),
        ("ABCDE", "something easier in place of most of it"),
    ],
)
def test_what_is_done_instead(names: str, words: str) -> None:
    """A tap that became the hands' rest is told as that; nothing is called gentle that is not."""
    steps = [step(name, "tapping-back", Gentle(name="Rest", loads=())) for name in names]
    assert said(["kidney-stone"], *steps) == f"As you told of a kidney stone, {words}."


def test_smaller_under_the_same_name() -> None:
    """Nothing stands in place of itself."""
    assert said(["kidney-stone"], step("Tap", "tapping-back", Gentle(cue="Less.", loads=()))) == (
        "As you told of a kidney stone, gentle: Tap."
    )


def test_no_load_is_named() -> None:
    """Nobody has to know what qi calls a bend."""
    hyphened = [load for gate in GATES.values() for load in (*gate.rules_out, *gate.softens) if "-" in load]
    every = "".join(said([gate], *(step(f"S{n}", load) for n, load in enumerate(hyphened))) for gate in GATES)
    assert not [load for load in hyphened if load in every]
