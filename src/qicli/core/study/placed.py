"""Where each field of an entry goes: under which columns of a `Row`, or that it stays home.

What stands here as an empty tuple stays with the person. A field that stands here nowhere fails a test:
whoever adds one to an entry decides.
"""

from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Flag,
    Measure,
    Medicine,
    Movement,
    Peg,
    Plan,
    PlanItem,
    PlannedMovement,
    Question,
    Reading,
    Seen,
    Session,
    Site,
    Symptom,
)

HOME: tuple[str, ...] = ()
RUNGS = ("rung_left", "rung_right", "rung_unsaid")
ACTIVITIES = ("activity_1", "activity_2", "activity_3", "activity_4", "activity_5")
_EVERY = {"id": HOME, "logged": HOME, "replaces": HOME, "batch": HOME, "v": HOME}

PLACED: dict[type, dict[str, tuple[str, ...]]] = {
    Session: _EVERY
    | {
        "at": ("day", "painkiller"),
        "routine": ("routine",),
        "seconds": ("minutes", "paired", "painkiller"),
        "planned": HOME,
        "finished": ("finished",),
        "breaths": HOME,
        "gentle": HOME,
        "before": ("pain", "before", "paired", *RUNGS),
        "after": ("after", "paired"),
        "mood": HOME,
        "mood_after": HOME,
        "eased": HOME,
        "skipped": HOME,
        "note": HOME,
        "flags": HOME,
        "told": ("told", "paired"),
        "repetitions": HOME,
        "further": HOME,
        "chosen": ("chosen",),
    },
    Symptom: _EVERY
    | {
        "at": ("day", "painkiller"),
        "pain": ("pain", *RUNGS),
        "sites": ("pain", *RUNGS),
        "qualities": ("apart", *RUNGS),
        "worse_with": RUNGS,
        "better_with": HOME,
        "moods": HOME,
        "tags": ("pain",),
        "note": HOME,
        "flags": HOME,
        "treatments": ("treatments",),
        "medicines": ("medicine", "painkiller"),
        "measures": HOME,
        "movements": HOME,
        "before": ("pain", "before"),
        "after": ("after",),
    },
    Checkin: _EVERY
    | {
        "at": ("day",),
        "answers": ("peg", "activities", *ACTIVITIES),
        "baseline": HOME,
        "since": HOME,
        "medication": HOME,
        "note": HOME,
        "flags": HOME,
    },
    Plan: _EVERY
    | {
        "at": ("day",),
        "since": ("since", "until"),
        "items": ("routine", "times"),
        "moving": HOME,
        "until": ("until",),
        "course": HOME,
        "note": HOME,
        "stopped": HOME,
    },
    Seen: _EVERY | {"at": HOME, "words": HOME, "by": HOME, "on": HOME, "topics": HOME},
    Question: _EVERY | {"at": HOME, "text": HOME, "answer": HOME, "answered": HOME, "flags": HOME},
    Reading: {"pain": ("pain", "before", "after", "paired"), "sites": RUNGS},
    Site: {"site": RUNGS, "side": RUNGS, "pain": RUNGS, "part": HOME, "inferred": HOME},
    Medicine: {"name": ("painkiller",), "amount": HOME},
    Measure: {"name": HOME, "value": HOME, "unit": HOME},
    Movement: {"name": HOME, "minutes": HOME},
    Flag: {"tier": HOME, "words": HOME, "topic": HOME},
    Answers: {
        "peg": ("peg",),
        "activities": ("activities", *ACTIVITIES),
        "sitting": HOME,
        "standing": HOME,
        "walking": HOME,
        "sleep": HOME,
        "woken": HOME,
        "confidence": HOME,
        "supported": HOME,
    },
    Peg: {"pain": ("peg",), "enjoyment": ("peg",), "activity": ("peg",)},
    Activity: {"name": HOME, "score": ("activities", *ACTIVITIES)},
    PlanItem: {
        "routine": ("routine",),
        "times": ("times",),
        "minutes": HOME,
        "a_day": HOME,
        "ended": ("routine", "times"),
    },
    PlannedMovement: {"movement": HOME, "times": HOME, "minutes": HOME, "a_day": HOME, "ended": HOME},
}
