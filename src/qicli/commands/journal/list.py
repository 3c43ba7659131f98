"""`qi journal list`: what was noted, newest felt first, as much of it as is wanted."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Annotated, TypeVar

import typer

from qicli.adapters.journal.lines import Line
from qicli.commands.options import Since, Until
from qicli.commands.reading import read_day_option, read_option
from qicli.core.entry import Unknown
from qicli.core.journal.felt import newest_felt
from qicli.core.journal.finding import Wanted, read_kind
from qicli.core.ledger import Standing
from qicli.core.text import visible
from qicli.core.words.terms import read_place, read_term
from qicli.errors import UsageError
from qicli.streams import say
from qicli.views.entries import entry_line
from qicli.world import World

app = typer.Typer(add_completion=False)

Value = TypeVar("Value")

Look = Annotated[
    list[str] | None, typer.Argument(metavar="[WORDS]...", help="Words that all occur, notes included.")
]
Kinds = Annotated[
    list[str] | None, typer.Option("--kind", help="practice, symptom, checkin, seen, plan or question.")
]
Sites = Annotated[list[str] | None, typer.Option("--site", help="Where: calf, “left calf” …")]
Qualities = Annotated[list[str] | None, typer.Option("--quality", help="What kind: burning, numb …")]
Routines = Annotated[list[str] | None, typer.Option("--routine", help="A routine's name, or its beginning.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", help="A word of your own.")]
Search = Annotated[list[str] | None, typer.Option("--search", help="The same as words alone.")]
Limit = Annotated[int | None, typer.Option("--limit", "-n", min=1, help="At most so many.")]
AsJson = Annotated[bool, typer.Option("--json", help="Each entry's own line, for scripts (JSON Lines).")]


@app.command("list")
def list_entries(
    ctx: typer.Context,
    words: Look = None,
    since: Since = "",
    until: Until = "",
    kind: Kinds = None,
    site: Sites = None,
    quality: Qualities = None,
    routine: Routines = None,
    tag: Tags = None,
    search: Search = None,
    limit: Limit = None,
    as_json: AsJson = False,
) -> None:
    """List what was noted, newest first by when it was felt.

    Words and different options narrow the list; the same option given twice asks for either.

    On a terminal a long list opens in your pager ($PAGER).

    Example: qi journal list, qi journal list -n 5, qi journal list calf --since monday
    """
    world: World = ctx.obj
    wanted = Wanted(
        first=read_day_option("--since", since, world.calendar),
        last=read_day_option("--until", until, world.calendar),
        kinds=_each("--kind", kind, read_kind),
        sites=_each("--site", site, read_place),
        qualities=_each("--quality", quality, lambda text: read_term(text, "quality")),
        routines=_each("--routine", routine, str.lower),
        tags=_each("--tag", tag, lambda text: text.removeprefix("#").lower()),
        words=tuple(" ".join([*(words or []), *(search or [])]).lower().split()),
    )
    if wanted.first and wanted.last and wanted.first > wanted.last:
        raise UsageError(f"--since {wanted.first} is after --until {wanted.last}; swap them")
    tell_found(world, wanted, limit, as_json=as_json)


def tell_found(world: World, wanted: Wanted, limit: int | None = None, *, as_json: bool = False) -> None:
    """List what is wanted, at most so many; then, on stderr, the bad lines that were met."""
    bad: dict[str, None] = {}
    lines = _found(world, wanted, limit and min(limit, sys.maxsize), bad)
    if as_json:
        world.write_lines(line.raw for line in lines)
    else:
        _show(world, lines)
    for each in bad:
        say(f"qi: {visible(each)}", err=True)


def _each(option: str, texts: list[str] | None, read: Callable[[str], Value]) -> tuple[Value, ...]:
    values = (read_option(option, read, text.strip()) for text in texts or [])
    return tuple(value for value in values if value is not None)


def _found(world: World, wanted: Wanted, limit: int | None, bad: dict[str, None]) -> Iterator[Line]:
    def read() -> Iterator[Line]:
        return world.journal.standing_lines(wanted.first, on_bad=lambda line: bad.update({str(line): None}))

    def fits(line: Line) -> bool:
        return isinstance(line.said, Standing | Unknown) and wanted.fits(line.said)

    return newest_felt(read, fits, limit)


def _show(world: World, lines: Iterable[Line]) -> None:
    told = map(partial(_line, width=world.width), lines)
    first = next(told, None)
    if first is not None:
        world.page(row for text in chain([first], told) for row in text.split("\n"))
    elif world.journal.empty():
        say("Nothing is noted yet. A first step: qi log --pain 4", err=True)
    else:
        say("No entry fits.", err=True)


def _line(line: Line, *, width: int | None) -> str:
    assert isinstance(line.said, Standing | Unknown)
    return entry_line(line.said, width)
