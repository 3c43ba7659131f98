"""`qi plan use`: a course begins today."""

from typing import Annotated

import typer

from qicli.adapters.home.courses import Courses
from qicli.commands.heed import keep_heeded
from qicli.commands.planned import running_plans
from qicli.core.entry import Plan, shown_id
from qicli.core.journal.telling import told
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.views.plan import about
from qicli.world import World

app = typer.Typer(add_completion=False)


def complete_course(ctx: typer.Context, incomplete: str) -> list[str]:
    """The courses whose name begins so, for the shell's completion."""
    world: World = ctx.find_root().obj or World.real()
    return [name for name in Courses(world.library).files() if name.startswith(incomplete)]


Name = Annotated[str, typer.Argument(help="The course's name.", autocompletion=complete_course)]
Note = Annotated[str, typer.Option(help="Anything in your own words.")]


@app.command()
def use(ctx: typer.Context, name: Name, note: Note = "") -> None:
    """Begin a course today: its days wait for you, one after another.

    Example: qi plan use qi-spine
    """
    world: World = ctx.obj
    keep_heeded(world, name, note)
    course = Courses(world.library).find(name)
    for routine in course.routines:
        world.library.file(routine)  # a course with a routine that is not here could not go on
    with world.reading_around():
        running = running_plans(world)
    for plan in running:
        if plan.course == name:
            id_ = visible(shown_id(plan.root))
            raise UsageError(f"{name} is under way already; qi plan shows where, qi plan stop {id_} ends it")
    now = world.now()
    entry = Plan(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        since=day_of(now),
        course=name,
        note=stored(note.strip()),
    )
    world.write(f"Noted {told(world.journal.append(entry))}")
    for line in about(course):
        world.write(line)
