"""The routines that come with qi keep every rule they stand under."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

from claims import CLAIMS
from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.advice import advice
from qicli.core.practice.cautions import in_lines
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.unfolding import spoken, unfold

FILES = sorted(shipped_folder().glob("*.toml"))
MINUTES = {
    "bird-dog": (4, 40),
    "bladder-line-tapping": (5, 40),
    "breathing-through-pain": (6, 0),
    "easy-breathing": (5, 40),
    "evening-unwind": (8, 2),
    "heel-drops": (3, 30),
    "hip-circles": (6, 40),
    "kidney-tapping": (6, 50),
    "kidney-tapping-short": (3, 0),
    "knee-to-chest": (3, 40),
    "knees-side-to-side": (3, 10),
    "lying-ease": (7, 20),
    "morning-gentle": (5, 20),
    "press-ups-lying": (3, 0),
    "qi-spine": (20, 0),
    "releasing-fear": (6, 40),
    "seated-tree": (4, 0),
    "seated-wave": (5, 50),
    "self-acupressure": (7, 30),
    "sink-the-qi": (4, 0),
    "sitting-reset": (3, 0),
    "spinal-wave": (5, 50),
    "standing-like-a-tree": (4, 0),
    "strengthen-kidney-qi": (7, 40),
    "walk": (10, 0),
}
# What the posture itself asks for; a gentle version carries no other load but a small bend or a small shift,
# and then the step has a third version, which is only thought.
CARRIES = {
    "any": set[str](),
    "lying": {"floor"},  # getting up is getting up, however gently
    "seated": {"sitting"},
    "standing": {"standing-still"},
}
WALKING = {"walk": {"walking"}}  # is walking, however slowly
PRESCRIBED = {"press-ups-lying", "knees-side-to-side", "bird-dog", "knee-to-chest", "walk"}
SMALL = {"forward-bend", "backward-bend", "weight-shift"}
STRONG = {"impact", "tapping-back", "tapping-leg", "pressing-points"}
LONGEST_READ = 20  # seconds: two breaths; whoever is still reading then does not move yet
PHONE = 40  # columns


def routine(path: Path) -> Routine:
    """The routine in this file."""
    return read_routine(path.stem, path.read_bytes(), file=path.name)


def shipped(slug: str) -> Routine:
    """The shipped routine of this name."""
    return routine(shipped_folder() / f"{slug}.toml")


def texts(step: Step) -> Iterator[str]:
    """Everything a step says, also in its gentle version."""
    for version in (step, step.softened()):
        yield from (version.cue.lower(), version.inhale_cue.lower(), version.exhale_cue.lower())


def test_they_are_all_there() -> None:
    """Twenty routines are shipped, and five that are prescribed, each as long as it is meant to be."""
    lengths = {path.stem: divmod(round(routine(path).seconds), 60) for path in FILES}
    assert lengths == MINUTES


def test_one_is_for_everyone() -> None:
    """Whatever somebody told, easy breathing stays as it is; only how one lies down is told apart."""
    easy = next(routine(path) for path in FILES if path.stem == "easy-breathing")
    fit = gated(easy, get_args(Gate))
    assert fit.routine is not None
    assert fit.routine.steps[1:] == easy.steps[1:]
    assert [remark.step for remark in fit.gentle] == [easy.steps[0].name]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestShippedRoutine:
    """What holds for each of them."""

    def test_each_step_has_a_gentle_version(self, path: Path) -> None:
        """Whoever presses "that hurts" is offered something smaller, of a new name, at once."""
        for step in routine(path).steps:
            assert step.gentle is not None, step.name
            assert step.softened().name != step.name
            assert step.softened().cue != step.cue

    def test_gentle_is_never_longer(self, path: Path) -> None:
        """Smaller is not longer."""
        shipped = routine(path)
        for step in shipped.steps:
            assert step.softened().lasts(shipped.breath) <= step.lasts(shipped.breath)

    def test_gentle_carries_no_load_of_the_move(self, path: Path) -> None:
        """A gentle version twists, taps, presses, drops and raises nothing; it may bend or shift a little."""
        shipped = routine(path)
        for step in shipped.softened().steps:
            carries = CARRIES[shipped.posture] | WALKING.get(shipped.slug, set())
            assert set(step.loads) - SMALL <= carries, step.name

    def test_what_still_moves_can_be_only_thought(self, path: Path) -> None:
        """Where the gentle version bends or shifts, a third one does neither, in words of its own."""
        shipped = routine(path)
        for step in shipped.steps:
            assert bool(step.still) == bool(SMALL & set(step.softened().loads)), step.name
            if step.still:
                still = step.stilled()
                assert set(still.loads) <= CARRIES[shipped.posture], step.name
                assert re.search(r"\b(think|even)\b", f"{still.name} {still.cue}"), step.name
                assert len({still.cue, step.cue, step.softened().cue}) == 3
                assert still.inhale_cue != step.inhale_cue or not step.paced

    def test_every_bend_is_named(self, path: Path) -> None:
        """Whatever rocks, rolls, waves or circles names what it asks for, unless it is only thought."""
        for step in routine(path).steps:
            for asked in (step, step.softened()):
                words = f"{asked.name} {asked.cue} {asked.inhale_cue} {asked.exhale_cue}".lower()
                if re.search(r"pelvis (tips|rolls)|bowl (tips|of water)|\bwave\b|roll (back|forward)", words):
                    assert {"backward-bend", "forward-bend"} <= set(asked.loads), asked.name
                if re.search(r"\bhips?\b.*circle|circle.*\bhips?\b", asked.cue.lower()):
                    assert "large-circles" in step.loads, step.name
                if re.search(r"rub slowly|palms glide", words):
                    assert "rubbing-back" in asked.loads, asked.name

    def test_cautions_are_about_loads_it_has(self, path: Path) -> None:
        """So that a caution goes once the load is gone, and no sooner."""
        shipped = routine(path)
        for caution, about in shipped.cautions_about():
            assert set(about) <= shipped.loads, caution

    def test_nothing_pulls_on_a_nerve(self, path: Path) -> None:
        """No toes that are drawn up, no straight leg, no chin to the chest."""
        for step in routine(path).steps:
            for text in texts(step):
                assert not re.search(r"toes (come |a little )?towards|straight(en)? .*\bleg|chin to", text)

    def test_gentle_needs_no_change_of_place(self, path: Path) -> None:
        """Nobody is sent to the floor, or made to sit, in the middle of a move; they may if they like."""
        shipped = routine(path)
        for step in shipped.steps if shipped.posture == "standing" else ():
            cue = step.softened().cue.lower()
            if re.search(r"\b(sit|kneel|lie down)\b", cue):
                assert re.search(r"\b(if you|when you like|or sit)\b", cue), step.name

    @pytest.mark.parametrize("gate", get_args(Gate))
    def test_no_gate_is_passed(self, path: Path, gate: Gate) -> None:
        """What somebody told leaves no such load in it; what is left is as good as whole, or refused.

        What was prescribed is refused where none of its exercises would be done.
        """
        shipped = routine(path)
        fit = gated(shipped, [gate])
        exercises = {step.name for step in shipped.steps if step.repetitions is not None}
        if shipped.prescribed and exercises:
            assert (fit.routine is None) == (exercises <= {remark.step for remark in fit.still})
            assert not fit.left_out
        if fit.routine is not None:
            assert not {load for step in fit.routine.steps for load in step.loads} & ruled_out([gate])
            assert not fit.left_out
        elif not shipped.prescribed:
            assert gate in {"fainting", "low-blood-pressure", "numb-foot", "unsteady-foot"}

    def test_holds_are_short(self, path: Path) -> None:
        """Nothing is held longer than two seconds."""
        shipped = routine(path)
        for version in (shipped, shipped.softened()):
            for breath in [shipped.breath, *(step.breath for step in version.steps if step.breath)]:
                assert max(breath.hold, breath.rest) <= 2

    def test_strong_doses_are_fixed(self, path: Path) -> None:
        """Tapping, pressing, rubbing and heel drops are never lengthened with the minutes."""
        for step in routine(path).steps:
            rubs = step.inhale_cue.startswith("hands slide") or "palms together" in step.cue
            if STRONG & set(step.loads) or step.tempo or (rubs and step.name != "Knees up"):
                assert step.fixed, step.name
            if "arms-raised" in step.loads and step.name != "Hold a small tree":
                assert step.fixed, step.name

    def test_a_beat_is_a_load(self, path: Path) -> None:
        """What taps says so, and stops tapping when it is made gentle."""
        for step in routine(path).steps:
            assert bool(step.tempo) == any(load.startswith("tapping") for load in step.loads), step.name
            assert step.softened().tempo == 0

    def test_eyes_stay_open_where_one_could_fall(self, path: Path) -> None:
        """Closing them is an offer to whoever lies or sits, it is a load, and never one beside balance."""
        shipped = routine(path)
        for step in shipped.steps:
            closing = any(re.search(r"clos\w* (your|the) eyes|eyes clos", text) for text in texts(step))
            assert closing == ("eyes-closed" in step.loads), step.name
            if closing:
                assert shipped.posture in {"lying", "seated"}
                assert not {"balance", "impact", "standing-still"} & set(step.loads)

    def test_cautions_tradition_and_a_source(self, path: Path) -> None:
        """Two lines of cautions; tradition said as tradition; the source says that nothing was tested.

        What is prescribed has no tradition, and a source that can be looked up.
        """
        shipped = routine(path)
        assert len(in_lines(shipped.cautions)) == 2
        assert max(map(len, shipped.cautions)) <= 100
        assert "not been clinically tested" in shipped.source
        assert shipped.prescribed == (path.stem in PRESCRIBED)
        if shipped.prescribed:
            assert re.search(r"\b10\.\d{4}/|\w\.(nhs\.uk|scot)\b", shipped.source)
            assert not shipped.tradition
            assert "whoever prescribes it" in shipped.source
        else:
            assert shipped.tradition.startswith("Traditionally")
        assert shipped.focus

    def test_nothing_is_claimed(self, path: Path) -> None:
        """No cure, no proof, no diagnosis."""
        assert not CLAIMS.findall(path.read_text(encoding="utf-8").lower())

    def test_tapping_and_pressing_name_who_leaves_them(self, path: Path) -> None:
        """Pregnancy for all of it, blood thinners for tapping and pressing, a clot for the leg."""
        shipped = routine(path)
        loads = {load for step in shipped.steps for load in step.loads}
        cautions = " ".join(shipped.cautions).lower()
        if loads & STRONG:
            assert "pregnancy" in cautions
        if loads & {"tapping-back", "tapping-leg", "pressing-points"}:
            assert "blood thinners" in cautions
        if loads & {"tapping-leg", "pressing-points"}:
            assert "clot" in cautions
            assert "hot calf" in cautions

    def test_cues_can_be_read_in_time(self, path: Path) -> None:
        """The words of a breath fit one line of a phone; a cue is read within its first two breaths."""
        shipped = routine(path)
        for version in (shipped, shipped.softened()):
            for step in version.steps:
                assert max(len(step.inhale_cue), len(step.exhale_cue)) <= PHONE, step.name
                lasts = step.lasts(shipped.breath) / max(1, len(step.sides))
                assert spoken(step.cue) / 1000 <= min(LONGEST_READ, lasts), step.name

    def test_paced_steps_say_what_the_breath_does(self, path: Path) -> None:
        """Every counted breath has words for in and out."""
        for step in routine(path).steps:
            assert not step.paced or (step.inhale_cue and step.exhale_cue), step.name

    def test_no_advice_is_needed(self, path: Path) -> None:
        """What qi advises others it has done itself."""
        assert [str(said) for said in advice(routine(path))] == []

    def test_the_breath_never_jumps(self, path: Path) -> None:
        """From one paced step to the next it changes by two seconds at most."""
        shipped = routine(path)
        paces = [(step.breath or shipped.breath).cycle for step in shipped.steps if step.paced]
        assert all(abs(was - now) <= 2 for was, now in pairwise(paces))

    def test_the_list_stays_short(self, path: Path) -> None:
        """A summary is three lines of a phone at most."""
        assert len(routine(path).summary) <= 100


def test_press_ups_ask_how_far_down() -> None:
    """Ten of them, on the front, an arching back; after it the one question."""
    presses = shipped("press-ups-lying")
    (step,) = [step for step in presses.steps if step.repetitions]
    assert (presses.how_far, step.repetitions) == (True, 10)
    assert {"backward-bend", "lying-front"} <= set(step.loads)
    assert [slug for slug in PRESCRIBED if shipped(slug).how_far] == ["press-ups-lying"]


def test_a_walk_has_no_pacer() -> None:
    """Minutes, a bell at half time, and the breath is one's own: six a minute while walking is air hunger."""
    walk = shipped("walk")
    assert walk.bell
    assert not any(step.paced for step in walk.steps)
    assert [len(step.sides) for step in walk.steps] == [2]


