"""Reading options: what several verbs share."""

from collections.abc import Callable
from typing import TypeVar

import typer

from qicli.errors import UsageError
from qicli.world import World

Value = TypeVar("Value")

PAINS = tuple(str(pain) for pain in range(11))  # answers that need no Enter


def read_option(option: str, read: Callable[[str], Value], text: str) -> Value | None:
    """What an option says; None when it was not given.

    Raises:
        UsageError: names the option, and what it would accept.
    """
    if not text.strip():
        return None
    try:
        return read(text)
    except ValueError as error:
        raise UsageError(f"{option}: {error}") from error


def complete_routine(ctx: typer.Context, incomplete: str) -> list[str]:
    """The routines whose name begins so, for the shell's completion."""
    world: World = ctx.find_root().obj or World.real()
    return [name for name in world.library.names() if name.startswith(incomplete)]
