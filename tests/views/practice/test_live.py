"""The screen on a terminal: what is written is what `frame` says, and no more than has moved."""

from collections.abc import Callable
from io import StringIO

import pyte
import pytest
from rich.console import Console

from qicli.adapters.home.library import Library, shipped_folder
from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.unfolding import unfold
from qicli.ports import Scene
from qicli.views.practice.frame import Look, frame
from qicli.views.practice.live import LiveScreen

LIBRARY = Library(shipped_folder(), shipped_folder())


def at(second: float, command: Command | None = None) -> Scene:
    """The spinal wave, so many seconds after its beginning."""
    state, _ = begin(unfold(LIBRARY.find("spinal-wave"), lead_in=15), 0)
    return Scene(advance(state, round(second * 1000), command)[0])


class Shown:
    """A live screen, the file it writes to, and the terminal that reads it."""

    def __init__(self, width: int = 80, height: int = 24, **console: object) -> None:
        self.file = StringIO()
        self.size = (width, height)
        kinds = {"color_system": None, "legacy_windows": False, **console}
        real = Console(file=self.file, force_terminal=True, width=width, height=height, **kinds)  # type: ignore[arg-type] # a console's own
        self.screen = LiveScreen(real, lambda: self.size)
        self.terminal = pyte.Screen(width, height)
        self._stream = pyte.Stream(self.terminal)
        self.screen.enter()

    def show(self, scene: Scene) -> str:
        """What showing this scene writes."""
        return self.read(lambda: self.screen.show(scene))

    def read(self, show: Callable[[], None]) -> str:
        """What is written by showing something."""
        start = self.file.tell()
        show()
        written = self.file.getvalue()[start:]
        self._stream.feed(written)
        return written


def expected(state: Playback, width: int, height: int) -> list[str]:
    """The rows that the frame says, as a terminal without colour shows them."""
    console = Console(file=StringIO(), width=width, force_terminal=False)
    return [
        "".join(piece.text for piece in line)
        for row in frame(Scene(state), Look(width, height))
        for line in console.render_lines(row)
    ]


LOOKS = 40  # moments of a practice, each with one a little later
SIZES = [(80, 24), (40, 18), (61, 20), (200, 60), (8, 9), (2, 3)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("slug", ["kidney-tapping", "spinal-wave"])
def test_the_terminal_shows_the_frame(slug: str, size: tuple[int, int]) -> None:
    """Whatever is left out of what is written, the terminal shows each scene whole."""
    shown = Shown(*size)
    line = unfold(LIBRARY.find(slug), lead_in=15, introduce=True)
    state, _ = begin(line, 0)
    for moment in range(2 * LOOKS):
        now = moment // 2 * line.duration // LOOKS + moment % 2 * 130
        state, _ = advance(state, now)
        shown.show(Scene(state))
        assert list(shown.terminal.display) == expected(state, *size)


@pytest.mark.parametrize("size", [(80, 24), (40, 18)], ids=["80x24", "40x18"])
def test_drawn_ahead_it_is_the_frame_too(size: tuple[int, int]) -> None:
    """Each when it is shown; what was drawn and is not shown leaves nothing, nor does another size."""
    shown = Shown(*size)
    for second in (14.0, 27.2, 31.0):
        shown.show(at(second))
        coming = [at(second + tenths / 10) for tenths in range(1, 20)]
        drawn = shown.screen.ahead(iter(coming))
        assert [scene for scene, _ in drawn] == coming
        for scene, show in drawn[:12]:
            shown.read(show)
            assert list(shown.terminal.display) == expected(scene.playback, *size)
    shown.size = (61, 20)
    shown.terminal.resize(20, 61)
    shown.read(drawn[12][1])
    assert list(shown.terminal.display) == expected(coming[12].playback, 61, 20)


def test_only_what_moved_is_written() -> None:
    """A tenth of a second later only the ends of the bar are written, and the same scene writes nothing."""
    shown = Shown()
    first = shown.show(at(27.2))
    assert "Arrive" in first
    assert shown.show(at(27.2)) == ""
    moved = shown.show(at(27.3))
    assert "█" in moved
    assert "Arrive" not in moved
    assert len(moved) < 300


def test_taken_and_given_back() -> None:
    """Entered again, all is drawn again; what was taken is given back once for each time."""
    shown = Shown()
    shown.show(at(27.2))
    shown.screen.enter()
    assert "Arrive" in shown.show(at(27.2))
    shown.screen.leave()
    shown.screen.leave()
    text = shown.file.getvalue()
    for taken, given in [
        ("\x1b[?1049h", "\x1b[?1049l"),
        ("\x1b[?25l", "\x1b[?25h"),
        ("\x1b[?2004h", "\x1b[?2004l"),
    ]:
        assert text.count(taken) == text.count(given) == 2


def test_another_size() -> None:
    """A window that changed is drawn anew, also while nothing moves."""
    shown = Shown()
    shown.show(at(27.2, Command.PAUSE))
    shown.size = (40, 18)
    shown.terminal.resize(18, 40)
    shown.show(at(27.2, Command.PAUSE))
    assert list(shown.terminal.display) == expected(at(27.2, Command.PAUSE).playback, 40, 18)


def test_an_absurd_size() -> None:
    """A terminal that claims 65,535 rows and columns is drawn on all the same, and at once."""
    shown = Shown()
    shown.size = (65_535, 65_535)
    assert len(shown.show(at(27.2))) < 1_000_000


def test_no_colour() -> None:
    """Without colour there are no colour codes, and the words are there."""
    shown = Shown(no_color=True, color_system="truecolor")
    shown.show(at(27.2))
    text = shown.show(at(33.5))
    assert "\x1b[36m" not in shown.file.getvalue()
    assert "\x1b[1;32m" not in text
    assert "let the shoulders" in text


def test_only_ascii() -> None:
    """Where the terminal has nothing else, nothing else is written, whatever moves."""

    class AsciiFile(StringIO):
        encoding = "ascii"

    file = AsciiFile()
    console = Console(file=file, force_terminal=True, width=80, height=24, color_system=None)
    screen = LiveScreen(console, lambda: (80, 24))
    screen.enter()
    for tenth in range(150, 450):
        screen.show(at(tenth / 10))
    assert file.getvalue().isascii()
    assert "####" in file.getvalue()
