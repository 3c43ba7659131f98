"""Treatments and medicines in a report: what the days around them were like, and no more."""

from collections.abc import Iterator

from rich.text import Text

from qicli.core.report.summary import Report
from qicli.core.report.treated import SevenDays, Treated
from qicli.core.text import visible
from qicli.views.report.changed import day_name
from qicli.views.report.charts import LONGEST_DAY_BY_DAY

MOST_TREATMENTS = 12


def treatment_lines(report: Report) -> Iterator[Text]:
    """Each treatment with the days around it, and the days of each medicine: no claim, no dose."""
    if report.treatments:
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
            on = "1 day" if len(days) == 1 else f"{len(days)} days"
        yield Text(f"{visible(name)} was noted on {on}")


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
