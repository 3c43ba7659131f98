"""What qi does not ask after: told always, so that nothing to be checked is not read as all clear."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.report.telling.asked import NOT_ASKED, said_unasked

UNASKED = "Not asked by qi, to ask:"
BOX = "□"
SAID = "(said)"


def boxes(report: Report) -> Iterator[str]:
    """`strength □`, to be ticked by whoever asks; of what was said all the same, that it was."""
    said = said_unasked(report)
    return (f"{name} {BOX}{f' {SAID}' if name in said else ''}" for name in NOT_ASKED)


def not_asked(report: Report) -> str:
    """The same in a row of words, for whoever has no pen; without what was said."""
    said = said_unasked(report)
    return f"Not asked: {', '.join(name for name in NOT_ASKED if name not in said)}"
