"""Whether the pain is asked for around a practice, as the person chose; and what is answered after it."""

from contextlib import suppress
from datetime import timedelta
from typing import Any

import msgspec

from qicli.core.entry import Session
from qicli.core.journal.noted import Noted, just_noted
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World

LATELY = timedelta(hours=3)  # so long a pain that was noted decides what is offered


def asks_for_pain(world: World) -> bool:
    """Whether the settings want it asked for around a practice that begins now."""
    return not is_silent(world) and (world.settings.ask == "always" or not _led_today(world))


def is_silent(world: World) -> bool:
    """Whether the person wants no questions around a practice, now or at all."""
    settings = world.settings
    return settings.ask == "never" or settings.quiet(day_of(world.now()))


def noted_just_now(world: World) -> Noted | None:
    """The pain that was noted minutes ago, which nobody is asked for again."""
    with suppress(JournalError):  # told when the practice is saved
        now = world.now()
        return just_noted(world.journal.standing(day_of(now) - timedelta(days=1)), now)
    return None


def noted_lately(world: World) -> int | None:
    """The newest pain of the last hours; None where none was noted."""
    with suppress(JournalError):  # told when the practice is saved
        now = world.now()
        newest = just_noted(world.journal.standing(day_of(now) - timedelta(days=1)), now, within=LATELY)
        return None if newest is None else newest.pain
    return None


def answered(world: World, session: Session, **said: Any) -> Session:  # noqa: ANN401 - fields of a session
    """The practice with what was said after it, on a new line, which replaces the one already saved."""
    told = msgspec.structs.replace(
        session, id=world.new_id(), replaces=session.root, logged=world.now(), **said
    )
    return world.journal.append(told)


def _led_today(world: World) -> bool:
    """Whether a practice was led today; around one that was only told of nobody was asked."""
    today = day_of(world.now())
    with suppress(JournalError):  # told when the practice is saved
        lately = world.journal.standing(today)
        sessions = [entry for entry in lately if isinstance(entry, Session) and not entry.told]
        return any(day_of(session.at) == today for session in sessions)
    return False
