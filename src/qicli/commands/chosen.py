"""How a practice came to be this one: named by the person, planned, or suggested by qi today."""

from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import date

from qicli.adapters.files import replaced
from qicli.adapters.ordinary import small
from qicli.commands.planned import progress
from qicli.core.today.shown import Shown, kept
from qicli.core.today.suggest import Suggestion
from qicli.core.today.theirs import NAMED, PLANNED, SUGGESTED
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World


def remember_suggested(world: World, suggestion: Suggestion) -> None:
    """Remember for this day what was suggested.

    What is the person's own anyhow, or planned, was not put into their head by qi.
    """
    remember_shown(world, suggestion.put_forward)


def remember_shown(world: World, routines: AbstractSet[str]) -> None:
    """Remember for this day what was shown, so that whoever types it is known to follow a suggestion.

    Whoever does not follow it is shown something else on another day: so the last days stay remembered too.
    """
    today = day_of(world.now())
    if routines <= _shown_today(world):
        return
    found = kept([*shown_lately(world), *(Shown(today, routine) for routine in routines)], today)
    with suppress(OSError):
        if world.suggested_file.parent.is_dir():
            with replaced(world.suggested_file) as file:
                file.write("".join(f"{day} {routine}\n" for day, routine in found).encode())


def shown_lately(world: World) -> list[Shown]:
    """What was put forward on which days, as far as it is remembered on this machine."""
    found = []
    with suppress(OSError, UnicodeDecodeError):
        for line in small(world.suggested_file).decode().splitlines():
            day, _, routine = line.partition(" ")
            with suppress(ValueError):  # a line of nobody's
                found.append(Shown(date.fromisoformat(day), routine))
    return found


def how_chosen(world: World, routine: str, shown: Suggestion | None = None) -> str:
    """How a practice of this routine comes about; `shown` is what was suggested just now."""
    if shown is not None and shown.routine == routine and shown.reason.code == "planned":
        return PLANNED
    with suppress(JournalError):  # told when the practice is saved
        if any(routine in {each.routine, *each.instead} for each in progress(world).planned):
            return PLANNED
    suggested = _shown_today(world) if shown is None else _shown_today(world) | shown.put_forward
    return SUGGESTED if routine in suggested else NAMED


def _shown_today(world: World) -> set[str]:
    today = day_of(world.now())
    return {each.routine for each in shown_lately(world) if each.day == today}
