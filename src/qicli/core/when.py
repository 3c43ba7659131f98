"""When something was felt: periods of days, and which day an entry belongs to."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time, timedelta

from msgspec import Struct

MIDNIGHT = time(0)
WEEK = timedelta(days=7)
_STARTS = ContextVar("_STARTS", default=MIDNIGHT)


def later(moment: datetime, by: timedelta) -> datetime:
    """So much later, or earlier; at the end of all time, or its beginning, where there is no such moment."""
    try:
        return moment + by
    except OverflowError:
        edge = datetime.max if by > timedelta() else datetime.min  # noqa: DTZ901 - the moment's own zone follows
        return edge.replace(tzinfo=moment.tzinfo)


def day_later(day: date, days: int) -> date:
    """So many days later, or earlier; the last day of all, or the first, where there is no such day."""
    return date.fromordinal(min(max(1, day.toordinal() + days), date.max.toordinal()))


class Period(Struct, frozen=True):
    """Calendar days, both included."""

    first: date
    last: date

    @classmethod
    def ending(cls, last: date, days: int) -> "Period":
        """So many days up to and including `last`."""
        return cls(day_later(last, 1 - days), last)

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def before(self) -> "Period":
        """The equally long period just before."""
        return Period.ending(day_later(self.first, -1), self.length)

    def a_week_before(self) -> "Period":
        """The same days of the week before."""
        return Period(self.first - WEEK, self.last - WEEK)

    @classmethod
    def from_monday(cls, last: date) -> "Period":
        """The days of a week that begins on Monday, up to and including `last`."""
        return cls(last - timedelta(days=last.weekday()), last)

    @property
    def days(self) -> Iterator[date]:
        """Each day, oldest first."""
        return map(date.fromordinal, range(self.first.toordinal(), self.last.toordinal() + 1))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def day_of(at: datetime) -> date:
    """The day a moment belongs to: the date as written, in the offset of that place.

    What was written before the person's day starts belongs to the day before (`days_starting`).
    """
    starts = _STARTS.get()
    day = at.date()
    if starts is MIDNIGHT:  # as for most, and a report asks for the day of every entry
        return day
    early = at.time() < starts and day > date.min
    return day - timedelta(days=1) if early else day


def days_of(moments: Iterable[datetime]) -> list[date]:
    """The days that many moments belong to, each as `day_of` has it, at a quarter of the cost."""
    if _STARTS.get() is MIDNIGHT:
        return [at.date() for at in moments]
    return [day_of(at) for at in moments]


@contextmanager
def days_starting(at: time) -> Iterator[None]:
    """While the block runs, days start at this time of day instead of at midnight."""
    former = _STARTS.set(at)
    try:
        yield
    finally:
        _STARTS.reset(former)
