"""A disk that fails at a call of one's choice, and qi run on it."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

HERE = Path(__file__).parent / "terminal" / "shim"
COMPILER = shutil.which("cc")
KILLED = -9

# The kinds of `shim/faults.c`, in its order.
COUNT, ONCE, FOR_EVER, SHORT, SHORT_FOR_EVER, SHORT_THEN_ERROR, KILL_BEFORE, KILL_AFTER = range(8)
LINKED = ("-ldl", "-lpthread")
EDITOR = "sed -i -e s/^pain.=.6/pain=5/ -e s/^bell.=.true/bell=false/ -e s/^breaths.=.9/breaths=8/"
WRITES = {"write", "pwrite", "writev"}


class Fault(NamedTuple):
    """What happens at a call: the shim's kind, and the error where there is one."""

    name: str
    kind: int
    error: int = 0

    def __str__(self) -> str:
        return self.name


NONE = Fault("nothing", COUNT)
EVERYWHERE = [
    *(Fault(f"{errno.errorcode[each]} once", ONCE, each) for each in (errno.EIO, errno.ENOSPC, errno.EACCES)),
    Fault("EINTR once", ONCE, errno.EINTR),
    *(
        Fault(f"{errno.errorcode[each]} for ever", FOR_EVER, each)
        for each in (errno.EIO, errno.ENOSPC, errno.EACCES)
    ),
    Fault("killed before", KILL_BEFORE),
    Fault("killed after", KILL_AFTER),
]
ON_WRITES = [
    Fault("short once", SHORT),
    Fault("short for ever", SHORT_FOR_EVER),
    Fault("short, then ENOSPC for ever", SHORT_THEN_ERROR, errno.ENOSPC),
    Fault("short, then EIO for ever", SHORT_THEN_ERROR, errno.EIO),
]


class Trial(NamedTuple):
    """One fault at one call, numbered from 1."""

    at: int
    call: str
    fault: Fault

    def __str__(self) -> str:
        return f"{self.fault} at call {self.at}, {self.call}"


class Outcome(NamedTuple):
    """How a run ended: -9 for a kill; `met` are the calls that were counted."""

    code: int
    out: str
    err: str
    met: list[str]
    hung: bool

    @property
    def killed(self) -> bool:
        """Whether the fault was a kill."""
        return self.code == KILLED and not self.hung


def compiled(folder: Path) -> Path:
    """The shim, compiled into this folder."""
    assert COMPILER is not None
    shim = folder / "faults.so"
    command = [COMPILER, "-shared", "-fPIC", "-O1", "-o", str(shim), str(HERE / "faults.c"), *LINKED]
    subprocess.run(command, check=True)
    return shim


def surroundings(root: Path) -> dict[str, str]:
    """The environment of a run below this folder: home, temporary files and all."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        "HOME": str(root),
        "QI_HOME": str(root / "qi"),
        "TMPDIR": str(root / "tmp"),
        "TZ": "UTC",
        "TERM": "xterm",
        "COLUMNS": "200",
        "EDITOR": EDITOR,
        "PYTHONUTF8": "1",
    }


class Disk:
    """Runs qi on a disk that fails when it is told to."""

    def __init__(self, shim: Path) -> None:
        self._shim = shim
        self._server = subprocess.Popen(
            [sys.executable, str(HERE / "server.py")],
            env={**surroundings(shim.parent), "LD_PRELOAD": str(shim)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.communicate()

    def run(
        self,
        root: Path,
        *argv: str,
        fault: Fault = NONE,
        at: int = 0,
        keys: Sequence[tuple[str, str]] = (),
        seconds: float = 15,
        pace: int = 1,
    ) -> Outcome:
        """One run below this folder, with this fault at its call of this number."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        request = {
            "argv": argv,
            "environment": surroundings(root),
            "root": str(root),
            "kind": fault.kind,
            "at": at,
            "error": fault.error,
            "keys": keys,
            "seconds": seconds,
            "pace": pace,
        }
        self._server.stdin.write(json.dumps(request) + "\n")
        self._server.stdin.flush()
        return Outcome(**json.loads(self._server.stdout.readline()))

    def start(self, root: Path, *argv: str) -> list[str]:
        """The calls that a start of its own meets, as `python -m qicli` is started."""
        log = root.with_name(f"{root.name}.met")
        preload = {"LD_PRELOAD": str(self._shim), "FAULTS_ROOT": str(root), "FAULTS_LOG": str(log)}
        command = [sys.executable, "-m", "qicli", *argv]
        subprocess.run(
            command,
            env={**surroundings(root), **preload},
            cwd=root.parent,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return log.read_text().splitlines()
