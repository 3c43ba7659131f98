# ruff: noqa: E501 - a table reads best a row a line
"""The last check-in in a report, in words: what counts, and against what."""

from datetime import timedelta

import msgspec
import pytest

from fakes import EVENING
from qicli.core.entry import UNANSWERED, Activity, Answers, Checkin, Peg
from qicli.core.report.checkin import asked, checkins
from qicli.core.report.summary import summarise
from qicli.core.report.telling import compared
from qicli.core.when import Period
from qicli.views.report.checkin import checkin_in_short, checkin_lines
from qicli.views.report.page.tables import function_table
from qicli.views.report.told import pain


def section(now: Answers, first: Answers, before: Answers | None = None, width: int = 120) -> list[str]:
    """The section on a check-in with this baseline, and one a day before it."""
    since = EVENING.date() - timedelta(days=30)
    at = EVENING - timedelta(days=1)
    entries = [Checkin(id="b", logged=EVENING, at=EVENING, answers=now, baseline=first, since=since)]
    entries += [] if before is None else [Checkin(id="a", logged=at, at=at, answers=before)]
    told = checkins(entries, Period.ending(EVENING.date(), 7))
    assert told is not None
    return [
        text.plain for text in checkin_lines(told, asked(entries, Period.ending(EVENING.date(), 7)), width)
    ]


def own(**scores: int) -> Answers:
    """Own activities with these scores."""
    return Answers(activities=tuple(Activity(name, score) for name, score in scores.items()))


def peg(each: int) -> Answers:
    """PEG of this score."""
    return Answers(peg=Peg(each, each, each))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param(section(peg(5), peg(5)), "    +0.0 since the first: no change that counts (about 1 to 1.75)", id="the same"),
        pytest.param(section(peg(4), peg(5)), "    -1.0 since the first: about as much as counts (1 to 1.75)", id="about"),
        pytest.param(section(peg(7), peg(5)), "    +2.0 since the first: a change that counts (from 1.75)", id="worse"),
        pytest.param(section(peg(4), UNANSWERED, peg(6)), "    -2.0 since the one before: a change that counts (from 1.75)", id="no first"),
        pytest.param(section(own(a=5), own(a=4)), "    +1.0 since the first: no change that counts (2, or 3 in one)", id="noise"),
        pytest.param(section(own(a=5), own(a=3)), "    +2.0 since the first: a change that counts (from 2)", id="the mean"),
        pytest.param(section(own(a=6, b=3), own(a=3, b=3)), "    +1.5 since the first: a change that counts in a (from 3)", id="one"),
        pytest.param(section(own(a=6), own(b=3), own(a=5)), "    +1.0 since the one before: no change that counts (2, or 3 in one)", id="another list"),
    ],
)  # fmt: skip
def test_what_counts(lines: list[str], told: str) -> None:
    """Against the first; where that cannot be said, against the one before."""
    assert told in lines


def test_with_nothing_to_compare() -> None:
    """The numbers alone."""
    assert section(peg(5), UNANSWERED) == [
        "Check-in on the week to Sat 21 Nov 2026",
        "  PEG (lower is better): 5.0",
    ]
    assert section(own(a=5, b=1), UNANSWERED)[1:] == [
        "  own activities (10 is as before): 3.0",
        "    a: 5",
        "    b: 1",
    ]


@pytest.mark.parametrize("width", [20, 40, 80])
def test_any_width(width: int) -> None:
    """Nothing is wider than the terminal."""
    now = own(walking_the_dog=6, an_hour_at_the_desk=3)
    assert max(map(len, section(now, now, now, width))) <= max(width, 24)


def asked_in_turn(*answers: Answers) -> list[Checkin]:
    """A check-in a day with these answers, the last one now."""
    days = [EVENING - timedelta(days=ago) for ago in reversed(range(len(answers)))]
    return [
        Checkin(id=f"c{nth}", logged=at, at=at, answers=each)
        for nth, (at, each) in enumerate(zip(days, answers, strict=True))
    ]


FULL = msgspec.structs.replace(own(desk=6), peg=Peg(4, 4, 4), sleep=6.5)


