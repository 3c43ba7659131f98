"""`qi plan`: what is to be practised, and where one is; a contents page with a module a verb."""

from typing import TYPE_CHECKING

import typer

from qicli.contents import Contents, Verb

if TYPE_CHECKING:
    from qicli.world import World

BEGIN, GO_ON = "Begin", "Go on"


class PlanContents(Contents):
    """The verbs of a plan."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "use": Verb("plan.use", BEGIN, "Begin a course, such as qi-spine."),
        "add": Verb("plan.add", BEGIN, "Add a routine, so many times a week, as it was prescribed."),
        "stop": Verb("plan.stop", GO_ON, "End a plan today; what was done stays."),
        "export": Verb("plan.export", GO_ON, "Put it into any calendar, with reminders."),
    }


app = typer.Typer(cls=PlanContents, invoke_without_command=True, add_completion=False)


@app.callback()
def plan(ctx: typer.Context) -> None:
    """See where you are in your plan, and what is next. Missed days wait.

    Example: qi plan use qi-spine
    """
    if ctx.invoked_subcommand is None:
        _tell(ctx.obj)


def _tell(world: "World") -> None:
    """Where one is; words that nobody has looked at yet come instead of what is for today."""
    from qicli.commands.planned import progress  # noqa: PLC0415 - the verbs do without all of these
    from qicli.commands.suggestion import suggestion_for  # noqa: PLC0415
    from qicli.core.when import day_of  # noqa: PLC0415
    from qicli.views.plan import plan_lines  # noqa: PLC0415
    from qicli.views.today import urgent_lines  # noqa: PLC0415

    suggestion = suggestion_for(world, None)
    for line in urgent_lines(suggestion) if suggestion.urgent else ():
        world.write(line, err=True)
    for line in plan_lines(progress(world), day_of(world.now()), today_too=not suggestion.urgent):
        world.write(line)
