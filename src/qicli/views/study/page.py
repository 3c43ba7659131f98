"""The answers of a study as one file of HTML, as a report looks: no script, no request, all escaped."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from qicli.study.answers import Answer, Line
from qicli.study.questions import ALL, QUESTIONS, Question
from qicli.study.told import Told
from qicli.views.report.drawing.svg import harmless
from qicli.views.report.page.html import POLICY
from qicli.views.report.page.style import STYLE
from qicli.views.study.sentences import figure, moved, persons, sentences, weeks
from qicli.views.study.words import NOTHING, TITLES, measure_of, part_of

TITLE = "Many journals"
OWN_STYLE = (
    "section{margin-top:22px}.words{font-size:1.08em}.words li:first-child{font-weight:400}"
    "td,th{text-align:left}h3{font-size:1em;margin:8px 0 2px;font-weight:600}"
)
NO_CAUSE = "What came after something is not shown to come of it."


def page(told: Told, made: date) -> str:
    """All of it, as one text; the same answers and day give the same text."""
    return "\n".join(["<!doctype html>", '<html lang="en">', *_head(), *_body(told, made), "</html>", ""])


def _head() -> Iterator[str]:
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
    yield f"<title>{TITLE}</title>"
    yield f"<style>{STYLE}{OWN_STYLE}</style></head>"


def _body(told: Told, made: date) -> Iterator[str]:
    dates = f'<p class="dates">{harmless(weeks(told))}</p>'
    yield f"<body><main><header><div><h1>{TITLE}</h1>{dates}</div></header>"
    said = "".join(f"<li>{harmless(sentence)}</li>" for sentence in sentences(told))
    yield f'<ul class="words">{said}</ul>'
    for answer in told.answers:
        yield f"<section><h2>{harmless(TITLES[answer.question])}</h2>"
        yield f'<div class="scroll">{"".join(_tables(answer))}</div></section>'
    made_by = f"Made by qi on {made.day} {made:%B %Y}, with {told.engine}"
    yield f"<footer><span>{NO_CAUSE}</span><span>{harmless(made_by)}</span></footer></main></body>"


def _tables(answer: Answer) -> Iterator[str]:
    question = QUESTIONS[answer.question]
    if not answer.lines:
        yield f"<p>{NOTHING.capitalize()}.</p>"
    for arm, lines in groupby(answer.lines, key=lambda line: line.arm):
        if arm != ALL:
            yield f"<h3>{harmless(arm)}</h3>"
        yield _table(["", "", "persons"], [_cells(question, line) for line in lines])
    if answer.differences:
        yield "<h3>Between the groups</h3>"
        yield _table(
            ["", ""],
            [
                (
                    _name(question, each.part, each.measure),
                    f"{each.arm} against {each.less} {moved(each.told)}",
                )
                for each in answer.differences
            ],
        )


def _cells(question: Question, line: Line) -> Sequence[str]:
    return _name(question, line.part, line.measure), figure(line), persons(line.persons)


def _name(question: Question, part: str, measure: str) -> str:
    return ", ".join(word for word in (part_of(question, part), measure_of(question, measure)) if word)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    names = "".join(f'<th scope="col">{harmless(word)}</th>' if word else "<td></td>" for word in head)
    body = "".join(_row(*row) for row in rows)
    return f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table>"


def _row(name: str, *rest: str) -> str:
    cells = "".join(f"<td>{harmless(cell)}</td>" for cell in rest)
    return f'<tr><th scope="row">{harmless(name)}</th>{cells}</tr>'
