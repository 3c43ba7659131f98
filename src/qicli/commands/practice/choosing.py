"""Which routine, where none was named: the suggested one, or one from the list."""

from contextlib import suppress

import msgspec
import typer

from qicli.commands.chosen import how_chosen, remember_suggested
from qicli.commands.options import find_routine
from qicli.commands.practice.around import Wishes
from qicli.commands.suggestion import suggestion_for
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.core.today.suggest import Suggestion
from qicli.errors import JournalError, UsageError
from qicli.streams import say
from qicli.views.today import offer, urgent_lines
from qicli.world import World


def choose_routine(world: World, wishes: Wishes) -> tuple[Routine, Wishes]:
    """The routine picked by Enter, by its number or by its name; Enter takes what is suggested, as it is.

    Raises:
        UsageError: nobody is there to answer, or no routine is meant.
    """
    names = world.library.names()
    if not world.terminal:
        raise UsageError(f"name a routine: {', '.join(names)}")
    _list(world)
    suggestion = _suggested(world, wishes)
    if suggestion is None:
        answer = world.ask.line("Which one? A number or a name: ")
    else:
        world.write(f"Suggested: {offer(suggestion)}.")
        if suggestion.change is not None:
            world.write(f"Or for a change: {offer(suggestion.change)}.")
        remember_suggested(world, suggestion)  # who leaves, and types it then, follows it all the same
        answer = world.ask.line("Enter takes it; number, name, or q: ")
    if answer == "" and suggestion is not None and suggestion.routine is not None:
        found, wishes = world.library.find(suggestion.routine), _as_suggested(wishes, suggestion)
    elif answer is None or answer.strip() in {"", "q"}:
        raise typer.Exit
    else:
        found = find_routine(world, _named(answer.strip(), names))
    chosen = how_chosen(world, found.slug, suggestion)
    return found, msgspec.structs.replace(wishes, chosen=chosen)


def _list(world: World) -> None:
    """Every routine with its number and its length; the broken ones without one."""
    lengths = {
        routine.slug: routine.seconds for routine in world.library.routines() if isinstance(routine, Routine)
    }
    for number, name in enumerate(world.library.names(), 1):
        length = f"{lengths[name] / 60:>3.0f} min" if name in lengths else ""
        say(f"{number:>3}  {visible(name):<22}{length}".rstrip())


def _suggested(world: World, wishes: Wishes) -> Suggestion | None:
    """What is suggested; None without, after telling of something urgent."""
    with suppress(JournalError):  # told when the practice is saved
        suggestion = suggestion_for(world, wishes.minutes)
        for line in urgent_lines(suggestion):
            world.write(line, err=True)
        return suggestion if suggestion.routine else None
    return None


def _as_suggested(wishes: Wishes, suggestion: Suggestion) -> Wishes:
    minutes = wishes.minutes if suggestion.minutes is None else suggestion.minutes
    return msgspec.structs.replace(wishes, minutes=minutes, gentle=wishes.gentle or suggestion.gentle)


def _named(answer: str, names: list[str]) -> str:
    known = answer.isdecimal() and 1 <= int(answer) <= len(names)
    return names[int(answer) - 1] if known else answer
