"""The report's arithmetic: readings make days, days make the period, and missing is not zero."""

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import EVENING
from qicli.core.entry import UNSAID, Medicine, Reading, Session, Site, Symptom
from qicli.core.ledger import Standing
from qicli.core.report.summary import PainChange, Report, summarise
from qicli.core.when import Period
from qicli.core.words.vocabulary import Taught

WEEK = Period.ending(EVENING.date(), 7)


def symptom(days_ago: int, pain: int | None, **fields: object) -> Symptom:
    """A symptom so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Symptom(**{"id": f"{at}{pain}", "logged": at, "at": at, "pain": pain, **fields})  # type: ignore[arg-type] # a table


def session(days_ago: int, before: int | None = None, after: int | None = None, **fields: object) -> Session:
    """A practice of five minutes so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    made = {
        "id": str(at),
        "logged": at,
        "at": at,
        "routine": "spinal-wave",
        "seconds": 300.0,
        "planned": 300.0,
    }
    said = {"before": reading(before), "after": reading(after), "finished": True}
    return Session(**{**made, **said, **fields})  # type: ignore[arg-type] # a table


def reading(pain: int | None) -> Reading:
    """A reading of this pain."""
    return UNSAID if pain is None else Reading(pain=pain)


def week(*entries: Standing) -> Report:
    """The report on the week that ends this evening."""
    return summarise(entries, WEEK)


def test_an_empty_week() -> None:
    """Nothing is nothing, and not zero."""
    report = week()
    assert report.empty
    assert report.pain.mean is None
    assert [(day.mean, day.n) for day in report.days] == [(None, 0)] * 7
    assert report.change.mean is None


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


def test_only_these_days_count() -> None:
    """The eighth day back is another week."""
    assert week(symptom(6, 4)).pain.days == 1
    assert week(symptom(7, 4), session(7)).empty


def test_before_is_a_reading_and_after_is_none() -> None:
    """Pain after a practice serves before-and-after alone."""
    report = week(session(0, before=6, after=2))
    assert report.pain.mean == 6
    assert (report.change.n, report.change.better, report.change.mean) == (1, 1, -4)


def test_before_and_after() -> None:
    """Better, same and worse are counted where both were said."""
    report = week(
        session(0, 6, 2), session(1, 3, 3), session(2, 0, 1), session(3, 5, None), session(4, None, 0)
    )
    assert (report.change.n, report.change.better, report.change.same, report.change.worse) == (3, 1, 1, 1)
    assert report.change.mean == -1


def test_a_symptom_without_pain_is_no_reading() -> None:
    """A note alone does not make a logged day."""
    assert week(symptom(0, None, note="slept well")).pain.days == 0


def test_practice() -> None:
    """Sessions, seconds, days, and the routines most practised first."""
    hips = session(1, routine="hip-circles", seconds=100.5)
    report = week(session(0), session(0), hips)
    assert (report.practice.sessions, report.practice.seconds, report.practice.days) == (3, 700.5, 2)
    assert list(report.practice.routines.items()) == [("spinal-wave", 2), ("hip-circles", 1)]


def test_the_day_is_that_of_the_place() -> None:
    """An entry belongs to the day written in it, wherever it was made."""
    tokyo = datetime.fromisoformat("2026-11-15T00:10:00+09:00")
    assert week(symptom(0, 3, at=tokyo)).days[0].n == 1


def both_weeks(*entries: Standing) -> Report:
    """The report on the week beside the week before."""
    return summarise(entries, WEEK, previous=WEEK.before())


def days_of(pain: int, first: int, days: int) -> list[Symptom]:
    """The same pain on so many days from so many days ago backwards."""
    return [symptom(first + number, pain) for number in range(days)]


