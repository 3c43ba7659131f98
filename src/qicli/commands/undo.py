"""`qi undo`: takes back the newest thing that stands, and says what it was."""

import typer

from qicli.core.entry import Retraction
from qicli.core.ledger import standing
from qicli.core.telling import told
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def undo(ctx: typer.Context) -> None:
    """Take back the newest entry; again takes back the one before.

    Example: qi undo
    """
    world: World = ctx.obj
    newest = next(standing(world.journal.lines()), None)
    if newest is None:
        typer.echo("There is nothing to take back.")
        return
    world.journal.append(Retraction(id=world.new_id(), logged=world.now(), target=newest.id))
    typer.echo(f"Taken back: {told(newest)}")
