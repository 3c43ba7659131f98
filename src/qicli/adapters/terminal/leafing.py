"""A small pager of our own, for systems that bring none: a screen at a time, and q leaves."""

import os
import sys
from collections import deque
from collections.abc import Iterable
from itertools import islice
from typing import TextIO

from qicli.adapters.terminal.keys import cbreak, waiting

CHOICE = "space goes on, q leaves "
SHORT = ": "  # where that has no room
LEAVING = {"", "q", "Q", "\x1b", "\x04"}  # nothing more can come, q, escape, Ctrl-D


def leaf(lines: Iterable[str], file: TextIO, rows: int) -> None:
    """Write lines a screen of so many rows at a time; after each a key is waited for. `q` ends it.

    Keys that were typed together turn a screen each.
    """
    lines, typed = iter(lines), deque[str]()
    screen = list(islice(lines, rows))
    while screen:
        for line in screen:
            print(line, file=file)
        screen = list(islice(lines, rows))
        if screen and not typed:
            typed.extend(_typed(file))
        if screen and typed.popleft() in LEAVING:
            return


def _typed(file: TextIO) -> list[str]:
    """The keys that are pressed now; then their row is empty again. What begins with an escape is one key."""
    terminal = sys.stdin.fileno()
    choice = CHOICE if os.get_terminal_size(terminal).columns > len(CHOICE) else SHORT
    print(choice, end="", file=file, flush=True)
    with cbreak(terminal), waiting():
        key = os.read(terminal, 64).decode(errors="replace")
    print(f"\r{' ' * len(choice)}\r", end="", file=file, flush=True)
    return list(key) if key and key[0] != "\x1b" else [key]