def test_a_short_one_hides_nothing() -> None:
    """What it did not ask stands as it was said last, with that day; what it asked stands as it is now."""
    week, entries = Period.ending(EVENING.date(), 7), asked_in_turn(FULL, peg(3), peg(5))
    told = checkins(entries, week)
    assert told is not None
    lines = [text.plain for text in checkin_lines(told, asked(entries, week), 80)]
    assert "  PEG (lower is better): 5.0 · before 3.0" in lines
    assert "  own activities (10 is as before): 6.0 on 19 Nov" in lines
    assert "    desk: 6 on 19 Nov" in lines
    assert "  sleep: 6.5 h on 19 Nov" in lines
    short = list(checkin_in_short(told, asked(entries, week), 80))
    assert (
        short[-1] == "Not asked then, and as last said: own activities 6.0 on 19 Nov; sleep 6.5 h on 19 Nov."
    )
    assert short[0].startswith("Check-ins 20 Nov, 21 Nov: PEG 3, 5 (0 is best), worse, which counts")


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        (peg(7), peg(4), "PEG 7, 4 (0 is best), better, which counts."),
        (peg(4), peg(7), "PEG 4, 7 (0 is best), worse, which counts."),
        (own(desk=3), own(desk=7), "own activities 3, 7 (10 is as before), better, which counts."),
        (own(desk=7), own(desk=3), "own activities 7, 3 (10 is as before), worse, which counts."),
        (
            own(desk=7, bed=3),
            own(desk=3, bed=7),
            "own activities 5, 5 (10 is as before), each by itself a change that counts.",
        ),
        (own(desk=5), own(desk=5), "own activities 5, 5 (10 is as before), no change that counts."),
    ],
)
def test_in_short_it_says_which_way(first: Answers, last: Answers, wanted: str) -> None:
    """More is better of one and worse of the other, so that nobody has to know."""
    week, entries = Period.ending(EVENING.date(), 7), asked_in_turn(first, last)
    told = checkins(entries, week)
    assert told is not None
    (line,) = checkin_in_short(told, asked(entries, week), 80)
    assert line.endswith(wanted)


@pytest.mark.parametrize(
    ("answers", "short", "row"),
    [
        ((peg(8), peg(2), peg(5)), "better, which counts, but since 20 Nov worse", "    +3.0 since the one before"),
        ((peg(5), peg(8), peg(5)), "no change that counts, but since 20 Nov better", "    -3.0 since the one before"),
        (
            (own(a=2), own(a=9), own(a=5)),
            "better, which counts, but since 20 Nov worse",
            "    -4.0 since the one before",
        ),
        ((peg(8), peg(5), peg(2)), "since the first better, which counts.", ""),
        ((peg(8), peg(4), peg(5)), "since the first better, which counts.", ""),
    ],
    ids=["PEG", "as at first", "activities", "the same way", "about the same"],
)  # fmt: skip
def test_it_turned(answers: tuple[Answers, ...], short: str, row: str) -> None:
    """Where it went another way since the one before than since the first, both are told, in all three places."""
    week = Period.ending(EVENING.date(), 7)
    entries = [
        msgspec.structs.replace(entry, since=EVENING.date() - timedelta(days=2), baseline=answers[0])
        for entry in asked_in_turn(*answers)
    ]
    told = checkins(entries, week)
    assert told is not None
    (line,) = checkin_in_short(told, asked(entries, week), 80)
    assert short in line
    lines = [text.plain for text in checkin_lines(told, asked(entries, week), 80)]
    assert any("since the one before" in each for each in lines) == bool(row)
    assert not row or any(each.startswith(row) for each in lines)
    report = summarise(entries, week)
    function = compared.function(report)
    assert function is not None
    assert ("But since 20 Nov" in pain.function(function, report)) == bool(row)


def test_without_peg() -> None:
    """The last PEG stands beside a check-in that asked of sleep alone."""
    week, entries = Period.ending(EVENING.date(), 7), asked_in_turn(FULL, Answers(sleep=7))
    told = checkins(entries, week)
    assert told is not None
    lines = [text.plain for text in checkin_lines(told, asked(entries, week), 80)]
    assert "  PEG (lower is better): 4.0 on 20 Nov" in lines
    assert "  sleep: 7 h · before 6.5 h" in lines


def test_the_table_of_the_page() -> None:
    """In the last column, where no other has it."""
    week, entries = Period.ending(EVENING.date(), 7), asked_in_turn(peg(6), FULL, peg(5))
    report = summarise(entries, week)
    table = function_table(report)
    assert table is not None
    rows = {row.cells[0]: row.cells[1:] for row in table.rows}
    assert rows["sleep, h"] == ("–", "6.5 (20 Nov)")
    assert rows["desk"] == ("–", "6 (20 Nov)")
    assert rows["PEG, lower is better"] == ("6", "5")
