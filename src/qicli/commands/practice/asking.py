"""Whether the pain is asked for around a practice, by what the person chose."""

from contextlib import suppress

from qicli.core.entry import Session
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World


def asks_for_pain(world: World) -> bool:
    """Whether the settings want it asked for around a practice that begins now."""
    settings = world.settings
    if settings.ask == "never" or settings.quiet(day_of(world.now())):
        return False
    return settings.ask == "always" or not _practised_today(world)


def _practised_today(world: World) -> bool:
    today = day_of(world.now())
    with suppress(JournalError):  # told when the practice is saved
        lately = world.journal.standing(today)
        return any(isinstance(entry, Session) and day_of(entry.at) == today for entry in lately)
    return False
