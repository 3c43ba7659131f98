"""How large a card is set, so that it is read from a wall and stays one sheet of paper."""

from collections.abc import Iterator

from qicli.core.rows import cells
from qicli.views.card.content import Card, Way

# Points, from what is read across a room to what the longest of ours needs.
SIZES = (13.5, 12.6, 11.8, 11.0, 10.3, 9.7, 9.2, 8.7, 8.2, 7.7, 7.2, 6.8, 6.4, 6.1)
COLUMNS_FROM = 3  # steps from which they stand in two columns
# CSS pixels between the margins: as wide as A4 has it, and as high as Letter, each the smaller of the two.
WIDTH, HEIGHT = 690.0, 955.0
POINT = 96 / 72  # CSS pixels
BROAD = 0.535  # of its size is a letter wide on average, in the widest font that a system may take
LINE = 1.32  # of its size is a line high
GAP, NUMBER = 2.2, 1.9  # ems between the columns, and left of each step for its number


def size_of(card: Card) -> int:
    """Which of the sizes: the largest in which it is one sheet, about; the last where it is none in any."""
    fitting = (nth for nth, points in enumerate(SIZES) if high(card, points) <= HEIGHT)
    return next(fitting, len(SIZES) - 1)


def high(card: Card, points: float) -> float:
    """About how high the card is on paper (CSS pixels), its letters so many points large."""
    em = points * POINT
    whole = WIDTH / em / BROAD
    columns = 2 if len(card.steps) >= COLUMNS_FROM else 1
    column = ((WIDTH / em - GAP * (columns - 1)) / columns - NUMBER) / BROAD
    steps = sum(sum(_step(step.way, step.gentle, column)) + 0.57 for step in card.steps)
    tallest = max(sum(_step(step.way, step.gentle, column)) for step in card.steps)
    # Columns cannot be parted within a step: the higher of two may be a part of a step higher.
    body = steps if columns == 1 else steps / 2 + 0.15 * tallest
    care = sum(_lines(words, whole * 0.96) for words in (*card.care, card.stop, *card.call))
    around = 6.0 + _lines(card.summary, whole * 0.7) * 1.2 + care + 0.9 * _lines(card.source, whole) + 3.5
    return em * LINE * (around + body)


def _step(way: Way, gentle: Way | None, width: float) -> Iterator[float]:
    """The lines of one step."""
    yield _lines(f"{way.name}  {way.dose}", width / 1.06) * 1.1
    yield _lines(way.cue, width)
    yield _lines(f"in {way.inhale} out {way.exhale}", width) if way.inhale or way.exhale else 0
    if gentle is not None:
        words = ("Gentle", gentle.name, gentle.dose, gentle.cue, gentle.inhale, gentle.exhale)
        yield _lines(" ".join(words), width - 1.5) + 0.23


def _lines(words: str, width: float) -> int:
    """How many lines of so many letters the words take; some are broken early."""
    return 1 + int(cells(words) / (width * 0.95)) if words else 0
