"""The tables of the page: what the person can do, and what was done to them."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from qicli.core.entry import Answers
from qicli.core.report.checkin import CheckinReport, Week
from qicli.core.report.summary import Report
from qicli.core.report.treated import SEVEN_DAYS, SevenDays, TreatedWith
from qicli.views.report.checkin import latest
from qicli.views.report.drawing.given import kinds
from qicli.views.report.drawing.look import short
from qicli.views.report.told.around import said_around
from qicli.views.report.writing import on, one

MOST_TREATMENTS = 6  # kinds, a line each
AT_LENGTH = 2  # kinds, of which each has room for a whole sentence
LONGEST_KIND = 22  # cells of the name of a treatment
LONGEST = 60  # cells of a name
NONE = one(None)


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

    What the last one did not ask stands there as it was said last, with its day, if no other column has it.
    Before is the one that the sentences compare with: the first of the period, or the one before it.
    """
    if report.checkins is None:
        return None
    weeks = _weeks(report, report.checkins)
    rows = (*_activities(report, report.checkins, weeks), *_measured(report, report.checkins, weeks))
    names = (
        ["first", "before", "now"][-len(weeks) :] if len(weeks) != 2 else [_earlier(report.checkins), "now"]
    )
    head = tuple(f"{name}\n({on(week.day, report)})" for name, week in zip(names, weeks, strict=True))
    return Table(("", *head), tuple(rows)) if rows else None


def _earlier(checkins: CheckinReport) -> str:
    return "first" if checkins.first and checkins.first.day < checkins.last.day else "before"


def _weeks(report: Report, checkins: CheckinReport) -> tuple[Week, ...]:
    """The first, the one before and the last, each once."""
    before = next(iter(report.asked), None)
    found = [week for week in (checkins.first, before, checkins.last) if week is not None]
    return tuple({week.day: week for week in found}.values())


def _activities(report: Report, checkins: CheckinReport, weeks: tuple[Week, ...]) -> Iterator[Cells]:
    strong = checkins.since_first.beyond_noise if checkins.since_first else ()
    rated = latest(checkins.last, report.asked, lambda week: week.activities)
    for each in (rated or checkins.last).answers.activities:
        cells = _cells(report, weeks, _score_of(each.name))
        yield Cells((short(each.name, LONGEST), *cells), each.name in strong)


def _score_of(name: str) -> Callable[[Answers], float | None]:
    return lambda answers: {each.name: each.score for each in answers.activities}.get(name)


def _cells(
    report: Report, weeks: tuple[Week, ...], number: Callable[[Answers], float | None]
) -> tuple[str, ...]:
    """The number in each column; in the last one, where it was not asked then, as it was said in between."""
    *others, last = weeks
    found = latest(last, report.asked, lambda week: number(week.answers))
    now = one(number(last.answers))
    if found is not None and found.day not in {week.day for week in weeks}:
        now = f"{one(number(found.answers))} ({on(found.day, report)})"
    return (*(one(number(week.answers)) for week in others), now)


NUMBERS: tuple[tuple[str, Callable[[Answers], float | None]], ...] = (
    ("can sit, min", lambda answers: answers.sitting),
    ("can stand, min", lambda answers: answers.standing),
    ("can walk, min", lambda answers: answers.walking),
    ("sleep, h", lambda answers: answers.sleep),
    ("woken a night", lambda answers: answers.woken),
    ("confidence, 0 to 10", lambda answers: answers.confidence),
)


def _measured(report: Report, checkins: CheckinReport, weeks: tuple[Week, ...]) -> Iterator[Cells]:
    counts = checkins.since_first.peg_counts if checkins.since_first else None
    peg = _cells(report, weeks, lambda answers: answers.peg.score)
    if any(cell != NONE for cell in peg):
        yield Cells(("PEG, lower is better", *peg), counts == "yes")
    for name, number in NUMBERS:
        cells = _cells(report, weeks, number)
        if any(cell != NONE for cell in cells):
            yield Cells((name, *cells))


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
    before, after = _mean(each.seven_before), _mean(each.seven_after)
    said = f"; {around}" if (around := said_around(each.name, report)) else ""
    if each.n == 1:
        return f"{first}{said}. Mean pain of the 7 days before: {before}; of the 7 after: {after}"
    means = f"Mean pain of the 7 days before the first: {before}; of the 7 after the last: {after}"
    return f"{each.n} times, {first} to {last}{said}. {means}"


def _mean(seven: SevenDays) -> str:
    """Their mean; of fewer than seven that were noted, or are over, how many."""
    if seven.mean is None:
        return "not noted"
    return one(seven.mean) + (f" ({seven.days} noted)" if seven.days < SEVEN_DAYS else "")


def _around_in_short(report: Report, each: TreatedWith) -> str:
    """The same on one line, where there are many."""
    first, last = (on(day, report) for day in (each.first, each.last))
    when = first if each.n == 1 else f"{each.n} ×, {first} to {last}"
    which = ("", "") if each.n == 1 else (" the first", " the last")
    before, after = one(each.seven_before.mean), one(each.seven_after.mean)
    return f"{when}; 7 days before{which[0]}: {before}, 7 days after{which[1]}: {after}"
