"""`qi routines add`: a routine from someone else, checked and shown before it is taken."""

from pathlib import Path

from qicli.commands.routines.telling import tell_advice, tell_routine
from qicli.core.practice.routine_toml import read_routine
from qicli.core.text import visible
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World


def add_routine(world: World, file: Path, *, yes: bool, force: bool) -> str:
    """Copy it to the person's folder if they say so, byte by byte as it was checked; say where it is.

    Raises:
        UsageError: there is one of that name already, or nobody to ask.
        RoutineError: it is not sound.
    """
    library = world.library
    source = library.source(file)
    routine = read_routine(file.stem, source, file=str(file))
    own = library.own_file(routine.slug)
    if library.is_own(routine.slug) and not force:
        raise UsageError(f"{own} exists; --force puts this one in its place, or give the file another name")
    if not yes and not world.terminal:
        raise UsageError("this shows the routine and asks, so it needs a terminal; --yes takes it unasked")
    tell_routine(world, routine)
    tell_advice(world, routine)
    say()
    if library.is_own(routine.slug):
        world.write(f"Your own {routine.slug} will be replaced.")
    elif library.is_shipped(routine.slug):
        world.write(f"It will stand in place of the shipped {routine.slug}; without it that one is back.")
    if not yes and world.ask.key(f"Take it as {routine.slug}? y/n ", "yn") != "y":
        return "Nothing was taken."
    library.write(own, source)
    return f"{visible(str(own))} is yours. Try it: qi practice {routine.slug}"
