"""`qi undo`: takes back the newest thing that stands, and says what it was."""

import typer

from qicli.adapters.journal.folder import STEP
from qicli.core.entry import Retraction, Said
from qicli.core.ledger import newest_deed
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def undo(ctx: typer.Context) -> None:
    """Take back the newest entry, edit, deletion, or import from another program; again goes further back.

    Example: qi undo
    """
    world: World = ctx.obj
    deeds: list[Said] = []

    def take_back() -> list[Retraction]:
        """Found while nobody else can write, so that two who undo at once take back two deeds."""
        deed = newest_deed((line.said for line in world.journal.lines()), world.journal.forgotten())
        deeds[:] = [] if deed is None else [deed]
        return [_retraction(world, deed) for deed in deeds]

    world.journal.append_decided(take_back)
    if not deeds:
        typer.echo("There is nothing to take back.")
    for deed in deeds:
        for sentence in _told(world, deed, _imported(deed)):
            world.write(sentence)


def _retraction(world: World, deed: Said) -> Retraction:
    later = max(world.now(), deed.logged + STEP)
    return Retraction(id=world.new_id(), logged=later, target=_imported(deed) or deed.id)


def _imported(deed: Said) -> str | None:
    """The import that a deed is one entry of."""
    return deed.batch if deed.replaces is None else None


def _told(world: World, deed: Said, imported: str | None) -> list[str]:
    """What was taken back, and what stands again because of it."""
    from qicli.commands.lookup import import_in_words, of_root, told_of  # noqa: PLC0415 - not for an entry

    if imported:
        return [f"Taken back: {import_in_words(world, imported)}"]
    if isinstance(deed, Retraction):
        return _retraction_told(world, deed)
    if deed.replaces is None:
        return [f"Taken back: {told_of(deed)}"]
    again = of_root(world, deed.root).standing
    sentences = [f"Taken back: the edit of {told_of(deed)}"]
    return sentences if again is None else [*sentences, f"It is again: {told_of(again.said)}"]


def _retraction_told(world: World, deed: Retraction) -> list[str]:
    """A deletion, or a restoration, of whatever it was about."""
    from qicli.commands.lookup import about  # noqa: PLC0415 - see above

    what = "restoration" if deed.reason == "restore" else "deletion"
    return [f"Taken back: the {what} of {about(world, deed)}"]
