"""Whether a routine is still new to the person, so that its steps are told before they are done."""

from contextlib import suppress
from itertools import islice

from qicli.adapters.journal.practices import standing_practices
from qicli.core.when import day_later, day_of
from qicli.errors import JournalError
from qicli.world import World

TIMES = 2  # practices of a routine in which its steps are told first
REMEMBERED = 182  # days after which what was not practised is new again
A_LOOK = 60  # seconds: who ended it sooner has hardly met it


def is_new(world: World, routine: str) -> bool:
    """Whether it was practised less than twice within the last half year."""
    with suppress(JournalError):  # told when the practice is saved
        first = day_later(day_of(world.now()), -REMEMBERED)
        practised = standing_practices(world.journal, routine, first)
        met = (each for each in practised if each.finished or each.seconds >= A_LOOK)
        return len(list(islice(met, TIMES))) < TIMES
    return True
