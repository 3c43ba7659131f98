"""`qi journal delete`: takes one entry out of every list and report; it can be restored."""

from typing import Annotated

import typer

from qicli.commands.lookup import in_words, look_up, retract
from qicli.commands.options import Id
from qicli.errors import UsageError
from qicli.streams import say
from qicli.views.entries import fate, shown
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def delete(
    ctx: typer.Context,
    id_: Id,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete one entry with all its versions; qi journal restore brings it back.

    Example: qi journal delete last, qi journal delete 51aa
    """
    world: World = ctx.obj
    with world.reading_around():
        _delete(world, id_, yes=yes)


def _delete(world: World, id_: str, *, yes: bool) -> None:
    found = look_up(world, id_)
    if found.standing is None:
        world.write(f"Deleted already: {in_words(found)}")
        for sentence in fate(found, world.calendar.here):
            world.write(sentence)
        return
    if not yes and not world.terminal:
        raise UsageError(f"this asks first, so it needs a terminal; or say qi journal delete {id_} --yes")
    if not yes:
        world.write(in_words(found))
        if world.ask.key("Delete it? y/n ", "yn") != "y":
            say("Nothing is deleted.")
            return
    retract(world, found.root, after=found, reason="delete")
    world.write(f"Deleted: {in_words(found)}")
    world.write(f"qi undo, or qi journal restore {shown(found.root)}, brings it back.")
