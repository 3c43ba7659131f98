"""`qi routines`: what there is to practise, what is in it, and making one's own."""

import json
from pathlib import Path
from typing import Annotated

import typer

from qicli.commands.options import complete_routine
from qicli.core.routine import Routine
from qicli.core.telling import lasting
from qicli.core.text import visible
from qicli.core.timeline import unfold
from qicli.errors import QiError, RoutineError
from qicli.views.text import plan
from qicli.world import World

app = typer.Typer(add_completion=False, invoke_without_command=True)


@app.callback()
def routines(
    ctx: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")] = False
) -> None:
    """List the routines; with a verb, show, check or make one.

    Example: qi routines show spinal-wave
    """
    if ctx.invoked_subcommand is None:
        _list(ctx.obj, as_json=as_json)


def _list(world: World, *, as_json: bool) -> None:
    found = list(world.library.routines())
    fit = [routine for routine in found if isinstance(routine, Routine)]
    if as_json:
        typer.echo(json.dumps([_row(routine) for routine in fit], ensure_ascii=False, indent=2))
    else:
        _print(world, fit)
    for broken in found:
        if isinstance(broken, RoutineError):
            typer.echo(f"qi: {visible(broken.file)}: cannot be practised; see qi routines check", err=True)


def _row(routine: Routine) -> dict[str, object]:
    return {
        "name": routine.slug,
        "title": routine.title,
        "minutes": round(routine.seconds / 60, 2),
        "posture": routine.posture,
        "summary": routine.summary,
    }


def _print(world: World, fit: list[Routine]) -> None:
    for routine in fit:
        typer.echo(f"{routine.slug:<22}{routine.seconds / 60:>2.0f} min  {routine.posture}")
        world.write(f"{visible(routine.summary)}", indent=4)


@app.command()
def show(
    ctx: typer.Context,
    name: Annotated[
        str, typer.Argument(help="A routine's name, or its beginning.", autocompletion=complete_routine)
    ],
) -> None:
    """Show a routine: its steps, cautions, tradition and source.

    Example: qi routines show kidney-tapping
    """
    world: World = ctx.obj
    routine = world.library.find(name)
    world.write(visible(routine.summary))
    typer.echo(f"{routine.posture}; {lasting(routine.seconds)}; breath {routine.breath}")
    typer.echo()
    typer.echo("\n".join(plan(routine, unfold(routine))))
    for number, step in enumerate(routine.steps, 1):
        typer.echo(f"\n{number}. {visible(step.name)}")
        world.write(visible(step.cue), indent=3)
        if step.gentle is not None:
            world.write(f"Gentle: {visible(step.softened().cue)}", indent=3)
    for head, words in (
        ("Take care", " ".join(routine.cautions)),
        ("Tradition", routine.tradition),
        ("Source", routine.source),
    ):
        if words:
            typer.echo()
            world.write(f"{head}: {visible(words)}")


@app.command()
def check(
    ctx: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Routine files (.toml).", show_default=False)],
) -> None:
    """Check routine files, and name everything that is wrong; exit 1 if anything is.

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
                typer.echo(visible(line))
        else:
            typer.echo(f"{visible(str(file))}: sound, {lasting(routine.seconds)}")
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
    from qicli.commands.new_routine import make_routine  # noqa: PLC0415 - asks a lot, and is asked for rarely

    typer.echo(make_routine(ctx.obj, name))
