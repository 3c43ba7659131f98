"""Bare `qi`: how it was last, what to practise today and why, and how to note it."""

import msgspec

from qicli.commands.chosen import remember_suggested
from qicli.commands.suggestion import LastDays, suggestion_for
from qicli.commands.today.follow_up import ask_follow_up
from qicli.core.person.checkin import checkin_due
from qicli.streams import say_json
from qicli.views.today import today_lines, urgent_lines
from qicli.world import World


def tell_today(world: World, minutes: float | None, *, as_json: bool) -> None:
    """What today, for a person or for a script."""
    days = LastDays(world)
    suggestion = suggestion_for(world, minutes, days)
    if not (as_json or suggestion.urgent) and ask_follow_up(world, days):
        days = LastDays(world)  # what was just noted may change it
        suggestion = suggestion_for(world, minutes, days)
    remember_suggested(world, suggestion)
    if as_json:
        for line in urgent_lines(suggestion):
            world.write(line, err=True)
        say_json(msgspec.json.format(msgspec.json.encode(suggestion), indent=2).decode())
        return
    for line in today_lines(suggestion, world.now()):
        world.write(line)
    if not suggestion.urgent and checkin_due(days, world.now()):
        world.write("A look at the past week, if you like: qi checkin")
