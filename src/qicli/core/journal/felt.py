"""Entries in the order in which they were felt, from lines in the order in which they were said."""

from bisect import insort
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from operator import itemgetter
from typing import Generic

from qicli.core.entry import Said, order
from qicli.core.journal.history import W

# Lines held at once while they wait for their turn, some 25 MB of them: what was noted long after it was, as
# an import of years is. Where there are more, the journal is read again for the rest of them.
MOST_HELD = 20_000

Place = tuple[datetime, datetime, int, str]


def newest_felt(
    read: Callable[[], Iterable[W]], fits: Callable[[W], bool], most: int | None = None
) -> Iterator[W]:
    """Those that fit, newest felt first; of one moment the one said last comes first.

    Nothing is said before it is felt, so that an entry's turn has come once everything left to read was said
    before it was felt: what is noted at once is handed on as it is read, one line behind. An entry noted
    later waits, and so do the older ones after it, until the reading has come to its moment. That is right
    whatever was noted when; it holds at most `most` lines, and never more than `MOST_HELD`. A moment later
    than the saying, as a wrong clock leaves it, counts as the moment of the saying.

    Args:
        read: gives the lines that stand, newest said first; called again where too many wait to be held.
        fits: whether a line is wanted.
        most: how many are wanted; None for all.
    """
    room = MOST_HELD if most is None else min(most, MOST_HELD)
    return islice(_readings(read, fits, room), most)


def _readings(read: Callable[[], Iterable[W]], fits: Callable[[W], bool], room: int) -> Iterator[W]:
    waiting = _Waiting[W](room, None)
    while True:
        for line in read():
            yield from waiting.whose_turn_has_come(line.said.logged)
            if fits(line):
                waiting.add(line)
        yield from waiting.whose_turn_has_come(None)
        if waiting.left_out is None:
            return
        waiting = _Waiting[W](room, waiting.left_out)


class _Waiting(Generic[W]):
    """The newest felt of the lines read so far, as many as there is room for, up to a place in the order.

    Attributes:
        left_out: the place of the newest of those for which there was no room; None if there was always room.
    """

    def __init__(self, room: int, up_to: Place | None) -> None:
        self.left_out: Place | None = None
        self._room = room
        self._up_to = up_to
        self._lines: list[tuple[Place, W]] = []  # oldest felt first

    def add(self, line: W) -> None:
        place = _place(line.said)
        if self._up_to is not None and place > self._up_to:
            return  # an earlier reading had it
        if self.left_out is not None and place < self.left_out:
            return
        insort(self._lines, (place, line), key=itemgetter(0))
        if len(self._lines) > self._room:
            self.left_out, _ = self._lines.pop(0)

    def whose_turn_has_come(self, logged: datetime | None) -> Iterator[W]:
        """Those felt after everything that is still to be read was said; all of them at the end (None)."""
        while self._lines and (logged is None or self._lines[-1][0][0] > logged):
            yield self._lines.pop()[1]


def _place(said: Said) -> Place:
    """Where an entry stands in the order, oldest felt first; one of a kind to come, by when it was said."""
    return (min(getattr(said, "at", said.logged), said.logged), *order(said))
