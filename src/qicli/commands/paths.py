"""`qi paths`: where a person's files live."""

import typer

from qicli.adapters.home.library import shipped_folder
from qicli.core.text import visible
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def paths(ctx: typer.Context) -> None:
    """Show where your files live.

    QI_HOME, when set, holds everything: QI_HOME=~/qi-trial qi paths
    """
    world: World = ctx.obj
    places = {
        "journal": world.paths.journal,
        "this machine": world.journal.file,
        "settings": world.paths.config,
        "your routines": world.paths.routines,
        "shipped routines": shipped_folder(),
        "backups": world.paths.backups,
        "crash logs": world.paths.crash,
        "spoken words": world.paths.cache,
    }
    for name, path in places.items():
        say(f"{name:<17} {visible(str(path))}")
