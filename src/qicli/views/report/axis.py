"""A month on one axis: pain, how far down each leg, words apart, practice, treatments, row under row.

A column is a day; its number for each row stands at the right, where there is room.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.journal.noted import SIDES
from qicli.core.report.pain import Day
from qicli.core.report.reached import BACK, Reached
from qicli.core.report.summary import Report
from qicli.core.report.telling.reach import legs_reached
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.charts import EIGHTHS
from qicli.views.report.drawing.apart import LETTERS, MOST_QUOTED, SHORT, URGENT, urgent_now, words_apart
from qicli.views.report.drawing.given import kinds
from qicli.views.report.drawing.look import short
from qicli.views.report.urgent import quoted
from qicli.views.report.writing import several
from qicli.views.styled import Styled

LABEL = 10  # cells before the first day
LEVELS = (9, 7, 5, 3, 1, 0)  # the lowest pain of each row; each but the last holds the next one too
LEAST_DAYS = 15
LONG_MINUTES = 20  # of practice, at which its bar is full

BEFORE = "┄"  # at the mean before
OF_A_SIDE = {"tingling": "tingles", "giving-way": "gives"}  # in a label that names a side too
LONGEST_NAME = 16  # cells of a treatment's or a medicine's

Cell = Callable[[Day], str]


def cells(days: int, width: int) -> int:
    """How many cells a day has in this width: two, one, or none, where the month does not fit."""
    return next((each for each in (2, 1) if LABEL + each * days <= width), 0)


class Row(Struct, frozen=True):
    """A row: its name, what stands in the column of each day, and its number, said at length and shorter.

    `legend` explains its signs below all rows, where the number at length found no room.
    """

    label: str
    cell: Cell
    numbers: tuple[str, ...] = ()
    legend: str = ""


def axis(report: Report, width: int) -> Iterator[Styled]:
    """The rows, from pain down to the days; without those of which nothing was noted.

    Each number stands at the right as long as there is room for it; letters that no row explains, below.
    """
    room = cells(len(report.days), width)
    margin = width - LABEL - room * len(report.days) - 1
    legends = []
    for row in _rows(report):
        drawn = "".join(f"{row.cell(day):<{room}}" for day in report.days)
        line = Styled(f"{row.label:>{LABEL - 1}} ").append(drawn.rstrip(), "cyan")
        number = next((said for said in row.numbers if len(said) <= margin), "")
        if number:
            line.append(" " * (LABEL + room * len(report.days) + 1 - len(line.plain))).append(number)
        if row.legend and number != row.numbers[0]:
            legends.append(row.legend)
        yield line
    yield Styled(_dates(report, room).rstrip(), "dim")
    if legends:
        yield Styled(" · ".join(legends))


def _rows(report: Report) -> Iterator[Row]:
    yield from _pain(report)
    legs = _legs(report)
    for side, rows in legs.items():
        yield from _leg(report, rows, side, alone=len(legs) == 1)
    yield from _apart(report)
    if report.practice.daily:
        minutes = f"{round(report.practice.seconds / 60)} min"
        bars = {day: _bar(each) for day, each in report.practice.daily.items()}
        yield Row("practice", _at(bars), (f"{several(report.practice.days, 'day')}, {minutes}", minutes))
    if report.treatments:
        known = kinds(report)
        on: dict[date, list[str]] = {}
        for each in report.treatments:
            on.setdefault(each.day, []).append(known[each.name])
        names = ", ".join(f"{letter} {short(name, LONGEST_NAME)}" for name, letter in known.items())
        yield Row(
            "treated",
            _at({day: said[0] for day, said in on.items()}),
            (names, several(len(on), "day")),
            names,
        )
        for nth in range(1, max(map(len, on.values()))):  # several on a day stand one under the other
            yield Row("", _at({day: said[nth] for day, said in on.items() if len(said) > nth}))
    if taken := {day for days in report.medicines.values() for day in days}:
        names = ", ".join(short(name, LONGEST_NAME) for name in report.medicines)
        on_days = several(len(taken), "day")
        yield Row("medicine", _at(dict.fromkeys(taken, "M")), (f"{on_days}: {names}", on_days))


def _apart(report: Report) -> Iterator[Row]:
    """A row for each word that is no pain, on each side, with its days, and where and when it was first."""
    each = words_apart(report)
    several_sides = len({said.side for said in each}) > 1
    for said in each:
        apart = {
            row.day: LETTERS[said.word]
            for row in report.reached
            if row.side == said.side and any(each.word == said.word for each in row.apart)
        }
        label = SHORT.get(said.word, said.word)
        if several_sides and said.side:
            label = f"{said.side[0].upper()} {OF_A_SIDE.get(said.word, said.word)}"
        days, side = several(said.days, "day"), f"{said.side}, " if said.side else ""
        yield Row(label, _at(apart), (f"{side}{days}: {said.when}", f"{side}{days}", days))
    if urgent := urgent_now(report):
        days = several(len({line.day for line in urgent}), "day")
        words = ", ".join(quoted(line, MOST_QUOTED) for line in urgent)
        signs = {line.day: URGENT for line in urgent}
        yield Row("urgent", _at(signs), (words, days), f"{URGENT} {words}")


def _at(signs: Mapping[date, str]) -> Cell:
    return lambda day: signs.get(day.day, " ")


def _pain(report: Report) -> Iterator[Row]:
    """A dot at each day's mean, a line over its range; a day without a reading is a dot at the foot."""
    numbers = [] if report.pain.mean is None else [f"{report.pain.mean:.1f}"]
    before = report.previous.pain.mean if report.previous else None
    legend = ""
    if numbers and before is not None:
        legend = f"{BEFORE} the mean before, {before:.1f}"
        numbers.insert(0, f"{numbers[0]}, before {before:.1f} {BEFORE}")
    yield Row(f"pain {_span(LEVELS[0])}", _level(LEVELS[0], before), tuple(numbers), legend)
    yield from (Row(_span(level), _level(level, before)) for level in LEVELS[1:])


