"""Small charts of days and months, drawn with blocks; a day without data is a gap, never a zero."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from msgspec import Struct

from qicli.core.report.pain import Day
from qicli.core.when import Period
from qicli.views.styled import Styled

EIGHTHS = "▁▂▃▄▅▆▇█"
SHADES = "░▒▓█"
RUNGS = ("10", "", "5", "", "0")  # the scale of a chart of columns, from above: two points a row
SCALE = 5  # cells of it
ONE_WEEK = 7
LONGEST_DAY_BY_DAY = 14  # days; beyond, a line of small bars says more at a glance
LONGEST_SPARK = 120  # days; beyond, only months can be told apart


class Month(Struct, frozen=True):
    """A month's pain: the mean of its days with a reading, and how many there were."""

    name: str
    mean: float | None
    days: int


class Months(Struct, frozen=True):
    """The months of a report, oldest first."""

    months: tuple[Month, ...]

    @classmethod
    def of(cls, days: Sequence[Day]) -> "Months":
        """The months that these days fall into."""
        grouped = groupby(days, key=lambda day: (day.day.year, day.day.month))
        months = [list(month) for _, month in grouped]
        return cls(tuple(_month(f"{month[0].day:%b %Y}", [day.mean for day in month]) for month in months))


def _month(name: str, means: list[float | None]) -> Month:
    noted = [mean for mean in means if mean is not None]
    return Month(name, sum(noted) / len(noted) if noted else None, len(noted))


def spark(days: Sequence[Day], width: int, marks: Mapping[date, str]) -> Iterator[Styled]:
    """A column for each day's mean beside a scale from 0 to 10, with the first and the last day under it.

    Under it a line for each letter that some of its days are marked with.
    """
    room = max(ONE_WEEK, (width - SCALE) // ONE_WEEK * ONE_WEEK)
    for start in range(0, len(days), room):
        line = days[start : start + room]
        for row, name in enumerate(RUNGS):
            cells = "".join(_cell(day.mean, len(RUNGS) - 1 - row) for day in line)
            yield Styled(f"{name:>4} ").append(cells.rstrip(), "cyan")
        yield Styled(f"{'':{SCALE}}{_ends(line)}")
        for letter in sorted({letter for day in line for letter in marks.get(day.day, "")}, reverse=True):
            cells = "".join(letter if letter in marks.get(day.day, "") else " " for day in line)
            yield Styled(f"{'':{SCALE}}{cells}".rstrip(), "bold")


def _cell(mean: float | None, above: int) -> str:
    """The part of a day's column that stands in the row with so many rows under it."""
    if mean is None:
        return " " if above else "–"
    eighths = round(mean / 10 * len(RUNGS) * 8) - above * 8
    if eighths <= 0:
        return " " if above else EIGHTHS[0]  # a zero is seen too
    return EIGHTHS[min(8, eighths) - 1]


def _ends(line: Sequence[Day]) -> str:
    """The first day under the beginning, and the last under the end where there is room."""
    first, last = (f"{day.day:%d %b}" for day in (line[0], line[-1]))
    gap = len(line) - len(first) - len(last)
    return f"{first}{'':{gap}}{last}" if gap > 0 else first


def scale(indent: int, room: int) -> Styled:
    """The scale over bars that begin at this indent, and are so many cells long for a 10."""
    half = room // 2
    return Styled(f"{'':{indent}}0{'':{half - 1}}5{'':{room - half - 1}}10")


def month_lines(months: Months, width: int) -> Iterator[Styled]:
    """A bar for each month's mean, under a scale from 0 to 10."""
    room = max(10, min(40, width - 28))
    yield scale(12, room)
    for month in months.months:
        line = Styled(f"  {month.name}  ")
        if month.mean is None:
            yield line.append("–", "dim")
            continue
        line.append("█" * round(month.mean * room / 10) or "▏", "cyan")
        days = "1 day" if month.days == 1 else f"{month.days} days"
        yield line.append(f" {month.mean:.1f}").append(f"  ({days})", "dim")


def heat_map(period: Period, seconds: Mapping[date, float], width: int) -> Iterator[Styled]:
    """A map of the days with practice: a column a week, Monday on top, darker for more minutes."""
    yield Styled(
        f"Days with practice: a column is a week, Monday on top; {SHADES} up to 5, 10, 20 min and more"
    )
    weeks = _weeks(period)
    most = max(1, width - 8)
    for start in range(0, len(weeks), most):
        block = weeks[start : start + most]
        yield Styled("       " + _month_marks(block))
        for row, name in enumerate(("Mon", "", "Wed", "", "Fri", "", "Sun")):
            cells = "".join(_shade(week[row], period, seconds) for week in block)
            yield Styled(f"  {name:<3}  ").append(cells, "green")


def _weeks(period: Period) -> list[list[date]]:
    """Whole weeks, Monday first, that hold the period."""
    monday = period.first - timedelta(days=period.first.weekday())
    weeks = -(-((period.last - monday).days + 1) // ONE_WEEK)
    return [
        [monday + timedelta(days=week * ONE_WEEK + day) for day in range(ONE_WEEK)] for week in range(weeks)
    ]


def _month_marks(weeks: Sequence[Sequence[date]]) -> str:
    """The name of each month above the week in which it begins, where there is room for it."""
    marks = ""
    former = ""
    for column, week in enumerate(weeks):
        name = f"{week[0]:%b}"
        if name != former and len(marks) <= column:
            marks = f"{marks:<{column}}{name} "
        former = name
    return marks.rstrip()[: len(weeks) + 3]


def _shade(day: date, period: Period, seconds: Mapping[date, float]) -> str:
    if day not in period:
        return " "
    minutes = seconds.get(day, 0) / 60
    if not minutes:
        return "·"
    return SHADES[sum(minutes > bound for bound in (5, 10, 20))]
