"""Keys and signals of a POSIX terminal: the one place where a practice waits."""

import os
import select
import signal
import termios
import tty
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from types import FrameType, TracebackType
from typing import Self

from qicli.adapters.terminal.keyboard import Keyboard, typed
from qicli.errors import Stopped
from qicli.ports import CAUSES, Clock, Event

EVENTS: dict[int, Event] = {
    signal.SIGINT: "interrupt",
    signal.SIGTERM: "terminate",
    signal.SIGHUP: "hangup",
    signal.SIGQUIT: "quit",
    signal.SIGABRT: "abort",
    signal.SIGUSR1: "user",
    signal.SIGTSTP: "suspend",
    signal.SIGCONT: "continue",
    signal.SIGWINCH: "resize",
}

STOPPED = 100  # ms: woken so late, the process was stopped, and the continue arrives just after that time
IFLAG = 0  # where `tcgetattr` keeps the flags of what comes in

# At a question Ctrl-C is Python's own KeyboardInterrupt; these would end the process in the midst of it.
ENDING_ASKING = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGABRT, signal.SIGUSR1)
Handler = Callable[[int, FrameType | None], None]


@contextmanager
def cbreak(terminal: int) -> Iterator[None]:
    """Keys as they are pressed, unseen; what was typed before is dropped, and the old mode comes back."""
    before = termios.tcgetattr(terminal)
    try:
        enter_cbreak(terminal)
        yield
    finally:
        with suppress(OSError, termios.error):
            termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def enter_cbreak(terminal: int) -> None:
    """Keys as they are pressed, unseen, from now on; Ctrl-S stops no output, which would stop everything."""
    with suppress(OSError, termios.error):
        tty.setcbreak(terminal, termios.TCSAFLUSH)
        mode = termios.tcgetattr(terminal)
        mode[IFLAG] &= ~termios.IXON
        termios.tcsetattr(terminal, termios.TCSANOW, mode)


@contextmanager
def held_in_cbreak(terminal: int) -> Iterator[None]:
    """Stay in cbreak while a question waits, and leave it whatever happens.

    After a stop the shell has put the mode back, so it is entered again.
    """
    with waiting({signal.SIGCONT: lambda _number, _frame: enter_cbreak(terminal)}):
        yield


@contextmanager
def waiting(more: Mapping[int, Handler] | None = None) -> Iterator[None]:
    """While a question waits, a signal that ends the process becomes an exception.

    So everything on the way out is put right.
    """
    handlers: dict[int, Handler] = {
        **(more or {}),
        **dict.fromkeys(ENDING_ASKING, _end_asking),
    }
    before = {number: signal.getsignal(number) for number in handlers}
    for number, handler in handlers.items():
        if is_heard(number):
            signal.signal(number, handler)
    try:
        yield
    finally:
        for number, former in before.items():
            signal.signal(number, former)


def is_heard(number: int) -> bool:
    """Whether a signal is for us: one that was ignored before, as under nohup, stays ignored.

    Ctrl-Backslash is a key here, though a shell has it ignored by what it starts behind itself.
    """
    return number == signal.SIGQUIT or signal.getsignal(number) is not signal.SIG_IGN


def _end_asking(number: int, _frame: FrameType | None) -> None:
    raise Stopped(128 + number)


class TerminalKeys:
    """Waits in one `select` for keys, for signals, and for the time; use it as a context manager.

    Python's signal handlers do nothing here: the signal's number arrives through a pipe, so that a
    signal is one more event and never interrupts what is being written. Signals that were ignored
    before (as under nohup) stay ignored.
    """

    def __init__(self, clock: Clock, terminal: int | None) -> None:
        self._clock = clock
        self._terminal = terminal
        self._keyboard = Keyboard()
        self._waiting: deque[str] = deque()
        self._before: dict[int, object] = {}

    def __enter__(self) -> Self:
        self._read_end, self._write_end = os.pipe()
        os.set_blocking(self._read_end, False)
        os.set_blocking(self._write_end, False)
        self._old_wakeup = signal.set_wakeup_fd(self._write_end, warn_on_full_buffer=False)
        for number in EVENTS:
            if is_heard(number):
                self._before[number] = signal.signal(number, _noted)
        if self._terminal is not None:
            self._before_us = termios.tcgetattr(self._terminal)
            enter_cbreak(self._terminal)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._give_back()
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type] # what signal() itself gave
        signal.set_wakeup_fd(self._old_wakeup)
        os.close(self._read_end)
        os.close(self._write_end)

    def wait(self, until: int | None) -> str | None:
        """The next key or event; None once the clock has reached `until` (ms; None waits for ever)."""
        while not self._waiting:
            self._gather(None if until is None else self._clock.seconds_until(until))
            late = -1 if until is None else self._clock.now() - until
            if late >= STOPPED:
                self._gather(0)
            if late >= 0 and not self._waiting:
                return None
        return self._waiting.popleft()

    def stop(self) -> None:
        """Give the terminal back and stop, as Ctrl-Z asks; returns when the process goes on.

        Whoever continues us may be quicker than we are at stopping, and would not continue us twice. So the
        stop is kept waiting while the terminal is given back: a continue takes a waiting stop away.
        """
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTSTP})
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        signal.raise_signal(signal.SIGTSTP)
        self._give_back()
        self._gather(0)
        if "continue" in self._waiting:  # it came before the stop was raised
            signal.signal(signal.SIGTSTP, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTSTP})
        signal.signal(signal.SIGTSTP, _noted)
        self._gather(0)
        while "continue" in self._waiting:  # it is going on already
            self._waiting.remove("continue")

    def resume(self) -> None:
        """Take the terminal again; what was typed meanwhile is dropped."""
        if self._terminal is not None:
            enter_cbreak(self._terminal)

    def _give_back(self) -> None:
        """Put the terminal's mode back, unless the shell has taken the terminal from us already.

        A shell whose job is a parent of ours (make, say) may be quicker than we are, and its terminal is
        not ours to touch then.
        """
        if self._terminal is not None:
            with suppress(OSError, termios.error):
                if os.tcgetpgrp(self._terminal) == os.getpgrp():
                    termios.tcsetattr(self._terminal, termios.TCSADRAIN, self._before_us)

    def _gather(self, seconds: float | None) -> None:
        sources = [self._read_end] if self._terminal is None else [self._read_end, self._terminal]
        ready, _, _ = select.select(sources, [], [], seconds)
        if self._read_end in ready:
            events = [EVENTS[number] for number in os.read(self._read_end, 512) if number in EVENTS]
            # What ends is told first: whoever ends a program often continues it too.
            self._waiting.extend(sorted(events, key=lambda event: event not in CAUSES))
        if self._terminal in ready:
            self._waiting.extend(self._keys())

    def _keys(self) -> list[str]:
        try:
            data = os.read(self._terminal or 0, 4096)
        except OSError:
            data = b""
        if not data:  # the terminal is gone
            return ["hangup"]
        return typed(self._keyboard.feed(data, self._clock.now()))


def _noted(_number: int, _frame: FrameType | None) -> None:
    """A signal that the wake-up pipe has told of already."""
