"""The screen at many sizes, and while the window changes under it; with and without colour."""

import re
from pathlib import Path

import pytest

from driver import Practice, Size2D, Terminal

pytestmark = pytest.mark.terminal

SIZES = [Size2D(12, 40), Size2D(18, 40), Size2D(24, 80), Size2D(60, 200)]
COLOURS = {*range(30, 49), *range(90, 108)} - {39}  # of letters and of paper; 39 is the terminal's own


def named(size: Size2D) -> str:
    """As people say it: columns first."""
    return f"{size.columns}x{size.rows}"


def colours(output: bytes) -> set[int]:
    """The colours that this output sets."""
    codes = re.findall(rb"\x1b\[([0-9;]*)m", output)
    return {int(number) for code in codes for number in code.split(b";") if number} & COLOURS


def reaches_the_edge(qi: Terminal) -> bool:
    """Whether the session's time left stands at the right edge of the screen, once, with its bar before."""
    shown = [row for row in qi.rows if row.startswith("session ")]
    return len(shown) == 1 and re.fullmatch(r"session +[━╸╺]+ +\d:\d\d", shown[0]) is not None


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_resized_while_it_runs(tmp_path: Path, size: Size2D) -> None:
    """Redrawn for the new size, with the step's name, and the session's time at the right edge."""
    with Practice(tmp_path, size=Size2D(30, 100)) as qi:
        qi.wait_for("step 1/2", "session")
        qi.resize(size)
        qi.wait_for("Rock", "step 1/2 · breath", lambda: reaches_the_edge(qi), lambda: qi.left > 0)
        qi.wait_for_redraws()
        assert reaches_the_edge(qi)
        assert qi.text.count("step 1/2") == 1
        qi.press("n")
        qi.wait_for("Listen", "step 2/2")


def test_resized_while_paused(tmp_path: Path) -> None:
    """Nothing moves while paused, and still a new size is obeyed: the choices are drawn for it."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press(" ")
        qi.wait_for(lambda: qi.shows_large("just breathe", "half"))
        qi.resize(Size2D(60, 200))
        qi.wait_for(lambda: qi.shows_large("r just breathe", "large"))
        qi.resize(Size2D(12, 40))
        qi.wait_for("go on", "just breathe", lambda: reaches_the_edge(qi))


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours(tmp_path: Path, variables: dict[str, str], coloured: bool) -> None:
    """In colour, unless NO_COLOR asks for none; then the same is there to read."""
    with Practice(tmp_path, variables=variables) as qi:
        qi.wait_for("Rock the pelvis", lambda: qi.shows_large("in 1", "large"), lambda: qi.left > 0)
        qi.press(" ")
        qi.wait_for(lambda: qi.shows_large("space go on", "half"))
        assert bool(colours(qi.output)) == coloured
