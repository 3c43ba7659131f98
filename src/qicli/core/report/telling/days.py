"""Which days of a report count as noted, before, new, and as days on which either leg may have hurt."""

from collections.abc import Iterable
from datetime import date

from qicli.core.report.before import noted_days
from qicli.core.report.reached import BACK, Reached
from qicli.core.report.summary import Report
from qicli.core.when import day_later

NEW_FOR = 28  # days up to the last, within which what was not noted before is new


def noted_now(report: Report) -> set[date]:
    """The days of the period on which a pain, a place of the leg or back, or a word apart was noted."""
    return noted_days(report.days, report.reached)


def last_noted(report: Report) -> date:
    """The last of these days; the first day of all where there is none."""
    said = next((day.day for day in reversed(report.days) if day.n), date.min)
    return max([said, *(row.day for row in report.reached[-1:])])  # of which the last row is the newest


def of_the_period_before(report: Report) -> list[Reached]:
    """How far it reached on the days of the period before; of those before it `reached_before` knows, too."""
    if report.previous is None:
        return []
    period = report.previous
    return [row for row in report.reached_before if period.first <= row.day <= period.last]


def new_since(report: Report) -> date:
    """From which day on what is noted first is new: in the period, and in its last four weeks."""
    return max(report.period.first, day_later(report.period.last, 1 - NEW_FOR))


def of_side(rows: Iterable[Reached], side: str | None) -> list[Reached]:
    """Those of this side on which a place of the ladder hurt."""
    return [row for row in rows if row.side == side and row.rung is not None]


def hurting_days(report: Report) -> set[date]:
    """The days with a pain above 0."""
    return {day.day for day in report.days if day.high}


def is_in_a_leg(row: Reached) -> bool:
    """Whether it is in a leg and not in the back alone; a leg whose rung is not known is one too."""
    return row.rung not in {None, BACK} or "leg" in row.besides


def sideless_days(report: Report) -> set[date]:
    """The days on which a place was named that may be on either side, for none was said."""
    return {row.day for row in report.reached if row.side is None and (row.besides or is_in_a_leg(row))}


def painless_days(report: Report) -> set[date]:
    """The days on which every pain said was 0."""
    return {day.day for day in report.days if day.high == 0}


def painless(report: Report, side: str | None) -> bool:
    """Whether each noted day had no pain at all, or a place that is not here: so that nothing hurt here.

    A place in a leg of which no side was said may be here; what has no side is wherever there was pain.
    """
    if side is None:
        return not any(day.high for day in report.days)
    elsewhere = {row.day for row in report.reached if (row.rung or row.besides) and row.side != side}
    return hurting_days(report) <= elsewhere - sideless_days(report)
