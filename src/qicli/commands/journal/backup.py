"""`qi journal backup`: a compressed copy of everything, read back before it counts."""

from pathlib import Path
from typing import Annotated

import typer

from qicli.adapters.journal.backup_folder import BackupFolder
from qicli.adapters.journal.backups import Backup, back_up, still_needed, write_backup
from qicli.core.journal.telling import counted
from qicli.core.text import visible
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

File = Annotated[
    Path | None,
    typer.Argument(
        help="Where to; a folder, or a name such as qi.jsonl.gz. Else among the others.",
        show_default=False,
        readable=False,
    ),
]


@app.command()
def backup(ctx: typer.Context, file: File = None) -> None:
    """Keep a compressed copy of the whole journal, read back and compared before it counts.

    After a report qi makes one by itself, at most once a week, and keeps the newest eight. To restore, unpack
    one into the journal's folder, or use qi journal merge.

    Example: qi journal backup /media/stick/qi.jsonl.gz
    """
    world: World = ctx.obj
    made = _made(world, file)
    if made is None:
        say("There is nothing to back up yet.")
        return
    say(f"{visible(str(made.file))}: {counted(made.lines, 'line')}, read back and complete")
    if made.bad:
        told = counted(made.bad, "line of the journal", "lines of the journal")
        say(f"qi: {told} cannot be read and not be kept; see qi journal check", err=True)
    if made.removed:
        say(f"{counted(len(made.removed), 'older backup')} removed, all of it being in this one")
    for path in made.kept:
        say(f"qi: {visible(still_needed(path))}", err=True)


def _made(world: World, file: Path | None) -> Backup | None:
    if file is None:
        return back_up(world.journal, world.paths.backups, world.now())
    if file.is_dir():
        file = BackupFolder(file, world.journal.machine).new_file(world.now())
    elif file.suffix == ".jsonl":
        raise UsageError(
            f"a backup is compressed; call it {file.name}.gz (qi journal export writes plain lines)"
        )
    if not file.parent.is_dir():
        raise UsageError(f"{file.parent}: there is no such folder; make it first, or check the path")
    return write_backup(world.journal, file)
