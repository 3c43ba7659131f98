"""The practice screen that brightens and dims as a whole with the breath, for whoever cannot hear it."""

from collections.abc import Callable, Iterator, Sequence

from rich.console import Console

from qicli.ports import Scene
from qicli.views.practice.brightness import towards, wanted
from qicli.views.practice.live import LiveScreen

NO_COLOUR = "This terminal shows no colours, so it cannot brighten and dim."
RESET = "\x1b[0m"
FAINT, SEEN = "\x1b[90m", "\x1b[37m"  # what is grey is not seen on grey
# Text stays readable on the brightest: 5 to 1 (WCAG 1.4.3 asks for 4.5).
WHITE, BRIGHTEST, DARKEST = 236, 104, 6
LEVELS = 26  # of brightness between them, where the terminal has all colours
GREYS, FIRST_GREY = 11, 232  # of the 24 greys among 256 colours, as many as text can be read on


class FlashingScreen(LiveScreen):
    """A screen whose background goes with the breath, in as many steps as the terminal has greys."""

    def __init__(
        self, console: Console, size: Callable[[], tuple[int, int]], *, counting: bool = False
    ) -> None:
        super().__init__(console, size, counting=counting)
        self._paint = _paints(console.color_system)
        self._bright, self._clock, self._ground = 0.0, 0, ""

    def show(self, scene: Scene) -> None:
        """Draw what differs, and all of it where it is brighter or darker than before."""
        playback = scene.playback
        goal = wanted(playback.timeline.at(playback.position), playback.position, running=playback.running)
        self._bright = towards(self._bright, goal, playback.clock - (self._clock or playback.clock))
        self._clock = playback.clock
        ground = self._paint(self._bright)
        repainted = bool(self._seen.rows) and ground != self._ground
        self._ground = ground
        super().show(scene)
        if repainted:
            self._write("".join(self._placed(y, row) for y, row in enumerate(self._seen.rows)))

    def ahead(self, _scenes: Iterator[Scene]) -> Sequence[tuple[Scene, Callable[[], None]]]:
        """Nothing: how bright it is depends on when it was shown before."""
        return ()

    def _write(self, text: str) -> None:
        painted = text.replace(RESET, RESET + self._ground).replace(FAINT, SEEN)
        super()._write(f"{self._ground}{painted}{RESET}")


def shows_brightness(console: Console) -> bool:
    """Whether this terminal has anything to brighten and dim with."""
    return console.color_system is not None and not console.no_color


def _paints(system: str | None) -> Callable[[float], str]:
    """How a brightness from 0 to 1 is written, with text that can be read on it."""
    return {"truecolor": _true, "256": _greys}.get(system or "", _two)


def _true(bright: float) -> str:
    grey = DARKEST + round(bright * LEVELS) * (BRIGHTEST - DARKEST) // LEVELS
    return f"\x1b[38;2;{WHITE};{WHITE};{WHITE};48;2;{grey};{grey};{grey}m"


def _greys(bright: float) -> str:
    return f"\x1b[38;5;255;48;5;{FIRST_GREY + round(bright * (GREYS - 1))}m"


def _two(bright: float) -> str:
    """Black, and the one grey of sixteen colours: twice a breath it changes."""
    return f"\x1b[97;{100 if bright > 0.5 else 40}m"
