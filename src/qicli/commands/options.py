"""What several verbs read of the command line: options, a routine's name; what the shell completes there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.errors import NotOneRoutine
from qicli.world import World

Words = Annotated[
    list[str] | None, typer.Argument(help="6 calf left burning sitting: any order.", show_default=False)
]
Pain = Annotated[int | None, typer.Option(help="0 no pain … 10 worst pain imaginable.")]
Sites = Annotated[list[str] | None, typer.Option("--site", help="Where: back, left calf …")]
OnSide = Annotated[str, typer.Option("--side", help="left, right, both or middle.")]
Qualities = Annotated[list[str] | None, typer.Option("--quality", help="What kind: burning, numb …")]
WorseWith = Annotated[list[str] | None, typer.Option("--worse-with", help="sitting, coughing …")]
BetterWith = Annotated[list[str] | None, typer.Option("--better-with", help="walking, heat …")]
Moods = Annotated[list[str] | None, typer.Option("--mood", help="anxious, calm …")]
Treatments = Annotated[list[str] | None, typer.Option("--treatment", help="acupuncture, massage …")]
Medicines = Annotated[list[str] | None, typer.Option("--medicine", help="ibuprofen 400mg …")]
Before = Annotated[str, typer.Option(help="How it was before a treatment: 7, or 7 left calf.")]
After = Annotated[str, typer.Option(help="How it was after it.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", help="A word of your own.")]
Notes = Annotated[list[str] | None, typer.Option("--note", help="Anything in your own words.")]
_MINUTES = {"m", "min", "min.", "mins", "minute", "minutes"}
MINUTES = "NUMBER"  # what stands for them in a help; 5, 2:30 and 2m are understood


def as_given(ctx: typer.Context, param: typer.CallbackParam, value: str) -> str:
    """The same; a space for an empty one, as of a script's empty variable: neither `now` nor everything."""
    source = ctx.get_parameter_source(str(param.name))
    return value or " " * (source is not None and source.name == "COMMANDLINE")


At = Annotated[
    str, typer.Option(help="When it was: 20 min ago, yesterday 8pm, monday 7:30 …", callback=as_given)
]
Since = Annotated[
    str, typer.Option(help="First day: 2026-11-01, monday, yesterday, 10 days ago.", callback=as_given)
]
Until = Annotated[str, typer.Option(help="Last day, included; today if left out.", callback=as_given)]


def minutes_of(text: str) -> float:
    """So many minutes, as they are typed behind `--minutes`."""
    from qicli.core.words.numbers.minutes import read_minutes  # noqa: PLC0415 - most starts need none

    try:
        return read_minutes(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def complete_routine(ctx: typer.Context, incomplete: str) -> list[str]:
    """The routines whose name begins so, for the shell's completion."""
    world: World = ctx.find_root().obj or World.real()
    return [name for name in world.library.names() if name.startswith(incomplete)]


def complete_id(incomplete: str) -> list[tuple[str, str]]:
    """`last`, where an id is wanted, for the shell's completion; ids themselves are copied from a list."""
    return [("last", "the newest of this machine")] if "last".startswith(incomplete.lower()) else []


Id = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help="Its id, the beginning of it, or last: the newest of this machine.",
        autocompletion=complete_id,
    ),
]


def one_name(words: Sequence[str] | None, minutes: float | None = None) -> str:
    """A name that came in several words."""
    return " ".join(without_unit(words or (), minutes))


def without_unit(words: Sequence[str], minutes: float | None) -> list[str]:
    """Names without the unit that `--minutes 2 min` leaves among them."""
    unit = minutes is not None and len(words) > 1 and words[-1].lower() in _MINUTES
    return list(words[:-1] if unit else words)


def find_routine(world: World, name: str) -> Routine:
    """The routine with this name, or in this `.toml` file; see `find_file`."""
    return world.library.find(name) if name.endswith(".toml") else world.library.read(find_file(world, name))


def find_file(world: World, name: str) -> Path:
    """The file of the routine that is meant; at a terminal it is asked which, where it could be several.

    Raises:
        NotOneRoutine: no routine, or several, are meant, and nobody can be asked.
        Exit: the person leaves.
    """
    try:
        return world.library.file(name)
    except NotOneRoutine as unclear:
        if not world.terminal or not unclear.candidates:
            raise
        return world.library.file(_asked(world, name, unclear))


def _asked(world: World, name: str, unclear: NotOneRoutine) -> str:
    """The candidate that is meant, or another name that is typed instead."""
    slugs = unclear.candidates
    said = f'"{visible(name)}"'
    world.write(f"No routine is called {said}. Perhaps:" if unclear.nearly else f"{said} could be:")
    for number, slug in enumerate(slugs, 1):
        world.write(f"{number} {visible(slug)}", indent=2)
    answer = (world.ask.line("Which one? A number or a name, Enter leaves: ") or "").strip()
    if answer.lower() in {"", "q"}:
        raise typer.Exit
    known = answer.isdecimal() and 1 <= int(answer) <= len(slugs)
    return slugs[int(answer) - 1] if known else answer
