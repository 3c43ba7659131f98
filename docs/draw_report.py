"""Draws docs/report.svg, the picture of a report in the README, from the real drawing: run `make picture`."""

from datetime import date
from pathlib import Path

from msgspec.structs import replace

from qicli.core.ledger import standing
from qicli.core.report.demo.person import entries_of
from qicli.core.report.summary import summarise
from qicli.core.when import Period
from qicli.views.report.drawing.marks import Box
from qicli.views.report.drawing.sheet import wide
from qicli.views.report.drawing.svg import PRINT, svg

LAST = date(2026, 11, 21)
DAYS = 30


def drawn() -> str:
    """The month of the one who worsens, on white paper, whatever ground it is shown on."""
    period = Period.ending(LAST, DAYS)
    newest_first = sorted(entries_of("worsening", LAST), key=lambda entry: entry.logged, reverse=True)
    picture = wide(summarise(standing(newest_first), period, previous=period.before()))
    paper = Box((0, 0), picture.width, picture.height, "paper")
    return svg(replace(picture, marks=(paper, *picture.marks)), PRINT, "report") + "\n"


def main() -> None:
    """Write the picture beside this file."""
    Path(__file__).with_name("report.svg").write_text(drawn(), encoding="utf-8")


if __name__ == "__main__":
    main()
