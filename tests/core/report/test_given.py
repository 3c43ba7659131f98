# ruff: noqa: E501 - a table reads best a row a line
"""Whatever can be given comes back in a report, or is named here with the reason why it does not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import reduce
from typing import Any, get_args

import msgspec
import pytest

from qicli.core.entry import (
    UNANSWERED,
    Activity,
    Answers,
    Checkin,
    Flag,
    Known,
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
from qicli.core.ledger import Standing
from qicli.core.person.settings import SETTINGS, Person
from qicli.core.plan.progress import kept
from qicli.core.report.given import (
    Feelings,
    KnownTo,
    Measured,
    MovedOften,
    Noted,
    Onset,
    Place,
    Practices,
    TakenOften,
    Wanted,
)
from qicli.core.report.giving_back import given
from qicli.core.report.parted import parted
from qicli.core.report.questions import for_the_visit
from qicli.core.report.summary import summarise
from qicli.core.when import Period

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = NOON.date()
WEEK = Period(date(2026, 11, 15), date(2026, 11, 21))
EVERYTHING = Wanted(notes=True, conditions=True, feelings=True)
KINDS = {
    "session": Session, "symptom": Symptom, "checkin": Checkin, "seen": Seen, "plan": Plan, "question": Question,
    "reading": Reading, "site": Site, "medicine": Medicine, "measure": Measure, "movement": Movement, "flag": Flag,
    "answers": Answers, "peg": Peg, "activity": Activity, "item": PlanItem, "moving": PlannedMovement,
}  # fmt: skip

SITE = Site("calf", "left")
BASE: dict[str, dict[str, Any]] = {
    "session": {
        "id": "s",
        "logged": NOON,
        "at": NOON,
        "routine": "wave",
        "seconds": 300.0,
        "planned": 300.0,
        "finished": True,
    },
    "symptom": {"id": "y", "logged": NOON, "at": NOON},
    "checkin": {"id": "c", "logged": NOON, "at": NOON, "answers": Answers(peg=Peg(4, 4, 4), sleep=7)},
    "seen": {"id": "n", "logged": NOON, "at": NOON, "words": "numb", "by": "Khan", "on": DAY},
    "plan": {"id": "p", "logged": NOON, "at": NOON, "since": DAY, "items": (PlanItem("wave", 7),)},
    "question": {"id": "q", "logged": NOON, "at": NOON, "text": "may I?"},
}
# Each field with a kind of entry, what makes it say something, and where that is seen in the report's JSON.
COMES_BACK: list[tuple[str, str, dict[str, Any], str]] = [
    ("session.at", "session", {"at": NOON.replace(day=18)}, "practice.daily"),
    ("session.routine", "session", {"routine": "tree"}, "practice.routines"),
    ("session.seconds", "session", {"seconds": 60.0}, "practice.seconds"),
    ("session.gentle", "session", {"gentle": True}, "given.practices.gentle"),
    ("session.before", "session", {"before": Reading(5)}, "pain.mean"),
    ("session.after", "session", {"before": Reading(5), "after": Reading(3)}, "change.n"),
    ("session.mood", "session", {"mood": ("afraid",)}, "given.feelings.before"),
    ("session.mood_after", "session", {"mood_after": ("calm",)}, "given.feelings.after"),
    ("session.eased", "session", {"eased": ("sway",)}, "practice.eased"),
    ("session.skipped", "session", {"skipped": ("sway",)}, "given.practices.skipped"),
    ("session.note", "session", {"note": "slow"}, "given.notes"),
    ("session.flags", "session", {"flags": (Flag("today", "fever", "fever"),)}, "safety"),
    ("session.told", "session", {"told": True}, "practice.told"),
    ("session.repetitions", "session", {"repetitions": 9}, "given.practices.repetitions"),
    ("session.further", "session", {"further": True}, "given.practices.further"),
    ("symptom.at", "symptom", {"pain": 5}, "days"),
    ("symptom.pain", "symptom", {"pain": 5}, "pain.mean"),
    ("symptom.sites", "symptom", {"sites": (SITE,)}, "given.places"),
    ("symptom.qualities", "symptom", {"qualities": ("burning",)}, "words.qualities"),
    ("symptom.worse_with", "symptom", {"worse_with": ("sitting",)}, "words.worse_with"),
    ("symptom.better_with", "symptom", {"better_with": ("heat",)}, "words.better_with"),
    ("symptom.moods", "symptom", {"moods": ("calm",)}, "words.moods"),
    ("symptom.tags", "symptom", {"tags": ("slouched",)}, "given.tags"),
    ("symptom.note", "symptom", {"note": "long drive"}, "given.notes"),
    ("symptom.flags", "symptom", {"flags": (Flag("today", "fever", "fever"),)}, "safety"),
    ("symptom.treatments", "symptom", {"treatments": ("acupuncture",)}, "treatments"),
    ("symptom.medicines", "symptom", {"medicines": (Medicine("ibuprofen"),)}, "medicines"),
    ("symptom.measures", "symptom", {"measures": (Measure("sat", 90, "min"),)}, "given.measures"),
    ("symptom.movements", "symptom", {"movements": (Movement("walking", 20),)}, "given.movements"),
    ("symptom.before", "symptom", {"treatments": ("massage",), "before": Reading(5)}, "treatments.0.before"),
    ("symptom.after", "symptom", {"treatments": ("massage",), "after": Reading(3)}, "treatments.0.after"),
    ("reading.pain", "session", {"before": Reading(pain=2)}, "pain.mean"),
    ("reading.sites", "session", {"before": Reading(sites=(SITE,))}, "given.places"),
    ("site.site", "symptom", {"sites": (Site("hip"),)}, "given.places"),
    ("site.side", "symptom", {"sites": (Site("hip", "left"),)}, "given.places.0.side"),
    ("site.pain", "symptom", {"sites": (Site("hip", pain=4),)}, "given.places.0.pain"),
    ("site.part", "symptom", {"sites": (Site("thigh", part="outer"),)}, "given.places.0.part"),
    ("medicine.name", "symptom", {"medicines": (Medicine("ibuprofen"),)}, "given.medicines.0.name"),
    ("medicine.amount", "symptom", {"medicines": (Medicine("ibuprofen", "400mg"),)}, "given.medicines.0.amounts.400mg"),
    ("measure.name", "symptom", {"measures": (Measure("sat", 90, "min"),)}, "given.measures.0.name"),
    ("measure.value", "symptom", {"measures": (Measure("sat", 90, "min"),)}, "given.measures.0.mean"),
    ("measure.unit", "symptom", {"measures": (Measure("water", 3, "cups"),)}, "given.measures.0.unit"),
    ("movement.name", "symptom", {"movements": (Movement("walking"),)}, "given.movements.0.name"),
    ("movement.minutes", "symptom", {"movements": (Movement("walking", 20),)}, "given.movements.0.minutes"),
    ("flag.tier", "symptom", {"flags": (Flag("soon", "lump", "lump"),)}, "safety.0.tier"),
    ("flag.words", "symptom", {"flags": (Flag("soon", "lump", "lump"),)}, "safety.0.words"),
    ("flag.topic", "symptom", {"flags": (Flag("soon", "lump", "lump"),)}, "safety.0.topic"),
    ("checkin.at", "checkin", {"at": NOON.replace(day=18)}, "checkins.last.day"),
    ("checkin.answers", "checkin", {"answers": Answers(peg=Peg(1, 1, 1))}, "checkins.last.peg"),
    ("checkin.baseline", "checkin", {"baseline": Answers(peg=Peg(9, 9, 9)), "since": date(2026, 1, 1)}, "checkins.first.peg"),
    ("checkin.since", "checkin", {"baseline": Answers(peg=Peg(9, 9, 9)), "since": date(2026, 1, 1)}, "checkins.first.day"),
    ("checkin.medication", "checkin", {"medication": "now and then"}, "given.medication"),
    ("checkin.note", "checkin", {"note": "a good week"}, "given.notes"),
    ("checkin.flags", "checkin", {"flags": (Flag("today", "fever", "fever"),)}, "safety"),
    *((f"peg.{item}", "checkin", {"answers": Answers(peg=Peg(**{item: 3}))}, f"checkins.last.answers.peg.{item}") for item in ("pain", "enjoyment", "activity")),
    ("answers.peg", "checkin", {"answers": Answers(peg=Peg(1, 1, 1))}, "checkins.last.answers.peg"),
    ("answers.activities", "checkin", {"answers": Answers(activities=(Activity("socks", 4),))}, "checkins.last.answers.activities"),
    ("activity.name", "checkin", {"answers": Answers(activities=(Activity("socks", 4),))}, "checkins.last.answers.activities.0.name"),
    ("activity.score", "checkin", {"answers": Answers(activities=(Activity("socks", 4),))}, "checkins.last.activities"),
    *((f"answers.{name}", "checkin", {"answers": msgspec.structs.replace(UNANSWERED, **{name: 5})}, f"checkins.last.answers.{name}") for name in ("sitting", "standing", "walking", "sleep", "woken", "confidence", "supported")),
    ("seen.words", "seen", {"words": "foot numb"}, "given.known.0.words"),
    ("seen.by", "seen", {"by": "Dr Khan"}, "given.known.0.by"),
    ("seen.on", "seen", {"on": date(2026, 11, 16)}, "given.known.0.day"),
    ("seen.topics", "seen", {"topics": ("foot-drop",)}, "given.known.0.topics"),
    ("plan.since", "plan", {"since": date(2026, 11, 15)}, "plan.0.planned"),
    ("plan.items", "plan", {"items": (PlanItem("tree", 7),)}, "plan.0.routine"),
    ("plan.moving", "plan", {"items": (), "moving": (PlannedMovement("walking", 7),)}, "plan.0.movement"),
    ("plan.until", "plan", {"until": DAY}, "plan.0.planned"),
    ("plan.note", "plan", {"note": "as prescribed"}, "given.notes"),
    ("item.routine", "plan", {"items": (PlanItem("tree", 7),)}, "plan.0.routine"),
    ("item.times", "plan", {"items": (PlanItem("wave", 21),)}, "plan.0.planned"),
    ("item.ended", "plan", {"items": (PlanItem("wave", 7, ended=DAY),)}, "plan.0.planned"),
    ("moving.movement", "plan", {"items": (), "moving": (PlannedMovement("walking", 7),)}, "plan.0.movement"),
    ("moving.times", "plan", {"moving": (PlannedMovement("walking", 21),)}, "plan.1.planned"),
    ("moving.ended", "plan", {"moving": (PlannedMovement("walking", 7, ended=DAY),)}, "plan.1.planned"),
    ("question.at", "question", {"at": NOON.replace(day=18)}, "questions.0.day"),
    ("question.text", "question", {"text": "may I run?"}, "questions.0.text"),
    ("question.answer", "question", {"answered": DAY, "answer": "yes"}, "questions.0.answer"),
    ("question.answered", "question", {"answered": DAY}, "questions.0.answered"),
    ("question.flags", "question", {"flags": (Flag("today", "fever", "fever"),)}, "safety"),
]  # fmt: skip
BOOKKEEPING = "bookkeeping of the journal, and nothing that was said"
COUNTED = "it says how much counts as done, and plan[].done heeds it"
STAYS = {
    **{f"{kind}.{name}": BOOKKEEPING for kind in BASE for name in ("id", "logged", "replaces", "batch", "v")},
    "session.planned": "what was set out at the start; what was meant in the end is a plan's, and stands in plan[]",
    "session.finished": "a practice that was stopped is no failure; its seconds count",
    "session.breaths": "its pace; nobody is judged by breaths",
    "session.chosen": "how it came about, for suggestions alone",
    "site.inferred": "the side comes back as it is; that it was taken from a setting tells nothing of the body",
    "seen.at": "since when somebody knows is what counts, and stands as its day",
    "plan.at": "the day from which it counts comes back",
    "plan.course": "its file tells what it plans, and plan[] comes from both (tests/core/plan)",
    "plan.stopped": "the day on which it was stopped ends it",
    "item.minutes": COUNTED,
    "moving.minutes": COUNTED,
    "item.a_day": "said again in times",
    "moving.a_day": "said again in times",
}
SETTINGS_COME_BACK = {
    "person.since": ({"since": "May 2025"}, "onset.since"),
    "person.brought_on": ({"brought_on": "a box"}, "onset.brought_on"),
    "person.side": ({"side": "left"}, "onset.side"),
    "person.gates": ({"gates": ("heart",)}, "conditions"),
}
HOW_QI_BEHAVES = {
    *(
        "breath",
        "bell",
        "sound",
        "volume",
        "voice",
        "voice_pace",
        "flash",
        "plain",
        "count",
        "lead_in",
        "ask",
        "between",
        "quiet_until",
        "gentle_from",
    ),
    *("day_starts", "week", "first_side", "report_notes", "report_conditions", "report_feelings"),
    "person.not_for_me",
}


def told(entry: Known, person: Person = Person()) -> Any:  # noqa: ANN401, B008 - plain values; a frozen one
    """The report on a week with this entry in it, as its JSON."""
    entries: list[Standing] = [entry] if isinstance(entry, Standing) else []
    plans = [each for each in entries if isinstance(each, Plan)]
    questions = [each for each in entries if isinstance(each, Question)]
    report = msgspec.structs.replace(
        summarise(entries, WEEK),
        plan=kept(plans, [], WEEK, {}),
        questions=for_the_visit(questions, WEEK),
        given=given(parted(entries), WEEK, person, EVERYTHING),
    )
    return msgspec.to_builtins(report)


def at(value: Any, path: str) -> Any:  # noqa: ANN401 - plain values
    """What stands there; None where there is no such place."""

    def step(here: Any, name: str) -> Any:  # noqa: ANN401 - plain values
        if isinstance(here, dict):
            return here.get(name)
        if isinstance(here, list | tuple) and name.isdecimal():
            return here[int(name)] if int(name) < len(here) else None
        return None

    return reduce(step, path.split("."), value)


def fields() -> Iterator[str]:
    """Every field of everything that is kept in a journal."""
    for name, kind in KINDS.items():
        yield from (f"{name}.{field}" for field in kind.__struct_fields__)


def test_every_field_has_its_place() -> None:
    """One that is new has to be put into a report, or into the list of those that are not, with the reason."""
    placed = [field for field, *_ in COMES_BACK]
    assert sorted([*placed, *STAYS]) == sorted(fields())
    assert all(STAYS.values())


def test_every_kind_is_looked_at() -> None:
    """A new kind of entry is in the table too."""
    assert {*map(KINDS.get, BASE)} == {*get_args(Standing)}


@pytest.mark.parametrize(("field", "kind", "more", "path"), COMES_BACK, ids=[row[0] for row in COMES_BACK])
def test_it_comes_back(field: str, kind: str, more: dict[str, Any], path: str) -> None:
    """With it the report says something else in that place than without it."""
    plain, said = KINDS[kind](**BASE[kind]), KINDS[kind](**{**BASE[kind], **more})
    assert at(told(said), path) not in (None, at(told(plain), path)), field


def test_every_setting_has_its_place() -> None:
    """What somebody told of themselves comes back; what only qi heeds does not."""
    assert {*SETTINGS_COME_BACK} | HOW_QI_BEHAVES == {*SETTINGS}
    nothing = given(parted([]), WEEK, Person(), EVERYTHING)
    for more, path in SETTINGS_COME_BACK.values():
        person = msgspec.convert(more, Person)
        there, before = (
            at(msgspec.to_builtins(each), path)
            for each in (given(parted([]), WEEK, person, EVERYTHING), nothing)
        )
        assert there not in (None, before)


def symptom(day: int, **more: Any) -> Symptom:  # noqa: ANN401 - a table
    """A symptom of noon on this day of November."""
    moment = NOON.replace(day=day)
    return Symptom(id=f"{day}", logged=moment, at=moment, **more)


def session(day: int, **more: Any) -> Session:  # noqa: ANN401 - a table
    """A practice of noon on this day of November."""
    moment = NOON.replace(day=day)
    return Session(**{**BASE["session"], "id": f"{day}", "logged": moment, "at": moment, **more})


def of(*entries: Standing, wanted: Wanted = EVERYTHING, period: Period = WEEK) -> Any:  # noqa: ANN401 - a value with many fields
    """What was given by these entries."""
    return given(parted(entries), period, Person(), wanted)


def test_nothing_leaves_by_itself() -> None:
    """Notes, conditions and feelings are no part of a report unless they are wanted there."""
    entries: list[Standing] = [session(16, mood=("afraid",), note="private"), symptom(17, note="private")]
    said = given(parted(entries), WEEK, Person(gates=("heart",)), Wanted())
    assert (said.feelings, said.notes, said.conditions) == (None, None, None)
    assert b"private" not in msgspec.json.encode(said)


def test_nothing_said_in_a_crisis_comes_back() -> None:
    """Not even where notes are wanted."""
    crisis = (Flag("crisis", "end it", "crisis"),)
    entries: list[Standing] = [
        symptom(16, note="end it", flags=crisis),
        Checkin(**{**BASE["checkin"], "medication": "end it", "note": "end it", "flags": crisis}),
        Seen(**{**BASE["seen"], "words": "end it", "topics": ("crisis",)}),
    ]
    assert b"end it" not in msgspec.json.encode(of(*entries))


def test_days_outside_count_for_nothing() -> None:
    """Neither the day before nor the day after."""
    assert of(symptom(14, tags=("car",)), symptom(22, tags=("car",))).tags == {}


def test_measures() -> None:
    """Added up within a day; each unit apart; the mean is of the days on which it was said."""
    hours = [symptom(day, measures=(Measure("sat", value, "min"),)) for day, value in ((16, 60), (18, 300))]
    more = symptom(16, measures=(Measure("sat", 120, "min"), Measure("water", 2, "glasses")))
    assert of(*hours, more).measures == (
        Measured("sat", "min", {date(2026, 11, 16): 180, date(2026, 11, 18): 300}, 240, 180, 300),
        Measured("water", "glasses", {date(2026, 11, 16): 2}, 2, 2, 2),
    )


def test_movements() -> None:
    """Days and times, and minutes where they were said; what was done on most days comes first."""
    walks = [
        symptom(day, movements=(Movement("walking", minutes),))
        for day, minutes in ((16, 20), (16, None), (18, 10))
    ]
    swim = symptom(17, movements=(Movement("swimming"),))
    assert of(swim, *walks).movements == (
        MovedOften("walking", 2, 3, 30, 2),
        MovedOften("swimming", 1, 1, 0, 0),
    )


def test_medicines() -> None:
    """Days, days a week, and amounts as they were said, the most frequent first; no sum is made of them."""
    taken = [
        symptom(day, medicines=(Medicine("ibuprofen", amount),))
        for day, amount in ((15, "400mg"), (15, "400mg"), (16, "2"), (17, ""))
    ]
    assert of(*taken).medicines == (TakenOften("ibuprofen", 3, 3.0, {"400mg": 2, "2": 1}),)
    month = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert of(*taken, period=month).medicines[0].a_week == pytest.approx(0.7)
    three_days = Period(date(2026, 11, 15), date(2026, 11, 17))
    assert of(*taken, period=three_days).medicines[0].a_week is None


def test_places() -> None:
    """As they were said, by days; what was rated 0 hurts nowhere; tender points apart."""
    entries: list[Standing] = [
        symptom(16, pain=5, sites=(Site("calf", "left", 5), Site("neck"))),
        symptom(17, pain=3, sites=(Site("calf", "left", 3), Site("back", pain=0))),
        symptom(18, pain=0, sites=(Site("foot"),)),
        symptom(19, sites=(Site("buttock", "left", part="outer"),), qualities=("tender",)),
        session(19, before=Reading(2, (Site("neck"),))),
    ]
    said = of(*entries)
    assert said.places == (
        Place("calf", "left", None, 2, 4),
        Place("neck", None, None, 2, None),
        Place("buttock", "left", "outer", 1, None),
    )
    assert said.tender == (Place("buttock", "left", "outer", 1, None),)


def test_feelings() -> None:
    """Before and after apart, each word once a day."""
    entries: list[Standing] = [
        session(16, mood=("afraid",), mood_after=("calm",)),
        session(16, mood=("afraid", "tired")),
        session(17, mood_after=("calm",)),
        session(18),
    ]
    assert of(*entries).feelings == Feelings(2, {"afraid": 1, "tired": 1}, {"calm": 2})


def test_practices() -> None:
    """How many gently, what was left early, repetitions by routine, and where it reached further down."""
    entries: list[Standing] = [
        session(16, gentle=True, skipped=("sway", "tap")),
        session(17, repetitions=10, further=True, skipped=("sway",)),
        session(18, routine="tree", repetitions=5),
    ]
    assert of(*entries).practices == Practices(
        1, {"sway": 2, "tap": 1}, {"wave": 10, "tree": 5}, {"wave": (date(2026, 11, 17),)}
    )


def test_notes_and_what_is_known() -> None:
    """The oldest first, each with its day and the kind of entry it stands in."""
    entries: list[Standing] = [
        symptom(18, note="later"),
        session(16, note="slow"),
        Checkin(**{**BASE["checkin"], "medication": "less"}),
        Seen(**BASE["seen"]),
    ]
    said = of(*entries)
    assert said.notes == (
        Noted(date(2026, 11, 16), "session", "slow"),
        Noted(date(2026, 11, 18), "symptom", "later"),
    )
    assert said.medication == (Noted(DAY, "checkin", "less"),)
    assert said.known == (KnownTo(DAY, "numb", "Khan", ()),)


def test_how_it_began() -> None:
    """In the person's words, whatever the days."""
    person = Person(since="May 2025", brought_on="a box", side="left")
    assert given(parted([]), WEEK, person, Wanted()).onset == Onset("May 2025", "a box", "left")
