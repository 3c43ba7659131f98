"""What words said, as one line, so that a table of sentences reads like the corpus.

`6, left calf, burning, worse sitting, “in the garage”`: the moment behind @, the pain, before and after, the
places, what it is like, worse, better, moods, treatments, medicines with their amounts, measures, movements,
postures, what was kept in quotation marks, and slips as `burnign→burning` (or `lefft→left?` where offered).
"""

from collections.abc import Iterator

import pytest

from qicli.core.entry import Site
from qicli.core.words.grammar import Said, read_words
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught


def rows(table: str) -> pytest.MarkDecorator:
    """The rows of a table `words | line`, one test each, called by their words."""
    parted = [row.rsplit("|", 1) for row in filter(str.strip, table.splitlines())]
    pairs = [(text.strip(), line.strip()) for text, line in parted]
    return pytest.mark.parametrize(
        ("text", "line"), [pytest.param(*pair, id=pair[0] or "nothing") for pair in pairs]
    )


def line_of(text: str, taught: Taught = NOTHING_TAUGHT) -> str:
    """What these words say, as one line."""
    return ", ".join(_parts(read_words(text, taught)))


def _parts(said: Said) -> Iterator[str]:
    if said.moment:
        yield f"@ {said.moment.text}"
    if said.pain is not None:
        yield str(said.pain)
    if said.open:
        yield " or ".join(map(str, said.open))
    if said.before.pain is not None:
        yield f"before {said.before.pain}"
    if said.after.pain is not None:
        yield f"after {said.after.pain}"
    yield from map(_place, said.sites)
    yield from said.qualities
    yield from (f"worse {word}" for word in said.worse_with)
    yield from (f"better {word}" for word in said.better_with)
    yield from (*said.moods, *said.treatments)
    yield from (" ".join(filter(None, (each.name, each.amount))) for each in said.medicines)
    yield from (f"{each.name} {each.value:g} {each.unit}" for each in said.measures)
    yield from (each.name + (f" {each.minutes:g} min" if each.minutes else "") for each in said.movements)
    yield from said.tags
    yield from (f"“{piece}”" for piece in said.kept)
    yield from (f"{slip.typed}→{slip.word}{'' if slip.taken else '?'}" for slip in said.slips)


def _place(site: Site) -> str:
    words = (site.part, site.side, site.site, None if site.pain is None else str(site.pain))
    return " ".join(word for word in words if word)
