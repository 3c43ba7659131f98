"""Which days a report is about, in words."""

from datetime import date

from qicli.core.report.summary import Report
from qicli.views.report.writing import several


def heading(report: Report) -> str:
    """The days of the report, and with which others they are compared where that is not plain."""
    days = _days(report.period.first, report.period.last)
    noted = f" · {days_noted(report)}"
    return f"{days}, beside the same days of the week before{noted}" if weeks_beside(report) else days + noted


def days_noted(report: Report) -> str:
    """`25 of 30 days noted`; and on how many more something else was said or done."""
    others = f" ({len(report.other_days)} more with other entries only)" if report.other_days else ""
    return f"{report.noted} of {several(len(report.days), 'day')} noted{others}"


def weeks_beside(report: Report) -> bool:
    """Whether the days compared with are not those just before, but the same days of the week before."""
    previous = report.previous
    return previous is not None and (report.period.first - previous.last).days > 1


def day_name(day: date) -> str:
    """`Sat 21 Nov`."""
    return f"{day:%a} {day.day} {day:%b}"


def _days(first: date, last: date) -> str:
    year = "" if first.year == last.year else f" {first:%Y}"
    return f"{day_name(first)}{year} to {day_name(last)} {last:%Y}"
