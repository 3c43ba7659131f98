"""From what the person's own clock showed to the one instant it was: the past only."""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Protocol

from qicli.core.words.moments.times import DAY


class LocalTime(Protocol):
    """What reading a moment has to know of the place where the person is."""

    def now(self) -> datetime:
        """Now, with the offset of this place, to the ms."""
        ...

    def place(self, naive: datetime) -> list[datetime]:
        """The instants at which the person's clock shows this time: one; none or two at a clock change."""
        ...

    def here(self, instant: datetime) -> datetime:
        """The same instant, with the offset that this place has then."""
        ...


class TwoWays(ValueError):  # noqa: N818 - it says what was meant, as an answer and not as a fault
    """What was said can mean either of two moments; `choices` are their texts, as `--at` takes them."""

    def __init__(self, sentence: str, choices: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.choices = choices


def latest(clock: time, now: datetime, calendar: LocalTime) -> datetime:
    """What the clock showed when it last showed this time of day."""
    today = now.date()
    for day in (today + DAY, today):  # a clock set back over midnight has shown a part of tomorrow
        said = datetime.combine(day, clock)
        if said <= now.replace(tzinfo=None) or past(calendar.place(said), now):
            return said
    return datetime.combine(today - DAY, clock)


def has_come(face: datetime, now: datetime, calendar: LocalTime) -> bool:
    """Whether the person's clock has shown this, or skipped it."""
    return bool(past(calendar.place(face) or _around(face, calendar), now))


def placed(text: str, said: datetime, now: datetime, calendar: LocalTime) -> datetime:
    """The one instant of the past at which the person's clock showed this.

    Raises:
        TwoWays: the clock showed it twice.
        ValueError: it never did, or has not yet.
    """
    instants = calendar.place(said)
    come = past(instants or _around(said, calendar), now)
    shown = f"{said:%Y-%m-%d %H:%M}"
    if not come:
        raise ValueError(f'"{text}" means {shown}, which has not come yet; give a time up to now')
    choices = tuple(instant.isoformat(" ", "minutes") for instant in come)
    if not instants:
        raise ValueError(f"{shown} was skipped when the clocks changed; write {' or '.join(choices)}")
    if len(come) > 1:
        raise TwoWays(f"{shown} came twice when the clocks changed; write {' or '.join(choices)}", choices)
    return come[0]


def _around(skipped: datetime, calendar: LocalTime) -> list[datetime]:
    """The instants a skipped time would be, had the clock changed before it, and had it not changed."""
    there = skipped.replace(tzinfo=UTC)
    # A day away, every clock on earth is surely after the change, or surely before it.
    offsets = [calendar.here(there + days).replace(tzinfo=UTC) - (there + days) for days in (DAY, -DAY)]
    return [calendar.here(there - offset) for offset in offsets]


def past(instants: Iterable[datetime], now: datetime) -> list[datetime]:
    """Those that have come, compared as instants: within one zone Python would compare clock faces."""
    return [instant for instant in instants if instant.astimezone(UTC) <= now.astimezone(UTC)]