def test_what_is_stayed_in_says_to_keep_breathing() -> None:
    """In both versions: it is no breath-hold."""
    stays = [step for slug in PRESCRIBED for step in shipped(slug).steps if step.stays]
    assert len(stays) == 2
    for step in stays:
        assert "breath-hold" not in step.loads
        for version in (step, step.softened()):
            assert "keep breathing" in version.cue.lower()
            assert "keep breathing" in version.stay_cue


def loads_of(slug: str) -> set[str]:
    """Everything a routine asks of the body."""
    return {load for step in shipped(slug).steps for load in step.loads}


def test_seven_heel_drops() -> None:
    """Seven drops, up on the in-breath, a second's pause, down on the out-breath."""
    for slug in ("kidney-tapping", "heel-drops"):
        (drops,) = [step for step in shipped(slug).steps if "impact" in step.loads]
        assert drops.breaths == 7
        assert str(drops.breath) == "4-1-5-0"
        assert drops.inhale_cue.startswith("rise")
        assert "lightly" in drops.exhale_cue


def test_the_morning_neither_bends_nor_sits() -> None:
    """Upright all the time, in the first two hours."""
    assert shipped("morning-gentle").posture == "standing"
    assert not loads_of("morning-gentle") & {"forward-bend", "backward-bend", "twist", "impact", "sitting"}


