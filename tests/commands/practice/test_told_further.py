"""Exercises told of without the timer: how many they were, and that it reaches further down now."""

import pytest

from fakes import EVENING, FakeWorld, Run
from qicli.core.entry import Session, Symptom


def pains(world: FakeWorld) -> list[int]:
    """Every pain that was noted."""
    return [entry.pain for entry in world.written() if isinstance(entry, Symptom) and entry.pain is not None]


@pytest.mark.parametrize(
    "words",
    [
        ["log", "did press-ups, further down now"],
        ["log", "did press-ups, now it is in the foot"],
        ["practice", "press-ups-lying", "--done", "--note", "further down the leg"],
    ],
)
def test_further_is_told(run: Run, world: FakeWorld, words: list[str]) -> None:
    """Then it rests until tomorrow."""
    world.fake_calendar.instant = EVENING.replace(hour=15)
    run("plan", "add", "press-ups-lying", "--times", "6/day")
    assert run(*words).exit_code == 0
    (session,) = [entry for entry in world.written() if isinstance(entry, Session)]
    assert session.further
    assert "it rests until tomorrow" in run("plan").stdout
    assert "press-ups" not in run().stdout.lower()


@pytest.mark.parametrize("words", ["did press-ups, not further down", "did spinal wave, further down now"])
def test_further_is_not_told(run: Run, world: FakeWorld, words: str) -> None:
    """Denied, or of what is not asked about."""
    run("log", words)
    assert not any(isinstance(entry, Session) and entry.further for entry in world.written())


@pytest.mark.parametrize(
    "words", ["did press-ups 10", "did spinal wave 9", "did press-ups 6 times today", "pressups x10"]
)
def test_a_count_is_no_pain(run: Run, world: FakeWorld, words: str) -> None:
    """It is kept, as repetitions or in a note."""
    run("log", words)
    (session,) = [entry for entry in world.written() if isinstance(entry, Session)]
    notes = [entry.note for entry in world.written() if isinstance(entry, Session | Symptom)]
    assert pains(world) == []
    assert session.repetitions == 10 or "9" in notes or "6 times today" in notes


def test_all_of_it_is_shown(run: Run, world: FakeWorld) -> None:
    """How many, and that it reached further down."""
    run("log", "did 10 press-ups, further down now")
    (session,) = [entry for entry in world.written() if isinstance(entry, Session)]
    shown = run("journal", "show", session.id).stdout
    assert "repetitions   10" in shown
    assert "further down the leg" in shown
