"""The weeks of a report, each with its pain and how far down it reached."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.report.pain import Day, pain_over
from qicli.core.report.reached import Reached
from qicli.core.words.vocabulary.places import LADDER, RUNGS

WEEK = 7  # days


class NotedWeek(Struct, frozen=True):
    """Seven days, or fewer at the beginning of a period.

    Attributes:
        mean: of its days, 0 to 10; `days` is how many have a reading.
        left, right: the furthest point of each leg; `unsaid`: where no side was said. None if nothing was.
    """

    first: date
    last: date
    mean: float | None
    days: int
    left: str | None
    right: str | None
    unsaid: str | None


def weeks(days: Sequence[Day], rows: Iterable[Reached]) -> tuple[NotedWeek, ...]:
    """The weeks of these days, counted back from the last of them, oldest first."""
    if not days:
        return ()
    last = days[-1].day
    known = defaultdict[int, list[Reached]](list)  # by how many weeks ago
    for row in rows:
        known[(last - row.day).days // WEEK].append(row)
    ends = range(len(days) % WEEK or WEEK, len(days) + 1, WEEK)
    return tuple(stretch(days[max(0, end - WEEK) : end], known[(len(days) - end) // WEEK]) for end in ends)


def stretch(days: Sequence[Day], rows: Sequence[Reached]) -> NotedWeek:
    """These days, one after the other, as one; `rows` are theirs."""
    pain = pain_over(days)
    reach = (furthest_of(row for row in rows if row.side == side) for side in ("left", "right", None))
    return NotedWeek(days[0].day, days[-1].day, pain.mean, pain.days, *reach)


def furthest_of(rows: Iterable[Reached]) -> str | None:
    """The furthest point among these; None where none of them has one."""
    rungs = [RUNGS[row.rung] for row in rows if row.rung is not None]
    return LADDER[max(rungs)] if rungs else None
