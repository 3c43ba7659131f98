"""A row of a study: one entry of one person, in numbers and closed vocabularies (docs/study-format.md).

No text of a row is a person's own: each comes from one of the lists below, and a reader refuses any other.
"""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from qicli.core.entry import LARGEST, Pain

VERSION = 1  # of the rows; columns may be added, never renamed or given another meaning

Kind = Literal["symptom", "session", "checkin", "plan"]
Chosen = Literal["named", "planned", "suggested"]
# The routines that qi brings; any other is `own`. A test holds that none of them is missing.
Routine = Literal[
    "bird-dog",
    "bladder-line-tapping",
    "breathing-through-pain",
    "easy-breathing",
    "evening-unwind",
    "heel-drops",
    "hip-circles",
    "kidney-tapping",
    "kidney-tapping-short",
    "knee-to-chest",
    "knees-side-to-side",
    "lying-ease",
    "morning-gentle",
    "press-ups-lying",
    "qi-spine",
    "releasing-fear",
    "seated-tree",
    "seated-wave",
    "self-acupressure",
    "sink-the-qi",
    "sitting-reset",
    "spinal-wave",
    "standing-like-a-tree",
    "strengthen-kidney-qi",
    "walk",
    "own",
]
# The treatments that qi has a word for; any other is `other`.
Treatment = Literal[
    "acupressure",
    "acupuncture",
    "chiropractic",
    "cupping",
    "dry-needling",
    "injection",
    "massage",
    "moxibustion",
    "osteopathy",
    "physiotherapy",
    "surgery",
    "tens",
    "traction",
    "other",
]
Rung = Annotated[int, Meta(ge=0, le=5)]
Apart = Annotated[int, Meta(ge=0, le=4)]
Minutes = Annotated[float, Meta(ge=0, le=LARGEST)]
Mean = Annotated[float, Meta(ge=0, le=10)]
Times = Annotated[int, Meta(ge=0, le=LARGEST)]


class Row(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One entry; None for what was not said, and for what this kind of entry has not.

    Attributes:
        kind: of the entry.
        day: it was felt, practised, answered or planned on, shifted as all days of this person are.
        pain: the reading that counts for the day, 0 to 10: of a symptom its pain, else that before its
            treatment; of a practice the pain before it. Never a pain of the head.
        before, after: the pain around a treatment or a practice.
        paired: of a practice, whether before and after it are a pair: it was led, for a minute at least.
        routine: of a practice; of a plan where it has only one.
        minutes: practised; `finished`: to its end; `told`: told of later, and not led.
        chosen: how it came to be this routine, where that is known.
        rung_left, rung_right, rung_unsaid: the furthest place that hurt, 0 the back, 1 buttock, 2 thigh,
            3 knee, 4 calf, 5 foot; on that side, or with no side said.
        apart: how many of numb, tingling, weak and giving way a symptom names.
        medicine: whether a symptom names one that was taken; `painkiller`: whether one of them was a
            painkiller, of a practice whether one was taken in the four hours before the reading after it.
        treatments: what was done to the person, each once, by name.
        peg: the score of a check-in, 0 to 10, lower is better.
        activities: the mean of the person's own activities that the last check-in rated, 0 to 10, higher is
            better; None unless this one rated them all.
        activity_1 …: each of them by itself, numbered in the order in which they were first rated; a sixth
            stays home.
        since, until: the first and the last day of a plan, shifted likewise.
        times: how many practices a week it has in all.
    """

    kind: Kind
    day: date
    pain: Pain | None = None
    before: Pain | None = None
    after: Pain | None = None
    paired: bool | None = None
    routine: Routine | None = None
    minutes: Minutes | None = None
    finished: bool | None = None
    told: bool | None = None
    chosen: Chosen | None = None
    rung_left: Rung | None = None
    rung_right: Rung | None = None
    rung_unsaid: Rung | None = None
    apart: Apart | None = None
    medicine: bool | None = None
    painkiller: bool | None = None
    treatments: tuple[Treatment, ...] = ()
    peg: Mean | None = None
    activities: Mean | None = None
    activity_1: Pain | None = None
    activity_2: Pain | None = None
    activity_3: Pain | None = None
    activity_4: Pain | None = None
    activity_5: Pain | None = None
    since: date | None = None
    until: date | None = None
    times: Times | None = None
