"""`qi checkin` on a real terminal: asked, and broken off half way."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from driver import QI, Terminal

pytestmark = pytest.mark.terminal

SCALE = "0–10?"


def half_way(qi: Terminal) -> None:
    """Two of PEG's questions answered, the third asked."""
    qi.answer(SCALE, "5\r")
    qi.wait_for("enjoyment of life")
    qi.answer(SCALE, "4\r")
    qi.wait_for("general", lambda: qi.text.endswith(SCALE), lambda: qi.reads_keys)


def test_a_number_needs_no_enter(tmp_path: Path) -> None:
    """After two seconds of silence; then the next question is asked."""
    with Terminal(tmp_path, [*QI, "checkin"]) as qi:
        qi.answer(SCALE, "5")
        qi.wait_for("enjoyment of life")


def test_back_and_out(tmp_path: Path) -> None:
    """One question back, where what was answered stands; leaving keeps it, and is no failure."""
    with Terminal(tmp_path, [*QI, "checkin"]) as qi:
        half_way(qi)
        qi.press("<\r")
        qi.wait_for("So far: 4.", lambda: qi.text.endswith(SCALE), lambda: qi.reads_keys)
        qi.press("q\r")
        assert qi.exit_code() == 0
    (saved,) = qi.entries()
    assert saved["answers"] == {"peg": {"pain": 5, "enjoyment": 4}}


@pytest.mark.parametrize(
    ("end", "code"),
    [
        pytest.param(lambda qi: qi.press("\x03"), 130, id="Ctrl-C"),
        pytest.param(lambda qi: qi.signal(signal.SIGTERM), 143, id="told to end"),
        pytest.param(lambda qi: qi.hang_up(), 129, id="the window closed"),
    ],
)
def test_broken_off(tmp_path: Path, end: Callable[[Terminal], None], code: int) -> None:
    """What was answered is in the journal, and the terminal collects lines again."""
    with Terminal(tmp_path, [*QI, "checkin"]) as qi:
        half_way(qi)
        end(qi)
        assert qi.exit_code() == code
        if code != 129:
            assert "Saved so far" in qi.text
            assert qi.collects_lines
    (saved,) = qi.entries()
    assert (saved["type"], saved["answers"]) == ("checkin", {"peg": {"pain": 5, "enjoyment": 4}})