class TestChangeOfPain:
    """This week against the week before."""

    def test_points_and_percent(self) -> None:
        """Of the means; four days in each say whether it matters."""
        report = both_weeks(*days_of(4, 0, 4), *days_of(6, 7, 4))
        assert report.previous is not None
        change = report.previous.change
        assert change is not None
        assert (change.points, change.matters) == (-2.0, True)
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
        assert report.previous.change == PainChange(points=3.0, percent=None, matters=True)

    def test_a_large_share_of_very_little(self) -> None:
        """From 1 to half a point is half, and less than the scale can tell."""
        now = [symptom(day, pain) for day, pain in enumerate((0, 1, 0, 1))]
        report = both_weeks(*now, *days_of(1, 7, 4))
        assert report.previous is not None
        assert report.previous.change == PainChange(points=-0.5, percent=-50.0, matters=False)

    def test_nothing_before(self) -> None:
        """Then there is nothing to compare."""
        report = both_weeks(*days_of(3, 0, 4))
        assert report.previous is not None
        assert (report.previous.change, report.previous.pain.mean) == (None, None)


def at(site: str, days_ago: int, side: str = "left", **fields: object) -> Symptom:
    """A place on that side so many days ago."""
    return symptom(days_ago, None, sites=(Site(site, side),), **fields)  # type: ignore[arg-type] # any side


class TestLadder:
    """How far down the leg."""

    def test_the_lower_median_of_the_days_furthest_points(self) -> None:
        """Of a day the furthest, of the days the lower middle."""
        report = week(at("back", 0), at("foot", 0), at("calf", 1), at("knee", 2), at("thigh", 3))
        (leg,) = report.ladder
        assert (leg.side, leg.now.furthest, leg.now.days) == ("left", "knee", 4)

    def test_compared_with_three_days_in_each(self) -> None:
        """Moved two rungs up; with two days in one period nothing is said."""
        then = [at("foot", day) for day in (7, 8, 9)]
        (leg,) = both_weeks(at("knee", 0), at("knee", 1), at("knee", 2), *then).ladder
        assert (leg.now.furthest, leg.moved) == ("knee", -2)
        (leg,) = both_weeks(at("knee", 0), at("knee", 1), *then).ladder
        assert leg.moved is None

    def test_both_counts_on_each_side_and_the_middle_on_none(self) -> None:
        """A place without a side is no leg."""
        report = week(at("calf", 0, "both"), symptom(1, 3, sites=(Site("back"),)))
        assert [leg.side for leg in report.ladder] == ["left", "right"]
        assert not week(symptom(1, 3, sites=(Site("back"),))).ladder

    def test_numb_tingling_and_weak_stand_apart(self) -> None:
        """They are counted beside the ladder; burning is not."""
        (leg,) = week(
            at("hip", 0, qualities=("numb", "burning")), at("calf", 1, qualities=("numb", "weak"))
        ).ladder
        assert leg.now.apart == {"numb": 2, "weak": 1}
        assert leg.now.days == 1

    def test_readings_before_a_practice_count(self) -> None:
        """They are readings too."""
        reading_there = Reading(pain=3, sites=(Site("calf", "right"),))
        (leg,) = week(msgspec.structs.replace(session(0), before=reading_there)).ladder
        assert (leg.side, leg.now.furthest) == ("right", "calf")

    def test_only_before(self) -> None:
        """What has gone is shown as gone."""
        (leg,) = both_weeks(at("calf", 8)).ladder
        assert leg.now.furthest is None
        assert leg.before is not None
        assert leg.before.furthest == "calf"


def test_words_are_counted_by_entries() -> None:
    """Most frequent first, then by name; sessions give their moods."""
    report = week(
        symptom(0, 3, qualities=("burning", "dull"), worse_with=("sitting",)),
        symptom(1, 3, qualities=("burning",), better_with=("heat",), moods=("calm",)),
        session(2, mood=("calm", "afraid")),
    )
    assert list(report.words.qualities.items()) == [("burning", 2), ("dull", 1)]
    assert (report.words.worse_with, report.words.better_with) == ({"sitting": 1}, {"heat": 1})
    assert list(report.words.moods.items()) == [("calm", 2), ("afraid", 1)]


