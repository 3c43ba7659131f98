"""When something was felt: periods of days, and which day an entry belongs to."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec import Struct


class Period(Struct, frozen=True):
    """Calendar days, both included."""

    first: date
    last: date

    @classmethod
    def ending(cls, last: date, days: int) -> "Period":
        """So many days up to and including `last`."""
        return cls(last - timedelta(days=days - 1), last)

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def before(self) -> "Period":
        """The equally long period just before."""
        return Period.ending(self.first - timedelta(days=1), self.length)

    @property
    def days(self) -> Iterator[date]:
        """Each day, oldest first."""
        return (self.first + timedelta(days=number) for number in range(self.length))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def day_of(at: datetime) -> date:
    """The day a moment belongs to: the date as written, in the offset of that place."""
    return at.date()
