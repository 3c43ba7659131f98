"""The practice screen on a terminal that can redraw: Rich draws it, and only changed rows are written."""

from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from io import StringIO

from rich.console import Console, Group
from rich.live import Live

from qicli.ports import Scene
from qicli.views.practice.frame import Look, Row, frame

# Pasted text then arrives between marks, and cannot be taken for keys.
_PASTE_MARKED, _PASTE_PLAIN = "\x1b[?2004h", "\x1b[?2004l"


class LiveScreen:
    """Draws scenes with Rich's Live when anything moved, and row by row while only the rows change."""

    cadence: int | None = 100

    def __init__(self, console: Console, size: Callable[[], tuple[int, int]]) -> None:
        self._console = console
        self._size = size
        self._ascii_only = console.options.ascii_only
        self._live: Live | None = None
        self._look = Look(0, 0)
        self._rows: tuple[Row, ...] = ()
        self._paper = console
        self._drawn = lru_cache(maxsize=4096)(self._draw)

    def enter(self) -> None:
        """Take the whole screen and hide the cursor; again after something else had it."""
        self.leave()
        self._live = Live(
            console=self._console,
            screen=True,
            auto_refresh=False,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._live.start()
        self._console.file.write(_PASTE_MARKED)

    def leave(self) -> None:
        """Give the screen back, whatever is left of it."""
        live, self._live, self._rows = self._live, None, ()
        if live is not None:
            with suppress(OSError):
                self._console.file.write(_PASTE_PLAIN)
                live.stop()

    def show(self, scene: Scene) -> None:
        """Draw what differs from what is seen."""
        look = Look(*self._size(), self._ascii_only)
        rows = frame(scene, look)
        if look != self._look or not self._rows:
            self._show_all(rows, look)
        elif rows != self._rows:
            self._show_changed(rows)
        self._rows = rows

    def _show_all(self, rows: tuple[Row, ...], look: Look) -> None:
        self._look = look
        self._drawn.cache_clear()
        self._paper = self._fresh_paper()
        if self._live is not None:
            self._live.update(Group(*rows), refresh=True)

    def _show_changed(self, rows: tuple[Row, ...]) -> None:
        changed = [y for y, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new != old]
        self._console.file.write("".join(f"\x1b[{y + 1};1H{self._drawn(rows[y])}" for y in changed))
        self._console.file.flush()

    def _draw(self, row: Row) -> str:
        """The row as Rich writes it on this terminal."""
        with self._paper.capture() as captured:
            self._paper.print(row, end="")
        return captured.get().removesuffix("\n")

    def _fresh_paper(self) -> Console:
        """A console like the real one, to draw single rows on."""
        return Console(
            file=StringIO(),
            width=self._look.width,
            force_terminal=True,
            color_system=self._console.color_system,  # type: ignore[arg-type] # Rich names them as plain str
            legacy_windows=False,
            no_color=self._console.no_color,
        )
