"""The practice screen as a value: golden frames at many sizes, and what no size may lose."""

from collections.abc import Callable
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from qicli.adapters.home.library import Library, shipped_folder
from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.routine import Routine
from qicli.core.practice.timeline import unfold
from qicli.ports import Scene
from qicli.views.practice.frame import Look, frame
from qicli.views.practice.live import LiveScreen
from strategies import exercised, looks

LIBRARY = Library(shipped_folder(), shipped_folder())


def playback(name: str, *looks: tuple[float, Command | None]) -> Playback:
    """A shipped routine, after these looks at the clock in seconds."""
    state, _ = begin(unfold(LIBRARY.find(name), lead_in=15), 0)
    for second, command in looks:
        state, _ = advance(state, round(second * 1000), command)
    return state


def seen(scene: Scene, width: int, height: int, *, ascii_only: bool = False) -> list[str]:
    """The rows as a terminal without colour shows them."""
    shown = []
    for row in frame(scene, Look(width, height, ascii_only)):
        console = Console(file=StringIO(), width=width, force_terminal=False)
        options = console.options
        options.encoding = "ascii" if ascii_only else "utf-8"
        shown += ["".join(piece.text for piece in line) for line in console.render_lines(row, options)]
    return shown


SCENES = {
    "settling": Scene(playback("spinal-wave", (4, None))),
    "in": Scene(playback("spinal-wave", (27.2, None))),
    "out": Scene(playback("spinal-wave", (33.5, None)), bell=True),
    "hold": Scene(playback("kidney-tapping", (329.4, None))),
    "tap": Scene(playback("kidney-tapping", (200.7, None))),
    "free": Scene(playback("easy-breathing", (21, None))),
    "notice": Scene(playback("hip-circles", (130, Command.EASE)), notice="Smaller now."),
    "paused": Scene(playback("spinal-wave", (27.2, Command.PAUSE))),
    "help": Scene(playback("spinal-wave", (27.2, Command.PAUSE)), helping=True),
    "last": Scene(playback("standing-like-a-tree", (254.9, None))),
}
EXERCISES = {
    "press": Scene(playback("press-ups-lying", (15 + 30 + 7 * 3 + 2, None))),
    "reach": Scene(playback("bird-dog", (15 + 20 + 80 + 20 + 8 * 2 + 2, None))),
    "between-sets": Scene(playback("bird-dog", (15 + 20 + 80 + 4, None))),
}
SIZES = [(40, 12), (40, 18), (80, 24), (200, 60)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", SCENES)
def test_golden_frames(name: str, size: tuple[int, int], golden: Callable[[str, str], None]) -> None:
    """Each scene at each size, row by row."""
    rows = seen(SCENES[name], *size)
    assert len(rows) == size[1]
    golden(f"frame-{name}-{size[0]}x{size[1]}", "".join(f"|{row}|\n" for row in rows))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize(
    ("name", "counted"),
    [("press", ["4/10"]), ("reach", ["set 2/2 · 3/5"]), ("between-sets", ["Rest", "set 2"])],
)
def test_sets_and_repetitions_are_counted(name: str, counted: list[str], size: tuple[int, int]) -> None:
    """Which set, and how many of it, at every size; while resting, what comes."""
    text = "\n".join(seen(EXERCISES[name], *size))
    assert all(part in text for part in counted)


def test_staying_says_to_keep_breathing() -> None:
    """Under the large word, for as long as it lasts; the word is no breath."""
    text = "\n".join(seen(EXERCISES["reach"], 80, 24))
    assert "keep breathing" in text.split("▌")[0]
    assert "breath 3" not in text


@pytest.mark.parametrize("name", ["in", "notice", "paused", "help"])
def test_golden_ascii_frames(name: str, golden: Callable[[str, str], None]) -> None:
    """Where there is only ASCII, the screen says the same."""
    rows = seen(SCENES[name], 80, 24, ascii_only=True)
    text = "".join(f"|{row}|\n" for row in rows)
    assert text.isascii()
    golden(f"frame-{name}-80x24-ascii", text)


sizes = st.builds(Look, st.integers(10, 220), st.integers(3, 70), st.booleans())


@given(exercised, looks, sizes, st.booleans())
def test_any_scene_at_any_size(
    routine: Routine, script: list[tuple[int, Command | None]], look: Look, helping: bool
) -> None:
    """As many rows as the terminal is high, none wider than it; never an error."""
    state, _ = begin(unfold(routine, lead_in=3), 0)
    now = 0
    for wait, command in script:
        now += wait
        state, _ = advance(state, now, command)
    rows = frame(Scene(state, helping=helping, notice="Smaller now."), look)
    assert len(rows) == look.height
    console = Console(file=StringIO(), width=look.width)
    for row in rows:
        line, *more = console.render_lines(row, pad=False)
        assert not more
        assert sum(piece.cell_length for piece in line) <= look.width


@pytest.mark.parametrize("height", range(3, 24))
@pytest.mark.parametrize("width", [20, 40, 80])
def test_what_no_size_loses(width: int, height: int) -> None:
    """The phase, the bar and the time left are always there."""
    text = "\n".join(seen(SCENES["out"], width, height))
    assert "OUT" in text or "▀█▀" in text or "██████" in text
    assert "▌" in text
    assert "5:32" in text


def test_the_phase_is_five_rows_high_at_80x24() -> None:
    """Large enough to be read from two metres."""
    rows = seen(SCENES["in"], 80, 24)
    letters = [row for row in rows if "██" in row and "▌" not in row]
    assert len(letters) == 5


def test_the_bar_grows_from_the_centre_and_shrinks() -> None:
    """Moving means breathe: wider on the in-breath, narrower on the out-breath, still on a hold."""

    def filled(second: float, name: str = "spinal-wave") -> int:
        rows = seen(Scene(playback(name, (second, None))), 80, 24)
        return next(row for row in rows if row.startswith("▌")).count("█")

    breath_in = [filled(15 + tenth / 10) for tenth in range(40)]
    breath_out = [filled(19 + tenth / 10) for tenth in range(60)]
    assert breath_in == sorted(breath_in)
    assert breath_out == sorted(breath_out, reverse=True)
    assert (breath_in[0], breath_out[0]) == (0, 78)
    assert {filled(319.1 + tenth / 10, "kidney-tapping") for tenth in range(8)} == {78}


def test_a_long_cue_turns_its_pages_with_the_breath() -> None:
    """On a small screen no word of a cue is lost."""
    pages = [seen(Scene(playback("spinal-wave", (15 + 10 * breath, None))), 40, 12)[1] for breath in range(4)]
    assert len(set(pages)) == 4
    assert pages[0].startswith("Stand with your feet")


class TestLiveScreen:
    """Drawn by Rich, whole or row by row."""

    def drawn(self, screen: LiveScreen, file: StringIO, scene: Scene) -> str:
        """What showing this scene writes."""
        start = file.tell()
        screen.show(scene)
        return file.getvalue()[start:]

    def test_only_changed_rows_are_written(self) -> None:
        """A tenth of a second later only the bar is written, and the same scene writes nothing."""
        file = StringIO()
        screen = LiveScreen(
            Console(file=file, force_terminal=True, width=80, height=24, legacy_windows=False),
            lambda: (80, 24),
        )
        screen.enter()
        first = self.drawn(screen, file, SCENES["in"])
        assert "Arrive" in first
        again = self.drawn(screen, file, SCENES["in"])
        moved = self.drawn(screen, file, Scene(playback("spinal-wave", (27.3, None))))
        assert again == ""
        assert "█" in moved
        assert "Arrive" not in moved
        screen.enter()
        assert "Arrive" in self.drawn(screen, file, SCENES["in"])
        screen.leave()
        screen.leave()
        assert file.getvalue().count("\x1b[?1049h") == file.getvalue().count("\x1b[?1049l") == 2

    def test_no_colour(self) -> None:
        """Without colour there are no colour codes, and the words are there."""
        file = StringIO()
        console = Console(
            file=file, force_terminal=True, width=80, height=24, no_color=True, color_system="truecolor"
        )
        screen = LiveScreen(console, lambda: (80, 24))
        screen.enter()
        screen.show(SCENES["in"])
        text = self.drawn(screen, file, SCENES["out"])
        screen.leave()
        assert "\x1b[36m" not in file.getvalue()
        assert "\x1b[1;32m" not in text
        assert "let the shoulders" in text
