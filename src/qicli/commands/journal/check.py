"""`qi journal check`: anything wrong in the journal's files, by file and line, and its repair."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from qicli.adapters.journal.checks import JournalCheck
from qicli.adapters.journal.gathering import MANY, own_files
from qicli.adapters.journal.repairs import close_to_others, repair
from qicli.core.journal.checking import FUTURE, REPAIRED
from qicli.core.journal.telling import counted
from qicli.core.text import visible
from qicli.streams import say, say_json
from qicli.world import World

app = typer.Typer(add_completion=False)

Found = Counter[tuple[str, str]]  # how many findings there are of a file and kind

Repair = Annotated[
    bool,
    typer.Option(
        "--repair",
        help="Put this machine's own files right: what cannot be read goes to journal/damaged/, the rest "
        "into order. The file as it was stays there too.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="The findings as JSON, one a line.")]


@app.command()
def check(ctx: typer.Context, wanted: Repair = False, as_json: AsJson = False) -> None:
    """Look the journal through, and name everything that is wrong in it; exit 1 if anything is.

    Nothing is changed without --repair, and nothing is lost with it.

    Example: qi journal check
    """
    world: World = ctx.obj
    found = _look(world, as_json=as_json)
    if wanted and _repair(world, found):
        say("After the repair:", err=as_json)
        found = _look(world, as_json=as_json)
    if found:
        raise typer.Exit(1)


def _look(world: World, *, as_json: bool) -> Found:
    """Tell of all findings as they are met, and of their number at the end."""
    look = JournalCheck(world.journal, world.now())
    found: Found = Counter()
    for finding in look.findings():
        found[finding.file, finding.kind] += 1
        if as_json:
            say_json(msgspec.json.encode(finding).decode())
        else:
            say(visible(str(finding)))
    say(_summary(look, found.total()), err=as_json)
    if (many := len(own_files(world.journal))) > MANY:
        say(f"{many} of them are this machine's; qi journal join makes one of these", err=as_json)
    return found


def _summary(look: JournalCheck, findings: int) -> str:
    told = f"{counted(look.entries, 'line')} in {counted(len(look.files), 'file')}"
    if look.doubles:
        told += f", {counted(look.doubles, 'line')} in more than one of them"
    return f"{told}: {counted(findings, 'finding') if findings else 'sound'}"


def _repair(world: World, found: Found) -> bool:
    """Repair what may be repaired here; whether anything was done."""
    done = False
    for file in world.journal.files():
        if not world.journal.owns(file):
            continue
        if any(found[str(file), kind] for kind in (*REPAIRED, FUTURE)):
            done |= _repair_file(world, file, found)
        if found[str(file), "permissions"]:
            _close(file)
            done = True
    return done


def _repair_file(world: World, file: Path, found: Found) -> bool:
    done = repair(world.journal, file, world.now())
    if done is None:
        return False  # what is wrong is none of what can be put right
    told = []
    if done.damaged is not None:
        told.append(f"{counted(done.unreadable, 'line')} that cannot be read moved to {done.damaged}")
    if number := found[str(file), "order"]:
        told.append(f"order restored ({counted(number, 'place')})")
    if done.ahead is not None:
        told.append(f"what was said later than now moved to {done.ahead}")
    if done.doubles:
        told.append(f"{counted(done.doubles, 'line')} that stood there twice kept once")
    say(visible(f"{file}: {', '.join(told)}; the file as it was is {done.before}"), err=True)
    return True


def _close(file: Path) -> None:
    close_to_others(file)
    say(visible(f"{file}: closed to others"), err=True)
