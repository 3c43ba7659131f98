"""`qi log`: how it is, noted in a second, in any words."""

from typing import Annotated

import msgspec
import typer

from qicli.commands.asked import Asked
from qicli.commands.noting import save
from qicli.commands.options import (
    After,
    At,
    Before,
    BetterWith,
    Medicines,
    Moods,
    Notes,
    OnSide,
    Pain,
    Qualities,
    Sites,
    Tags,
    Treatments,
    Words,
    WorseWith,
)
from qicli.core.text import joined
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

AsJson = Annotated[bool, typer.Option("--json", help="Print the entry as JSON.")]


@app.command()
def log(
    ctx: typer.Context,
    words: Words = None,
    pain: Pain = None,
    site: Sites = None,
    side: OnSide = "",
    quality: Qualities = None,
    worse_with: WorseWith = None,
    better_with: BetterWith = None,
    mood: Moods = None,
    treatment: Treatments = None,
    medicine: Medicines = None,
    before: Before = "",
    after: After = "",
    tag: Tags = None,
    note: Notes = None,
    at: At = "",
    as_json: AsJson = False,
) -> None:
    """Note how it is, in a second.

    A treatment or a medicine is a word too: qi log ibuprofen 400mg, qi log acupuncture --before 7 --after 3

    Within three hours of a practice this is how it is after it: qi log after 3

    Example: qi log 6 calf left burning sitting, qi log --pain 4, qi log back=3 left-calf=6
    """
    world: World = ctx.obj
    groups = {"site": site, "quality": quality, "worse": worse_with, "better": better_with, "mood": mood}
    groups |= {"treatment": treatment, "medicine": medicine}
    asked = Asked(
        text=" ".join(words or []),
        groups={group: texts or [] for group, texts in groups.items()},
        pain=pain,
        side=side,
        tags=tag or [],
        note=joined(note or []),
        before=before,
        after=after,
    )
    if asked.empty:
        text, kept = _answers(world)
        asked = msgspec.structs.replace(asked, text=text, note=kept)
    save(world, asked, at, as_json=as_json)


def _answers(world: World) -> tuple[str, str]:
    """Three questions for someone at a terminal: pain, where, what kind; Enter skips each."""
    if not world.terminal:
        raise UsageError("nothing to note; say how it is, as in: qi log 6 calf left burning")
    from qicli.commands.log.asking import answers  # noqa: PLC0415 - only when nothing was said

    text, kept = answers(world)
    if not (text.strip() or kept):
        say("Nothing said, nothing noted.")
        raise typer.Exit
    return text, kept
