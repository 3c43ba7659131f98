"""A case: how it was at first, after each treatment and after all of them, each with its days."""

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from qicli.core.entry import Activity, Answers, Checkin, Peg, Reading, Session, Site, Symptom
from qicli.core.report.case import Stretch, Visit, case
from qicli.core.report.checkin import Week
from qicli.core.when import Period

FIRST = datetime(2026, 11, 1, 9, tzinfo=UTC)
MONTH = Period(date(2026, 11, 1), date(2026, 11, 30))


def felt(day: int, pain: int | None, *sites: Site, hour: int = 9, qualities: tuple[str, ...] = ()) -> Symptom:
    """A symptom on this day of November."""
    at = FIRST.replace(day=day, hour=hour)
    return Symptom(id=f"{day}-{hour}", logged=at, at=at, pain=pain, sites=sites, qualities=qualities)


def treated(
    day: int,
    name: str = "acupuncture",
    *,
    before: int | None = None,
    after: int | None = None,
    hour: int = 15,
) -> Symptom:
    """A treatment on this day of November."""
    at = FIRST.replace(day=day, hour=hour)
    said = Symptom(id=f"{day}-{name}-{hour}", logged=at, at=at, treatments=(name,))
    return msgspec.structs.replace(said, before=Reading(before), after=Reading(after))


def day(number: int) -> date:
    """A day of November."""
    return date(2026, 11, number)


def test_nothing() -> None:
    """A case without a note is empty, and no error."""
    told = case([], MONTH, None)
    assert (told.first, told.start, told.now, told.visits, told.checkin) == (
        Stretch(),
        Stretch(),
        Stretch(),
        (),
        None,
    )


def test_the_case_of_the_founding_text() -> None:
    """Some 60 % less after the first treatment, largely gone after four: with n and days."""
    days = [felt(1 + n, pain) for n, pain in enumerate([7, 6, 7, 6, 7])]
    days += [felt(8, 3), felt(9, 2), felt(10, 3), felt(11, 3)]
    days += [felt(15, 2), felt(22, 2), felt(29, 0), felt(30, 1)]
    visits = [treated(7, before=6, after=3), treated(14), treated(21), treated(28, before=1, after=0)]
    told = case([*visits, *days], MONTH, MONTH.first, "2026")
    assert told.start == Stretch(day(1), day(7), 6.5, 6)
    assert told.first == Stretch(day(1), day(1), 7, 1)
    one, _, _, four = told.visits
    assert msgspec.structs.replace(one, percent=None) == (
        Visit(day(7), ("acupuncture",), 6, 3, Stretch(day(8), day(11), 2.75, 4), -3.75, None)
    )
    assert one.percent == pytest.approx(-57.7, abs=0.1)
    assert (four.before, four.after, four.followed) == (1, 0, Stretch(day(29), day(30), 0.5, 2))
    assert four.percent == pytest.approx(-92.3, abs=0.1)
    assert (told.now.first, told.now.days) == (day(28), 3)
    assert told.now.mean == pytest.approx(2 / 3)
    assert (told.since, told.told) == (MONTH.first, "2026")


def test_what_was_said_with_a_treatment_was_so_before_it() -> None:
    """And what was said later that day came after it."""
    told = case([treated(5, before=8), felt(5, 4, hour=9), felt(5, 2, hour=20)], MONTH, None)
    assert (told.start.mean, told.start.days) == (6, 1)
    assert told.visits[0].followed == Stretch(day(5), day(5), 2, 1)


def test_treatments_of_one_day() -> None:
    """They are one visit: before the first of them, and after the last."""
    entries = [
        treated(5, before=7, after=5, hour=10),
        treated(5, "massage", before=5, after=4, hour=16),
        treated(6),
    ]
    one, two = case(entries, MONTH, None).visits
    assert (one.names, one.before, one.after) == (("acupuncture", "massage"), 7, 4)
    assert (two.names, two.before, two.after, two.followed) == (("acupuncture",), None, None, Stretch())


def test_a_day_with_many_readings_weighs_no_more() -> None:
    """A stretch is the mean of its days."""
    entries = [felt(1, 8, hour=hour) for hour in (6, 9, 12)] + [felt(2, 2), treated(3)]
    assert case(entries, MONTH, None).start.mean == 5


def test_how_far_down_and_what_stands_apart() -> None:
    """Each stretch has its furthest place, and on how many days a word apart from pain was noted."""
    foot, calf, back = Site("foot", "left"), Site("calf", "left"), Site("back")
    entries = [
        felt(1, 6, foot, qualities=("tingling",)),
        felt(1, 6, calf, hour=20, qualities=("tingling",)),
        felt(2, 6, calf),
        treated(3),
        felt(4, 2, back, qualities=("numb",)),
        felt(5, 2, Site("foot", "left", 0), back),
    ]
    told = case(entries, MONTH, None)
    assert (told.start.furthest, told.start.apart) == ("foot", {"tingling": 1})
    followed = told.visits[0].followed
    assert (followed.furthest, followed.apart) == ("back", {"numb": 1})


@pytest.mark.parametrize(("pain", "percent"), [(0, None), (4, -50)])
def test_percent_of_what_it_was(pain: int, percent: float | None) -> None:
    """Of a mean of 0 there is none."""
    (visit,) = case([felt(1, pain), treated(2), felt(3, 2)], MONTH, None).visits
    assert (visit.points, visit.percent) == (2 - pain, percent)


def test_nothing_to_compare_with() -> None:
    """Without a pain before, or after, there is no difference."""
    (visit,) = case([treated(2), felt(3, 2)], MONTH, None).visits
    assert (visit.points, visit.percent, visit.followed.mean) == (None, None, 2)
    (visit,) = case([felt(1, 2), treated(2)], MONTH, None).visits
    assert (visit.points, visit.followed) == (None, Stretch())


def test_the_first_checkin_and_practices() -> None:
    """The first is the baseline; pain before a practice is a reading; days outside count for nothing."""
    answers = Answers(peg=Peg(7, 6, 5), activities=(Activity("cycling", 2),))
    checkins = [
        Checkin(id=f"c{n}", logged=FIRST.replace(day=n), at=FIRST.replace(day=n), answers=answers)
        for n in (9, 2)
    ]
    practice = Session(
        id="s",
        logged=FIRST,
        at=FIRST,
        routine="wave",
        seconds=60,
        planned=60,
        finished=True,
        before=Reading(5),
    )
    early = Symptom(id="e", logged=FIRST - timedelta(days=9), at=FIRST - timedelta(days=9), pain=10)
    told = case([*checkins, practice, early], MONTH, None)
    assert told.checkin == Week(day(2), 6, 2, answers)
    assert told.first == Stretch(day(1), day(1), 5, 1)
