"""`qi journal merge`: brings in the lines of a backup or of another machine's file, each once."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from qicli.adapters.journal.consequences import Consequences, consequences, differing
from qicli.adapters.journal.joining import Joined, join, stamp
from qicli.adapters.journal.lines import BadLineAt
from qicli.adapters.journal.merging import Incoming, head_of, in_order, look_through
from qicli.adapters.journal.missing import lines_of
from qicli.commands.journal.bringing import differ, harm, no_undo
from qicli.core.journal.telling import counted
from qicli.core.study.given import NO_JOURNAL, given_to_study
from qicli.core.text import visible
from qicli.errors import JournalError, UsageError
from qicli.imports.sources import form_of, source_of
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

File = Annotated[  # whether it can be read is told where it is read
    Path, typer.Argument(help="A backup, or any file of a journal; compressed or not.", readable=False)
]
SkipDamaged = Annotated[bool, typer.Option("--skip-damaged", help="Leave out lines that cannot be read.")]


Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before entries go for good.")]


@app.command()
def merge(ctx: typer.Context, file: File, skip_damaged: SkipDamaged = False, yes: Yes = False) -> None:
    """Bring in what the journal has not yet, deletions too. What is there is never overwritten.

    The file is read to its end first. What was deleted or forgotten here stays so.

    What was forgotten where it comes from goes for good here too, after a question.

    The exit code is 1 where a line differs from what is here under the same id.

    Example: qi journal merge ~/old-laptop/thinkpad.jsonl
    """
    world: World = ctx.obj
    _check_kind(file)
    incoming = _looked_through(file, skip_damaged=skip_damaged)
    # No guard: this is how a file that is empty by accident is put right.
    journal = world.journal.unguarded()
    effect = consequences(journal, lambda: lines_of(file), incoming.forgotten)
    if not _agreed(world, file, effect, yes=yes):
        say("Nothing was added.")
        return
    with in_order(incoming, journal.temporary) as lines:
        joined = join(journal, lines, stamp(world.now(), world.new_id()), incoming.forgotten)
    for line in _told(file, joined):
        say(visible(line))
    if joined.present:
        with in_order(incoming, journal.temporary) as lines:
            _check_same(world, file, differing(journal, lines))


def _agreed(world: World, file: Path, effect: Consequences, *, yes: bool) -> bool:
    """Say what becomes of entries that are here; ask before any goes for good.

    Raises:
        UsageError: there is nobody to ask.
    """
    for line in harm(effect.removed, effect.taken_back):
        world.write(f"{visible(str(file))}: {line}")
    if yes or not effect.removed:
        return True
    if not world.terminal:
        raise UsageError("nothing was added: this asks first, so it needs a terminal, or --yes")
    return world.ask.key("Merge it all the same? y/n ", "yn") == "y"


def _check_same(world: World, file: Path, different: int) -> None:
    if different:
        world.write(f"qi: {visible(str(file))}: {differ(different)}", err=True)
        raise typer.Exit(1)


def _check_kind(file: Path) -> None:
    """Refuse what another verb takes, or none.

    Raises:
        UsageError: names the way.
        JournalError: it cannot be read.
    """
    if file.is_dir():
        raise UsageError(f"{file}: a folder; merge takes one file at a time, such as one that is in it")
    head = head_of(file)
    if given_to_study(head):
        raise UsageError(f"{file}: {NO_JOURNAL}")
    source = source_of(head)
    if source is not None and (source != "qi" or form_of(head) != "jsonl"):
        command = f"qi journal import {shlex.quote(str(file))}"
        raise UsageError(f"{file}: no file of a journal, but one to import; run: {command}")


def _looked_through(file: Path, *, skip_damaged: bool) -> Incoming:
    """Check the file, and name its bad lines.

    Raises:
        JournalError: it cannot be read, or has lines that cannot.
    """
    bad = 0

    def name(line: BadLineAt) -> None:
        nonlocal bad
        bad += 1
        say(f"qi: {visible(str(line))}", err=True)

    incoming = look_through(file, name)
    if bad and not skip_damaged:
        told = f"{counted(bad, 'line')} cannot be read; nothing was added"
        raise JournalError(f"{file}: {told}. Leave them out with --skip-damaged")
    return incoming


def _told(file: Path, joined: Joined) -> list[str]:
    """What became of the lines."""
    if joined.added:
        where = f", in {joined.file}" if joined.file else ""
        told = [f"{file}: {counted(joined.added, 'line')} added{where}"]
        told += [no_undo(tombstones=joined.tombstones)] if where else []
    else:
        told = [f"{file}: nothing in it is new"]
    if joined.present:
        told.append(f"{counted(joined.present, 'line')} of it had been here already")
    if joined.forgotten:
        told.append(f"{counted(joined.forgotten, 'line')} left out: forgotten for good")
    return told
