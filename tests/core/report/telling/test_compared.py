"""Pain beside what it was, and what may be said of the difference; function first and last."""

from datetime import timedelta

import pytest

from fakes import EVENING
from qicli.core.entry import Activity, Answers, Checkin, Peg, Reading, Site, Symptom
from qicli.core.report.summary import Report, summarise
from qicli.core.report.telling.facts import Alone, Compared, Function, Within
from qicli.core.report.telling.order import facts
from qicli.core.when import Period
from weeks import WEEK, both_weeks, days_of, symptom, week

MONTH = Period.ending(WEEK.last, 30)


def pain_of(report: Report) -> Compared:
    """What is told of the pain beside that before."""
    return next(fact for fact in facts(report) if isinstance(fact, Compared))


def at(site: str, pain: int, first: int, last: int, **fields: object) -> list[Symptom]:
    """A place on the left on these days."""
    sites = (Site(site, None if site == "back" else "left"),)
    return [symptom(day, pain, sites=sites, **fields) for day in range(first, last)]


@pytest.mark.parametrize(
    ("now", "before", "verdict"),
    [
        (4, 4, "as-before"),
        (4, 5, "less"),
        (3, 5, "unknown"),
    ],
)
def test_verdicts(now: int, before: int, verdict: str) -> None:
    """A week of which the ups and downs are not known is never said to have changed."""
    assert pain_of(both_weeks(*days_of(now, 0, 7), *days_of(before, 7, 7))).verdict == verdict


def test_too_few_days() -> None:
    """Three in either are not enough."""
    assert pain_of(both_weeks(*days_of(1, 0, 3), *days_of(9, 7, 7))).verdict == "few"


@pytest.mark.parametrize("around_now", [True, False])
def test_pains_said_only_around_treatments_have_no_time_of_day(*, around_now: bool) -> None:
    """Of one of two weeks it is not known when it was noted: that is no error, and nothing is said of it."""
    days = range(4) if around_now else range(7, 11)
    said = [
        symptom(day, None, treatments=("acupuncture",), before=Reading(6), after=Reading(4)) for day in days
    ]
    assert pain_of(both_weeks(*said, *days_of(3, 7 if around_now else 0, 4))).times is None


def test_the_ups_and_downs() -> None:
    """A week outside them matters, one within does not, however large the step."""
    steady = [entry for number in range(1, 6) for entry in days_of(5 + number % 2, 7 * number, 7)]
    assert pain_of(both_weeks(*days_of(2, 0, 7), *steady)).verdict == "matters"
    wild = [entry for number in range(1, 7) for entry in days_of(3 + number % 2 * 4, 7 * number, 7)]
    assert pain_of(both_weeks(*days_of(3, 0, 7), *wild)).verdict == "within"


def test_a_month_by_its_size_alone() -> None:
    """It varies little by itself."""
    report = summarise([*days_of(3, 0, 20), *days_of(5, 30, 20)], MONTH, previous=MONTH.before())
    assert pain_of(report).verdict == "matters"


