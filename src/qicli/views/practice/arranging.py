"""How the rows of the screen are given out: what matters most has its rows first."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qicli.views.practice.letters import HEIGHT, Size, drawable, letters, width
from qicli.views.practice.look import Look
from qicli.views.practice.rows import BLANK, Row, Words
from qicli.views.practice.wrapping import Lines, paged, wrapped

READABLE = 72  # columns: in longer lines the eye loses its place
BROAD = 100  # columns from which text is set in a column of that width
LARGE_FROM = (120, 40)  # cells: in smaller screens no instruction fits in large letters
MOST_LARGE = 44  # signs in a line of large letters
LETTERS: tuple[Size, ...] = ("towering", "vast", "huge", "large", "half")
LOWEST: dict[Size, int] = {
    "towering": 60,
    "vast": 50,
    "huge": 40,
    "large": 16,
    "half": 8,
}  # rows of the screen
GOOD_BAR = 3  # rows


class Budget:
    """Rows still free; what matters most takes its rows first."""

    def __init__(self, rows: int) -> None:
        self.left = rows

    def take(self, rows: int) -> int:
        """So many rows, or as many as there still are."""
        taken = max(0, min(rows, self.left))
        self.left -= taken
        return taken


class Wanted(NamedTuple):
    """What is to be shown at once: an instruction, the words for the breath, and the longest large word.

    `turns` is how many pages the instruction may have, so that all of it is seen before the step ends.
    `cues` and `breaths` are all the words that may stand here without the breath being over, which those of
    the gentle version are: nothing changes size then, or moves.
    """

    cue: str
    cues: tuple[str, ...]
    breaths: tuple[str, ...]
    word: str
    turns: int


class Arranged(NamedTuple):
    """Which letters, and how many rows each part has. `size` is None where the word is ordinary text.

    It is `whole` where every instruction that may stand here is seen at once, with a bar and some air.
    """

    size: Size | None
    large_text: bool
    pages: tuple[Lines, ...]
    text_rows: int
    whole: bool
    breath_rows: int
    title: int
    step: int
    foot: int
    bar: int
    gaps: tuple[int, int, int]
    above: int


@lru_cache(maxsize=128)
def arranged(wanted: Wanted, look: Look) -> Arranged:
    """The largest letters with which all of it is seen at once; else pages, few enough for the turns."""
    sizes = _sizes(wanted.word, look)
    for large_text in (True, False) if _may_be_large(wanted, look) else (False,):
        for size in sizes:
            tried = _tried(wanted, look, size, large_text=large_text)
            if tried.whole and not (large_text and size == "half"):
                return tried
    best = _tried(wanted, look, sizes[-1] if sizes else None, large_text=False)
    if all(len(_pages(cue, look, best.text_rows, wanted.turns)) <= wanted.turns for cue in wanted.cues):
        return best
    return _tried(wanted, look, None, large_text=False, tight=True)


def column(look: Look) -> int:
    """How wide ordinary text is set."""
    return READABLE if look.width > BROAD else look.width


def large_lines(text: str, look: Look) -> Lines:
    """The text in lines that fit the screen in large letters."""
    return wrapped(text, min(look.width, MOST_LARGE * 4), _half_width)


def large_text(lines: Lines, look: Look) -> Iterator[Row]:
    """These lines in large letters, one under the other, as a block in the middle."""
    margin = max(0, (look.width - max(map(_half_width, lines), default=0)) // 2)
    for number, line in enumerate(lines):
        yield from [BLANK] * (number > 0)
        yield from [Words(row, margin=margin) for row in letters(line, "half")]


def _half_width(text: str) -> int:
    return width(text, "half")


def _may_be_large(wanted: Wanted, look: Look) -> bool:
    large = look.width >= LARGE_FROM[0] and look.height >= LARGE_FROM[1] and not look.ascii_only
    return large and all(map(drawable, (*wanted.cues, *wanted.breaths)))


def _sizes(word: str, look: Look) -> list[Size]:
    """The letters in which the word fits, the largest first; half blocks have no ASCII form."""
    return [
        size
        for size in LETTERS
        if look.height >= LOWEST[size]
        and width(word, size) <= look.width
        and not (size == "half" and look.ascii_only)
    ]


def _tried(
    wanted: Wanted, look: Look, size: Size | None, *, large_text: bool, tight: bool = False
) -> Arranged:
    """The rows given out with these letters. Where it is tight, the text comes before all but three rows."""
    if large_text:
        wanted_rows = 4 * max(len(large_lines(cue, look)) for cue in wanted.cues) - 1
        breath = 4 * max(len(large_lines(cue, look)) for cue in wanted.breaths)
    else:
        wanted_rows = max(len(wrapped(cue, column(look))) for cue in wanted.cues)
        breath = max(len(wrapped(cue, column(look))) for cue in wanted.breaths)
    budget = Budget(look.height - (HEIGHT[size] if size else 1) - 2)
    least = min(wanted_rows, wanted_rows if tight else 1)
    if tight:
        cue, breath_rows, step = budget.take(least), budget.take(breath), budget.take(1)
    else:
        step, cue, breath_rows = budget.take(1), budget.take(least), budget.take(breath)
    title, keys = budget.take(1), budget.take(1)
    cue += budget.take(wanted_rows - cue)
    bar = 1 + budget.take(1)
    first = budget.take(1)
    following = budget.take(1)
    bar += budget.take(1)
    gaps = (first, budget.take(1), budget.take(1))
    bar += budget.take(min(4, look.height // 6))
    bar += budget.take(min(budget.left // 3, 4))
    if large_text:
        pages: tuple[Lines, ...] = (large_lines(wanted.cue, look),)
    else:
        pages = _pages(wanted.cue, look, cue, wanted.turns) if cue else ((),)
    whole = cue == wanted_rows and bar >= GOOD_BAR and first > 0
    below = following + keys
    return Arranged(
        size, large_text, pages, cue, whole, breath_rows, title, step, below, bar, gaps, budget.left // 2
    )


def _pages(cue: str, look: Look, high: int, most: int) -> tuple[Lines, ...]:
    """The instruction in pages so high, as few as can be."""
    lines = wrapped(cue, column(look))
    return (lines,) if len(lines) <= high else tuple(paged([cue], column(look), high, most))
