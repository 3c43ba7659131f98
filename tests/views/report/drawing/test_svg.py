"""SVG: sound XML whatever a person's words are, and small numbers."""

from xml.etree import ElementTree as ET

import pytest

from months import ALL, HOSTILE
from qicli.views.report.drawing.marks import Dot, Line, Picture, Words
from qicli.views.report.drawing.sheet import narrow, wide
from qicli.views.report.drawing.svg import PRINT, SCREEN, svg

NAMESPACE = "{http://www.w3.org/2000/svg}"
KNOWN = {f"{NAMESPACE}{name}" for name in ("svg", "title", "desc", "line", "rect", "circle", "path", "text")}


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_read(words: str) -> None:
    """They stand in the text as they are, in the title and description too; no element comes of them."""
    picture = Picture(10, 10, words, words, (Words((1, 1), words),))
    root = ET.fromstring(svg(picture, SCREEN, "x"))  # noqa: S314 - our own
    assert [element.tag.removeprefix(NAMESPACE) for element in root] == ["title", "desc", "text"]
    assert all(set(element.attrib) <= {"id", "x", "y", "font-size", "fill"} for element in root)
    assert "\x1b" not in ET.tostring(root, encoding="unicode")


@pytest.mark.parametrize("name", ALL)
def test_every_drawing_is_sound(name: str) -> None:
    """It can be read back, and holds nothing that runs, links or loads."""
    report = ALL[name]()
    for picture in (wide(report), narrow(report)):
        root = ET.fromstring(svg(picture, PRINT, "x"))  # noqa: S314 - our own
        assert {element.tag for element in root.iter()} <= KNOWN
        assert root.attrib["role"] == "img"
        assert (root.attrib["aria-labelledby"], root.attrib["aria-describedby"]) == ("x-title", "x-desc")


def test_numbers_are_short() -> None:
    """Two decimals at most, and no sign of where the number came from."""
    picture = Picture(10, 10, "", "", (Line((1 / 3, 2), (1e-9, 3.10)), Dot((1, 1), 0.5, "ink")))
    text = svg(picture, PRINT, "x")
    assert 'x1="0.33" y1="2" x2="0" y2="3.1"' in text
