"""The real clock and calendar."""

import time
from datetime import UTC, datetime

# CLOCK_BOOTTIME counts the time a Linux machine was suspended, and so does CLOCK_MONOTONIC on macOS;
# where neither exists, Python's own monotonic clock has to do.
_ID: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


class BootClock:
    """Ms since the machine started, suspended time included."""

    def now(self) -> int:
        """Ms since the machine started."""
        return _nanoseconds() // 1_000_000

    def seconds_until(self, ms: int) -> float:
        """Seconds until then, so that no waiting is rounded to a whole ms; 0 if it has passed."""
        return max(0, ms * 1_000_000 - _nanoseconds()) / 1_000_000_000


def _nanoseconds() -> int:
    return time.monotonic_ns() if _ID is None else time.clock_gettime_ns(_ID)


def _has_place() -> bool:
    """Whether this machine is set to a place: there is none whose clocks are a day or more off."""
    try:
        datetime.now().astimezone()
    except ValueError:
        return False
    return True


class LocalCalendar:
    """The time of day of the place this machine is set to; Greenwich's where it is set to none."""

    def __init__(self) -> None:
        self.placed = _has_place()
        self._zone = None if self.placed else UTC  # None is the system's

    def now(self) -> datetime:
        """Now, to the ms, with the offset of this place."""
        now = datetime.now(self._zone).astimezone(self._zone)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def place(self, naive: datetime) -> list[datetime]:
        """The instants at which clocks here show this time: one; none or two at a clock change."""
        found: list[datetime] = []
        for fold in (0, 1):
            instant = naive.replace(fold=fold, tzinfo=self._zone).astimezone(self._zone)
            if instant.replace(tzinfo=None, fold=0) == naive and instant not in found:
                found.append(instant)
        return found

    def here(self, instant: datetime) -> datetime:
        """The same instant, with the offset that this place has then."""
        try:
            return instant.astimezone(self._zone)
        except OverflowError:  # at the edges of all time there is no clock face for some instants
            return instant
