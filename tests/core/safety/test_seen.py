"""Red-flag words stand until a professional knows of them."""

from datetime import UTC, date, datetime, timedelta

from qicli.core.entry import Flag, Seen, Symptom
from qicli.core.safety.seen import unseen

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NUMB = Flag("emergency", "numb down below", "saddle")
FOOT = Flag("today", "foot slaps", "foot-drop")


def said(hours: int, *flags: Flag) -> Symptom:
    """An entry with these flags, so many hours after noon."""
    at = NOON + timedelta(hours=hours)
    return Symptom(id=str(hours), logged=at, at=at, flags=flags)


def seen(hours: int, words: str, *topics: str) -> Seen:
    """A professional knows of these words since so many hours after noon."""
    at = NOON + timedelta(hours=hours)
    return Seen(id=f"s{hours}", logged=at, at=at, words=words, by="Dr Khan", on=at.date(), topics=topics)


def test_most_urgent_first() -> None:
    """Each topic once, with the latest day it was said."""
    lines = unseen([said(24, FOOT), said(0, FOOT), said(1, NUMB)])
    assert [(line.tier, line.topic, line.day) for line in lines] == [
        ("emergency", "saddle", date(2026, 11, 21)),
        ("today", "foot-drop", date(2026, 11, 22)),
    ]


def test_the_gravest_words_of_a_topic_stand() -> None:
    """What was said later and weighs less never hides them; of what weighs as much the latest is told."""
    both, less = (
        Flag("emergency", "numb both legs", "both-legs"),
        Flag("today", "left foot, right calf", "both-legs"),
    )
    for entries in ([said(0, both), said(72, less)], [said(0, less), said(72, both)]):
        (line,) = unseen(entries)
        assert (line.tier, line.words) == ("emergency", "numb both legs")
    assert [line.tier for line in unseen([said(0, both), seen(1, "numb both legs"), said(72, less)])] == [
        "today"
    ]


def test_settled_by_topic_or_by_words() -> None:
    """What was said before it was seen is settled; the others stand."""
    assert not unseen([said(0, FOOT), seen(1, "drop foot", "foot-drop")])
    assert not unseen([said(0, FOOT), seen(1, "FOOT")])
    assert len(unseen([said(0, FOOT, NUMB), seen(1, "foot")])) == 1


def test_said_again_it_stands_again() -> None:
    """What comes after is new."""
    assert len(unseen([said(0, FOOT), seen(1, "foot"), said(2, FOOT)])) == 1


def test_no_report_sentence_is_made_of_a_crisis() -> None:
    """It is no line in a report, whoever reads it."""
    assert not unseen([said(0, Flag("crisis", "no way out", "crisis"))])
