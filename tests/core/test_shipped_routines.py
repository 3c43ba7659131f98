"""The routines that come with qi keep every rule they stand under."""

import re
from pathlib import Path
from typing import get_args

import pytest

from qicli.adapters.library import shipped_folder
from qicli.core.gates import Gate, gated, ruled_out
from qicli.core.routine import Routine
from qicli.core.routine_toml import read_routine

FILES = sorted(shipped_folder().glob("*.toml"))
MINUTES = {
    "easy-breathing": (5, 40),
    "hip-circles": (6, 40),
    "kidney-tapping": (6, 50),
    "spinal-wave": (5, 50),
    "standing-like-a-tree": (4, 0),
}
CLAIMS = re.compile(r"\b(cures?|heals?|proven?|guaranteed?|works|you may have|you are fine)\b")


def routine(path: Path) -> Routine:
    """The routine in this file."""
    return read_routine(path.stem, path.read_bytes(), file=path.name)


def test_they_are_all_there() -> None:
    """Five routines are shipped, each as long as it is meant to be."""
    lengths = {path.stem: divmod(round(routine(path).seconds), 60) for path in FILES}
    assert lengths == MINUTES


def test_one_is_for_everyone() -> None:
    """Whatever somebody told, easy breathing stays as it is."""
    easy = next(routine(path) for path in FILES if path.stem == "easy-breathing")
    assert gated(easy, get_args(Gate)).routine == easy


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestShippedRoutine:
    """What holds for each of them."""

    def test_each_step_has_a_gentle_version(self, path: Path) -> None:
        """Whoever presses "that hurts" is offered something smaller, of a new name, at once."""
        for step in routine(path).steps:
            assert step.gentle is not None, step.name
            assert step.softened().name != step.name

    def test_gentle_is_never_longer(self, path: Path) -> None:
        """Smaller is not longer."""
        shipped = routine(path)
        for step in shipped.steps:
            assert step.softened().lasts(shipped.breath) <= step.lasts(shipped.breath)

    def test_gentle_carries_no_load_of_the_move(self, path: Path) -> None:
        """A gentle version bends, twists, taps, drops and raises nothing."""
        for step in routine(path).softened().steps:
            assert set(step.loads) <= {"standing-still"}, step.name

    @pytest.mark.parametrize("gate", get_args(Gate))
    def test_no_gate_is_passed(self, path: Path, gate: Gate) -> None:
        """What somebody told leaves no such load in it; what is left is as good as whole, or refused."""
        fit = gated(routine(path), [gate])
        if fit.routine is not None:
            assert not {load for step in fit.routine.steps for load in step.loads} & ruled_out([gate])
            assert not fit.left_out
        else:
            assert gate in {"fainting", "low-blood-pressure", "numb-foot", "unsteady-foot"}

    def test_holds_are_short(self, path: Path) -> None:
        """Nothing is held longer than two seconds."""
        shipped = routine(path)
        for breath in [shipped.breath, *(step.breath for step in shipped.steps if step.breath)]:
            assert max(breath.hold, breath.rest) <= 2

    def test_strong_doses_are_fixed(self, path: Path) -> None:
        """Tapping and heel drops are never lengthened with the minutes."""
        for step in routine(path).steps:
            if {"impact", "tapping-back", "tapping-leg"} & set(step.loads):
                assert step.fixed, step.name

    def test_two_lines_of_cautions_and_a_source(self, path: Path) -> None:
        """The cautions are two lines, and the source says that nothing was tested."""
        shipped = routine(path)
        assert len(shipped.cautions) == 2
        assert "not been clinically tested" in shipped.source
        assert shipped.tradition.startswith("Traditionally")

    def test_nothing_is_claimed(self, path: Path) -> None:
        """No cure, no proof, no diagnosis."""
        assert not CLAIMS.findall(path.read_text(encoding="utf-8").lower())

    def test_cues_can_be_read_in_time(self, path: Path) -> None:
        """The words of a breath fit one line of a phone, and a cue fits its step."""
        for step in routine(path).steps:
            assert max(len(step.inhale_cue), len(step.exhale_cue)) <= 56, step.name
            assert len(step.cue) <= 300, step.name


def test_seven_heel_drops() -> None:
    """Seven drops, up on the in-breath, a second's pause, down on the out-breath."""
    drops = next(
        step for step in routine(shipped_folder() / "kidney-tapping.toml").steps if "impact" in step.loads
    )
    assert drops.breaths == 7
    assert str(drops.breath) == "4-1-5-0"
    assert drops.inhale_cue.startswith("rise")
    assert "lightly" in drops.exhale_cue
