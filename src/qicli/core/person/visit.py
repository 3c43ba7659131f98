"""What a person wants to ask at the next visit: which questions are open, and which one a number means."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from qicli.core.entry import Question

# While a visit lasts no number changes: what was answered keeps its place for so long.
KEEPS_ITS_NUMBER = timedelta(hours=24)


def in_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """As they came up, the first one first."""
    return tuple(sorted(questions, key=lambda each: (each.at, each.root)))


def numbered(questions: Iterable[Question], now: datetime) -> tuple[Question, ...]:
    """Those that are open, and those answered just now, as they came up: the first one is number 1."""
    since = now - KEEPS_ITS_NUMBER
    return in_order(each for each in questions if each.answered is None or each.logged >= since)


def meant_by(which: str, questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """Which of the numbered ones are meant: by the number, else by the id or its beginning."""
    name = which.strip().strip("().#").lower()
    number = int(name) if name.isascii() and name.isdecimal() and len(name) <= 4 else 0
    if 0 < number <= len(questions):
        return (questions[number - 1],)
    return tuple(each for each in questions if name and each.root.startswith(name))
