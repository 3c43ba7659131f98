"""`qi demo`: the reports of somebody who does not exist; nobody's journal is read or written."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import msgspec
import tomli_w
import typer

from qicli.adapters.home.paths import Paths
from qicli.commands.handing_over import Force, Handing, Name, Open, Output, Reader, hand_over, handings
from qicli.commands.options import Until
from qicli.commands.reporting import (
    All,
    AsJson,
    Days,
    Month,
    Plain,
    Since,
    Week,
    Year,
    question,
    show,
    show_json,
    summarised,
)
from qicli.core.entry import encode
from qicli.core.person.settings import PERSON
from qicli.core.report.demo.person import entries_of, told_by
from qicli.core.report.given import Wanted
from qicli.core.when import day_of
from qicli.errors import QiError
from qicli.world import World

app = typer.Typer(add_completion=False)

SomeoneElse = StrEnum("SomeoneElse", ["recovering", "flat", "worsening"])
Who = Annotated[SomeoneElse, typer.Argument(help="recovering, flat or worsening.", show_default=False)]


@app.command()
def demo(
    ctx: typer.Context,
    who: Who = SomeoneElse.recovering,
    week: Week = False,
    month: Month = False,
    year: Year = False,
    everything: All = False,
    since: Since = "",
    until: Until = "",
    plain: Plain = False,
    as_json: AsJson = False,
    output: Output = None,
    show_it: Open = False,
    reader: Reader = "",
    name: Name = "",
    force: Force = False,
    notes: Annotated[bool, typer.Option("--notes", help="With their notes.")] = False,
    conditions: Annotated[bool, typer.Option("--conditions", help="With what holds for them.")] = False,
    feelings: Annotated[bool, typer.Option("--feelings", help="With feelings around practices.")] = False,
) -> None:
    """See what a report looks like: somebody made up, with three years of notes. Yours are not touched.

    Thirty days, unless you choose others.

    Example: qi demo, qi demo worsening --week, qi demo -o demo.html
    """
    days = Days.of(week=week, month=month, year=year, everything=everything, since=since, until=until)
    handing = Handing("", reader, name, show=show_it, force=force, as_json=as_json)
    pages = handings(output, handing)
    wanted = Wanted(notes=notes, conditions=conditions, feelings=feelings)
    with _somebody_else(ctx.obj, who) as world:
        told = summarised(world, question(world, days, usually="month"), [], wanted)
        if pages:
            hand_over(world, told, pages)
            return
        if as_json:
            show_json(told)
            return
        heading = f"Somebody made up, {who}; qi report shows your own."
        show(world, told, at_length=year or everything, plain=plain, heading=heading)


@contextmanager
def _somebody_else(world: World, who: str) -> Iterator[World]:
    """While the block runs, a world with another journal in it, in a folder that is thrown away."""
    lines = b"".join(encode(entry) + b"\n" for entry in entries_of(who, day_of(world.now())))
    person = msgspec.to_builtins(told_by(who, day_of(world.now())))
    settings = tomli_w.dumps({PERSON: person}).encode()
    with ExitStack() as opened:
        try:  # what goes wrong in the block itself, as a closed pipe, is nothing of the folder's
            folder = opened.enter_context(TemporaryDirectory(prefix="qi-demo-", ignore_cleanup_errors=True))
            paths = Paths.within(Path(folder))
            paths.journal.mkdir()
            (paths.journal / "demo.jsonl").write_bytes(lines)
            paths.config.write_bytes(settings)
        except OSError as error:
            raise QiError(f"a folder for the demo cannot be made: {error.strerror or error}") from error
        yield world.with_home(paths)
