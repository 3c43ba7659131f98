"""What a journal in one's own words does not ask after, and which of it was said all the same."""

from collections.abc import Iterator

from qicli.core.journal.noted import SIDES
from qicli.core.report.summary import Report
from qicli.core.report.telling.days import is_in_a_leg
from qicli.core.report.telling.signs import STRENGTH

# What a clinician asks after: each with the topics of urgent words that say so.
NOT_ASKED = {
    "bladder": ("bladder-bowel",),
    "bowel": ("bladder-bowel",),
    "saddle": ("saddle",),
    "sexual": ("sexual",),
    "both legs": ("both-legs",),
    "strength": ("foot-drop",),
    "fever": ("fever",),
    "weight": ("weight-loss",),
}


def said_unasked(report: Report) -> frozenset[str]:
    """Those of which something was said that is told elsewhere: not to be read as if nothing had been."""
    return frozenset(_said(report))


def _said(report: Report) -> Iterator[str]:
    topics = {line.topic for line in report.safety}
    yield from (name for name, about in NOT_ASKED.items() if topics & {*about})
    if any(apart.word in STRENGTH for row in report.reached for apart in row.apart):
        yield "strength"
    if {row.side for row in report.reached if row.apart or is_in_a_leg(row)} >= {*SIDES}:
        yield "both legs"
