"""`qi log`: how it is, noted in a second, in any words."""

from datetime import datetime
from typing import Annotated

import msgspec
import typer

from qicli.commands.heed import heed, tell
from qicli.commands.options import read_option
from qicli.core.entry import Flag, Symptom, encode
from qicli.core.grammar import NEGATIONS, Said, added, read_words
from qicli.core.safety import flags_of
from qicli.core.telling import told
from qicli.core.text import stored, visible
from qicli.core.vocabulary import near
from qicli.errors import UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)

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
Tags = Annotated[list[str] | None, typer.Option("--tag", help="A word of your own.")]
Notes = Annotated[list[str] | None, typer.Option("--note", help="Anything in your own words.")]
At = Annotated[str, typer.Option(help="When it was: 20 min ago, yesterday 8pm, monday 7:30 …")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the entry as JSON.")]


TIMES = {"yesterday", "ago", "am", "pm", "monday", "tuesday", "wednesday", "thursday", "friday"}


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was given on the command line, or answered."""

    text: str
    groups: dict[str, list[str]]
    pain: int | None
    side: str
    tags: list[str]
    note: str

    @property
    def raw(self) -> str:
        """All of it as it was typed, for the red flags."""
        words = [word for said in self.groups.values() for word in said]
        return "\n".join([self.text, " ".join([self.side, *words]), *self.tags, self.note])

    @property
    def empty(self) -> bool:
        """Whether nothing was given."""
        return self.pain is None and not self.raw.strip()


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
        text=" ".join(words or []), groups=groups, pain=pain, side=side, tags=tag or [], note=_joined(note)
    )
    if asked.empty:
        asked = msgspec.structs.replace(asked, text=_answers(world))
    _save(world, asked, _moment(world, at), as_json=as_json)


def _joined(notes: list[str] | None) -> str:
    return "; ".join(note.strip() for note in notes or [] if note.strip())


def _moment(world: World, at: str) -> datetime | None:
    if not at.strip():
        return None
    from qicli.core.moments import read_moment  # noqa: PLC0415 - most entries are of now

    return read_option("--at", lambda text: read_moment(text, world.calendar), at)


def _save(world: World, asked: Asked, moment: datetime | None, *, as_json: bool) -> None:
    flags = heed(world, asked.raw)
    said = _understood(asked, flags)
    more = tuple(flag for flag in flags_of(said.sites, said.qualities) if flag not in flags)
    tell(world, tuple(flag for flag in more if flag.topic not in {each.topic for each in flags}))
    now = world.now()
    entry = Symptom(
        id=world.new_id(),
        logged=now,
        at=(moment or now).replace(microsecond=0),
        pain=said.pain,
        sites=said.sites,
        qualities=said.qualities,
        worse_with=said.worse_with,
        better_with=said.better_with,
        moods=said.moods,
        tags=tuple(stored(tag.strip()) for tag in asked.tags if tag.strip()),
        note="; ".join(stored(part) for part in (", ".join(said.kept), asked.note.strip()) if part),
        flags=(*flags, *more),
    )
    written = world.journal.append(entry)
    typer.echo(encode(written).decode() if as_json else f"Logged {told(entry)}")
    for piece in said.kept:
        _tell_kept(piece)


def _understood(asked: Asked, flags: tuple[Flag, ...]) -> Said:
    """What the words say. With red flags among them, words that contradict each other are kept whole."""
    try:
        return added(read_words(asked.text), asked.groups, pain=asked.pain, side=asked.side)
    except ValueError as error:
        if not flags:
            raise UsageError(str(error)) from error
        typer.echo(f"qi: kept all of it as a note ({error})", err=True)
        return Said(kept=(" ".join(asked.raw.split()),))


def _tell_kept(piece: str) -> None:
    """What was not understood, and what may have been meant."""
    if piece.split(" ", maxsplit=1)[0].lower() in NEGATIONS:
        return  # said to be kept as it is
    known = None if " " in piece else near(piece)
    hint = f" {known}?" if known else ""
    if piece.replace(".", "", 1).isdecimal():
        hint = " pain is a whole number from 0 to 10."
    elif TIMES & {word.lower().strip("0123456789:") for word in piece.split()}:
        hint = ' a time is said by --at "yesterday 8pm".'
    typer.echo(f'kept "{visible(piece)}" as a note;{hint} qi undo takes it back', err=True)


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
