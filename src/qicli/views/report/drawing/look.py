"""Where everything stands in a drawing: a wide one, and for a phone a narrow one of its own."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from qicli.core.rows import cells
from qicli.core.text import visible
from qicli.views.report.drawing.marks import Line, Mark, Words
from qicli.views.report.drawing.slots import Slot, fresh_weeks

LINE = 12.5  # from one small line to the next
BESIDE = 23  # letters that stand at the right of a row in the usual size
TICKS = 7  # between the words of a scale and its lines


class Look(Struct, frozen=True):
    """The measures of a drawing, in CSS pixels.

    Attributes:
        left: the room for the names of rows and scales; `right`: for the number of each row, 0 for none
            beside it, where it stands above.
        size: of the letters.
        scale: the height of a row from 0 to 10; `rung`: of one rung of a leg; `gap`: between two rows.
    """

    width: float
    left: float
    right: float
    size: float
    scale: float
    rung: float
    gap: float

    @property
    def narrow(self) -> bool:
        """Whether the names stand above their rows."""
        return not self.right

    @property
    def end(self) -> float:
        """Where the days end."""
        return self.width - (self.right or 6)


WIDE = Look(width=732, left=132, right=132, size=11, scale=112, rung=14.5, gap=22)
DENSE = Look(width=732, left=132, right=132, size=11, scale=86, rung=11.2, gap=18)
FULL = Look(width=732, left=132, right=132, size=11, scale=54, rung=8.4, gap=9.5)
NARROW = Look(width=332, left=48, right=0, size=11, scale=116, rung=14.5, gap=42)


class Grid(Struct, frozen=True):
    """The columns of a drawing, and where each stands."""

    look: Look
    slots: tuple[Slot, ...]

    @property
    def step(self) -> float:
        """How wide a column is."""
        return (self.look.end - self.look.left) / len(self.slots)

    def x(self, number: int) -> float:
        """The middle of a column."""
        return self.look.left + (number + 0.5) * self.step

    @property
    def columns(self) -> Iterator[tuple[float, Slot]]:
        """Each column with its middle."""
        return ((self.x(number), slot) for number, slot in enumerate(self.slots))

    @property
    def mondays(self) -> Iterator[float]:
        """Where a fine line stands."""
        return (self.look.left + number * self.step for number in fresh_weeks(self.slots))

    def across(self, y: float, width: float = 0.7) -> Line:
        """A fine line over all the days."""
        return Line((self.look.left, y), (self.look.end, y), "hair", width)

    def scale(self, y: float, words: str, room: float = LINE) -> Words:
        """A word of a scale, left of the days, in letters that have room."""
        size = min(self.look.size * 0.93, room * 0.96)
        return Words((self.look.left - TICKS, y + size * 0.36), words, "soft", "end", size)


class Row(Struct, frozen=True):
    """One row: how high it is, and how it is drawn from its top."""

    height: float
    draw: Callable[[float], Iterator[Mark]]


def named(grid: Grid, top: float, name: str, notes: Sequence[str] = (), beside: str = "") -> Iterator[Mark]:
    """The name of a row, its notes under it; on a narrow drawing above it, with `beside` at the right."""
    look = grid.look
    if look.narrow:
        yield Words((0, top - 14), name, size=look.size * 1.05, bold=True)
        if beside:
            yield Words((look.end, top - 14), beside, "soft", "end", look.size)
        return
    yield Words((0, top + 9), name, size=look.size * 1.08, bold=True)
    for nth, note in enumerate(notes):
        yield Words((0, top + 23 + LINE * nth), note, "soft", size=look.size * 0.93)


def numbered(grid: Grid, y: float, number: str, notes: Sequence[str] = ()) -> Iterator[Mark]:
    """The one number of a row, large, with notes under it; a narrow drawing has it above the row."""
    look = grid.look
    if look.narrow:
        return
    x = look.end + 9
    yield Words((x, y), number, size=look.size * 1.5, bold=True)
    for nth, note in enumerate(notes):
        size = fitting(look.size * 0.93, note)
        yield Words((x, y + 13.5 + LINE * nth), note, "soft", size=size)


def fitting(size: float, words: str) -> float:
    """The size of words at the right of a row: less than this where they are long."""
    return size * min(1.0, BESIDE / max(1, cells(words)))


LETTERS = 8  # for a cell, at most: more are marks upon marks


def short(text: str, most: int) -> str:
    """As much of a person's words as so many cells hold, harmless.

    Of very long ones no more is looked at than what may be shown.
    """
    line = visible(text)
    kept = line[: most * LETTERS]
    if len(kept) == len(line) and cells(line) <= most:
        return line
    while kept and cells(kept) >= most:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"
