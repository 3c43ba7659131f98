"""Words without keys and options: nothing of a terminal is said in a file, nor stands on a card."""

import re

import pytest

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.keyless import keyless, without_keys
from qicli.core.practice.routine import Gentle, Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.safety.tiers import LISTENERS

TERMINAL = re.compile(r"\b[Pp]ress [a-z]\b|(^|[,;:.] )[eqnr](?![\w'’]| ?\.\w)|--[a-z]|\bqi (log|safety)\b")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Too much? Sit down, or press e.", "Too much? Sit down."),
        ("If it burns, press e.", "If it burns, make it smaller."),
        ("When it burns, e makes it smaller.", "When it burns, make it smaller."),
        ("Press e when it burns.", "Make it smaller when it burns."),
        ("Press space to wait a while.", "Wait a while."),
        ("Press + in your own time.", "Breathe more slowly in your own time."),
        ("Stay with the hands; e says how. Then go on.", "Stay with the hands. Then go on."),
        ("Numb toes: stop, q.", "Numb toes: stop."),
        ("Numb toes: stop with q.", "Numb toes: stop."),
        ("Stop (q) at once.", "Stop at once."),
        ("Use the e key when it pulls.", "Make it smaller when it pulls."),
        ("Press “n” when it pulls.", "Leave it out when it pulls."),
        ("q ends it, and nothing is lost.", "nothing is lost."),
        ("Space pauses.", ""),
        ("Breathe. Press ? for the keys.", "Breathe."),
        ("In a flare: add --gentle.", "In a flare: take the gentle version."),
        ("With --gentle the heels stay down.", "In the gentle version the heels stay down."),
        ("On a busy day practise it with --minutes 3.", "On a busy day practise it."),
        ("add --gentle", "take the gentle version"),
        ("Let a word come. To keep it: qi log calm.", "Let a word come."),
        ("Let a word come. Say it when you are asked.", "Let a word come."),
        ("Any word. The one you gave is right, too.", "Any word."),
        (
            "Thoughts of ending your life: qi safety names who listens, now.",
            f"Thoughts of ending your life: somebody listens, now: {LISTENERS}.",
        ),
    ],
)
def test_keys_are_not_spoken_of(text: str, said: str) -> None:
    """What a key does is left out; where pressing it is what to do, that is said instead."""
    assert keyless(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Press the balls of the feet into the floor.",
        "Press a little, and let go.",
        "Space opens between the ribs.",
        "Feel the space; enter it gently.",
        "Something firm, e.g. a chair.",
        "Vitamin B, or E.",
        "Use your hands, or a pillow.",
        "Stand an arm's length away – no farther.",
        "palms down, press",
        "Let the qi sink; plan nothing.",
        "Nothing is asked of you.",
        "The weight you gave away comes back.",
        "Where the qi flare of a fire is felt, rest.",
        "",
    ],
)
def test_what_only_looks_like_a_key(text: str) -> None:
    """Stays as it is, to the letter."""
    assert keyless(text) == text


def test_every_shipped_routine() -> None:
    """Speaks of a key or an option nowhere, in no version of a step."""
    for path in sorted(shipped_folder().glob("*.toml")):
        bare = without_keys(read_routine(path.stem, path.read_bytes(), file=path.name))
        said = [*bare.cautions, bare.summary, bare.closing]
        for step in bare.steps:
            versions = (step, step.softened(), step.stilled())
            said += [text for each in versions for text in (each.cue, each.inhale_cue, each.exhale_cue)]
        assert not [text for text in said if TERMINAL.search(text)], path.stem


def test_what_is_heard_has_one_version() -> None:
    """A card has the gentle version beside the step; a file has none to take, and says what to do instead."""
    routine = Routine(
        slug="r",
        title="R",
        summary="S.",
        posture="any",
        steps=(Step(name="Sway", cue="Sway.", breaths=2),),
        cautions=("Sore heel: add --gentle.", "With --gentle the heels stay down.", "Add --gentle if sore."),
    )
    assert without_keys(routine).cautions == (
        "Sore heel: take the gentle version.",
        "In the gentle version the heels stay down.",
        "Take the gentle version if sore.",
    )
    assert without_keys(routine, heard=True).cautions == ("Sore heel: leave it out.", "Leave it out if sore.")


def test_a_caution_of_keys_alone_goes_with_its_loads() -> None:
    """The others keep what they are about; a step whose words were keys has its name for them."""
    step = Step(
        name="Sway",
        cue="Press n to",
        breaths=2,
        gentle=Gentle(name="Sway less", cue="e helps."),
        still=Gentle(cue="Space pauses.", inhale_cue="or press e"),
    )
    routine = Routine(
        slug="r",
        title="R",
        summary="q ends.",
        posture="any",
        steps=(step,),
        cautions=("q ends.", "No drops: a sore heel."),
        caution_loads=(("twist",), ("impact",)),
    )
    bare = without_keys(routine)
    assert list(bare.cautions_about()) == [("No drops: a sore heel.", ("impact",))]
    assert bare.summary == "R"
    assert bare.steps[0].softened().cue == "Sway less"
    assert bare.steps[0].stilled().cue == "Sway"
