"""Runs qi as often as it is asked to, each time in a child of this process: no start pays for the imports.

It is started with the shim before libc, reads one JSON value a line from stdin, and answers with one. The
child arms the shim, goes in where `python -m qicli` does, and ends as that would.
"""

import ctypes
import fcntl
import importlib
import json
import os
import pkgutil
import pty
import select
import signal
import subprocess
import sys
import termios
import time
import traceback
from contextlib import suppress
from typing import Any, NoReturn

import qicli
from qicli import player
from qicli.__main__ import run
from qicli.adapters import clock

LOOK = 0.005  # seconds until it is looked again whether keys are read
LMODES = 3  # where `tcgetattr` keeps the flag ICANON

SHIM = ctypes.CDLL(None)
SHIM.faults_met.restype = ctypes.c_char_p


def import_everything() -> None:
    """Import all of qi, so that every child has it."""
    for module in pkgutil.walk_packages(qicli.__path__, "qicli."):
        with suppress(ImportError):  # those of other systems
            importlib.import_module(module.name)


class Run:
    """One run of qi in a child.

    Attributes:
        wanted: `argv`, `environment`, `root`, `kind`, `at`, `error`, `keys` ([[text, key], …], pressed once
            the text is on the terminal; without any there is none), `seconds` until it is a hang, and
            `pace`, how many times as fast as it should be a practice is led.
    """

    def __init__(self, wanted: dict[str, Any]) -> None:
        self.wanted = wanted
        self.out, self.err, self.met = (os.memfd_create(name) for name in ("out", "err", "met"))
        self.terminal, self.child_side = pty.openpty() if wanted["keys"] else (-1, -1)

    def outcome(self) -> dict[str, Any]:
        """How it ended; -9 for a kill, and `hung` where it did not end by itself."""
        pid = os.fork()
        if pid == 0:
            self._child()
        seen, hung = self._wait(pid)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        out, err, met = map(_taken, (self.out, self.err, self.met))
        for handle in (self.terminal, self.child_side):
            if handle >= 0:
                os.close(handle)
        return {"code": code, "out": out + seen, "err": err, "met": met.splitlines(), "hung": hung}

    def _wait(self, pid: int) -> tuple[str, bool]:
        """Press keys until it has ended, which it is made to if it takes too long."""
        seen = b""
        keys = list(self.wanted["keys"])
        deadline = time.monotonic() + self.wanted["seconds"]
        pidfd = os.pidfd_open(pid)
        watched = [pidfd, self.terminal] if self.terminal >= 0 else [pidfd]
        hung = False
        while True:
            ready, _, _ = select.select(
                watched, [], [], LOOK if keys else max(0.0, deadline - time.monotonic())
            )
            if self.terminal in ready:
                seen += os.read(self.terminal, 65_536)
            if keys and keys[0][0].encode() in seen and self._reads_keys():
                os.write(self.terminal, keys.pop(0)[1].encode())
            if time.monotonic() > deadline and not hung:
                hung = True
                os.kill(pid, signal.SIGKILL)
                deadline += 10
            if pidfd in ready:
                os.close(pidfd)
                return seen.decode(errors="replace"), hung

    def _reads_keys(self) -> bool:
        """Whether keys arrive as they are pressed; what is pressed before is thrown away."""
        return not termios.tcgetattr(self.terminal)[LMODES] & termios.ICANON

    def _child(self) -> NoReturn:
        wanted = self.wanted
        os.setsid()
        stdin = os.open(os.devnull, os.O_RDONLY)
        for handle, target in ((stdin, 0), (self.out, 1), (self.err, 2)):
            os.dup2(handle, target)
        if self.child_side >= 0:
            fcntl.ioctl(self.child_side, termios.TIOCSCTTY, 0)
            os.dup2(self.child_side, 0)
            os.dup2(self.child_side, 1)
        sys.stdin, sys.stdout = open(0, encoding="utf-8"), open(1, "w", encoding="utf-8")  # noqa: SIM115 - ends with the process
        sys.stderr = open(2, "w", encoding="utf-8", buffering=1, errors="backslashreplace")  # noqa: SIM115 - the same
        sys.__stderr__ = sys.stderr  # type: ignore[misc] # as the interpreter does: nothing else holds what qi replaces
        os.environ.clear()
        os.environ.update(wanted["environment"])
        time.tzset()
        os.chdir(wanted["root"])
        sys.argv = ["qi", *wanted["argv"]]
        _hurry(wanted["pace"])
        SHIM.faults_arm(wanted["root"].encode(), wanted["kind"], wanted["at"], wanted["error"])
        code = _ended()
        os.write(self.met, SHIM.faults_met())
        os._exit(code)


def _hurry(pace: int) -> None:
    """Lead a practice so many times as fast, which then is never taken for one on a sleeping machine."""
    if pace == 1:
        return
    begun = clock.BootClock().now()

    class Hurried(clock.BootClock):
        def now(self) -> int:
            return begun + (super().now() - begun) * pace

        def seconds_until(self, ms: int) -> float:
            return max(0, ms - self.now()) / 1000 / pace

    clock.BootClock = Hurried  # type: ignore[misc] # this child's own
    player.GAP *= 1000


def _ended() -> int:
    """Run qi; its exit code, as the interpreter would give it."""
    code = 0
    try:
        code = run(sys.argv[1:])
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001 - shown, as the interpreter does
        traceback.print_exc()
        code = 1
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            code = 120
    return code


def _taken(handle: int) -> str:
    """What was written to a file without a name."""
    data = os.pread(handle, os.fstat(handle).st_size, 0)
    os.close(handle)
    return data.decode(errors="replace")


def serve() -> None:
    """Answer every request, until there are no more."""
    import_everything()
    subprocess._USE_VFORK = False  # type: ignore[misc] # noqa: SLF001 - the shim's memory is not to be shared
    requests, answers = os.dup(0), os.dup(1)
    with open(requests, "rb") as lines, open(answers, "wb") as out:  # noqa: PTH123 - no paths
        for line in lines:
            out.write(json.dumps(Run(json.loads(line)).outcome()).encode() + b"\n")
            out.flush()


if __name__ == "__main__":
    serve()
