"""A pseudo-terminal with a program in it: what it writes, what a person would see, and what they press."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import termios

import pexpect
import pyte

from qicli.views.practice.letters import Size, letters

PATIENCE = 10.0  # seconds until a condition that never came is a failure
LOOK = 0.05  # seconds to wait for output before the condition is looked at again
KEPT = ("PATH", "HOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")  # all else would colour what is tested
QI = (sys.executable, "-m", "qicli")
BASH = shutil.which("bash")
SECOND_PAGE = 1049  # the mode in which a terminal shows its second page
TAKEN_AND_GIVEN = (
    (b"\x1b[?1049h", b"\x1b[?1049l"),  # the second page, and back to the first
    (b"\x1b[?25l", b"\x1b[?25h"),  # the cursor hidden, and shown
    (b"\x1b[?2004h", b"\x1b[?2004l"),  # pasted text marked, and plain
)
FINGER = 0.1  # seconds between two presses: nobody is faster, and what is together is a key held down
SILENT = 0.8  # seconds after which a key that cannot be taken back counts anew
REDRAWS = 5  # tenths of a second: while a practice runs, its bar moves that often
LMODES = 3  # where `tcgetattr` keeps the flags ECHO and ICANON

BREATHS = 6  # in each step: a minute in all, which no test waits for
ROUTINE = """\
schema = 1
title = "Wave"
summary = "Small moves."
posture = "any"
breath = {{ inhale = 2, exhale = 3 }}

[[steps]]
name = "Rock"
cue = "Rock the pelvis, as small as you like."
breaths = {breaths}
inhale_cue = "tip forward"
exhale_cue = "let it sink"
gentle = {{ name = "Rock less", cue = "Only think it." }}
"""
SECOND_STEP = """
[[steps]]
name = "Listen"
cue = "Stand and listen."
breaths = {breaths}
"""


class Size2D(NamedTuple):
    """How large a terminal is, in cells."""

    rows: int
    columns: int


USUAL = Size2D(24, 80)


def write_routine(folder: Path, *, breaths: int = BREATHS, steps: int = 2) -> Path:
    """A routine of one or two steps, each of so many breaths of five seconds; the first can be gentle."""
    path = folder / "wave.toml"
    path.write_text((ROUTINE + SECOND_STEP * (steps - 1)).format(breaths=breaths), encoding="utf-8")
    return path


def environment(home: Path) -> dict[str, str]:
    """The environment of a program that keeps its files in `home`, and nothing of the tests' own."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "QI_HOME": str(home / "qi"), "PYTHONUTF8": "1"}


def entries(home: Path) -> list[dict[str, Any]]:
    """The journal's lines under `home`, decoded, file by file and oldest first."""
    files = sorted((home / "qi" / "journal").glob("*.jsonl"))
    return [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]


class _TwoPages(pyte.Screen):
    """A screen with the second page that full-screen programs draw on; pyte knows only one."""

    _first: Any = None

    def set_mode(self, *modes: int, **kwargs: Any) -> None:  # noqa: ANN401 - as pyte declares it
        """Turn to an empty second page, when asked for it."""
        if kwargs.get("private") and SECOND_PAGE in modes and self._first is None:
            self._first = (self.buffer, self.cursor.x, self.cursor.y)
            self.buffer = pyte.Screen(self.columns, self.lines).buffer
        super().set_mode(*modes, **kwargs)

    def reset_mode(self, *modes: int, **kwargs: Any) -> None:  # noqa: ANN401 - as pyte declares it
        """Turn back to the first page, as it was left."""
        if kwargs.get("private") and SECOND_PAGE in modes and self._first is not None:
            self.buffer, self.cursor.x, self.cursor.y = self._first
            self._first = None
        super().reset_mode(*modes, **kwargs)


