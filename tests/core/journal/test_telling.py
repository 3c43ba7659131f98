# ruff: noqa: E501 - a table reads best a row a line
"""Entries in words."""

from datetime import UTC, date, datetime

import pytest

from qicli.core.entry import (
    UNSAID,
    Flag,
    Measure,
    Medicine,
    Movement,
    Plan,
    PlanItem,
    Reading,
    Seen,
    Session,
    Site,
    Symptom,
    Unknown,
)
from qicli.core.journal.telling import flag_words, lasting, measured, moved, reading, told
from qicli.core.ledger import Standing
from qicli.core.words.grammar import Said, read_words

AT = datetime(2026, 11, 1, 9, 5, tzinfo=UTC)
COMMON = {"id": "51aa0c77e2d9", "logged": AT, "at": AT}


def symptom(**fields: object) -> Symptom:
    """A symptom with these fields."""
    return Symptom(**{**COMMON, **fields})  # type: ignore[arg-type] # a table


def session(**fields: object) -> Session:
    """A practice of five minutes, with these fields."""
    made = {"routine": "spinal-wave", "seconds": 300, "planned": 300, "finished": True}
    return Session(**{**COMMON, **made, **fields})  # type: ignore[arg-type] # a table


def plan(**fields: object) -> Plan:
    """A plan with these fields."""
    return Plan(**{**COMMON, "since": AT.date(), **fields})  # type: ignore[arg-type] # a table


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        pytest.param(symptom(pain=0), "pain 0", id="no pain"),
        pytest.param(
            symptom(pain=6, sites=(Site("calf", "left", 6, "outer"),), qualities=("burning",), worse_with=("sitting",)),
            "pain 6 · outer left calf 6 · burning · worse sitting",
            id="everything in its place",
        ),
        pytest.param(
            symptom(better_with=("heat",), moods=("calm",), tags=("work\x1b",), note="a\nb"),
            "better heat · calm · #work\\x1b · “a b”",
            id="made harmless",
        ),
        pytest.param(
            symptom(treatments=("acupuncture", "massage"), before=Reading(pain=7), after=Reading(3, (Site("back"),))),
            "acupuncture, massage, before 7, after 3, back",
            id="a treatment",
        ),
        pytest.param(symptom(treatments=("cup\x1b",), after=Reading(pain=0)), "cup\\x1b, after 0", id="only after"),
        pytest.param(
            symptom(medicines=(Medicine("ibuprofen", "400mg"), Medicine("naproxen"))), "ibuprofen 400mg · naproxen", id="medicines"
        ),
        pytest.param(
            symptom(measures=(Measure("slept", 300, "min"),), movements=(Movement("walking", 20), Movement("sw\x1bim")), tags=("work",)),
            "slept 5 h · walking 20 min · sw\\x1bim · #work",
            id="what else was done",
        ),
        pytest.param(symptom(sites=(Site("calf", "left", inferred=True),)), "left calf", id="a side that was inferred"),
        pytest.param(session(), "spinal-wave, 5 min", id="a practice"),
        pytest.param(session(told=True, note="slow"), "practice spinal-wave 5 min, told · “slow”", id="a practice told of"),
        pytest.param(
            plan(items=(PlanItem("spinal-wave", 5, 6), PlanItem("x\x1b", 7)), until=date(2026, 12, 20), note="a\nb"),
            "plan: spinal-wave 5 × a week, 6 min, x\\x1b 7 × a week · from 2026-11-01 · until 2026-12-20 · “a b”",
            id="a plan",
        ),
        pytest.param(
            plan(course="qi-spine", until=date(2026, 11, 2), stopped=True),
            "plan: the course qi-spine · from 2026-11-01 · stopped on 2026-11-02",
            id="a course that was stopped",
        ),
        pytest.param(session(before=Reading(pain=6), note="slow"), "spinal-wave, 5 min · before 6, after – · “slow”", id="before"),
        pytest.param(
            Seen(**COMMON, words="numb", by="Dr Khan", on=date(2026, 10, 31)),  # type: ignore[arg-type] # a table
            "“numb” is known to Dr Khan since 2026-10-31",
            id="seen",
        ),
        pytest.param(
            Seen(**COMMON, words="", by="", on=date(2026, 10, 31)),  # type: ignore[arg-type] # a table
            "something noted is known to a professional since 2026-10-31",
            id="seen, words left out",
        ),
        pytest.param(
            Seen(**COMMON, words=" ", by="Dr Khan", on=date(2026, 10, 31), topics=("saddle", "fever")),  # type: ignore[arg-type] # a table
            "saddle, fever is known to Dr Khan since 2026-10-31",
            id="seen, topics left",
        ),
    ],
)  # fmt: skip
def test_told(entry: Standing, words: str) -> None:
    """Weekday and date first, the id last."""
    assert told(entry) == f"Sun 1 Nov 2026 09:05 · {words}  (51aa0c)"