class TestTheFurthestPointFirst:
    """A number never outweighs it."""

    def test_lower_but_further_down(self) -> None:
        """3 instead of 6 is no improvement when it now reaches the foot."""
        assert pain_of(both_weeks(*at("foot", 3, 0, 7), *at("calf", 6, 7, 14))).against == ("further",)
        once = [*at("calf", 3, 0, 6), *at("foot", 3, 6, 7)]
        assert pain_of(both_weeks(*once, *at("calf", 6, 7, 14))).against == ("further",)

    def test_usually_further(self) -> None:
        """At the furthest as before, and there more often."""
        before = [*at("calf", 6, 7, 9), *at("thigh", 6, 9, 14)]
        assert pain_of(both_weeks(*at("calf", 3, 0, 7), *before)).against == ("further",)

    def test_a_leg_that_clears_is_never_worse(self) -> None:
        """Days of the back alone, or without pain, are none on which it was reached."""
        before = [*at("thigh", 5, 7, 10), *at("buttock", 5, 10, 13)]  # half of six
        clear = [*days_of(0, 0, 1), *at("back", 1, 1, 3), *at("buttock", 3, 3, 4)]
        assert pain_of(both_weeks(*clear, *at("thigh", 4, 4, 7), *before)).against == ()

    def test_more_often_is_a_larger_share_of_the_noted_days(self) -> None:
        """Days that named no place are noted: of those that did, more reached the thigh, of all fewer."""
        before = [*at("thigh", 5, 7, 10), *at("buttock", 5, 10, 14)]
        now = [*at("thigh", 3, 0, 2), *at("buttock", 3, 2, 3)]
        assert pain_of(both_weeks(*now, *days_of(3, 3, 4), *before)).against == ()
        more = both_weeks(*at("thigh", 3, 0, 4), *at("buttock", 3, 4, 7), *before)
        assert (pain_of(more).against, pain_of(more).usually) == (("further",), True)
        assert pain_of(both_weeks(*at("calf", 3, 0, 2), *at("calf", 6, 7, 9))).against == ()

    def test_not_less_far_where_as_many_days_reached_it(self) -> None:
        """More days that named the back, where before no place was named, clear no leg."""
        before = [*at("calf", 4, 7, 10), *days_of(4, 10, 4)]
        assert pain_of(both_weeks(*at("back", 6, 0, 4), *at("calf", 6, 4, 7), *before)).against == ()
        assert pain_of(both_weeks(*at("back", 6, 0, 5), *at("calf", 6, 5, 7), *before)).against == (
            "less-far",
        )

    def test_a_leg_that_is_new(self) -> None:
        """It stands against an improvement as that, where the other one reached as far."""
        calf = [*at("calf", 3, 0, 7), *at("calf", 6, 7, 14)]
        right = [symptom(day, 3, sites=(Site("buttock", "right"),)) for day in (0, 1)]
        told = pain_of(both_weeks(*right, *calf))
        assert (told.against, told.new_leg) == (("further",), "right")
        known = symptom(8, 3, sites=(Site("buttock", "right"),))
        thigh = symptom(0, 3, sites=(Site("thigh", "right"),))
        told = pain_of(both_weeks(thigh, known, *calf))
        assert (told.against, told.new_leg, told.legs) == (("further",), None, ("right",))

    def test_in_the_other_leg_too(self) -> None:
        """There it is further, though no further than in the first."""
        other = symptom(0, 3, sites=(Site("thigh", "right"),))
        report = both_weeks(other, *at("calf", 3, 0, 7), *at("calf", 6, 7, 14))
        assert pain_of(report).against == ("further",)

    def test_lower_with_more_numbness(self) -> None:
        """Whichever side was said; less of it, and as much, are no matter."""
        numb = [
            symptom(day, 3, sites=(foot,), qualities=("numb",))
            for day, foot in enumerate((Site("foot", "left"), Site("foot")))
        ]
        before = at("foot", 6, 7, 14)
        assert pain_of(both_weeks(*numb, *at("foot", 3, 0, 7), *before)).against == ("apart",)
        had = at("foot", 6, 7, 14, qualities=("numb",))
        assert pain_of(both_weeks(*at("foot", 3, 0, 7, qualities=("numb",)), *had)).against == ()
        more = [*at("foot", 6, 7, 9, qualities=("numb",)), *at("foot", 6, 9, 14)]
        assert pain_of(both_weeks(*at("foot", 3, 0, 7, qualities=("numb",)), *more)).against == ("apart",)

    def test_numb_nearer_the_back(self) -> None:
        """A thigh after a foot, on fewer days, is no more of it; a numb buttock is, or a new word."""
        before = at("foot", 6, 7, 14, qualities=("numb",))
        for site, word, more in (
            ("thigh", "numb", ()),
            ("buttock", "numb", ("apart",)),
            ("thigh", "weak", ("apart",)),
        ):
            new = symptom(0, 3, sites=(Site(site, "left"),), qualities=(word,))
            assert pain_of(both_weeks(new, *at("foot", 3, 1, 7), *before)).against == more

    def test_higher_but_less_far(self) -> None:
        """Calf pain that became back pain is not worse for a point more, unless something is numb."""
        assert pain_of(both_weeks(*at("back", 6, 0, 7), *at("calf", 4, 7, 14))).against == ("less-far",)
        numb = at("back", 6, 0, 7, qualities=("numb",))
        assert pain_of(both_weeks(*numb, *at("calf", 4, 7, 14))).against == ()
        assert pain_of(both_weeks(*at("calf", 6, 0, 7), *at("calf", 4, 7, 14))).against == ()

    def test_nothing_was_named_before(self) -> None:
        """Then nobody knows that it is further."""
        assert pain_of(both_weeks(*at("foot", 3, 0, 7), *days_of(6, 7, 7))).against == ()


class TestWithinThePeriod:
    """Where there is no time before, the first week against the last."""

    def test_all_of_it(self) -> None:
        """The weeks that have four noted days."""
        entries = [*days_of(2, 0, 5), *days_of(9, 8, 2), *days_of(6, 14, 7), *days_of(9, 21, 1)]
        report = summarise(entries, Period.ending(WEEK.last, 22))
        told = next(fact for fact in facts(report) if isinstance(fact, Within))
        assert (told.first.mean, told.last.mean) == (6, 2)

    def test_a_month_without_a_month_before(self) -> None:
        """It has a direction all the same; with one it has that of the comparison."""
        entries = [*days_of(2, 0, 7), *days_of(6, 14, 7)]
        kinds = [type(fact) for fact in facts(summarise(entries, MONTH, previous=MONTH.before()))]
        assert kinds == [Alone, Within]
        more = [*days_of(5, 0, 7), *days_of(6, 14, 7), *days_of(5, 30, 5)]
        assert Within not in [type(fact) for fact in facts(summarise(more, MONTH, previous=MONTH.before()))]

    def test_one_week(self) -> None:
        """It has nothing to be compared with."""
        assert [type(fact) for fact in facts(week(*days_of(2, 0, 7)))] == [Alone]
        assert not list(facts(week()))


def checkin(days_ago: int, answers: Answers) -> Checkin:
    """A check-in so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Checkin(id=f"c{days_ago}", logged=at, at=at, answers=answers)


class TestFunction:
    """The first check-in and the last."""

    def test_first_and_last(self) -> None:
        """Activities and PEG, and whether the change counts."""
        first = Answers(peg=Peg(6, 5, 5), activities=(Activity("socks", 3),))
        last = Answers(peg=Peg(3, 4, 4), activities=(Activity("socks", 6),))
        entries = [checkin(20, first), checkin(10, Answers(peg=Peg(9, 9, 9))), checkin(0, last)]
        told = next(facts(summarise(entries, MONTH)))
        assert isinstance(told, Function)
        assert (told.activities, told.activities_count) == ((3, 6), True)
        assert told.peg is not None
        assert list(told.peg) == pytest.approx([16 / 3, 11 / 3])
        assert told.peg_counts == "perhaps"

    def test_not_without_two(self) -> None:
        """Nor where nothing was answered both times."""
        answers = Answers(peg=Peg(6, 5, 5))
        assert not list(facts(summarise([checkin(3, answers)], MONTH)))
        assert not list(facts(summarise([checkin(9, Answers(woken=2)), checkin(3, answers)], MONTH)))
