"""What is said around a practice is looked at as if it were logged: the other leg within a week."""

import pytest

from fakes import FakeWorld, Run, at_terminal
from qicli.core.entry import Session, Symptom

URGENT = ["emergency"]


def flags(world: FakeWorld) -> list[str]:
    """The tiers of the flags in the practice as it stands."""
    return [
        flag.tier for entry in world.journal.standing() if isinstance(entry, Session) for flag in entry.flags
    ]


def asked(world: FakeWorld) -> int:
    """How often both legs were asked about."""
    return sum(question.startswith("Both legs now?") for question in world.ask.questions)


@pytest.mark.parametrize("words", [("press-ups-lying", "right foot"), ("spinal-wave", "4 right foot")])
@pytest.mark.parametrize(("key", "tiers"), [("y", URGENT), ("n", []), (None, ["today"])])
def test_the_other_leg_after(
    run: Run, world: FakeWorld, words: tuple[str, str], key: str | None, tiers: list[str]
) -> None:
    """Before the left, after the right: one question, and what it raises is kept in the practice's line."""
    routine, now = words
    at_terminal(world, now, key)
    result = run("practice", routine, "--before", "4 left calf", "--no-introduce", "--ask")
    assert (asked(world), flags(world)) == (1, tiers)
    assert ("EMERGENCY" in result.stderr) == (tiers == URGENT)


def test_the_other_leg_before(run: Run, world: FakeWorld) -> None:
    """The left was logged; asked before it begins, kept at once and in the practice, and asked once."""
    run("log", "4 left calf")
    at_terminal(world, "y", "", "right foot")
    run("practice", "press-ups-lying", "--before", "4 right foot", "--no-introduce")
    assert (asked(world), flags(world)) == (1, URGENT)
    kept = [entry for entry in world.journal.standing() if isinstance(entry, Symptom) and entry.flags]
    assert [flag.tier for entry in kept for flag in entry.flags] == URGENT


def test_the_other_leg_asked_for_before(run: Run, world: FakeWorld) -> None:
    """The same of an answer to the first question, and of both in one breath."""
    at_terminal(world, "4 left calf, 3 right foot", "", "back")
    run("practice", "press-ups-lying", "--no-introduce")
    assert flags(world) == URGENT


def test_nobody_to_ask(run: Run, world: FakeWorld) -> None:
    """In a pipe it is today's."""
    result = run("practice", "spinal-wave", "--before", "4 left calf", "--after", "4 right calf")
    assert flags(world) == ["today"]
    assert "TODAY" in result.stderr


def test_logged_after_a_practice(run: Run, world: FakeWorld) -> None:
    """Whether it is joined to the practice, or an entry of its own."""
    run("practice", "spinal-wave", "--before", "4 left calf", "--no-introduce")
    at_terminal(world, "y")
    run("log", "after 4 right calf")
    assert (asked(world), flags(world)) == (1, URGENT)


def test_an_entry_beside_a_practice(run: Run, world: FakeWorld) -> None:
    """What was said around it counts for a week."""
    run("practice", "spinal-wave", "--after", "4 left calf", "--no-introduce")
    world.pass_time(days=3)
    at_terminal(world, "y")
    assert "EMERGENCY" in run("log", "4 right foot").stderr


def test_around_a_treatment(run: Run, world: FakeWorld) -> None:
    """The left before it, the right after it."""
    at_terminal(world, None)
    run("log", "acupuncture", "--before", "5 left calf", "--after", "4 right calf")
    assert asked(world) == 1


@pytest.mark.parametrize("after", ["0 right calf", "right knee", "4 back", "4 left foot"])
def test_no_question(run: Run, world: FakeWorld, after: str) -> None:
    """Of what is at 0, of knees alone, of the same leg."""
    at_terminal(world)
    run("practice", "spinal-wave", "--before", "4 left calf", "--after", after, "--no-introduce", "--no-ask")
    assert (asked(world), flags(world)) == (0, [])
