"""The questions for a visit in a report: a line each, and what was answered."""

from collections.abc import Iterator

from qicli.core.report.questions import ToAsk
from qicli.views.report.changed import day_name
from qicli.views.report.drawing.look import short
from qicli.views.styled import Styled

MOST = 5  # of each kind; the rest is counted
LONGEST = 200  # cells of one; `qi ask` has it whole


def question_lines(questions: tuple[ToAsk, ...]) -> Iterator[Styled]:
    """What is open, then what was answered in these days."""
    yield from _listed("To ask at the visit", [_words(each) for each in questions if each.answered is None])
    yield from _listed("Answered", [_words(each) for each in questions if each.answered is not None])


def _listed(heading: str, lines: list[str]) -> Iterator[Styled]:
    if not lines:
        return
    yield Styled(heading)
    yield from (Styled(f"- {line}") for line in lines[:MOST])
    if len(lines) > MOST:
        yield Styled(f"- and {len(lines) - MOST} more: qi ask --all")


def _words(each: ToAsk) -> str:
    if each.answered is None:
        return short(each.text, LONGEST)
    answer = f": “{short(each.answer, LONGEST)}”" if each.answer else ""
    return f"{short(each.text, LONGEST)} {day_name(each.answered)}{answer}"
