"""What rows hold, told column by column: so that a person sees what they give before they give it."""

from collections.abc import Sequence

from msgspec import Struct

from qicli.core.study.row import Row

_WORDS = ("kind", "routine", "chosen", "treatments")  # the columns of words


class Held(Struct, frozen=True):
    """One column: how many rows have something in it, and which words, where it is one of words."""

    column: str
    rows: int
    words: tuple[str, ...]


def held_by(rows: Sequence[Row]) -> list[Held]:
    """The columns that have something in any of these rows."""
    found = [_held(column, rows) for column in Row.__struct_fields__]
    return [each for each in found if each.rows]


def _held(column: str, rows: Sequence[Row]) -> Held:
    said = [value for row in rows if (value := getattr(row, column)) not in {None, ()}]
    words: set[str] = set()
    if column in _WORDS:
        for value in said:
            words.update(value if isinstance(value, tuple) else [value])
    return Held(column, len(said), tuple(sorted(words)))
