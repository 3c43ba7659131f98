"""What a professional has to check: urgent words that nobody has seen, and what is new."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.views.report.drawing.apart import words_apart
from qicli.views.report.drawing.look import short

SEEN = "not yet marked as seen by a professional"
MOST = 6  # lines; the rest is counted
LONGEST_WORDS = 120  # cells of quoted words


def checks(report: Report) -> Iterator[str]:
    """A line for each, the gravest first."""
    lines = [*_urgent(report), *_new_apart(report), *_new_leg(report)]
    yield from lines[:MOST]
    if len(lines) > MOST:
        yield f"and {len(lines) - MOST} more"


def _urgent(report: Report) -> Iterator[str]:
    for line in report.safety:
        quoted = short(line.words, LONGEST_WORDS)
        yield f"“{quoted}”, said on {line.day.day} {line.day:%b %Y}: {SEEN}."


def _new_apart(report: Report) -> Iterator[str]:
    """Words that stand apart from pain, and were not noted in the days before."""
    before = {word for leg in report.ladder if leg.before for word in leg.before.apart}
    for said in words_apart(report):
        if report.previous is not None and said.word not in before:
            word = visible(said.word).replace("-", " ").capitalize()
            where = f": {said.place}" if said.place else ""
            yield f"{word}{where}, first on {said.first}, not noted in the days before."


def _new_leg(report: Report) -> Iterator[str]:
    known = [leg for leg in report.ladder if leg.before and leg.before.days]
    for leg in report.ladder:
        if known and leg.before is not None and not leg.before.days and leg.now.days:
            days = [row.day for row in report.reached if row.side == leg.side]
            first = f", first on {days[0].day} {days[0]:%b}" if days else ""
            yield f"The {leg.side} leg is new{first}; before, only the {known[0].side}."
