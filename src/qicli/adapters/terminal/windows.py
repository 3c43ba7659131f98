"""Keys and questions at a Windows console, with the same promises as on a POSIX terminal."""

import msvcrt
import signal
import sys
import time
from collections import deque
from collections.abc import Collection, Sequence
from types import FrameType, TracebackType
from typing import Self

from qicli.ports import Clock

assert sys.platform == "win32"  # tells the type checker; `world` imports this nowhere else

LOOK_EVERY = 0.01  # seconds: a console cannot be waited for together with a deadline
HUSH, HUSHED = 0.7, 3.0  # seconds of silence after which no key is held down, and how long that is waited for
NAMED = {"\r": "enter", " ": "space", "\x08": "backspace", "\x1a": "end"}
ARROWS = {"H": "up", "P": "down", "M": "right", "K": "left"}


class ConsoleKeys:
    """Looks for keys and for Ctrl-C a hundred times a second; use it as a context manager."""

    def __init__(self, clock: Clock, *, keys: bool) -> None:
        self._clock = clock
        self._keys = keys
        self._waiting: deque[str] = deque()

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before)

    def wait(self, until: int | None) -> str | None:
        """The next key or event; None once the clock has reached `until` (ms; None waits for ever)."""
        while not self._waiting:
            if self._keys and (key := pressed()):
                return key
            now = self._clock.now()
            if until is not None and now >= until:
                return None
            time.sleep(LOOK_EVERY if until is None else min(LOOK_EVERY, (until - now) / 1000))
        return self._waiting.popleft()

    def stop(self) -> None:
        """Windows stops no process for Ctrl-Z."""

    def resume(self) -> None:
        """There is no mode to enter again."""

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        self._waiting.append("interrupt")


class ConsoleAsk:
    """Asks with a whole line; Windows gives no way to stop waiting for one."""

    def hush(self) -> None:
        """Drop what is typed until nothing has been for a while, unseen."""
        now = time.monotonic()
        until, silent = now + HUSHED, now + HUSH
        while now < min(until, silent):
            silent = now + HUSH if pressed() else silent
            time.sleep(LOOK_EVERY)
            now = time.monotonic()

    def line(  # see above: neither a time-out nor an answer without Enter
        self,
        question: str,
        *,
        seconds: int | None = None,  # noqa: ARG002
        alone: Collection[str] = (),  # noqa: ARG002
    ) -> str | None:
        """The answer; "" for Enter alone; None at the end of input."""
        try:
            return input(question)
        except EOFError:
            return None

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """One of these keys; None for any other."""
        answer = (self.line(question, seconds=seconds) or "")[:1].lower()
        return answer if answer in keys else None

    def page(self, question: str, *, seconds: int | None = None) -> str | None:
        """The first letter of what was typed."""
        return (self.line(question, seconds=seconds) or "")[:1].lower()


def pressed() -> str | None:
    """The key that was pressed, if one was."""
    if not msvcrt.kbhit():
        return None
    char = msvcrt.getwch()
    if char in {"\x00", "\xe0"}:
        return ARROWS.get(msvcrt.getwch())
    return NAMED.get(char, char)
