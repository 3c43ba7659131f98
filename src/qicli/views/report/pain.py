"""Pain in a report day by day: drawn, or in plain words; and its best and worst."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.report.weeks import NotedWeek
from qicli.views.report.axis import LEAST_DAYS, axis, cells
from qicli.views.report.charts import LONGEST_DAY_BY_DAY, LONGEST_SPARK, spark
from qicli.views.report.in_words import EVERY_DAY, pain_in_words
from qicli.views.report.noted import beside, gap_of, marks
from qicli.views.report.table import day_rows
from qicli.views.report.told.pain import furthest
from qicli.views.styled import Styled

ANCHORS = "0 no pain, 10 worst pain imaginable"


def pain_lines(report: Report, width: int, *, plain: bool) -> Iterator[Styled]:
    """The pain of these days and what was noted beside it; in plain words, or drawn."""
    if report.pain.mean is None and not report.reached:
        yield Styled("No pain was noted in these days.")
        return
    if plain:
        others = beside(report) if len(report.days) <= EVERY_DAY else {}
        yield from pain_in_words(report.days, others, report.weeks)
        return
    yield from _drawn(report, width)
    if LONGEST_DAY_BY_DAY < len(report.days) <= LONGEST_SPARK:
        yield Styled(f"By week: {' · '.join(_week(week) for week in report.weeks)}")


def _week(week: NotedWeek) -> str:
    """Its mean and its furthest point."""
    mean = "–" if week.mean is None else f"{week.mean:.1f}"
    return f"{mean} {furthest(week) or ''}".rstrip()


def _drawn(report: Report, width: int) -> Iterator[Styled]:
    """Of a week or two a row a day; of a month a column a day; of more, only in numbers and by month."""
    days = len(report.days)
    least = "" if report.pain.mean is None else f"; best {report.pain.best}, worst {report.pain.worst}"
    if days > LONGEST_SPARK:
        yield Styled(f"Pain: {ANCHORS}{least}", "bold")
        return
    letters = "; T treatment, M medicine" if marks(report) else ""
    if days <= LONGEST_DAY_BY_DAY:
        yield Styled(f"Day by day: {ANCHORS}{least}; – {gap_of(report)}", "bold")
        yield from day_rows(report, width)
    elif days >= LEAST_DAYS and cells(days, width):
        yield Styled(f"Day by day: {ANCHORS}{least}; · {gap_of(report)}", "bold")
        yield from axis(report, width)
    else:
        yield Styled(f"Day by day: {ANCHORS}{least}; – {gap_of(report)}{letters}", "bold")
        yield from spark(report.days, width, marks(report))
