"""The tables of the page: what the person can do, and what was done to them."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from qicli.core.entry import Answers
from qicli.core.report.checkin import CheckinReport, Week
from qicli.core.report.summary import Report
from qicli.core.report.treated import TreatedWith
from qicli.views.report.drawing.given import kinds
from qicli.views.report.drawing.look import short
from qicli.views.report.writing import on, one

MOST_TREATMENTS = 6  # kinds, a line each
AT_LENGTH = 2  # kinds, of which each has room for a whole sentence
LONGEST_KIND = 22  # cells of the name of a treatment
LONGEST = 60  # cells of a name


class Cells(Struct, frozen=True):
    """A row of a table; `strong` where its last number changed beyond noise."""

    cells: tuple[str, ...]
    strong: bool = False


class Table(Struct, frozen=True):
    """A table with a heading for each column, the first of which names the rows."""

    head: tuple[str, ...]
    rows: tuple[Cells, ...]


def function_table(report: Report) -> Table | None:
    """What was answered at the first check-in, before, and last; None without a check-in.

    Before is the one that the sentences compare with: the first of the period, or the one before it.
    """
    if report.checkins is None:
        return None
    weeks = _weeks(report, report.checkins)
    rows = (*_activities(report.checkins, weeks), *_measured(report.checkins, weeks))
    names = (
        ["first", "before", "now"][-len(weeks) :] if len(weeks) != 2 else [_earlier(report.checkins), "now"]
    )
    head = tuple(f"{name}\n{on(week.day, report)}" for name, week in zip(names, weeks, strict=True))
    return Table(("", *head), tuple(rows)) if rows else None


def _earlier(checkins: CheckinReport) -> str:
    return "first" if checkins.first and checkins.first.day < checkins.last.day else "before"


def _weeks(report: Report, checkins: CheckinReport) -> tuple[Week, ...]:
    """The first, the one before and the last, each once."""
    before = next(iter(report.asked), None)
    found = [week for week in (checkins.first, before, checkins.last) if week is not None]
    return tuple({week.day: week for week in found}.values())


def _activities(checkins: CheckinReport, weeks: tuple[Week, ...]) -> Iterator[Cells]:
    strong = checkins.since_first.beyond_noise if checkins.since_first else ()
    for each in checkins.last.answers.activities:
        scores = [{a.name: a.score for a in week.answers.activities}.get(each.name) for week in weeks]
        yield Cells((short(each.name, LONGEST), *(one(score) for score in scores)), each.name in strong)


NUMBERS: tuple[tuple[str, Callable[[Answers], float | None]], ...] = (
    ("sitting, min", lambda answers: answers.sitting),
    ("standing, min", lambda answers: answers.standing),
    ("walking, min", lambda answers: answers.walking),
    ("sleep, h", lambda answers: answers.sleep),
    ("woken a night", lambda answers: answers.woken),
    ("confidence, 0 to 10", lambda answers: answers.confidence),
)


def _measured(checkins: CheckinReport, weeks: tuple[Week, ...]) -> Iterator[Cells]:
    counts = checkins.since_first.peg_counts if checkins.since_first else None
    if any(week.peg is not None for week in weeks):
        yield Cells(("PEG, lower is better", *(one(week.peg) for week in weeks)), counts == "yes")
    for name, number in NUMBERS:
        values = [number(week.answers) for week in weeks]
        if any(value is not None for value in values):
            yield Cells((name, *(one(value) for value in values)))


def treatments_of(report: Report) -> tuple[tuple[str, str], ...]:
    """Each kind in a line: its letter and name, how often, the pain before the first and after the last."""
    found = kinds(report)
    tell = _around if len(report.treated) <= AT_LENGTH else _around_in_short
    lines = [
        (f"{found[each.name]}  {short(each.name, LONGEST_KIND)}", tell(report, each))
        for each in report.treated
    ]
    rest = len(lines) - MOST_TREATMENTS
    return (*lines[:MOST_TREATMENTS], *([(f"and {rest} other kinds", "")] if rest > 0 else []))


def _around(report: Report, each: TreatedWith) -> str:
    first, last = (on(day, report) for day in (each.first, each.last))
    before, after = one(each.seven_before.mean), one(each.seven_after.mean)
    if each.n == 1:
        return f"{first}; mean pain in the 7 days before {before}, in the 7 after {after}"
    when = f"{each.n} times, {first} to {last}"
    return f"{when}; mean pain in the 7 days before the first {before}, in the 7 after the last {after}"


def _around_in_short(report: Report, each: TreatedWith) -> str:
    """The same on one line, where there are many."""
    first, last = (on(day, report) for day in (each.first, each.last))
    when = first if each.n == 1 else f"{each.n} ×, {first} to {last}"
    return f"{when}; 7 days before {one(each.seven_before.mean)}, after {one(each.seven_after.mean)}"
