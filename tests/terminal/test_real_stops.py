"""Stopped and gone on: by Ctrl-Z and fg in a shell, and from outside."""

import os
import shlex
import shutil
import signal
import time
from pathlib import Path

import pytest

from driver import BASH, QI, Practice, Size2D, Terminal, practice_command, write_routine

pytestmark = pytest.mark.terminal

STOP_LASTS = 1.0  # seconds: longer than the program takes to start
PROMPT = "ready>"

needs_bash = pytest.mark.skipif(BASH is None, reason="needs bash")


def assert_it_goes_on(qi: Terminal) -> None:
    """It comes back paused and drawn anew, space goes on, and time passes again."""
    qi.wait_for("step 1/2", "paused · space go on", lambda: qi.left > 0 and qi.reads_keys)
    qi.press(" ")
    qi.wait_for("space pause")
    qi.wait_for_redraws()


def shell(home: Path) -> Terminal:
    """An interactive shell, in a window wide enough for a whole command."""
    variables = {"PS1": PROMPT, "HISTFILE": os.devnull}
    command = [BASH or "", "--norc", "--noprofile", "-i"]
    return Terminal(home, command, size=Size2D(30, 240), variables=variables)


@needs_bash
def test_control_z_and_fg(tmp_path: Path) -> None:
    """Ctrl-Z gives the shell its terminal; fg brings the practice back, and the stop counts for nothing."""
    with shell(tmp_path) as qi:
        qi.wait_for(PROMPT)
        began = time.monotonic()
        qi.press(shlex.join(practice_command(tmp_path)) + "\n")
        qi.wait_for("step 1/2", lambda: 0 <= qi.left <= 55)
        qi.press("\x1a")
        qi.wait_for("Stopped", lambda: qi.text.endswith(PROMPT))
        assert "step 1/2" not in qi.text
        stopped = time.monotonic()
        time.sleep(STOP_LASTS)
        stop = time.monotonic() - stopped
        qi.press("fg\n")
        assert_it_goes_on(qi)
        qi.press("q")
        qi.wait_for("s of Wave", lambda: qi.text.endswith(PROMPT))
        lasted = time.monotonic() - began
        qi.press("echo code $?\n")
        qi.wait_for("\ncode 0")
        (saved,) = qi.entries()
    assert 5 <= saved["seconds"] < lasted - stop


@needs_bash
@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_control_z_and_fg_under_make(tmp_path: Path) -> None:
    """Where the shell's job is make, which may stop before us, fg brings the practice back all the same."""
    makefile = tmp_path / "Makefile"
    makefile.write_text(f"practice:\n\t@{shlex.join(practice_command(tmp_path))}\n")
    for _ in range(3):
        with shell(tmp_path) as qi:
            qi.wait_for(PROMPT)
            qi.press(f"make -f {shlex.quote(str(makefile))} practice\n")
            qi.wait_for("step 1/2")
            qi.press("\x1a")
            qi.wait_for(
                lambda: "step 1/2" not in qi.text
            )  # the shell may have spoken before: no prompt is seen
            time.sleep(0.3)
            qi.press("fg\n")
            qi.wait_for("paused")
            qi.press("q")
            qi.wait_for("nothing was saved", lambda: qi.text.endswith(PROMPT))


@needs_bash
def test_control_z_at_a_question(tmp_path: Path) -> None:
    """After fg the question goes on as it was: keys are read as they are pressed."""
    with shell(tmp_path) as qi:
        qi.wait_for(PROMPT)
        command = shlex.join([*QI, "practice", str(write_routine(tmp_path)), "--lead-in", "0"])
        qi.press(f"{command}\n")
        qi.answer("Pain now, 0–10?", "\x1a")
        qi.wait_for("Stopped", lambda: qi.text.endswith(PROMPT))
        qi.press("fg\n")
        qi.wait_for(lambda: qi.text.count(command) == 3)  # typed, stopped, and gone on
        qi.wait_for(lambda: qi.reads_keys)
        qi.press("4\r")
        qi.wait_for("step 1/2")
        qi.press("q")
        qi.wait_for("no practice was saved", lambda: qi.text.endswith(PROMPT))


def test_stopped_from_outside(tmp_path: Path) -> None:
    """A stop that nothing announces: it comes back paused, and the stop counts for nothing."""
    began = time.monotonic()
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        qi.stop()
        stopped = time.monotonic()
        time.sleep(STOP_LASTS)
        stop = time.monotonic() - stopped
        qi.signal(signal.SIGCONT)
        assert_it_goes_on(qi)
        qi.press("q")
        assert qi.exit_code() == 0
        lasted = time.monotonic() - began
        (saved,) = qi.entries()
    assert 5 <= saved["seconds"] < lasted - stop


def test_control_z_with_no_shell_to_go_to(tmp_path: Path) -> None:
    """Where nobody could bring it back it is not stopped, only paused."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press("\x1a")
        assert_it_goes_on(qi)
        qi.press("q")
        assert qi.exit_code() == 0
