"""`qi config`: what can be chosen, seen and changed; a contents page with a module a verb."""

from typing import Annotated

import typer

from qicli.contents import Contents, Verb

SEE, CHANGE = "See", "Change"


class ConfigContents(Contents):
    """The verbs of the settings."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "list": Verb("config.listing", SEE, "List the settings, as qi config alone does."),
        "set": Verb("config.set_", CHANGE, "Choose something else."),
        "unset": Verb("config.unset", CHANGE, "Go back to the default."),
        "edit": Verb("config.edit", CHANGE, "Change the file in your editor."),
        "person": Verb("config.person", CHANGE, "Tell what practices should know of you."),
    }


app = typer.Typer(cls=ConfigContents, invoke_without_command=True)


@app.callback()
def config(
    ctx: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")] = False
) -> None:
    """List the settings, each with its value, its default and its meaning; with a verb, change them.

    Example: qi config set lead_in 30
    """
    if ctx.invoked_subcommand is None:
        from qicli.commands.config.listing import list_settings  # noqa: PLC0415 - the verbs do without it

        list_settings(ctx.obj, as_json=as_json)
