"""`qi plan stop`: a plan, or one routine of it, ends today; what was planned and done stays as it was."""

from datetime import date
from typing import Annotated, TypeVar

import msgspec
import typer

from qicli.commands.anew import write_anew
from qicli.commands.lookup import of_root
from qicli.commands.planned import running_plans
from qicli.core.entry import Plan, PlanItem, PlannedMovement, Prescribed, shown_id
from qicli.core.journal.telling import told
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

Part = TypeVar("Part", PlanItem, PlannedMovement)

Which = Annotated[
    list[str] | None,
    typer.Argument(metavar="[NAME or ID]", help="Which one, where several run.", show_default=False),
]


@app.command()
def stop(ctx: typer.Context, which: Which = None) -> None:
    """End a plan today, or one routine of it. What was done stays in the journal and in the report.

    Example: qi plan stop, qi plan stop heel-drops
    """
    world: World = ctx.obj
    with world.reading_around():
        _stop(world, "-".join(which or []).strip().strip("()"))


def _stop(world: World, name: str) -> None:
    plans = running_plans(world)
    if not plans:
        say("There is no plan to stop.")
        return
    for plan in _meant(plans, name):
        world.write(f"Stopped: {told(end(world, plan, name))}. qi undo takes that back.")
    world.write("Its reminders, if you put it into a calendar, can be removed there.")


def end(world: World, plan: Plan, name: str) -> Plan:
    """End the plan today, or what is named of it; gives it as it was written."""
    found = of_root(world, plan.root)
    line = found.standing
    assert line is not None
    ended = _ended(plan, name, day_of(world.now()))
    return write_anew(world, line, ended, changed=found.changed)[0]


def _meant(plans: list[Plan], name: str) -> list[Plan]:
    """What is meant: each plan that has this name, or the one name that begins so; or one by its id.

    Raises:
        UsageError: it names none, or more than one.
    """
    ways = (
        [plan for plan in plans if name in _names(plan)],
        [plan for plan in plans if plan.root.startswith(name)],
        [plan for plan in plans if any(each.startswith(name) for each in _names(plan))],
    )
    meant = next((found for found in ways if found), [])
    named = {each for plan in meant for each in _names(plan) if name and each.startswith(name)}
    if len(meant) == 1 or (meant and (name in named or len(named) == 1)):
        return meant
    listed = "\n".join(f"qi plan stop {visible(shown_id(plan.root))}: {told(plan)}" for plan in plans)
    which = "several plans run; say which" if meant else f'no plan that runs has "{name}", or such an id'
    raise UsageError(f"{which}:\n{listed}")


def _names(plan: Plan) -> list[str]:
    return [plan.course] * bool(plan.course) + [item.name for item in going_on(plan)]


def going_on(plan: Plan) -> list[Prescribed]:
    """What of it was not stopped."""
    return [item for item in plan.prescribed if item.ended is None]


def _ended(plan: Plan, name: str, today: date) -> Plan:
    """The plan without what is named; as a whole, where nothing else is in it or its id was given."""
    left = going_on(plan)
    exact = [item for item in left if item.name == name]
    begun = [] if plan.root.startswith(name) else [item for item in left if item.name.startswith(name)]
    gone = exact or begun
    if not gone or len(gone) == len(left):
        return msgspec.structs.replace(plan, until=today, stopped=True)
    return msgspec.structs.replace(
        plan,
        items=tuple(_stopped(item, today) if item in gone else item for item in plan.items),
        moving=tuple(_stopped(item, today) if item in gone else item for item in plan.moving),
    )


def _stopped(item: Part, today: date) -> Part:
    return msgspec.structs.replace(item, ended=today)
