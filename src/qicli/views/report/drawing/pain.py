"""The row of pain: a day's mean as a ring, its range as a bar; a dash where no pain was said."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.views.report.drawing.look import Grid, Row, named, numbered
from qicli.views.report.drawing.marks import Dot, Line, Mark, Point, Role, Shape
from qicli.views.report.writing import one

WORST = 10
ROOM_FOR_A_RING = 5.0  # of a column; a narrower one has a dot, and its range in grey


def pain_row(report: Report, grid: Grid) -> Row:
    """Pain from 0 to 10, and the mean before as a dashed line."""
    return Row(grid.look.scale, lambda top: _drawn(report, grid, top))


def _drawn(report: Report, grid: Grid, top: float) -> Iterator[Mark]:
    bottom = top + grid.look.scale
    yield from _dashes(grid, bottom)
    for value in (0, 5, WORST):
        y = _y(grid, top, value)
        yield grid.across(y, 0.7 if value else 1.0)
        yield grid.scale(y, str(value))
    yield from named(grid, top, "Pain", ("0 none", "10 worst imaginable"), _beside(report))
    yield from _before(report, grid, top)
    yield from _days(grid, top)
    if report.pain.mean is not None:
        y = min(max(_y(grid, top, report.pain.mean) + 4, top + 12), bottom - 24)
        yield from numbered(grid, y, one(report.pain.mean), _notes(report))


def _y(grid: Grid, top: float, value: float) -> float:
    return top + grid.look.scale * (1 - value / WORST)


def _dashes(grid: Grid, bottom: float) -> Iterator[Mark]:
    """A dash in each column without a pain."""
    reach = min(3.2, grid.step * 0.25)
    for x, slot in grid.columns:
        if slot.mean is None:
            yield Line((x - reach, bottom - 5), (x + reach, bottom - 5), "faint", 1.3)


def _before(report: Report, grid: Grid, top: float) -> Iterator[Mark]:
    mean = report.previous.pain.mean if report.previous else None
    if mean is not None:
        y = _y(grid, top, mean)
        yield Line((grid.look.left, y), (grid.look.end, y), "faint", 1.1, "5 3")


def _days(grid: Grid, top: float) -> Iterator[Mark]:
    for x, slot in grid.columns:
        if slot.low is not None and slot.high is not None and slot.high > slot.low:
            ends = ((x, _y(grid, top, slot.low)), (x, _y(grid, top, slot.high)))
            role: Role = "faint" if grid.step < ROOM_FOR_A_RING else "mark"
            yield Line(*ends, role, max(1.0, min(4.5, grid.step * 0.3)), is_round=True)
    run: list[Point] = []
    rings: list[Point] = []
    for x, slot in grid.columns:
        if slot.mean is not None:
            run.append((x, _y(grid, top, slot.mean)))
            continue
        yield from _joined(run)
        rings += run
        run = []
    yield from _joined(run)
    points = [*rings, *run]
    if grid.step < ROOM_FOR_A_RING:
        yield from (Dot(point, 1.1, "mark") for point in points)
        return
    yield from (Dot(point, max(1.9, min(3.1, grid.step * 0.2)), "paper", "mark") for point in points)


def _joined(run: list[Point]) -> Iterator[Mark]:
    if len(run) > 1:
        yield Shape(tuple(run), edge="mark")


def _notes(report: Report) -> tuple[str, ...]:
    before = report.previous.pain.mean if report.previous else None
    mean = "mean of the days"
    return (mean,) if before is None else (mean, f"{one(before)} before (- -)")


def _beside(report: Report) -> str:
    if report.pain.mean is None:
        return "0 none to 10 worst imaginable"
    before = report.previous.pain.mean if report.previous else None
    return f"mean {one(report.pain.mean)}" + ("" if before is None else f", before {one(before)} (- -)")
