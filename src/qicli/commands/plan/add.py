"""`qi plan add`: routines and movements so many times a week, as a practitioner prescribed them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated

import typer

from qicli.commands.heed import keep_heeded
from qicli.commands.options import MINUTES, complete_routine, find_routine, minutes_of, without_unit
from qicli.commands.plan.stop import end, going_on
from qicli.commands.planned import left_out, running_plans
from qicli.commands.reading import read_option
from qicli.core.entry import Plan, PlanItem, PlannedMovement, Prescribed
from qicli.core.journal.telling import often as often_told
from qicli.core.journal.telling import told
from qicli.core.plan.counting import WEEK
from qicli.core.plan.progress import LONGEST
from qicli.core.plan.times import Times, read_times
from qicli.core.practice.fitting import within
from qicli.core.practice.naming import meant
from qicli.core.practice.routine import Routine
from qicli.core.practice.told import LONGEST_TOLD
from qicli.core.practice.unfolding import settling_time
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.core.words.terms import read_movement
from qicli.errors import NotOneRoutine, QiError, UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME…", help="Routines, or movements such as walking.", autocompletion=complete_routine
    ),
]
HowOften = Annotated[str, typer.Option(help="How often: 5 (a week), 14, or 6/day.")]
Minutes = Annotated[
    float | None,
    typer.Option(help="How long; if left out, as long as it is.", parser=minutes_of, metavar=MINUTES),
]
Until = Annotated[str, typer.Option(help="The last day, such as 2026-12-20; half a year at most.")]
Note = Annotated[str, typer.Option(help="What was said about it, in your own words.")]


PLANNABLE = "Planned are routines, and movements such as walking, swimming or yoga"
PATIENCE = 60  # seconds without an answer after which everything stays as it is


@app.command()
def add(
    ctx: typer.Context,
    names: Names,
    times: HowOften = str(WEEK),
    minutes: Minutes = None,
    until: Until = "",
    note: Note = "",
) -> None:
    """Add routines to the plan, from today on; they run beside whatever is planned already.

    What is told of and not led, such as walking, counts once it is logged: qi log walked 20 min.

    Example: qi plan add press-ups-lying --times 6/day, qi plan add walking --minutes 20 --times 5
    """
    world: World = ctx.obj
    keep_heeded(world, *names, note)
    often = read_option("--times", read_times, times) or Times(WEEK)
    items = [_item(world, name, often, minutes) for name in _joined(world, without_unit(names, minutes))]
    last = _until(read_option("--until", _day, until.strip()), day_of(world.now()))
    with world.reading_around():
        if not _changes(world, items):
            return
    now = world.now()
    entry = Plan(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        since=day_of(now),
        items=tuple(item for item in dict.fromkeys(items) if isinstance(item, PlanItem)),
        moving=tuple(item for item in dict.fromkeys(items) if isinstance(item, PlannedMovement)),
        until=last,
        note=stored(note.strip()),
    )
    world.write(f"Noted {told(world.journal.append(entry))}")
    for name in sorted({item.name for item in items} & left_out(world)):
        world.write(f"{visible(name)} is not for you, by what you told: it is planned, and never offered.")
    world.write("Where you are: qi plan. In a calendar: qi plan export plan.ics")


def _changes(world: World, items: Sequence[Prescribed]) -> bool:
    """Whether these can be planned: what is planned already stops, if somebody says so.

    Raises:
        QiError: it is planned already, and nobody is there to ask.
    """
    asked = {item.name: item for item in items}
    standing = [(plan, old) for plan in running_plans(world) for old in going_on(plan) if old.name in asked]
    for _, old in standing:
        planned = f"already planned: {often_told(old)}"
        if not world.terminal:
            name = visible(old.name)
            raise QiError(f"{planned}; to change it: qi plan stop {name}, and then add it anew")
        question = f"{planned[:1].upper()}{planned[1:]}; change it to {often_told(asked[old.name])}? y/n "
        if world.ask.key(question, "yn", seconds=PATIENCE) != "y":
            world.write("Nothing is changed.")
            return False
    for root, name in dict.fromkeys((plan.root, old.name) for plan, old in standing):
        end(world, next(plan for plan in running_plans(world) if plan.root == root), name)
    return True


def _joined(world: World, words: Sequence[str]) -> list[str]:
    """The names in these words: `spinal wave` is one where there is such a routine, the longest first.

    Where a word alone is nobody's, all of them are one name, misspelt.
    """
    titles = world.library.titles()
    joined: list[str] = []
    at = 0
    while at < len(words):
        ends = range(len(words), at + 1, -1)
        end = next((end for end in ends if meant(" ".join(words[at:end]), titles).clear), at + 1)
        joined.append(" ".join(words[at:end]))
        at = end
    known = all(_movement(name) or not meant(name, titles).nearly for name in joined)
    return joined if known else [" ".join(words)]


def _item(world: World, name: str, often: Times, minutes: float | None) -> Prescribed:
    """What is planned: a routine of this name, else a movement, else the routine whose name begins so.

    Raises:
        UsageError: it is neither, or cannot be so long.
    """
    movement = None if name in world.library.names() else _movement(name)
    if movement is not None:
        if minutes is not None and not 0 < minutes * 60 <= LONGEST_TOLD:
            raise UsageError(f"--minutes: more than 0, and at most {LONGEST_TOLD // 60}")
        return PlannedMovement(movement, often.a_week, minutes, often.a_day)
    try:
        routine = find_routine(world, name)
    except NotOneRoutine as error:
        if error.candidates and not error.nearly:  # it is one of several
            raise
        stop = "" if str(error).endswith("?") else "."
        raise UsageError(f"{error}{stop} {PLANNABLE}") from error
    return PlanItem(routine.slug, often.a_week, _minutes(routine, minutes), often.a_day)


def _movement(name: str) -> str | None:
    try:
        return read_movement(name).name
    except ValueError:
        return None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f'"{text}" is no date; write it as 2026-12-20') from None


def _minutes(routine: Routine, minutes: float | None) -> float | None:
    """The minutes, if it can be so long.

    Raises:
        UsageError: it cannot; names the least or the most.
    """
    if minutes is not None:
        try:
            within(routine, minutes, lead_in=settling_time(routine))
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
