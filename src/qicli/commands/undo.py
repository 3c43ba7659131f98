"""`qi undo`: takes back the newest thing that stands, and says what it was."""

import typer

from qicli.core.entry import Retraction, Said
from qicli.core.ledger import Standing, newest_deed
from qicli.core.telling import told
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def undo(ctx: typer.Context) -> None:
    """Take back the newest entry, edit, deletion or import; again takes back the one before.

    Example: qi undo
    """
    world: World = ctx.obj
    deed = newest_deed((line.said for line in world.journal.lines()), world.journal.forgotten())
    if deed is None:
        typer.echo("There is nothing to take back.")
        return
    imported = deed.batch if deed.replaces is None else None
    later = max(world.now(), deed.logged)
    world.journal.append(Retraction(id=world.new_id(), logged=later, target=imported or deed.id))
    typer.echo(_said(deed, imported))


def _said(deed: Said, imported: str | None) -> str:
    if imported:
        return "Taken back: the import"
    if isinstance(deed, Standing):
        return f"Taken back: {told(deed)}"
    return f"Taken back: {deed.id}"
