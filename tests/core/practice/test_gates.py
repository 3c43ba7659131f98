"""Gates: what is not for somebody is softened or left out, and nothing of it stays."""

from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.gates import (
    Remark,
    gated,
    holds_long,
    other_words,
    read_gates,
    ruled_out,
    softened_for,
)
from qicli.core.practice.routine import Breath, Gentle, Load, Routine, Step

some_loads = st.lists(st.sampled_from(get_args(Load)), max_size=3, unique=True).map(tuple)
some_gates = st.lists(st.sampled_from(get_args(Gate)), max_size=4)
long_holds = st.builds(
    Breath, inhale=st.just(4.0), exhale=st.just(6.0), hold=st.sampled_from([0.0, 4.0, 7.0])
)


@st.composite
def loaded(draw: st.DrawFn) -> Routine:
    """A routine whose steps, and their gentle versions, carry loads."""
    routine = draw(strategies.routines)
    steps = []
    for step in routine.steps:
        gentle = step.gentle and msgspec.structs.replace(
            step.gentle, loads=draw(some_loads | st.just(msgspec.UNSET))
        )
        still = draw(st.none() | st.builds(Gentle, loads=some_loads))
        steps.append(msgspec.structs.replace(step, loads=draw(some_loads), gentle=gentle, still=still))
    return msgspec.structs.replace(routine, steps=tuple(steps), breath=draw(long_holds))


def routine_of(*steps: Step) -> Routine:
    """A routine of these steps."""
    return Routine(slug="made-up", title="Made up", summary="Made up.", posture="any", steps=steps)


def step(
    name: str, *loads: Load, gentle: tuple[Load, ...] | None = None, breath: Breath | None = None
) -> Step:
    """A step of ten breaths with these loads, and a gentle version with those."""
    softer = None if gentle is None else Gentle(name=f"{name}, small", loads=gentle)
    return Step(name=name, cue="Do it.", breaths=10, loads=loads, gentle=softer, breath=breath)


def loads_in(routine: Routine) -> set[str]:
    """Every load that a routine can ask for, also in the smaller versions of its steps."""
    steps = [version for each in routine.steps for version in (each, each.softened(), each.stilled())]
    held = [each for each in steps if each.paced and holds_long(each.breath or routine.breath)]
    return {load for each in steps for load in each.loads} | ({"breath-hold"} if held else set())


@given(loaded(), some_gates)
def test_no_gated_load_is_ever_left(routine: Routine, gates: list[Gate]) -> None:
    """Neither in a step, nor in what e leads to, nor in the gentle version of the whole."""
    fit = gated(routine, gates)
    if fit.routine is not None:
        assert not loads_in(fit.routine) & (ruled_out(gates) | softened_for(gates))
        assert len(fit.routine.steps) + len(fit.left_out) == len(routine.steps)


@given(loaded(), some_gates)
def test_every_change_is_said(routine: Routine, gates: list[Gate]) -> None:
    """A step is as it was, but for a gentle version that is ruled out itself, or there is a remark on it."""
    fit = gated(routine, gates)
    said = sorted(remark.step for remark in (*fit.gentle, *fit.still, *fit.left_out))
    touched = [each.name for each in routine.steps if _against(each, routine, gates)]
    assert said == sorted(touched)
    assert all(remark.loads for remark in (*fit.gentle, *fit.still, *fit.left_out))


@given(loaded(), some_gates)
def test_what_is_chosen_is_never_what_is_ruled_out(routine: Routine, gates: list[Gate]) -> None:
    """Choosing brings back what was merely softened."""
    fit = gated(routine, gates, chosen=True)
    if fit.routine is not None:
        assert not loads_in(fit.routine) & ruled_out(gates)
    if set(gates) <= {"osteoporosis"}:
        assert fit.routine == routine


def _against(step: Step, routine: Routine, gates: list[Gate]) -> bool:
    as_written = msgspec.structs.replace(step, gentle=None, still=None)
    alone = msgspec.structs.replace(routine, steps=(as_written,))
    return bool(loads_in(alone) & (ruled_out(gates) | softened_for(gates)))


@given(loaded())
def test_without_gates_nothing_changes(routine: Routine) -> None:
    """Who told nothing gets every routine as it is written."""
    assert gated(routine, []).routine == routine


def test_gentle_before_left_out() -> None:
    """The gentle version where it is free of the load; else nothing of the step."""
    easy, hard, free = (
        step("Easy", "impact", gentle=()),
        step("Hard", "impact", gentle=("impact",)),
        step("Free"),
    )
    fit = gated(routine_of(easy, hard, free), ["pregnancy"])
    assert fit.routine is not None
    assert [each.name for each in fit.routine.steps] == ["Easy, small", "Free"]
    assert fit.gentle == (Remark("Easy", ("impact",), "Easy, small"),)
    assert fit.left_out == (Remark("Hard", ("impact",)),)


