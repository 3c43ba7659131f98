"""The questions for a visit, a line each with its number."""

from collections.abc import Iterator, Sequence
from datetime import date

from qicli.core.entry import Question, shown_id
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.views.report.changed import day_name

HOW_TO_KEEP = 'qi ask "can I cycle again?"'
HOW_TO_ANSWER = 'qi ask --answered {number} "what was said"'


def question_lines(questions: Sequence[Question], numbered: Sequence[Question]) -> Iterator[str]:
    """Each question with its number, those that have none with a dash; then how to tick one off."""
    numbers = {each.root: number for number, each in enumerate(numbered, 1)}
    if not questions:
        yield f"No question is open. To keep one for the visit: {HOW_TO_KEEP}"
        return
    for each in questions:
        number = numbers.get(each.root)
        yield " ".join(["-" if number is None else f"{number}.", *_told(each)])
    first = next((numbers[each.root] for each in questions if each.answered is None), None)
    if first is not None:
        yield f"When it is answered: {HOW_TO_ANSWER.format(number=first)}"


def answered_line(question: Question) -> str:
    """A question with its answer, and its id."""
    answer = f" “{visible(question.answer)}”" if question.answer else ""
    return f"“{visible(question.text)}”{answer}  ({visible(shown_id(question.root))})"


def _told(question: Question) -> list[str]:
    parts = [visible(question.text) or "(left out)", _day(day_of(question.at))]
    if question.answered is not None:
        answer = f" “{visible(question.answer)}”" if question.answer else ""
        parts.append(f"answered {_day(question.answered)}{answer}")
    return [f"{' · '.join(parts)}  ({visible(shown_id(question.root))})"]


def _day(day: date) -> str:
    return f"{day_name(day)} {day:%Y}"
