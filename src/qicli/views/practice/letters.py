"""Letters large enough to read from two metres, drawn with blocks."""

from functools import lru_cache
from typing import Literal

# Each letter is five rows of dots, top first; a dot becomes two cells side by side, which is about square.
_DOTS = {
    " ": "0 0 0 0 0",
    "A": "010 101 111 101 101",
    "B": "110 101 110 101 110",
    "C": "111 100 100 100 111",
    "D": "110 101 101 101 110",
    "E": "111 100 110 100 111",
    "F": "111 100 110 100 100",
    "G": "111 100 101 101 111",
    "H": "101 101 111 101 101",
    "I": "111 010 010 010 111",
    "J": "001 001 001 101 111",
    "K": "101 101 110 101 101",
    "L": "100 100 100 100 111",
    "M": "10001 11011 10101 10001 10001",
    "N": "1001 1101 1011 1001 1001",
    "O": "111 101 101 101 111",
    "P": "111 101 111 100 100",
    "Q": "111 101 101 111 001",
    "R": "110 101 110 101 101",
    "S": "111 100 111 001 111",
    "T": "111 010 010 010 010",
    "U": "101 101 101 101 111",
    "V": "101 101 101 101 010",
    "W": "10001 10001 10101 11011 10001",
    "X": "101 101 010 101 101",
    "Y": "101 101 010 010 010",
    "Z": "111 001 010 100 111",
    "0": "111 101 101 101 111",
    "1": "010 110 010 010 111",
    "2": "111 001 111 100 111",
    "3": "111 001 111 001 111",
    "4": "101 101 111 001 001",
    "5": "111 100 111 001 111",
    "6": "111 100 111 101 111",
    "7": "111 001 001 001 001",
    "8": "111 101 111 101 111",
    "9": "111 101 111 001 111",
    ".": "0 0 0 0 1",
    ",": "00 00 00 01 10",
    ";": "00 01 00 01 10",
    ":": "0 1 0 1 0",
    "!": "1 1 1 0 1",
    "?": "111 001 011 000 010",
    "'": "1 1 0 0 0",
    "’": "1 1 0 0 0",
    '"': "101 101 000 000 000",
    "“": "101 101 000 000 000",
    "”": "101 101 000 000 000",
    "-": "000 000 111 000 000",
    "–": "000 000 111 000 000",
    "(": "01 10 10 10 01",
    ")": "10 01 01 01 10",
    "/": "001 001 010 100 100",
    "%": "101 001 010 100 101",
    "+": "000 010 111 010 000",
    "…": "00000 00000 00000 00000 10101",
    "·": "0 0 1 0 0",
}

Size = Literal["towering", "vast", "huge", "large", "half"]
_DOT_WIDTH: dict[Size, int] = {"towering": 8, "vast": 6, "huge": 4, "large": 2, "half": 1}
HEIGHT: dict[Size, int] = {"towering": 20, "vast": 15, "huge": 10, "large": 5, "half": 3}


def drawable(text: str) -> bool:
    """Whether there is a letter for every sign of the text."""
    return all(sign in _DOTS for sign in text.upper())


@lru_cache(maxsize=256)
def width(text: str, size: Size) -> int:
    """How many cells the text takes."""
    return len(_dot_rows(text)[0]) * _DOT_WIDTH[size]


@lru_cache(maxsize=256)
def letters(text: str, size: Size, *, ascii_only: bool = False) -> tuple[str, ...]:
    """The rows of the text in letters of this size; half-block letters have no ASCII form."""
    rows = _dot_rows(text)
    if size == "half":
        return tuple(_joined(upper, lower) for upper, lower in zip(rows[::2], [*rows[1::2], ""], strict=True))
    dot = ("#" if ascii_only else "█") * _DOT_WIDTH[size]
    drawn = [row.replace("1", dot).replace("0", " " * len(dot)) for row in rows]
    return tuple(row for row in drawn for _ in range(HEIGHT[size] // 5))


def _dot_rows(text: str) -> list[str]:
    known = [_DOTS.get(letter, _DOTS[" "]).split() for letter in text.upper()]
    return ["0".join(letter[row] for letter in known) for row in range(5)]


def _joined(upper: str, lower: str) -> str:
    """Two rows of dots as one row of half blocks."""
    blocks = {"00": " ", "10": "▀", "01": "▄", "11": "█"}
    return "".join(blocks[a + b] for a, b in zip(upper, lower or "0" * len(upper), strict=True))
