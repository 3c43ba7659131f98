# ruff: noqa: E501 - a form reads best a field a row
"""The form of an entry: every field that can be changed, with what may be written there."""

from formed import CALF, WAVE, WEEK
from qicli.core.journal.forms import form


def test_the_form_of_a_symptom() -> None:
    """Its fields in words, with what may be said where nothing shows it."""
    assert form(CALF).splitlines()[4:] == [
        'at = "2026-11-21 09:00:00+01:00"  # 2026-11-20 21:00, or yesterday 8pm',
        "pain = 6  # 0 no pain … 10 worst pain imaginable",
        'sites = ["left calf 6", "back of thigh"]  # places, such as left calf 6',
        'qualities = ["burning", "zapping"]',
        'worse_with = ["sitting"]',
        "better_with = []",
        "moods = []",
        'tags = ["work"]',
        'note = "long drive"',
    ]
    assert "51aa0c" in form(CALF).splitlines()[0]


def test_the_form_of_a_practice() -> None:
    """Only what can be changed; what was not said is a comment."""
    assert form(WAVE).splitlines()[4:] == [
        "before_pain = 5  # 0 no pain … 10 worst pain imaginable",
        'before_sites = ["calf"]  # places, such as left calf 6',
        "# after_pain = (0 no pain … 10 worst pain imaginable)",
        "after_sites = []  # places, such as left calf 6",
        "mood = []",
        'note = ""',
    ]


def test_the_form_of_a_check_in() -> None:
    """Every answer with its scale; the baseline is of other check-ins, and not asked."""
    assert form(WEEK).splitlines()[5:] == [
        "peg_pain = 5  # 0 no pain … 10 as bad as you can imagine",
        "# peg_enjoyment = (0 pain does not interfere … 10 completely interferes)",
        "peg_activity = 6  # 0 pain does not interfere … 10 completely interferes",
        'activities = ["walking the dog=7", "socks"]  # 0 cannot do it … 10 as before, such as walking the dog=7',
        "sitting = 90  # minutes at a stretch, such as 40, or 1 h 30",
        "# standing = (minutes at a stretch)",
        "# walking = (minutes at a stretch)",
        "sleep = 6.5  # hours a night, such as 6.5",
        "# woken = (times a night)",
        "# confidence = (0 not at all … 10 fully)",
        "# supported = (0 not at all … 10 fully)",
        'medication = "ibuprofen"',
        'note = ""',
    ]
