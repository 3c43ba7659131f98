"""What the days before a period were like, to compare with, and to know what is new."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec
from msgspec import Struct

from qicli.core.report.by_time import by_time, means_by_time
from qicli.core.report.pain import Day, Previous, UpsAndDowns, by_day, previously
from qicli.core.report.parted import Parted
from qicli.core.report.reached import Reached, reached
from qicli.core.report.readings import Readings
from qicli.core.report.ups_and_downs import ups_and_downs
from qicli.core.when import Period, day_later

FOUR_WEEKS = 28  # days before a period, within which what was noted before is not new


class Before(Struct, frozen=True):
    """The days before a period.

    Attributes:
        previous: the equally long period, if it is compared with one.
        reached: how far down each leg, of the previous period and of four weeks at least; `noted`: on how
            many of these days anything was noted.
        ups_and_downs: what eight weeks were like, if enough of them are known.
    """

    previous: Previous | None
    reached: tuple[Reached, ...]
    noted: int
    ups_and_downs: UpsAndDowns | None


def before(
    known: Parted,
    readings: Readings,
    period: Period,
    previous: Period | None,
    now: Sequence[Day],
) -> Before:
    """The days before this period, of which `now` are the days; `known` is all that is known."""
    first = day_later(period.first, -FOUR_WEEKS)
    looked_at = Period(min(first, previous.first) if previous else first, day_later(period.first, -1))
    rows = reached(known.within(looked_at))
    own = ups_and_downs(readings, period.first)
    told = None
    if previous:
        then = by_day(readings, previous)
        noted = noted_days(then, (row for row in rows if row.day in previous))
        told = previously(then, now, own, len(noted))
        told = msgspec.structs.replace(told, by_time=by_time(means_by_time(readings, previous)))
    return Before(told, rows, len(noted_days(by_day(readings, looked_at), rows)), own)


def noted_days(days: Iterable[Day], rows: Iterable[Reached]) -> set[date]:
    """The days on which a pain, a place of the leg or the back, or a word apart was noted."""
    return {day.day for day in days if day.n} | {row.day for row in rows}
