"""What the shipped routines lead to for whoever it hurts, and for whoever told something of themselves."""

import re
from typing import get_args

import pytest

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.caution_words import OF_GATES
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gates import gated
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import STILL, Routine
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.unfolding import unfold

SHIPPED = {
    path.stem: read_routine(path.stem, path.read_bytes(), file=path.name)
    for path in sorted(shipped_folder().glob("*.toml"))
}
GETTING_UP = {"floor"}  # is getting up, however gently
# What a caution speaks of, by its words.
SPEAKS_OF = {
    "tapping": {"tapping-back", "tapping-leg"},
    "rubbing": {"rubbing-back", "rubbing-leg"},
    "drops": {"impact"},
    "circles": {"large-circles", "weight-shift"},
    "lying flat": {"lying-flat"},
    "twist": {"twist"},
    "arching": {"backward-bend"},
    "rounding": {"forward-bend"},
    "pressing": {"pressing-points"},
}
MOVES = r"sways?|rock|roll|circles?|tap|rub|rise|curl|wander|knead|lift|swing|tip"


def after_it_hurt(routine: Routine, number: int) -> tuple[set[str], list[tuple[str, set[str]]]]:
    """The loads of a step left by "that hurts", and the names and loads of what then follows it."""
    playback, _ = begin(unfold(routine), 0)
    sore: set[str] = set()
    now = 0
    while not playback.over and (here := playback.timeline.at(playback.position).segment).number <= number:
        sore |= set(here.step.loads) if here.number == number else set()
        now += 1
        playback, _ = advance(playback, now, Command.EASE if here.number == number else Command.NEXT)
    line = playback.timeline
    return sore, [(each.step.name, set(each.step.loads)) for each in line.segments if each.number > number]


@pytest.mark.parametrize("softly", [False, True], ids=["as written", "gentle"])
@pytest.mark.parametrize("slug", SHIPPED)
def test_after_twice_nothing_asks_for_what_hurt(slug: str, softly: bool) -> None:
    """However far into a routine, in either version: no move that follows bends or shifts as that one did."""
    routine = SHIPPED[slug].softened() if softly else SHIPPED[slug]
    for number, step in enumerate(routine.steps, 1):
        sore, ahead = after_it_hurt(routine, number)
        for name, loads in ahead:
            assert loads & sore <= STILL | GETTING_UP, (step.name, name)


@pytest.mark.parametrize("slug", SHIPPED)
def test_a_caution_names_all_that_it_speaks_of(slug: str) -> None:
    """So that it stays as long as any of it is led."""
    routine = SHIPPED[slug]
    for caution, about in routine.cautions_about():
        spoken = {load for word, loads in SPEAKS_OF.items() if word in caution.lower() for load in loads}
        assert not about or spoken & routine.loads <= set(about), caution


@pytest.mark.parametrize("gate", get_args(Gate))
@pytest.mark.parametrize("slug", SHIPPED)
def test_nobody_is_forbidden_what_is_not_led(slug: str, gate: Gate) -> None:
    """A sentence that says "no" to what somebody told stays only where something of it is led."""
    fit = gated(SHIPPED[slug], [gate]).routine
    if fit is None:
        return
    for caution, about in fit.cautions_about():
        for sentence in re.split(r"[.?] ", caution):
            if re.match(r"(No|Not|Nor)\b", sentence) and any(
                word in sentence for word in OF_GATES.get(gate, ())
            ):
                assert set(about) & fit.loads, caution


@pytest.mark.parametrize("words", ["Nor rubbing", "no circles"])
def test_what_is_still_led_is_still_warned_of(words: str) -> None:
    """Tapping is gone, rubbing is not; large circles are gone, small ones are not."""
    gates: list[Gate] = ["kidney-stone", "blood-thinners", "hip-replacement"]
    for routine in SHIPPED.values():
        if words in " ".join(routine.cautions):
            for led in (routine.softened(), *(gated(routine, [gate]).routine for gate in gates)):
                moved = led and led.loads & {"rubbing-back", "weight-shift"}
                rubs = words == "no circles" or (led and "rubbing-back" in led.loads)
                assert not moved or not rubs or (led and words in " ".join(led.cautions)), routine.slug


@pytest.mark.parametrize("gate", ["pregnancy", "late-pregnancy"])
@pytest.mark.parametrize("slug", SHIPPED)
def test_who_is_pregnant_is_not_told_to_lie_flat(slug: str, gate: Gate) -> None:
    """On the side or seated: no back, no front, no legs on a chair, in any cue."""
    fit = gated(SHIPPED[slug], [gate]).routine
    for step in fit.steps if fit else ():
        for version in (step, step.softened(), step.stilled()):
            assert not re.search(r"on your (back|front)\b|legs on a chair", version.cue.lower()), step.name


@pytest.mark.parametrize("slug", SHIPPED)
def test_further_down_the_leg_is_a_reason_to_stop(slug: str) -> None:
    """No caution says otherwise than the rule that stands above every practice."""
    for caution in SHIPPED[slug].cautions:
        if "down the leg" in caution:
            assert re.search(r"down the leg[^.]*: stop\b", caution), caution


@pytest.mark.parametrize("slug", SHIPPED)
def test_lying_down_and_getting_up_are_fixed(slug: str) -> None:
    """They take the time they take, whatever the minutes."""
    routine = SHIPPED[slug]
    for number, step in enumerate(routine.steps):
        changes = re.search(r"^(come to your|roll to your side|lie on your|stand up)", step.cue.lower())
        arrives = number == 0 and routine.posture in {"lying", "any"}
        if (
            changes
            or arrives
            or "floor" in step.loads
            or re.search(r"[Gg]etting up|Stand (up|or sit)", step.name)
        ):
            assert step.fixed, step.name


@pytest.mark.parametrize("slug", SHIPPED)
def test_a_movement_never_grows(slug: str) -> None:
    """What moves has a load that says so, or a dose that is its own."""
    for step in SHIPPED[slug].steps:
        words = f"{step.cue} {step.inhale_cue} {step.exhale_cue}".lower()
        if step.paced and re.search(rf"\b({MOVES})\b", words):
            assert step.moves or step.fixed or step.max, step.name


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_shift_of_weight_is_named(slug: str) -> None:
    """Swaying, lifting a heel, and a circle on its way out go from leg to leg, in whichever version."""
    routine = SHIPPED[slug]
    for step in routine.steps if routine.posture in {"standing", "seated"} else ():
        for version in (step, step.softened()):
            words = f"{version.name} {version.cue}".lower()
            if re.search(r"\bsway\b|lift a heel|circle wind", words):
                assert "weight-shift" in version.loads, version.name


def test_walking_slower_is_walking() -> None:
    """And asks for balance, as walking does."""
    assert all("balance" in step.softened().loads for step in SHIPPED["walk"].steps)