def test_only_thought_where_the_gentle_version_still_moves() -> None:
    """It comes third, and "that hurts" leads to it where the gentle version is ruled out."""
    still = Gentle(name="Only think it", loads=())
    wave = msgspec.structs.replace(step("Wave", "backward-bend", gentle=("backward-bend",)), still=still)
    held = msgspec.structs.replace(step("Stand", gentle=("backward-bend",)), still=still)
    fit = gated(routine_of(wave, held), ["fusion"])
    assert fit.routine is not None
    assert [each.name for each in fit.routine.steps] == ["Only think it", "Stand"]
    assert fit.routine.steps[1].softened().name == "Only think it"
    assert fit.still == (Remark("Wave", ("backward-bend",), "Only think it"),)
    assert fit.gentle == fit.left_out == ()


def test_brittle_bones() -> None:
    """Drops are gentle until somebody chooses them."""
    drops = routine_of(step("Drop", "impact", gentle=()))
    assert gated(drops, ["osteoporosis"]).gentle == (Remark("Drop", ("impact",), "Drop, small"),)
    assert gated(drops, ["osteoporosis"], chosen=True).routine == drops
    assert gated(drops, ["osteoporosis", "spinal-fracture"], chosen=True).gentle


def test_a_gentle_version_without_loads_of_its_own_has_those_of_the_step() -> None:
    """What is not said to be free of a load is not."""
    tap = msgspec.structs.replace(step("Tap", "tapping-back"), gentle=Gentle(name="Tap less"))
    fit = gated(routine_of(tap, step("Free")), ["kidney-stone"])
    assert [remark.step for remark in fit.left_out] == ["Tap"]


def test_e_leads_to_nothing_that_is_ruled_out() -> None:
    """A gentle version that carries the load is taken from a step that does not."""
    fit = gated(routine_of(step("Stand", gentle=("lying-flat",))), ["pregnancy"])
    assert fit.routine is not None
    assert fit.routine.steps[0].gentle is None
    assert not fit.gentle


@pytest.mark.parametrize(("hold", "left"), [(4.0, 2), (4.5, 1)])
def test_a_long_hold_is_a_load(hold: float, left: int) -> None:
    """Beyond four seconds, whether or not the step says so."""
    held = step("Hold", breath=Breath(inhale=4, hold=hold, exhale=6))
    fit = gated(routine_of(held, step("Free")), ["heart"])
    assert fit.routine is not None
    assert len(fit.routine.steps) == left


@pytest.mark.parametrize("out", range(5))
def test_too_little_is_not_practised(out: int) -> None:
    """Under a third of its time a routine is no longer what its name says."""
    steps = [step(f"Out {number}", "impact") for number in range(out)]
    steps += [step(f"In {number}") for number in range(4 - out)]
    fit = gated(routine_of(*steps), ["spinal-fracture"])
    assert (fit.routine is None) == (out > 2)
    assert len(fit.left_out) == out


@pytest.mark.parametrize(
    ("names", "had"),
    [
        (("Only think it",), False),
        (("Only think it", "Think it"), False),
        (("Only think it", "Half as far"), True),
        (("Half as far",), True),
    ],
)
def test_an_exercise_that_is_only_thought_is_none(names: tuple[str, ...], had: bool) -> None:
    """What was prescribed is had where some of it is still done; what was not may be only thought."""
    steps = [
        Step(
            name=f"Lift {number}",
            cue="Lift.",
            repetitions=5,
            loads=("effort",),
            gentle=Gentle(name=name, loads=()),
        )
        for number, name in enumerate(names)
    ]
    made = routine_of(*steps, step("Rest"))
    fit = gated(msgspec.structs.replace(made, prescribed=True), ["spinal-fracture"])
    assert (fit.routine is not None) == had
    assert [remark.instead for remark in fit.still] == [name for name in names if "hink" in name]
    assert [remark.instead for remark in fit.gentle] == [name for name in names if "hink" not in name]
    assert gated(made, ["spinal-fracture"]).routine is not None


def test_a_routine_without_exercises_is_prescribed_for_all_of_it() -> None:
    """Nothing says what of it was meant: it is had as any other."""
    rest = msgspec.structs.replace(routine_of(step("Rest")), prescribed=True)
    assert gated(rest, ["spinal-fracture"]).routine == rest


def test_every_gate_rules_something_out() -> None:
    """Each has words to ask for it with, and loads, if only to soften; the settings know the names."""
    assert list(GATES) == list(get_args(Gate))
    assert all(gate.words and gate.rules_out + gate.softens for gate in GATES.values())


@pytest.mark.parametrize(
    ("text", "gates"),
    [
        ("heart", ["heart"]),
        ("1, 17", ["pregnancy", "hip-replacement"]),
        ("7 heart 7", ["kidney-stone", "heart"]),
        ("Kidney stone, low blood pressure", ["kidney-stone", "low-blood-pressure"]),
        ("none", []),
        (" No ", []),
    ],
)
def test_read(text: str, gates: list[str]) -> None:
    """By number or name, with or without commas and hyphens, each once."""
    assert read_gates(text) == gates


@pytest.mark.parametrize("text", ["28", "0 1", "hert", "²", "heart, kidney"])
def test_what_is_no_gate(text: str) -> None:
    """Refused, with what would be accepted."""
    with pytest.raises(ValueError, match="write numbers from 1 to 27, or names, or none"):
        read_gates(text)


def test_other_words() -> None:
    """A name alone tells nothing new; words beside it may."""
    assert other_words("heart, numb in both legs kidney-stone") == "numb in both legs"
