"""`qi log`: how it is, noted in a second, in any words."""

from datetime import datetime
from typing import Annotated

import msgspec
import typer

from qicli.commands.asked import (
    Asked,
    At,
    BetterWith,
    Moods,
    Notes,
    OnSide,
    Pain,
    Qualities,
    Sites,
    Tags,
    Words,
    WorseWith,
    joined,
    moment,
    tell_kept,
    understood,
)
from qicli.commands.heed import heed, tell
from qicli.core.entry import Symptom, encode
from qicli.core.safety import flags_of
from qicli.core.telling import told
from qicli.errors import UsageError
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
    tag: Tags = None,
    note: Notes = None,
    at: At = "",
    as_json: AsJson = False,
) -> None:
    """Note how it is, in a second.

    Example: qi log 6 calf left burning sitting, qi log --pain 4, qi log back=3 left-calf=6
    """
    world: World = ctx.obj
    groups = {
        "site": site or [],
        "quality": quality or [],
        "worse": worse_with or [],
        "better": better_with or [],
        "mood": mood or [],
    }
    asked = Asked(
        text=" ".join(words or []),
        groups=groups,
        pain=pain,
        side=side,
        tags=tag or [],
        note=joined(note or []),
    )
    if asked.empty:
        asked = msgspec.structs.replace(asked, text=_answers(world))
    _save(world, asked, moment(world, at), as_json=as_json)


def _save(world: World, asked: Asked, at: datetime | None, *, as_json: bool) -> None:
    flags = heed(world, asked.raw)
    said = understood(asked, flags)
    more = tuple(flag for flag in flags_of(said.sites, said.qualities) if flag not in flags)
    tell(world, tuple(flag for flag in more if flag.topic not in {each.topic for each in flags}))
    now = world.now()
    entry = Symptom(
        id=world.new_id(),
        logged=now,
        at=(at or now).replace(microsecond=0),
        pain=said.pain,
        sites=said.sites,
        qualities=said.qualities,
        worse_with=said.worse_with,
        better_with=said.better_with,
        moods=said.moods,
        tags=asked.stored_tags,
        note=joined([", ".join(said.kept), asked.note]),
        flags=(*flags, *more),
    )
    written = world.journal.append(entry)
    typer.echo(encode(written).decode() if as_json else f"Logged {told(entry)}")
    for piece in said.kept:
        tell_kept(piece)


def _answers(world: World) -> str:
    """Three questions for someone at a terminal: pain, where, what kind; Enter skips each."""
    if not world.terminal:
        raise UsageError("nothing to note; say how it is, as in: qi log 6 calf left burning")
    from qicli.commands.ask_log import answers  # noqa: PLC0415 - only when nothing was said

    text = answers(world)
    if not text.strip():
        typer.echo("Nothing said, nothing noted.")
        raise typer.Exit
    return text
