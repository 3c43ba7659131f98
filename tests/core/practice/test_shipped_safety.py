"""What the shipped routines lead to for whoever it hurts, and for whoever told something of themselves."""

import re
from typing import get_args

import pytest

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.caution_words import OF_GATES, OF_WORSE
from qicli.core.practice.cautions import in_lines, in_order
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
EXERCISES = {"knee-to-chest", "knees-side-to-side", "press-ups-lying", "bird-dog"}
SUPPORT = re.compile(r"chair|worktop|desk|wall\b")
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


@pytest.mark.parametrize(
    ("words", "load", "slugs"),
    [
        ("rubbing: fracture", "rubbing-back", {"kidney-tapping", "kidney-tapping-short", "qi-spine"}),
        ("no circles", "weight-shift", {"hip-circles", "qi-spine"}),
    ],
)
def test_what_is_still_led_is_still_warned_of(words: str, load: str, slugs: set[str]) -> None:
    """Tapping is gone, rubbing is not; large circles are gone, small ones are not."""
    gates: list[Gate] = ["kidney-stone", "blood-thinners", "hip-replacement"]
    assert {slug for slug, routine in SHIPPED.items() if words in " ".join(routine.cautions)} == slugs
    for slug in slugs:
        for led in (SHIPPED[slug].softened(), *(gated(SHIPPED[slug], [gate]).routine for gate in gates)):
            assert led is not None
            assert load not in led.loads or words in " ".join(led.cautions), slug


@pytest.mark.parametrize("gate", get_args(Gate))
@pytest.mark.parametrize("slug", SHIPPED)
def test_a_caution_offers_nothing_that_is_refused(slug: str, gate: Gate) -> None:
    """Where a routine is left out for somebody, its caution about that names another one, or says no."""
    if gated(SHIPPED[slug], [gate]).routine is not None:
        return
    for caution in SHIPPED[slug].cautions:
        for sentence in re.split(r"(?<=\.) ", caution):
            if any(word in sentence.lower() for word in OF_GATES.get(gate, ())):
                others = any(other in sentence for other in SHIPPED if other != slug)
                assert others or re.search(r"\b(No|Not|no|not)\b", sentence), sentence


@pytest.mark.parametrize("gate", get_args(Gate))
@pytest.mark.parametrize("slug", SHIPPED)
def test_no_caution_is_lost(slug: str, gate: Gate) -> None:
    """In whichever order they come for somebody, those that concern them are in two lines."""
    fit = gated(SHIPPED[slug], [gate]).routine
    for worse in ("", *OF_WORSE) if fit else ():
        assert fit is not None
        assert len(in_lines(in_order(fit, [gate], [worse]).cautions)) <= 2, worse


@pytest.mark.parametrize("slug", ["easy-breathing", "breathing-through-pain"])
def test_who_is_pregnant_is_not_told_twice(slug: str) -> None:
    """Once the steps are on the side, nothing more is said of it."""
    assert re.search(r"pregnan", " ".join(SHIPPED[slug].cautions).lower())
    for gate in ("pregnancy", "late-pregnancy"):
        fit = gated(SHIPPED[slug], [gate]).routine
        assert fit is not None
        assert not re.search(r"pregnan", " ".join(fit.cautions).lower())


@pytest.mark.parametrize("slug", SHIPPED)
def test_what_is_held_on_to_is_there(slug: str) -> None:
    """No wall, worktop or desk where one was told that a chair will do, nor a chair where none was named."""
    routine = SHIPPED[slug]
    first = unfold(routine, lead_in=1).segments[0].cue + routine.steps[0].cue
    there = set(SUPPORT.findall(first.lower()))
    either = re.search(rf"({SUPPORT.pattern})[^.]* or [^.]*({SUPPORT.pattern})", first)
    for step in routine.steps if routine.posture != "any" else ():
        for version in (step, step.softened(), step.stilled())[step == routine.steps[0] :]:
            named = set(re.findall(rf"\bthe (?:back of the )?({SUPPORT.pattern})", version.cue.lower()))
            assert named == there if named and either else named <= there, version.name


def test_a_walk_for_an_unsteady_foot_holds_on() -> None:
    """It is led, slower, and its words and its caution both say to hold on."""
    for gate in ("unsteady-foot", "numb-foot", "fainting", "low-blood-pressure"):
        fit = gated(SHIPPED["walk"], [gate]).routine
        assert fit is not None
        assert all("a stick or somebody's arm" in step.cue for step in fit.steps)
        first = in_order(fit, [gate], []).cautions[0]
        assert "a stick or somebody's arm" in first


