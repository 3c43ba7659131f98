"""The practice screen on a terminal that can redraw: Rich draws it, and only changed rows are written."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from io import StringIO
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

from qicli.core.practice.timeline import Place
from qicli.ports import Scene
from qicli.views.practice.frame import Look, Motion, frame, still
from qicli.views.practice.leading import bar
from qicli.views.practice.look import bounded
from qicli.views.practice.rows import GAUGE_NAME, Bar, Gauge, Line, Row, edges

# Pasted text then arrives between marks, and cannot be taken for keys.
_PASTE_MARKED, _PASTE_PLAIN = "\x1b[?2004h", "\x1b[?2004l"


class _Paper(StringIO):
    """What rows are drawn on: nothing but what the terminal can show."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override] # Rich asks for it
        """The terminal's own."""
        return self._encoding


class _Seen(NamedTuple):
    """What stands on a screen: its rows, what in them moves by itself, and what all else depends on."""

    rows: tuple[Row, ...] = ()
    motion: Motion = Motion((), ())
    still: object = None


class LiveScreen:
    """Draws scenes row by row: all rows when the screen is new, and then those that are others."""

    cadence: int | None = 100

    def __init__(
        self,
        console: Console,
        size: Callable[[], tuple[int, int]],
        *,
        counting: bool = False,
        dark: bool = False,
    ) -> None:
        self._console = console
        self._size = size
        self._taken = False
        self._sized = (0, 0)
        self._look = Look(0, 0, console.options.ascii_only, counting, dark)
        self._seen = _Seen()
        self._paper = console
        self._drawn = lru_cache(maxsize=4096)(self._draw)
        self._styled = lru_cache(maxsize=16)(self._style)
        self._lines = lru_cache(maxsize=2)(self._all_lines)

    def enter(self) -> None:
        """Take the whole screen and hide the cursor; again after something else had it."""
        self.leave()
        self._taken = True
        self._console.set_alt_screen(enable=True)
        self._console.show_cursor(show=False)
        self._console.file.write(_PASTE_MARKED)

    def leave(self) -> None:
        """Give the screen back, whatever is left of it."""
        taken, self._taken, self._seen = self._taken, False, _Seen()
        if taken:
            with suppress(OSError):
                self._console.file.write(_PASTE_PLAIN)
                self._console.show_cursor(show=True)
                self._console.set_alt_screen(enable=False)

    def show(self, scene: Scene) -> None:
        """Draw what differs from what is seen."""
        size = self._size()
        if size != self._sized or not self._seen.rows:
            self._begin(size)
        self._put(*self._following(self._seen, scene))

    def ahead(self, scenes: Iterator[Scene]) -> Sequence[tuple[Scene, Callable[[], None]]]:
        """Draw what follows; a row of them costs a third of what each does on waking."""
        drawn: list[tuple[Scene, Callable[[], None]]] = []
        seen = self._seen
        for scene in scenes:
            written, seen = self._following(seen, scene)
            drawn.append((scene, partial(self._show_drawn, scene, written, seen)))
        return drawn

    def _show_drawn(self, scene: Scene, written: str, seen: _Seen) -> None:
        """Show what was drawn, unless the screen is another by now."""
        if self._size() == self._sized and self._seen.rows:
            self._put(written, seen)
        else:
            self.show(scene)

    def _put(self, written: str, seen: _Seen) -> None:
        self._seen = seen
        if written:
            self._write(written)

    def _begin(self, size: tuple[int, int]) -> None:
        """An empty screen of this size."""
        self._sized, self._seen = size, _Seen()
        self._look = bounded(self._look._replace(width=size[0], height=size[1]))
        self._drawn.cache_clear()
        self._styled.cache_clear()
        self._lines.cache_clear()
        self._paper = self._fresh_paper()
        self._console.file.write("\x1b[0m\x1b[2J")

    def _following(self, seen: _Seen, scene: Scene) -> tuple[str, _Seen]:
        """What is to be written where that is seen, for this scene to be; and what is seen then."""
        playback = scene.playback
        place = playback.timeline.at(playback.position)
        now = still(scene, place, self._look)
        if seen.rows and now == seen.still:
            return self._moved(seen, scene, place)
        rows = frame(scene, self._look)
        before = seen.rows or (None,) * len(rows)
        changed = (y for y, (new, old) in enumerate(zip(rows, before, strict=True)) if new != old)
        written = "".join(self._placed(y, rows[y]) for y in changed)
        return written, _Seen(rows, Motion.of(rows, scene, place, self._look), now)

    def _moved(self, seen: _Seen, scene: Scene, place: Place) -> tuple[str, _Seen]:
        """Only the bar and the gauges may be others, and of them what moved."""
        rows, position, written = list(seen.rows), scene.playback.position, ""
        for y, span in seen.motion.gauges:
            gauge, before = span.at(position), rows[y]
            if gauge != before:
                rows[y] = gauge
                written += self._gauge(y, before, gauge)
        if seen.motion.bar:
            bar_before, bar_now = rows[seen.motion.bar[0]], bar(scene.playback, place, self._look)
            if bar_now != bar_before:
                for y in seen.motion.bar:
                    rows[y] = bar_now
                written += self._ends(seen.motion.bar, bar_before, bar_now)
        return written, seen._replace(rows=tuple(rows)) if written else seen

    def _gauge(self, y: int, before: Row, now: Gauge) -> str:
        """The line where it grew, and the time where it is another."""
        if not (isinstance(before, Gauge) and now.width and len(now.left) == len(before.left)):
            return self._placed(y, now)
        line = f"\x1b[{y + 1};{GAUGE_NAME + 1}H{self._lines(now.width)[now.done]}"
        left = f"\x1b[{y + 1};{self._look.width - len(now.left) + 1}H{now.left}"
        return line * (now.done != before.done) + left * (now.left != before.left)

    def _ends(self, ys: tuple[int, ...], before: Row, now: Bar) -> str:
        """The ends of the bar that moved, in all its rows: a tenth of what the whole bar would be."""
        cells = edges(before, now, ascii_only=self._look.ascii_only) if isinstance(before, Bar) else None
        if cells is None:
            return "".join(self._placed(y, now) for y in ys)
        moved = "".join(f"\x1b[{y + 1};{x}H{text}" for y in ys for x, text in cells)
        return self._styled(now.style).replace("*", moved)

    def _placed(self, y: int, row: Row) -> str:
        return f"\x1b[{y + 1};1H{self._drawn(row)}"

    def _all_lines(self, width: int) -> list[str]:
        """A gauge's line however far it goes: drawn in a row, each costs a tenth of what it does alone."""
        return [self._draw(Line(done, width)) for done in range(2 * width + 1)]

    def _style(self, style: str) -> str:
        """A star as Rich writes it in this style."""
        with self._paper.capture() as captured:
            self._paper.print(Text("*", style), end="")
        return captured.get()

    def _write(self, text: str) -> None:
        file = self._console.file
        file.write(text)
        file.flush()

    def _draw(self, row: Row) -> str:
        """The row as Rich writes it on this terminal."""
        with self._paper.capture() as captured:
            self._paper.print(row, end="")
        return captured.get().removesuffix("\n")

    def _fresh_paper(self) -> Console:
        """A console like the real one, to draw single rows on."""
        return Console(
            file=_Paper(self._console.encoding),
            width=self._look.width,
            height=self._look.height,  # else it asks the system for it at every row
            force_terminal=True,
            color_system=self._console.color_system,  # type: ignore[arg-type] # Rich names them as plain str
            legacy_windows=False,
            no_color=self._console.no_color,
        )
