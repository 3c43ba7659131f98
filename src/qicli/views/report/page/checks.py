"""What a professional has to check: urgent words that nobody has seen, and what is new."""

from collections.abc import Iterable, Iterator

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import Fact, NewSigns, SecondLeg
from qicli.views.report.sentences import tell
from qicli.views.report.urgent import quoted

SEEN = "not yet marked as seen by a professional"
FRAMED = (NewSigns, SecondLeg)  # what is new, which no sentence says again
LONGEST_WORDS = 120  # cells of quoted words


def checks(report: Report, known: Iterable[Fact]) -> Iterator[str]:
    """A line for each of the facts `known` that is one, after what is urgent; none is left out."""
    yield from _urgent(report)
    yield from (tell(fact, report) for fact in known if isinstance(fact, FRAMED))


def _urgent(report: Report) -> Iterator[str]:
    for line in report.safety:
        yield f"{quoted(line, LONGEST_WORDS)}, said on {line.day.day} {line.day:%b %Y}: {SEEN}."
