"""What every start does before its verb: what was cut short is saved, and days start when the person's do."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from qicli.adapters.beside import listed, sweep_folder
from qicli.adapters.journal.checkpoint import underway
from qicli.errors import QiError
from qicli.streams import tell_error

if TYPE_CHECKING:
    from qicli.world import World

KNOWS_NO_DAYS = {"log", "config"}  # noting is never slowed or hindered by settings, nor is putting them right
NEEDS_SETTINGS = {None, "practice", "report"}  # these refuse, and say it, when settings cannot be used


@contextmanager
def started(world: "World", verb: str | None) -> Iterator[None]:
    """While the verb runs (None for bare `qi`): nothing is left unsaved, and its days are the person's.

    After it, a clock that seems to be wrong is told of.
    """
    world.begin()
    names = listed(world.journal.folder)  # once for all that lies there
    if practices := underway(world.journal, names):
        from qicli.commands.keeping import recover  # noqa: PLC0415 - most starts find nothing

        recover(world, practices)
    if os.path.isdir(temporary := world.journal.temporary):  # noqa: PTH112 - never raises
        from qicli.adapters.journal.temporary import sweep_temporary  # noqa: PLC0415 - the same

        sweep_temporary(temporary)
    _sweep(world, names)
    world.journal.appended = False
    knows_days = verb not in KNOWS_NO_DAYS and world.has_settings
    try:
        with _days_of(world, verb) if knows_days else nullcontext():
            yield
    finally:
        if world.journal.apart is not None:
            from qicli.commands.housekeeping import tell_clock  # noqa: PLC0415 - hardly ever

            tell_clock(*world.journal.apart)
            world.journal.apart = None


def _sweep(world: "World", beside: list[str]) -> None:
    """Remove what a process that was killed left half written in the home; `beside` lies in the journal."""
    paths, owned = world.paths, world.journal.owns_name
    sweep_folder(world.journal.folder, owned, beside)
    for folder in (world.journal.folder / "damaged", paths.backups):
        sweep_folder(folder, owned)
    for folder in (paths.config.parent, paths.drafts, paths.drafts / "settings", paths.routines):
        sweep_folder(folder, _is_ours)


def _is_ours(_: str) -> bool:
    """Nothing in these folders is another machine's."""
    return True


@contextmanager
def _days_of(world: "World", verb: str | None) -> Iterator[None]:
    """Days start when the person's do; settings that cannot be used hinder no verb that does without."""
    from qicli.core.when import MIDNIGHT, days_starting  # noqa: PLC0415 - only where there are settings

    starts = MIDNIGHT
    try:
        starts = world.settings.day_begins
    except QiError as error:
        if verb not in NEEDS_SETTINGS:
            tell_error(error)
            world.told.add(str(error))
    with days_starting(starts):
        yield
