"""A row for each leg: from the back down to the furthest point that a day reached."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import Latest, Leg
from qicli.core.report.telling.reach import legs_reached
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.drawing.look import LINE, Grid, Row, named, numbered
from qicli.views.report.drawing.marks import Dot, Line, Mark
from qicli.views.report.drawing.slots import Slot, length_of
from qicli.views.report.told.signs import WORDS
from qicli.views.report.writing import on, several

NAMES = {"left": "Left leg", "right": "Right leg", None: "Side not said"}
BACK = 0  # the rung


def sides(report: Report) -> tuple[str | None, ...]:
    """The legs of which anything was noted; the one without a name only where it went beyond the back."""
    named_sides = {row.side for row in report.reached if row.rung is not None or not row.apart}
    beyond = any(row.side is None and row.rung != LADDER[BACK] for row in report.reached if row.rung)
    sided = tuple(side for side in ("left", "right") if side in named_sides)
    return (*sided, None) if beyond or (named_sides and not sided) else sided


def leg_rows(report: Report, grid: Grid) -> Iterator[Row]:
    """Each leg."""
    return (_row(report, grid, side) for side in sides(report))


def _row(report: Report, grid: Grid, side: str | None) -> Row:
    return Row(grid.look.rung * (len(LADDER) - 1), lambda top: _drawn(report, grid, side, top))


def _drawn(report: Report, grid: Grid, side: str | None, top: float) -> Iterator[Mark]:
    step = grid.look.rung
    furthest, notes = _told(report, side)
    beside = "; ".join([furthest, *notes]) if furthest else ""
    yield from named(
        grid, top, NAMES[side], ("furthest point", f"of each {length_of(len(report.days))}"), beside
    )
    for rung, name in enumerate(LADDER):
        yield grid.across(top + step * rung)
        yield grid.scale(top + step * rung, name, step)
    for x, slot in grid.columns:
        yield from _day(grid, x, slot, side, top)
    if furthest:
        lowest = step * (len(LADDER) - 1) - LINE * len(notes)
        yield from numbered(grid, top + max(LINE, min(step * 2.5, lowest)), furthest, notes)


def _day(grid: Grid, x: float, slot: Slot, side: str | None, top: float) -> Iterator[Mark]:
    backs = slot.reached.get(None) == BACK
    unsaid = slot.mean is not None and not slot.reached
    if side not in slot.reached and not backs and not unsaid:
        return
    rung = None if unsaid else slot.reached.get(side, BACK)
    radius = max(1.5, min(3.0, grid.step * 0.19))
    if rung is None or rung < 0:
        yield Dot((x, top), radius * 0.5, "mark")
    elif rung == BACK:
        yield Dot((x, top), radius * 0.86, "paper", "mark")
    else:
        end = (x, top + grid.look.rung * rung)
        yield Line((x, top), end, "mark", max(1.2, min(3.6, grid.step * 0.22)))
        yield Dot(end, radius, "mark")


def _told(report: Report, side: str | None) -> tuple[str, tuple[str, ...]]:
    """The furthest point, with its days or the last of them; how far it is now, and what was usual."""
    leg = next((leg for leg in legs_reached(report) if leg.side == side), None)
    if leg is None or leg.furthest is None:
        return "", ()
    days = several(leg.share.days, "day")
    when = f"last {on(leg.last, report)}" if leg.last else f"{days}, now" if leg.still else days
    now = [f"now {now_of(leg.latest)}"] if leg.latest else []
    return leg.furthest, (f"furthest, {when}", *now, *usual_and_before(leg))


def now_of(latest: Latest) -> str:
    """`back, last 3 days`, or `back, numb 1 of 4 days`: how far down the last noted days were."""
    where = latest.furthest or ("none" if latest.painless else "not named")
    if not latest.apart:
        return f"{where}, last {latest.days} days"
    words = ", ".join(dict.fromkeys(WORDS.get(sign.word, sign.word) for sign in latest.apart))
    on_days = {day for sign in latest.apart for day in sign.on}
    return f"{where}, {words} {len(on_days)} of {latest.days} days"


def usual_and_before(leg: Leg) -> tuple[str, ...]:
    """The usual point and what was usual before; where one of them is not known, the furthest before."""
    usual = f"usually {leg.usual}" if leg.usual and leg.often else ""
    if usual and leg.was_usual and leg.was_often:
        same = leg.was_usual == leg.usual
        return (f"{usual}, {'as before' if same else f'before {leg.was_usual}'}",)
    before = f"furthest before: {leg.was}" if leg.was else ""
    return tuple(part for part in (before, usual) if part)
