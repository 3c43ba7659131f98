"""How a line is set in the rows of a terminal: broken between words, and continued under its beginning."""

from collections.abc import Iterator

from msgspec import Struct

NARROW_HEAD = 0.45  # of the columns: what follows a wider head is not continued beside it
TROUBLE = "qi: "  # how what went wrong is told
CONTINUED = 4  # blanks before its further rows, so that one is told from the next
DOT = " · "  # stands between the parts of an entry
UNDER = 2  # blanks before the further rows of one
WIDE = frozenset("WF")  # of `east_asian_width`: two cells
NO_CELL = frozenset({"Mn", "Me", "Cf"})  # of `category`: joined to what is before it
PLAIN = "\u0300"  # below it every sign has one cell


class Row(Struct, frozen=True):
    """A row of a line: its part from `start` to `end`, after so many blanks."""

    blanks: int
    start: int
    end: int


def rows(line: str, columns: int | None, indent: int | None = None) -> list[str]:
    """A line in rows no wider than this; whole where there are no columns.

    A word wider than that stays whole, so that a path or a command can still be copied. Further rows have an
    indent of their own where one is given, else as `hanging` has it.
    """
    return [" " * row.blanks + line[row.start : row.end] for row in broken(line, columns, indent)]


def broken(line: str, columns: int | None, indent: int | None = None) -> list[Row]:
    """Where a line is broken for so many columns."""
    if columns is None or cells(line) <= columns:
        return [Row(0, 0, len(line))]
    return list(_broken(line, columns, hanging(line, columns) if indent is None else indent))


def hanging(line: str, columns: int) -> int:
    """The blanks before further rows: as many as before the line, and past a dash, a number or a label."""
    margin = len(line) - len(line.lstrip(" "))
    if line.startswith(TROUBLE):
        return CONTINUED
    head, _, rest = line[margin:].partition(" ")
    is_mark = head == "-" or (head.endswith((".", ":")) and head[:-1].isdecimal())
    if is_mark or (rest.startswith(" ") and rest.strip()):
        return _beside(line, margin + len(head), margin, columns)
    if DOT in line and not margin:
        return UNDER
    label, gap, _ = line[margin:].partition("  ")
    return _beside(line, margin + len(label), margin, columns) if gap else margin


def _beside(line: str, end: int, margin: int, columns: int) -> int:
    """The column at which the text after a head begins, unless it is too far to the right."""
    text = len(line) - len(line[end:].lstrip(" "))
    return text if text <= columns * NARROW_HEAD else margin


def cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii() or max(text) < PLAIN:
        return len(text)
    return sum(map(_cell, text))


def _cell(char: str) -> int:
    if char < PLAIN:
        return 1
    from unicodedata import category, east_asian_width  # noqa: PLC0415 - most texts have no such sign

    return 0 if category(char) in NO_CELL else 1 + (east_asian_width(char) in WIDE)


def _broken(line: str, columns: int, indent: int) -> Iterator[Row]:
    blanks = start = end = 0
    for first, last in _words(line):
        if end > start and blanks + cells(line[start:last]) > columns:
            yield Row(blanks, start, end)
            start = first
            blanks = max(0, min(indent, columns - cells(line[first:last])))
        end = last
    yield Row(blanks, start, end)


def _words(line: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends; the first has the blanks before it, and a dot stays with its word."""
    start = end = last = 0
    for word in line.split(" "):
        first, last = last, last + len(word) + 1
        if not word:
            continue
        if end and word != "·":
            yield start, end
            start = first
        end = first + len(word)
    yield start, end
