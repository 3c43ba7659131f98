"""What a professional has to check: urgent words that nobody has seen, and what is new."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import NewSigns, SecondLeg
from qicli.core.report.telling.order import facts
from qicli.views.report.drawing.look import short
from qicli.views.report.sentences import tell

SEEN = "not yet marked as seen by a professional"
FRAMED = (NewSigns, SecondLeg)  # what is new, which no sentence says again
LONGEST_WORDS = 120  # cells of quoted words


def checks(report: Report) -> Iterator[str]:
    """A line for each, the gravest first; none is left out."""
    yield from _urgent(report)
    yield from (tell(fact, report) for fact in facts(report) if isinstance(fact, FRAMED))


def _urgent(report: Report) -> Iterator[str]:
    for line in report.safety:
        quoted = short(line.words, LONGEST_WORDS)
        yield f"“{quoted}”, said on {line.day.day} {line.day:%b %Y}: {SEEN}."
