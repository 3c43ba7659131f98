"""What is suggested now: the journal, the gates, the settings and the plan, put together."""

from datetime import timedelta

from qicli.commands.planned import progress
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import LONGEST_PRACTICE, Routine
from qicli.core.today.lately import LOOK_BACK
from qicli.core.today.suggest import Suggestion, Wishes, suggest
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.world import World


def suggestion_for(world: World, minutes: float | None) -> Suggestion:
    """What to practise now, in so many minutes at most.

    Raises:
        JournalError: the journal cannot be read.
        UsageError: there is no practice of so many minutes.
    """
    if minutes is not None and not 0 < minutes <= LONGEST_PRACTICE / 60:
        raise UsageError("--minutes: more than 0, and at most 60")
    now = world.now()
    entries = world.journal.standing(day_of(now) - LOOK_BACK - timedelta(days=1))
    gates = world.settings.person.gates
    found = [gated(each, gates).routine for each in world.library.routines() if isinstance(each, Routine)]
    return suggest(entries, now, _wishes(world, minutes), filter(None, found))


def _wishes(world: World, minutes: float | None) -> Wishes:
    """What is decided outside the journal: gates and limits from the settings, practices from a plan."""
    settings = world.settings
    return Wishes(
        minutes=minutes,
        gates=ruled_out(settings.person.gates),
        gentle_from=settings.gentle_from,
        planned=progress(world).planned,
    )
