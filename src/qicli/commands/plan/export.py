"""`qi plan export`: the plan as a file for any calendar, which then does the reminding."""

from collections.abc import Iterator
from datetime import time
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from qicli.commands.new_file import new_file
from qicli.commands.planned import left_out, progress, running_plans
from qicli.commands.reading import read_option
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.exports.ics import Event, calendar
from qicli.exports.planned import MORNING, Practice, Wishes, single, weekly
from qicli.world import World

app = typer.Typer(add_completion=False)

EVENING = time(18)  # where nobody said when

File = Annotated[str, typer.Argument(metavar="FILE.ics", help="Where to; - for stdout.")]
At = Annotated[str, typer.Option(help="At what time of day, such as 7:30; the first, if several a day.")]
NoNotes = Annotated[bool, typer.Option("--no-notes", help="Leave out what you noted about the plan.")]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that exists.")]


@app.command()
def export(
    ctx: typer.Context, file: File, at: At = "", no_notes: NoNotes = False, force: Force = False
) -> None:
    """Write the plan for any calendar, with a reminder ten minutes before each practice.

    Exporting again and importing that moves what has moved, and makes nothing double.

    Example: qi plan export plan.ics --at 7:30
    """
    world: World = ctx.obj
    said = read_option("--at", _time, at)
    wishes = Wishes(
        said or EVENING,
        notes=not no_notes,
        now=world.now(),
        known=partial(_known, world),
        first=said or MORNING,
        left_out=left_out(world),
    )
    events = list(_events(world, wishes))
    if not events:
        raise QiError("there is nothing planned to export; begin with qi plan use qi-spine, or qi plan add")
    text = calendar(events, world.now()).encode()
    _write(world, file, text, force=force)
    if file == "-":
        return
    kinds = f"{len(events)} event" if len(events) == 1 else f"{len(events)} events"
    world.write(f"Wrote {kinds} to {visible(file)}; open it with your calendar. Reminders are in it.")


def _time(text: str) -> time:
    hour, colon, minute = text.strip().partition(":")
    if not (hour.isdecimal() and hour.isascii() and (minute.isdecimal() or not colon) and int(hour) < 24):
        raise ValueError(f'"{text}" is no time of day; write it as 7:30 or 18:00')
    if int(minute or 0) > 59:
        raise ValueError(f'"{text}" is no time of day; an hour has 60 minutes')
    return time(int(hour), int(minute or 0))


def _events(world: World, wishes: Wishes) -> Iterator[Event]:
    plans = {plan.root: plan for plan in running_plans(world)}
    for plan in plans.values():
        yield from weekly(plan, wishes)
    for following in progress(world).following:
        yield from single(plans[following.id], following, wishes)


def _known(world: World, routine: str) -> Practice:
    found = world.library.find(routine)
    return Practice(found.title, found.seconds)


def _write(world: World, file: str, text: bytes, *, force: bool) -> None:
    """A whole new file, or none."""
    if file != "-" and Path(file).suffix.lower() != ".ics":
        raise UsageError(f"{file}: end the name in .ics, so that calendars know it; - for stdout")
    with new_file(world, file, force=force) as out:
        out.write(text)
