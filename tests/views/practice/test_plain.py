"""A practice as lines: one a cue with its time, and the beat is never printed."""

from io import StringIO

import pytest

from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import Routine, Step
from qicli.core.practice.timeline import Mark, MarkKind
from qicli.core.practice.unfolding import unfold
from qicli.ports import Scene
from qicli.views.practice.plain import PlainScreen, clock, spoken

SWAY = Step(name="Sway", cue="Sway.", breaths=2, inhale_cue="up", exhale_cue="let the wave sink")
TAP = Step(name="Tap", cue="Tap.", seconds=3.0, paced=False, tempo=120)
LINE = unfold(Routine(slug="r", title="R", summary="R.", posture="any", steps=(SWAY, TAP)), lead_in=15)


def test_a_practice_in_lines() -> None:
    """The first breath of a step with its words, the others bare; nothing for beats and rings."""
    file = StringIO()
    screen = PlainScreen(file)
    screen.enter()
    playback, marks = begin(LINE, 0)
    screen.show(Scene(playback, marks))
    playback, marks = advance(playback, LINE.duration)
    screen.show(Scene(playback, marks))
    screen.leave()
    settle, *lines = file.getvalue().splitlines()
    assert settle.startswith("0:00 Settle. Find your place")
    assert lines == [
        "0:15 Sway. Sway.",
        "0:15 in: up",
        "0:19 out: let the wave sink",
        "0:25 last breath of this step",
        "0:25 in",
        "0:29 out",
        "0:35 Tap. Tap.",
    ]


@pytest.mark.parametrize(("stays", "word"), [({}, "in"), ({"stay": 3.0, "back": 2.0}, "stay")])
def test_repetitions_are_counted(stays: dict[str, float], word: str) -> None:
    """Each that has no words of its own says which of how many it is."""
    lift = Step(name="Lift", cue="Lift.", repetitions=3, **stays)  # type: ignore[arg-type] # a table
    line = unfold(Routine(slug="r", title="R", summary="R.", posture="any", steps=(lift,)), introduce=True)
    file = StringIO()
    screen = PlainScreen(file)
    playback, _ = begin(line, 0)
    screen.show(Scene(*advance(playback, line.duration)))
    said = [each.partition(" ")[2] for each in file.getvalue().splitlines()]
    assert f"{word}: 2 of 3" in said


def test_pausing_is_said_once() -> None:
    """What the keys are, when it pauses; that it goes on, when it does; a notice once."""
    file = StringIO()
    screen = PlainScreen(file)
    playback, _ = begin(LINE, 0)
    paused, _ = advance(playback, 16_000, Command.PAUSE)
    on, _ = advance(paused, 17_000, Command.TOGGLE)
    for scene in (
        Scene(paused),
        Scene(paused),
        Scene(on),
        Scene(on, notice="Bell off."),
        Scene(on, notice="Bell off."),
    ):
        screen.show(scene)
    assert file.getvalue().splitlines() == [
        "Paused. Space goes on, e smaller, n skip, r just breathe, q end.",
        "Going on.",
        "Bell off.",
    ]


def test_hostile_text_is_made_visible() -> None:
    """A cue cannot move the cursor."""
    assert spoken(Mark(0, MarkKind.BEGIN, "a\x1b[2J")) == "0:00 a\\x1b[2J"


@pytest.mark.parametrize(
    ("ms", "up", "shown"),
    [
        (0, False, "0:00"),
        (350_000, False, "5:50"),
        (350_999, False, "5:50"),
        (1, True, "0:01"),
        (59_001, True, "1:00"),
    ],
)
def test_clock(ms: int, up: bool, shown: str) -> None:
    """Time passed is rounded down, time left up."""
    assert clock(ms, up=up) == shown
