"""What changed, in plain words: the days of a report, and one to three sentences on those before."""

from collections.abc import Iterator
from datetime import date

from qicli.core.report.legs import Leg
from qicli.core.report.pain import PainChange
from qicli.core.report.summary import Report


def heading(report: Report) -> str:
    """The days of the report, and with which others they are compared where that is not plain."""
    days = _days(report.period.first, report.period.last)
    return f"{days}, beside {_before(report)}" if _weeks_beside(report) else days


def _weeks_beside(report: Report) -> bool:
    """Whether the days compared with are not those just before, but the same days of the week before."""
    previous = report.previous
    return previous is not None and (report.period.first - previous.last).days > 1


def _before(report: Report) -> str:
    return "the same days of the week before" if _weeks_beside(report) else "the days before"


def sentences(report: Report) -> Iterator[str]:
    """What changed, in one to three plain sentences: the furthest point first, then the number."""
    if report.previous is None:
        return
    moved = [leg for leg in report.ladder if leg.moved is not None]
    for leg in moved[:2]:
        yield _moved(leg)
    if len(moved) < 2 or report.previous.change is not None:
        yield _pain_changed(report)


def _moved(leg: Leg) -> str:
    assert leg.before is not None
    if not leg.moved:
        return f"On the {leg.side} it reached as far as before: the {leg.now.furthest}."
    way = "less far" if leg.moved < 0 else "further"
    return (
        f"On the {leg.side} it reached {way} down: the {leg.now.furthest}, before the {leg.before.furthest}."
    )


def _pain_changed(report: Report) -> str:
    previous = report.previous
    assert previous is not None
    change = previous.change
    if change is None:
        return "There is no pain noted in both periods to compare."
    if change.matters is None:
        fewest = min(report.pain.days, previous.pain.days)
        return f"Too few days to compare with {_before(report)} ({fewest} of at least 4 with an entry)."
    if abs(change.points) < 0.05:
        return f"Pain was on average as in {_before(report)}."
    way = "lower" if change.points < 0 else "higher"
    told = f"Pain was on average {_amount(change)} {way} than in {_before(report)}"
    if change.matters and not (change.points < 0 and _more_apart(report)):
        return f"{told}, a change that matters."
    if change.points < 0 and _more_apart(report):
        return f"{told}, but numbness, tingling or weakness was noted more often, so this is no improvement."
    return f"{told}, less than the change that usually matters."


def _amount(change: PainChange) -> str:
    points = f"{abs(change.points):.1f} points"
    return points if change.percent is None else f"{points} ({abs(change.percent):.0f} %)"


def _more_apart(report: Report) -> bool:
    now = sum(sum(leg.now.apart.values()) for leg in report.ladder)
    before = sum(sum(leg.before.apart.values()) for leg in report.ladder if leg.before)
    return now > before


def day_name(day: date) -> str:
    """`Sat 21 Nov`."""
    return f"{day:%a} {day.day} {day:%b}"


def _days(first: date, last: date) -> str:
    year = "" if first.year == last.year else f" {first:%Y}"
    return f"{day_name(first)}{year} to {day_name(last)} {last:%Y}"
