"""The questions for a visit, as a report has them."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from qicli.core.entry import Question
from qicli.core.person.visit import in_order
from qicli.core.safety.tiers import of_a_crisis
from qicli.core.when import Period, day_of


class ToAsk(Struct, frozen=True):
    """One question.

    Attributes:
        id: of the entry, by which it can be ticked off.
        day: on which it came up.
        answer: what was said, "" for nothing; `answered`: on which day, None while it is open.
    """

    id: str
    day: date
    text: str
    answer: str
    answered: date | None


def for_the_visit(questions: Iterable[Question], period: Period) -> tuple[ToAsk, ...]:
    """Those that a report of these days shows, as they came up: what is open, and what was answered in them.

    What was said in a crisis stands in no report.
    """
    asked = ((each, day_of(each.at)) for each in in_order(questions))
    return tuple(
        ToAsk(each.root, day, each.text, each.answer, each.answered)
        for each, day in asked
        if day <= period.last
        and (each.answered is None or each.answered in period)
        and not of_a_crisis(each.flags)
    )
