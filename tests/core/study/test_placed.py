# ruff: noqa: E501 - a table reads best a row a line
"""Every field of an entry is placed: in columns of a row, or at home."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from msgspec import Struct

from qicli.core import entry as ground
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
from qicli.core.ledger import STANDING, Standing
from qicli.core.study.placed import PLACED
from qicli.core.study.row import Row
from qicli.core.study.rows import rows_of

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = NOON.date()
SAID: dict[str, Any] = {"id": "510000000001", "logged": NOON, "at": NOON}
READING = Reading(5, (Site("calf", "left", 4),))
# An entry of each kind that says something in every field, and for each of its fields something else.
FULL: list[Standing] = [
    Session(**SAID, routine="spinal-wave", seconds=300.0, planned=350.0, finished=True, before=READING, after=Reading(3), chosen="named"),
    Symptom(**SAID, sites=(Site("calf", "left", 4), Site("thigh", "right")), qualities=("numb",), worse_with=("sitting",), treatments=("massage",), medicines=(Medicine("ibuprofen", "400mg"),), measures=(Measure("sat", 60, "min"),), movements=(Movement("walking", 20),), before=Reading(6), after=Reading(5)),
    Checkin(**SAID, answers=Answers(peg=Peg(4, 5, 6), activities=(Activity("dog", 4),))),
    Plan(**SAID, since=DAY, items=(PlanItem("spinal-wave", 5, 6),), moving=(PlannedMovement("walking", 3),)),
    Seen(**SAID, words="numb", by="Khan", on=DAY),
    Question(**SAID, text="may I cycle?"),
]  # fmt: skip
FLAG = Flag("today", "numb", "numb-leg")
LATER = NOON + timedelta(days=3)
CHANGES: dict[type, dict[str, Any]] = {
    Session: {
        "at": LATER, "routine": "lying-ease", "seconds": 30.0, "planned": 9.0, "finished": False, "breaths": 7, "gentle": True,
        "before": Reading(7, (Site("foot", "right"),)), "after": Reading(9), "mood": ("low",), "mood_after": ("calm",), "eased": ("Bend",),
        "skipped": ("Bend",), "note": "a long drive", "flags": (FLAG,), "told": True, "repetitions": 9, "further": True, "chosen": "planned",
    },
    Symptom: {
        "at": LATER, "pain": 7, "sites": (Site("foot", "right"),), "qualities": ("weak", "numb"), "worse_with": (), "better_with": ("heat",),
        "moods": ("low",), "tags": ("migraine",), "note": "a long drive", "flags": (FLAG,), "treatments": ("tens",), "medicines": (),
        "measures": (), "movements": (), "before": Reading(1), "after": Reading(2),
    },
    Checkin: {
        "at": LATER, "answers": Answers(peg=Peg(1, 1, 1), activities=(Activity("dog", 9),)), "baseline": Answers(sleep=7),
        "since": DAY, "medication": "blue ones", "note": "a long drive", "flags": (FLAG,),
    },
    Plan: {
        "at": LATER, "since": LATER.date(), "items": (PlanItem("walk", 6),), "moving": (), "until": LATER.date(),
        "course": "qi-spine", "note": "a long drive", "stopped": True,
    },
    Seen: {"at": LATER, "words": "weak", "by": "Lee", "on": LATER.date(), "topics": ("numb-leg",)},
    Question: {"at": LATER, "text": "when?", "answer": "soon", "answered": DAY, "flags": (FLAG,)},
}  # fmt: skip
EVERY = {"id": "520000000002", "logged": LATER, "replaces": "530000000003", "batch": "540000000004", "v": 2}
# What is within an entry: where it stands, and what says something else.
WITHIN: dict[type, dict[str, tuple[type, str, Any]]] = {
    Reading: {"pain": (Session, "before.pain", 9), "sites": (Session, "before.sites", (Site("foot"),))},
    Site: {
        "site": (Symptom, "sites.0.site", "foot"), "side": (Symptom, "sites.0.side", "right"), "pain": (Symptom, "sites.0.pain", 0),
        "part": (Symptom, "sites.0.part", "outer"), "inferred": (Symptom, "sites.0.inferred", True),
    },
    Medicine: {"name": (Symptom, "medicines.0.name", "gabapentin"), "amount": (Symptom, "medicines.0.amount", "2")},
    Measure: {"name": (Symptom, "measures.0.name", "slept"), "value": (Symptom, "measures.0.value", 9), "unit": (Symptom, "measures.0.unit", "h")},
    Movement: {"name": (Symptom, "movements.0.name", "yoga"), "minutes": (Symptom, "movements.0.minutes", 9)},
    Answers: {
        "peg": (Checkin, "answers.peg", Peg(1, 1, 1)), "activities": (Checkin, "answers.activities", ()), "sitting": (Checkin, "answers.sitting", 9),
        "standing": (Checkin, "answers.standing", 9), "walking": (Checkin, "answers.walking", 9), "sleep": (Checkin, "answers.sleep", 9),
        "woken": (Checkin, "answers.woken", 9), "confidence": (Checkin, "answers.confidence", 9), "supported": (Checkin, "answers.supported", 9),
    },
    Peg: {name: (Checkin, f"answers.peg.{name}", 10) for name in ("pain", "enjoyment", "activity")},
    Activity: {"name": (Checkin, "answers.activities.0.name", "socks"), "score": (Checkin, "answers.activities.0.score", 9)},
    PlanItem: {
        "routine": (Plan, "items.0.routine", "walk"), "times": (Plan, "items.0.times", 7), "minutes": (Plan, "items.0.minutes", 9),
        "a_day": (Plan, "items.0.a_day", 2), "ended": (Plan, "items.0.ended", DAY),
    },
    PlannedMovement: {
        "movement": (Plan, "moving.0.movement", "yoga"), "times": (Plan, "moving.0.times", 9), "minutes": (Plan, "moving.0.minutes", 9),
        "a_day": (Plan, "moving.0.a_day", 2), "ended": (Plan, "moving.0.ended", DAY),
    },
    Flag: {"tier": (Question, "flags", (FLAG,)), "words": (Question, "flags", (FLAG,)), "topic": (Question, "flags", (FLAG,))},
}  # fmt: skip
CASES = [
    (kind, name, kind, name, new) for kind in CHANGES for name, new in {**EVERY, **CHANGES[kind]}.items()
]
CASES += [(kind, name, *case) for kind, cases in WITHIN.items() for name, case in cases.items()]


def full(kind: type) -> Standing:
    """An entry of this kind that says something."""
    return next(entry for entry in FULL if isinstance(entry, kind))


def changed(value: Any, path: list[str], new: Any) -> Any:  # noqa: ANN401 - any field of any entry
    """The value with something else at the end of this path."""
    if not path:
        return new
    name, *rest = path
    if isinstance(value, tuple):
        nth = int(name)
        return (*value[:nth], changed(value[nth], rest, new), *value[nth + 1 :])
    return msgspec.structs.replace(value, **{name: changed(getattr(value, name), rest, new)})


def differing(one: Standing, other: Standing) -> set[str]:
    """The columns in which the rows of these entries differ."""
    ones, others = rows_of([one]), rows_of([other])
    assert len(ones) == len(others)
    pairs = list(zip(ones, others, strict=True))
    return {name for name in Row.__struct_fields__ for a, b in pairs if getattr(a, name) != getattr(b, name)}


def structs() -> list[type]:
    """Every kind of value that an entry is made of."""
    found = [each for each in vars(ground).values() if isinstance(each, type) and issubclass(each, Struct)]
    never = {"Struct", "Entry", "Retraction", "Forgotten", "Unknown", "BadLine", "_Heading"}
    return [each for each in found if each.__name__ not in never]


def test_every_kind_is_placed() -> None:
    """Whatever an entry may be made of stands in the table."""
    assert set(PLACED) == set(structs())
    assert set(STANDING) <= set(PLACED)


@pytest.mark.parametrize("kind", structs(), ids=lambda kind: kind.__name__)
def test_every_field_is_placed(kind: type) -> None:
    """A new field goes nowhere until somebody says where: under columns that there are, or home."""
    assert set(PLACED[kind]) == set(kind.__struct_fields__)  # type: ignore[attr-defined] # of a Struct
    columns = {column for placed in PLACED[kind].values() for column in placed}
    assert columns <= set(Row.__struct_fields__)


def test_every_column_comes_from_somewhere() -> None:
    """But for the kind itself, each column is a place of some field."""
    placed = {column for fields in PLACED.values() for columns in fields.values() for column in columns}
    assert placed == set(Row.__struct_fields__) - {"kind"}


def test_every_field_is_tried() -> None:
    """Each field has something else that it may say."""
    assert {(kind, name) for kind, name, *_ in CASES} == {
        (kind, name) for kind in PLACED for name in PLACED[kind]
    }


@pytest.mark.parametrize(
    ("kind", "field", "of", "path", "new"), CASES, ids=[f"{case[0].__name__}.{case[1]}" for case in CASES]
)
def test_a_field_goes_where_it_is_placed(kind: type, field: str, of: type, path: str, new: object) -> None:
    """What stays home changes no row; what goes out changes its own columns alone."""
    one = full(of)
    other = changed(one, path.split("."), new)
    assert other != one
    columns = set(PLACED[kind][field])
    assert differing(one, other) <= columns
    assert bool(columns) == bool(differing(one, other)) or field == "tags"


def test_a_tag_tells_a_pain_of_the_head() -> None:
    """It goes nowhere itself, but such a pain is none of the back's: it is no reading, as in a report."""
    one = Symptom(**SAID, pain=6)
    assert differing(one, msgspec.structs.replace(one, tags=("shopping",))) == set()
    assert differing(one, msgspec.structs.replace(one, tags=("migraine",))) == {"pain"}
