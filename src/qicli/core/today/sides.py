"""Which side first: the easier one, as far as the last days tell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

import msgspec

from qicli.core.entry import Session, Site
from qicli.core.ledger import Felt, Standing
from qicli.core.practice.routine import Routine
from qicli.core.when import Period, day_of

LATELY = 7  # days that tell which side is the sorer one
FirstSide = Literal["left", "right"]


def easier_side(entries: Iterable[Standing], today: date) -> FirstSide | None:
    """The side that was not the sorer one in the last seven days; None where they tell no difference.

    The sorer side is the one with more pain, each day's highest added up; with as much, the one that was
    named on more days. A place without a number makes a day, and no pain at all is not sore.
    """
    lately = Period.ending(today, LATELY)
    felt = [entry for entry in entries if isinstance(entry, Felt) and day_of(entry.at) in lately]
    left, right = (_soreness(felt, side) for side in ("left", "right"))
    if left == right:
        return None
    return "left" if left < right else "right"


def beginning(routine: Routine, side: FirstSide) -> Routine:
    """The routine with every step of a left and a right side beginning on this one."""
    other = "right" if side == "left" else "left"
    steps = tuple(
        msgspec.structs.replace(step, sides=(side, other)) if step.sides == (other, side) else step
        for step in routine.steps
    )
    return msgspec.structs.replace(routine, steps=steps)


def _soreness(entries: Iterable[Felt], side: str) -> tuple[int, int]:
    """The pain of the days added up, and how many days there are."""
    days: dict[date, int] = defaultdict(int)
    for entry in entries:
        for pain in _pains(entry, side):
            day = day_of(entry.at)
            days[day] = max(days[day], pain)
    return sum(days.values()), len(days)


def _pains(entry: Felt, side: str) -> Iterator[int]:
    """The pain at each place on this side; 0 where no number was said."""
    said = entry.before if isinstance(entry, Session) else entry
    for site in said.sites:
        pain = _pain(site, said.pain)
        if site.side in {side, "both"} and pain != 0:
            yield pain or 0


def _pain(site: Site, whole: int | None) -> int | None:
    """The place's own number, or that of the whole entry."""
    return whole if site.pain is None else site.pain
