"""The breath of a routine as a line that rises and falls, each part as wide as it lasts."""

from collections.abc import Iterator
from math import cos, pi

from qicli.core.practice.routine import Breath
from qicli.views.card.content import breathed
from qicli.views.report.drawing.marks import Line, Mark, Picture, Point, Shape, Words

WIDTH, HEIGHT = 200.0, 62.0  # CSS pixels
LOW, HIGH = 41.0, 7.0
SIDE = 3.0
POINTS = 24  # of a curve: no corner is seen
SIZE = 10.5


def breath_picture(breath: Breath) -> Picture:
    """One breath, and what each part of it is called and lasts."""
    return Picture(WIDTH, HEIGHT, "The breath", f"One breath: {breathed(breath)}.", tuple(_marks(breath)))


def _marks(breath: Breath) -> Iterator[Mark]:
    yield Line((SIDE, LOW), (WIDTH - SIDE, LOW), "hair")
    scale = (WIDTH - 2 * SIDE) / breath.cycle
    curve: list[Point] = [(SIDE, LOW)]
    words: list[Mark] = []
    x = SIDE
    levels = ((LOW, HIGH), (HIGH, HIGH), (HIGH, LOW), (LOW, LOW))
    for name, seconds, (first, last) in zip(("in", "hold", "out", "rest"), breath.parts, levels, strict=True):
        if not seconds:
            continue
        curve += _curve(x, x + seconds * scale, first, last)
        words.append(_named(name, seconds, x + seconds * scale / 2))
        x += seconds * scale
        yield Line((x, LOW - 2.5), (x, LOW + 2.5), "faint")
    yield Shape(tuple(curve), edge="mark", width=2.2)
    yield from words


def _named(name: str, seconds: float, middle: float) -> Words:
    short = name if seconds * 20 > 24 else ""
    return Words((middle, HEIGHT - 6), f"{short} {seconds:g} s".strip(), "soft", "middle", SIZE)


def _curve(start: float, end: float, first: float, last: float) -> Iterator[Point]:
    """From one level to another without a corner; straight where the breath is held."""
    for nth in range(1, POINTS + 1):
        share = nth / POINTS
        eased = (1 - cos(pi * share)) / 2
        yield start + (end - start) * share, first + (last - first) * eased
