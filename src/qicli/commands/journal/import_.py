"""`qi journal import`: brings in qi's own files, and those of other programs."""

from collections.abc import Sequence
from typing import Annotated

import typer

from qicli.adapters.journal.incoming import check_packed, check_utf16, head_of, opened
from qicli.commands.journal.bringing import Wanted
from qicli.core.study.given import NO_JOURNAL, given_to_study
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.imports.by_hand import HEADING
from qicli.imports.sources import SOURCES, Source, instead_of, source_of
from qicli.imports.times import ORDERS, Order
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

File = Annotated[str, typer.Argument(help="The file; - for stdin.", metavar="FILE")]
From = Annotated[
    list[str] | None,
    typer.Option("--from", help=f"Which program it is from: {', '.join(SOURCES)}.", metavar="PROGRAM"),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only show what would be added.")]
Dates = Annotated[
    list[str] | None, typer.Option(help=f"What its dates have first: {' or '.join(ORDERS)}.", metavar="ORDER")
]
Yes = Annotated[bool, typer.Option("--yes", help="Add without asking.")]


@app.command("import")
def import_(
    ctx: typer.Context,
    file: File,
    from_: From = None,
    dates: Dates = None,
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Bring in a file that qi exported, or one of Daylio, Bearable, Migraine Buddy (CSV) or jrnl (JSON).

    Anything else comes in as a table made by hand: a CSV that begins with at,pain,sites,note.

    It shows what it would add, and asks. The same file twice adds nothing.

    A line that cannot be read is named, the others are added, and the exit code is 1.

    What was forgotten where qi's own file comes from goes for good here too.

    Example: qi journal import daylio.csv --dry-run, qi journal import old-laptop.jsonl
    """
    world: World = ctx.obj
    named = _named(from_ or ())
    wanted = Wanted(file, yes=yes, dry_run=dry_run, dates=_order(dates or ()))
    with opened(file, world.journal.temporary) as source:
        head = head_of(source)
        check_packed(file, head)
        check_utf16(file, head)
        if not head.strip():
            say(f"{visible(file)}: there is nothing in it")
            return
        if given_to_study(head):
            raise UsageError(f"{file}: {NO_JOURNAL}")
        program = named or source_of(head)
        if program is None:
            raise _unknown(file, head)
        if program == "qi":
            from qicli.commands.journal.bringing_own import bring_own  # noqa: PLC0415 - one of the two

            not_added = bring_own(world, wanted, source)
        else:
            from qicli.commands.journal.bringing_foreign import bring_foreign  # noqa: PLC0415 - the other

            not_added = bring_foreign(world, wanted, source, program)
    if not_added:
        raise typer.Exit(1)


def _named(said: Sequence[str]) -> Source | None:
    name = _one("--from", said)
    if name and name not in SOURCES:
        raise UsageError(f'--from: "{visible(name)}" is none of {", ".join(SOURCES)}')
    return next((each for each in SOURCES if each == name), None)


def _order(said: Sequence[str]) -> Order | None:
    name = _one("--dates", said)
    if name and name not in ORDERS:
        raise UsageError(f'--dates: "{visible(name)}" is neither {" nor ".join(ORDERS)}')
    return next((each for each in ORDERS if each == name), None)


def _one(option: str, said: Sequence[str]) -> str:
    """What was said of the file, "" for nothing.

    Raises:
        UsageError: two things, of which one is not so.
    """
    names = dict.fromkeys(each.strip().lower().replace(" ", "-") for each in said)
    if len(names) > 1:
        raise UsageError(f"{option}: {visible(' and '.join(names))}? Say the one that is so")
    return next(iter(names), "")


def _unknown(file: str, head: bytes) -> QiError:
    """What to do with a file of no program that qi reads: another form of it, or a table made by hand."""
    if head.startswith(b"PK\x03\x04"):  # a zip, as spreadsheets' own files are too
        return QiError(f"{file}: it is packed; import what is in it, or of a spreadsheet a CSV UTF-8 of it")
    if instead := instead_of(head):
        return QiError(f"{file}: {instead}")
    return UsageError(
        f"{file}: qi cannot tell which program it is from; say --from {' or '.join(SOURCES)}; "
        f"from any other, make a CSV by hand that begins with the line {HEADING} and has rows such as "
        "2026-11-03 20:15,4,left calf,after sitting"
    )
