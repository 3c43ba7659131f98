"""The practice screen as a value: `frame` turns a scene and a look into rows."""

from collections.abc import Iterator
from functools import lru_cache
from io import StringIO
from itertools import islice
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.console import Console, ConsoleOptions, RenderResult
from rich.progress_bar import ProgressBar
from rich.segment import Segment as Piece
from rich.text import Text

from qicli.core.practice.playback import Playback
from qicli.core.practice.timeline import Phase, PhaseKind, Place
from qicli.core.text import visible
from qicli.ports import Scene
from qicli.views.practice.letters import HEIGHT, Size, letters, width
from qicli.views.practice.plain import clock

STYLES = {
    PhaseKind.INHALE: "bold cyan",
    PhaseKind.HOLD: "bold",
    PhaseKind.EXHALE: "bold green",
    PhaseKind.REST: "bold",
    PhaseKind.SETTLE: "bold",
    PhaseKind.INTRODUCE: "bold",
}
WORDS = {
    PhaseKind.INHALE: "in",
    PhaseKind.HOLD: "hold",
    PhaseKind.EXHALE: "out",
    PhaseKind.REST: "rest",
}

Choices = tuple[tuple[str, str], ...]
PAUSED_CHOICES: Choices = (
    ("space", "go on"),
    ("e", "smaller"),
    ("n", "skip"),
    ("r", "just breathe"),
    ("q", "end"),
)
HELP: Choices = (
    ("space", "pause, and go on"),
    ("n or right", "next"),
    ("b or left", "back"),
    ("e", "smaller, then past it"),
    ("r", "just breathe from here on"),
    ("+ and -", "longer, shorter breaths"),
    ("m", "bell on or off"),
    ("q", "end and save"),
    ("?", "close this list"),
)
# The longest that fits is shown.
RUNNING_KEYS = (
    "space pause · e that hurts · n next · b back · + - breath · m bell · q end · ? help",
    "space pause · e that hurts · n next · b back · m bell · q end · ? help",
    "space pause · e hurts · q end · ? help",
    "space · e · q · ?",
)
INTRODUCING_KEYS = (
    "space begin now · e smaller · n skip it · b back · q end · ? help",
    "space begin · q end",
)
SETTLING_KEYS = ("space start now · q end · ? help", "space start · q end")
PAUSED_KEYS = ("paused · space go on · ? help", "paused")


class Words(NamedTuple):
    """A row of text, with something at its right end."""

    left: str
    right: str = ""
    style: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        left, right = _writable(self.left, options), _writable(self.right, options)
        room = options.max_width - cell_len(right)
        left = left if cell_len(left) <= room else _shortened(left, room, options)
        yield Piece(set_cell_size(left, room) + right, console.get_style(self.style))
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
        inner = options.max_width - 2
        yield Piece(left)
        yield Piece(" " * self.start + block * self.filled, console.get_style(self.style))
        yield Piece(" " * (inner - self.start - self.filled) + right)
        yield Piece.line()


class Gauge(NamedTuple):
    """A Rich progress bar with its name before and the time left behind it; `done` in half cells."""

    name: str
    done: int
    width: int
    left: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Piece(f"{self.name:<8}")
        bar = ProgressBar(total=self.width * 2, completed=self.done, width=self.width, **_CALM)  # type: ignore[arg-type] # styles by name
        drawn = [piece for piece in console.render(bar, options) if piece.text != "\n"]
        yield from drawn
        drawn_width = sum(piece.cell_length for piece in drawn)
        yield Piece(f"{self.left:>{options.max_width - 8 - drawn_width}}")
        yield Piece.line()


_CALM = {"style": "bright_black", "complete_style": "cyan", "finished_style": "cyan"}

Row = Words | Centred | Bar | Gauge
BLANK = Words("")


class Look(NamedTuple):
    """What the rows are made for: width and height in cells, and whether there is only ASCII."""

    width: int
    height: int
    ascii_only: bool = False


def frame(scene: Scene, look: Look) -> tuple[Row, ...]:
    """The rows of the screen, as many as it is high."""
    playback = scene.playback
    place = playback.timeline.at(playback.position)
    if scene.helping:
        rows = _listing(scene, place, look, HELP, large=False)
    elif playback.paused:
        rows = _listing(scene, place, look, PAUSED_CHOICES, large=True)
    else:
        rows = _leading(scene, place, look)
    return tuple(islice([*rows, *[BLANK] * look.height], look.height))


class _Budget:
    """Rows still free; what matters most takes its rows first."""

    def __init__(self, rows: int) -> None:
        self.left = rows

    def take(self, rows: int) -> int:
        taken = max(0, min(rows, self.left))
        self.left -= taken
        return taken


