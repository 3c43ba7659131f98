"""Standard input and output, made fit for any terminal, pipe and encoding."""

import codecs
import errno
import io
import os
import sys
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from qicli.core.rows import command_rows, rows
from qicli.core.text import escaped, visible
from qicli.errors import QiError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

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
    **dict(zip("●○", "*o", strict=True)),
    "−": "-",
    "’": "'",
    "×": "x",
    "“": '"',
    "”": '"',
    **dict.fromkeys("▁▂▃", "."),
    **dict.fromkeys("▄▅", "o"),
    **dict.fromkeys("▆▇", "O"),
    "▏": "|",
    "┄": "-",
    **dict(zip("░▒▓", ".:+", strict=True)),
}
SIZES = ("COLUMNS", "LINES", "TERMINAL_WIDTH")  # the last is read by Typer's help
WIDEST = 65_535  # columns or lines that a terminal can have
USUAL = 80  # columns of a terminal that does not say how many it has


class UnwrittenError(OSError):
    """What was to be said could not be written to stdout: nothing that happened to any file of the person."""


def prepare_streams() -> None:
    """Let no text fail on its way out, and stand in for streams that were closed at the start."""
    sizes_as_meant(os.environ)
    codecs.register_error("qi", _in_ascii)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - for the whole run
        elif name == "stderr":
            sys.stderr = _Calm(stream.buffer, stream.encoding, "qi", line_buffering=True)
        elif mode == "w":
            sys.stdout = _told_apart(stream)


def sizes_as_meant(environment: MutableMapping[str, str]) -> None:
    """Let sizes of the terminal that are none count as not set, as shells do; Rich would believe in 0."""
    for name in SIZES:
        said = environment.get(name, "")
        number = int(said) if said.isascii() and said.isdecimal() and len(said) < 6 else 0
        if said and not 0 < number <= WIDEST:
            del environment[name]


