"""A contents page of verbs: each verb's module is imported only when that verb is asked for."""

from importlib import import_module
from typing import Any, ClassVar

import typer
from msgspec import Struct
from typer.core import TyperGroup

from qicli.manual import Helping


class Verb(Struct, frozen=True):
    """A verb: its module in `qicli.commands`, the panel of the help it stands in, and what it does."""

    module: str
    panel: str
    help: str


class Contents(TyperGroup):
    """A group whose verbs are a table; a subclass gives the table.

    `also` has other spellings of verbs, which are understood and stand in no help.
    """

    verbs: ClassVar[dict[str, Verb]] = {}
    also: ClassVar[dict[str, str]] = {}
    context_class = Helping

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - whatever Typer hands on
        super().__init__(**settings)
        self.commands = dict.fromkeys(self.verbs)  # type: ignore[assignment] # only names are read, to suggest one

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override] # noqa: ARG002
        """The verbs in the order of the contents page."""
        return list(self.verbs)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as Typer hands on
        """The verb that the first word is, by its own spelling from here on."""
        return super().resolve_command(ctx, [self.also.get(args[0], args[0]), *args[1:]])

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override] # noqa: ANN401, ARG002
        """The command behind a verb; None for an unknown one."""
        verb = self.verbs.get(cmd_name)
        if verb is None:
            return None
        command = typer.main.get_command(import_module(f"qicli.commands.{verb.module}").app)
        _give_help(command)
        command.name = cmd_name
        command.short_help = verb.help
        command.rich_help_panel = verb.panel  # type: ignore[attr-defined] # read by Typer's help
        return command


def _give_help(command: Any) -> None:  # noqa: ANN401 - of Typer's own kinds, which it does not name
    """Let a verb, and each verb within it, show our help."""
    command.context_class = Helping
    for inner in getattr(command, "commands", {}).values():
        if inner is not None:  # a contents page of its own gives it to its verbs
            _give_help(inner)
