"""What comes nearest to a routine that somebody cannot have."""

from qicli.core.practice.nearest import nearest
from qicli.core.practice.routine import Posture, Routine, Step

STEP = Step(name="Rest", cue="Rest.", breaths=2)


def routine(slug: str, *focus: str, posture: Posture = "standing", caution: str = "") -> Routine:
    """A routine of this focus."""
    return Routine(
        slug=slug,
        title=slug,
        summary=slug,
        posture=posture,
        steps=(STEP,),
        focus=focus,
        cautions=(caution,) * bool(caution),
    )


EASY = routine("easy-breathing", "breath", posture="any")


def test_the_same_focus_first() -> None:
    """What shares most, and of equals the seated one, then what is for everybody; not the alphabet's."""
    there = [
        EASY,
        routine("a-first", "feet"),
        routine("b-wave", "spine"),
        routine("seated-wave", "spine", posture="seated"),
        routine("z-wave", "spine", "hips"),
    ]
    assert nearest(routine("wave", "spine", "hips"), there) == ["z-wave", "seated-wave", "easy-breathing"]


def test_what_a_caution_names() -> None:
    """It comes before all, and nothing is named twice or instead of itself."""
    drops = routine("drops", "feet", caution="Numb foot: seated-tree instead.")
    there = [drops, EASY, routine("feet", "feet"), routine("seated-tree", "standing", posture="seated")]
    assert nearest(drops, there) == ["seated-tree", "feet", "easy-breathing"]
    breath = routine("breath", "breath", caution="Dizzy: easy-breathing.")
    assert nearest(breath, there) == ["easy-breathing"]


def test_nothing_near() -> None:
    """What there is, by name; where there is nothing, nothing."""
    there = [routine("b", "feet"), routine("a", "feet")]
    assert nearest(routine("wave", "spine"), there) == ["a", "b"]
    assert nearest(routine("wave", "spine"), []) == []