def _told_apart(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    """The same stream, whose errors are known for those of the output; a console of Windows stays itself."""
    raw = getattr(stream.buffer, "raw", stream.buffer)
    if type(raw) is not io.FileIO:
        stream.reconfigure(errors="qi")
        return stream
    own = _Output(stream)
    buffer = own if raw is stream.buffer else io.BufferedWriter(own)
    return io.TextIOWrapper(
        buffer,  # unbuffered if Python was asked for that, as its own is
        stream.encoding,
        "qi",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


class _Output(io.FileIO):
    """Where stdout goes; the stream that stood there before is held, for it would take the handle with it."""

    def __init__(self, before: io.TextIOWrapper) -> None:
        super().__init__(before.fileno(), "wb", closefd=False)
        self._before = before

    def write(self, data: "Buffer") -> int:
        """Write as much as there is room for.

        Raises:
            UnwrittenError: it cannot be written.
        """
        try:
            return super().write(data)
        except OSError as error:
            raise UnwrittenError(error.errno, error.strerror) from error


class _Calm(io.TextIOWrapper):
    """Where errors are told: what cannot be said there hinders nothing else."""

    def write(self, text: str) -> int:
        """Write it, if it can be written."""
        with suppress(OSError):
            super().write(text)
        return len(text)

    def flush(self) -> None:
        """Let it be read, if it can be."""
        with suppress(OSError):
            super().flush()


def finish_streams() -> None:
    """Write out what is left; a reader that went away is no error, a full disk is."""
    sys.stderr.flush()
    try:
        sys.stdout.flush()
    except OSError as error:
        abandon(sys.stdout)
        if is_full(error):
            tell_full(error)
            raise SystemExit(1) from None


def columns(stream: TextIO) -> int | None:
    """How many columns the terminal has that this stream goes to; None where it goes to no terminal."""
    with suppress(OSError, ValueError):
        if stream.isatty():
            return (
                int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size(stream.fileno()).columns or USUAL
            )
    return None


_heard: list[Callable[[str], str]] = []  # what becomes of a line before it is said, where it is to be heard


def speak(*, plainly: bool) -> None:
    """From now on lines are said as for somebody who hears them, or no longer so."""
    _heard.clear()
    if plainly:
        from qicli.core.heard import heard  # noqa: PLC0415 - only where it is wanted

        _heard.append(heard)


def speaks_plainly() -> bool:
    """Whether they are."""
    return bool(_heard)


def as_heard(line: str) -> str:
    """The line as it is said now."""
    for each in _heard:
        line = each(line)
    return line


def say(text: str = "", *, err: bool = False) -> None:
    """Lines on stdout (or stderr), there at once, so that the lines of both stand in the order of saying.

    On a terminal they are broken between words. A stderr that takes nothing hinders nothing: what follows on
    it goes nowhere.
    """
    stream = sys.stderr if err else sys.stdout
    width = columns(stream)
    try:
        for line in text.split("\n"):
            for row in rows(as_heard(escaped(line)), width):
                print(row, file=stream, flush=True)
    except OSError:
        if not err:
            raise
        abandon(stream)


def say_command(command: str) -> None:
    """A command on stderr, to be copied: on a terminal its rows are continued as a shell reads them."""
    for row in command_rows(command, columns(sys.stderr)):
        print(row, file=sys.stderr, flush=True)


def say_json(text: str) -> None:
    r"""JSON on stdout, of one or more lines; controls and bidi characters are written as `\u202e`."""
    for line in text.split("\n"):
        print(escaped(line))


class InRows:
    """Takes what is printed to it, and says it line by line, as `say` does."""

    def __init__(self) -> None:
        self._rest = ""

    def write(self, text: str) -> int:
        """Say the lines that are complete."""
        *lines, self._rest = (self._rest + text).split("\n")
        for line in lines:
            say(line)
        return len(text)

    def flush(self) -> None:
        """Nothing waits but a line that is not complete."""


class OnTerminal:
    """Takes bytes and writes them to a terminal line by line, as text in which nothing can disturb it."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._rest = b""

    def write(self, data: bytes) -> int:
        """Write the lines that are complete."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            print(escaped(line.decode(errors="replace")), file=self._file)
        return len(data)

    def flush(self) -> None:
        """Write what is left."""
        if self._rest:
            self.write(b"\n")
        self._file.flush()


def tell_full(error: Exception) -> None:
    """The output had no room where it went; write no more of it."""
    abandon(sys.stdout)
    reason = getattr(error, "strerror", error)
    tell_error(
        QiError(f"the output could not be written ({reason}); what was to be noted may be noted already")
    )


def abandon(stream: TextIO) -> None:
    """Let whatever is still written to this stream go nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell_error(error: QiError) -> None:
    """The error on stderr, made harmless."""
    for line in str(error).splitlines():
        say(f"qi: {visible(line)}", err=True)


def is_gone(error: Exception) -> bool:
    """Whether the error only says that whoever read our output, or the terminal, has gone away.

    A disk may say the same of a file as a terminal says that went away: it counts only if one is gone.
    """
    if not isinstance(error, OSError) or error.filename is not None:
        return False
    return error.errno == errno.EPIPE or (error.errno == errno.EIO and _has_hung_up())


def _has_hung_up() -> bool:
    """Whether a terminal of ours is gone, or whoever read our output."""
    if sys.platform == "win32":
        return False  # where consoles do not go away
    import select  # noqa: PLC0415 - only when something went wrong
    import stat  # noqa: PLC0415 - the same

    watched = select.poll()
    for handle in (0, 1, 2):
        with suppress(OSError):
            if handle or stat.S_ISCHR(os.fstat(handle).st_mode):  # a pipe into us may well have ended
                watched.register(handle, 0)  # to hear only of its end
    return any(event & (select.POLLHUP | select.POLLERR) for _, event in watched.poll(0))


def is_full(error: Exception) -> bool:
    """Whether the error says that the output cannot go where it should: a full disk, mostly.

    A full disk says the same of any file, mostly without its name: it counts only if it was the output.
    """
    return isinstance(error, UnwrittenError) and not is_gone(error)


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(_ASCII.get(sign, "?") for sign in wrong), error.end
