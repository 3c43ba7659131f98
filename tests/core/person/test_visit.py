"""Questions for a visit: in which order, with which number, and which one is meant."""

from datetime import UTC, date, datetime, timedelta

import pytest

from qicli.core.entry import Question
from qicli.core.person.visit import in_order, meant_by, numbered

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def asked(id_: str, hours: int, *, answered: int | None = None) -> Question:
    """A question of so many hours ago, answered so many hours ago."""
    at = NOW - timedelta(hours=hours)
    logged = at if answered is None else NOW - timedelta(hours=answered)
    day = None if answered is None else date(2026, 11, 20)
    return Question(id=id_, logged=logged, at=at, text=f"{id_}?", answered=day)


def ids(questions: tuple[Question, ...]) -> list[str]:
    """Their ids."""
    return [each.id for each in questions]


def test_as_they_came_up() -> None:
    """Whenever they were answered or edited since."""
    assert ids(in_order([asked("b", 5), asked("c", 1), asked("a", 9, answered=0)])) == ["a", "b", "c"]


def test_no_number_changes_during_a_visit() -> None:
    """What was answered keeps its number for a day, whatever day it was answered on, and then has none."""
    questions = [asked("a", 90, answered=1), asked("b", 80, answered=25), asked("c", 1)]
    assert ids(numbered(questions, NOW)) == ["a", "c"]
    assert ids(numbered(questions, NOW + timedelta(hours=24))) == ["c"]


@pytest.mark.parametrize(
    ("which", "meant"),
    [
        ("1", ["a1"]),
        (" 2. ", ["12"]),
        ("#3", ["b2"]),
        ("b", ["b2"]),
        ("12", ["12"]),
        ("(A1)", ["a1"]),
        ("4", []),
        ("0", []),
        ("", []),
        ("x", []),
        ("²", []),
    ],
)
def test_which_one_is_meant(which: str, meant: list[str]) -> None:
    """By its number, else by its id or the beginning of it."""
    questions = in_order([asked("a1", 9), asked("12", 8), asked("b2", 7)])
    assert ids(meant_by(which, questions)) == meant
