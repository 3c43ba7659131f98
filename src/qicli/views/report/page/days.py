"""The days as a table, for whoever cannot see the drawing."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from qicli.core.report.pain import Day
from qicli.core.report.reached import Reached
from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.views.report.changed import day_name
from qicli.views.report.drawing.apart import MOST_QUOTED
from qicli.views.report.page.tables import Cells, Table
from qicli.views.report.urgent import quoted
from qicli.views.report.writing import one

NOTHING = "–"
MOST_DAYS = 400  # rows; longer reports are by week


def days_table(report: Report) -> Table:
    """A row for each day; of more than a year, for each week."""
    if len(report.days) > MOST_DAYS:
        return _by_week(report)
    urgent = ((line.day, quoted(line, MOST_QUOTED)) for line in report.safety)
    reach = _gathered((*((row.day, _reached(row)) for row in report.reached), *urgent))
    treated = ((each.day, visible(each.name)) for each in report.treatments)
    taken = ((day, visible(name)) for name, days in report.medicines.items() for day in days)
    given = _gathered((*treated, *taken))
    rows = tuple(
        _row(report, day, "; ".join(reach[day.day]), ", ".join(given[day.day])) for day in report.days
    )
    return Table(
        ("day", "pain", "range", "furthest down, and apart from pain", "practice, min", "given"), rows
    )


def _gathered(told: Iterable[tuple[date, str]]) -> dict[date, list[str]]:
    found = defaultdict[date, list[str]](list)
    for day, words in told:
        found[day] += [words] if words else []
    return found


def _row(report: Report, day: Day, reached: str, given: str) -> Cells:
    minutes = round(report.practice.daily.get(day.day, 0) / 60)
    spread = str(day.low) if day.low == day.high else f"{day.low} to {day.high}"
    return Cells(
        (
            day_name(day.day),
            one(day.mean),
            spread if day.n else NOTHING,
            reached or NOTHING,
            str(minutes) if minutes else NOTHING,
            given or NOTHING,
        )
    )


def _reached(row: Reached) -> str:
    """`left calf, numb foot`; where nothing hurt on a rung there, `numb left foot`."""
    side = "" if row.rung or row.besides else row.side
    apart = [" ".join(part for part in (each.word, side, each.site) if part) for each in row.apart]
    hurt = (
        " ".join(part for part in (row.side, row.rung or " ".join(row.besides)) if part) if not side else ""
    )
    return ", ".join(part for part in (hurt, *apart) if part).replace("-", " ")


def _by_week(report: Report) -> Table:
    rows = tuple(
        Cells(
            (
                f"{week.first.day} {week.first:%b %Y}",
                one(week.mean),
                str(week.days),
                week.left or NOTHING,
                week.right or NOTHING,
                week.unsaid or NOTHING,
            )
        )
        for week in report.weeks
    )
    return Table(
        ("week from", "pain", "days noted", "left, furthest", "right, furthest", "side not said"), rows
    )
