"""An exercise again on the same day: settling is short by then, and what reached further down rests."""

from contextlib import suppress

from qicli.adapters.journal.practices import standing_practices
from qicli.core.entry import Session
from qicli.core.practice.routine import Routine
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World

SHORT_SETTLE = 5.0  # seconds: whoever does it again knows the place
OFTEN = 5  # times of a day after which that holds


def settles_shortly(times: int) -> bool:
    """Whether finding one's place is quick by now, after so many times today."""
    return times >= OFTEN


def done_today(world: World, routine: Routine) -> list[Session]:
    """The practices of this routine today, the newest first."""
    today = day_of(world.now())
    with suppress(JournalError):  # told when the practice is saved
        return list(standing_practices(world.journal, routine.slug, today))
    return []
