"""The order in which the facts of a report are told."""

from collections.abc import Iterator

from msgspec.structs import replace

from qicli.core.report.summary import Report
from qicli.core.report.telling.around import around_practice, pairs, times_of_day, treatments
from qicli.core.report.telling.compared import first_and_last, function, pain_alone, pain_compared
from qicli.core.report.telling.facts import Fact, NewSigns
from qicli.core.report.telling.reach import back_only, legs_reached, second_leg
from qicli.core.report.telling.signs import gone, signs


def facts(report: Report) -> Iterator[Fact]:
    """What is new apart from pain and in the other leg, how far down, function, pain, and what went with it.

    The back alone never leads where anything is new, or more often, apart from pain: nor a page on which
    that stands elsewhere, so that it comes after the legs then.
    """
    apart = list(signs(report))
    new = [told for told in apart if isinstance(told, NewSigns)]
    old = [told for told in apart if not isinstance(told, NewSigns)]
    more = [told for told in old if told.more or told.before is None]
    other = second_leg(report)
    back = back_only(report)
    yield from new
    yield from [other] if other else []
    yield from more
    alone = [back] if back else []
    behind = bool(new or more)
    yield from () if behind else alone
    for leg in legs_reached(report):
        left_out = leg.furthest is None and back is not None
        if not left_out and not (other and leg.side == other.side):
            yield replace(leg, latest=None) if back else leg
    yield from alone if behind else ()
    rest = (
        function(report),
        pain_compared(report) or pain_alone(report),
        first_and_last(report),
        *(told for told in old if told not in more),
        gone(report),
        around_practice(report),
        times_of_day(report),
        treatments(report),
        pairs(report),
    )
    yield from (fact for fact in rest if fact is not None)
