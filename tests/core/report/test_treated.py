"""Treatments and medicines in a report: days and readings around them, and nothing about what they do."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from fakes import EVENING
from qicli.core.entry import Medicine, Reading, Session, Symptom
from qicli.core.ledger import Felt
from qicli.core.report.parted import parted
from qicli.core.report.readings import noted
from qicli.core.report.treated import (
    SevenDays,
    Treated,
    apart_by_painkiller,
    by_kind,
    medicine_days,
)
from qicli.core.report.treated import treatments as treatments_among

TODAY = EVENING.date()


def symptom(hours_ago: float, pain: int | None = None, **fields: object) -> Symptom:
    """An entry so many hours ago."""
    at = EVENING - timedelta(hours=hours_ago)
    return Symptom(**{"id": f"f{hours_ago}", "logged": at, "at": at, "pain": pain, **fields})  # type: ignore[arg-type] # a table


def practice(hours_ago: float, minutes: float = 30, logged_after: float = 0) -> Session:
    """A practice, logged so many hours after it ended."""
    at = EVENING - timedelta(hours=hours_ago)
    logged = at + timedelta(minutes=minutes, hours=logged_after)
    made = {"id": "s", "at": at, "logged": logged, "routine": "wave", "finished": True}
    said = {"before": Reading(pain=6), "after": Reading(pain=3), "seconds": minutes * 60, "planned": 60}
    return Session(**{**made, **said})  # type: ignore[arg-type] # a table


def treatments(now: Iterable[Felt], everything: Iterable[Felt]) -> tuple[Treated, ...]:
    """The treatments of some entries, among the readings of all."""
    return treatments_among(now, noted(parted(everything).felt).by_days)


def ago(days: int) -> date:
    """The day so many days ago."""
    return TODAY - timedelta(days=days)


def test_the_seven_days_around_a_treatment() -> None:
    """Each day weighs the same; its own, the eighth, and those without a reading do not count."""
    given = symptom(10 * 24, treatments=("acupuncture",), before=Reading(pain=7), after=Reading(pain=0))
    days = {18: 9, 17: 6, 12: 2, 11: 4, 10: 10, 9: 1, 3: 3, 2: 9}
    entries = [given, *(symptom(day * 24, pain) for day, pain in days.items()), symptom(12 * 24 - 1, 4)]
    (treated,) = treatments([given], entries)
    assert (treated.day, treated.name, treated.before, treated.after) == (ago(10), "acupuncture", 7, 0)
    assert treated.seven_before == SevenDays((6 + 3 + 4) / 3, 3)
    assert treated.seven_after == SevenDays(2, 2)


def test_treatments_stand_oldest_first_and_each_for_itself() -> None:
    """Two of one entry are two; with no readings around them nothing is made up."""
    both = symptom(24, treatments=("massage", "cupping"))
    older = symptom(72, treatments=("acupuncture",))
    nothing = SevenDays(None, 0)
    assert treatments([both, older, practice(3)], [both, older]) == (
        Treated(ago(3), "acupuncture", None, None, nothing, nothing),
        Treated(ago(1), "massage", None, None, nothing, nothing),
        Treated(ago(1), "cupping", None, None, nothing, nothing),
    )
    assert treatments([symptom(1, 3)], [symptom(1, 3)]) == ()


def test_the_first_and_the_last_of_each_kind() -> None:
    """With the pain before the first and after the last, and the days around; the first kind first."""
    first = symptom(20 * 24, treatments=("acupuncture",), before=Reading(pain=7), after=Reading(pain=5))
    massage = symptom(15 * 24, treatments=("massage",), after=Reading(pain=4))
    last = symptom(3 * 24, treatments=("acupuncture",), before=Reading(pain=3), after=Reading(pain=1))
    entries = [first, massage, last, symptom(21 * 24, 8), symptom(24, 2)]
    needles, hands = by_kind(treatments(entries[:3], entries))
    assert (needles.name, needles.n, needles.first, needles.last) == ("acupuncture", 2, ago(20), ago(3))
    assert (needles.before, needles.after) == (7, 1)
    assert (needles.seven_before, needles.seven_after) == (SevenDays(8, 1), SevenDays(2, 1))
    assert (hands.n, hands.first, hands.last, hands.before, hands.after) == (1, ago(15), ago(15), None, 4)


def test_medicines_have_days_and_no_amounts() -> None:
    """Twice on a day is one day."""
    entries: list[Session | Symptom] = [
        symptom(1, medicines=(Medicine("naproxen", "500mg"), Medicine("aspirin"))),
        symptom(2, medicines=(Medicine("naproxen"),)),
        symptom(50, medicines=(Medicine("naproxen", "2"),)),
        practice(3),
    ]
    days = medicine_days(entries)
    assert days == {"aspirin": (TODAY,), "naproxen": (ago(2), TODAY)}
    assert list(days) == ["aspirin", "naproxen"]


@pytest.mark.parametrize(
    ("hours_ago", "name", "session", "apart"),
    [
        pytest.param(10, "ibuprofen", practice(10.5), True, id="at its end"),
        pytest.param(14, "ibuprofen", practice(10.5), True, id="four hours before"),
        pytest.param(14.01, "ibuprofen", practice(10.5), False, id="longer before"),
        pytest.param(9.9, "ibuprofen", practice(10.5), False, id="after the reading"),
        pytest.param(
            9.5, "ibuprofen", practice(10.5, logged_after=1), True, id="before a reading said later"
        ),
        pytest.param(2, "ibuprofen", practice(10.5, logged_after=9), False, id="before an edit hours later"),
        pytest.param(10.2, "gabapentin", practice(10.5), False, id="no painkiller"),
        pytest.param(10.2, "magnesium", practice(10.5), False, id="of a name that nobody knows"),
    ],
)
def test_practices_with_a_painkiller_stand_apart(
    hours_ago: float, name: str, session: Session, apart: bool
) -> None:  # fmt: skip
    """One within the four hours before the reading after a practice."""
    taken = symptom(hours_ago, medicines=(Medicine("magnesium"), Medicine(name)))
    without, with_one = apart_by_painkiller([session], [taken, session])
    assert (without, with_one) == (([], [session]) if apart else ([session], []))


def test_whoever_asks_says_what_a_painkiller_is() -> None:
    """Names that a person taught."""
    taken = symptom(10.2, medicines=(Medicine("Grandma's drops"),))
    assert apart_by_painkiller([practice(10.5)], [taken], lambda name: "drops" in name)[1]