class Terminal:
    """Runs a program in a pseudo-terminal until the `with` block ends.

    Attributes:
        home: the folder of everything the program reads and writes.
        output: every byte it has written so far.
        rings: when each BEL was read (seconds on a monotonic clock).
    """

    def __init__(
        self,
        home: Path,
        command: Sequence[str],
        *,
        size: Size2D = USUAL,
        variables: Mapping[str, str] | None = None,
        ignores_hangup: bool = False,
    ) -> None:
        self.home = home
        self.output = b""
        self.rings: list[float] = []
        self._screen = _TwoPages(size.columns, size.rows)
        self._stream = pyte.ByteStream(self._screen)
        self._ended = False
        with warnings.catch_warnings():  # newer Pythons warn of forking in a process that has threads
            warnings.simplefilter("ignore", DeprecationWarning)
            self._child = pexpect.spawn(
                command[0],
                list(command[1:]),
                env={**environment(home), "TERM": "xterm-256color", **(variables or {})},
                cwd=str(home),
                dimensions=size,
                ignore_sighup=ignores_hangup,
            )
        self._child.delaybeforesend = None
        self._pressed = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._child.isalive():
            self.signal(signal.SIGKILL)
        self._child.close(force=True)

    @property
    def rows(self) -> list[str]:
        """The rows of the screen, as wide as it is."""
        return list(self._screen.display)

    @property
    def text(self) -> str:
        """The screen as text, without the empty cells at the right and the empty rows below."""
        return "\n".join(row.rstrip() for row in self.rows).rstrip()

    @property
    def left(self) -> int:
        """Seconds that the session still takes, as the screen shows them; -1 where it shows none."""
        found = re.search(r"^session .* (\d+):(\d\d) *$", self.text, re.MULTILINE)
        return int(found[1]) * 60 + int(found[2]) if found else -1

    @property
    def reads_keys(self) -> bool:
        """Whether keys arrive as they are pressed, unseen; else the terminal collects and echoes lines."""
        modes = termios.tcgetattr(self._child.child_fd)[LMODES]
        return not modes & (termios.ICANON | termios.ECHO)

    @property
    def collects_lines(self) -> bool:
        """Whether the terminal is as a shell's commands expect it: it echoes, and collects lines."""
        modes = termios.tcgetattr(self._child.child_fd)[LMODES]
        return bool(modes & termios.ICANON and modes & termios.ECHO)

    @property
    def given_back(self) -> bool:
        """Whether all that a practice takes of the terminal was given back: page, cursor, pasting, lines."""
        ends = [0 <= self.output.rfind(taken) < self.output.rfind(given) for taken, given in TAKEN_AND_GIVEN]
        return all(ends) and self.collects_lines

    def shows_large(self, words: str, size: Size) -> bool:
        """Whether these words stand on the screen in large letters."""
        drawn = [row.rstrip() for row in letters(words, size)]
        starts = range(len(self.rows) - len(drawn) + 1)
        return any(
            all(part in row for part, row in zip(drawn, self.rows[start:], strict=False)) for start in starts
        )

    def wait_for(self, *wanted: str | Callable[[], bool]) -> None:
        """Read until all these texts are on the screen, and all these conditions hold, at one moment."""
        deadline = time.monotonic() + PATIENCE
        while not all(each in self.text if isinstance(each, str) else each() for each in wanted):
            if self._ended or time.monotonic() > deadline:
                why = "the program ended" if self._ended else f"{PATIENCE:g} s went by"
                pytest.fail(f"{wanted} never came: {why}; on the screen:\n{self.text}")
            self._read()

    def wait_for_redraws(self) -> None:
        """Read until the screen has changed several times: by then all that was pressed has been read."""
        for _ in range(REDRAWS):
            self.wait_for(partial(self._differs_from, self.text))

    def wait_for_seconds(self, number: int) -> None:
        """Read until the session's time left is shown to be so many seconds less (the first in part)."""
        goal = self.left - number
        self.wait_for(lambda: 0 <= self.left <= goal)

    def lift_the_hand(self) -> None:
        """Read for as long as a key must have been silent to count again."""
        deadline = time.monotonic() + SILENT
        while time.monotonic() < deadline:
            self._read()

    def hold(self, key: str, delay: float, seconds: float = 0.8) -> None:
        """Hold a key down: once, and after `delay` seconds thirty times a second."""
        begun = time.monotonic()
        self._child.send(key)
        due = begun + delay
        while due < begun + seconds:
            time.sleep(max(0, due - time.monotonic()))
            self._child.send(key)
            due += 1 / 30

    def press(self, keys: str) -> None:
        """Send keys, all at once, no sooner after the last than a finger could."""
        time.sleep(max(0.0, self._pressed + FINGER - time.monotonic()))
        self._pressed = time.monotonic()
        self._child.send(keys)

    def answer(self, question: str, keys: str) -> None:
        """Answer a question, once it is asked and keys are read."""
        self.wait_for(lambda: self.text.endswith(question))
        self.wait_for(lambda: self.reads_keys)
        self.press(keys)

    def resize(self, size: Size2D) -> None:
        """Give the window another size."""
        self._screen.resize(size.rows, size.columns)
        self._child.setwinsize(size.rows, size.columns)

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        os.kill(self._child.pid, number)

    def stop(self) -> None:
        """Stop the program as from outside, and wait until it has stopped."""
        self.signal(signal.SIGSTOP)
        os.waitpid(self._child.pid, os.WUNTRACED)

    def hang_up(self) -> None:
        """Close the terminal, as when its window is closed; nothing can be read from now on."""
        self._child.ptyproc.fileobj.close()
        self._ended = True

    def exit_code(self) -> int:
        """The exit code, once the program has ended by itself; for one that a signal killed, its negative."""
        deadline = time.monotonic() + PATIENCE
        while not self._ended and time.monotonic() < deadline:
            self._read()
        while self._child.isalive():
            if time.monotonic() > deadline:
                pytest.fail(f"the program goes on; on the screen:\n{self.text}")
            time.sleep(LOOK)
        status: int | None = self._child.exitstatus
        return -self._child.signalstatus if status is None else status

    def leave(self, keys: str) -> int:
        """The exit code, once the program has ended; each question on the way is answered with these keys."""
        answered = -1
        deadline = time.monotonic() + 3 * PATIENCE
        while not self._ended:
            self._read()
            if not self._ended and self.reads_keys and len(self.output) != answered:
                self.press(keys)
                answered = len(self.output)
            if time.monotonic() > deadline:
                pytest.fail(f"the program goes on; on the screen:\n{self.text}")
        return self.exit_code()

    def entries(self) -> list[dict[str, Any]]:
        """The journal's lines, decoded, oldest first."""
        return entries(self.home)

    def _differs_from(self, text: str) -> bool:
        return self.text != text

    def _read(self) -> None:
        try:
            data: bytes = self._child.read_nonblocking(65_536, LOOK)
        except pexpect.TIMEOUT:
            return
        except pexpect.EOF:
            self._ended = True
            return
        self.rings += [time.monotonic()] * data.count(b"\a")
        self.output += data
        self._stream.feed(data)


