"""What counts as done of a plan: what bears its name, and lasted half as long as planned at least.

A practice counts whether it was led or told of; in its gentle version, half of what that was set out to be is
enough. A movement is told of; where nobody said how long it took, it counts. A routine that is a movement,
such as `walk`, and that movement count for each other.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from msgspec import Struct

from qicli.core.entry import Prescribed, Session, Symptom, order
from qicli.core.when import Period, day_of

WEEK = 7  # days
ENOUGH = 0.5  # of the planned minutes

_MOVING = {"walk": "walking"}  # the routines that lead a movement, with its name


class Deed(Struct, frozen=True):
    """Something that was done: a practice, or a movement that was told of.

    Attributes:
        name: the routine, or the movement.
        seconds: how long; None where nobody said.
        planned: how long a practice was set out to be, in seconds.
        further: whether it was said to reach further down a leg after it.
    """

    on: date
    name: str
    seconds: float | None
    planned: float
    gentle: bool = False
    further: bool = False

    def is_named(self, name: str) -> bool:
        """Whether it is a practice, or movement, of this name."""
        return _MOVING.get(self.name, self.name) == _MOVING.get(name, name)

    def counts(self, names: Collection[str], minutes: float | None) -> bool:
        """Whether it counts for so many minutes of one of these; None for as long as it is."""
        if not any(map(self.is_named, names)):
            return False
        if self.seconds is None:
            return True
        wanted = self.planned if minutes is None else minutes * 60
        if self.gentle:
            wanted = min(wanted, self.planned)
        return self.seconds > 0 and self.seconds >= wanted * ENOUGH


def deeds(entries: Iterable[Session | Symptom]) -> list[Deed]:
    """What was done, the oldest first."""
    told = sorted(entries, key=lambda entry: (entry.at.timestamp(), order(entry)))
    return [deed for entry in told for deed in _deeds(entry)]


def often(item: Prescribed) -> int:
    """How many times a day at most: as it was prescribed, else what so many a week come to."""
    return item.a_day or -(-item.times // WEEK)


def done_in(item: Prescribed, done: Iterable[Deed], days: Period) -> int:
    """How often something planned was done in these days."""
    return sum(deed.on in days and deed.counts({item.name}, item.minutes) for deed in done)


def practice_days(times: int) -> list[int]:
    """Which days of a week, from 0, are for practice: so many, the first among them, spread evenly.

    More than seven a week come on some days several times: such a day stands here as often.
    """
    return [day for day in range(WEEK) for _ in range(planned(times, day + 1) - planned(times, day))]


def planned(times: int, days: int) -> int:
    """How many practices the first so many days have: spread evenly, rounded up."""
    return -(-times * days // WEEK)


def planned_in(times: int, since: date, days: Period) -> int:
    """How many practices a plan that began on `since` has in these days."""
    first = (days.first - since).days
    return planned(times, first + days.length) - planned(times, first)


def _deeds(entry: Session | Symptom) -> Iterator[Deed]:
    on = day_of(entry.at)
    if isinstance(entry, Session):
        yield Deed(on, entry.routine, entry.seconds, entry.planned, entry.gentle, entry.further)
        return
    for movement in entry.movements:
        seconds = None if movement.minutes is None else movement.minutes * 60
        yield Deed(on, movement.name, seconds, seconds or 0)
