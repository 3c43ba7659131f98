"""Which lines of a journal belong to the entries of some days."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

import msgspec
from msgspec import Struct

from qicli.core.entry import Forgotten, Moment, Retraction, Said, Unknown
from qicli.core.ledger import Ledger, compact
from qicli.core.when import Period, day_of


class Choice:
    """The lines of the entries whose day lies in a period: all versions of them, and their retractions.

    The day of an entry is that of the version that stands; of an entry that was taken back, that of any of
    its versions. It has to see every line twice, and remembers only what was changed or taken back.
    """

    def __init__(self, period: Period) -> None:
        self._period = period
        self._edited: dict[int | str, bool] = {}  # whether an entry that was edited is chosen
        self._retracted: set[str] = set()  # what retractions name
        self._concerned: set[str] = set()  # what chosen lines are named by

    def look(self, newest_first: Iterable[Said], forgotten: Iterable[str] = ()) -> None:
        """See every line for the first time."""
        ledger = Ledger(set(forgotten))
        stood: set[int | str] = set()
        for said in newest_first:
            root = compact(said.root)
            if isinstance(said, Retraction | Forgotten):
                ledger.stands(said)
                self._retracted.add(said.target)
            elif said.replaces is not None or root in self._edited:
                within = day(said) in self._period
                if ledger.stands(said):
                    stood.add(root)
                    self._edited[root] = within
                elif root not in stood:
                    self._edited[root] = within or self._edited.get(root, False)

    def takes(self, said: Said) -> bool:
        """Whether this line is chosen; asked of every line, oldest said first."""
        if isinstance(said, Forgotten):
            return False
        if isinstance(said, Retraction):
            chosen = said.target in self._concerned
        else:
            chosen = self._edited.get(compact(said.root), day(said) in self._period)
        if chosen:
            self._concerned |= {said.id, said.root, said.batch or said.id} & self._retracted
        return chosen


class _When(Struct):
    """When something was felt, in an entry of any kind."""

    at: Moment


_WHEN = msgspec.json.Decoder(_When)


def day(said: Said) -> date:
    """The day an entry belongs to; of a line without a time of its own, the day it was said."""
    if isinstance(said, Retraction | Forgotten):
        return day_of(said.logged)
    return day_of(_at(said) if isinstance(said, Unknown) else said.at)


def _at(said: Unknown) -> datetime:
    try:
        return _WHEN.decode(said.raw).at
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError):
        return said.logged.astimezone(UTC)
