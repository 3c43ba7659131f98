"""The weeks of a report."""

from datetime import date, timedelta

from fakes import EVENING
from qicli.core.entry import Site
from qicli.core.report.summary import summarise
from qicli.core.report.weeks import weeks
from qicli.core.when import Period
from weeks import symptom

TODAY = EVENING.date()


def test_weeks_count_back_from_the_last_day() -> None:
    """The first one may be shorter; none is left out, and none is made up."""
    report = summarise([symptom(0, 2), symptom(6, 4), symptom(7, 9), symptom(9, 5)], Period.ending(TODAY, 10))
    assert [(week.first, week.last) for week in report.weeks] == [
        (TODAY - timedelta(days=9), TODAY - timedelta(days=7)),
        (TODAY - timedelta(days=6), TODAY),
    ]
    assert [(week.mean, week.days) for week in report.weeks] == [(7, 2), (3, 2)]
    assert weeks((), ()) == ()


def test_the_furthest_point_by_side() -> None:
    """Each leg by itself, and what has no side."""
    entries = [
        symptom(0, 3, sites=(Site("calf", "left"), Site("thigh", "right"))),
        symptom(1, 3, sites=(Site("foot", "left"),)),
        symptom(8, 3, sites=(Site("knee"),)),
    ]
    old, new = summarise(entries, Period.ending(TODAY, 14)).weeks
    assert (old.left, old.right, old.unsaid) == (None, None, "knee")
    assert (new.left, new.right, new.unsaid) == ("foot", "thigh", None)


def test_a_week_without_an_entry() -> None:
    """It is there, and has no mean."""
    (only,) = summarise([], Period.ending(date(2026, 11, 21), 7)).weeks
    assert (only.mean, only.days, only.left) == (None, 0, None)
