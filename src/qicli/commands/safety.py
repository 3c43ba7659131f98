"""`qi safety`: when to seek help, and what a professional already knows."""

from typing import Annotated

import typer

from qicli.commands.reading import read_option
from qicli.core.entry import Seen
from qicli.core.journal.telling import told
from qicli.core.safety.seen import unseen
from qicli.core.safety.tiers import flags_in, static_text
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.core.words.moments.reading import read_day
from qicli.errors import UsageError
from qicli.world import World

app = typer.Typer(add_completion=False, invoke_without_command=True)


@app.callback()
def safety(ctx: typer.Context) -> None:
    """Show when to stop and when to seek help.

    Example: qi safety
    """
    if ctx.invoked_subcommand is None:
        world: World = ctx.obj
        for line in static_text():
            world.write(line)


@app.command()
def seen(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(help="The words, or some of them, as they were noted.")],
    by: Annotated[str, typer.Option(help="Who knows of it: Dr Khan, the physiotherapist …")],
    on: Annotated[str, typer.Option(help="Since when: 2026-11-20, yesterday, monday …")] = "today",
) -> None:
    """Record that a professional knows of red-flag words, so that they no longer stand above everything.

    Example: qi safety seen numb foot --by "Dr Khan" --on 2026-11-20
    """
    world: World = ctx.obj
    said = stored(" ".join(words).strip())
    if not said or not by.strip():
        raise UsageError('say which words, and who knows of them: qi safety seen numb foot --by "Dr Khan"')
    now = world.now()
    entry = Seen(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        words=said,
        by=stored(by.strip()),
        on=read_option("--on", lambda text: read_day(text, world.calendar), on) or day_of(now),
        topics=tuple(flag.topic for flag in flags_in(said)),
    )
    stood = unseen(world.journal.standing())
    world.journal.append(entry)
    typer.echo(f"Noted {told(entry)}")
    if stood and unseen(world.journal.standing()) == stood:
        still = ", ".join(f"“{visible(line.words)}”" for line in stood)
        world.write(f"No words that stand were meant by this; these still do: {still}.", err=True)
