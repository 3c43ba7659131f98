"""A list that is asked about, in parts that stand on the screen with the question behind them."""

from collections.abc import Sequence

from qicli.core.rows import rows
from qicli.world import World

ASKING = 4  # rows for the question, what is typed, and what was typed before
LEAST = 5  # rows of the list at once, however low the screen is


def room(world: World, said: Sequence[str] = ()) -> int | None:
    """How many rows of a list stand on the screen at once, behind what was `said`; None for all of them."""
    if world.height is None:
        return None
    return max(LEAST, world.height - ASKING - sum(_high(world, line) for line in said))


def in_parts(world: World, lines: Sequence[str], most: int | None) -> list[list[str]]:
    """The lines in as few parts of at most so many rows as there must be, about as long as one another."""
    high = [_high(world, line) for line in lines]
    number = 1 if most is None else -(-sum(high) // most)
    parts: list[list[str]] = [[]]
    used = 0
    for line, taken in zip(lines, high, strict=True):
        full = most is not None and used + taken > most
        if parts[-1] and (full or used * number >= sum(high)):
            parts.append([])
            used = 0
        parts[-1].append(line)
        used += taken
    return parts


def _high(world: World, line: str) -> int:
    return len(rows(line, world.width))
