"""A row for what is no pain: numb, tingling, weak, giving way, each with its place, the first one dated."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from qicli.core.journal.noted import SIDES
from qicli.core.report.summary import Report
from qicli.core.safety.seen import Unseen
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.drawing.look import LINE, TICKS, Grid, Row, fitting, named
from qicli.views.report.drawing.marks import Line, Mark, Point, Words
from qicli.views.report.urgent import quoted
from qicli.views.report.writing import on, several

NARROWEST = 6.0  # of a column that has room for a letter
ROOMY = 12.0  # of one that has room for its place, too
PITCH = 1.15  # from one word to the next, in lines
SAID_ABOVE = 2.2  # the same on a narrow drawing, where the first one is told above its letters
LEG = "leg"  # of which no place was named: it has no letter, which would be read as left
SHORT = {"giving-way": "gives way"}  # beside the letters
URGENT, MOST_QUOTED = "U", 22  # the sign of urgent words, and cells of them beside it
LETTERS = {"numb": "N", "tingling": "T", "weak": "W", "giving-way": "G"}


class Said(Struct, frozen=True):
    """One of the words on one side: on how many days, and where and when for the first time in these days.

    Attributes:
        side: left or right; None where none was said.
        known: whether it was noted in the days before, wherever, so that this is not its very first.
        further: a place further down that it came to later, with its first day; "" for none.
    """

    word: str
    side: str | None
    days: int
    place: str
    first: str
    known: bool = False
    further: str = ""

    @property
    def name(self) -> str:
        """`numb, left`."""
        word = SHORT.get(self.word, self.word)
        return f"{word}, {self.side}" if self.side else word

    @property
    def when(self) -> str:
        """`first foot 20 Nov`; `knee 2 Nov, foot 20 Nov`; `noted before, too` for what is not the first."""
        if self.known:
            return "noted before, too"
        first = " ".join(part for part in (self.place, self.first) if part)
        return f"{first}, {self.further}" if self.further else f"first {first}"


def words_apart(report: Report) -> tuple[Said, ...]:
    """Those that were noted, each once for every side."""
    sides = (*SIDES, None)
    return tuple(said for word in UNFEELING for side in sides if (said := _said(report, word, side)))


def _said(report: Report, word: str, side: str | None) -> Said | None:
    rows = [
        (row, apart)
        for row in report.reached
        for apart in row.apart
        if apart.word == word and row.side == side
    ]
    if not rows:
        return None
    first, apart = rows[0]
    lowest, there = max(rows, key=lambda each: (_down(each[1].site or ""), -each[0].day.toordinal()))
    lower = lowest.day > first.day and _down(there.site or "") > _down(apart.site or "")
    return Said(
        word=word,
        side=side,
        days=len({row.day for row, _ in rows}),
        place=apart.site or "",
        first=on(first.day, report),
        known=any(apart.word == word for row in report.reached_before for apart in row.apart),
        further=f"{there.site} {on(lowest.day, report)}" if lower else "",
    )


def places_apart(report: Report) -> dict[str, str]:
    """The places that may stand beside a word, the furthest down first; each as short as it can be."""
    sites = {apart.site for row in report.reached for apart in row.apart if apart.site}
    sites.discard(LEG)
    ordered = sorted(sites, key=lambda site: (-_down(site), site))
    return {site: _beginning(site, sites) for site in ordered}


def _beginning(site: str, sites: Collection[str]) -> str:
    """Its first letter; as many as no other begins with."""
    others = [other for other in sites if other != site]
    lengths = range(1, len(site))
    return next((site[:n] for n in lengths if not any(o.startswith(site[:n]) for o in others)), site)


def urgent_now(report: Report) -> tuple[Unseen, ...]:
    """The urgent words of these days of which no professional knows yet, by day."""
    here = (line for line in report.safety if line.day in report.period)
    return tuple(sorted(here, key=lambda line: line.day))


def urgent_in_short(found: Sequence[Unseen]) -> str:
    """`“foot drags”`; of several the day of each."""
    return quoted(found[0], MOST_QUOTED) if len(found) == 1 else f"{len(found)}, in the frame above"


def apart_row(report: Report, grid: Grid) -> Row:
    """A line of letters for each word, and one for what is urgent."""
    said, urgent = words_apart(report), urgent_now(report)
    height = LINE * _pitch(grid) * (len(said) + bool(urgent)) - 2
    return Row(height, lambda top: _drawn(report, grid, said, top))


def _drawn(report: Report, grid: Grid, said: tuple[Said, ...], top: float) -> Iterator[Mark]:
    look = grid.look
    urgent = urgent_now(report)
    short = places_apart(report)
    noted = len({row.day for row in report.reached if row.apart} | {line.day for line in urgent})
    yield from named(grid, top, "Not pain", (), f"on {several(noted, 'day')}")
    for nth, each in enumerate(said):
        y = _line(grid, top, nth)
        name = SHORT.get(each.word, each.word) if look.narrow else each.name
        side = f"{each.side}; " if each.side and look.narrow else ""
        yield from _beside(grid, y, name, f"{side}{each.when}")
        for x, slot in grid.columns:
            sites = [apart.site for side, apart in slot.apart if (apart.word, side) == (each.word, each.side)]
            if sites:
                yield _letter(grid, (x, y), LETTERS[each.word], _place(sites, short))

    if urgent:
        y = _line(grid, top, len(said))
        yield from _beside(grid, y, "urgent", urgent_in_short(urgent))
        yield from (_letter(grid, (x, y), URGENT, "") for x, slot in grid.columns if slot.urgent)


def _line(grid: Grid, top: float, nth: int) -> float:
    """Where the letters of the so-manieth line stand."""
    return top + LINE * _pitch(grid) * nth + (9 if not grid.look.narrow else 9 + LINE)


def _beside(grid: Grid, y: float, name: str, words: str) -> Iterator[Mark]:
    """What a line is of, and what is said of it at its right; where there is no room for that, above it."""
    look = grid.look
    size = look.size * (0.82 if look.narrow else 0.93)
    yield Words((look.left - TICKS, y), name, "soft", "end", size)
    if look.narrow:
        yield Words((look.left, y - LINE), words, "soft", size=size)
    else:
        yield Words((look.end + 9, y), words, size=fitting(size, words))


def _pitch(grid: Grid) -> float:
    return SAID_ABOVE if grid.look.narrow else PITCH


def _place(sites: Iterable[str | None], short: Mapping[str, str]) -> str:
    """The furthest of these places, short; "" where none of them is told."""
    told = [site for site in sites if site is not None and site in short]
    return short[max(told, key=_down)] if told else ""


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