def test_a_new_hip_is_not_bent_to_the_chest() -> None:
    """Nor taken over the middle: it is only thought, and nobody is warned of what is not done."""
    for slug, step in (("knee-to-chest", "Draw one knee in"), ("knees-side-to-side", "Roll the knees")):
        fit = gated(SHIPPED[slug], ["hip-replacement"])
        assert fit.routine is None
        assert [remark.step for remark in fit.still] == [step]
        assert "new hip" in " ".join(SHIPPED[slug].cautions)


@pytest.mark.parametrize(
    ("gate", "refused"),
    [
        ("spinal-fracture", EXERCISES),
        ("recent-surgery", EXERCISES),
        ("slipped-vertebra", {"press-ups-lying"}),
        ("narrowed-canal", {"press-ups-lying"}),
        ("pregnancy", EXERCISES - {"bird-dog"}),
        ("late-pregnancy", EXERCISES),
        ("pelvic-girdle-pain", EXERCISES - {"press-ups-lying"}),
        ("hip-replacement", {"knee-to-chest", "knees-side-to-side"}),
        ("numb-foot", {"bird-dog"}),
        ("blood-thinners", set()),
    ],
)
def test_an_exercise_is_done_or_refused(gate: Gate, refused: set[str]) -> None:
    """Nobody is led through ten breaths of thinking what was prescribed to be done."""
    assert {slug for slug in EXERCISES if gated(SHIPPED[slug], [gate]).routine is None} == refused


@pytest.mark.parametrize("gate", ["late-pregnancy", "pelvic-girdle-pain"])
@pytest.mark.parametrize("slug", SHIPPED)
def test_hips_are_kept_even(slug: str, gate: Gate) -> None:
    """No leg by itself, no knees to one side, no weight from leg to leg; walking is walking."""
    fit = gated(SHIPPED[slug], [gate]).routine
    for step in fit.steps if fit and slug != "walk" else ():
        for version in (step, step.softened(), step.stilled()):
            words = f"{version.cue} {version.inhale_cue} {version.exhale_cue}".lower()
            asked = re.search(
                r"\bone leg\b|\bone knee\b|knees? \w+ .*to one side|other knee|leg to leg|foot to foot", words
            )
            assert not asked or re.search(r"\bthink\b", words), version.name


@pytest.mark.parametrize("slug", sorted(EXERCISES))
def test_for_whom_it_is_not_comes_first(slug: str) -> None:
    """Before for whom it was prescribed, for somebody who told nothing of themselves."""
    cautions = in_order(SHIPPED[slug], [], []).cautions
    nots = [caution.startswith("Not ") for caution in cautions]
    assert nots == sorted(nots, reverse=True)
    assert nots[0]


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
    """It asks for balance where nothing is said of holding on, and for walking in any case."""
    for step in SHIPPED["walk"].steps:
        assert "balance" in step.loads
        assert "walking" in step.softened().loads
        assert "balance" in step.softened().loads or "a stick" in step.softened().cue


# By which words a move of a shipped routine is named, in a step or beside it.
NAMED = (
    "wave|waving",
    "drops?",
    "tap(s|ping)?",
    "rub(s|bing)?",
    "circles?",
    "knead",
    "sweep",
    "sways?",
    "shift",
)


@pytest.mark.parametrize("gate", get_args(Gate))
@pytest.mark.parametrize("slug", SHIPPED)
def test_no_word_beside_the_steps_names_what_was_left_out(slug: str, gate: Gate) -> None:
    """Neither title nor summary, source, last sentence or caution; but that it is only thought is said."""
    whole, fit = SHIPPED[slug], gated(SHIPPED[slug], [gate]).routine
    if fit is None:
        return
    done = " ".join(f"{step.name} {step.cue}" for step in fit.steps if not step.thought)
    said = " ".join((fit.title, fit.summary, fit.source, fit.closing, *fit.cautions))
    said = re.sub(r"only think the (whole )?\w+", "", said, flags=re.IGNORECASE)
    for move in NAMED:
        word = re.compile(rf"\b({move})\b", re.IGNORECASE)
        if any(word.search(step.name) for step in whole.steps) and not word.search(done):
            assert not word.search(said), move
