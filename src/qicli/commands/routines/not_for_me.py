"""`qi routines not-for-me` and `for-me`: which routines are no longer suggested."""

from qicli.commands.options import find_routine
from qicli.commands.rewritten import tell_kept
from qicli.core.text import visible
from qicli.world import World

KEY = "person.not_for_me"


def leave_out(world: World, name: str) -> None:
    """Suggest this routine no more.

    Raises:
        QiError: there is no such routine, or the settings cannot be written.
    """
    slug = find_routine(world, name).slug
    before = world.settings.person.not_for_me
    if slug not in before:
        tell_kept(world.settings_file.change(KEY, [*before, slug]))
    world.write(
        f"{visible(slug)} is no longer suggested; by its name it is led as ever. "
        f"Taken back: qi routines for-me {visible(slug)}"
    )


def take_back(world: World, name: str) -> None:
    """Let this routine be suggested again; one that is here no more is known by its whole name.

    Raises:
        QiError: there is no such routine, or the settings cannot be written.
    """
    before = world.settings.person.not_for_me
    slug = name if name in before else find_routine(world, name).slug
    if slug in before:
        left = [each for each in before if each != slug]
        tell_kept(world.settings_file.change(KEY, left or None))
    world.write(f"{visible(slug)} may be suggested again.")
