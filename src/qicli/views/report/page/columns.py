"""The small columns of the page: words in which it was told, and when."""

from collections.abc import Mapping

from qicli.core.report.summary import Report
from qicli.views.report.drawing.look import short
from qicli.views.report.writing import several

MOST = 4  # words of a kind
LONGEST = 24  # cells of a word

Pairs = tuple[tuple[str, str], ...]


def words_of(report: Report) -> Pairs:
    """What it was like, what made it worse and better, each with how many entries said so; no feelings."""
    words = report.words
    kinds = (("felt", words.qualities), ("worse with", words.worse_with), ("better with", words.better_with))
    told = tuple((name, _told(counts)) for name, counts in kinds if counts)
    return (*told, *([("noted in the", _by_time(report))] if len(report.by_time) > 1 else []))


def _by_time(report: Report) -> str:
    """On how many days; the means of different days would say nothing of the time of day."""
    first, *others = report.by_time
    told = ", ".join(f"{each.time} on {each.days}" for each in others)
    return f"{first.time} on {several(first.days, 'day')}, {told}"


def _told(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{short(word, LONGEST)} {count} ×" for word, count in list(counts.items())[:MOST])
