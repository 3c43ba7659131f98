"""What else was given, in words: a line a kind, nothing where nothing was given, no line too wide."""

from datetime import date

import msgspec
import pytest

from qicli.core.report.given import (
    Feelings,
    Given,
    KnownTo,
    Measured,
    MovedOften,
    Noted,
    Onset,
    Place,
    Practices,
    TakenOften,
)
from qicli.core.report.summary import Report, summarise
from qicli.core.when import Period
from qicli.views.report.given import given_lines, note_lines

LAST = date(2026, 11, 21)
DAY = date(2026, 11, 20)
BEFORE = date(2026, 11, 18)


def lines(given: Given, days: int = 7) -> list[str]:
    """The lines of a report on so many days."""
    report: Report = summarise([], Period.ending(LAST, days))
    report = msgspec.structs.replace(
        report, given=given, practice=msgspec.structs.replace(report.practice, sessions=5)
    )
    notes = note_lines(given.notes) if given.notes else ()
    return [line.plain for line in (*given_lines(report), *notes)]


def test_nothing() -> None:
    """Not a line."""
    assert lines(Given()) == []


@pytest.mark.parametrize(
    ("measure", "told"),
    [
        pytest.param(Measured("sat", "min", {DAY: 390}, 390, 390, 390), "6 h 30 min on 1 day", id="a day"),
        pytest.param(
            Measured("sat", "min", {DAY: 1, BEFORE: 2}, 270.4, 180, 360),
            "4 h 30 min a day, on 2 days (3 h to 6 h)",
            id="hours",
        ),
        pytest.param(
            Measured("water", "ml", {DAY: 1, BEFORE: 2}, 1833.3, 1500, 2000),
            "1.8 l a day, on 2 days (1.5 l to 2 l)",
            id="litres",
        ),
        pytest.param(
            Measured("water", "glasses", {DAY: 1, BEFORE: 2}, 2.333, 2, 2),
            "2.3 glasses a day, on 2 days",
            id="glasses",
        ),
        pytest.param(Measured("woken", "times", {DAY: 1}, 1, 1, 1), "once on 1 night", id="times"),
    ],
)
def test_measures(measure: Measured, told: str) -> None:
    """No finer than anybody means them; `sat` beside weekdays would be one."""
    name = "hours sat" if measure.name == "sat" else measure.name
    assert lines(Given(measures=(measure,))) == [f"{name:<12} {told}"]


def test_a_line_a_kind() -> None:
    """Each under its name; what is many is counted."""
    given = Given(
        onset=Onset("May 2025", "a box", "left"),
        movements=(MovedOften("walking", 3, 4, 100, 3), MovedOften("swimming", 1, 1, 0, 0)),
        medicines=(TakenOften("ibuprofen", 2, 2.0, {"400mg": 2}),),
        medication=tuple(Noted(DAY, "checkin", f"now and then {n}") for n in (1, 2, 3)),
        places=(Place("calf", "left", None, 4, 5.0), Place("hip", "left", "outer", 2, None)),
        tender=(Place("buttock", None, None, 1, None),),
        tags={f"word{n}": 7 - n for n in range(7)},
        practices=Practices(2, {"sway": 2}, {"press-ups-lying": 1200}, {"heel-drops": (BEFORE, DAY)}),
        known=(KnownTo(DAY, "foot numb", "Dr Khan", ("foot-drop",)),),
        feelings=Feelings(3, {"afraid": 2}, {"calm": 3}),
        conditions=("heart", "lung"),
        notes=tuple(Noted(DAY, "symptom", f"note {n}") for n in range(7)),
    )
    assert lines(given, 30) == [
        "began        “May 2025”, after “a box”, side: left",
        "moved        walking 3 days, 1 h 40 min and 1 × more, swimming 1 day",
        "tender       buttock 1 day",
        "elsewhere    outer left hip 2 days",
        "medication   “now and then 3” (Fri 20 Nov), “now and then 2” (Fri 20 Nov), and 1 more",
        "your words   word0 7 days, word1 6 days, word2 5 days, word3 4 days, word4 3 days, and 2 more",
        (
            "practised    gently 2 of 5 times; left early sway 2 ×; repetitions press-ups-lying 1,200; "
            "further down after heel-drops (Wed 18 Nov, Fri 20 Nov)"
        ),
        "known        foot-drop to Dr Khan since Fri 20 Nov",
        "feelings     before practice afraid 2 days; after calm 3 days",
        "conditions   heart, lung",
        "Notes, the newest first",
        *(f"- Fri 20 Nov: “note {n}”" for n in (6, 5, 4, 3, 2)),
        "- and 2 more: qi journal list",
    ]
    assert "began" not in "".join(lines(given, 7))


def test_hostile_words() -> None:
    """They move no cursor."""
    words = "a\x1b[2J\u202eb"
    given = Given(
        tags={words: 1},
        known=(KnownTo(DAY, words, words, ()),),
        feelings=Feelings(1, {words: 1}, {}),
        notes=(Noted(DAY, "symptom", words),),
        measures=(Measured(words, words, {DAY: 1}, 1, 1, 1),),
        movements=(MovedOften(words, 1, 1, 0, 0),),
        medication=(Noted(DAY, "checkin", words),),
        tender=(Place(words, None, None, 1, None),),
        practices=Practices(0, {words: 1}, {words: 1}, {words: (DAY,)}),
        onset=Onset(words, words, words),
    )
    assert not {"\x1b", "\u202e"} & set("".join(lines(given, 30)))


def test_the_same_words_stand_once() -> None:
    """With the last day on which they were said, and how often before."""
    words = ("when bad", "daily", "when bad", "when bad")
    said = tuple(Noted(DAY, "checkin", each) for each in words)
    (told,) = [line for line in lines(Given(medication=said), 7) if line.startswith("medication")]
    assert told.split(maxsplit=1)[1] == "“when bad” (Fri 20 Nov, and 2 × before), “daily” (Fri 20 Nov)"
