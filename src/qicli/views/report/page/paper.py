"""What is set on paper: the page as plain values, which no program is made of."""

from collections.abc import Iterable
from typing import Any

from qicli.core.text import visible
from qicli.views.report.drawing.svg import PRINT, svg
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
from qicli.views.report.page.tables import Table
from qicli.views.report.told.asked import UNASKED

SANS = ("Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans")
SERIF = ("Libertinus Serif", "Noto Serif", "DejaVu Serif")


def data_of(page: Page) -> dict[str, Any]:
    """The page as adapters/paper/page.typ reads it; what is invisible is written out."""
    wishes = page.wishes
    return {
        "title": page.title,
        "dates": page.dates,
        "made": [wishes.made.year, wishes.made.month, wishes.made.day],
        "name": visible(wishes.name),
        "reader": visible(wishes.reader),
        "under": page.under,
        "checks": _lines(page.checks),
        "unasked": [UNASKED, *page.unasked],
        "sentences": _lines(page.sentences),
        "drawing": svg(page.paper, PRINT, "days"),
        "described": visible(page.paper.description),
        "function": _table(page.function) if page.function else None,
        "words": _pairs(page.words),
        "questions": _lines(page.questions),
        "treatments": _pairs(page.treatments),
        "also": _pairs(page.also),
        "notes": _lines(page.notes),
        "case": _lines(page.case),
        "began": visible(page.began),
        "case_left": page.case_left,
        "words_first": page.words_first,
        "columns": page.has_columns,
        "how": _pairs(page.how),
        "aside": visible(page.aside),
        "foot": list(page.foot),
        "sans": list(SANS),
        "serif": list(SERIF),
        "named": {
            "checked": CHECKED,
            "goes": WHAT_GOES,
            "words": WORDS,
            "also": ALSO,
            "notes": NOTES,
            "questions": QUESTIONS,
            "how": HOW_TO_READ,
        },
    }


def _lines(lines: Iterable[str]) -> list[str]:
    return [visible(line) for line in lines]


def _pairs(pairs: Pairs) -> list[list[str]]:
    return [_lines(pair) for pair in pairs]


def _table(table: Table) -> dict[str, Any]:
    rows = [{"cells": _lines(row.cells), "strong": row.strong} for row in table.rows]
    return {"head": ["\n".join(_lines(word.split("\n"))) for word in table.head], "rows": rows}
