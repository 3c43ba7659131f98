"""A row for what is no pain: numb, tingling, weak, giving way, each with its place, the first one dated."""

from collections.abc import Iterator

from msgspec import Struct

from qicli.core.report.summary import Report
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.views.report.drawing.look import LINE, TICKS, Grid, Row, dated, named
from qicli.views.report.drawing.marks import Line, Mark, Point, Words

NARROWEST = 6.0  # of a column that has room for a letter
SHORT = {"giving-way": "gives way"}  # beside the letters
LETTERS = {"numb": "N", "tingling": "T", "weak": "W", "giving-way": "G"}


class Said(Struct, frozen=True):
    """One of the words: on how many days, and where and when for the first time in these days."""

    word: str
    days: int
    place: str
    first: str


def words_apart(report: Report) -> tuple[Said, ...]:
    """Those that were noted, the gravest first."""
    return tuple(said for word in UNFEELING if (said := _said(report, word)))


def _said(report: Report, word: str) -> Said | None:
    rows = [(row, apart) for row in report.reached for apart in row.apart if apart.word == word]
    if not rows:
        return None
    first, apart = rows[0]
    place = " ".join(part for part in (first.side, apart.site) if part)
    return Said(word, len({row.day for row, _ in rows}), place, dated(report, first.day))


def apart_row(report: Report, grid: Grid) -> Row:
    """A line of letters for each word."""
    said = words_apart(report)
    height = LINE * 1.15 * len(said) - 2
    return Row(height, lambda top: _drawn(report, grid, said, top))


def _drawn(report: Report, grid: Grid, said: tuple[Said, ...], top: float) -> Iterator[Mark]:
    look = grid.look
    noted = len({row.day for row in report.reached if row.apart})
    days = f"{noted} {'day' if noted == 1 else 'days'}"
    yield from named(grid, top, "Not pain", (), f"on {days}")
    for nth, each in enumerate(said):
        y = top + LINE * 1.15 * nth + 9
        size = look.size * (0.82 if look.narrow else 0.93)
        yield Words((look.left - TICKS, y), SHORT.get(each.word, each.word), "soft", "end", size)
        if not look.narrow:
            yield Words((look.end + 9, y), _where(each), size=size)
        for x, slot in grid.columns:
            if any(apart.word == each.word for _, apart in slot.apart):
                yield _letter(grid, (x, y), LETTERS[each.word])


def _letter(grid: Grid, at: Point, letter: str) -> Mark:
    """The letter; a stroke where the columns leave no room for one."""
    x, y = at
    if grid.step < NARROWEST:
        return Line((x, y - 7.5), (x, y), "ink", max(1.2, grid.step * 0.4))
    return Words(at, letter, anchor="middle", size=min(grid.look.size * 0.9, grid.step * 1.1), bold=True)


def _where(said: Said) -> str:
    return f"{said.place}, {said.first}" if said.place else f"first {said.first}"
