"""Pain by the time of day."""

from datetime import timedelta

from fakes import EVENING
from qicli.core.entry import Reading
from qicli.core.report.by_time import TimeOfDay
from weeks import symptom, week


def test_the_means_of_days() -> None:
    """Each time of day with its days; a night is before five and from ten; nothing noted is left out."""
    at = EVENING.replace(hour=5)
    entries = [
        symptom(0, 6, at=at),
        symptom(0, 8, at=at.replace(hour=11)),
        symptom(1, 3, at=at - timedelta(days=1)),
        symptom(0, 1, at=at.replace(hour=4)),
        symptom(1, 2, at=at.replace(hour=22) - timedelta(days=1)),
        symptom(0, None, at=at.replace(hour=13)),
    ]
    entries.append(symptom(0, None, at=at.replace(hour=15), treatments=("acupuncture",), before=Reading(9)))
    assert week(*entries).by_time == (TimeOfDay("morning", 5, 2), TimeOfDay("night", 1.5, 2))
