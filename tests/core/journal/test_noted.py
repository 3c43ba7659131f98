"""What was said minutes ago."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from qicli.core.entry import Medicine, Movement, Reading, Session, Site, Symptom
from qicli.core.journal.noted import just_said

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"pain": 0}, True),
        ({"sites": (Site("foot", "left"),)}, True),
        ({"qualities": ("tingling",)}, True),
        ({"moods": ("calm",)}, True),
        ({"note": "a strange day"}, True),
        ({"movements": (Movement("walking", 20),)}, False),
        ({"medicines": (Medicine("ibuprofen"),)}, False),
    ],
)
def test_a_symptom(fields: dict[str, Any], said: bool) -> None:
    """For a quarter of an hour, in a number or in words; not what was only done or taken."""
    for minutes, lately in ((0, True), (14, True), (15, False), (-1, False)):
        at = NOW - timedelta(minutes=minutes)
        entry = Symptom(id="a", logged=NOW, at=at, **fields)
        assert just_said([entry], NOW) == (said and lately)


@pytest.mark.parametrize(
    ("fields", "said"), [({}, False), ({"after": Reading(3)}, True), ({"before": Reading(3)}, False)]
)
def test_a_practice(fields: dict[str, Any], said: bool) -> None:
    """What was said after it is of its end."""
    at = NOW - timedelta(minutes=20)
    made = {"id": "a", "logged": NOW, "at": at, "routine": "spinal-wave", "planned": 600, "finished": True}
    assert just_said([Session(seconds=600, **made, **fields)], NOW) == said  # type: ignore[arg-type] # a table
