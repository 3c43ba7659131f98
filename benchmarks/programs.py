"""The programs that are measured: where they are, in which surroundings they run, and what they spend."""

import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from types import FrameType
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
QI = Path(sys.executable).parent / "qi"
ROWS, COLUMNS = 24, 80

# What would change where a program looks, what it draws, or whether it keeps compiled modules.
_LEFT_OUT = {"COLORTERM", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR"}
_LEFT_OUT_PREFIXES = ("PYTHON", "QI_", "XDG_")


class Program(NamedTuple):
    """A program to start; `undo` puts back what a run changed, outside the time measured."""

    what: str
    command: Sequence[str | Path]
    environment: Mapping[str, str]
    undo: Callable[[], None] = lambda: None
    target: float | None = None


def surroundings(**own: str | Path) -> dict[str, str]:
    """The environment of a measured program: this one's, with nothing in it that changes the figures."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in _LEFT_OUT and not name.startswith(_LEFT_OUT_PREFIXES)
    }
    return kept | {"TERM": "xterm-256color"} | {name: str(value) for name, value in own.items()}


def found(name: str) -> str | None:
    """The program of this name beside the interpreter, else on the path; None where there is none."""
    return shutil.which(name, path=Path(sys.executable).parent) or shutil.which(name)


class OverdueError(Exception):
    """Something took far longer than it should; no OSError, because those have a meaning at a terminal."""


@contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """Whatever runs inside is broken off after so many seconds, wherever it waits.

    Raises:
        OverdueError: it took longer.
    """

    def broken_off(_number: int, _frame: FrameType | None) -> None:
        raise OverdueError(f"broken off after {seconds:g} seconds")

    before = signal.signal(signal.SIGALRM, broken_off)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Spent(NamedTuple):
    """What a program cost from its start to its end: seconds of CPU and of time, and what it wrote."""

    cpu: float
    seconds: float
    writes: int


class _Running:
    """A program at a terminal of its own. The reader only throws away, so it takes nearly no time."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        self._name = " ".join(map(str, command))
        self.reader, terminal = pty.openpty()
        termios.tcsetwinsize(terminal, (ROWS, COLUMNS))
        self._writes = 0
        self._began = monotonic()
        self._process = subprocess.Popen(
            command,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            cwd=ROOT,
            env=environment,
            start_new_session=True,
        )
        os.close(terminal)
        self._last = b""

    def read(self) -> bool:
        """Take what was written; whether there may be more."""
        try:
            data = os.read(self.reader, 65_536)
        except OSError:  # how Linux tells that the last writer has gone
            return False
        self._writes += 1
        self._last = data or self._last
        return bool(data)

    def spent(self) -> Spent:
        """What it cost, once it has ended by itself.

        Raises:
            RuntimeError: it failed; the message holds the last it wrote.
        """
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        if self._process.returncode:
            raise RuntimeError(f"{self._name} failed: {self._last.decode(errors='replace')}")
        return Spent(usage.ru_utime + usage.ru_stime, monotonic() - self._began, self._writes)

    def end(self) -> None:
        """See to it that nothing of it is left."""
        if self._process.returncode is None:
            self._process.kill()
            self._process.wait()
        with suppress(OSError):
            os.close(self.reader)


def at_terminals(commands: Sequence[Sequence[str | Path]], environment: Mapping[str, str]) -> list[Spent]:
    """Run the commands side by side, each at a terminal of its own, until all have ended."""
    running: list[_Running] = []
    try:
        for command in commands:
            running.append(_Running(command, environment))  # noqa: PERF401 - what has started is ended below
        open_ones = {program.reader: program for program in running}
        while open_ones:
            ready, _, _ = select.select(open_ones, [], [])
            for reader in ready:
                if not open_ones[reader].read():
                    del open_ones[reader]
        return [program.spent() for program in running]
    finally:
        for program in running:
            program.end()


@contextmanager
def busy_loops(number: int, seconds: int) -> Iterator[None]:
    """So many processes that do nothing as fast as they can; each ends itself should nobody else do so.

    They share this process's session, and what is measured has one of its own: as a build in one terminal
    and a practice in another. Linux divides the CPU between sessions first, and then within them.
    """
    loop = f"import signal\nsignal.alarm({seconds})\nwhile True: pass"
    loops: list[subprocess.Popen[bytes]] = []
    try:
        for _ in range(number):
            loops.append(subprocess.Popen([sys.executable, "-c", loop]))  # noqa: PERF401 - the same
        yield
    finally:
        for each in loops:
            each.kill()
        for each in loops:
            each.wait()
