"""The whole drawing: its rows one above the other, on one axis, with what runs through all of them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from qicli.core.report.summary import Report
from qicli.views.report.drawing.apart import apart_row, urgent_now, words_apart
from qicli.views.report.drawing.described import described
from qicli.views.report.drawing.doing import activities_row, practice_row, rated
from qicli.views.report.drawing.given import medicine_rows, treatments_row
from qicli.views.report.drawing.legs import leg_rows
from qicli.views.report.drawing.look import NARROW, WIDE, Grid, Look, Row
from qicli.views.report.drawing.marks import Box, Line, Mark, Picture, Words
from qicli.views.report.drawing.pain import pain_row
from qicli.views.report.drawing.slots import Slot, fresh_weeks, slots
from qicli.views.report.writing import short_day

HEAD = 12.0  # over the first row
NARROW_HEAD = 28.0  # the same, with its name in it
CLOSE = 6.0  # between rows that belong together
FOOT = 24.0  # for the days
MONTHS_ALONE = 400  # days: in longer ones no single day is named
SHARE_TREATED = 0.4  # of the columns: with more, lines through all of them would hide the rest


def wide(report: Report, look: Look = WIDE) -> Picture:
    """For a page of paper, and a screen as wide."""
    return _picture(report, look)


def narrow(report: Report) -> Picture:
    """For a phone."""
    return _picture(report, NARROW)


def _picture(report: Report, look: Look) -> Picture:
    grid = Grid(look, slots(report))
    marks: list[Mark] = []
    y = HEAD if not look.narrow else NARROW_HEAD
    top = y
    for gap, row in _rows(report, grid):
        y += gap
        marks += row.draw(y)
        y += row.height
    through = list(_through(grid, top, y + 5))
    days = list(_days(grid, y + FOOT - 6))
    name, described_as = described(report)
    return Picture(look.width, y + FOOT, name, described_as, (*through, *marks, *days))


def _rows(report: Report, grid: Grid) -> Iterator[tuple[float, Row]]:
    """Each row, with the room above it."""
    gap = grid.look.gap
    less = gap if grid.look.narrow else gap * 0.8  # before rows of one line
    yield 0.0, pain_row(report, grid)
    yield from ((gap, row) for row in leg_rows(report, grid))
    if words_apart(report) or urgent_now(report):
        yield less, apart_row(report, grid)
    if rated(report):
        yield gap, activities_row(report, grid)
    if report.practice.sessions or report.plan:
        yield gap, practice_row(report, grid)
    if report.treatments:
        yield less, treatments_row(report, grid)
    for nth, row in enumerate(medicine_rows(report, grid)):
        yield (CLOSE * (3.2 if grid.look.narrow else 1) if nth else less * 0.9), row


def marks_treatments(columns: Sequence[Slot]) -> bool:
    """Whether a line through all rows marks each treatment."""
    treated = sum(bool(slot.treatments) for slot in columns)
    return 0 < treated <= SHARE_TREATED * len(columns)


def _through(grid: Grid, top: float, bottom: float) -> Iterator[Mark]:
    """Behind all: pale where nothing was noted, a fine line each Monday, a dotted one where treated."""
    for noted, columns in groupby(grid.columns, key=lambda column: column[1].noted):
        if not noted:
            xs = [x for x, _ in columns]
            yield Box((xs[0] - grid.step / 2, top), grid.step * len(xs), bottom - top, "wash")
    yield from (Line((x, top), (x, bottom), "hair", 0.7) for x in grid.mondays)
    treated = [x for x, slot in grid.columns if slot.treatments]
    if marks_treatments(grid.slots):
        yield from (Line((x, top), (x, bottom), "faint", 0.8, "1.5 2.5") for x in treated)


def _days(grid: Grid, y: float) -> Iterator[Mark]:
    """The first day, the last one, and those between that there is room for."""
    size = grid.look.size * 0.93
    long = (grid.slots[-1].last - grid.slots[0].first).days > MONTHS_ALONE
    half = size * (2.7 if long else 1.8)  # of a date
    last = min(grid.x(len(grid.slots) - 1), grid.look.width - half)
    places = (
        {last: grid.slots[-1].last, grid.x(0): grid.slots[0].first}
        if len(grid.slots) > 1
        else {last: grid.slots[0].last}
    )
    for number in fresh_weeks(grid.slots):
        x = grid.x(number)
        if all(abs(x - other) >= 2 * half for other in places):
            places[x] = grid.slots[number].first
    for x, day in places.items():
        words = f"{day:%b %Y}" if long else short_day(day)
        yield Words((x, y), words, "soft", "middle", size)
