"""`qi journal import`: brings in qi's own files, and those of other programs."""

from typing import Annotated

import typer

from qicli.adapters.journal.incoming import check_packed, check_utf16, head_of, opened
from qicli.commands.journal.bringing import Wanted
from qicli.core.text import visible
from qicli.errors import UsageError
from qicli.imports.sources import SOURCES, source_of
from qicli.world import World

app = typer.Typer(add_completion=False)

File = Annotated[str, typer.Argument(help="The file; - for stdin.", metavar="FILE")]
From = Annotated[str, typer.Option("--from", help=f"Which program it is from: {', '.join(SOURCES)}.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only show what would be added.")]
Yes = Annotated[bool, typer.Option("--yes", help="Add without asking.")]


@app.command("import")
def import_(
    ctx: typer.Context, file: File, from_: From = "", dry_run: DryRun = False, yes: Yes = False
) -> None:
    """Bring in a file that qi exported, or one of Daylio, Bearable, Migraine Buddy (CSV) or jrnl (JSON).

    It shows what it would add, and asks. The same file twice adds nothing.

    A line that cannot be read is named, the others are added, and the exit code is 1.

    What was forgotten where qi's own file comes from goes for good here too.

    Example: qi journal import daylio.csv --dry-run, qi journal import old-laptop.jsonl
    """
    world: World = ctx.obj
    named = from_.strip().lower().replace(" ", "-")
    if named and named not in SOURCES:
        raise UsageError(f'--from: "{from_}" is none of {", ".join(SOURCES)}')
    wanted = Wanted(file, yes=yes, dry_run=dry_run)
    with opened(file, world.journal.temporary) as source:
        head = head_of(source)
        check_packed(file, head)
        check_utf16(file, head)
        if not head.strip():
            typer.echo(f"{visible(file)}: there is nothing in it")
            return
        program = next((each for each in SOURCES if each == named), None) or source_of(head)
        if program is None:
            choices = " or ".join(SOURCES)
            raise UsageError(f"{file}: qi cannot tell which program it is from; say --from {choices}")
        if program == "qi":
            from qicli.commands.journal.bringing_own import bring_own  # noqa: PLC0415 - one of the two

            not_added = bring_own(world, wanted, source)
        else:
            from qicli.commands.journal.bringing_foreign import bring_foreign  # noqa: PLC0415 - the other

            not_added = bring_foreign(world, wanted, source, program)
    if not_added:
        raise typer.Exit(1)
