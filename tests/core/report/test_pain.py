"""The pain of a report: readings make days, days make the period, and missing is not zero."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Site
from qicli.core.report.pain import PainChange
from qicli.core.report.summary import summarise
from qicli.core.when import Period
from weeks import WEEK, both_weeks, days_of, symptom, week


def test_zero_is_a_reading() -> None:
    """No pain is said, and good to know."""
    report = week(symptom(0, 0))
    assert not report.empty
    assert (report.pain.mean, report.pain.best, report.pain.worst, report.pain.days) == (0, 0, 0, 1)


def test_a_period_is_the_mean_of_its_days() -> None:
    """A day with many readings weighs no more than a day with one."""
    report = week(symptom(0, 8), symptom(0, 8), symptom(0, 8), symptom(1, 2))
    assert report.pain.mean == 5
    assert (report.pain.best, report.pain.worst) == (2, 8)
    assert [day.n for day in report.days][-2:] == [1, 3]


def test_a_symptom_without_pain_is_no_reading() -> None:
    """A note alone does not make a logged day."""
    assert week(symptom(0, None, note="slept well")).pain.days == 0


@pytest.mark.parametrize("tag", ["migraine", "headache"])
def test_a_pain_of_the_head_is_no_reading(tag: str) -> None:
    """It is none of the back's; where a place is named with it, it is."""
    report = week(symptom(0, 9, tags=(tag,)), symptom(1, 2))
    assert (report.pain.mean, report.pain.days) == (2, 1)
    assert week(symptom(0, 9, tags=(tag,), sites=(Site("back"),))).pain.mean == 9


def test_the_day_is_that_of_the_place() -> None:
    """An entry belongs to the day written in it, wherever it was made."""
    tokyo = datetime.fromisoformat("2026-11-15T00:10:00+09:00")
    assert week(symptom(0, 3, at=tokyo)).days[0].n == 1


class TestChangeOfPain:
    """This week against the week before."""

    def test_points_and_percent(self) -> None:
        """Of the means; four days in each say whether it is large, and eight weeks whether it matters."""
        report = both_weeks(*days_of(4, 0, 4), *days_of(6, 7, 4))
        assert report.previous is not None
        change = report.previous.change
        assert change is not None
        assert (change.points, change.large, change.outside, change.matters) == (-2.0, True, None, None)
        assert change.percent == pytest.approx(-100 / 3)

    def test_too_few_days_to_say(self) -> None:
        """Three days in either are not enough."""
        report = both_weeks(*days_of(1, 0, 3), *days_of(9, 7, 7))
        assert report.previous is not None
        assert report.previous.change is not None
        assert report.previous.change.matters is None

    def test_no_percentage_of_nothing(self) -> None:
        """A percent of a zero baseline is undefined."""
        report = both_weeks(*days_of(3, 0, 4), *days_of(0, 7, 4))
        assert report.previous is not None
        assert report.previous.change == PainChange(3.0, percent=None, matters=None, large=True)

    def test_a_large_share_of_very_little(self) -> None:
        """From 1 to half a point is half, and less than the scale can tell."""
        now = [symptom(day, pain) for day, pain in enumerate((0, 1, 0, 1))]
        report = both_weeks(*now, *days_of(1, 7, 4))
        assert report.previous is not None
        assert report.previous.change == PainChange(-0.5, percent=-50.0, matters=False, large=False)

    def test_up_and_down_are_the_same_change(self) -> None:
        """A share of the larger mean: from 3 to 4 is no more than from 4 to 3."""
        for now, before, large in ((3, 4, False), (4, 3, False), (2, 3, True), (3, 2, True)):
            report = both_weeks(*days_of(now, 0, 4), *days_of(before, 7, 4))
            assert report.previous is not None
            assert report.previous.change is not None
            assert report.previous.change.large is large

    def test_four_weeks_need_no_ups_and_downs(self) -> None:
        """They vary so little that their size alone tells."""
        for days, matters in ((28, True), (27, None)):
            period = Period.ending(WEEK.last, days)
            report = summarise([*days_of(3, 0, 4), *days_of(6, days, 4)], period, previous=period.before())
            assert report.previous is not None
            assert report.previous.change is not None
            assert report.previous.change.matters is matters

    def test_nothing_before(self) -> None:
        """Then there is nothing to compare."""
        report = both_weeks(*days_of(3, 0, 4))
        assert report.previous is not None
        assert (report.previous.change, report.previous.pain.mean) == (None, None)


@given(st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 10)), max_size=30))
def test_means_stay_between_best_and_worst(said: list[tuple[int, int | None]]) -> None:
    """However the readings fall, no mean leaves the scale of what was said."""
    report = week(*(symptom(days_ago, pain) for days_ago, pain in said))
    inside = [pain for days_ago, pain in said if days_ago < 7 and pain is not None]
    assert sum(day.n for day in report.days) == len(inside)
    if inside:
        assert report.pain.mean is not None
        assert min(inside) <= report.pain.mean <= max(inside)
        assert (report.pain.best, report.pain.worst) == (min(inside), max(inside))
