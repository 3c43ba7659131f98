"""The card as one file of HTML: no script, no request; every word is escaped."""

from collections.abc import Iterator

from qicli.views.card.content import GENTLE, IN, OUT, STEPS, TAKE_CARE, Card, CardStep, Way
from qicli.views.card.drawing import breath_picture
from qicli.views.card.fitting import COLUMNS_FROM, size_of
from qicli.views.card.style import STYLE
from qicli.views.report.drawing.svg import SCREEN, harmless, svg
from qicli.views.report.page.html import head


def html(card: Card) -> str:
    """All of it, as one text; the same card gives the same text."""
    lines = ["<!doctype html>", '<html lang="en">', *head(card.title, STYLE), *_body(card), "</html>", ""]
    return "\n".join(lines)


def _body(card: Card) -> Iterator[str]:
    yield f'<body class="size-{size_of(card)}"><main>'
    yield from _header(card)
    yield from _care(card)
    columns = " two" if len(card.steps) >= COLUMNS_FROM else ""
    yield f'<section class="steps{columns}"><h2>{STEPS}</h2><ol>'
    yield from map(_step, card.steps)
    yield "</ol></section>"
    if card.source:
        yield f'<p class="source">{harmless(card.source)}</p>'
    yield f"<footer><span>{harmless(card.foot[0])}</span><span>{harmless(card.foot[1])}</span></footer>"
    yield "</main></body>"


def _header(card: Card) -> Iterator[str]:
    yield f'<header class="card"><div class="named"><h1>{harmless(card.title)}</h1>'
    yield f'<p class="summary">{harmless(card.summary)}</p><p class="facts">{harmless(card.facts)}</p></div>'
    if card.breath is not None:
        drawn = svg(breath_picture(card.breath), SCREEN, "breath")
        yield f'<figure class="screen sheet narrow">{drawn}</figure>'
    yield "</header>"


def _care(card: Card) -> Iterator[str]:
    lines = "".join(f"<li>{harmless(line)}</li>" for line in card.care)
    cautions = f"<ul>{lines}</ul>" if lines else ""
    yield f'<section class="checks"><h2>{TAKE_CARE}</h2>{cautions}<p>{harmless(card.stop)}</p></section>'
    yield f'<p class="call">{" ".join(map(harmless, card.call))}</p>'


def _step(step: CardStep) -> str:
    way, gentle = step.way, step.gentle
    told = f'<h3>{harmless(way.name)}</h3> <span class="dose">{harmless(way.dose)}</span>'
    told = f"<div>{told}</div><p>{harmless(way.cue)}</p>{_breathed(way)}"
    return f"<li>{told}{_gentle(gentle) if gentle is not None else ''}</li>"


def _gentle(way: Way) -> str:
    named = f"{GENTLE}: {way.name}" if way.name else GENTLE
    ends = "" if named.endswith((".", "?", "!")) else "."
    dose = f' <span class="dose">{harmless(way.dose)}.</span>' if way.dose else ""
    cue = f" {harmless(way.cue)}" if way.cue else ""
    return f'<div class="gentle"><p><b>{harmless(named)}{ends}</b>{dose}{cue}</p>{_breathed(way)}</div>'


def _breathed(way: Way) -> str:
    pairs = ((IN, way.inhale), (OUT, way.exhale))
    parts = [f"<span><b>{name}</b> {harmless(words)}</span>" for name, words in pairs if words]
    return f'<p class="breathed">{" ".join(parts)}</p>' if parts else ""