def test_the_reset_from_sitting_stands() -> None:
    """Whom sitting hurts is not made to sit: it stands up, and takes three minutes."""
    reset = shipped("sitting-reset")
    assert (reset.posture, reset.seconds) == ("standing", 180)
    assert not loads_of("sitting-reset") & {"sitting", "floor", "lying-flat"}
    assert reset.steps[0].name == "Stand up"
    assert not any(re.search(r"\bsit\b", text) for step in reset.steps for text in texts(step))


@pytest.mark.parametrize("slug", ["lying-ease", "self-acupressure"])
def test_from_the_floor_there_is_a_way_up(slug: str) -> None:
    """The last step, fixed, a minute long: roll, push, sit three breaths, a chair, stand."""
    last = shipped(slug).steps[-1]
    assert (last.loads, last.fixed, last.seconds, last.paced) == (("floor",), True, 60, False)
    for cue in (last.cue, last.softened().cue):
        assert re.search(r"side.*hands.*sit for three breaths.*hands on the chair.*and stand", cue), cue


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_easier_version_stands_alone(path: Path) -> None:
    """With --gentle, or where a load is ruled out, nobody was told of the move that it makes smaller."""
    meant = r"\bthe [a-z]+ing\b|\binstead\b|\b(on|from|with) it\b|^(follow|leave|hold) it\b|^come up\b"
    for step in shipped(path.stem).steps:
        for version in (step.softened(), step.stilled()):
            assert version == step or not re.search(meant, version.cue.lower()), version.cue


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_name_says_what_it_is_of(path: Path) -> None:
    """It is announced alone, to somebody who was never told of what "it" would be."""
    for step in shipped(path.stem).steps:
        for version in (step, step.softened(), step.stilled()):
            assert not re.search(r"\bonly .*\b(it|this|that)$", version.name.lower()), version.name


