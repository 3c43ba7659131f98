"""Days, counts and numbers as every view of a report writes them."""

from datetime import date

from qicli.core.report.summary import Report


def short_day(day: date) -> str:
    """`21 Nov`."""
    return f"{day.day} {day:%b}"


def on(day: date, report: Report) -> str:
    """`21 Nov`, with its year where that is not the one in which the report ends."""
    return short_day(day) + ("" if day.year == report.period.last.year else f" {day:%Y}")


def several(number: int, what: str) -> str:
    """`1 day`, `2 days`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def one(number: float | None) -> str:
    """A number as it is told: one decimal, a whole one without; a dash for none."""
    return "–" if number is None else f"{number:.1f}".removesuffix(".0")
