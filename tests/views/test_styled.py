"""Lines for a terminal, some of their words in a style."""

from io import StringIO

from rich.console import Console

from qicli.views.styled import Styled, set_in_rows


def console(*, colours: bool = True) -> Console:
    """A terminal that is written down."""
    return Console(file=StringIO(), force_terminal=colours, color_system="standard" if colours else None)


def line() -> Styled:
    """Words in two styles after some in none."""
    return Styled("pain ").append("three four", "bold").append(" five", "cyan")


def test_a_line_is_written_with_its_colours() -> None:
    """Each style for its words only; the words alone where there is no console, or none with colours."""
    assert line().written(console()) == "pain \x1b[1mthree four\x1b[0m\x1b[36m five\x1b[0m"
    assert line().written(console(colours=False)) == line().plain == "pain three four five"
    assert Styled("a", "dim").written(None) == "a"
    assert Styled().written(console()) == ""


def test_a_line_is_longer_than_a_console_is_wide() -> None:
    """It was set in rows before: nothing is broken once more."""
    assert Styled("word " * 60).written(console()) == "word " * 60


def test_rows_keep_the_styles() -> None:
    """Where a line is broken within words of a style both rows have it; what fits is the line itself."""
    rows = [row.written(console()) for row in set_in_rows(line(), 12, 2)]
    assert rows == ["pain \x1b[1mthree\x1b[0m", "  \x1b[1mfour\x1b[0m\x1b[36m five\x1b[0m"]
    assert [row.plain for row in set_in_rows(line(), 80)] == [line().plain]
