"""What stands on the card of a routine: all that is done, how much of it, and what may be done instead."""

from datetime import date
from pathlib import Path

import pytest

from qicli.core.practice.routine import EASY, Breath, Gentle, Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.safety.tiers import STOP_RULE
from qicli.views.card.content import Card, Way, card_of

MADE = date(2026, 11, 26)
SHIPPED = sorted((Path(__file__).parents[3] / "routines").glob("*.toml"))


def _card(*steps: Step, breath: Breath = EASY) -> Card:
    routine = Routine(slug="own", title="Own", summary="Mine.", posture="any", steps=steps, breath=breath)
    return card_of(routine, MADE)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_nothing_of_a_routine_is_missing(path: Path) -> None:
    """Each step's name, instruction and words for the breath, each gentle version, and every caution."""
    routine = read_routine(path.stem, path.read_bytes(), file=path.name)
    card = card_of(routine, MADE)
    assert [step.way.name for step in card.steps] == [step.name for step in routine.steps]
    for told, step in zip(card.steps, routine.steps, strict=True):
        assert (told.way.cue, told.way.exhale) == (step.cue, step.exhale_cue)
        assert step.inhale_cue in told.way.inhale
        assert (told.gentle is None) == (step.gentle is None)
        if told.gentle is not None:
            assert step.softened().cue in {told.gentle.cue, step.cue}
    care = " ".join(card.care)
    assert all(caution in care for caution in routine.cautions)
    assert card.stop == STOP_RULE


@pytest.mark.parametrize(
    ("step", "dose"),
    [
        (Step(name="A", cue="Do.", breaths=6), "6 breaths"),
        (Step(name="A", cue="Do.", breaths=1), "1 breath"),
        (Step(name="A", cue="Do.", seconds=25), "3 breaths"),
        (Step(name="A", cue="Do.", breaths=9, sides=("left", "right")), "9 breaths each: left, then right"),
        (Step(name="A", cue="Do.", seconds=75, paced=False), "1 min 15 s, your own breath"),
        (
            Step(name="A", cue="Do.", seconds=30, paced=False, tempo=120),
            "30 s, your own breath, 120 beats a minute",
        ),
        (
            Step(name="A", cue="Do.", breaths=4, breath=Breath(inhale=3, exhale=4)),
            "4 breaths, in 3 s, out 4 s",
        ),
        (Step(name="A", cue="Do.", repetitions=10), "10 times"),
        (
            Step(name="A", cue="Do.", repetitions=8, stay=5, back=3, sets=3, set_rest=30),
            "3 sets of 8, stay 5 s, return 3 s, 30 s rest between",
        ),
    ],
)
def test_how_much_of_it(step: Step, dose: str) -> None:
    """In breaths, in seconds or in repetitions, as the step has it, on which sides and at which pace."""
    assert _card(step).steps[0].way.dose == dose


def test_a_stay_says_to_keep_breathing() -> None:
    """As the practice says it, whatever stands in the file."""
    step = Step(name="A", cue="Do.", repetitions=8, stay=5, back=3)
    assert _card(step).steps[0].way.inhale == "keep breathing"


def test_a_gentle_version_says_what_is_different() -> None:
    """What stays as it was is not said again."""
    gentle = Gentle(name="Smaller", cue="Do less.")
    step = Step(name="A", cue="Do.", breaths=6, inhale_cue="rise", exhale_cue="sink", gentle=gentle)
    assert _card(step).steps[0].gentle == Way("Smaller", "", "Do less.", "", "")


def test_the_facts() -> None:
    """How long, where, how it is breathed; a hold is named where there is one."""
    step = Step(name="A", cue="Do.", breaths=6)
    assert _card(step).facts == "1 min · in any position · breathe in 4 s, out 6 s"
    held = _card(step, breath=Breath(inhale=4, hold=2, exhale=6))
    assert held.facts == "1 min 12 s · in any position · breathe in 4 s, hold 2 s, out 6 s"


def test_a_free_breath_is_not_drawn() -> None:
    """Where no step is paced there is no breath to show."""
    card = _card(Step(name="A", cue="Do.", seconds=60, paced=False))
    assert card.breath is None
    assert "breathe" not in card.facts


def test_whose_it_is() -> None:
    """A card that was fitted to somebody says so, and not because of what; every card has its day."""
    routine = Routine(
        slug="own",
        title="Own",
        summary="Mine.",
        posture="any",
        steps=(Step(name="A", cue="Do.", breaths=6),),
    )
    fitted = card_of(routine, MADE, fitted=True)
    assert fitted.foot[0].startswith("Fitted to one person")
    assert fitted.foot[1] == "qi · made on 26 November 2026"
    assert "Fitted" not in card_of(routine, MADE).foot[0]
