"""Pain by the time of day."""

from datetime import timedelta

from fakes import EVENING
from qicli.core.entry import Reading
from qicli.core.report.by_time import TimeOfDay, TimesApart
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


def test_two_times_of_one_day() -> None:
    """Each two of them by the days that have both, the higher one first; a day with one alone is in none."""
    at = EVENING.replace(hour=7)
    days = [(at, 6), (at.replace(hour=20), 4), (at - timedelta(days=1), 8), (EVENING - timedelta(days=1), 5)]
    entries = [symptom(0, pain, at=when) for when, pain in days]
    report = week(*entries, symptom(2, 10), symptom(0, 9, at=at.replace(hour=13)))
    assert report.times_apart == (
        TimesApart("afternoon", 9, "evening", 4, 1),
        TimesApart("afternoon", 9, "morning", 6, 1),
        TimesApart("morning", 7, "evening", 4.5, 2),
    )
