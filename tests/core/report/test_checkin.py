"""The check-ins of a report, as numbers."""

from datetime import date, timedelta

from fakes import EVENING
from qicli.core.entry import Activity, Answers, Checkin, Peg
from qicli.core.report.checkin import asked, checkins
from qicli.core.report.summary import summarise
from qicli.core.when import Period

WEEK = Period.ending(EVENING.date(), 7)


def checkin(days_ago: int, answers: Answers, **fields: object) -> Checkin:
    """A check-in so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Checkin(**{"id": f"c{days_ago}", "logged": at, "at": at, "answers": answers, **fields})  # type: ignore[arg-type] # a table


def rated(**scores: int | None) -> Answers:
    """Own activities with these scores."""
    return Answers(activities=tuple(Activity(name, score) for name, score in scores.items()))


def test_only_of_these_days() -> None:
    """The last one of the period; none of another."""
    old, new, later = (checkin(days, Answers(woken=days)) for days in (9, 2, -3))
    assert checkins([later, old], WEEK) is None
    told = checkins([later, new, old], WEEK)
    assert told is not None
    assert (told.n, told.last.answers.woken, told.before) == (1, 2, None)


def test_the_one_before_may_be_of_the_period_before() -> None:
    """But not of any earlier one."""
    old, new = checkin(9, Answers(woken=9)), checkin(2, Answers(woken=2))
    told = checkins([new, old, checkin(20, Answers())], WEEK, WEEK.before())
    assert told is not None
    assert told.before is not None
    assert told.before.day == date(2026, 11, 12)


def test_means_of_the_same_activities() -> None:
    """An earlier week that did not rate all of them has none; the change is of those rated both times."""
    last = checkin(0, rated(a=7, b=3), baseline=rated(a=5), since=date(2026, 11, 1))
    told = checkins([last, checkin(3, rated(a=6, b=2, c=9))], WEEK)
    assert told is not None
    assert told.first is not None
    assert told.before is not None
    assert told.since_first is not None
    assert (told.last.activities, told.first.activities, told.before.activities) == (5, None, 4)
    assert told.since_first.activities == 2


def test_the_first_has_no_baseline() -> None:
    """It is its own."""
    told = checkins([checkin(0, Answers(peg=Peg(5, 4, 6)))], WEEK)
    assert told is not None
    assert (told.last.peg, told.first, told.since_first) == (5, None, None)


def test_a_week_with_a_check_in_is_not_empty() -> None:
    """And no reading of pain comes of it."""
    report = summarise([checkin(0, Answers(peg=Peg(5, 4, 6)))], WEEK)
    assert not report.empty
    assert report.pain.days == 0


def test_every_check_in_that_was_answered() -> None:
    """Those of the period, and the one before it to compare with; means of what the last one rated."""
    older, old, new, last = (
        checkin(days, rated(a=score, b=2)) for days, score in ((12, 1), (9, 2), (2, 3), (0, 4))
    )
    told = asked([last, new, old, older], WEEK, WEEK.before())
    assert [(each.day.day, each.activities) for each in told] == [(12, 2), (19, 2.5), (21, 3)]
    assert [each.day.day for each in asked([last, old], WEEK)] == [21]
    assert asked([], WEEK) == ()
