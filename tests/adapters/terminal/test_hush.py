"""A key that is still held down when a question comes is no answer to it."""

import os
import time
from collections.abc import Iterator
from io import StringIO
from threading import Thread

import pytest

from qicli.adapters.terminal import ask
from qicli.adapters.terminal.ask import TerminalAsk
from qicli.adapters.terminal.ask_line import LineAsk


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    """Whoever types, and the terminal."""
    hand, terminal = os.openpty()
    yield hand, terminal
    os.close(hand)
    os.close(terminal)


def holding(hand: int, seconds: float) -> Thread:
    """A key that is held down for so long: once, and after 0.5 s many times."""

    def held() -> None:
        os.write(hand, b"q")
        time.sleep(0.5)
        end = time.monotonic() + seconds - 0.5
        while time.monotonic() < end:
            os.write(hand, b"q")
            time.sleep(0.03)

    thread = Thread(target=held)
    thread.start()
    return thread


@pytest.mark.parametrize("kind", [TerminalAsk, LineAsk])
def test_until_it_is_let_go(ends: tuple[int, int], kind: type[TerminalAsk | LineAsk]) -> None:
    """Repeats that begin late are waited for, and none is left for the question."""
    hand, terminal = ends
    asking = kind(terminal, StringIO())
    key = holding(hand, 1.2)
    time.sleep(0.1)
    asking.hush()
    assert not key.is_alive()
    assert asking.line("", seconds=1) is None


def test_never_for_long(ends: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """A book that lies on the keyboard does not keep the question away."""
    hand, terminal = ends
    monkeypatch.setattr(ask, "HUSHED", 0.7)
    key = holding(hand, 2)
    begun = time.monotonic()
    ask.hush(terminal)
    assert time.monotonic() - begun < 1.7
    assert key.is_alive()
    key.join()
