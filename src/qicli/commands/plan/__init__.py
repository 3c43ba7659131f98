"""`qi plan`: what is to be practised, and where one is; a contents page with a module a verb."""

from typing import Annotated

import typer

from qicli.contents import Contents, Verb

SEE, BEGIN, GO_ON = "See", "Begin", "Go on"


class PlanContents(Contents):
    """The verbs of a plan."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "list": Verb("plan.list", SEE, "Where you are, and what is next, as qi plan alone does."),
        "use": Verb("plan.use", BEGIN, "Begin a course, such as qi-spine."),
        "add": Verb("plan.add", BEGIN, "Add a routine, so many times a week, as it was prescribed."),
        "stop": Verb("plan.stop", GO_ON, "End a plan today; what was done stays."),
        "export": Verb("plan.export", GO_ON, "Put it into any calendar, with reminders."),
    }


app = typer.Typer(cls=PlanContents, invoke_without_command=True, add_completion=False)


AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")]


@app.callback()
def plan(ctx: typer.Context, as_json: AsJson = False) -> None:
    """See where you are in your plan, and what is next. Missed days wait.

    Example: qi plan use qi-spine
    """
    if ctx.invoked_subcommand is None:
        from qicli.commands.plan.list import tell_plan  # noqa: PLC0415 - the verbs do without it

        tell_plan(ctx.obj, as_json=as_json)
