"""Ctrl-C at any instant from the first line of qi on: quiet, in every verb, and nothing is torn."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs signals", allow_module_level=True)

from places import VERBS, lay, line

pytestmark = pytest.mark.terminal

RUNS = int(os.environ.get("QI_INTERRUPTS", "300"))  # in all
LATEST = 0.3  # seconds after the first line; most verbs are done by then
# Presses Ctrl-C so many seconds after the first line of qi began; before that it would be Python's own.
PRESSED = """
import os, runpy, signal, sys, threading, time
from pathlib import Path

def has_begun(main):
    frame = sys._current_frames().get(main)
    while frame is not None and Path(frame.f_code.co_filename).parts[-2:] != ("qicli", "__main__.py"):
        frame = frame.f_back
    return frame is not None

def press(main, after):
    while not has_begun(main):
        time.sleep(0)
    time.sleep(after)
    os.kill(os.getpid(), signal.SIGINT)

threading.Thread(target=press, args=(threading.get_ident(), float(sys.argv.pop(1))), daemon=True).start()
runpy.run_module("qicli", run_name="__main__", alter_sys=True)
"""


def interrupted(home: Path, words: list[str], after: float) -> tuple[int, str]:
    """The exit code and stderr, where Ctrl-C comes so many seconds after the first line."""
    environment = {**os.environ, "QI_HOME": str(home), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", PRESSED, str(after), *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment,
        timeout=20,
        check=False,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_quiet_at_any_instant(tmp_path: Path, words: list[str]) -> None:
    """Nothing is said, the code is that of Ctrl-C or the verb's own, and every line is whole."""
    chance = random.Random(" ".join(words))  # noqa: S311 - no secret
    file = lay(tmp_path / "qi", [line(number, number) for number in range(1, 25)])
    codes = set()
    for _ in range(1 + RUNS // len(VERBS)):
        code, told = interrupted(tmp_path / "qi", words, chance.choice((0, chance.uniform(0, LATEST))))
        assert "Traceback" not in told, told
        assert "Aborted" not in told, told
        assert "ignored" not in told, told
        codes.add(code)
    assert codes <= {130, 0, 1}
    assert 130 in codes
    for text in file.read_text().splitlines():
        json.loads(text)
