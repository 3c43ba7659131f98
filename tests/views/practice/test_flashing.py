"""The terminal brightens and dims with the breath: slowly, wholly, readably, and in what colours it has."""

import itertools
import re
from io import StringIO

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from qicli.adapters.home.library import Library, shipped_folder
from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.unfolding import unfold
from qicli.ports import Scene
from qicli.views.practice.brightness import DIM, SLOWEST, towards, wanted
from qicli.views.practice.flashing import BRIGHTEST, WHITE, FlashingScreen, shows_brightness

LIBRARY = Library(shipped_folder(), shipped_folder())
SIZES = [(60, 20), (40, 18), (3, 2)]
GROUND = re.compile(r"48;2;(\d+);\d+;\d+m|48;5;(\d+)m|\x1b\[97;(\d+)m")


def start(slug: str = "spinal-wave") -> Playback:
    """A practice at its first instant, with its first breath at 15 s."""
    return begin(unfold(LIBRARY.find(slug), lead_in=15), 0)[0]


class Shown:
    """A screen that brightens, and the terminal that reads it."""

    def __init__(self, width: int = 80, height: int = 24, system: str | None = "truecolor") -> None:
        self.file = StringIO()
        self.console = Console(
            file=self.file,
            force_terminal=True,
            width=width,
            height=height,
            color_system=system,  # type: ignore[arg-type] # one of Rich's names
            legacy_windows=False,
        )
        self.screen = FlashingScreen(self.console, lambda: (width, height))
        self.terminal = pyte.Screen(width, height)
        self._stream = pyte.Stream(self.terminal)
        self.screen.enter()

    def show(self, state: Playback) -> str:
        """What showing this moment writes."""
        begun = self.file.tell()
        self.screen.show(Scene(state))
        written = self.file.getvalue()[begun:]
        self._stream.feed(written)
        return written

    def grounds(self) -> set[str]:
        """The backgrounds of all cells."""
        rows = range(self.terminal.lines)
        return {self.terminal.buffer[y][x].bg for y in rows for x in range(self.terminal.columns)}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_the_whole_terminal_and_nothing_but(size: tuple[int, int]) -> None:
    """Every cell has the one background, which is brightest where the in-breath ends."""
    shown, state, seen = Shown(*size), start(), []
    for ms in range(0, 25_100, 100):
        state, _ = advance(state, ms)
        shown.show(state)
        assert len(shown.grounds()) == 1
        seen.append(int(next(iter(shown.grounds()))[:2], 16))
    breath = seen[150:251]
    assert breath.index(max(breath)) == pytest.approx(41, abs=2)
    assert max(breath) > 90
    assert breath[-1] < 15
    assert all(abs(one - other) <= 12 for one, other in itertools.pairwise(seen))


def test_on_a_wide_terminal() -> None:
    """There too no cell is left out."""
    shown, state = Shown(200, 60), start()
    for ms in (0, 16_000, 17_000):
        state, _ = advance(state, ms)
        shown.show(state)
        assert len(shown.grounds()) == 1


@pytest.mark.parametrize(("system", "kinds"), [("truecolor", 20), ("256", 10), ("standard", 2)], ids=str)
def test_in_what_colours_there_are(system: str, kinds: int) -> None:
    """With all colours it is smooth, with 256 in some steps, with sixteen it changes twice a breath."""
    shown, state, grounds = Shown(system=system), start(), []
    for ms in range(15_000, 35_000, 100):
        state, _ = advance(state, ms)
        grounds += ["".join(found) for found in GROUND.findall(shown.show(state))]
    assert len(set(grounds)) >= kinds
    changes = sum(one != other for one, other in itertools.pairwise(grounds))
    assert changes >= 3
    if system == "standard":
        assert changes <= 5


def test_nothing_is_left_behind() -> None:
    """Everything that is written ends as it began, so that no colour stays where a practice ends."""
    shown, state = Shown(), start()
    for ms in (0, 15_000, 17_000, 18_000):
        state, _ = advance(state, ms)
        written = shown.show(state)
        assert not written or written.endswith("\x1b[0m")
    shown.screen.leave()
    assert shown.file.getvalue().endswith("\x1b[?1049l")


def test_what_stands_there_is_what_stands_there_without() -> None:
    """Only the colours are others."""
    shown, state = Shown(), start()
    for ms in (0, 16_000, 17_000):
        state, _ = advance(state, ms)
        shown.show(state)
    text = "\n".join(shown.terminal.display)
    assert "Arrive" in text
    assert "step 1/6" in text


def test_what_is_grey_is_seen_on_grey() -> None:
    """The gauges are drawn lighter than ever there is a ground."""
    shown = Shown(system="standard")
    assert "\x1b[90m" not in shown.show(advance(start(), 18_900)[0])


def test_readable_at_its_brightest() -> None:
    """Text has a contrast of at least 4.5 to 1 there (WCAG 1.4.3)."""

    def luminance(grey: int) -> float:
        return float(((grey / 255 + 0.055) / 1.055) ** 2.4)

    assert (luminance(WHITE) + 0.05) / (luminance(BRIGHTEST) + 0.05) >= 4.5


def test_still_while_it_waits() -> None:
    """Paused, or where no breath is led, it is dim and does not move."""
    state = start()
    moving, _ = advance(state, 18_900)
    paused, _ = advance(moving, 18_900, Command.PAUSE)
    at = moving.timeline.at
    assert wanted(at(18_900), 18_900, running=True) > 0.9
    assert wanted(at(18_900), 18_900, running=paused.running) == DIM
    assert wanted(at(3_000), 3_000, running=True) == DIM


def test_exercises_and_holds() -> None:
    """A stay brightens, a return dims; a hold stays bright, and after an out-breath it stays dark."""
    line = unfold(LIBRARY.find("bird-dog"), lead_in=15)
    stay, back = next(s.phases[:2] for s in line.segments if s.repetitions)
    assert wanted(line.at(stay.end - 1), stay.end - 1, running=True) > 0.9
    assert wanted(line.at(back.end - 1), back.end - 1, running=True) < 0.1


@given(st.lists(st.tuples(st.integers(0, 300), st.floats(0, 1)), min_size=1, max_size=60))
def test_never_a_flash(looks: list[tuple[int, float]]) -> None:
    """Whatever is wanted, however often: from dark to bright takes more than a second."""
    bright, gone = 0.0, 0
    for ms, goal in looks:
        was, bright = bright, towards(bright, goal, ms)
        gone += ms
        assert abs(bright - was) <= ms / SLOWEST + 1e-9
        assert 0 <= bright <= gone / SLOWEST + 1e-9


def test_a_key_held_down_does_not_flash() -> None:
    """Back and on again many times a second: the brightness follows slowly."""
    shown, state, seen = Shown(), start(), []
    state, _ = advance(state, 18_900)
    for ms in range(18_900, 22_000, 50):
        state, _ = advance(state, ms, Command.BACK if ms % 100 else Command.NEXT)
        shown.show(state)
        seen.append(int(next(iter(shown.grounds()))[:2], 16))
    assert all(abs(one - other) <= 8 for one, other in itertools.pairwise(seen))


@pytest.mark.parametrize(
    ("system", "no_color", "shows"),
    [("truecolor", False, True), ("standard", False, True), (None, False, False), ("truecolor", True, False)],
)
def test_where_there_are_no_colours(system: str | None, no_color: bool, shows: bool) -> None:
    """It is known, so that it can be said."""
    console = Console(file=StringIO(), force_terminal=True, color_system=system, no_color=no_color)  # type: ignore[arg-type] # one of Rich's names
    assert shows_brightness(console) == shows
