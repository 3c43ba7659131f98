"""The practice screen while nothing is done yet: time to settle, and time to read what a step asks."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from qicli.core.practice.timeline import Place, Segment
from qicli.core.practice.unfolding import spoken
from qicli.core.rows import Measure
from qicli.core.text import visible
from qicli.ports import Scene
from qicli.views.practice.arranging import LARGE_FROM, LOWEST, Budget, column, large_lines, large_text
from qicli.views.practice.letters import HEIGHT, Size, drawable, letters, width
from qicli.views.practice.look import Look
from qicli.views.practice.rows import BLANK, Centred, Row, Words
from qicli.views.practice.title import foot, gauges, title
from qicli.views.practice.turning import page_at
from qicli.views.practice.wrapping import Lines, paged, wrapped

# The letters for a name, with how wide a line is in them: it is no phase, to be seen from afar.
_NAMES: tuple[Size, ...] = ("huge", "large", "half")
NAMES: dict[Size, Measure] = {size: partial(width, size=size) for size in _NAMES}
READING = 5_000  # ms that a page stands at least


class Told(NamedTuple):
    """What is to be read: a word or name for the head, and paragraphs, the most important first."""

    head: str
    paragraphs: tuple[str, ...]
    turns: int


def quiet(scene: Scene, place: Place, look: Look) -> Iterator[Row]:
    """A name, and everything that is to be read before; no bar that could be taken for a breath."""
    told = _told(scene, place)
    budget = Budget(look.height - 1)
    text_first = budget.take(1)
    top, step, below = budget.take(1), budget.take(1), budget.take(2)
    body = _body(told, look, text_first + budget.left, _page(scene, place))
    air = max(0, text_first + budget.left - len(body))
    margin = (look.width - column(look)) // 2
    yield from [title(scene, place, look, 0 if look.width >= LARGE_FROM[0] else margin)] * top
    yield from [BLANK] * (air // 2)
    yield from body
    yield from [BLANK] * (air - air // 2)
    yield from gauges(scene.playback, place, look)[1 - step :]
    yield from foot(scene, place, look, below)


def _told(scene: Scene, place: Place) -> Told:
    segment = place.segment
    turns = max(1, (segment.end - segment.start) // READING)
    if not segment.number:
        said = (*scene.cautions, segment.cue)
        return Told("settle", tuple(map(visible, said)), turns)
    return Told(visible(segment.label), (visible(segment.cue), _coming(segment, scene)), turns)


def _coming(segment: Segment, scene: Scene) -> str:
    """What follows what is read here: how many breaths, or repetitions, and how long."""
    mine = [each for each in scene.playback.timeline.segments if each.number == segment.number]
    ahead = [each for each in mine if not (each.introduces or each.rests)]
    if not ahead:
        return ""
    first = ahead[0]
    if first.repetitions:
        return f"Then {_prescribed(first, _a_side(ahead))}."
    if not first.breaths:
        return f"Then {round((first.end - first.start) / 1000)} seconds, the breath left free."
    number = f"{_numbered(first.breaths, 'breath')}{_a_side(ahead)}"
    return f"Then {number}, {_seconds(first.breath.inhale)} in and {first.breath.exhale:.3g} out."


def _prescribed(segment: Segment, sides: str) -> str:
    """How often an exercise is done, what of, and in how many sets."""
    step = segment.step
    each = f"{_seconds(step.stay or 0)} each" if step.stays else "one breath each"
    sets = f", in {step.sets} sets" if step.sets > 1 else ""
    return f"{_numbered(segment.repetitions, 'time')}{sides}, {each}{sets}"


def _numbered(count: int, name: str) -> str:
    return f"{count} {name}{'s' * (count != 1)}"


def _seconds(seconds: float) -> str:
    return f"{seconds:.3g} second{'s' * (seconds != 1)}"


def _a_side(ahead: Sequence[Segment]) -> str:
    return " a side" if len({each.side for each in ahead}) > 1 else ""


def _page(scene: Scene, place: Place) -> tuple[int, int]:
    """How much (ms) of the time has gone, in whole seconds, and how long it is."""
    segment = place.segment
    gone = (scene.playback.position - segment.start) // 1000 * 1000
    return gone, segment.end - segment.start


def _body(told: Told, look: Look, rows: int, time: tuple[int, int]) -> list[Row]:
    """The name and the text, in the largest letters in which all of it is seen at once; else in pages."""
    paragraphs = [text for text in told.paragraphs if text]
    if look.width >= LARGE_FROM[0] and look.height >= LARGE_FROM[1] and not look.ascii_only:
        drawn = _large(told.head, paragraphs, look, rows)
        if drawn:
            return drawn
    lines = [wrapped(text, column(look)) for text in paragraphs]
    high = sum(map(len, lines))
    margin = (look.width - column(look)) // 2
    if high > rows:
        return _paged(paragraphs, look, rows, time, told.turns)
    between = 1 if high + len(lines) - 1 <= rows else 0
    text: list[Row] = []
    for number, paragraph in enumerate(lines):
        text += [BLANK] * (between * (number > 0))
        text += [Words(line, margin=margin) for line in paragraph]
    head = _head(told.head, look, rows - len(text) - 1)
    return [*head, *([BLANK] if head else []), *text]


def _large(head: str, paragraphs: Sequence[str], look: Look, rows: int) -> list[Row]:
    """All of it in large letters; nothing where that does not fit."""
    if not all(map(drawable, paragraphs)):
        return []
    text: list[Row] = []
    for number, paragraph in enumerate(paragraphs):
        text += [BLANK] * (2 * (number > 0))
        text += large_text(large_lines(paragraph, look), look)
    if len(text) > rows:
        return []
    name = _head(head, look, rows - len(text) - 2)
    return [*name, *[BLANK] * (2 if name else 0), *text]


def _head(text: str, look: Look, rows: int) -> list[Row]:
    """The name, on two lines at most, in the largest letters there is room for; none without room."""
    for size, measure in NAMES.items():
        lines = wrapped(text, look.width, measure)
        between = 0 if size == "half" else 1  # half blocks leave half a row themselves
        high = len(lines) * (HEIGHT[size] + between) - between
        if len(lines) <= 2 and high <= rows and _fits(lines, size, look):
            name: list[Row] = []
            for line in lines:
                name += [BLANK] * (between if name else 0)
                name += [Centred(row, "bold") for row in letters(line, size, ascii_only=look.ascii_only)]
            return name
    return []


def _fits(lines: Sequence[str], size: Size, look: Look) -> bool:
    if not all(map(drawable, lines)) or (size == "half" and look.ascii_only):
        return False
    return look.height >= LOWEST[size] and all(width(line, size) <= look.width for line in lines)


def _paged(paragraphs: Sequence[str], look: Look, rows: int, time: tuple[int, int], turns: int) -> list[Row]:
    """One page of the paragraphs; each stands as long as its words take, as far as the time goes."""
    pages: list[Lines] = paged(paragraphs, column(look), max(1, rows), turns)
    gone, whole = time
    takes = spoken(*(line for page in pages for line in page))
    margin = (look.width - column(look)) // 2
    return [Words(line, margin=margin) for line in pages[page_at(pages, gone, max(whole, takes))]]
