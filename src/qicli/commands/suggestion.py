"""What is suggested now: the journal, the gates, the settings and the plan, put together."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from qicli.commands.planned import progress
from qicli.core.ledger import Standing
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import LONGEST_PRACTICE, Routine
from qicli.core.today.lately import LOOK_BACK
from qicli.core.today.suggest import Suggestion, Wishes, suggest
from qicli.core.when import day_of
from qicli.errors import UsageError
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
    gates = world.usable_settings().person.gates
    found = [gated(each, gates).routine for each in world.library.routines() if isinstance(each, Routine)]
    entries = LastDays(world) if days is None else days
    return suggest(entries, world.now(), _wishes(world, minutes), filter(None, found))


def _wishes(world: World, minutes: float | None) -> Wishes:
    """What is decided outside the journal: gates and limits from the settings, practices from a plan."""
    settings, plans = world.usable_settings(), progress(world)
    return Wishes(
        minutes=minutes,
        gates=ruled_out(settings.person.gates),
        gentle_from=settings.gentle_from,
        planned=plans.planned,
        moving=plans.moving,
        not_for_me=frozenset(settings.person.not_for_me),
    )
