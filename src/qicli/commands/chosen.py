"""How a practice came to be this one: named by the person, planned, or suggested by qi today."""

from contextlib import suppress

from qicli.adapters.files import replaced
from qicli.adapters.ordinary import small
from qicli.commands.planned import progress
from qicli.core.today.suggest import Suggestion
from qicli.core.today.theirs import NAMED, PLANNED, SUGGESTED
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World


def remember_suggested(world: World, suggestion: Suggestion) -> None:
    """Remember for this day what was suggested.

    What is the person's own anyhow, or planned, was not put into their head by qi.
    """
    remember_shown(world, _of(suggestion))


def remember_shown(world: World, shown: set[str]) -> None:
    """Remember for this day what was shown, so that whoever types it is known to follow a suggestion."""
    before = _shown_today(world)
    if shown <= before:
        return
    lines = [str(day_of(world.now())), *sorted(before | shown)]
    with suppress(OSError):
        if world.suggested_file.parent.is_dir():
            with replaced(world.suggested_file) as file:
                file.write("\n".join(lines).encode())


def how_chosen(world: World, routine: str, shown: Suggestion | None = None) -> str:
    """How a practice of this routine comes about; `shown` is what was suggested just now."""
    if shown is not None and shown.routine == routine and shown.reason.code == "planned":
        return PLANNED
    with suppress(JournalError):  # told when the practice is saved
        if any(routine in {each.routine, *each.instead} for each in progress(world).planned):
            return PLANNED
    suggested = _shown_today(world) if shown is None else _shown_today(world) | _of(shown)
    return SUGGESTED if routine in suggested else NAMED


def _of(suggestion: Suggestion) -> set[str]:
    """The routines that it puts forward of itself."""
    own = suggestion.reason.code in {"yours", "planned"}
    shown = {None if own else suggestion.routine, suggestion.change and suggestion.change.routine}
    return {routine for routine in shown if routine}


def _shown_today(world: World) -> set[str]:
    with suppress(OSError, UnicodeDecodeError):
        day, *routines = small(world.suggested_file).decode().splitlines() or [""]
        if day == str(day_of(world.now())):
            return set(routines)
    return set()
