"""`qi config set`: one setting chosen, checked first."""

from typing import Annotated, Any

import typer

from qicli.commands.config.telling import tell_findings
from qicli.commands.heed import keep_heeded
from qicli.commands.rewritten import tell_kept
from qicli.core.person.settings import SETTINGS, value_of
from qicli.core.person.wording import key_of, read_quiet, read_value, shown, unknown
from qicli.core.practice.gates import other_words
from qicli.core.text import folded, stored, visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)


def complete_key(incomplete: str) -> list[str]:
    """The settings whose name begins so, for the shell's completion."""
    return [key for key in [*SETTINGS, "quiet"] if key.startswith(incomplete)]


@app.command("set")
def set_setting(
    ctx: typer.Context,
    key: Annotated[str, typer.Argument(help="Which setting.", autocompletion=complete_key)],
    value: Annotated[list[str], typer.Argument(help="What it is to be; several words are one text.")],
) -> None:
    """Choose a setting. With quiet, nothing is asked for so long.

    Example: qi config set breath 5-5, qi config set quiet "2 weeks"
    """
    world: World = ctx.obj
    text = folded(stored(" ".join(value)))
    meant = key_of(key)
    keep_heeded(world, other_words(text) if meant == "person.gates" else text)
    chosen = _read(world, key, meant, text)
    kept = world.settings_file.change(meant, chosen)
    checked = world.settings_file.check()
    world.write(f"{visible(key)}: {shown(value_of(checked.settings, meant))}")
    tell_kept(kept)
    tell_findings(world, checked)


def _read(world: World, key: str, meant: str, text: str) -> Any:  # noqa: ANN401 - a TOML value of any kind
    if meant not in SETTINGS:
        raise UsageError(unknown(key))
    try:
        if key.lower() == "quiet":
            return read_quiet(text, day_of(world.now()))
        return read_value(meant, text)
    except ValueError as error:
        raise UsageError(f"{visible(key)}: {error}") from error
