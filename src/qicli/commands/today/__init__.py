"""Bare `qi`: how it was last, what to practise today and why, and how to note it."""

from datetime import timedelta

import msgspec
import typer

from qicli.commands.planned import progress
from qicli.commands.today.follow_up import ask_follow_up
from qicli.core.person.checkin import checkin_due
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import LONGEST_PRACTICE, Routine
from qicli.core.today.lately import LOOK_BACK
from qicli.core.today.suggest import Suggestion, Wishes, suggest
from qicli.core.when import day_of
from qicli.errors import UsageError
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


def suggestion_for(world: World, minutes: float | None) -> Suggestion:
    """What to practise now, in so many minutes at most.

    Raises:
        JournalError: the journal cannot be read.
        UsageError: there is no practice of so many minutes.
    """
    if minutes is not None and not 0 < minutes <= LONGEST_PRACTICE / 60:
        raise UsageError("--minutes: more than 0, and at most 60")
    now = world.now()
    entries = world.journal.standing(day_of(now) - LOOK_BACK - timedelta(days=1))
    gates = world.settings.person.gates
    found = [gated(each, gates).routine for each in world.library.routines() if isinstance(each, Routine)]
    return suggest(entries, now, _wishes(world, minutes), filter(None, found))


def _wishes(world: World, minutes: float | None) -> Wishes:
    """What is decided outside the journal: gates and limits from the settings, practices from a plan."""
    settings = world.settings
    return Wishes(
        minutes=minutes,
        gates=ruled_out(settings.person.gates),
        gentle_from=settings.gentle_from,
        planned=progress(world).planned,
    )
