"""`qi config list`: the settings, each with its value, its default and its meaning."""

from collections.abc import Iterator
from typing import Annotated

import msgspec
import typer

from qicli.commands.config.telling import tell_findings
from qicli.core.person.settings import SETTINGS, Setting, Settings, value_of
from qicli.core.person.wording import shown
from qicli.core.text import visible
from qicli.streams import say, say_json
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command("list")
def list_(
    ctx: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")] = False
) -> None:
    """List the settings, each with its value, its default and its meaning, as qi config alone does.

    Example: qi config list
    """
    list_settings(ctx.obj, as_json=as_json)


def list_settings(world: World, *, as_json: bool) -> None:
    """Every setting; then, on stderr, whatever in the file cannot be used. Exit 1 if anything is wrong."""
    checked = world.settings_file.check()
    settings = checked.settings
    if as_json:
        rows = {key: _row(setting, value_of(settings, key)) for key, setting in SETTINGS.items()}
        say_json(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
    else:
        world.page(_lines(settings), prose=True)
        there = "File" if world.has_settings else "Nothing is set yet; what you set is kept in"
        say(f"{there} {visible(str(world.paths.config))}")
    tell_findings(world, checked)
    if checked.faults:
        raise typer.Exit(1)


def _row(setting: Setting, value: object) -> dict[str, object]:
    return {
        "value": value,
        "default": setting.default,
        "meaning": setting.meaning,
        "write": setting.write,
    }


def _lines(settings: Settings) -> Iterator[str]:
    for key, setting in SETTINGS.items():
        value = value_of(settings, key)
        default = "the default" if value == setting.default else f"default {shown(setting.default)}"
        yield f"{key}: {shown(value)} ({default})"
        yield f"    {setting.meaning} Write {setting.write}."
