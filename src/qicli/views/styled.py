"""A line for a terminal, some of its words in a style; Rich is imported only where there are colours."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qicli.core.rows import broken

if TYPE_CHECKING:
    from rich.console import Console


class Styled:
    """Words, and how they look: `bold`, `dim`, `cyan`, `green`, as Rich calls it, or "" for as they are."""

    def __init__(self, words: str = "", style: str = "") -> None:
        self._pieces = [(words, style)]

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join([words for words, _ in self._pieces])

    def append(self, words: str, style: str = "") -> "Styled":
        """The same line, with these words at its end."""
        self._pieces.append((words, style))
        return self

    def row(self, blanks: int, start: int, end: int) -> "Styled":
        """The part from `start` to `end` after so many blanks."""
        row, passed = Styled(" " * blanks), 0
        for words, style in self._pieces:
            row.append(words[max(0, start - passed) : max(0, end - passed)], style)
            passed += len(words)
        return row

    def written(self, console: "Console | None") -> str:
        """As it is written to this console, with the codes of its colours; its words where that has none."""
        if console is None or console.color_system is None:
            return self.plain
        from rich.text import Text  # noqa: PLC0415 - words alone do without Rich, which costs a start 20 ms

        with console.capture() as written:
            console.print(Text.assemble(*self._pieces), soft_wrap=True, end="")
        return written.get()


def set_in_rows(line: Styled, width: int, indent: int | None = None) -> Iterator[Styled]:
    """A line in rows no wider than this, its styles kept; further rows have an indent of their own."""
    found = broken(line.plain, width, indent)
    if len(found) == 1:
        yield line
        return
    yield from (line.row(row.blanks, row.start, row.end) for row in found)
