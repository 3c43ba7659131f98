"""The small columns of the page: words in which it was told, and when."""

from collections.abc import Mapping

from qicli.core.report.summary import Report
from qicli.views.report.drawing.look import short
from qicli.views.report.writing import one

MOST = 4  # words of a kind
LONGEST = 24  # cells of a word

Pairs = tuple[tuple[str, str], ...]


def words_of(report: Report) -> Pairs:
    """What it was like, what made it worse and better, each with how many entries said so; no feelings."""
    words = report.words
    kinds = (("felt", words.qualities), ("worse with", words.worse_with), ("better with", words.better_with))
    told = tuple((name, _told(counts)) for name, counts in kinds if counts)
    return (*told, *([("mean pain", _by_time(report))] if len(report.by_time) > 1 else []))


def _by_time(report: Report) -> str:
    """Without what was said just before a treatment, which the mean of the days has in it."""
    apart = any(each.before is not None for each in report.treatments)
    told = ", ".join(f"{each.time} {one(each.mean)}" for each in report.by_time)
    return f"{told} (at treatments left out)" if apart else told


def _told(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{short(word, LONGEST)} {count} ×" for word, count in list(counts.items())[:MOST])
