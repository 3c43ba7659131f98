"""`qi plan list`: where one is in what is to be practised, and what is next."""

from itertools import chain
from typing import Annotated

import msgspec
import typer

from qicli.commands.planned import progress
from qicli.commands.suggestion import suggestion_for
from qicli.core.when import day_of
from qicli.streams import say_json
from qicli.views.plan import as_values, plan_lines
from qicli.views.today import new_lines, todays_lines, urgent_lines
from qicli.world import World

app = typer.Typer(add_completion=False)


AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")]


@app.command("list")
def list_(ctx: typer.Context, as_json: AsJson = False) -> None:
    """See where you are in your plan, and what is next, as qi plan alone does.

    Example: qi plan list
    """
    tell_plan(ctx.obj, as_json=as_json)


def tell_plan(world: World, *, as_json: bool) -> None:
    """Where one is; words that nobody has looked at yet come instead of what is for today."""
    suggestion = suggestion_for(world, None)
    for line in urgent_lines(suggestion) if suggestion.urgent else ():
        world.write(line, err=True)
    today_too = not suggestion.urgent
    if as_json:
        told = as_values(progress(world), today_too=today_too)
        told["new"] = suggestion.new if today_too else ()
        say_json(msgspec.json.format(msgspec.json.encode(told), indent=2).decode())
        return
    softer = today_too and (bool(suggestion.new) or suggestion.gentle)
    new = new_lines(suggestion) if softer else ()
    instead = todays_lines(suggestion) if softer and suggestion.routine else ()
    planned = plan_lines(progress(world), day_of(world.now()), today_too=today_too, instead=instead)
    world.page(chain(new, planned), prose=True)
