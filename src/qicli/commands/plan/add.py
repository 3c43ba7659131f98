"""`qi plan add`: a routine so many times a week, as a practitioner prescribed it."""

from datetime import date, timedelta
from typing import Annotated

import typer

from qicli.commands.heed import keep_heeded
from qicli.commands.options import complete_routine
from qicli.commands.reading import read_option
from qicli.core.entry import Plan, PlanItem
from qicli.core.journal.telling import told
from qicli.core.plan.progress import LONGEST, WEEK
from qicli.core.practice.routine import Routine
from qicli.core.practice.timeline import fitted
from qicli.core.text import stored
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)

Name = Annotated[str, typer.Argument(help="The routine's name.", autocompletion=complete_routine)]
Times = Annotated[int, typer.Option(help="How many times a week, 1 to 7.")]
Minutes = Annotated[float | None, typer.Option(help="How long; if left out, as long as it is.")]
Until = Annotated[str, typer.Option(help="The last day, such as 2026-12-20; half a year at most.")]
Note = Annotated[str, typer.Option(help="What was said about it, in your own words.")]


@app.command()
def add(
    ctx: typer.Context,
    name: Name,
    times: Times = WEEK,
    minutes: Minutes = None,
    until: Until = "",
    note: Note = "",
) -> None:
    """Add a routine to the plan, from today on; it runs beside whatever is planned already.

    Example: qi plan add spinal-wave --times 5 --minutes 6 --until 2026-12-20
    """
    world: World = ctx.obj
    keep_heeded(world, name, note)
    routine = world.library.read(world.library.file(name))
    now = world.now()
    today = day_of(now)
    entry = Plan(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        since=today,
        items=(PlanItem(routine.slug, _times(times), _minutes(routine, minutes)),),
        until=_until(read_option("--until", _day, until.strip()), today),
        note=stored(note.strip()),
    )
    world.write(f"Noted {told(world.journal.append(entry))}")
    world.write("Where you are: qi plan. In a calendar: qi plan export plan.ics")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f'"{text}" is no date; write it as 2026-12-20') from None


def _times(times: int) -> int:
    if not 1 <= times <= WEEK:
        raise UsageError("--times: 1 to 7 times a week")
    return times


def _minutes(routine: Routine, minutes: float | None) -> float | None:
    """The minutes, if it can be so long.

    Raises:
        UsageError: it cannot; names the least or the most.
    """
    if minutes is not None:
        try:
            fitted(routine, minutes)
        except ValueError as error:
            raise UsageError(f"--minutes: {error}") from error
    return minutes


def _until(until: date | None, today: date) -> date | None:
    last = today + LONGEST
    if until is not None and until < today:
        raise UsageError(f"--until {until} is over; give a later day, such as {today + timedelta(28)}")
    if until is not None and until > last:
        raise UsageError(f"--until: a plan lasts half a year at most, to {last}; it can be begun again")
    return until
