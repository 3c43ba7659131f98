"""What the practice screen is drawn for."""

from typing import NamedTuple

WIDEST, HIGHEST = 400, 150  # cells: of a larger terminal, or one that says so, the upper left part is used


class Look(NamedTuple):
    """Width and height in cells, whether there is only ASCII, and whether the breath's seconds are shown.

    It is `dark` where the eyes are closed.
    """

    width: int
    height: int
    ascii_only: bool = False
    counting: bool = False
    dark: bool = False


def bounded(look: Look) -> Look:
    """A look that can be drawn: at least one cell, and no more than anyone could see."""
    return look._replace(
        width=max(1, min(look.width, WIDEST)),
        height=max(1, min(look.height, HIGHEST)),
    )
