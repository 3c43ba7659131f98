"""`qi journal forget`: removes entries for good, from the files and from the backups."""

import shlex
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from qicli.adapters.journal.forgetting import Holder, Swept, elsewhere, forget, held_by, sweep_also
from qicli.adapters.terminal.editor import throw_away_drafts
from qicli.commands.lookup import LAST, import_in_words, in_words, last_root, name, of_root
from qicli.core.entry import Forgotten, Retraction
from qicli.core.journal.history import named
from qicli.core.journal.telling import counted
from qicli.core.text import visible
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

WORD = "forget"
NO_LINES = {".csv", ".json", ".html", ".pdf", ".ics"}  # whose lines cannot be taken out one by one

Also = Annotated[
    list[Path] | None,
    typer.Option(
        "--also",
        readable=False,
        metavar="FILE",
        help="Another machine's file, or a copy, that it goes from too; while qi does not run there.",
    ),
]


@app.command(name="forget")
def forget_entries(
    ctx: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="[ID]", help="Its id, or the beginning of it.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Everything that was ever noted.")] = False,
    also: Also = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the word.")] = False,
) -> None:
    """Remove an entry for good, with all its versions; nothing brings it back.

    Its lines go from this machine's files and backups at once, and from other machines' when qi next runs
    there; files that still hold some are named. Copies that you made elsewhere are yours to remove.

    Example: qi journal forget 51aa
    """
    world: World = ctx.obj
    if bool(id_) == everything:
        raise UsageError("name one entry to forget, or --all; qi journal list shows their ids")
    roots, words = _everything(world) if everything else _named(world, id_)
    if not roots and not also:
        say("There is nothing to forget.")
        return
    others = [Holder(file, held_by(world.journal, file, roots)) for file in _files(world, also or ())]
    if not yes and not _confirmed(world, words, others):
        say("Nothing is forgotten.")
        return
    new = _tombstones(world, roots)
    throw_away_drafts(world.paths.drafts, roots)
    swept = forget(world.journal, world.paths.backups, new, everything=everything)
    removed = sweep_also(world.journal, [other.file for other in others], everything=everything).removed
    _tell(world, words, swept, removed)
    _tell_elsewhere(world, f"qi journal forget {'--all' if everything else shlex.quote(id_)}")


def _files(world: World, wanted: Collection[Path]) -> list[Path]:
    """The files of `--also`: as they were named, or of that name in the journal or among the backups.

    Raises:
        UsageError: there is no such file, or none whose lines can be taken out.
    """
    folders = (world.paths.journal, world.paths.journal / "damaged", world.paths.backups)
    files = []
    for file in wanted:
        places = (file.expanduser(), *(folder / file for folder in folders))
        found = next((place for place in places if place.is_file()), None)
        if found is None and any(place.exists() for place in places):
            raise UsageError(
                f"{file}: that is no ordinary file; qi journal forget names those that hold some"
            )
        if found is None:
            raise UsageError(f"{file}: there is no such file; qi journal forget names those that hold some")
        if found.suffix.lower() in NO_LINES:
            raise UsageError(f"{file}: no file of a journal; remove it yourself, and export it anew")
        files.append(found)
    return files


def _named(world: World, id_: str) -> tuple[list[str], str]:
    """The entries that an id names, and in words what they are; also what was forgotten before."""
    lines = (line.said for line in world.journal.lines())
    before = named(id_.strip().strip("()"), lines, world.journal.forgotten())
    if not before.roots and not before.batches and len(before.forgotten) == 1:
        return list(before.forgotten), f"what had been forgotten already ({visible(before.forgotten[0])})"
    found = name(world, id_, otherwise=_of_the_last(world, id_))
    if found.batches:
        lines = (line.said for line in world.journal.lines())
        roots = dict.fromkeys(said.root for said in lines if said.batch == found.batches[0])
        return list(roots), import_in_words(world, found.batches[0])
    (root,) = found.roots
    return [root], in_words(of_root(world, root))


def _of_the_last(world: World, id_: str) -> str:
    """How the last one is named: by its id, for what cannot be taken back is to be looked at first."""
    if id_.strip().lower() != LAST:
        return ""
    return f"; what goes for good is named by its id, and that of the last is {visible(last_root(world))}"


def _everything(world: World) -> tuple[list[str], str]:
    lines = (line.said for line in world.journal.lines())
    roots = dict.fromkeys(said.root for said in lines if not isinstance(said, Retraction | Forgotten))
    known = world.journal.forgotten()
    left = [root for root in roots if root not in known]
    return left, f"everything, {len(left)} entr{'y' if len(left) == 1 else 'ies'}"


def _confirmed(world: World, words: str, others: Sequence[Holder]) -> bool:
    if not world.terminal:
        raise UsageError("this asks for a word first, so it needs a terminal; or add --yes")
    world.write(words)
    for other in others:
        world.write(
            visible(f"{other.file}: {counted(other.lines or 0, 'line')} of it, not this machine's file")
        )
    answer = world.ask.line(f'This cannot be taken back. Type "{WORD}" to remove it for good: ')
    return (answer or "").strip().lower() == WORD


def _tombstones(world: World, roots: Iterable[str]) -> list[Forgotten]:
    known = world.journal.forgotten()
    new = [root for root in roots if root not in known]
    return [
        Forgotten(id=world.new_id(), logged=world.now(), target=target)
        for target in (*new, *_taken_back(world, set(new)))
    ]


def _taken_back(world: World, roots: Collection[str]) -> list[str]:
    """The later versions of these entries that were taken back: what took them back stays, and names them."""
    lines = [line.said for line in world.journal.lines()]
    targets = {said.target for said in lines if isinstance(said, Retraction)}
    return [said.id for said in lines if said.id in targets and said.replaces and said.root in roots]


def _tell(world: World, words: str, swept: Swept, also: int) -> None:
    world.write(f"Forgotten: {words}")
    lines = "1 line was" if swept.removed == 1 else f"{swept.removed} lines were"
    world.write(f"{lines} removed from this machine's files and backups.")
    if also:
        world.write(f"{counted(also, 'line')} more, from the files that you named.")
    for file in swept.unreadable:
        world.write(visible(f"{file} is damaged: nobody can tell what it holds. Remove it yourself."))
    if (history := world.paths.journal / ".git").exists():
        world.write(visible(f"{history} keeps what the files held before; only git can remove it there."))


def _tell_elsewhere(world: World, command: str) -> None:
    """Name what is left to others, with what removes it there, and here."""
    for holder in elsewhere(world.journal, world.paths.backups):
        file = visible(str(holder.file))
        if holder.lines is None:
            say(f"{file} is damaged, and not this machine's: nobody can tell what it holds.")
            continue
        what = f"still holds {counted(holder.lines, 'line')} of what is forgotten"
        say(f"{file} is not this machine's, and {what}. What removes that:")
        say(f"  on its machine: {command}")
        here = visible(shlex.quote(str(holder.file)))
        say(f"  here, while qi does not run there: {command} --also {here}")
