"""Text in lines and pages: no line breaks within a word, no page within a sentence where that can be had."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rich.cells import cell_len, chop_cells

from qicli.core.rows import Measure, rows

CLIPPED = 8  # columns up to which a word too long for the line is cut off instead of broken

Lines = tuple[str, ...]


@lru_cache(maxsize=256)
def wrapped(text: str, columns: int, measure: Measure = cell_len) -> Lines:
    """The text in lines no wider than this, broken between words.

    A word that no line could hold is broken, for there is no other way to show it.
    """
    lines = rows(" ".join(text.split()), columns, 0, measure) if text.strip() else []
    if columns <= CLIPPED or measure is not cell_len:
        return tuple(lines)
    return tuple(part for line in lines for part in chop_cells(line, columns))


def hanging(head: str, text: str, columns: int) -> Lines:
    """The text behind a head, its further lines as far in as the first."""
    room = columns - cell_len(head)
    if room <= CLIPPED:
        return (f"{head}{text}",)
    first, *others = wrapped(text, room) or ("",)
    return (f"{head}{first}", *[" " * cell_len(head) + line for line in others])


def paged(paragraphs: Sequence[str], columns: int, rows: int, most: int) -> list[Lines]:
    """The paragraphs in pages of so many rows.

    They are broken between paragraphs, else between sentences, else between lines: the first that needs no
    more than `most` pages. An ellipsis tells that a sentence goes on.
    """
    whole = _packed([wrapped(text, columns) for text in paragraphs], rows)
    if whole is not None and len(whole) <= most:
        return whole or [()]
    sentences = [sentence for text in paragraphs for sentence in _sentences(text)]
    narrow = max(1, columns - 2)
    by_sentence = _packed([wrapped(sentence, columns) for sentence in sentences], rows)
    if by_sentence is not None and len(by_sentence) <= most:
        return by_sentence
    lines = [line for text in paragraphs for line in wrapped(text, narrow)]
    return [_page(lines, first, rows) for first in range(0, len(lines), max(1, rows))] or [()]


def _page(lines: Sequence[str], first: int, rows: int) -> Lines:
    page = list(lines[first : first + max(1, rows)])
    if first + rows < len(lines) and not page[-1].endswith((".", "?", "!")):
        page[-1] += " …"
    return tuple(page)


def _packed(parts: Iterable[Lines], rows: int) -> list[Lines] | None:
    """The parts on pages, none of them divided; None where one is longer than a page."""
    pages: list[Lines] = []
    for part in parts:
        if len(part) > rows:
            return None
        if pages and len(pages[-1]) + len(part) <= rows:
            pages[-1] += part
        else:
            pages.append(part)
    return pages


def _sentences(text: str) -> list[str]:
    """The sentences of a text, each with what ends it."""
    return [sentence for sentence in re.split(r"(?<=[.?!;])\s+", text.strip()) if sentence]