def test_red_flags_are_named_when_asked_for() -> None:
    """In words, harmlessly; elsewhere the box has told them."""
    flagged = symptom(pain=3, flags=(Flag("soon", "a\x1blump", "lump"),))
    assert told(flagged, flagged=True) == "Sun 1 Nov 2026 09:05 · pain 3 · red flag “a\\x1blump”  (51aa0c)"
    assert "lump" not in told(flagged)
    assert flag_words(symptom(flags=(Flag("soon", "", "lump"),))) == ["red flag lump"]
    assert flag_words(Unknown("a", AT, b"{}")) == []


def test_of_a_newer_qi() -> None:
    """Its kind, and when it was said; odd ids are made harmless."""
    assert (
        told(Unknown("\x1b[2J", AT, b"{}", "moon"))
        == "Sun 1 Nov 2026 09:05 · an entry of a newer qi (moon)  (\\x1b[2J)"
    )


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        pytest.param(Measure("sat", 390, "min"), "sat 6 h 30 min", id="hours and minutes"),
        pytest.param(Measure("sat", 45, "min"), "sat 45 min", id="minutes"),
        pytest.param(Measure("sat", 120, "min"), "sat 2 h", id="hours"),
        pytest.param(Measure("water", 1250, "ml"), "water 1.25 l", id="litres"),
        pytest.param(Measure("water", 500, "ml"), "water 500 ml", id="less"),
        pytest.param(Measure("water", 5, "glasses"), "water 5 glasses", id="glasses"),
        pytest.param(Measure("steps", 0, "min"), "steps 0 min", id="nothing"),
        pytest.param(Measure("slept", 330, "min"), "slept 5 h 30 min", id="slept"),
        pytest.param(Measure("woken", 3, "times"), "woken 3 times", id="woken"),
        pytest.param(Measure("woken", 1, "times"), "woken once", id="woken once"),
        pytest.param(Measure("woken", 0, "times"), "woken 0 times", id="not woken"),
    ],
)  # fmt: skip
def test_measured(measure: Measure, words: str) -> None:
    """As it would be typed."""
    assert measured(measure) == words
    if measure.name != "steps":
        assert read_words(words) == Said(measures=(measure,))


@pytest.mark.parametrize(
    ("movement", "words"),
    [
        pytest.param(Movement("walking", 20), "walking 20 min", id="minutes"),
        pytest.param(Movement("yoga", 60), "yoga 1 h", id="an hour"),
        pytest.param(Movement("tai-chi", 90), "tai-chi 1 h 30 min", id="hours and minutes"),
        pytest.param(Movement("walking", 2.5), "walking 2.5 min", id="half a minute"),
        pytest.param(Movement("walking", 0), "walking 0 min", id="nothing"),
        pytest.param(Movement("housework"), "housework", id="nobody said how long"),
    ],
)
def test_moved(movement: Movement, words: str) -> None:
    """As it would be typed."""
    assert moved(movement) == words
    assert read_words(words) == Said(movements=(movement,))


def test_an_edit_keeps_the_id_the_person_knows() -> None:
    """The first version's."""
    assert told(symptom(id="ffff00001111", replaces="51aa0c77e2d9")).endswith("(51aa0c)")


def test_readings() -> None:
    """Nothing said is a dash."""
    assert reading(UNSAID) == "–"
    assert reading(Reading(pain=3, sites=(Site("back"),))) == "3, back"


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 s"), (59.6, "1 min"), (350, "5 min 50 s"), (12, "12 s")]
)
def test_lasting(seconds: float, words: str) -> None:
    """Rounded to seconds, in words."""
    assert lasting(seconds) == words
