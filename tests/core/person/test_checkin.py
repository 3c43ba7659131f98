# ruff: noqa: E501 - a table reads best a row a line
"""What counts as a change between check-ins, what they carry, and when the next is due."""

from datetime import timedelta

import pytest
from hypothesis import given

from fakes import EVENING
from qicli.core.entry import UNANSWERED, Activity, Answers, Checkin, Peg, Seen, Symptom
from qicli.core.ledger import Standing
from qicli.core.person.checkin import (
    baseline_after,
    beside_baseline,
    checkin_due,
    compared,
    is_answered,
)
from strategies import answers as any_answers

DOG, SOCKS, DESK = "walking the dog", "socks", "the desk"


def own(**scores: int | None) -> tuple[Activity, ...]:
    """Activities with these scores."""
    return tuple(Activity(name, score) for name, score in scores.items())


def checkin(days_ago: int = 0, **fields: object) -> Checkin:
    """A check-in so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Checkin(**{"id": f"c{days_ago}", "logged": at, "at": at, **fields})  # type: ignore[arg-type] # a table


def symptom(days_ago: int) -> Symptom:
    """A note so many days ago."""
    at = EVENING - timedelta(days=days_ago)
    return Symptom(id=f"s{days_ago}", logged=at, at=at)


@pytest.mark.parametrize(
    ("now", "before", "points", "counts"),
    [
        pytest.param(Peg(5, 5, 5), Peg(5, 5, 5), 0, "no", id="the same"),
        pytest.param(Peg(5, 5, 5), Peg(5, 6, 6), -2 / 3, "no", id="two thirds"),
        pytest.param(Peg(4, 5, 4), Peg(5, 5, 6), -1, "perhaps", id="one, of thirds that no computer holds"),
        pytest.param(Peg(1, 1, 2), Peg(0, 0, 1), 1, "perhaps", id="one more"),
        pytest.param(Peg(0, 0, 0), Peg(1, 2, 2), -5 / 3, "perhaps", id="five thirds"),
        pytest.param(Peg(3, 3, 3), Peg(5, 5, 5), -2, "yes", id="two"),
        pytest.param(Peg(3, 3), Peg(5, 5, 5), None, None, id="an item missing now"),
        pytest.param(Peg(3, 3, 3), Peg(None, 5, 5), None, None, id="an item missing before"),
        pytest.param(Peg(0, 0, 0), Peg(10, 10, 10), -10, "yes", id="from the worst to none"),
    ],
)
def test_peg(now: Peg, before: Peg, points: float | None, counts: str | None) -> None:
    """The score is the mean of three; about 1 to 1.75 points count."""
    since = compared(Answers(peg=now), Answers(peg=before))
    assert since.peg == (None if points is None else pytest.approx(points))
    assert since.peg_counts == counts


def test_the_score_of_peg() -> None:
    """The mean of the three, zero among them; none if one is missing."""
    assert Peg(5, 4, 6).score == 5
    assert Peg(0, 0, 0).score == 0
    assert [Peg(None, 4, 6).score, Peg(5, None, 6).score, Peg(5, 4).score] == [None] * 3


@pytest.mark.parametrize(
    ("now", "before", "points", "count", "alone"),
    [
        pytest.param(own(a=5, b=5), own(a=3, b=3), 2, True, (), id="two in the mean"),
        pytest.param(own(a=5, b=4), own(a=3, b=3), 1.5, False, (), id="less in the mean"),
        pytest.param(own(a=6, b=3), own(a=3, b=3), 1.5, True, ("a",), id="three in one"),
        pytest.param(own(a=0, b=3), own(a=3, b=3), -1.5, True, ("a",), id="three less in one"),
        pytest.param(own(a=9, b=None, c=1), own(b=3, a=9), 0, False, (), id="only what both rated"),
        pytest.param(own(a=9), own(b=3), None, None, (), id="nothing in common"),
        pytest.param((), (), None, None, (), id="none"),
    ],
)
def test_own_activities(
    now: tuple[Activity, ...],
    before: tuple[Activity, ...],
    points: float | None,
    count: bool | None,
    alone: tuple[str, ...],
) -> None:
    """Higher is better; 2 in the mean or 3 in one is beyond noise."""
    since = compared(Answers(activities=now), Answers(activities=before))
    assert (since.activities, since.activities_count, since.beyond_noise) == (points, count, alone)


class TestTheBaseline:
    """The first answer to each question, carried from check-in to check-in."""

    def test_of_the_first_there_is_none(self) -> None:
        """It is its own."""
        assert baseline_after(None, [DOG]) == UNANSWERED

    def test_it_is_the_answers_of_the_first(self) -> None:
        """All that were given; an activity that was not rated is not among them."""
        said = Answers(
            peg=Peg(5, 4, 6), activities=own(a=0, b=None), sitting=0, sleep=6.5, woken=0, confidence=0
        )
        after = baseline_after(checkin(answers=said), ["a", "b"])
        assert after == Answers(
            peg=Peg(5, 4, 6), activities=own(a=0), sitting=0, sleep=6.5, woken=0, confidence=0
        )

    def test_first_answers_stay(self) -> None:
        """Later ones fill only what was never answered, zero being an answer."""
        last = checkin(
            answers=Answers(peg=Peg(1, 1, 1), woken=3, supported=4),
            baseline=Answers(peg=Peg(5, 4, 6), woken=0),
        )
        assert baseline_after(last, []) == Answers(peg=Peg(5, 4, 6), woken=0, supported=4)

    def test_peg_is_taken_whole(self) -> None:
        """Items of different weeks would make a score that nobody had."""
        assert baseline_after(checkin(answers=Answers(peg=Peg(5, 4))), []).peg == Peg()

    def test_of_activities_that_are_still_asked(self) -> None:
        """One that left the list begins anew."""
        last = checkin(answers=Answers(activities=own(a=7, b=5)), baseline=Answers(activities=own(a=3, c=1)))
        assert baseline_after(last, ["b", "a", "d"]).activities == own(b=5, a=3)

    @given(any_answers, any_answers)
    def test_once_answered_it_never_changes(self, baseline: Answers, said: Answers) -> None:
        """Whatever is said later."""
        names = [each.name for each in said.activities]
        once = baseline_after(checkin(answers=said, baseline=baseline), names)
        again = baseline_after(checkin(answers=said, baseline=once), names)
        assert again == once


def test_beside_the_baseline() -> None:
    """Plain numbers, of what was answered both times."""
    now = Answers(peg=Peg(5, 4, 5), activities=own(a=7, b=5), sitting=40, sleep=6.5, woken=0, confidence=6)
    first = Answers(peg=Peg(6, 6, 6), activities=own(a=3), sitting=20, walking=5, sleep=7, woken=2)
    assert beside_baseline(now, first) == [
        "PEG 4.7, 6.0 at first",
        "a 7, 3 at first",
        "sitting 40 min, 20 min at first",
        "sleep 6.5 h, 7 h at first",
        "woken 0 ×, 2 × at first",
    ]
    assert beside_baseline(now, UNANSWERED) == []


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        (UNANSWERED, False),
        (Answers(activities=own(a=None)), False),
        (Answers(activities=own(a=0)), True),
        (Answers(peg=Peg(activity=0)), True),
        (Answers(woken=0), True),
        (Answers(supported=0), True),
    ],
)
def test_answered(said: Answers, answered: bool) -> None:
    """Zero is an answer; a name alone is none."""
    assert is_answered(said) is answered


@pytest.mark.parametrize(
    ("entries", "due"),
    [
        pytest.param([], False, id="nothing was ever noted"),
        pytest.param([symptom(6), symptom(0)], False, id="noted for less than a week"),
        pytest.param([symptom(7)], True, id="noted a week ago"),
        pytest.param([Seen(id="x", logged=EVENING, at=EVENING - timedelta(days=9), words="w", by="b", on=EVENING.date())], False, id="what is known is no note"),
        pytest.param([symptom(30), checkin(6)], False, id="checked in this week"),
        pytest.param([symptom(0), checkin(7)], True, id="a week ago"),
        pytest.param([checkin(3), checkin(20)], False, id="the last one counts, in any order"),
        pytest.param([checkin(20), checkin(3)], False, id="in the other order too"),
    ],
)  # fmt: skip
def test_due(entries: list[Standing], due: bool) -> None:
    """A week after the last one, or after a week of notes; at whatever time of the day."""
    assert checkin_due(entries, EVENING) is due
    assert checkin_due(entries, EVENING.replace(hour=1)) is due
