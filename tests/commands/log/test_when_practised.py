"""A practice told of with a day of its own is of that day, and how it is beside it is of now."""

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Session, Symptom


def days_of(world: FakeWorld) -> dict[type, str]:
    """The day of the practice and that of the symptom, as they stand."""
    return {type(entry): entry.at.date().isoformat() for entry in world.journal.standing()}


@pytest.mark.parametrize(
    "words",
    [
        "did spinal wave yesterday, calf 3",
        "yesterday did spinal wave 10 min, calf 3 since",
        "did spinal wave 10 min last night and calf 3 now",
        "calf 3, did spinal wave yesterday 8pm",
    ],
)
def test_a_day_of_its_own(run: Run, world: FakeWorld, words: str) -> None:
    """The practice is dated, and its day is none of the pain's."""
    run("log", words)
    assert days_of(world) == {Session: "2026-11-20", Symptom: "2026-11-21"}
    symptom = next(entry for entry in world.journal.standing() if isinstance(entry, Symptom))
    assert (symptom.pain, symptom.note) == (3, "")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("did spinal wave 10 min, calf 3", "2026-11-21"),
        ("yesterday calf 3, did spinal wave 10 min", "2026-11-20"),
        ("did spinal wave, calf 3 yesterday", "2026-11-20"),
        ("did spinal wave 10 min ago, calf 3", "2026-11-21"),
    ],
)
def test_no_day_of_its_own(run: Run, world: FakeWorld, words: str, day: str) -> None:
    """Both are of the day that is said of the pain, or of now."""
    run("log", words)
    assert days_of(world) == {Session: day, Symptom: day}
