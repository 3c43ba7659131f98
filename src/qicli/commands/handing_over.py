"""A report as a page to hand over: a file of HTML or PDF, or its JSON."""

from collections.abc import Iterable, Sequence
from typing import Annotated

import msgspec
import typer

from qicli.adapters.ordinary import named
from qicli.commands.new_file import ending_of, new_file
from qicli.commands.reporting import as_json
from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

FORMATS = ("html", "pdf", "json")

Output = Annotated[
    list[str] | None,
    typer.Option(
        "-o",
        "--output",
        help="Write it as one page: FILE.html or .pdf (or .json); - for stdout. Each -o is a file.",
        metavar="FILE",
    ),
]
Open = Annotated[bool, typer.Option("--open", help="Show the written page in the browser.")]
Reader = Annotated[str, typer.Option("--for", help="For whom the page is.", metavar="NAME")]
Name = Annotated[str, typer.Option("--name", help="Your name on it; without, a line to fill in.")]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that exists.")]


class Handing(msgspec.Struct, frozen=True):
    """What was asked for: no output means that nothing is to be written."""

    output: str
    reader: str
    name: str
    show: bool
    force: bool
    as_json: bool = False

    @property
    def format(self) -> str:
        """By the end of the file's name: html, pdf or json; "" for no file.

        Raises:
            UsageError: it says nothing of the kind, or options for a page are given and none is written.
        """
        if not self.output:
            if self.reader or self.name or self.show or self.force:
                raise UsageError("say where the page goes: -o report.html, or report.pdf")
            return ""
        if self.as_json and self.output != "-" and not self.output.lower().endswith(".json"):
            raise UsageError("--json writes no page; choose one of --json and -o, or end the name in .json")
        piped = "json" if self.as_json else "html"
        kind = piped if self.output == "-" else ending_of(self.output, FORMATS)
        if self.show and self.output == "-":
            raise UsageError("--open shows a file; give it a name")
        return kind


def handings(outputs: Sequence[str] | None, wanted: Handing) -> list[Handing]:
    """What is to be written, a file each; empty where nothing is.

    Raises:
        UsageError: one of them names no format, or options for a page are given and none is written.
    """
    each = [msgspec.structs.replace(wanted, output=output) for output in outputs or [""]]
    return [handing for handing in each if handing.format]


def hand_over(world: World, told: Report, wanted: Iterable[Handing]) -> None:
    """Write the report to the files, and show them if that is wanted.

    Raises:
        QiError: it cannot be made or written.
    """
    for each in wanted:
        _hand_over(world, told, each)


def _hand_over(world: World, told: Report, wanted: Handing) -> None:
    content = _content(world, told, wanted)
    with new_file(world, wanted.output, force=wanted.force) as file:
        file.write(content)
    if wanted.output == "-":
        return
    say(f"Wrote {visible(wanted.output)}")
    if wanted.show and not world.show_file(named(wanted.output)):
        say("qi: no browser could be found; open the file yourself", err=True)


def _content(world: World, told: Report, wanted: Handing) -> bytes:
    if wanted.format == "json":
        return as_json(told) + b"\n"
    from qicli.views.report.page.content import Wishes, page_of  # noqa: PLC0415 - most reports make no page

    made = day_of(world.now())
    page = page_of(told, Wishes(made, wanted.name, wanted.reader))
    if wanted.format == "html":
        from qicli.views.report.page.html import html  # noqa: PLC0415 - the same

        return html(page).encode()
    from qicli.adapters.paper.typesetting import printed  # noqa: PLC0415 - the same
    from qicli.views.report.page.paper import data_of  # noqa: PLC0415 - the same

    sheet = printed(data_of(page), made)
    if not sheet.standard:
        say("qi: some letters are in no font here: they are boxes, and this PDF is no PDF/UA", err=True)
    return sheet.pdf
