"""Questions at a terminal that writes line after line: each is answered by a line."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import TextIO

from qicli.adapters.terminal.ask import hush, received
from qicli.adapters.terminal.keys import waiting


class LineAsk:
    """Asks, and reads the line that is typed; the terminal shows it, and lets it be corrected."""

    def __init__(self, terminal: int, file: TextIO) -> None:
        self._terminal = terminal
        self._file = file
        self._typed = b""

    def hush(self) -> None:
        """Drop what is typed until nothing has been for a while, unseen."""
        hush(self._terminal)

    def line(
        self,
        question: str,
        *,
        seconds: int | None = None,
        alone: Collection[str] = (),  # noqa: ARG002 - every line ends with Enter
    ) -> str | None:
        """The answer; "" for Enter alone; None when nothing was typed for so many seconds."""
        print(question, end="", file=self._file, flush=True)
        with waiting():
            answer = self._next(seconds)
        if answer is None:  # nobody pressed Enter, so that the question's row is still open
            with suppress(OSError):  # the terminal may be gone
                print(file=self._file, flush=True)
        return answer

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """The first letter of the answer, if it is one of these keys."""
        letter = (self.line(question, seconds=seconds) or "").strip()[:1].lower()
        return letter if letter in list(keys) else None

    def page(self, question: str, *, seconds: int | None = None) -> str | None:
        """The first letter of the line; all of it is the next answer where it is more, or a number."""
        line = (self.line(question, seconds=seconds) or "").strip()
        if len(line) > 1 or line.isdecimal():
            self._typed = f"{line}\n".encode() + self._typed
        return line[:1].lower()

    def _next(self, seconds: int | None) -> str | None:
        while b"\n" not in self._typed:
            data = received(self._terminal, seconds)
            if not data:
                return None
            self._typed += data
        line, _, self._typed = self._typed.partition(b"\n")
        return line.decode(errors="replace").strip("\r")
