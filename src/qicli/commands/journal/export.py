"""`qi journal export`: the journal, or some days of it, as one file for any other program."""

from codecs import getwriter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, BinaryIO

import msgspec
import typer

from qicli.adapters.journal.lines import BadLineAt, Line
from qicli.adapters.journal.union import oldest_first, standing_oldest_first
from qicli.commands.new_file import new_file
from qicli.commands.options import Since, Until
from qicli.commands.reading import read_day_option
from qicli.core.entry import Unknown, decode
from qicli.core.ledger import Standing
from qicli.core.text import escaped, visible
from qicli.core.when import Period
from qicli.errors import UsageError
from qicli.exports import csv
from qicli.exports.bare import bare
from qicli.exports.choice import Choice, day
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

FORMATS = ("jsonl", "json", "csv")

Output = Annotated[
    str, typer.Option("-o", "--output", help="The file: .jsonl, .json or .csv; - for stdout.", metavar="FILE")
]
Format = Annotated[str, typer.Option("--format", help="jsonl, json or csv, where the name does not say.")]
NoNotes = Annotated[bool, typer.Option("--no-notes", help="Leave out notes and the words of red flags.")]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that exists.")]
ForStudy = Annotated[
    str,
    typer.Option(
        help="What you give to a study: numbers and closed lists, no word of yours.", metavar="FILE.jsonl.gz"
    ),
]
Code = Annotated[str, typer.Option(help="What you are called in the study, such as P017.")]
RealDays = Annotated[bool, typer.Option("--real-days", help="With the real days, which may give you away.")]
Parquet = Annotated[
    str, typer.Option(help="A table for a notebook, with your own words; takes qicli[study].", metavar="DIR")
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before it is written for a study.")]


class Wishes(msgspec.Struct, frozen=True):
    """Which entries, and how much of them; no period means everything."""

    period: Period | None
    notes: bool


class Told:
    """What could not be written, told on stderr."""

    def __init__(self) -> None:
        self.left_out = 0

    def bad(self, line: BadLineAt) -> None:
        """Name a line of the journal that cannot be read."""
        say(f"qi: {visible(str(line))}; it is not exported", err=True)

    def finish(self) -> None:
        """Say how many lines were left out, of unknown kinds and of those that a table has no columns for."""
        if self.left_out:
            lines = "1 line" if self.left_out == 1 else f"{self.left_out} lines"
            say(f"qi: left out {lines} of kinds that a table cannot hold; .jsonl has them", err=True)


@app.command()
def export(
    ctx: typer.Context,
    output: Output = "",
    format_: Format = "",
    since: Since = "",
    until: Until = "",
    no_notes: NoNotes = False,
    force: Force = False,
    for_study: ForStudy = "",
    code: Code = "",
    real_days: RealDays = False,
    parquet: Parquet = "",
    yes: Yes = False,
) -> None:
    """Write the journal to one file: everything as .jsonl or .json, what stands as .csv for a spreadsheet.

    For a study, what goes is shown before it is written; for a notebook, it is a table of its own.

    Example: qi journal export -o journal.jsonl, qi journal export -o november.csv --since 2026-11-01
    """
    world: World = ctx.obj
    _one_of({"--output": output, "--for-study": for_study, "--parquet": parquet})
    _only_with("--for-study", for_study, {"--code": code, "--real-days": real_days, "--yes": yes})
    _only_with("--output", output or not (for_study or parquet), {"--format": format_})
    wishes = Wishes(_period(world, since, until), notes=not no_notes)
    if for_study:
        from qicli.commands.journal.for_study import Giving, give  # noqa: PLC0415 - hardly ever

        give(world, Giving(for_study, code, real_days, wishes.period, force, yes))
    elif parquet:
        _write_notebook(world, parquet, wishes, force=force)
    else:
        _write_file(world, output, format_, wishes, force=force)


def _write_file(world: World, output: str, format_: str, wishes: Wishes, *, force: bool) -> None:
    if not output:
        raise UsageError("say where to: qi journal export -o journal.jsonl (or .json, .csv; - for stdout)")
    kind = _format(output, format_)
    told = Told()
    with new_file(world, output, force=force) as file:
        if kind == "csv" and output != "-":
            file.write(csv.MARK)
        number = WRITERS[kind](world, wishes, told, file)
    told.finish()
    if output != "-":
        one, many = ("entry", "entries") if kind == "csv" else ("line", "lines")
        say(f"Wrote {number} {one if number == 1 else many} to {visible(output)}")


def _write_notebook(world: World, folder: str, wishes: Wishes, *, force: bool) -> None:
    from qicli.commands.journal.as_parquet import write_parquet  # noqa: PLC0415 - hardly ever

    told = Told()
    write_parquet(world, folder, list(_standing(world, wishes, told)), force=force)
    told.finish()


def _one_of(wanted: Mapping[str, str]) -> None:
    """See that one thing is written at a time."""
    given = [option for option, value in wanted.items() if value]
    if len(given) > 1:
        raise UsageError(f"{' and '.join(given)} are two things; ask for one at a time")


def _only_with(option: str, value: object, others: Mapping[str, object]) -> None:
    """See that nothing is wished that only another option knows."""
    if not value and (wrong := [other for other, given in others.items() if given]):
        raise UsageError(f"{wrong[0]} belongs to {option}, which is not asked for")


def _format(output: str, format_: str) -> str:
    kind = format_.lower().removeprefix(".") or Path(output).suffix.lower().removeprefix(".")
    if output == "-" and not format_:
        return "jsonl"
    if kind not in FORMATS:
        named = f'"{format_ or output}"'
        raise UsageError(f"{named} names no format; end the name in .jsonl, .json or .csv, or give --format")
    return kind


def _period(world: World, since: str, until: str) -> Period | None:
    first = read_day_option("--since", since, world.calendar)
    last = read_day_option("--until", until, world.calendar)
    if first and last and first > last:
        raise UsageError(f"--since {first} is after --until {last}; swap them")
    return Period(first or date.min, last or date.max) if first or last else None


def _lines(world: World, wishes: Wishes, told: Told) -> Iterator[bytes]:
    """The chosen lines, oldest said first; never those of an entry that was forgotten."""
    journal = world.journal
    forgotten = journal.forgotten()
    choice = Choice(wishes.period) if wishes.period else None
    if choice:
        choice.look((line.said for line in journal.lines()), forgotten)
    for line in oldest_first(journal.files(), told.bad):
        if line.said.root not in forgotten and (choice is None or choice.takes(line.said)):
            raw = line.raw if wishes.notes else bare(line.said, line.raw)
            if raw is None:
                told.left_out += 1
            else:
                yield raw


def _write_lines(world: World, wishes: Wishes, told: Told, file: BinaryIO) -> int:
    number = 0
    for number, raw in enumerate(_lines(world, wishes, told), 1):  # noqa: B007 - how many there were
        file.write(raw + b"\n")
    return number


def _write_json(world: World, wishes: Wishes, told: Told, file: BinaryIO) -> int:
    """One object, a line of the journal on each of its lines."""
    file.write(b'{"format":"qi-journal","v":1,"lines":[')
    number = 0
    for number, raw in enumerate(_lines(world, wishes, told), 1):
        file.write((b"\n" if number == 1 else b",\n") + _as_text(raw))
    file.write(b"\n]}\n")
    return number


def _as_text(raw: bytes) -> bytes:
    """The line as UTF-8, which a field that qi does not know may not have been, and harmless anywhere."""
    return escaped(raw.decode("utf-8", "replace")).encode()


def _write_csv(world: World, wishes: Wishes, told: Told, file: BinaryIO) -> int:
    """A row for each entry that stands."""
    write = csv.writer(getwriter("utf-8")(file))
    number = 0
    for entry in _standing(world, wishes, told):
        write(entry)
        number += 1
    return number


def _standing(world: World, wishes: Wishes, told: Told) -> Iterator[Standing]:
    """The chosen entries that stand, oldest said first; those that a table cannot hold are counted."""
    period = wishes.period
    since = period.first if period and period.first > date.min else None
    for line in standing_oldest_first(world.journal, since, told.bad):
        if period and day(line.said) not in period:
            continue
        if isinstance(line.said, Unknown):
            told.left_out += 1
        elif isinstance(entry := line.said if wishes.notes else _bare(line), Standing):
            yield entry


def _bare(line: Line) -> object:
    return decode(bare(line.said, line.raw) or line.raw)


WRITERS: dict[str, Callable[[World, Wishes, Told, BinaryIO], int]] = {
    "jsonl": _write_lines,
    "json": _write_json,
    "csv": _write_csv,
}
