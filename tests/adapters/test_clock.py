"""The real clock and calendar, and the bell."""

from io import StringIO

from qicli.adapters.clock import BootClock, LocalCalendar
from qicli.adapters.terminal.bell import Bell, Silence
from qicli.core.practice.timeline import Mark, MarkKind


def test_the_clock_goes_forward() -> None:
    """Two looks are in order."""
    clock = BootClock()
    first = clock.now()
    assert clock.now() >= first > 0


def test_how_long_until() -> None:
    """Finer than a ms, never below zero, and over when the clock shows the time."""
    clock = BootClock()
    now = clock.now()
    assert 1.9 < clock.seconds_until(now + 2_000) <= 2
    assert clock.seconds_until(now) == 0


def test_the_calendar_has_an_offset_and_whole_ms() -> None:
    """What is written in the journal is a moment of this place."""
    now = LocalCalendar().now()
    assert now.utcoffset() is not None
    assert now.microsecond % 1000 == 0


def test_the_bell_rings_for_breaths_alone() -> None:
    """Once in, twice out, and for nothing else."""
    file = StringIO()
    for kind in MarkKind:
        Bell(file).play(Mark(0, kind, ""))
    assert file.getvalue() == "\a" * 3


def test_silence() -> None:
    """In a pipe nothing rings."""
    assert Silence().play(Mark(0, MarkKind.INHALE, "")) is None  # type: ignore[func-returns-value] # that is the point
