"""A month on one axis: pain, how far down each leg, words apart, practice, treatments, row under row.

A column is a day; its number for each row stands at the right, where there is room.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from rich.text import Text

from qicli.core.journal.noted import SIDES
from qicli.core.report.pain import Day
from qicli.core.report.reached import BACK, Reached
from qicli.core.report.summary import Report
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.charts import EIGHTHS
from qicli.views.report.noted import marks

LABEL = 10  # cells before the first day
LEVELS = (10, 8, 6, 4, 2, 0)
LEAST_DAYS = 15
LONG_MINUTES = 20  # of practice, at which its bar is full

Cell = Callable[[Day], str]


def cells(days: int, width: int) -> int:
    """How many cells a day has in this width: two, one, or none, where the month does not fit."""
    return next((each for each in (2, 1) if LABEL + each * days <= width), 0)


def axis(report: Report, width: int) -> Iterator[Text]:
    """The rows, from pain down to the days; without those of which nothing was noted."""
    room = cells(len(report.days), width)
    margin = width - LABEL - room * len(report.days) - 1
    for label, cell, number in _rows(report):
        drawn = "".join(f"{cell(day):<{room}}" for day in report.days)
        line = Text(f"{label:>{LABEL - 1}} ").append(drawn.rstrip(), style="cyan")
        if number and len(number) <= margin:
            line.append(" " * (LABEL + room * len(report.days) + 1 - len(line.plain))).append(number)
        yield line
    yield Text(_dates(report, room).rstrip(), style="dim")


def _rows(report: Report) -> Iterator[tuple[str, Cell, str]]:
    yield from _pain(report)
    legs = _legs(report)
    for side, rows in legs.items():
        yield from _leg(rows, side, alone=len(legs) == 1)
    apart = {row.day for row in report.reached if row.apart}
    if apart:
        yield "apart", _at(dict.fromkeys(apart, "▽")), f"{len(apart)} days"
    if report.practice.daily:
        minutes = round(report.practice.seconds / 60)
        yield (
            "practice",
            _at({day: _bar(each) for day, each in report.practice.daily.items()}),
            f"{minutes} min",
        )
    found = marks(report)
    for letter, label in (("T", "treated"), ("M", "medicine")):
        on = {day: letter for day, letters in found.items() if letter in letters}
        if on:
            yield label, _at(on), f"{len(on)} days" if len(on) > 1 else "1 day"


def _at(signs: Mapping[date, str]) -> Cell:
    return lambda day: signs.get(day.day, " ")


def _pain(report: Report) -> Iterator[tuple[str, Cell, str]]:
    """A dot at each day's mean, a line over its range; a day without a reading is a dot at the foot."""
    mean = "" if report.pain.mean is None else f"{report.pain.mean:.1f}"
    for level in LEVELS:
        name = f"pain {level}" if level == LEVELS[0] else str(level)
        yield name, _level(level), mean if level == LEVELS[0] else ""


def _level(level: int) -> Cell:
    def cell(day: Day) -> str:
        if day.mean is None or day.low is None or day.high is None:
            return "·" if level == 0 else " "
        if _nearest(day.mean) == level:
            return "●"
        return "│" if _nearest(day.low) <= level <= _nearest(day.high) else " "

    return cell


def _nearest(pain: float) -> int:
    return round(pain / 2) * 2


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


def _leg(rows: Sequence[Reached], side: str | None, *, alone: bool) -> Iterator[tuple[str, Cell, str]]:
    """Hanging from the back down to the furthest point of each day; a ring is the back alone."""
    known: dict[date, int] = {}
    for row in rows:
        rung = LADDER.index(row.rung or BACK)
        known[row.day] = max(known.get(row.day, 0), rung)
    deepest = max(known.values())
    name = "" if deepest == 0 else side or "no side"
    for rung in range(deepest + 1):
        label = LADDER[rung] if rung or alone else f"{name[0].upper()} {LADDER[rung]}"
        yield label, _rung(known, rung), "" if rung else name


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
