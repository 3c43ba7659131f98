"""`qi journal restore`: lets an entry stand again that was deleted, or a whole import that was taken back."""

from contextlib import suppress
from typing import Annotated

import typer

from qicli.adapters.journal.lines import Line
from qicli.commands.lookup import import_in_words, in_words, name, of_root, retract
from qicli.core.journal.history import History, retractions
from qicli.errors import JournalError
from qicli.views.entries import fate
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def restore(
    ctx: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="ID", help="Its id, or the beginning of it.")],
) -> None:
    """Bring a deleted entry back, or a whole import that was taken back.

    Example: qi journal restore 51aa
    """
    world: World = ctx.obj
    with world.reading_around():
        found = name(world, id_)
        if found.roots:
            _entry(world, of_root(world, next(iter(found.roots))))
        else:
            _batch(world, found.batches[0])


def _entry(world: World, found: History[Line]) -> None:
    if found.standing is not None:
        world.write(f"It stands already: {in_words(found)}")
        return
    if found.batches:
        raise JournalError("\n".join(fate(found, world.calendar.here)))
    for each in found.deletions:
        retract(world, each.id, after=each, reason="restore")
    with suppress(JournalError):  # it is restored all the same
        found = of_root(world, found.root)
    world.write(f"Restored: {in_words(found)}")


def _batch(world: World, batch: str) -> None:
    in_force = retractions(line.said for line in world.journal.lines())
    taken_back = [each for each in in_force if each.target == batch]
    words = import_in_words(world, batch)
    for each in taken_back:
        retract(world, each.id, after=each, reason="restore")
    how = "Restored" if taken_back else "It stands already"
    world.write(f"{how}: {words}")