def _leading(scene: Scene, place: Place, look: Look) -> Iterator[Row]:
    """A practice that runs: the phase, the bar and the time left always; the rest as there is room."""
    phase = _phase_rows(place, look)
    cue = _wrapped(visible(place.segment.cue), look.width)
    breath_cue = _breath_cue(place, look)
    budget = _Budget(look.height - len(phase) - 2)
    step, cue_rows, breath_row = budget.take(1), budget.take(1), budget.take(len(breath_cue))
    title, keys = budget.take(1), budget.take(1)
    bar = 1 + budget.take(2)
    following = budget.take(1)
    gaps = [budget.take(1) for _ in range(3)]
    cue_rows += budget.take(min(len(cue), 6) - cue_rows)
    bar += budget.take(min(4, look.height // 6))
    bar += budget.take(min(budget.left // 3, 4))
    yield from [BLANK] * (budget.left // 2)
    yield from [_title(scene, place, look)] * title
    yield from [Words(line) for line in _page(cue, cue_rows, _page_number(scene.playback, place))]
    yield from [BLANK] * gaps[0]
    yield from phase
    yield from [BLANK] * gaps[1]
    yield from breath_cue[:breath_row]
    yield from [_bar(scene.playback, place, look)] * bar
    yield from [BLANK] * gaps[2]
    yield from _gauges(scene.playback, place, look)[1 - step :]
    yield from _foot(scene, place, look, following + keys)


def _foot(scene: Scene, place: Place, look: Look, rows: int) -> list[Row]:
    """What comes next, and the keys; a notice takes the place of the first of the rows there are."""
    last: list[Row] = [Words(_following(scene.playback, place)), _keys_row(scene.playback, look)]
    last = last[len(last) - rows :]
    return [Words(scene.notice, style="bold"), *last[1:]] if scene.notice and last else last


def _listing(scene: Scene, place: Place, look: Look, choices: Choices, *, large: bool) -> Iterator[Row]:
    """The choices, as large as there is room for, between the title and the time left."""
    room = look.height - 2
    rows = list(_choices(choices, look, room)) if large else _list(choices, look)
    foot = [_gauges(scene.playback, place, look)[1]]
    if len(rows) + 3 <= look.height:
        foot.append(Words(scene.notice, style="bold") if scene.notice else _keys_row(scene.playback, look))
    gap = max(0, look.height - len(rows) - len(foot) - 1) // 2
    yield _title(scene, place, look)
    yield from [BLANK] * gap
    yield from rows
    yield from [BLANK] * gap
    yield from foot


def _choices(choices: Choices, look: Look, room: int) -> Iterator[Row]:
    """Each choice in the largest letters that fit, else in bold with air around it."""
    texts = [f"{key} {meaning}" for key, meaning in choices]
    sizes: tuple[Size, ...] = ("large",) if look.ascii_only else ("large", "half")
    for size in sizes:
        high = (HEIGHT[size] + 1) * len(texts) - 1
        if high <= room and all(width(text, size) <= look.width for text in texts):
            for number, text in enumerate(texts):
                yield from [BLANK] * (number > 0)
                yield from [Centred(row, "bold") for row in letters(text, size, ascii_only=look.ascii_only)]
            return
    for row in _list(choices, look):
        yield row
        yield from [BLANK] * (2 * len(choices) <= room)


def _list(choices: Choices, look: Look) -> list[Row]:
    column = max(len(key) for key, _ in choices) + 2
    indent = " " * max(0, (look.width - 42) // 2)
    return [Words(f"{indent}{key:<{column}}{meaning}", style="bold") for key, meaning in choices]


def _title(scene: Scene, place: Place, look: Look) -> Row:
    """The step's name, and as much of where one is as there is room for."""
    segment, steps = place.segment, scene.playback.timeline.steps
    bell = " · bell" if scene.bell else ""
    forms = [bell.removeprefix(" · "), ""]
    if segment.number:
        breath = f" · breath {place.phase.breath}/{segment.breaths}" if place.phase.breath else ""
        step = f"step {segment.number}/{steps}"
        forms = [f"{step}{breath}{bell}", f"{step}{breath}", step, f"{segment.number}/{steps}", ""]
    label = visible(segment.label)
    room = look.width - cell_len(label) - 2
    return Words(label, next((form for form in forms if len(form) <= room), ""), "bold")


def _breath_cue(place: Place, look: Look) -> list[Row]:
    """What to do with this part of the breath; a hold keeps the words of what led to it.

    As many rows for the in-breath as for the out-breath, so that nothing moves but the words.
    """
    step = place.segment.step
    if not place.phase.breath:
        return []
    inhale, exhale = (_wrapped(visible(cue), look.width) for cue in (step.inhale_cue, step.exhale_cue))
    now = inhale if place.phase.kind in {PhaseKind.INHALE, PhaseKind.HOLD} else exhale
    rows = [Centred(line, "bold") for line in now]
    return [*rows, *[BLANK] * (max(len(inhale), len(exhale)) - len(rows))]


def _phase_rows(place: Place, look: Look) -> tuple[Row, ...]:
    text, style = _phase_word(place), STYLES[place.phase.kind]
    for size in _sizes(look):
        if width(text, size) <= look.width:
            return tuple(Centred(row, style) for row in letters(text, size, ascii_only=look.ascii_only))
    return (Centred(text.upper(), style),)


def _sizes(look: Look) -> tuple[Size, ...]:
    fits: list[Size] = []
    if look.height >= 40:
        fits.append("huge")
    if look.height >= 16:
        fits.append("large")
    if look.height >= 8 and not look.ascii_only:
        fits.append("half")
    return tuple(fits)


def _phase_word(place: Place) -> str:
    phase = place.phase
    if phase.breath:
        return f"{WORDS[phase.kind]} {phase.breath}"
    if not place.segment.number:
        return "settle"
    if place.segment.introduces:
        return "ready"
    return "tap" if place.segment.step.tempo else "easy"


def _bar(playback: Playback, place: Place, look: Look) -> Row:
    inner = look.width - 2
    phase, position = place.phase, playback.position
    if place.segment.step.tempo and not phase.breath:
        return _beat(place, position, inner)
    filled = 2 * round(_fullness(phase, position) * inner / 2)
    filled = min(filled, inner)
    return Bar((inner - filled) // 2, filled, STYLES[phase.kind])


def _fullness(phase: Phase, position: int) -> float:
    """How full of breath, 0 to 1: grows on the in-breath, stays on a hold, shrinks on the out-breath."""
    done = (position - phase.start) / (phase.end - phase.start)
    match phase.kind:
        case PhaseKind.INHALE:
            return done
        case PhaseKind.HOLD:
            return 1.0
        case PhaseKind.EXHALE:
            return 1.0 - done
        case _:
            return 0.0


def _beat(place: Place, position: int, inner: int) -> Row:
    """A short block left and right of the middle in turn, in time with the tapping hands."""
    number = (position - place.segment.start) * place.segment.step.tempo // 60_000
    block = max(1, inner // 12)
    start = inner // 2 - 2 * block if number % 2 == 0 else inner // 2 + block
    return Bar(start, block, "bold")


def _gauges(playback: Playback, place: Place, look: Look) -> list[Row]:
    timeline, position = playback.timeline, playback.position
    first, last = timeline.span(place.segment.number)
    begun = max(position, timeline.lead_in)
    return [
        _gauge("step", position - first, last - first, look),
        _gauge("session", begun - timeline.lead_in, timeline.duration - timeline.lead_in, look),
    ]


def _gauge(name: str, done: int, total: int, look: Look) -> Row:
    cells = max(1, look.width - 8 - 8)
    return Gauge(name, done * cells * 2 // total, cells, clock(total - done, up=True))


def _following(playback: Playback, place: Place) -> str:
    ahead = playback.timeline.segments[place.nth + 1 :]
    here = place.segment.number, place.segment.side
    others = (each.label for each in ahead if (each.number, each.side) != here)
    return f"next: {visible(next(others, 'the end'))}"


def _keys_row(playback: Playback, look: Look) -> Row:
    running = INTRODUCING_KEYS if playback.introducing else RUNNING_KEYS
    choices = PAUSED_KEYS if playback.paused else SETTLING_KEYS if playback.settling else running
    return Words(next((keys for keys in choices if len(keys) <= look.width), choices[-1]))


_RULER = Console(file=StringIO(), width=80)


@lru_cache(maxsize=64)
def _wrapped(text: str, columns: int) -> tuple[str, ...]:
    return tuple(line.plain.rstrip() for line in Text(text).wrap(_RULER, columns)) if text.strip() else ()


def _page_number(playback: Playback, place: Place) -> int:
    """A cue too long for the screen turns a page with each breath, or every ten seconds."""
    if place.phase.breath:
        return place.phase.breath - 1
    return (playback.position - place.segment.start) // 10_000


def _page(lines: tuple[str, ...], rows: int, number: int) -> Iterator[str]:
    """One page of a cue; an ellipsis tells that there is more."""
    if len(lines) <= rows or not rows:
        yield from lines[:rows]
        return
    first = number % -(-len(lines) // rows) * rows
    yield from lines[first : first + rows - 1]
    if first + rows <= len(lines):
        more = " …" if first + rows < len(lines) else ""
        yield lines[first + rows - 1] + more


def _shortened(text: str, room: int, options: ConsoleOptions) -> str:
    mark = "..." if options.ascii_only else "…"
    return set_cell_size(text, max(0, room - len(mark))).rstrip() + mark


def _writable(text: str, options: ConsoleOptions) -> str:
    """The text in signs that the terminal has, each as wide as before."""
    if text.isascii() or not options.ascii_only:
        return text
    return text.replace("·", "-").replace("…", ".").encode("ascii", "replace").decode()
