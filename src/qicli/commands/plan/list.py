"""`qi plan list`: where one is in what is to be practised, and what is next."""

import typer

from qicli.commands.planned import progress
from qicli.commands.suggestion import suggestion_for
from qicli.core.when import day_of
from qicli.views.plan import plan_lines
from qicli.views.today import urgent_lines
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """See where you are in your plan, and what is next, as qi plan alone does.

    Example: qi plan list
    """
    tell_plan(ctx.obj)


def tell_plan(world: World) -> None:
    """Where one is; words that nobody has looked at yet come instead of what is for today."""
    suggestion = suggestion_for(world, None)
    for line in urgent_lines(suggestion) if suggestion.urgent else ():
        world.write(line, err=True)
    planned = plan_lines(progress(world), day_of(world.now()), today_too=not suggestion.urgent)
    world.page(planned, prose=True)
