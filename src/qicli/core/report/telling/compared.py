"""Pain now beside pain before, and function first and last: what may be said of the difference."""

from qicli.core.person.checkin import compared
from qicli.core.report.pain import FEWEST_DAYS, NOTHING
from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import Alone, Compared, Function, Within
from qicli.core.report.telling.reach import went_further, went_less_far
from qicli.core.report.telling.signs import more_apart

AS_BEFORE = 0.15  # points: less is no news


def pain_compared(report: Report) -> Compared | None:
    """The pain now and in the period before; None where one of them has none."""
    before = report.previous
    if before is None or before.change is None or report.pain.mean is None or before.pain.mean is None:
        return None
    against: list[str] = []
    if before.change.points < 0:
        against += ["further"] * went_further(report) + ["apart"] * more_apart(report)
    elif went_less_far(report) and not more_apart(report):
        against.append("less-far")
    days = (report.pain.days, before.pain.days)
    verdict = _verdict(report)
    return Compared(
        now=report.pain.mean,
        days=days[0],
        before=before.pain.mean,
        days_before=days[1],
        change=before.change,
        verdict=verdict,
        against=() if verdict in {"few", "as-before"} else tuple(against),
    )


def pain_alone(report: Report) -> Alone | None:
    """The pain of these days by itself; None without any."""
    if report.pain.mean is None:
        return None
    return Alone(report.pain.mean, report.pain.days, report.previous is not None)


def _verdict(report: Report) -> str:
    previous = report.previous
    assert previous is not None
    assert previous.change is not None
    change = previous.change
    if min(report.pain.days, previous.pain.days) < FEWEST_DAYS:
        return "few"
    if abs(change.points) + NOTHING < AS_BEFORE:
        return "as-before"
    if not change.large:
        return "less"
    if change.matters is None:
        return "unknown"
    return "matters" if change.matters else "within"


def first_and_last_week(report: Report) -> Within | None:
    """The first and the last week with enough days of a longer period that has no time before."""
    enough = [week for week in report.weeks if week.days >= FEWEST_DAYS]
    before = report.previous
    known = before is not None and before.pain.days >= FEWEST_DAYS
    if known or len(enough) < 2:
        return None
    return Within(enough[0], enough[-1])


def function(report: Report) -> Function | None:
    """The own activities and PEG of the first check-in and the last; None without two of them."""
    if len(report.asked) < 2:
        return None
    first, last = report.asked[0], report.asked[-1]
    since = compared(last.answers, first.answers)
    peg = None if first.peg is None or last.peg is None else (first.peg, last.peg)
    activities = None
    if first.activities is not None and last.activities is not None:
        activities = (first.activities, last.activities)
    if peg is None and activities is None:
        return None
    counts = bool(since.activities_count)
    return Function(first.day, last.day, activities, counts, peg, since.peg_counts)
