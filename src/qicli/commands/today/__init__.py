"""Bare `qi`: how it was last, what to practise today and why, and how to note it."""

import msgspec
import typer

from qicli.commands.suggestion import suggestion_for
from qicli.commands.today.follow_up import ask_follow_up
from qicli.core.person.checkin import checkin_due
from qicli.core.today.lately import LOOK_BACK
from qicli.core.when import day_of
from qicli.views.today import today_lines, urgent_lines
from qicli.world import World


def tell_today(world: World, minutes: float | None, *, as_json: bool) -> None:
    """What today, for a person or for a script."""
    suggestion = suggestion_for(world, minutes)
    if not (as_json or suggestion.urgent) and ask_follow_up(world):
        suggestion = suggestion_for(world, minutes)  # what was just noted may change it
    if as_json:
        for line in urgent_lines(suggestion):
            world.write(line, err=True)
        typer.echo(msgspec.json.format(msgspec.json.encode(suggestion), indent=2).decode())
        return
    for line in today_lines(suggestion, world.now()):
        world.write(line)
    if not suggestion.urgent and _checkin_due(world):
        world.write("A look at the past week, if you like: qi checkin")


def _checkin_due(world: World) -> bool:
    now = world.now()
    return checkin_due(world.journal.standing(day_of(now) - LOOK_BACK), now)
