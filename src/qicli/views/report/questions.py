"""The questions for a visit in a report: a line each, and what was answered."""

from collections.abc import Iterator

from qicli.core.report.questions import ToAsk
from qicli.core.text import visible
from qicli.views.report.changed import day_name
from qicli.views.styled import Styled

MOST = 5  # of each kind; the rest is counted


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
        return visible(each.text)
    answer = f": “{visible(each.answer)}”" if each.answer else ""
    return f"{visible(each.text)} {day_name(each.answered)}{answer}"
