"""`qi journal join`: makes few of the many files that this machine has."""

import typer

from qicli.adapters.journal.gathering import gather
from qicli.adapters.journal.joining import stamp
from qicli.core.journal.telling import counted
from qicli.core.text import visible
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def join(ctx: typer.Context) -> None:
    """Make one of this machine's files: what it said in one, and what was brought in in another beside it.

    Every line stays as it is. Other machines' files are left alone; those join theirs.

    Example: qi journal join
    """
    world: World = ctx.obj
    done = gather(world.journal, world.now(), stamp(world.now(), world.new_id()))
    if done is None:
        say("There is nothing to join.")
        return
    if done.lines is not None:
        say(visible(f"{world.journal.file}: {counted(done.lines, 'line')}, all that was said here"))
    if done.joined is not None:
        say(visible(f"{done.joined}: what was brought in"))
    say(f"{counted(len(done.gone), 'file')} less, and every line is there")
