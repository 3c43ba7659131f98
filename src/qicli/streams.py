"""Standard input and output, made fit for any terminal, pipe and encoding."""

import codecs
import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

from qicli.core.text import visible
from qicli.errors import QiError

# How qi's own signs are written where the encoding has none; everything else becomes a question mark.
_ASCII = {
    "·": "-",
    "–": "-",
    "…": "...",
    "→": "->",
    "█": "#",
    "━": "-",
    "│": "|",
    "⎯": "-",
    "−": "-",
    "’": "'",
    "×": "x",
}
_GONE = {errno.EPIPE, errno.EIO}
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


def prepare_streams() -> None:
    """Let no text fail on its way out, and stand in for streams that were closed at the start."""
    codecs.register_error("qi", _in_ascii)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - for the whole run
        elif mode == "w":
            stream.reconfigure(errors="qi")


def finish_streams() -> None:
    """Write out what is left; a reader that went away is no error, a full disk is."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            abandon(stream)
            if is_full(error):
                tell_full(error)
                raise SystemExit(1) from None


def say(line: str, *, err: bool = False) -> None:
    """A line on stdout (or stderr), there at once, so that the lines of both stand in the order of saying.

    A stderr that takes nothing hinders nothing: what follows on it goes nowhere.
    """
    if not err:
        print(line, flush=True)
        return
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:
        abandon(sys.stderr)


def tell_full(error: Exception) -> None:
    """The output had no room where it went; write no more of it."""
    abandon(sys.stdout)
    reason = getattr(error, "strerror", error)
    tell_error(QiError(f"the output could not be written ({reason}); what was said may be noted already"))


def abandon(stream: TextIO) -> None:
    """Let whatever is still written to this stream go nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell_error(error: QiError) -> None:
    """The error on stderr, made harmless."""
    for line in str(error).splitlines():
        print(f"qi: {visible(line)}", file=sys.stderr)


def is_gone(error: Exception) -> bool:
    """Whether the error only says that whoever read our output, or the terminal, has gone away."""
    return isinstance(error, OSError) and error.errno in _GONE


def is_full(error: Exception) -> bool:
    """Whether the error says that the disk to which the output goes is full."""
    return isinstance(error, OSError) and error.errno in _FULL


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(_ASCII.get(sign, "?") for sign in wrong), error.end