def test_nobody_is_told_to_put_down_what_was_not_named() -> None:
    """Whose evening begins with the hands hears of them as they breathe."""
    (hands,) = [
        step.softened() for step in shipped("evening-unwind").steps if step.name == "Put the day down"
    ]
    assert (hands.inhale_cue, hands.exhale_cue) == ("feel the hands", "let them be heavy")


@pytest.mark.parametrize("slug", ["seated-wave", "seated-tree"])
def test_nobody_is_sent_to_stand_unasked(slug: str) -> None:
    """Whom sitting hurts is sent to lie; to stand only who can, as a numb foot may not."""
    (sitting,) = [each for each in shipped(slug).cautions if "Worse sitting" in each]
    assert re.search(r"Easy-breathing lying; or .*stand.*, if you stand safely", sitting)


@pytest.mark.parametrize("gate", ["fainting", "numb-foot"])
@pytest.mark.parametrize("slug", ["seated-wave", "seated-tree"])
def test_who_may_not_stand_is_not_offered_it(slug: str, gate: Gate) -> None:
    """Lying is left; whoever may stand is told of both."""
    fit = gated(shipped(slug), [gate])
    assert fit.routine is not None
    (sitting,) = [each for each in fit.routine.cautions if "Worse sitting" in each]
    assert sitting == "Worse sitting? Easy-breathing lying."
    assert any("stand" in each for each in shipped(slug).cautions if "Worse sitting" in each)


