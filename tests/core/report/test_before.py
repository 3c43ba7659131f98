"""The days before a period: what is compared, what is known already, and the person's own ups and downs."""

from datetime import date

import pytest

from qicli.core.entry import Site
from qicli.core.report.summary import summarise
from qicli.core.report.ups_and_downs import ups_and_downs
from qicli.core.when import Period
from weeks import WEEK, both_weeks, days_of, symptom


def test_noted_days() -> None:
    """A pain, a place or a word apart makes one; a note alone does not."""
    numb = symptom(1, None, qualities=("numb",))
    report = both_weeks(symptom(0, 3), numb, symptom(2, None, note="slept"), symptom(8, 3), symptom(34, 2))
    assert report.previous is not None
    assert (report.noted, report.previous.noted, report.noted_before) == (2, 1, 2)


def test_how_far_it_reached_in_four_weeks_before() -> None:
    """Or in the period before, where that is longer; never in these days."""
    foot = [symptom(day, 3, sites=(Site("foot", "left"),)) for day in (0, 7, 34, 35, 100)]
    assert [row.day for row in both_weeks(*foot).reached_before] == [date(2026, 10, 18), date(2026, 11, 14)]
    year = Period.ending(WEEK.last, 60)
    assert len(summarise(foot, year, previous=year.before()).reached_before) == 1
    assert not summarise(foot, Period(date.min, WEEK.last)).reached_before


class TestUpsAndDowns:
    """The mean of the weeks before, 2.2 mean moving ranges wide each way."""

    def test_of_the_weeks_before(self) -> None:
        """Five weeks of 6, 5, 6, 5, 6: a mean of 5.6, steps of 1."""
        entries = [entry for number in range(1, 6) for entry in days_of(5 + number % 2, 7 * number, 7)]
        found = both_weeks(*entries).ups_and_downs
        assert found is not None
        assert [found.mean, found.low, found.high] == pytest.approx([5.6, 3.4, 7.8])
        assert found.weeks == 5

    def test_four_weeks_are_not_enough(self) -> None:
        """Nor are weeks with three noted days, nor the ninth week back."""
        four = [entry for number in range(1, 5) for entry in days_of(5, 7 * number, 7)]
        assert both_weeks(*four).ups_and_downs is None
        assert both_weeks(*four, *days_of(5, 35, 3)).ups_and_downs is None
        assert both_weeks(*four, *days_of(5, 63, 7)).ups_and_downs is None
        assert both_weeks(*four, *days_of(5, 56, 4)).ups_and_downs is not None

    def test_at_the_beginning_of_all_time(self) -> None:
        """There is nothing before it."""
        assert ups_and_downs({}, date.min) is None
