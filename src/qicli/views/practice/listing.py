"""The practice screen while the practice waits: the choices, or all the keys."""

from collections.abc import Iterator
from itertools import accumulate

from qicli.core.practice.timeline import Place
from qicli.core.text import visible
from qicli.ports import Scene
from qicli.views.practice.letters import HEIGHT, Size, letters, width
from qicli.views.practice.look import Look
from qicli.views.practice.rows import BLANK, Centred, Row, Words
from qicli.views.practice.title import gauges, keys_row, title
from qicli.views.practice.wrapping import CLIPPED, hanging, wrapped

Choices = tuple[tuple[str, str], ...]
PAUSED_CHOICES: Choices = (
    ("space", "go on"),
    ("e", "smaller"),
    ("n", "skip"),
    ("r", "just breathe"),
    ("q", "end"),
)
HELP: Choices = (  # the most important first: what a small screen has no room for is left out from below
    ("space", "go on, pause"),
    ("q", "end and save"),
    ("e", "smaller, then past it"),
    ("? or space", "close this list"),
    ("m", "bell on or off"),
    ("n or right", "next"),
    ("b or left", "back"),
    ("r", "just breathe from here on"),
    ("+ and -", "longer, shorter breaths"),
)


def keys_of(scene: Scene) -> Choices:
    """All the keys, as what they do is called here."""
    return tuple((key, meaning.replace("bell", scene.heard)) for key, meaning in HELP)


def listing(scene: Scene, place: Place, look: Look, choices: Choices, *, large: bool) -> Iterator[Row]:
    """The choices, as large as there is room for, between the title and the time left."""
    room = look.height - 2
    rows = list(_choices(choices, look, room)) if large else _list(choices, look)
    below = [*_said(scene, look)][: max(0, look.height - len(rows) - 2)]
    air = max(0, look.height - len(rows) - len(below) - 2)
    yield title(scene, place, look)
    yield from [BLANK] * (air // 2)
    yield from rows
    yield from [BLANK] * (air - air // 2)
    yield gauges(scene.playback, place, look)[1]
    yield from below


def _said(scene: Scene, look: Look) -> Iterator[Row]:
    """What is to be told, or how to go on."""
    for line in wrapped(visible(scene.notice), look.width):
        yield Words(line, style="bold")
    if not scene.notice:
        yield keys_row(scene, look)


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
    """The choices beside their keys; without room for all so, as many as there is room for, each whole."""
    column = max(len(key) for key, _ in choices) + 2
    indent = " " * max(0, (look.width - 42) // 2)
    room = max(1, look.height - 2)
    lines = [hanging(f"{indent}{key:<{column}}", meaning, look.width) for key, meaning in choices]
    torn = look.width - len(indent) - column <= CLIPPED
    if torn or sum(map(len, lines)) > room:
        close = [wrapped(f"{key}: {meaning}", look.width) for key, meaning in choices]
        ends = accumulate(map(len, close))
        lines = [each for each, end in zip(close, ends, strict=True) if end <= room] or close[:1]
    return [Words(line, style="bold") for each in lines for line in each]
