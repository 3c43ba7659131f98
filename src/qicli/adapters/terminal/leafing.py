"""A small pager of our own, for systems that bring none: a screen at a time, and q leaves."""

import os
import sys
from collections.abc import Iterable
from itertools import islice
from typing import TextIO

from qicli.adapters.terminal.keys import cbreak, waiting

CHOICE = "space goes on, q leaves "
SHORT = ": "  # where that has no room
LEAVING = {"", "q", "Q", "\x1b", "\x04"}  # nothing more can come, q, escape, Ctrl-D


def leaf(lines: Iterable[str], file: TextIO, rows: int) -> None:
    """Write lines a screen of so many rows at a time; after each a key is waited for. `q` ends it."""
    lines = iter(lines)
    screen = list(islice(lines, rows))
    while screen:
        for line in screen:
            print(line, file=file)
        screen = list(islice(lines, rows))
        if screen and _leaves(file):
            return


def _leaves(file: TextIO) -> bool:
    """Whether the key that is pressed now is one that leaves; then its row is empty again."""
    terminal = sys.stdin.fileno()
    choice = CHOICE if os.get_terminal_size(terminal).columns > len(CHOICE) else SHORT
    print(choice, end="", file=file, flush=True)
    with cbreak(terminal), waiting():
        key = os.read(terminal, 64).decode(errors="replace")
    print(f"\r{' ' * len(choice)}\r", end="", file=file, flush=True)
    return key in LEAVING