def test_eased_steps_and_daily_practice() -> None:
    """Which steps were made smaller, and how long each day."""
    practice = week(session(0, eased=("Wave",)), session(0, eased=("Wave", "Rock")), session(1)).practice
    assert practice.eased == {"Wave": 2, "Rock": 1}
    assert list(practice.daily.values()) == [300.0, 600.0]


def test_an_interval_from_seven_pairs() -> None:
    """Six are not enough yet."""
    pairs = [session(0, 6, after) for after in (5, 4, 3, 5, 4, 6)]
    assert week(*pairs).change.interval is None
    change = week(*pairs, session(1, 6, 4)).change
    assert change.interval is not None
    assert change.interval[0] < (change.mean or 0) < change.interval[1]
    assert change.median == -2


def test_beginning_on_worse_than_usual_pain_is_said() -> None:
    """Which by itself brings a drop."""
    usual = days_of(2, 1, 5)
    bad = [session(day, 7, 5) for day in (0, 1, 2)]
    assert week(*usual, *bad).change.began_worse
    assert not week(*usual, *bad[:2]).change.began_worse
    assert not week(*usual, *(session(day, 2, 1) for day in (0, 1, 2))).change.began_worse


def taken(days_ago: int, name: str = "ibuprofen") -> Symptom:
    """A medicine at the hour of the practices."""
    return symptom(days_ago, None, medicines=(Medicine(name, "400mg"),))


class TestTreatmentsAndFollowUps:
    """What else was done, and what came after; the figures are those of core.treated and core.follow_up."""

    def test_pairs_with_a_painkiller_are_told_apart(self) -> None:
        """They are in neither the mean nor the interval of the others."""
        practices: list[Standing] = [session(day, 6, 4) for day in range(6)]
        report = week(*practices, session(6, 6, 0), taken(6), taken(6, "gabapentin"))
        assert (report.change.n, report.change.mean) == (6, -2)
        assert (report.with_painkiller.n, report.with_painkiller.mean) == (1, -6)
        assert report.change.interval is None
        taught = Taught(painkillers=("gabapentin",))
        report = summarise([*practices, taken(0, "gabapentin")], WEEK, taught=taught)
        assert (report.change.n, report.with_painkiller.n) == (5, 1)

    def test_medicines_and_treatments(self) -> None:
        """Of the days of the report; the seven days around a treatment reach beyond them."""
        treated = symptom(6, None, treatments=("massage",), before=Reading(pain=6))
        report = week(
            treated, taken(0), taken(7), symptom(7, 8), symptom(13, 6), symptom(14, 0), symptom(5, 1)
        )
        assert report.medicines == {"ibuprofen": (EVENING.date(),)}
        (massage,) = report.treatments
        assert (massage.seven_before.mean, massage.seven_before.days) == (7, 2)
        assert massage.seven_after.mean == 1
        assert report.days[0].mean == 6

    def test_a_treatment_or_a_medicine_is_something(self) -> None:
        """A report with one of them is not empty."""
        assert not week(taken(0)).empty
        assert not week(symptom(0, None, treatments=("massage",))).empty

    def test_follow_ups(self) -> None:
        """Less the pain before; each practice's next day, and an interval from seven."""
        practices: list[Standing] = [session(day, 6, 2) for day in (6, 5, 4, 3, 2, 1)]
        follow_up = week(*practices, symptom(0, 3)).follow_up
        assert (follow_up.n, follow_up.mean, follow_up.interval) == (6, -0.5, None)
        more: list[Standing] = [*practices, session(7, 5, 1), session(0, None, 2), symptom(0, 3)]
        assert week(*more).follow_up.n == 6
        follow_up = summarise(more, Period.ending(EVENING.date(), 8)).follow_up
        assert follow_up.n == follow_up.needed == 7
        assert follow_up.interval is not None
        assert follow_up.interval[0] < -2 / 7 < follow_up.interval[1]
        assert week(session(6, None, 2), symptom(5, 3)).follow_up.n == 0


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
