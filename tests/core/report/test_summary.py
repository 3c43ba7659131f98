"""The report as a whole: which days and entries count in it, and where."""

from typing import TYPE_CHECKING

from fakes import EVENING
from qicli.core.entry import Medicine, Reading, Symptom
from qicli.core.report.summary import summarise
from qicli.core.when import Period
from qicli.core.words.vocabulary.phrases import Taught
from weeks import WEEK, session, symptom, week

if TYPE_CHECKING:
    from qicli.core.ledger import Standing


def test_an_empty_week() -> None:
    """Nothing is nothing, and not zero."""
    report = week()
    assert report.empty
    assert report.pain.mean is None
    assert [(day.mean, day.n) for day in report.days] == [(None, 0)] * 7
    assert report.change.mean is None


def test_only_these_days_count() -> None:
    """The eighth day back is another week."""
    assert week(symptom(6, 4)).pain.days == 1
    assert week(symptom(7, 4), session(7)).empty


def test_before_is_a_reading_and_after_is_none() -> None:
    """Pain after a practice serves before-and-after alone."""
    report = week(session(0, before=6, after=2))
    assert report.pain.mean == 6
    assert (report.change.n, report.change.better, report.change.mean) == (1, 1, -4)


def test_words_are_counted_by_entries() -> None:
    """Most frequent first, then by name; feelings around practice are not among them."""
    report = week(
        symptom(0, 3, qualities=("burning", "dull"), worse_with=("sitting",)),
        symptom(1, 3, qualities=("burning",), better_with=("heat",), moods=("calm",)),
        session(2, mood=("calm", "afraid")),
    )
    assert list(report.words.qualities.items()) == [("burning", 2), ("dull", 1)]
    assert (report.words.worse_with, report.words.better_with) == ({"sitting": 1}, {"heat": 1})
    assert list(report.words.moods.items()) == [("calm", 1)]


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
