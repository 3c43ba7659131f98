"""The page as one file of HTML: no script, no request, no font from elsewhere; every word is escaped."""

import re
from collections.abc import Iterator

from qicli.views.report.drawing.marks import Picture
from qicli.views.report.drawing.svg import SCREEN, harmless, svg
from qicli.views.report.page.columns import Pairs
from qicli.views.report.page.content import (
    ALSO,
    CHECKED,
    HOW_TO_READ,
    NOTES,
    QUESTIONS,
    WHAT_GOES,
    WORDS,
    Page,
)
from qicli.views.report.page.style import STYLE
from qicli.views.report.page.tables import Cells, Table
from qicli.views.report.told.asked import UNASKED

# Nothing may be fetched, run or sent, whatever should ever slip through: the page needs its own style alone.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
BEFORE_A_NUMBER_OR_UNIT = re.compile(r" (?=[0-9.]+(?:,|$| ×)|(?:h|min|l|days?|×|→)(?![a-z]))")


def html(page: Page) -> str:
    """All of it, as one text; the same page gives the same text."""
    return "\n".join(["<!doctype html>", '<html lang="en">', *_head(page), *_body(page), "</html>", ""])


def _head(page: Page) -> Iterator[str]:
    return head(f"{page.title}, {page.dates}", STYLE)


def head(title: str, style: str) -> Iterator[str]:
    """What stands before a page: what it may do, which is nothing, its title, and how it looks."""
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
    yield f"<title>{harmless(title)}</title>"
    yield f"<style>{style}</style></head>"


def _body(page: Page) -> Iterator[str]:
    yield f'<body class="tight-{page.tightness}"><main>'
    yield from _header(page)
    yield from _checks(page)
    yield f'<ul class="words">{"".join(f"<li>{_bound(words)}</li>" for words in page.sentences)}</ul>'
    yield from _figures(page)
    yield from _columns(page)
    yield from _how(page)
    said, made = page.foot
    yield f"<footer><span>{harmless(said)}</span><span>{harmless(made)}</span></footer>"
    yield from _days(page.days)
    yield "</main></body>"


def _header(page: Page) -> Iterator[str]:
    yield f'<header><div><h1>{harmless(page.title)}</h1><p class="dates">{harmless(page.dates)}</p></div>'
    name = page.wishes.name
    named = f"<b>{harmless(name)}</b>" if name else '<span class="fill"></span>'
    reader = f"<span>For <b>{harmless(page.wishes.reader)}</b></span>" if page.wishes.reader else ""
    born = '<span>Born <span class="fill born"></span></span>'
    yield f'<div class="who"><span>Name {named}</span>{born}{reader}'
    if page.began:
        yield f"<span>{harmless(page.began)}</span>"
    yield f'<span class="under">{harmless(page.under)}</span></div></header>'


def _checks(page: Page) -> Iterator[str]:
    if page.checks:
        lines = "".join(f"<li>{_bound(line)}</li>" for line in page.checks)
        yield f'<section class="checks"><h2>{CHECKED}</h2><ul>{lines}</ul></section>'
    boxes = " ".join(f"<span>{box}</span>" for box in page.unasked)
    yield f'<p class="unasked">{UNASKED} {boxes}</p>'


def _figures(page: Page) -> Iterator[str]:
    """The same drawing for a screen, for one sheet of paper where that has to be lower, and for a phone."""
    if page.tightness:
        yield _figure("screen", page.screen)
        yield _figure("sheet", page.wide)
    else:
        yield _figure("screen sheet", page.wide)
    yield _figure("narrow", page.narrow)


def _figure(kind: str, picture: Picture) -> str:
    return f'<figure class="{kind}">{svg(picture, SCREEN, kind.split(maxsplit=1)[0])}</figure>'


def _columns(page: Page) -> Iterator[str]:
    left, right = "".join(_left(page)), "".join(_right(page))
    sections = "".join(f"<section>{part}</section>" for part in (left, right) if part)
    if sections:
        yield f'<div class="grid">{sections}</div>'


def _asked_and_words(page: Page) -> Iterator[str]:
    if page.questions:
        asked = "".join(f"<li>{harmless(question)}</li>" for question in page.questions)
        yield f"<h2>{QUESTIONS}</h2><ol>{asked}</ol>"
    if page.words:
        yield f"<h2>{WORDS}</h2>{_pairs(page.words)}"


def _right(page: Page) -> Iterator[str]:
    if not page.words_first:
        yield from _asked_and_words(page)
    if page.treatments:
        yield f"<h2>Treatments</h2>{_pairs(page.treatments)}"
    if not page.case_left:
        yield from _case(page)
    if page.also:
        yield f"<h2>{ALSO}</h2>{_pairs(page.also)}"


def _case(page: Page) -> Iterator[str]:
    if page.case:
        heading, *lines = page.case
        yield f"<h2>{harmless(heading)}</h2><p>{'<br>'.join(map(_bound, lines))}</p>"


def _left(page: Page) -> Iterator[str]:
    if page.words_first:
        yield from _asked_and_words(page)
    if page.function:
        yield f"<h2>{WHAT_GOES}</h2>{_table(page.function)}"
    if page.case_left:
        yield from _case(page)
    if page.notes:
        yield f"<h2>{NOTES}</h2><ul>{''.join(f'<li>{harmless(note)}</li>' for note in page.notes)}</ul>"


def _pairs(pairs: Pairs) -> str:
    told = "".join(f"<dt>{harmless(name)}</dt><dd>{_joined(words)}</dd>" for name, words in pairs)
    return f"<dl>{told}</dl>"


def _joined(words: str) -> str:
    """Harmless, and every number on one line with what it counts, and with its unit."""
    return BEFORE_A_NUMBER_OR_UNIT.sub("\N{NO-BREAK SPACE}", harmless(words))


def _how(page: Page) -> Iterator[str]:
    lines = "".join(f"<p><b>{harmless(name)}</b> {_bound(told)}</p>" for name, told in page.how)
    aside = f'<p class="aside">{_bound(page.aside)}</p>' if page.aside else ""
    yield f'<section class="how"><h2>{HOW_TO_READ}</h2><div>{lines}</div>{aside}</section>'


def _days(table: Table) -> Iterator[str]:
    yield '<details class="days"><summary>The days as a table</summary>'
    yield f'<div class="scroll">{_table(table)}</div></details>'


def _table(table: Table) -> str:
    head = "".join(_heading(word) for word in table.head)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(map(_row, table.rows))}</tbody></table>"


def _heading(word: str) -> str:
    lines = "<br>".join(harmless(line) for line in word.split("\n"))
    return f'<th scope="col">{lines}</th>' if word else "<td></td>"


def _row(row: Cells) -> str:
    name, *rest = (_bound(cell) for cell in row.cells)
    if row.strong:
        rest[-1] = f"<b>{rest[-1]}</b>"
    return f'<tr><th scope="row">{name}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'


def _bound(words: str) -> str:
    """Harmless, and no sign of percent on a line of its own."""
    return harmless(words).replace(" %", "\N{NO-BREAK SPACE}%")
