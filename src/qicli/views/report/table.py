"""The days of a week or two as rows: a bar of pain with its scale, and beside it what else was noted."""

from collections.abc import Iterator

from qicli.core.report.pain import Day
from qicli.core.report.summary import Report
from qicli.views.report.charts import scale
from qicli.views.report.noted import Beside, beside, gap_of
from qicli.views.report.writing import one
from qicli.views.styled import Styled

ROOMY = 64  # columns, from which on a point has two cells and each thing its own column
MARKS = {"T": "treated", "M": "medicine"}
ANCHORS = "0 no pain, 10 worst imaginable"
LABEL = 8  # cells of the day before its bar


def day_rows(report: Report, width: int) -> Iterator[Styled]:
    """A row a day under the scale; a day without a reading is a gap, and zero is a zero."""
    point = 2 if width >= ROOMY else 1
    yield scale(LABEL, 10 * point)
    yield from _rows(report, point)


def rows_under_anchors(report: Report) -> Iterator[Styled]:
    """The same for a roomy terminal, with what the scale means beside it instead of above."""
    gap = f"; – {gap_of(report)}" if any(day.mean is None for day in report.days) else ""
    yield scale(LABEL, 20).append(f"   {ANCHORS}{gap}", "bold")
    yield from _rows(report, 2)


def _rows(report: Report, point: int) -> Iterator[Styled]:
    others = beside(report)
    widths = [max(map(len, column)) for column in zip(*map(_values, others.values()), strict=True)]
    for day in report.days:
        yield _row(day, others[day.day], point, widths if point == 2 else [0] * len(widths))


def _row(day: Day, other: Beside, point: int, widths: list[int]) -> Styled:
    line = Styled(f"{day.day:%a} {day.day.day:>2}  ")
    if day.mean is None:
        line.append("–", "dim")
    else:
        line.append("█" * round(day.mean * point) or "▏", "cyan").append(f" {one(day.mean)}")
    said = [f"{value:<{wide}}" for value, wide in zip(_values(other), widths, strict=True) if value or wide]
    if any(cell.strip() for cell in said):
        line.append(" " * max(1, LABEL + 10 * point + 5 - len(line.plain)))
        line.append("  ".join(said).rstrip() if point == 2 else ", ".join(said))
    return line


def _values(other: Beside) -> tuple[str, str, str, str]:
    apart = ", ".join(part for part in (other.apart, "urgent" if other.urgent else "") if part)
    return other.reach, apart, other.minutes, ", ".join(MARKS[mark] for mark in other.marks)
