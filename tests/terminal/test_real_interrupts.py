"""Ctrl-C at any instant from the first line of qi on: quiet, in every verb, and nothing is torn."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs signals", allow_module_level=True)

from places import VERBS, lay, line

pytestmark = pytest.mark.terminal

RUNS = int(os.environ.get("QI_INTERRUPTS", "300"))  # in all
LATEST = 0.3  # seconds after the first line; most verbs are done by then
# Tells when the first line of qi runs, and lets no signal come before that, which would be Python's own.
WATCHED = """
import os, runpy, signal, sys
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
def seen(event, args):
    if event == "exec" and getattr(args[0], "co_filename", "").endswith(os.path.join("qicli", "__main__.py")):
        os.write(1, b"!")
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
sys.addaudithook(seen)
runpy.run_module("qicli", run_name="__main__", alter_sys=True)
"""


def interrupted(home: Path, words: list[str], after: float) -> tuple[int, str]:
    """The exit code and stderr, where Ctrl-C comes so many seconds after the first line."""
    environment = {**os.environ, "QI_HOME": str(home), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [sys.executable, "-P", "-c", WATCHED, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        os.read(process.stdout.fileno(), 1)
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=20)
    return process.returncode, told.decode()


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_quiet_at_any_instant(tmp_path: Path, words: list[str]) -> None:
    """Nothing is said, the code is that of Ctrl-C or the verb's own, and every line is whole."""
    chance = random.Random(" ".join(words))  # noqa: S311 - no secret
    file = lay(tmp_path / "qi", [line(number, number) for number in range(1, 25)])
    codes = set()
    for _ in range(max(1, RUNS // len(VERBS))):
        code, told = interrupted(tmp_path / "qi", words, chance.choice((0.0002, chance.uniform(0, LATEST))))
        assert "Traceback" not in told, told
        assert "Aborted" not in told, told
        assert "ignored" not in told, told
        codes.add(code)
    assert codes <= {130, 0, 1}
    assert 130 in codes
    for text in file.read_text().splitlines():
        json.loads(text)
