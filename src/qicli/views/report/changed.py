"""Which days a report is about, in words."""

from datetime import date

from qicli.core.report.summary import Report


def heading(report: Report) -> str:
    """The days of the report, and with which others they are compared where that is not plain."""
    days = _days(report.period.first, report.period.last)
    noted = f" · {report.noted} of {len(report.days)} days noted"
    return f"{days}, beside the same days of the week before{noted}" if weeks_beside(report) else days + noted


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
