"""Whether a routine is still new to the person, so that its steps are told before they are done."""

from contextlib import suppress
from itertools import islice

import msgspec

from qicli.adapters.journal.practices import standing_practices
from qicli.commands.shaping import Wishes, shaped
from qicli.core.practice.routine import LONGEST_PRACTICE, Routine
from qicli.core.when import day_later, day_of
from qicli.errors import JournalError, UsageError
from qicli.world import World

TIMES = 2  # practices of a routine in which its steps are told first
REMEMBERED = 182  # days after which what was not practised is new again
A_LOOK = 60  # seconds: who ended it sooner has hardly met it


def is_new(world: World, routine: str) -> bool:
    """Whether it was led less than twice within the last half year; who told of it was told nothing."""
    with suppress(JournalError):  # told when the practice is saved
        first = day_later(day_of(world.now()), -REMEMBERED)
        practised = standing_practices(world.journal, routine, first)
        led = (each for each in practised if not each.told)
        met = (each for each in led if each.finished or each.seconds >= A_LOOK)
        return len(list(islice(met, TIMES))) < TIMES
    return True


def untold(routine: Routine, wishes: Wishes) -> str:
    """That the minutes leave no time to tell each step first, though it is wished; "" where they do."""
    if wishes.minutes is None or not wishes.introduce or shaped(routine, wishes).introduce:
        return ""
    said = f"{wishes.minutes:g} minutes leave no time to tell each step first"
    with suppress(UsageError):  # it cannot be had so long
        for minutes in range(int(wishes.minutes) + 1, int(LONGEST_PRACTICE // 60) + 1):
            if shaped(routine, msgspec.structs.replace(wishes, minutes=minutes)).introduce:
                return f"{said}; from {minutes} minutes they do."
    return f"{said}."
