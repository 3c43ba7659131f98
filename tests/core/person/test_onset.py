"""When it began: whatever a person wrote in their settings, as a day, or as none."""

from datetime import date

import pytest

from qicli.core.person.onset import read_onset

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-05-03", date(2025, 5, 3)),
        ("3 May 2025", date(2025, 5, 3)),
        ("on the 3rd of May 2025, lifting", date(2025, 5, 3)),
        ("May 3, 2025", date(2025, 5, 3)),
        ("24.11.2025", date(2025, 11, 24)),
        ("2025-05", date(2025, 5, 1)),
        ("05/2025", date(2025, 5, 1)),
        ("May 2025", date(2025, 5, 1)),
        ("about Sept. 2024 (after the move)", date(2024, 9, 1)),
        ("2019", date(2019, 1, 1)),
        ("since 2019, worse since 2024", date(2019, 1, 1)),
        ("march", date(2026, 3, 1)),
        ("December", date(2025, 12, 1)),
        ("3/4/2025", date(2025, 3, 4)),
    ],
)
def test_read(text: str, day: date) -> None:
    """The day, or the first one of the month or the year; of several the earliest."""
    assert read_onset(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "when the baby came",
        "three weeks ago",
        "yesterday",
        "2030",
        "31.2.2025",
        "May 2027",
        "1850",
        "45",
        "0000-05",
    ],
)
def test_no_day(text: str) -> None:
    """What names none, what is to come, and what would mean another day tomorrow."""
    assert read_onset(text, TODAY) is None
