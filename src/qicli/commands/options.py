"""Options that several verbs have, and what the shell completes in them."""

from typing import Annotated

import typer

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
At = Annotated[str, typer.Option(help="When it was: 20 min ago, yesterday 8pm, monday 7:30 …")]


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
