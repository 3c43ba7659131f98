"""Homes in which something is wrong: what each is like, for tests that start the real program."""

import ctypes
import os
import re
import resource
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from qicli.adapters.home.paths import machine_name

PATIENCE = 30.0  # seconds until a process counts as hanging; nothing here should take two
LINE = (
    '{"v":1,"type":"symptom","id":"%012x","logged":"2026-11-%02dT20:03:02.541Z",'
    '"at":"2026-11-%02dT21:03:00+01:00","pain":6}\n'
)
QI = (sys.executable, "-P", "-m", "qicli")
DROP = 24  # prctl: take a capability out of those that this process and its children may have
IGNORES_MODES = (1, 2)  # the capabilities by which root reads and writes whatever the modes of files say

VERBS = [
    ["log", "4", "back"],
    ["report"],
    ["report", "--json"],
    ["--json"],
    ["undo"],
    ["journal", "list"],
    ["journal", "check"],
    ["journal", "check", "--repair"],
    ["journal", "export", "-o", "-"],
    ["journal", "backup"],
    ["safety"],
    ["config"],
    ["routines"],
    ["checkin", "--peg", "5,4,6"],
    ["plan"],
    ["ask", "can I cycle again?"],
    ["ask"],
    ["paths"],
]

Prepare = Callable[[], None]


class Ended(NamedTuple):
    """How a run of qi ended."""

    code: int
    out: str
    err: str
    seconds: float

    @property
    def is_a_bug(self) -> bool:
        """Whether it ended as no run may: with a traceback, or as a bug."""
        return self.code == 3 or "Traceback" in self.err or "that is a bug" in self.err


def line(number: int, day: int = 20) -> str:
    """A line of a journal, of this number and day of November 2026."""
    return LINE % (number, day, day)


def own_file(home: Path) -> Path:
    """The file to which this machine appends, as one that began with a journal of old has it."""
    return home / "journal" / f"{machine_name()}.jsonl"


def lay(home: Path, lines: Sequence[str] = ()) -> Path:
    """A home with an ordinary journal of a few lines; gives this machine's file."""
    file = own_file(home)
    file.parent.mkdir(parents=True)
    file.write_text("".join(lines or [line(number, number) for number in range(1, 4)]))
    return file


def without_privileges() -> None:
    """Let modes of files count for root too, as tests may run as root."""
    if sys.platform == "linux":
        for capability in IGNORES_MODES:
            ctypes.CDLL(None).prctl(DROP, capability, 0, 0, 0)


def few_files() -> None:
    """Let no more than 256 files be open at once."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))


def small_files() -> None:
    """Let no file grow beyond 2000 bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


def read_only(handle: int) -> Prepare:
    """Let this stream be one that may only be read."""

    def prepare() -> None:
        os.dup2(os.open(os.devnull, os.O_RDONLY), handle)

    return prepare


def make_socket(path: Path) -> None:
    """Put a socket there, whose path may be as long as it likes."""
    here = os.open(".", os.O_RDONLY)
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(path.name)
    finally:
        os.fchdir(here)
        os.close(here)


def run(
    home: Path,
    *words: str | bytes,
    variables: Mapping[str, str | None] | None = None,
    prepare: Prepare | None = None,
    command: Sequence[str] = QI,
    said: bytes = b"",
) -> Ended:
    """Run the real program in this home, with these variables (None for one that is not set)."""
    environment: dict[str, str] = {
        name: value for name in ("PATH", "PYTHONPATH") if (value := os.environ.get(name)) is not None
    }
    usual = {"HOME": str(home.parent), "QI_HOME": str(home), "PYTHONUTF8": "1"}
    # On a full disk Python cuts short what it compiles, and would trip over it the next time.
    given: dict[str, str | None] = {"PYTHONDONTWRITEBYTECODE": "1", **usual, **(variables or {})}
    environment |= {name: value for name, value in given.items() if value is not None}
    began = time.monotonic()
    done = subprocess.run(
        [*command, *words],
        env=environment,
        cwd=home.parent,
        input=said,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        preexec_fn=prepare,
    )
    seconds = time.monotonic() - began
    return Ended(
        done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), seconds
    )


def open_again(folder: Path) -> None:
    """Let everything below be looked into and removed again."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink() and path.exists():
            path.chmod(stat.S_IRWXU)


def complaints(ended: Ended) -> list[str]:
    """The lines in which qi says what is wrong."""
    return [text for text in ended.err.splitlines() if re.match(r"qi: ", text)]
