"""Questions set in rows, so that no word of them is torn by the edge of the screen."""

from collections.abc import Callable, Collection, Sequence

from qicli.core.rows import rows
from qicli.ports import Ask

ANSWER = 4  # cells kept for an answer beside its question
NARROW = 20  # columns below which the answer has no room beside it


class AskInRows:
    """Asks through another, each question broken between its words."""

    def __init__(self, ask: Ask, columns: Callable[[], int | None], said: Callable[[str], str] = str) -> None:
        self._ask = ask
        self._columns = columns
        self._said = said  # what becomes of a question that is to be heard

    def hush(self) -> None:
        """As the other does."""
        self._ask.hush()

    def line(self, question: str, *, seconds: int | None = None, alone: Collection[str] = ()) -> str | None:
        """As the other does."""
        return self._ask.line(self._set(question), seconds=seconds, alone=alone)

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """As the other does."""
        return self._ask.key(self._set(question), keys, seconds=seconds)

    def page(self, question: str, *, seconds: int | None = None) -> str | None:
        """As the other does."""
        return self._ask.page(self._set(question), seconds=seconds)

    def _set(self, question: str) -> str:
        """The question in rows, the last one with the blank before the answer."""
        columns = self._columns()
        question = self._said(question)
        words = question.rstrip(" ")
        room = columns if columns is None or columns < NARROW else columns - ANSWER
        return "\n".join(rows(words, room)) + question[len(words) :]
