"""The word for how it is in somebody, asked before and after a routine that is about it."""

import typer

from qicli.commands.heed import keep_heeded
from qicli.commands.practice.asking import is_silent
from qicli.commands.reading import LEAVE
from qicli.core.practice.routine import Routine
from qicli.core.words.feeling import read_feeling
from qicli.world import World

BEFORE = "How is it in you? A word, or Enter: "
AFTER = "And how is it in you now? A word, or Enter: "


def asks_for_feeling(world: World, routine: Routine, *, answering: bool, asking: bool) -> bool:
    """Whether the routine asks for it and somebody is there who wants to be asked."""
    return routine.feeling and answering and (asking or not is_silent(world))


def ask_for_feeling(world: World, question: str, *, seconds: int) -> tuple[tuple[str, ...], bool]:
    """The words, and whether there are some among them that need to be looked at.

    Raises:
        Exit: the person leaves.
    """
    answer = (world.ask.line(question, seconds=seconds) or "").strip()
    if answer.lower() == LEAVE:
        raise typer.Exit
    return read_feeling(answer), bool(keep_heeded(world, answer))
