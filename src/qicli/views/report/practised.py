"""Practice in a report: how much of it there was, and what the pain did after it."""

from collections.abc import Iterator

from rich.text import Text

from qicli.core.journal.telling import lasting
from qicli.core.report.practised import Change, FollowUp
from qicli.core.report.summary import Report
from qicli.core.text import visible


def practice_lines(report: Report) -> Iterator[Text]:
    """What was practised, what came after, and how much of a plan it was."""
    yield from _practised(report)
    if report.plan:
        named = [(each.routine or each.course or each.movement, each) for each in report.plan]
        told = ", ".join(f"{visible(name)} {each.done} of {each.planned}" for name, each in named)
        yield Text(f"Done of what was planned: {told}")


def _practised(report: Report) -> Iterator[Text]:
    practice = report.practice
    if not practice.sessions:
        yield Text("No practice in these days.")
        return
    times = "once" if practice.sessions == 1 else f"{practice.sessions} times"
    on_days = "one day" if practice.days == 1 else f"{practice.days} days"
    yield Text(f"Practised {times}, {lasting(practice.seconds)} in all, on {on_days}")
    yield Text("  " + ", ".join(f"{visible(name)} {count} ×" for name, count in practice.routines.items()))
    if practice.told:
        yield Text(f"  told of, not led: {practice.told}")
    if practice.eased:
        eased = ", ".join(f"{visible(name)} {count} ×" for name, count in practice.eased.items())
        yield Text(f"  made smaller: {eased}")
    yield from _change(report.change)
    yield from _with_painkiller(report)
    yield from _follow_up(report.follow_up)


def _change(change: Change) -> Iterator[Text]:
    if change.mean is None:
        return
    compared = f"better {change.better}, same {change.same}, worse {change.worse}"
    yield Text(f"Pain after practice against before, {change.n} with both: {compared}")
    if change.interval is None:
        enough = f"for an interval not enough yet ({change.n} of {change.needed})"
        yield Text(f"  mean change {change.mean:+.1f}; {enough}")
    else:
        low, high = change.interval
        sure = f"95 % interval {low:+.1f} to {high:+.1f}"
        yield Text(f"  practice was followed by a mean change of {change.mean:+.1f} ({sure})")
    if change.began_worse:
        yield Text("  These practices began on worse pain than usual, which by itself brings a drop.")


def _with_painkiller(report: Report) -> Iterator[Text]:
    """The pairs that are told apart; no interval, for nobody can tell what the practice had to do with it."""
    change = report.with_painkiller
    if change.mean is None:
        return
    if report.change.mean is None:
        yield Text("Pain after practice against before")
    apart = "" if report.change.mean is None else "apart from these, "
    compared = f"better {change.better}, same {change.same}, worse {change.worse}"
    told = f"with a painkiller noted in the four hours before: {change.n}, {compared}"
    yield Text(f"  {apart}{told}; mean change {change.mean:+.1f}")


def _follow_up(follow_up: FollowUp) -> Iterator[Text]:
    if follow_up.mean is None:
        return
    yield Text(f"First pain noted 6 to 30 hours after practice against before, {follow_up.n} with both")
    if follow_up.interval is None:
        enough = f"for an interval not enough yet ({follow_up.n} of {follow_up.needed})"
        yield Text(f"  mean change {follow_up.mean:+.1f}; {enough}")
    else:
        low, high = follow_up.interval
        yield Text(f"  mean change {follow_up.mean:+.1f} (95 % interval {low:+.1f} to {high:+.1f})")
