"""Practice in a report: how much of it there was, and what the pain did after it."""

from collections.abc import Iterator

from qicli.core.journal.telling import lasting
from qicli.core.plan.progress import Kept
from qicli.core.report.summary import Report, as_chosen
from qicli.core.text import visible
from qicli.views.report.told.around import pain_was
from qicli.views.styled import Styled

MINUTE = 60  # seconds
SHORT = 10 * MINUTE  # seconds, under which they are told, too


def practice_lines(report: Report) -> Iterator[Styled]:
    """What was practised, and what came after."""
    practice = report.practice
    if not practice.sessions:
        yield Styled("No practice in these days.")
        return
    times = "once" if practice.sessions == 1 else f"{practice.sessions} times"
    on_days = "one day" if practice.days == 1 else f"{practice.days} days"
    names = ", ".join(f"{visible(name)} {count} ×" for name, count in practice.routines.items())
    yield Styled(f"Practised {times}, {in_minutes(practice.seconds)} in all, on {on_days}: {names}")
    if practice.told:
        yield Styled(f"  told of, not led: {practice.told}")
    if practice.eased:
        eased = ", ".join(f"{visible(name)} {count} ×" for name, count in practice.eased.items())
        yield Styled(f"  made smaller: {eased}")
    yield from _with_painkiller(report)


def plan_line(report: Report) -> Iterator[Styled]:
    """How much of a plan it was, and its note where notes are chosen; no line without one."""
    if report.plan:
        told = ", ".join(f"{visible(each.name)} {done_of(each)}" for each in report.plan)
        yield Styled(f"Done of what was planned: {told}")
    for note in dict.fromkeys(each.note for each in as_chosen(report).plan if each.note):
        yield Styled(f"  “{visible(note)}”")


def done_of(each: Kept) -> str:
    """`2 of 3`; where more was done than was planned, both; and whether its first day is not over."""
    began = " (the plan began today)" if each.began_today else ""
    if each.done > each.planned:
        return f"{each.done} ({each.planned} planned){began}"
    return f"{each.done} of {each.planned}{began}"


def in_minutes(seconds: float) -> str:
    """As the drawing says them: whole minutes, from ten on."""
    return f"{round(seconds / MINUTE)} min" if seconds >= SHORT else lasting(seconds)


def _with_painkiller(report: Report) -> Iterator[Styled]:
    """The pairs that are told apart; no interval, for nobody can tell what the practice had to do with it."""
    change = report.with_painkiller
    if change.mean is not None:
        if report.change.mean is None:
            yield Styled("Pain after practice against before")
        apart = "" if report.change.mean is None else "apart from these, "
        counted = pain_was(change.better, change.same, change.worse)
        told = f"with a painkiller noted in the four hours before: {change.n}, {counted}"
        yield Styled(f"  {apart}{told}")
