"""Which routine, where none was named: the suggested one, or one from the list."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import cycle, zip_longest

import msgspec
import typer

from qicli.commands.chosen import how_chosen, remember_suggested
from qicli.commands.in_parts import in_parts, room
from qicli.commands.options import find_routine
from qicli.commands.shaping import Wishes
from qicli.commands.suggestion import suggestion_for
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.core.today.suggest import Suggestion
from qicli.errors import JournalError, UsageError
from qicli.streams import say
from qicli.views.today import offer, urgent_lines
from qicli.world import World

LEAVE, MORE = "q", "m"
TIMES = 3  # that an answer which means no routine is asked for again
COLUMN = 36  # columns of a line of the list


def choose_routine(world: World, wishes: Wishes) -> tuple[Routine, Wishes]:
    """The routine picked by Enter, by its number or by its name; Enter takes what is suggested, as it is.

    Raises:
        UsageError: nobody is there to answer, or no routine is meant.
    """
    lengths = _lengths(world)
    names = list(lengths)
    if not world.terminal:
        raise UsageError(f"name a routine: {', '.join(names)}")
    suggestion = _suggested(world, wishes)
    said = _offered(world, suggestion) if suggestion is not None else []
    answer = _picked(world, _screens(world, list(_listed(lengths)), said), suggested=bool(said))
    takes = answer == "" or answer.strip().lower() in {"y", "yes"}
    if takes and suggestion is not None and suggestion.routine is not None:
        found, wishes = world.library.find(suggestion.routine), _as_suggested(wishes, suggestion)
    elif answer.strip() in {"", LEAVE}:
        raise typer.Exit
    else:
        found = _found(world, answer.strip(), names)
    chosen = how_chosen(world, found.slug, suggestion)
    return found, msgspec.structs.replace(wishes, chosen=chosen)


def _lengths(world: World) -> dict[str, float | None]:
    """Every routine with its seconds, None for a broken one; what is prescribed comes last."""
    found = {each.slug: each for each in world.library.routines() if isinstance(each, Routine)}
    names = world.library.names()
    prescribed = {name for name in names if name in found and found[name].prescribed}
    ordered = sorted(names, key=lambda name: name in prescribed)
    return {name: found[name].seconds if name in found else None for name in ordered}


def _listed(lengths: Mapping[str, float | None]) -> Iterator[str]:
    """Every routine with its number and its length; the broken ones without one."""
    for number, (name, seconds) in enumerate(lengths.items(), 1):
        length = "" if seconds is None else f"{seconds / 60:>3.0f} min"
        yield f"{number:>3}  {visible(name):<22}{length}".rstrip()


def _offered(world: World, suggestion: Suggestion) -> list[str]:
    """Say what is suggested; gives the lines in which it was said."""
    said = [f"Suggested: {offer(suggestion)}."]
    if suggestion.change is not None:
        said.append(f"Or for a change: {offer(suggestion.change)}.")
    for line in said:
        world.write(line)
    remember_suggested(world, suggestion)  # who leaves, and types it then, follows it all the same
    return said


def _screens(world: World, lines: list[str], said: list[str]) -> list[list[str]]:
    """The list in parts that stand on the screen with what was said before, and is asked behind them."""
    most = room(world, said)
    if most is not None and len(lines) > most:
        lines = _beside(lines, (world.width or 0) // (COLUMN + 2))
    return in_parts(world, lines, most)


def _beside(lines: list[str], columns: int) -> list[str]:
    """The lines in two columns, where there is room for them."""
    if columns < 2:
        return lines
    half = -(-len(lines) // 2)
    pairs = zip_longest(lines[:half], lines[half:], fillvalue="")
    return [f"{left:<{COLUMN}}  {right}".rstrip() for left, right in pairs]


def _picked(world: World, screens: list[list[str]], *, suggested: bool) -> str:
    """The answer, once the part of the list is seen in which it stands; "" for Enter, q to leave."""
    more = f"{MORE} for more, " * (len(screens) > 1)
    question = f"Enter takes it; number, name, {more}or q: "
    if not suggested:
        question = f"Which one? A number or a name{f', {MORE} for more' * bool(more)}: "
    for screen in cycle(screens):
        for line in screen:
            say(line)
        answer = world.ask.line(question)
        if answer is None or not (more and answer.strip() == MORE):
            break
    return LEAVE if answer is None else answer


def _found(world: World, answer: str, names: list[str]) -> Routine:
    """The routine that is meant; what means none is asked for again.

    Raises:
        UsageError: none was meant, as often as it was asked.
        Exit: the person leaves.
    """
    for _ in range(TIMES):
        try:
            return find_routine(world, _named(answer, names))
        except UsageError as error:
            world.write(_as_number(answer, names) or f"{error}")
            answer = (world.ask.line(f"A number, a name, or {LEAVE}: ") or LEAVE).strip()
        if answer in {"", LEAVE}:
            raise typer.Exit
    return find_routine(world, _named(answer, names))


def _as_number(answer: str, names: list[str]) -> str:
    """What there is instead, where a number was said that no routine has."""
    return f"There is no number {answer}; they go from 1 to {len(names)}." if answer.isdecimal() else ""


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
