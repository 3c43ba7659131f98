"""What is set on paper: the card as plain values, which no program is made of."""

from typing import Any

from qicli.core.text import visible
from qicli.views.card.content import GENTLE, IN, OUT, STEPS, TAKE_CARE, Card, Way
from qicli.views.card.drawing import breath_picture
from qicli.views.card.fitting import COLUMNS_FROM
from qicli.views.report.drawing.svg import PRINT, svg
from qicli.views.report.page.paper import SANS, SERIF


def data_of(card: Card) -> dict[str, Any]:
    """The card as adapters/paper/card.typ reads it; what is invisible is written out."""
    picture = breath_picture(card.breath) if card.breath is not None else None
    return {
        "title": visible(card.title),
        "summary": visible(card.summary),
        "facts": visible(card.facts),
        "drawing": svg(picture, PRINT, "breath") if picture else "",
        "described": picture.description if picture else "",
        "care": [visible(line) for line in card.care],
        "stop": card.stop,
        "call": " ".join(card.call),
        "steps": [
            {"way": _way(step.way), "gentle": _way(step.gentle) if step.gentle is not None else None}
            for step in card.steps
        ],
        "columns": 2 if len(card.steps) >= COLUMNS_FROM else 1,
        "source": visible(card.source),
        "foot": list(card.foot),
        "sans": list(SANS),
        "serif": list(SERIF),
        "named": {"care": TAKE_CARE, "steps": STEPS, "gentle": GENTLE, "in": IN, "out": OUT},
    }


def _way(way: Way) -> dict[str, str]:
    words = {"name": way.name, "dose": way.dose, "cue": way.cue, "in": way.inhale, "out": way.exhale}
    return {key: visible(said) for key, said in words.items()}
