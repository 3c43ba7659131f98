"""A drawing as SVG: the same marks give the same text, and no words of a person's break out of it."""

from collections.abc import Iterator, Mapping
from html import escape

from qicli.core.text import visible
from qicli.views.report.drawing.marks import Box, Dot, Line, Mark, Picture, Point, Role, Shape, Words

Ink = Mapping[Role, str]

ROLES: tuple[Role, ...] = ("ink", "soft", "faint", "hair", "paper", "mark", "wash")
SCREEN: Ink = {role: f"var(--{role})" for role in ROLES}  # a page says what they are, by day and by night
PRINT: Ink = {
    "ink": "#16191d",
    "soft": "#4f565f",
    "faint": "#868d96",
    "hair": "#d5d9dd",
    "paper": "#ffffff",
    "mark": "#0a5a6e",
    "wash": "#edf0f2",
}
FONT = "Inter, system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Noto Sans, sans-serif"


def svg(picture: Picture, ink: Ink, name: str, font: str = FONT) -> str:
    """The drawing; `name` begins the ids of its title and description, which no other on a page may have."""
    size = f'viewBox="0 0 {_n(picture.width)} {_n(picture.height)}"'
    width = f'width="{_n(picture.width)}" height="{_n(picture.height)}"'
    marks = "".join(_mark(mark, ink) for mark in picture.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {width} role="img" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-desc" font-family="{escape(font)}">'
        f'<title id="{name}-title">{harmless(picture.title)}</title>'
        f'<desc id="{name}-desc">{harmless(picture.description)}</desc>{marks}</svg>'
    )


def harmless(text: str) -> str:
    """Words that are only read, wherever they stand in XML or HTML; what is invisible is written out."""
    return escape(visible(text))


def _mark(mark: Mark, ink: Ink) -> str:
    match mark:
        case Line():
            return _element("line", **_line(mark, ink))
        case Box():
            edge = {"stroke": ink[mark.edge]} if mark.edge else {}
            size = {"width": _n(max(0.0, mark.width)), "height": _n(max(0.0, mark.height))}
            return _element(
                "rect", x=_n(mark.corner[0]), y=_n(mark.corner[1]), **size, fill=ink[mark.role], **edge
            )
        case Dot():
            edge = {"stroke": ink[mark.edge], "stroke-width": "1.6"} if mark.edge else {}
            centre = {"cx": _n(mark.centre[0]), "cy": _n(mark.centre[1])}
            return _element("circle", **centre, r=_n(mark.radius), fill=ink[mark.fill], **edge)
        case Shape():
            return _element("path", **_shape(mark, ink))
        case Words():
            return _element("text", harmless(mark.text), **_words(mark, ink))


def _line(line: Line, ink: Ink) -> dict[str, str]:
    (x1, y1), (x2, y2) = line.start, line.end
    more = {"stroke-dasharray": line.dash} if line.dash else {}
    more |= {"stroke-linecap": "round"} if line.is_round else {}
    ends = {"x1": _n(x1), "y1": _n(y1), "x2": _n(x2), "y2": _n(y2)}
    return {**ends, "stroke": ink[line.role], "stroke-width": _n(line.width), **more}


def _shape(shape: Shape, ink: Ink) -> dict[str, str]:
    way = "M" + "L".join(_point(point) for point in shape.points) + ("Z" if shape.fill else "")
    edge = {"stroke": ink[shape.edge], "stroke-width": _n(shape.width)} if shape.edge else {}
    return {"d": way, "fill": ink[shape.fill] if shape.fill else "none", **edge}


def _words(words: Words, ink: Ink) -> dict[str, str]:
    more: dict[str, str] = {} if words.anchor == "start" else {"text-anchor": words.anchor}
    more |= {"font-weight": "600"} if words.bold else {}
    at = {"x": _n(words.at[0]), "y": _n(words.at[1])}
    return {**at, "font-size": _n(words.size), "fill": ink[words.role], **more}


def _element(name: str, content: str = "", **attributes: str) -> str:
    return (
        f"<{name}{''.join(_written(attributes))}>{content}</{name}>"
        if content
        else (f"<{name}{''.join(_written(attributes))}/>")
    )


def _written(attributes: Mapping[str, str]) -> Iterator[str]:
    return (f' {name}="{value}"' for name, value in attributes.items())


def _point(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(number: float) -> str:
    """Two decimals at most: a hundredth of a pixel is seen by nobody."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