def _span(level: int) -> str:
    """What pain a row is for: `9-10`, and `0`, which no other pain shares."""
    return f"{level}-{level + 1}" if level else "0"


def _level(level: int, before: float | None) -> Cell:
    def cell(day: Day) -> str:
        if day.mean is None or day.low is None or day.high is None:
            return "·" if level == 0 else " "
        if _row_of(day.mean) == level:
            return "●"
        if _row_of(day.low) <= level <= _row_of(day.high):
            return "│"
        return BEFORE if before is not None and _row_of(before) == level else " "

    return cell


def _row_of(pain: float) -> int:
    """The row of a pain, to the nearest whole one; only none at all is in that of 0."""
    nearest = max(1, int(pain + 0.5))
    return nearest - (nearest + 1) % 2 if pain else 0


def _legs(report: Report) -> dict[str | None, list[Reached]]:
    """Each leg with its days; a day of the back alone is in both, and by itself only where there is none."""
    far = [row for row in report.reached if row.rung is not None]
    backs = [row for row in far if row.side is None and row.rung == BACK]
    unsaid = [row for row in far if row.side is None and row.rung != BACK]
    legs: dict[str | None, list[Reached]] = {}
    for side in SIDES:
        rows = [row for row in far if row.side == side]
        if rows:
            legs[side] = rows + backs
    if unsaid or (backs and not legs):
        legs[None] = unsaid + ([] if legs else backs)
    return legs


def _leg(report: Report, rows: Sequence[Reached], side: str | None, *, alone: bool) -> Iterator[Row]:
    """Hanging from the back down to the furthest point of each day; a ring is the back alone."""
    known: dict[date, int] = {}
    for row in rows:
        rung = LADDER.index(row.rung or BACK)
        known[row.day] = max(known.get(row.day, 0), rung)
    deepest = max(known.values())
    name = side or "no side"
    for rung in range(deepest + 1):
        label = LADDER[rung] if rung or alone else f"{name[0].upper()} {LADDER[rung]}"
        yield Row(label, _rung(known, rung), () if rung or deepest == 0 else (*_usual(report, side), name))


def _usual(report: Report, side: str | None) -> tuple[str, ...]:
    """`left: usually the calf, before the thigh`."""
    leg = next((leg for leg in legs_reached(report) if leg.side == side), None)
    if side is None or leg is None or leg.usual is None or not leg.often:
        return ()
    usual = f"{side}: usually the {leg.usual}"
    before = leg.was_usual if leg.was_often else None
    return (f"{usual}, before the {before}", usual) if before else (usual,)


def _rung(known: Mapping[date, int], rung: int) -> Cell:
    def cell(day: Day) -> str:
        down = known.get(day.day, -1)
        if down == rung:
            return "○" if rung == 0 else "●"
        return "│" if down > rung else " "

    return cell


def _bar(seconds: float) -> str:
    return EIGHTHS[min(7, int(seconds / 60 / LONG_MINUTES * 8))]


def _dates(report: Report, room: int) -> str:
    """The number of each Monday under its column, and of the first day."""
    line = " " * LABEL
    for nth, day in enumerate(report.days):
        column = LABEL + nth * room
        if (day.day.weekday() == 0 or nth == 0) and len(line) <= column:
            line = f"{line:<{column}}{day.day.day}"
            line += f" {day.day:%b}" if nth == 0 or day.day.day <= 7 else ""
            line += " "
    return line
