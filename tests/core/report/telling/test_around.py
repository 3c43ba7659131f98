"""What went with the pain, as it is told."""

from datetime import timedelta

from fakes import EVENING
from qicli.core.entry import Reading, Symptom
from qicli.core.report.summary import Report, summarise
from qicli.core.report.telling.beside import AroundPractice, ByTime, Pairs, Treatments
from qicli.core.report.telling.order import facts
from qicli.core.when import Period
from weeks import WEEK, days_of, session, symptom, week


def told(report: Report, kind: type) -> object:
    """The fact of this kind, if there is one."""
    return next((fact for fact in facts(report) if isinstance(fact, kind)), None)


def test_noted_only_around_practice() -> None:
    """With fewer than four readings on other days, how it goes without is not known."""
    around = [session(day, 6, 4) for day in range(3)]
    assert told(week(*around), AroundPractice) == AroundPractice(0)
    assert told(week(*around, *days_of(3, 3, 3)), AroundPractice) == AroundPractice(3)
    assert told(week(*around, *days_of(3, 3, 4)), AroundPractice) is None
    assert told(week(*days_of(3, 3, 3)), AroundPractice) is None
    assert told(week(session(0)), AroundPractice) is None


def test_pairs() -> None:
    """How often less, the same, more; an interval from seven on."""
    report = week(*(session(day, 6, after) for day, after in enumerate((4, 6, 7))))
    assert told(report, Pairs) == Pairs(3, 1, 1, 1, -1 / 3, None, began_worse=False)
    assert told(week(session(0)), Pairs) is None


def test_treatments_of_a_kind() -> None:
    """Told from three on: of the first and the last."""
    treated: list[Symptom] = [
        symptom(day, None, treatments=("acupuncture",), before=Reading(pain=7)) for day in range(3)
    ]
    assert told(week(*treated[:2]), Treatments) is None
    kinds = told(week(*treated), Treatments)
    assert isinstance(kinds, Treatments)
    assert [(kind.name, kind.n) for kind in kinds.kinds] == [("acupuncture", 3)]


def test_times_of_day() -> None:
    """Mornings at 6 and evenings at 4 are told; a point apart, on four days each."""
    mornings = [
        symptom(day, 6, at=entry.at.replace(hour=7)) for day in range(4) for entry in days_of(6, day, 1)
    ]
    found = told(week(*mornings, *days_of(4, 0, 4)), ByTime)
    assert found == ByTime("morning", 6, "evening", 4, 4)
    assert told(week(*mornings[:3], *days_of(4, 0, 4)), ByTime) is None
    assert told(week(*mornings, *days_of(6, 0, 4)), ByTime) is None


def test_times_of_other_days() -> None:
    """Mornings that began when it was better are no better than the evenings of the same days."""
    mornings = [symptom(day, 3, at=(EVENING - timedelta(days=day)).replace(hour=8)) for day in range(15)]
    evenings = [*days_of(3, 0, 15), *days_of(6, 15, 15)]
    report = summarise([*mornings, *evenings], Period.ending(WEEK.last, 30))
    assert {each.time: each.mean for each in report.by_time} == {"morning": 3, "evening": 4.5}
    assert told(report, ByTime) is None


def test_times_of_the_days_that_have_both() -> None:
    """Of days with one of them alone nothing is told, however far they are apart."""
    mornings = [symptom(day, 6, at=(EVENING - timedelta(days=day)).replace(hour=7)) for day in range(5)]
    evenings = [*days_of(4, 0, 4), *days_of(0, 5, 20)]
    report = summarise([*mornings, *evenings], Period.ending(WEEK.last, 30))
    assert told(report, ByTime) == ByTime("morning", 6, "evening", 4, 4)
