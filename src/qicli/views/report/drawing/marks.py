"""What a drawing is made of: lines, boxes, dots, shapes and words, in roles instead of colours."""

from typing import Literal

from msgspec import Struct

# ink: what is read first; soft: labels; faint: what is compared with; hair: lines to read along; paper: the
# ground; mark: the person's own numbers; wash: days without an entry. Each is told by its shape, too.
Role = Literal["ink", "soft", "faint", "hair", "paper", "mark", "wash"]
Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]


class Line(Struct, frozen=True):
    """A straight line."""

    start: Point
    end: Point
    role: Role = "ink"
    width: float = 1.0
    dash: str = ""
    is_round: bool = False


class Box(Struct, frozen=True):
    """A filled rectangle, from its upper left corner."""

    corner: Point
    width: float
    height: float
    role: Role
    edge: Role | None = None


class Dot(Struct, frozen=True):
    """A circle, filled or with an edge, or both."""

    centre: Point
    radius: float
    fill: Role
    edge: Role | None = None


class Shape(Struct, frozen=True):
    """Straight lines from point to point: closed and filled where it has a fill, else open with an edge."""

    points: tuple[Point, ...]
    fill: Role | None = None
    edge: Role | None = None
    width: float = 1.0


class Words(Struct, frozen=True):
    """Text on its baseline; whatever it says, a writer of files makes it harmless."""

    at: Point
    text: str
    role: Role = "ink"
    anchor: Anchor = "start"
    size: float = 11.0
    bold: bool = False


Mark = Line | Box | Dot | Shape | Words


class Picture(Struct, frozen=True):
    """A drawing, with its name and what it shows in words, for whoever cannot see it."""

    width: float
    height: float
    title: str
    description: str
    marks: tuple[Mark, ...]
