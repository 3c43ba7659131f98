"""Signals, and terminals that go away: what was practised is saved, and the terminal is given back."""

import signal
from pathlib import Path

import pytest

from driver import QI, Practice, Terminal, write_routine

pytestmark = pytest.mark.terminal


TOLD_TO_END = [
    (signal.SIGTERM, 143),
    (signal.SIGHUP, 129),
    (signal.SIGQUIT, 131),
    (signal.SIGABRT, 134),
    (signal.SIGUSR1, 138),
]


def assert_saved_unfinished(qi: Terminal) -> None:
    """There is one session, of at least five seconds, and it says that it was not finished."""
    (saved,) = qi.entries()
    assert saved["type"] == "session"
    assert saved["seconds"] >= 5
    assert saved["finished"] is False


def test_control_c(tmp_path: Path) -> None:
    """Saved, said so, given back, and the shell's usual code."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        assert qi.reads_keys
        qi.press("\x03")
        assert qi.exit_code() == 130
        assert "Saved: " in qi.text
        assert qi.given_back
        assert_saved_unfinished(qi)


@pytest.mark.parametrize(("number", "code"), TOLD_TO_END, ids=str)
def test_told_to_end(tmp_path: Path, number: int, code: int) -> None:
    """Saved, given back, and the code that tells which signal it was."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        qi.signal(number)
        assert qi.exit_code() == code
        assert qi.given_back
        assert_saved_unfinished(qi)


def test_control_backslash(tmp_path: Path) -> None:
    """As Ctrl-C, with a code of its own, and nothing is dumped."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        qi.press("\x1c")
        assert qi.exit_code() == 131
        assert "Saved: " in qi.text
        assert qi.given_back
        assert_saved_unfinished(qi)


@pytest.mark.parametrize("ignores_hangup", [False, True], ids=["told", "untold"])
def test_the_window_is_closed(tmp_path: Path, ignores_hangup: bool) -> None:
    """The session is saved and the program gone, also where it was started so that hangups are ignored."""
    with Practice(tmp_path, ignores_hangup=ignores_hangup) as qi:
        qi.wait_until_worth_saving()
        qi.hang_up()
        assert qi.exit_code() == 129
        assert_saved_unfinished(qi)


def test_an_ignored_hangup_stays_ignored(tmp_path: Path) -> None:
    """Started so that a hangup is ignored, as nohup does, a practice goes on after one."""
    with Practice(tmp_path, ignores_hangup=True) as qi:
        qi.wait_for("step 1/2")
        qi.signal(signal.SIGHUP)
        qi.wait_for_redraws()
        qi.press("q")
        assert qi.exit_code() == 0


def test_a_signal_under_five_seconds(tmp_path: Path) -> None:
    """Too short to save is too short for a signal too: the terminal comes back, and nothing is written."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press("\x03")
        assert qi.exit_code() == 130
        assert qi.given_back
        assert "nothing was saved" in qi.text
        assert qi.entries() == []


def test_a_signal_while_paused(tmp_path: Path) -> None:
    """A paused practice waits for ever, but not for a signal."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press(" ")
        qi.wait_for("paused")
        qi.signal(signal.SIGTERM)
        assert qi.exit_code() == 143
        assert qi.given_back


@pytest.mark.parametrize(("number", "code"), TOLD_TO_END, ids=str)
def test_told_to_end_at_a_question(tmp_path: Path, number: int, code: int) -> None:
    """Ended while a question is asked, too, the terminal is as it was, and the code tells the signal."""
    command = [*QI, "practice", str(write_routine(tmp_path)), "--lead-in", "0"]
    with Terminal(tmp_path, command) as qi:
        qi.wait_for("Pain now", lambda: qi.reads_keys)
        qi.signal(number)
        assert qi.exit_code() == code
        assert qi.collects_lines
        assert qi.entries() == []
