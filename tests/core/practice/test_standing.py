"""How long one stands in one place."""

import pytest

from qicli.core.practice.routine import Load, Routine, Step
from qicli.core.practice.standing import standing_long, stood


def standing(*steps: tuple[float, tuple[Load, ...]]) -> Routine:
    """A routine of steps of so many seconds, with these loads."""
    made = tuple(Step(name="S", cue="S.", seconds=s, paced=False, loads=loads) for s, loads in steps)
    return Routine(slug="r", title="R", summary="R.", posture="standing", steps=made)


def test_only_what_stands_still() -> None:
    """A move while standing is no standing still, nor is sitting."""
    mixed = standing(
        (60, ("standing-still",)),
        (90, ("standing-still", "arms-raised")),
        (30, ("sitting",)),
        (20, ("standing-still", "eyes-closed")),
    )
    assert stood(mixed) == 80


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (300, ""),
        (301, "About 5 minutes of it are standing still; 2 to 5 are usual"),
        (800, "About 13 minutes of it are standing still; 2 to 5 are usual"),
    ],
)
def test_longer_than_a_beginning(seconds: float, words: str) -> None:
    """One sentence, and no word where it is not."""
    said = standing_long(standing((seconds, ("standing-still",))))
    assert said.startswith(words)
    assert bool(said) == bool(words)
