"""A row for what is no pain: numb, tingling, weak, giving way, each with its place, the first one dated."""

from collections.abc import Iterator

from msgspec import Struct

from qicli.core.report.summary import Report
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.drawing.look import LINE, TICKS, Grid, Row, fitting, named
from qicli.views.report.drawing.marks import Line, Mark, Point, Words
from qicli.views.report.drawing.slots import Slot
from qicli.views.report.writing import on, several

NARROWEST = 6.0  # of a column that has room for a letter
ROOMY = 12.0  # of one that has room for its place, too
PITCH = 1.15  # from one word to the next, in lines
SAID_ABOVE = 2.2  # the same on a narrow drawing, where the first one is told above its letters
SHORT = {"giving-way": "gives way"}  # beside the letters
LETTERS = {"numb": "N", "tingling": "T", "weak": "W", "giving-way": "G"}


class Said(Struct, frozen=True):
    """One of the words: on how many days, and where and when for the first time in these days.

    `known` is whether it was noted in the days before, wherever, so that this is not its very first.
    """

    word: str
    days: int
    place: str
    first: str
    known: bool = False

    @property
    def when(self) -> str:
        """`first: left foot, 2 Nov`; `before too; left foot, 2 Nov` where it was noted before."""
        what = ", ".join(part for part in (self.place, self.first) if part)
        return f"before too; {what}" if self.known else f"first: {what}"


def words_apart(report: Report) -> tuple[Said, ...]:
    """Those that were noted, each once."""
    return tuple(said for word in UNFEELING if (said := _said(report, word)))


def _said(report: Report, word: str) -> Said | None:
    rows = [(row, apart) for row in report.reached for apart in row.apart if apart.word == word]
    if not rows:
        return None
    first, apart = rows[0]
    place = " ".join(part for part in (first.side, apart.site) if part)
    known = any(apart.word == word for row in report.reached_before for apart in row.apart)
    return Said(word, len({row.day for row, _ in rows}), place, on(first.day, report), known)


def places_apart(report: Report) -> tuple[str, ...]:
    """The places of which a first letter may stand beside a word, the furthest down first."""
    sites = {apart.site for row in report.reached for apart in row.apart if apart.site}
    return tuple(sorted(sites, key=lambda site: (-_down(site), site)))


def apart_row(report: Report, grid: Grid) -> Row:
    """A line of letters for each word."""
    said = words_apart(report)
    height = LINE * _pitch(grid) * len(said) - 2
    return Row(height, lambda top: _drawn(report, grid, said, top))


def _drawn(report: Report, grid: Grid, said: tuple[Said, ...], top: float) -> Iterator[Mark]:
    look = grid.look
    noted = len({row.day for row in report.reached if row.apart})
    yield from named(grid, top, "Not pain", (), f"on {several(noted, 'day')}")
    for nth, each in enumerate(said):
        y = top + LINE * _pitch(grid) * nth + (9 if not look.narrow else 9 + LINE)
        size = look.size * (0.82 if look.narrow else 0.93)
        yield Words((look.left - TICKS, y), SHORT.get(each.word, each.word), "soft", "end", size)
        if look.narrow:
            yield Words((look.left, y - LINE), each.when, "soft", size=size)
        else:
            yield Words((look.end + 9, y), each.when, size=fitting(size, each.when))
        for x, slot in grid.columns:
            if any(apart.word == each.word for _, apart in slot.apart):
                yield _letter(grid, (x, y), LETTERS[each.word], _place(slot, each.word))


def _pitch(grid: Grid) -> float:
    return SAID_ABOVE if grid.look.narrow else PITCH


def _place(slot: Slot, word: str) -> str:
    """The first letter of the furthest place that the word was said of, small; "" where none was named."""
    sites = [apart.site for _, apart in slot.apart if apart.word == word and apart.site]
    return max(sites, key=_down, default="")[:1]


def _down(site: str) -> int:
    return LADDER.index(site) if site in LADDER else -1


def _letter(grid: Grid, at: Point, letter: str, place: str) -> Mark:
    """The letter with its place; a stroke where the columns leave no room for one."""
    x, y = at
    if grid.step < NARROWEST:
        return Line((x, y - 7.5), (x, y), "ink", max(1.2, grid.step * 0.4))
    if grid.step >= ROOMY:
        letter += place
    return Words(at, letter, anchor="middle", size=min(grid.look.size * 0.9, grid.step * 1.1), bold=True)
