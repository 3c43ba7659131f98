"""`qi journal list`: what was noted, newest first, as much of it as is wanted."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import Annotated, TypeVar

import typer

from qicli.adapters.journal.lines import BadLineAt, Line
from qicli.commands.reading import read_option
from qicli.core.entry import Unknown
from qicli.core.journal.finding import KINDS, Wanted
from qicli.core.ledger import Standing
from qicli.core.text import visible
from qicli.core.words.moments import read_day
from qicli.core.words.terms import read_place, read_term
from qicli.errors import UsageError
from qicli.views.entries import entry_line
from qicli.world import World

app = typer.Typer(add_completion=False)

Value = TypeVar("Value")

Since = Annotated[str, typer.Option(help="First day: 2026-11-01, monday, yesterday, 10 days ago.")]
Until = Annotated[str, typer.Option(help="Last day, included.")]
Kinds = Annotated[list[str] | None, typer.Option("--kind", help="session, symptom, checkin, seen or plan.")]
Sites = Annotated[list[str] | None, typer.Option("--site", help="Where: calf, “left calf” …")]
Qualities = Annotated[list[str] | None, typer.Option("--quality", help="What kind: burning, numb …")]
Routines = Annotated[list[str] | None, typer.Option("--routine", help="A routine's name, or its beginning.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", help="A word of your own.")]
Search = Annotated[list[str] | None, typer.Option("--search", help="Words that all occur, notes included.")]
Limit = Annotated[int | None, typer.Option(min=1, help="At most so many.")]
AsJson = Annotated[bool, typer.Option("--json", help="Each entry's own line, for scripts (JSON Lines).")]


@app.command("list")
def list_entries(
    ctx: typer.Context,
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
    """List what was noted, newest said first; an edited entry stands where it was edited.

    Different options narrow the list; the same one given twice asks for either.

    On a terminal a long list opens in your pager ($PAGER).

    Example: qi journal list --since monday --site "left calf"
    """
    world: World = ctx.obj
    wanted = Wanted(
        first=read_option("--since", lambda text: read_day(text, world.calendar), since),
        last=read_option("--until", lambda text: read_day(text, world.calendar), until),
        kinds=_each("--kind", kind, _kind),
        sites=_each("--site", site, read_place),
        qualities=_each("--quality", quality, lambda text: read_term(text, "quality")),
        routines=_each("--routine", routine, str.lower),
        tags=_each("--tag", tag, lambda text: text.removeprefix("#").lower()),
        words=tuple(" ".join(search or []).lower().split()),
    )
    _check(wanted)
    bad: list[BadLineAt] = []
    lines = islice(_found(world, wanted, bad), limit)
    if as_json:
        world.write_lines(line.raw for line in lines)
    else:
        _show(world, lines)
    for each in bad:
        typer.echo(f"qi: {visible(str(each))}", err=True)


def _each(option: str, texts: list[str] | None, read: Callable[[str], Value]) -> tuple[Value, ...]:
    values = (read_option(option, read, text.strip()) for text in texts or [])
    return tuple(value for value in values if value is not None)


def _kind(text: str) -> str:
    if text.lower() not in KINDS:
        raise ValueError(f'"{text}" is no kind of entry; one of {", ".join(KINDS)}')
    return text.lower()


def _check(wanted: Wanted) -> None:
    if wanted.first and wanted.last and wanted.first > wanted.last:
        raise UsageError(f"--since {wanted.first} is after --until {wanted.last}; swap them")


def _found(world: World, wanted: Wanted, bad: list[BadLineAt]) -> Iterator[Line]:
    lines = world.journal.standing_lines(wanted.first, on_bad=bad.append)
    return (line for line in lines if isinstance(line.said, Standing | Unknown) and wanted.fits(line.said))


def _show(world: World, lines: Iterable[Line]) -> None:
    told = map(partial(_line, width=world.width), lines)
    first = next(told, None)
    if first is not None:
        world.page(row for text in chain([first], told) for row in text.split("\n"))
    elif world.journal.empty():
        typer.echo("Nothing is noted yet. A first step: qi log --pain 4", err=True)
    else:
        typer.echo("No entry fits.", err=True)


def _line(line: Line, *, width: int | None) -> str:
    assert isinstance(line.said, Standing | Unknown)
    return entry_line(line.said, width)