class Practice(Terminal):
    """`qi practice` on a routine of two steps, without questions and without time to settle.

    `breaths` is how many each step takes, of five seconds each.
    """

    def __init__(
        self,
        home: Path,
        *options: str,
        breaths: int = BREATHS,
        size: Size2D = USUAL,
        variables: Mapping[str, str] | None = None,
        ignores_hangup: bool = False,
    ) -> None:
        self.seconds = 2 * breaths * 5
        super().__init__(
            home,
            practice_command(home, *options, breaths=breaths),
            size=size,
            variables=variables,
            ignores_hangup=ignores_hangup,
        )

    def wait_until_worth_saving(self) -> None:
        """Read until the five seconds have been practised below which nothing is saved."""
        self.wait_for(lambda: 0 <= self.left <= self.seconds - 5)


def practice_command(home: Path, *options: str, breaths: int = BREATHS) -> list[str]:
    """The words that start such a practice, whose steps are not told first."""
    path = write_routine(home, breaths=breaths)
    return [*QI, "practice", str(path), "--no-ask", "--lead-in", "0", "--no-introduce", *options]


def piped(home: Path, command: Sequence[str]) -> "subprocess.Popen[str]":
    """The program with pipes instead of a terminal."""
    return subprocess.Popen(
        command,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
