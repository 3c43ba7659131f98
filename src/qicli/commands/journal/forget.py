"""`qi journal forget`: removes entries for good, from the files and from the backups."""

from collections.abc import Iterable
from typing import Annotated

import typer

from qicli.adapters.journal.forgetting import Swept, forget
from qicli.adapters.terminal.editor import Draft
from qicli.commands.lookup import import_in_words, in_words, name, of_root
from qicli.core.entry import Forgotten, Retraction
from qicli.core.text import visible
from qicli.errors import UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)

WORD = "forget"


@app.command(name="forget")
def forget_entries(
    ctx: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="[ID]", help="Its id, or the beginning of it.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Everything that was ever noted.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the word.")] = False,
) -> None:
    """Remove an entry for good, with all its versions; nothing brings it back.

    Its lines go from this machine's files and backups at once, and from other machines' when qi next runs
    there. Copies that you made elsewhere are yours to remove.

    Example: qi journal forget 51aa
    """
    world: World = ctx.obj
    if bool(id_) == everything:
        raise UsageError("name one entry to forget, or --all; qi journal list shows their ids")
    roots, words = _everything(world) if everything else _named(world, id_)
    if not roots:
        typer.echo("There is nothing to forget.")
        return
    if not yes and not _confirmed(world, words):
        typer.echo("Nothing is forgotten.")
        return
    for root in roots:
        Draft(world.paths.drafts, root).throw_away()
    swept = forget(world.journal, world.paths.backups, _tombstones(world, roots), everything=everything)
    _tell(world, words, swept)


def _named(world: World, id_: str) -> tuple[list[str], str]:
    """The entries that an id names, and in words what they are."""
    found = name(world, id_)
    if found.batches:
        lines = (line.said for line in world.journal.lines())
        roots = dict.fromkeys(said.root for said in lines if said.batch == found.batches[0])
        return list(roots), import_in_words(world, found.batches[0])
    (root,) = found.roots
    return [root], in_words(of_root(world, root))


def _everything(world: World) -> tuple[list[str], str]:
    lines = (line.said for line in world.journal.lines())
    roots = dict.fromkeys(said.root for said in lines if not isinstance(said, Retraction | Forgotten))
    known = world.journal.forgotten()
    left = [root for root in roots if root not in known]
    return left, f"everything, {len(left)} entr{'y' if len(left) == 1 else 'ies'}"


def _confirmed(world: World, words: str) -> bool:
    if not world.terminal:
        raise UsageError("this asks for a word first, so it needs a terminal; or add --yes")
    world.write(words)
    answer = world.ask.line(f'This cannot be taken back. Type "{WORD}" to remove it for good: ')
    return (answer or "").strip().lower() == WORD


def _tombstones(world: World, roots: Iterable[str]) -> list[Forgotten]:
    return [Forgotten(id=world.new_id(), logged=world.now(), target=root) for root in roots]


def _tell(world: World, words: str, swept: Swept) -> None:
    world.write(f"Forgotten: {words}")
    lines = "1 line was" if swept.removed == 1 else f"{swept.removed} lines were"
    world.write(f"{lines} removed from this machine's files and backups.")
    for file in swept.unreadable:
        world.write(visible(f"{file} is damaged: nobody can tell what it holds. Remove it yourself."))
    for file in swept.elsewhere:
        world.write(
            visible(f"{file} belongs to another machine and still holds some; qi removes them there.")
        )
