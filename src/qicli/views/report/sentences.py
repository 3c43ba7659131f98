"""What a report says, as sentences, for every view of it: the terminal, plain words, the page."""

from collections.abc import Callable, Iterator
from typing import Any

from qicli.core.report.summary import Report
from qicli.core.report.telling import beside
from qicli.core.report.telling import facts as of
from qicli.core.report.telling.order import facts
from qicli.views.report.told import around, pain, reach, signs

TELL: dict[type, Callable[[Any, Report], str]] = {
    of.NewSigns: signs.new_signs,
    of.Signs: signs.signs,
    of.GoneSigns: signs.gone,
    of.SecondLeg: signs.second_leg,
    of.BackOnly: reach.back_only,
    of.Leg: reach.leg,
    of.Function: pain.function,
    of.Compared: pain.compared,
    of.Alone: pain.alone,
    of.Within: pain.within,
    beside.AroundPractice: around.around_practice,
    beside.ByTime: around.by_time,
    beside.Treatments: around.treatments,
    beside.Pairs: around.pairs,
}


def tell(fact: of.Fact, report: Report) -> str:
    """One fact as a sentence."""
    return TELL[type(fact)](fact, report)


def sentences(report: Report) -> Iterator[str]:
    """What a report says, the weightiest first; a page has room for the first three."""
    return (tell(fact, report) for fact in facts(report))
