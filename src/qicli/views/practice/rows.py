"""The rows of the practice screen: small values that Rich draws, each in exactly the width there is."""

from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.console import Console, ConsoleOptions, RenderResult
from rich.progress_bar import ProgressBar
from rich.segment import Segment as Piece

GAUGE_NAME, GAUGE_LEFT = 8, 8  # cells for a gauge's name before it, and the time left behind it
_CALM = {"style": "bright_black", "complete_style": "cyan", "finished_style": "cyan"}


class Words(NamedTuple):
    """A row of text, with something at its right end; both within a margin."""

    left: str
    right: str = ""
    style: str = ""
    margin: int = 0

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        left, right = _writable(self.left, options), _writable(self.right, options)
        width = options.max_width - 2 * self.margin
        room = max(0, width - cell_len(right))
        left = left if cell_len(left) <= room else _shortened(left, room, options)
        margin = " " * self.margin
        row = set_cell_size(margin + set_cell_size(left, room) + right, options.max_width)
        yield Piece(row, console.get_style(self.style))
        yield Piece.line()


class Centred(NamedTuple):
    """A row of text in the middle."""

    text: str
    style: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        text = _writable(self.text, options)
        left = " " * max(0, (options.max_width - cell_len(text)) // 2)
        yield Piece(set_cell_size(left + text, options.max_width), console.get_style(self.style))
        yield Piece.line()


class Bar(NamedTuple):
    """A row of the breath bar: `filled` cells from `start`, between end marks."""

    start: int
    filled: int
    style: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        left, block, right = "|#|" if options.ascii_only else "▌█▐"
        inner = max(0, options.max_width - 2)
        yield Piece(left)
        yield Piece(" " * self.start + block * self.filled, console.get_style(self.style))
        if options.max_width > 1:
            yield Piece(" " * (inner - self.start - self.filled) + right)
        yield Piece.line()


def edges(before: Bar, after: Bar, *, ascii_only: bool) -> list[tuple[int, str]] | None:
    """What differs between two bars of one style: from which column (from 1) on, and what to write there.

    None where neither lies within the other.
    """
    block = "#" if ascii_only else "█"
    left, right = after.start - before.start, (after.start + after.filled) - (before.start + before.filled)
    if left * right > 0:
        return None
    cells: list[tuple[int, str]] = []
    if left:
        cells.append((min(before.start, after.start) + 2, (" " if left > 0 else block) * abs(left)))
    if right:
        end = max(before.start + before.filled, after.start + after.filled)
        cells.append((end - abs(right) + 2, (block if right > 0 else " ") * abs(right)))
    return cells


class Line(NamedTuple):
    """Rich's progress bar alone, `done` in half cells."""

    done: int
    width: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        bar = ProgressBar(total=self.width * 2, completed=self.done, width=self.width, **_CALM)  # type: ignore[arg-type] # styles by name
        pieces = [piece for piece in console.render(bar, options) if piece.text != "\n"]
        yield from pieces
        yield Piece(" " * (self.width - sum(piece.cell_length for piece in pieces)))


class Gauge(NamedTuple):
    """A Rich progress bar with its name before and the time left behind it; `done` in half cells."""

    name: str
    done: int
    width: int
    left: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if not self.width:  # no room for a bar: the time left alone
            yield Piece(f"{self.left:>{options.max_width}}"[: options.max_width])
            yield Piece.line()
            return
        yield Piece(f"{self.name:<{GAUGE_NAME}}")
        yield from console.render(Line(self.done, self.width), options)
        yield Piece(f"{self.left:>{options.max_width - GAUGE_NAME - self.width}}")
        yield Piece.line()


def gauge(name: str, done: int, total: int, width: int, left: str) -> Gauge:
    """A gauge for a screen of this width: `done` of `total`, and what is left in figures."""
    cells = width - GAUGE_NAME - GAUGE_LEFT
    if cells < 1:
        return Gauge(name, 0, 0, left)
    return Gauge(name, done * cells * 2 // max(1, total), cells, left)


Row = Words | Centred | Bar | Line | Gauge
BLANK = Words("")


def _shortened(text: str, room: int, options: ConsoleOptions) -> str:
    mark = "..." if options.ascii_only else "…"
    if room <= 8:  # there is no room for a mark
        return set_cell_size(text, room)
    return set_cell_size(text, room - len(mark)).rstrip() + mark


def _writable(text: str, options: ConsoleOptions) -> str:
    """The text in signs that the terminal has, each as wide as before."""
    if text.isascii() or not options.ascii_only:
        return text
    return text.replace("·", "-").replace("…", ".").encode("ascii", "replace").decode()
