"""A symptom as it is said on the command line, in the words and options of `qi log` and `qi journal edit`."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

import msgspec
import typer

from qicli.commands.options import read_option
from qicli.core.entry import Flag, Site
from qicli.core.grammar import NEGATIONS, Said, added, read_words
from qicli.core.text import stored, visible
from qicli.core.vocabulary import near
from qicli.errors import UsageError
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
Tags = Annotated[list[str] | None, typer.Option("--tag", help="A word of your own.")]
Notes = Annotated[list[str] | None, typer.Option("--note", help="Anything in your own words.")]
At = Annotated[str, typer.Option(help="When it was: 20 min ago, yesterday 8pm, monday 7:30 …")]

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

    @property
    def stored_tags(self) -> tuple[str, ...]:
        """The tags as they are kept."""
        return tuple(stored(tag.strip()) for tag in self.tags if tag.strip())


def joined(parts: Iterable[str]) -> str:
    """Several notes as one, as it is kept."""
    return "; ".join(stored(part.strip()) for part in parts if part.strip())


def moment(world: World, at: str) -> datetime | None:
    """The moment that --at names; None where it was not given.

    Raises:
        UsageError: it names none, or none of the past.
    """
    if not at.strip():
        return None
    from qicli.core.moments import read_moment  # noqa: PLC0415 - most entries are of now

    return read_option("--at", lambda text: read_moment(text, world.calendar), at)


def understood(asked: Asked, flags: tuple[Flag, ...], sites: tuple[Site, ...] = ()) -> Said:
    """What the words say. With red flags among them, words that contradict each other are kept whole.

    `sites` are the places that a side alone is meant for.

    Raises:
        UsageError: the words contradict each other, or a number is out of range.
    """
    try:
        said = read_words(asked.text)
        if asked.side.strip() and sites and not said.sites and not asked.groups["site"]:
            said = msgspec.structs.replace(said, sites=sites)
        return added(said, asked.groups, pain=asked.pain, side=asked.side)
    except ValueError as error:
        if not flags:
            raise UsageError(str(error)) from error
        typer.echo(f"qi: kept all of it as a note ({error})", err=True)
        return Said(kept=(" ".join(asked.raw.split()),))


def tell_kept(piece: str) -> None:
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
