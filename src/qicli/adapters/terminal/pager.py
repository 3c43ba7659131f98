"""A pager: long output that a person reads page by page, fed as it comes and left when they leave it."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice
from typing import TextIO

USUAL = ("less", "more")
LESS = "FRX"  # leave when it fits, show colours, leave the text on the screen


def page(lines: Iterable[str], file: TextIO, rows: int) -> None:
    """Write lines to a terminal of so many rows; through the person's pager if there are more than that.

    Leaving the pager early is no error: no more lines are asked for.
    """
    lines = iter(lines)
    first = list(islice(lines, rows))
    command = pager() if len(first) == rows else None
    if command is None:
        for line in chain(first, lines):
            print(line, file=file)
        return
    file.flush()
    with _left_alone() as interrupted:
        _feed(command, chain(first, lines), file, interrupted)


def pager() -> list[str] | None:
    """The command of the pager: `$PAGER`, or what there is; None for none, and on Windows."""
    wanted = os.environ.get("PAGER")
    if sys.platform == "win32" or wanted in {"", "cat"}:
        return None
    for words in (wanted, *USUAL):
        with suppress(ValueError):  # an unclosed quotation mark
            command = shlex.split(words or "")
            if command and shutil.which(command[0]):
                return command
    return None


def _feed(command: list[str], lines: Iterable[str], file: TextIO, interrupted: list[bool]) -> None:
    environment = {"LESS": LESS, **_charset(file), **os.environ}
    with subprocess.Popen(  # noqa: S603 - the person's own choice
        command,
        stdin=subprocess.PIPE,
        env=environment,
        encoding=file.encoding,
        errors=file.errors,
    ) as process:
        assert process.stdin is not None
        with suppress(BrokenPipeError):
            for line in lines:
                if interrupted:
                    break
                process.stdin.write(f"{line}\n")
        with suppress(BrokenPipeError):
            process.stdin.close()


def _charset(file: TextIO) -> dict[str, str]:
    """What less has to know where the locale does not say it: Python writes UTF-8 under the C locale too."""
    return {"LESSCHARSET": "utf-8"} if file.encoding.lower() == "utf-8" else {}


@contextmanager
def _left_alone() -> Iterator[list[bool]]:
    """Let Ctrl-C be the pager's, which runs in front; the list is empty until it was pressed."""
    pressed: list[bool] = []
    before = signal.signal(signal.SIGINT, lambda *_: pressed.append(True))
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, before)
