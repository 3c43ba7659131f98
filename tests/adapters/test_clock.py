"""The real clock and calendar, and the bell."""

import time
from datetime import UTC, datetime, timedelta, timezone
from io import StringIO

import pytest

from led import timeline
from qicli.adapters.clock import BootClock, LocalCalendar
from qicli.adapters.terminal.bell import Bell, Silence
from qicli.core.practice.playback import begin
from qicli.core.practice.routine import Step
from qicli.core.practice.timeline import Mark, MarkKind
from qicli.ports import Scene


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


def scene(*marks: Mark, bell: bool = True) -> Scene:
    """A practice in which these marks were just crossed."""
    return Scene(begin(timeline(Step(name="Wave", cue="Wave.", breaths=2)), 0)[0], marks, bell=bell)


def test_the_bell_that_is_off() -> None:
    """It follows, and does not ring."""
    file = StringIO()
    Bell(file).hear(scene(Mark(0, MarkKind.INHALE, ""), bell=False))
    assert not file.getvalue()


def test_the_bell_rings_for_what_is_led_alone() -> None:
    """Once in, twice out; once to stay and to return; to turn round on a walk; and for nothing else."""
    rung = []
    for kind in MarkKind:
        file = StringIO()
        assert not Bell(file).hear(scene(Mark(0, kind, "")))
        rung += [kind.value] * file.getvalue().count("\a")
    assert sorted(rung) == ["echo", "exhale", "inhale", "return", "stay", "turn"]


def test_silence() -> None:
    """In a pipe nothing rings."""
    assert not Silence().hear(scene(Mark(0, MarkKind.INHALE, "")))


@pytest.mark.parametrize("instant", [datetime.max, datetime.min])  # noqa: DTZ901 - zones follow
def test_here_at_the_edges_of_time(instant: datetime) -> None:
    """An instant without a clock face of its own keeps the one it has."""
    for hours in (-14, 0, 14):
        at = instant.replace(tzinfo=timezone(timedelta(hours=hours)))
        assert LocalCalendar().here(at) == at


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="POSIX sets its zone so")
@pytest.mark.parametrize(("zone", "placed"), [("UTC99", False), ("UTC-5", True)])
def test_a_zone_that_no_clock_has(monkeypatch: pytest.MonkeyPatch, zone: str, placed: bool) -> None:
    """The times are Greenwich's then."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        calendar = LocalCalendar()
        naive = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - a clock face
        seen = calendar.now(), calendar.here(naive.replace(tzinfo=UTC)), *calendar.place(naive)
    time.tzset()
    assert calendar.placed == placed
    assert {each.utcoffset() for each in seen} == {timedelta(hours=5 * placed)}
