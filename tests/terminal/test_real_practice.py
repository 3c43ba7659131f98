"""A whole practice at a real terminal, from the first question to the last word."""

from pathlib import Path

import pytest

from driver import QI, Practice, Terminal, write_routine

pytestmark = pytest.mark.terminal


def test_a_whole_practice(tmp_path: Path) -> None:
    """Asked, offered the gentle version, led, asked again: one session, and one line that replaces it."""
    routine = write_routine(tmp_path, breaths=1)
    with Terminal(tmp_path, [*QI, "practice", str(routine), "--lead-in", "0", "--no-introduce"]) as qi:
        qi.answer("Pain now, 0–10?", "6 left calf\r")
        qi.answer("Take it? Y/n, Enter takes it:", "y")
        qi.wait_for("Rock less")
        qi.press("n")
        qi.wait_for("Listen")
        qi.press(" ")
        qi.wait_for("paused · space go on")
        qi.press(" ")
        qi.wait_for("space pause")
        qi.answer("Pain now, 0–10?", "3")
        assert qi.exit_code() == 0
        assert "before 6, left calf · then 3, under a minute later" in qi.text
        assert "Walk a few slow steps." in qi.text
        saved, answered = qi.entries()
    assert saved["type"] == "session"
    assert saved["routine"] == "wave"
    assert saved["finished"] is True
    assert saved["gentle"] is True
    assert saved["seconds"] >= 5
    assert saved["before"] == {"pain": 6, "sites": [{"site": "calf", "side": "left"}]}
    assert "after" not in saved
    assert answered["replaces"] == saved["id"]
    assert answered["after"] == {"pain": 3}
    assert answered["gentle"] is True
    assert answered["before"] == saved["before"]


def test_q_ends_and_saves(tmp_path: Path) -> None:
    """From five seconds on, q ends the practice, saves it as it was, and gives the screen back."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        qi.press("q")
        assert qi.exit_code() == 0
        assert "s of Wave" in qi.text
        assert "Rock the pelvis" not in qi.text
        assert qi.given_back
        (saved,) = qi.entries()
    assert saved["seconds"] >= 5
    assert saved["planned"] == 60
    assert saved["finished"] is False
    assert saved["breaths"] == 1


def test_under_five_seconds_nothing_is_saved(tmp_path: Path) -> None:
    """A look at the screen is no practice: it leaves no line, and that is said."""
    with Practice(tmp_path) as qi:
        qi.wait_for("Rock the pelvis")
        qi.press("q")
        assert qi.exit_code() == 0
        assert "Under five seconds: nothing was saved." in qi.text
        assert qi.entries() == []
