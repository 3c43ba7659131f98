"""`qi journal show`: everything about one entry, and what it said before it was edited."""

from typing import Annotated

import typer

from qicli.commands.lookup import look_up
from qicli.commands.options import Id
from qicli.views.entries import sheet
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def show(
    ctx: typer.Context,
    id_: Id,
    as_json: Annotated[
        bool, typer.Option("--json", help="The lines of all its versions, newest first.")
    ] = False,
) -> None:
    """Show everything about one entry, with its earlier versions.

    Example: qi journal show last, qi journal show 51aa
    """
    world: World = ctx.obj
    found = look_up(world, id_)
    if as_json:
        world.write_lines(line.raw for line in found.versions)
    else:
        world.page(sheet(found, world.calendar.here, world.width))
