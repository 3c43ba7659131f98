"""Questions at a terminal, answered with a key or a few words, and never waited for too long."""

import os
import select
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from typing import TextIO, TypeVar

from qicli.adapters.terminal.keyboard import Keyboard
from qicli.adapters.terminal.keys import cbreak, held_in_cbreak

ENOUGH = 2.0  # seconds of silence after which an answer that can stand alone is the whole answer
HUSH = 0.7  # seconds of silence after which no key is held down any more; repeats begin after 0.25 to 0.66
LEAVES = "q"
HUSHED = 3.0  # seconds in which a key that was held to the end is let go

Answer = TypeVar("Answer")
_DIGITS = [[digit] for digit in "0123456789"]


class TerminalAsk:
    """Reads key by key, so that one key can be an answer and silence can be one too."""

    def __init__(self, terminal: int, file: TextIO) -> None:
        self._terminal = terminal
        self._file = file
        self._ahead: list[str] = []  # keys that were typed before their question

    def hush(self) -> None:
        """Drop what is typed until nothing has been for a while, unseen."""
        self._ahead.clear()
        hush(self._terminal)

    def line(self, question: str, *, seconds: int | None = None, alone: Collection[str] = ()) -> str | None:
        """The answer; "" for Enter alone; None when nothing was typed for so many seconds.

        An answer that is in `alone` needs no Enter: it counts when nothing follows it for two seconds.
        """
        return self._asked(question, lambda typing: self._line(typing, seconds, alone))

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """One of these keys; None for any other, or when nothing came for so many seconds."""
        self._ahead.clear()
        return self._asked(question, lambda typing: self._key(typing, keys, seconds))

    def page(self, question: str, *, seconds: int | None = None) -> str | None:
        """The key that turns the page; "" where an answer is typed already, of which it is the beginning.

        Whoever types a number, or more than one key, answers what comes; a key held down is one.
        """
        if self._ahead:
            return ""
        keys = self._asked(question, lambda typing: _typed_at_once(typing, seconds))
        if len(set(keys)) > 1 or keys[:1] in _DIGITS:
            self._ahead = keys
        return keys[0].lower() if keys else None

    def _asked(self, question: str, answer: "Callable[[_Typing], Answer]") -> Answer:
        self._say(question)
        with held_in_cbreak(self._terminal), cbreak(self._terminal):
            try:
                return answer(_Typing(self._terminal))
            finally:
                with suppress(OSError):  # the terminal may be gone
                    self._say("\n")

    def _line(self, typing: "_Typing", seconds: int | None, alone: Collection[str]) -> str | None:
        text = ""
        carried, self._ahead = self._ahead, []
        typing.put(carried)
        unsure = "".join(
            carried
        )  # a key that only turned a page is no answer until Enter, or another, follows
        while True:
            key = typing.next(ENOUGH if text in alone and text != unsure else seconds)
            if key == "enter" or (key is None and text not in {"", unsure}):
                return text
            if key is None or key == "end":
                return None
            if key == "backspace":
                self._say("\b \b" if text else "")
                text = text[:-1]
            elif key == "space" or (len(key) == 1 and key.isprintable()):
                letter = " " if key == "space" else key
                self._say(letter)
                text += letter

    def _key(self, typing: "_Typing", keys: Sequence[str], seconds: int | None) -> str | None:
        pressed = typing.next(seconds)
        found = pressed.lower() if pressed and pressed.lower() in keys else None
        self._say(found if found and len(found) == 1 else "")
        return found

    def _say(self, text: str) -> None:
        print(text, end="", file=self._file, flush=True)


def hush(terminal: int) -> None:
    """Drop what is typed, unseen, until nothing has been for `HUSH` seconds, or `HUSHED` have passed."""
    until = time.monotonic() + HUSHED
    with held_in_cbreak(terminal), cbreak(terminal):
        typing = _Typing(terminal)
        while time.monotonic() < until and typing.next(HUSH) not in {None, "end"}:
            pass


def received(terminal: int, seconds: float | None) -> bytes | None:
    """What was typed, once something was; None when nothing was for so many seconds.

    Nothing but b"" comes once the terminal is gone, or where Ctrl-D said that no more will.
    """
    ready, _, _ = select.select([terminal], [], [], seconds)
    if not ready:
        return None
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


def _typed_at_once(typing: "_Typing", seconds: float | None) -> list[str]:
    """The key, and where it is a letter or a number those that follow it without a pause, up to Enter."""
    keys: list[str] = []
    key = typing.next(seconds)
    while key is not None and key != "end":
        keys.append(key)
        if key in {"enter", "end"} or not keys[0].isprintable() or len(keys[0]) > 1 or keys == [LEAVES]:
            break
        key = typing.next(HUSH)
    return keys


class _Typing:
    """The keys typed from now on, one by one."""

    def __init__(self, terminal: int) -> None:
        self._terminal = terminal
        self._keyboard = Keyboard()
        self._waiting: deque[str] = deque()

    def put(self, keys: Iterable[str]) -> None:
        """Keys that were typed before."""
        self._waiting.extend(keys)

    def next(self, seconds: float | None) -> str | None:
        """The next key; None when none came for so many seconds; "end" when no more will come."""
        while not self._waiting:
            data = received(self._terminal, seconds)
            if not data:
                return data if data is None else "end"
            self._waiting.extend(self._keyboard.feed(data, time.monotonic_ns() // 1_000_000))
        return self._waiting.popleft()
