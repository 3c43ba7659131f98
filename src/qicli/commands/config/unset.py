"""`qi config unset`: back to the default; also for what stands in the file and cannot be used."""

from typing import Annotated

import typer

from qicli.commands.config.telling import tell_findings, told_default
from qicli.commands.rewritten import tell_kept
from qicli.core.person.settings import PERSON, SETTINGS
from qicli.core.person.wording import key_of, unknown
from qicli.core.text import visible
from qicli.errors import SettingsError, UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def unset(
    ctx: typer.Context,
    key: Annotated[str, typer.Argument(help="Which setting; person for all that you told of yourself.")],
) -> None:
    """Go back to a setting's default.

    Example: qi config unset breath
    """
    world: World = ctx.obj
    checked = world.settings_file.check()
    if any(not fault.place for fault in checked.faults):
        raise SettingsError(str(world.paths.config), list(checked.faults))
    table = checked.table
    meant = key if _there(table, key) else key_of(key)
    if meant not in SETTINGS and meant != PERSON and not _there(table, meant):
        raise UsageError(unknown(key))
    kept = world.settings_file.change(meant, None)
    world.write(told_default(meant, key) if meant in SETTINGS else f"{visible(key)}: taken out of the file")
    tell_kept(kept)
    tell_findings(world, world.settings_file.check())


def _there(table: object, key: str) -> bool:
    """Whether the file has this key, within tables too."""
    if not isinstance(table, dict):
        return False
    name, dot, rest = key.partition(".")
    return key in table or bool(dot and _there(table.get(name), rest))
