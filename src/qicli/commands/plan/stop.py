"""`qi plan stop`: a plan ends today; what was planned and done until then stays as it was."""

from typing import Annotated

import msgspec
import typer

from qicli.commands.anew import write_anew
from qicli.commands.lookup import of_root
from qicli.commands.planned import running_plans
from qicli.core.entry import Plan, shown_id
from qicli.core.journal.telling import told
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

Id = Annotated[str, typer.Argument(metavar="[ID]", help="Which one, where several run.", show_default=False)]


@app.command()
def stop(ctx: typer.Context, id_: Id = "") -> None:
    """End a plan today. What was done stays in the journal and in the report.

    Example: qi plan stop
    """
    world: World = ctx.obj
    plans = running_plans(world)
    if not plans:
        say("There is no plan to stop.")
        return
    plan = _meant(plans, id_.strip().strip("()"))
    found = of_root(world, plan.root)
    line = found.standing
    assert line is not None
    ended = msgspec.structs.replace(plan, until=day_of(world.now()), stopped=True)
    written, _ = write_anew(world, line, ended, changed=found.changed)
    world.write(f"Stopped: {told(written)}. qi undo takes that back.")
    world.write("Its reminders, if you put it into a calendar, can be removed there.")


def _meant(plans: list[Plan], id_: str) -> Plan:
    """The one plan that is meant.

    Raises:
        UsageError: it names none, or more than one.
    """
    meant = [plan for plan in plans if plan.root.startswith(id_)]
    if len(meant) == 1:
        return meant[0]
    listed = "\n".join(f"qi plan stop {visible(shown_id(plan.root))}: {told(plan)}" for plan in plans)
    which = "several plans run; say which" if meant else f'no plan that runs has an id beginning with "{id_}"'
    raise UsageError(f"{which}:\n{listed}")
