"""`qi report`: where the pain is going, and what practice went with it."""

import typer

from qicli.adapters.journal.lines import BadLineAt
from qicli.commands.handing_over import Force, Handing, Name, Open, Output, Reader, hand_over, handings
from qicli.commands.housekeeping import keep_house
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
from qicli.commands.wanting import Conditions, Feelings, Notes, wanted_in
from qicli.core.text import visible
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def report(
    ctx: typer.Context,
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
    notes: Notes = None,
    conditions: Conditions = None,
    feelings: Feelings = None,
) -> None:
    """See where the pain is going, and what was practised, beside the equally long time before.

    Example: qi report --week, qi report --month -o report.html
    """
    world: World = ctx.obj
    handing = Handing("", reader, name, show=show_it, force=force, as_json=as_json)
    pages = handings(output, handing)
    days = Days.of(week=week, month=month, year=year, everything=everything, since=since, until=until)
    bad: list[BadLineAt] = []
    chosen = wanted_in(world, notes=notes, conditions=conditions, feelings=feelings)
    told = summarised(world, question(world, days), bad, chosen)
    for line in bad:
        say(f"qi: {visible(str(line))}", err=True)
    if pages:
        hand_over(world, told, pages)
    elif as_json:
        show_json(told)
    elif told.empty and world.journal.empty():
        say("Nothing is noted yet. A first step: qi log --pain 4, or qi practice")
    else:
        show(world, told, at_length=year or everything, plain=plain)
    keep_house(world)