@pytest.mark.parametrize("gate", ["fainting", "numb-foot"])
def test_who_may_not_stand_is_shown_no_place_to(gate: Gate) -> None:
    """The positions to choose from are those that are left."""
    fit = gated(shipped("easy-breathing"), [gate])
    assert fit.routine is not None
    assert "standing" not in fit.routine.steps[0].cue
    assert "standing" in shipped("easy-breathing").steps[0].cue


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_speaks_of_a_count_that_nobody_hears(path: Path) -> None:
    """A voice counts nothing, and a screen only for whoever asked for it."""
    assert not re.search(r"\bthe count\b", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_who_was_led_up_is_not_told_to_rest(path: Path) -> None:
    """After a way up the last sentence is for whoever stands as well."""
    made = shipped(path.stem)
    if made.steps[-1].name == "Getting up":
        assert re.search(r"\b(up|walk)\b", made.closing), made.closing


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nobody_is_led_from_where_they_are_not(path: Path) -> None:
    """One lies down where one lies first, and rolls to the side from the back or the front alone."""
    for routine in (shipped(path.stem), shipped(path.stem).softened()):
        settled, first = unfold(routine, lead_in=40).segments[0].cue, routine.steps[0]
        lies_first = routine.posture == "lying" and "hands-and-knees" not in first.loads
        assert settled.startswith("Lie down") == lies_first, settled
        lies = False
        for number, step in enumerate(routine.steps):
            lies = lies or not {"lying-flat", "lying-front"}.isdisjoint(step.loads)
            may_lie = lies or (number == 0 and lies_first) or "If you lie" in step.cue
            assert may_lie or not re.search("[Rr]oll to (your|the|whichever) ", step.cue), step.cue


@pytest.mark.parametrize("slug", ["breathing-through-pain", "easy-breathing", "evening-unwind"])
def test_where_one_may_lie_the_last_words_say_how_to_get_up(slug: str) -> None:
    """Getting up is offered, not imposed."""
    assert "roll to your side with your knees bent, push up with your hands" in shipped(slug).steps[-1].cue


def test_pregnancy_finds_its_way_through_what_lies() -> None:
    """Where lying flat is gated, the gentle version of every step is free of it."""
    for slug in ("lying-ease", "evening-unwind", "self-acupressure"):
        assert not {load for step in shipped(slug).softened().steps for load in step.loads} & {"lying-flat"}


def test_releasing_fear_begins_and_ends_with_a_word() -> None:
    """The person's own, unasked and free: nobody paces it, nobody has to find one."""
    first, *_, last = shipped("releasing-fear").steps
    for step in (first, last):
        assert "word" in step.cue
        assert not step.paced
        assert "No word is needed" in step.softened().cue
    assert "qi safety" in " ".join(shipped("releasing-fear").cautions)


def test_the_long_one_has_its_five_parts() -> None:
    """Wave, hips, kidneys, standing, stillness, in twenty minutes."""
    names = [step.name for step in shipped("qi-spine").steps]
    parts = ["Whole wave", "Circles", "Rub the low back", "Hold a small tree", "Stillness"]
    assert [name for name in names if name in parts] == parts
    settle = shipped("qi-spine").steps[names.index("Stand or sit")]
    assert (settle.seconds, settle.fixed, settle.paced) == (15, True, False)


@pytest.mark.parametrize("slug", ["easy-breathing", "breathing-through-pain", "evening-unwind", "lying-ease"])
def test_after_resting_nobody_is_sent_walking(slug: str) -> None:
    """The last sentence leaves one where one lies."""
    assert re.search(r"\b(stay|rest)\b", shipped(slug).closing.lower())


@pytest.mark.parametrize("gate", ["spinal-fracture", "recent-surgery", "recent-injection", "fusion"])
@pytest.mark.parametrize("slug", ["spinal-wave", "seated-wave"])
def test_only_think_the_wave(slug: str, gate: Gate) -> None:
    """Whoever may not bend is offered the whole of it, thought."""
    fit = gated(shipped(slug), [gate])
    assert fit.routine is not None
    assert not fit.left_out
    assert [step.name for step in fit.routine.steps if "think" in step.name] == [
        "Only think the rocking",
        "Only think the wave",
        "Only think the whole wave",
    ]


def test_the_hips_late_in_a_pregnancy() -> None:
    """Equal weight, and Sink the Qi."""
    for gate in ("late-pregnancy", "pelvic-girdle-pain"):
        fit = gated(shipped("hip-circles"), [gate])
        assert fit.routine is not None
        assert {remark.step for remark in fit.still} == {"Shift", "Circles"}
        assert "Sink the Qi" in {step.name for step in fit.routine.steps}


def test_no_ball_under_a_sole_that_cannot_feel() -> None:
    """The foot only curls its toes; what was pressed above stays."""
    fit = gated(shipped("self-acupressure"), ["numb-foot"])
    assert {remark.step for remark in fit.gentle} == {"Kidney 1"}


@pytest.mark.parametrize(
    ("slug", "gate", "words"),
    [
        ("kidney-tapping", "broken-skin", "No tapping"),
        ("kidney-tapping", "pregnancy", "No drops"),
        ("hip-circles", "late-pregnancy", "New hip"),
        ("self-acupressure", "pregnancy", "Pregnancy"),
        ("lying-ease", "pregnancy", "Pregnant"),
        ("sink-the-qi", "heart", "heart condition"),
        ("spinal-wave", "recent-surgery", "Told not to bend"),
        ("evening-unwind", "spinal-fracture", "not to twist"),
    ],
)
def test_a_caution_that_is_moot_is_not_repeated(slug: str, gate: Gate, words: str) -> None:
    """What is not done needs no warning; all else stays, of two things in one the other."""
    fit = gated(shipped(slug), [gate])
    assert fit.routine is not None
    assert words in " ".join(shipped(slug).cautions)
    assert words not in " ".join(fit.routine.cautions)
    halves = {caution.replace("tapping or ", "") for caution in shipped(slug).cautions}
    assert set(fit.routine.cautions) < halves | set(shipped(slug).cautions)
