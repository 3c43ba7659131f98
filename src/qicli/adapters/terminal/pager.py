"""A pager: long output that a person reads page by page, fed as it comes and left when they leave it."""

import os
import re
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
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
LESS = "FRX"  # leave when it fits, show colours, leave the text on the screen


def page(lines: Iterable[str], file: TextIO, rows: int) -> None:
    """Write lines to a terminal of so many rows; through the person's pager if there are more than that.

    Where the system has no pager, a screen at a time. Leaving the pager early is no error: no more lines are
    asked for.
    """
    lines = iter(lines)
    first = list(islice(lines, rows))
    everything = chain(first, lines)
    if len(first) < rows or not wanted():
        for line in everything:
            print(line, file=file)
        return
    file.flush()
    command = pager()
    if command is None or not _fed(command, everything, file):
        from qicli.adapters.terminal.leafing import leaf  # noqa: PLC0415 - only where there is no pager

        leaf(everything, file, rows)


def wanted() -> bool:
    """Whether a long output is to be read page by page: not on Windows, nor where `$PAGER` says not to."""
    return sys.platform != "win32" and os.environ.get("PAGER") not in {"", "cat"}


def pager() -> list[str] | None:
    """The command of the pager: `$PAGER`, or what there is; None for none."""
    for words in (os.environ.get("PAGER"), *USUAL):
        with suppress(ValueError):  # an unclosed quotation mark
            command = shlex.split(words or "")
            if command and shutil.which(command[0]):
                return command
    return None


def _fed(command: list[str], lines: Iterable[str], file: TextIO) -> bool:
    """Let the pager show them; whether it could be started."""
    try:
        with _left_alone() as interrupted:
            _feed(command, lines, file, interrupted)
    except OSError:
        return False
    return True


def _feed(command: list[str], lines: Iterable[str], file: TextIO, interrupted: list[bool]) -> None:
    environment = {"LESS": LESS, **_charset(file), **os.environ}
    bare = not keeps_colours(command[0], environment["LESS"])
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
                process.stdin.write(f"{COLOURS.sub('', line) if bare else line}\n")
        with suppress(BrokenPipeError):
            process.stdin.close()


def keeps_colours(command: str, less: str) -> bool:
    """Whether this pager, with these options of less, shows colours and does not write their codes out."""
    return os.path.basename(command) in {"more", "most"} or "r" in less.lower()  # noqa: PTH119 - a name


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
