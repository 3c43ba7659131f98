"""The columns of a drawing: a day each, and where there are too many days, a week or a month."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from msgspec import Struct

from qicli.core.report.pain import Day, pain_over
from qicli.core.report.reached import Apart, Reached
from qicli.core.report.summary import Report
from qicli.core.words.vocabulary.places import LADDER

Length = Literal["day", "week", "month"]

MOST_DAYS = 62  # drawn a day each: two months; a column is still wide enough for a letter
MOST_WEEKS = 1100  # days drawn in weeks: three years


class Slot(Struct, frozen=True, kw_only=True):
    """One column: everything of its days that is drawn.

    Attributes:
        mean: of its days, 0 to 10, and the lowest and highest reading; None without one.
        noted: whether anything at all was noted, practised or answered.
        urgent: whether urgent words were said of which no professional knows yet.
        reached: the furthest of each side, of its days; `rung` 0 the back to 5 the foot, None for a place
            that is not on the ladder.
        apart: what was noted apart from pain, each with its side.
        seconds: of practice.
    """

    first: date
    last: date
    mean: float | None
    low: int | None
    high: int | None
    noted: bool
    urgent: bool
    reached: dict[str | None, int | None]
    apart: tuple[tuple[str | None, Apart], ...]
    seconds: float
    treatments: tuple[str, ...]
    medicines: frozenset[str]


def length_of(days: int) -> Length:
    """How long a column is, in a report of so many days."""
    return "day" if days <= MOST_DAYS else "week" if days <= MOST_WEEKS else "month"


def slots(report: Report) -> tuple[Slot, ...]:
    """The columns of a report, oldest first; weeks begin on Monday."""
    begin = _BEGINS[length_of(len(report.days))]
    known = _Known(report)
    grouped = groupby(report.days, key=lambda day: begin(day.day))
    return tuple(known.slot(list(days)) for _, days in grouped)


def fresh_weeks(columns: Sequence[Slot]) -> Iterator[int]:
    """The columns that a fine line stands before: every Monday, or the first of each month in longer ones."""
    by_month = columns[0].first != columns[0].last or len(columns) > MOST_DAYS
    for number, slot in enumerate(columns):
        begins_month = number and slot.first.month != columns[number - 1].first.month
        if begins_month if by_month else slot.first.weekday() == 0:
            yield number


class _Known:
    """What a report knows of each day."""

    def __init__(self, report: Report) -> None:
        self._rows = defaultdict[date, list[Reached]](list)
        for row in report.reached:
            self._rows[row.day].append(row)
        self._treated = defaultdict[date, list[str]](list)
        for each in report.treatments:
            self._treated[each.day].append(each.name)
        self._taken = [(name, set(days)) for name, days in report.medicines.items()]
        self._others = set(report.other_days)
        self._urgent = {line.day for line in report.safety}
        self._seconds = report.practice.daily

    def slot(self, days: Sequence[Day]) -> Slot:
        """These days as one column."""
        dates = {day.day for day in days}
        rows = [row for day in days for row in self._rows[day.day]]
        treatments = tuple(name for day in days for name in self._treated[day.day])
        medicines = frozenset(name for name, on in self._taken if on & dates)
        seconds = sum(self._seconds.get(day, 0.0) for day in dates)
        pain = pain_over(days)
        return Slot(
            first=days[0].day,
            last=days[-1].day,
            mean=pain.mean,
            low=pain.best,
            high=pain.worst,
            noted=bool(pain.days or rows or self._others & dates),
            urgent=bool(self._urgent & dates),
            reached=_furthest(rows),
            apart=tuple((row.side, apart) for row in rows for apart in row.apart),
            seconds=seconds,
            treatments=treatments,
            medicines=medicines,
        )


def _furthest(rows: Sequence[Reached]) -> dict[str | None, int | None]:
    found: dict[str | None, int | None] = {}
    for row in rows:
        rung = None if row.rung is None else LADDER.index(row.rung)
        if rung is None and row.apart:
            continue  # only a word apart, which has a row of its own
        known = found.get(row.side)
        found[row.side] = rung if known is None else max(known, -1 if rung is None else rung)
    return found


def _day(day: date) -> date:
    return day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)


_BEGINS = {"day": _day, "week": _monday, "month": _month}
