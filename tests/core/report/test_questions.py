"""Questions in a report: what is open, and what was answered in its days."""

from datetime import UTC, date, datetime

from qicli.core.entry import Flag, Question
from qicli.core.report.questions import ToAsk, for_the_visit
from qicli.core.when import Period

WEEK = Period(date(2026, 11, 15), date(2026, 11, 21))


def asked(id_: str, day: date, answered: date | None = None, *flags: Flag, answer: str = "") -> Question:
    """A question of noon on this day."""
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return Question(id=id_, logged=at, at=at, text=f"{id_}?", answer=answer, answered=answered, flags=flags)


def test_what_is_open_and_what_was_answered() -> None:
    """However long ago it came up; answered before, asked later, or of a crisis, it is none of these days."""
    questions = [
        asked("late", date(2026, 11, 22)),
        asked("new", date(2026, 11, 20)),
        asked("crisis", date(2026, 11, 19), None, Flag("crisis", "end it", "crisis")),
        asked("urgent", date(2026, 11, 18), None, Flag("today", "foot drops", "foot-drop")),
        asked("before", date(2026, 11, 1), date(2026, 11, 14)),
        asked("now", date(2025, 11, 1), date(2026, 11, 15), answer="yes"),
        asked("old", date(2024, 1, 1)),
    ]
    assert for_the_visit(questions, WEEK) == (
        ToAsk("old", date(2024, 1, 1), "old?", "", None),
        ToAsk("now", date(2025, 11, 1), "now?", "yes", date(2026, 11, 15)),
        ToAsk("urgent", date(2026, 11, 18), "urgent?", "", None),
        ToAsk("new", date(2026, 11, 20), "new?", "", None),
    )
