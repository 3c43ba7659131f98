"""Treatments and medicines in a report: what the days around them were like, and no more."""

from collections.abc import Iterator

from rich.text import Text

from qicli.core.report.given import TakenOften
from qicli.core.report.summary import Report
from qicli.core.report.treated import SevenDays, Treated
from qicli.core.text import visible
from qicli.views.report.changed import day_name
from qicli.views.report.charts import LONGEST_DAY_BY_DAY

MOST_TREATMENTS = 12
FEWEST_A_WEEK = 4  # days, from which on it says something how many that are a week


def treatment_lines(report: Report) -> Iterator[Text]:
    """Each treatment with the days around it, and the days of each medicine: no claim, no dose."""
    if report.treatments and not (report.case and report.case.visits):
        yield Text("Treatments: mean pain of the seven days before and after, and how many were noted")
        for treated in report.treatments[-MOST_TREATMENTS:]:
            yield from _treated(treated)
        if len(report.treatments) > MOST_TREATMENTS:
            yield Text(f"  and {len(report.treatments) - MOST_TREATMENTS} before these")
        yield Text("Whatever else happened in those days counts in them too.")
    for name, days in report.medicines.items():
        if len(report.days) <= LONGEST_DAY_BY_DAY:
            on = ", ".join(f"{day:%a %d}" for day in days)
        else:
            on = f"{'1 day' if len(days) == 1 else f'{len(days)} days'}{_a_week(report, name)}"
        yield Text(f"{visible(name)} was noted on {on}{_amounts(report, name)}")


def _amounts(report: Report, name: str) -> str:
    """How much of it, in the words that were said, and how often each: no number is made of them."""
    taken = _taken(report, name)
    amounts = {} if taken is None else taken.amounts
    told = [f"{visible(amount)} {n} ×" if n > 1 else visible(amount) for amount, n in amounts.items()]
    return f": {', '.join(told)}" if told else ""


def _a_week(report: Report, name: str) -> str:
    taken = _taken(report, name)
    return (
        ""
        if taken is None or taken.a_week is None or taken.days < FEWEST_A_WEEK
        else f", {taken.a_week:.1f} a week"
    )


def _taken(report: Report, name: str) -> TakenOften | None:
    return next((each for each in report.given.medicines if each.name == name), None)


def _treated(treated: Treated) -> Iterator[Text]:
    said = {"before": treated.before, "after": treated.after}
    around = [f", {when} {pain}" for when, pain in said.items() if pain is not None]
    yield Text(f"  {day_name(treated.day)}  {visible(treated.name)}{''.join(around)}")
    if treated.seven_before.days or treated.seven_after.days:
        before, after = _seven(treated.seven_before), _seven(treated.seven_after)
        yield Text(f"    {before} was followed by {after}")


def _seven(days: SevenDays) -> str:
    noted = "1 day" if days.days == 1 else f"{days.days} days"
    return f"{'–' if days.mean is None else f'{days.mean:.1f}'} ({noted})"
