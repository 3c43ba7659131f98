"""What is suggested now: the journal, the gates, the settings and the plan, put together."""

from collections.abc import Iterable, Iterator
from functools import cached_property

import msgspec

from qicli.commands.chosen import shown_lately
from qicli.commands.planned import progress
from qicli.core.ledger import Standing
from qicli.core.person.settings import Settings
from qicli.core.plan.progress import Progress
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import LONGEST_PRACTICE, Routine
from qicli.core.today.lately import LOOK_BACK
from qicli.core.today.suggest import UNREADABLE, Reason, Suggestion, Wishes, suggest
from qicli.core.when import day_of
from qicli.errors import QiError, UsageError
from qicli.world import World


class LastDays:
    """The entries that stand of the last 90 days: read once, when they are first asked for."""

    def __init__(self, world: World) -> None:
        self._world = world

    def __iter__(self) -> Iterator[Standing]:
        return iter(self._entries)

    @cached_property
    def _entries(self) -> list[Standing]:
        return list(self._world.journal.standing(day_of(self._world.now()) - LOOK_BACK))


def suggestion_for(world: World, minutes: float | None, days: Iterable[Standing] | None = None) -> Suggestion:
    """What to practise now, in so many minutes at most; `days` are the `LastDays`, where they are at hand.

    Raises:
        JournalError: the journal cannot be read.
        UsageError: there is no practice of so many minutes.
    """
    if minutes is not None and not 0 < minutes <= LONGEST_PRACTICE / 60:
        raise UsageError("--minutes: more than 0, and at most 60")
    entries = LastDays(world) if days is None else days
    shown, plans = shown_lately(world), progress(world)
    settings = _settings(world)
    if settings is None:
        wishes = Wishes(minutes=minutes, moving=plans.moving)
        found = suggest(entries, world.now(), wishes, (), shown)
        return found if found.urgent else msgspec.structs.replace(found, reason=Reason(UNREADABLE))
    wishes = _wishes(settings, plans, minutes)
    gates = settings.person.gates
    routines = [gated(each, gates).routine for each in world.library.routines() if isinstance(each, Routine)]
    return suggest(entries, world.now(), wishes, filter(None, routines), shown)


def _settings(world: World) -> Settings | None:
    """What the person told and chose; None where that cannot be read, which is told.

    Then no practice is suggested: it may be one that is ruled out for them.
    """
    try:
        return world.usable_settings()
    except QiError as error:
        world.tell_once(error)
        return None


def _wishes(settings: Settings, plans: Progress, minutes: float | None) -> Wishes:
    """What is decided outside the journal: gates and limits from the settings, practices from a plan."""
    return Wishes(
        minutes=minutes,
        gates=ruled_out(settings.person.gates),
        gentle_from=settings.gentle_from,
        planned=plans.planned,
        moving=plans.moving,
        not_for_me=frozenset(settings.person.not_for_me),
    )
