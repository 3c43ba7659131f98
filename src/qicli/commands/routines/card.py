"""`qi routines card`: a routine as one page for the wall."""

from datetime import date

from qicli.commands.for_you import gated_for
from qicli.commands.new_file import ending_of, new_file
from qicli.core.practice.keyless import without_keys
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.streams import say
from qicli.views.card.content import Card, card_of
from qicli.world import World

FORMATS = ("html", "pdf")


def write_card(world: World, routine: Routine, output: str, *, force: bool) -> None:
    """Write it as one page, without what is not for the person; say where it is.

    Raises:
        UsageError: the file's name ends in no format, or too little of the routine is for the person.
        QiError: it cannot be made or written.
    """
    kind = "html" if output == "-" else ending_of(output, FORMATS)
    made = day_of(world.now())
    fit = gated_for(world, routine)
    content = _content(card_of(without_keys(fit), made, fitted=fit != routine), made, kind)
    with new_file(world, output, force=force) as file:
        file.write(content)
    if output != "-":
        say(f"Wrote {visible(output)}")
        if fit != routine:
            say("Steps that are not for you by what you told are gentle on it, or left out.")


def _content(card: Card, made: date, kind: str) -> bytes:
    if kind == "html":
        from qicli.views.card.html import html  # noqa: PLC0415 - a card is made as one or the other

        return html(card).encode()
    from qicli.adapters.paper.typesetting import CARD, printed  # noqa: PLC0415 - the same
    from qicli.views.card.paper import data_of  # noqa: PLC0415 - the same

    sheet = printed(data_of(card), made, CARD)
    if not sheet.standard:
        say("qi: some letters are in no font here: they are boxes, and this PDF is no PDF/UA", err=True)
    return sheet.pdf
