"""`qi routines`: what there is to practise, what is in it, and making one's own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from qicli.commands.options import complete_routine, find_routine, one_name
from qicli.commands.routines.telling import tell_advice, tell_routine
from qicli.core.journal.telling import lasting
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.errors import QiError, RoutineError
from qicli.streams import say, say_json
from qicli.world import World

Name = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME", help="A routine's name, or a part of it.", autocompletion=complete_routine
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")]

app = typer.Typer(add_completion=False, invoke_without_command=True)


@app.callback()
def routines(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the routines; with a verb, show, check, make, change or add one.

    Example: qi routines show spinal-wave
    """
    if ctx.invoked_subcommand is None:
        _list(ctx.obj, as_json=as_json)


def _list(world: World, *, as_json: bool) -> None:
    found = list(world.library.routines())
    fit = [routine for routine in found if isinstance(routine, Routine)]
    if as_json:
        say_json(json.dumps([_row(world, routine) for routine in fit], ensure_ascii=False, indent=2))
    else:
        world.page(_lines(world, fit), prose=True)
    if trouble := world.library.trouble():
        say(f"qi: {visible(trouble)}", err=True)
    for broken in found:
        if isinstance(broken, RoutineError):
            say(f"qi: {visible(broken.file)}: cannot be practised; see qi routines check", err=True)


def _row(world: World, routine: Routine) -> dict[str, object]:
    return {
        "name": routine.slug,
        "title": routine.title,
        "minutes": round(routine.seconds / 60, 2),
        "posture": routine.posture,
        "summary": routine.summary,
        "own": world.library.is_own(routine.slug),
        "shipped": world.library.is_shipped(routine.slug),
    }


# From the least that a body is asked for to the most.
_GROUPS = {"any": "In any position", "lying": "Lying", "seated": "Seated", "standing": "Standing"}


def _lines(world: World, fit: list[Routine]) -> Iterator[str]:
    """By posture, so that whoever cannot sit or stand today sees at once what is left."""
    for posture, head in _GROUPS.items():
        group = [routine for routine in fit if routine.posture == posture]
        if group:
            yield head
        for routine in group:
            yield f"  {routine.slug:<24}{routine.seconds / 60:>2.0f} min"
            yield f"    {_whose(world, routine.slug)}{visible(routine.summary)}"


def _whose(world: World, slug: str) -> str:
    told = "Not for you, as you said. " if slug in _not_for_me(world) else ""
    return told + _made_by(world, slug)


def _not_for_me(world: World) -> tuple[str, ...]:
    """What is not suggested; a fault somewhere else in the settings does not hinder a list."""
    try:
        return world.settings_file.check().settings.person.not_for_me
    except QiError:
        return ()


def _made_by(world: World, slug: str) -> str:
    if not world.library.is_own(slug):
        return ""
    return "Yours, in place of the shipped one. " if world.library.is_shipped(slug) else "Yours. "


@app.command("list")
def list_routines(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the routines, as qi routines alone does.

    Example: qi routines list
    """
    _list(ctx.obj, as_json=as_json)


@app.command()
def show(
    ctx: typer.Context,
    name: Name,
) -> None:
    """Show a routine: its steps, cautions, tradition and source.

    Example: qi routines show kidney-tapping
    """
    world: World = ctx.obj
    tell_routine(world, find_routine(world, one_name(name)))


@app.command()
def card(
    ctx: typer.Context,
    name: Name,
    output: Annotated[
        str,
        typer.Option(
            "-o",
            "--output",
            help="Where it goes: FILE.html or .pdf; - for stdout.",
            metavar="FILE",
            show_default=False,
        ),
    ],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that exists.")] = False,
) -> None:
    """Write a routine as one page for the wall: steps, breaths, cues, cautions, gentle versions.

    Example: qi routines card spinal-wave -o wave.html
    """
    from qicli.commands.routines.card import write_card  # noqa: PLC0415 - draws, and is rare

    world: World = ctx.obj
    write_card(world, find_routine(world, one_name(name)), output, force=force)


@app.command("not-for-me")
def not_for_me(ctx: typer.Context, name: Name) -> None:
    """Let a routine be suggested no more; by its name it is led as ever.

    Example: qi routines not-for-me heel-drops
    """
    from qicli.commands.routines.not_for_me import leave_out  # noqa: PLC0415 - writes settings, and is rare

    leave_out(ctx.obj, one_name(name))


@app.command("for-me")
def for_me(ctx: typer.Context, name: Name) -> None:
    """Let a routine be suggested again.

    Example: qi routines for-me heel-drops
    """
    from qicli.commands.routines.not_for_me import take_back  # noqa: PLC0415 - as rare

    take_back(ctx.obj, one_name(name))


@app.command()
def check(
    ctx: typer.Context,
    files: Annotated[
        list[Path], typer.Argument(help="Routine files (.toml).", show_default=False, readable=False)
    ],
) -> None:
    """Check routine files: name everything that is wrong (then exit 1), and advise on the rest.

    Example: qi routines check my-morning.toml
    """
    world: World = ctx.obj
    sound = True
    for file in files:
        try:
            routine = world.library.read(file)
        except QiError as error:
            sound = False
            for line in str(error).splitlines():
                say(visible(line))
        else:
            say(f"{visible(str(file))}: sound, {lasting(routine.seconds)}")
            tell_advice(world, routine)
    if not sound:
        raise typer.Exit(1)


@app.command()
def new(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Its name: small letters, digits, hyphens.")],
) -> None:
    """Make a routine of your own by answering a few questions.

    Example: qi routines new my-morning
    """
    from qicli.commands.routines.new import make_routine  # noqa: PLC0415 - asks a lot, and is asked for rarely

    say(make_routine(ctx.obj, name))


@app.command()
def edit(ctx: typer.Context, name: Name) -> None:
    """Change a routine in your editor ($VISUAL, $EDITOR); of a shipped one you change a copy of your own.

    Example: qi routines edit spinal-wave
    """
    from qicli.commands.routines.edit import edit_routine  # noqa: PLC0415 - opens an editor, and is rare

    say(edit_routine(ctx.obj, one_name(name)))


@app.command()
def add(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="A routine file (.toml) from someone else.", readable=False)],
    yes: Annotated[bool, typer.Option("--yes", help="Take it without asking.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Put it in place of your own of that name.")] = False,
) -> None:
    """Take a routine from someone else, after checking it and showing all of it.

    Example: qi routines add from-a-friend.toml
    """
    from qicli.commands.routines.add import add_routine  # noqa: PLC0415 - as rare

    say(add_routine(ctx.obj, file, yes=yes, force=force))
