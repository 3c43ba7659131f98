"""Treatments and medicines in a report: what the days around them were like, and no more."""

from collections.abc import Iterator

from qicli.core.report.given import TakenOften
from qicli.core.report.summary import Report
from qicli.core.report.treated import SevenDays, Treated
from qicli.core.text import visible
from qicli.views.report.changed import day_name
from qicli.views.report.charts import LONGEST_DAY_BY_DAY
from qicli.views.report.writing import several
from qicli.views.styled import Styled

MOST_TREATMENTS = 12
FEWEST_A_WEEK = 2  # days, from which on it says something how many that are a week


def treatment_lines(report: Report) -> Iterator[Styled]:
    """Each treatment with the days around it, and the days of each medicine: no claim, no dose.

    The days around it are told of in a longer report alone: in a week those after it are hardly over.
    """
    short = len(report.days) <= LONGEST_DAY_BY_DAY
    told = report.treatments and not (report.case and report.case.visits)
    if told and short:
        yield Styled("; ".join(f"{_named(treated)}{_around(treated)}" for treated in report.treatments))
    elif told:
        yield Styled("Treatments; whatever else happened in the days around counts in their means too")
        yield from (_treated(treated) for treated in report.treatments[-MOST_TREATMENTS:])
        if len(report.treatments) > MOST_TREATMENTS:
            yield Styled(f"  and {len(report.treatments) - MOST_TREATMENTS} before these")
    for name, days in report.medicines.items():
        on = ", ".join(f"{day:%a} {day.day}" for day in days) if short else several(len(days), "day")
        a_week = "" if short else _a_week(report, name)
        yield Styled(f"{visible(name)} was noted on {on}{a_week}{_amounts(report, name)}")


def _amounts(report: Report, name: str) -> str:
    """How much of it, in the words that were said, and how often each: no number is made of them."""
    taken = _taken(report, name)
    amounts = {} if taken is None else taken.amounts
    told = [f"{visible(amount)} {n} ×" if n > 1 else visible(amount) for amount, n in amounts.items()]
    return f": {', '.join(told)}{in_all(taken)}" if taken and told else ""


def in_all(taken: TakenOften) -> str:
    """` in all`: so that an amount that was said several times is not taken for that of a day."""
    return " in all" if any(n > 1 for n in taken.amounts.values()) else ""


def _a_week(report: Report, name: str) -> str:
    taken = _taken(report, name)
    return (
        ""
        if taken is None or taken.a_week is None or taken.days < FEWEST_A_WEEK
        else f", {taken.a_week:.1f} a week"
    )


def _taken(report: Report, name: str) -> TakenOften | None:
    return next((each for each in report.given.medicines if each.name == name), None)


def _named(treated: Treated) -> str:
    return f"{visible(treated.name)} {day_name(treated.day)}"


def _around(treated: Treated) -> str:
    said = {"before": treated.before, "after": treated.after}
    return "".join(f", {when} {pain}" for when, pain in said.items() if pain is not None)


def _treated(treated: Treated) -> Styled:
    seven = ""
    if treated.seven_before.days or treated.seven_after.days:
        before, after = _seven(treated.seven_before), _seven(treated.seven_after)
        seven = f"; seven days before {before}, after {after}"
    return Styled(f"  {day_name(treated.day)}  {visible(treated.name)}{_around(treated)}{seven}")


def _seven(days: SevenDays) -> str:
    return f"{days.mean:.1f} ({days.days} noted)" if days.mean is not None else "– (none noted)"
