"""How the three are, over three years: where it hurts, how far down, what they can do; and their words."""

from bisect import bisect_right
from typing import Literal

from msgspec import Struct

DAYS = 1095  # three years
SIDE: Literal["left"] = "left"  # of all three

Curve = tuple[tuple[int, float], ...]  # points: days before the last one, and what it is then


class Story(Struct, frozen=True):
    """One of the three.

    Attributes:
        pain: 0 to 10; `rung`: how far down the left leg, 0 the back to 5 the foot.
        apart: the share of entries with one of the `signs`; `practice`: of days with practice.
        relief: points less after a practice, on average.
        walking: minutes that go at a stretch.
        asks: their questions for the next visit.
        note: what they say in words on the third day before the last; red flags are looked for in it.
        began: days before the last one; `brought_on`: by what, in their words.
    """

    pain: Curve
    rung: Curve
    apart: Curve
    walking: Curve
    practice: float
    relief: float
    note: str
    asks: tuple[str, ...]
    began: int
    brought_on: str
    signs: tuple[str, ...] = ("tingling", "numb")


STORIES = {
    "recovering": Story(
        pain=(
            (1095, 3.5),
            (700, 2.5),
            (420, 3.0),
            (150, 4.0),
            (75, 6.9),
            (45, 6.6),
            (30, 5.6),
            (18, 3.4),
            (0, 2.0),
        ),
        rung=((1095, 1.0), (700, 0.5), (150, 1.5), (75, 4.7), (45, 4.4), (20, 2.2), (0, 1.0)),
        apart=((1095, 0.0), (120, 0.0), (75, 0.4), (31, 0.3), (29, 0.0), (0, 0.0)),
        walking=((1095, 60), (150, 45), (75, 8), (45, 12), (0, 45)),
        practice=0.62,
        relief=-0.9,
        asks=("Can I cycle again?", "How long do I keep up the exercises?"),
        began=120,
        brought_on="carrying boxes up three floors",
        note="first walk round the park without stopping",
        signs=("tingling",),
    ),
    "flat": Story(
        pain=((1095, 5.0), (600, 5.5), (200, 5.2), (0, 5.1)),
        rung=((1095, 3.0), (300, 3.0), (0, 2.9)),
        apart=((1095, 0.2), (0, 0.2)),
        walking=((1095, 20), (0, 20)),
        practice=0.55,
        relief=-0.4,
        asks=("What else could be tried?",),
        began=1500,
        brought_on="years at a desk",
        note="much as ever, a long day at the desk",
        signs=("tingling",),
    ),
    "worsening": Story(
        pain=((1095, 2.5), (400, 2.8), (60, 3.0), (30, 3.7), (0, 7.0)),
        rung=((1095, 1.0), (400, 1.2), (60, 1.5), (30, 2.3), (0, 5.0)),
        apart=((1095, 0.0), (60, 0.0), (30, 0.05), (14, 0.4), (0, 0.6)),
        walking=((1095, 50), (60, 40), (30, 30), (0, 12)),
        practice=0.5,
        relief=-0.2,
        asks=("Why is the foot numb now?", "Do I need a scan?"),
        began=84,
        brought_on="a long drive",
        note="my foot drags on the stairs",
    ),
}

QUALITIES = ("burning", "aching", "electric", "tight", "shooting")
WORSE_WITH = ("sitting", "sitting", "bending", "driving", "coughing", "standing")
BETTER_WITH = ("walking", "walking", "lying", "heat", "moving")
MOODS = ("anxious", "tired", "calm", "hopeful")
ROUTINES = (
    *("spinal-wave", "spinal-wave", "spinal-wave", "spinal-wave", "easy-breathing", "easy-breathing"),
    *("hip-circles", "standing-like-a-tree", "lying-ease"),
)
PLANNED = (350.0, 360.0, 600.0, 900.0)  # seconds
ACTIVITIES = ("walking the dog", "picking up my son")
TREATMENTS = {
    54: "physiotherapy",
    40: "acupuncture",
    26: "physiotherapy",
    19: "acupuncture",
    5: "acupuncture",
}
NOTED_FOR = 3  # days, the last ones: each of them has a note
HOLIDAYS = ((17, 15), (240, 228), (610, 596), (980, 966))  # days before the last: nothing is noted then


def at(curve: Curve, days_before: int) -> float:
    """What a curve says so many days before the last one."""
    places = [-days for days, _ in curve]
    after = min(len(curve) - 1, bisect_right(places, -days_before))
    (early, first), (late, last) = curve[after - 1], curve[after]
    return first + (last - first) * (early - days_before) / (early - late)
