"""Keys pressed at a real terminal while a practice runs, and what only looks like keys."""

from pathlib import Path

import pytest

from driver import QI, Practice, Terminal, write_routine

pytestmark = pytest.mark.terminal


def test_space_pauses_and_goes_on(tmp_path: Path) -> None:
    """Paused, the choices stand there in large letters and time stands still; space goes on."""
    with Practice(tmp_path) as qi:
        qi.wait_for(lambda: qi.shows_large("in 1", "large"))
        qi.press(" ")
        choices = ("space go on", "e smaller", "n skip", "r just breathe", "q end")
        qi.wait_for("paused", lambda: all(qi.shows_large(choice, "half") for choice in choices))
        qi.press(" ")
        qi.wait_for("space pause", lambda: qi.shows_large("in 1", "large"))
        qi.wait_for_redraws()
        qi.press("q")
        assert qi.exit_code() == 0


@pytest.mark.parametrize(
    ("onward", "back"),
    [("n", "b"), ("\x1b[C", "\x1b[D"), ("\x1bOC", "\x1bOD")],
    ids=["letters", "arrows", "application arrows"],
)
def test_next_and_back(tmp_path: Path, onward: str, back: str) -> None:
    """The next step, and back to the one before."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press(onward)
        qi.wait_for("step 2/2", "Stand and listen.")
        qi.press(back)
        qi.wait_for("step 1/2", "Rock the pelvis")


def test_next_after_the_last_step_ends(tmp_path: Path) -> None:
    """Past the last step there is nothing more to lead."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press("n")
        qi.wait_for("step 2/2")
        qi.lift_the_hand()
        qi.press("n")
        assert qi.exit_code() == 0


def test_that_hurts(tmp_path: Path) -> None:
    """The first e makes the step smaller, the second leaves it; both are noted under the step's own name."""
    with Practice(tmp_path, breaths=1) as qi:
        qi.wait_for("step 1/2")
        qi.press("e")
        qi.wait_for("Rock less", "step 1/2", "Smaller now.")
        qi.lift_the_hand()
        qi.press("e")
        qi.wait_for("step 2/2", "Leaving that step.")
        assert qi.exit_code() == 0
        assert "made smaller: Rock" in qi.text
        (saved,) = qi.entries()
    assert saved["finished"] is True
    assert saved["eased"] == ["Rock"]
    assert saved["skipped"] == ["Rock"]


@pytest.mark.parametrize("delay", [0.25, 0.5, 0.66])
def test_held_down(tmp_path: Path, delay: float) -> None:
    """A hand that stays on a key for 0.8 s presses it once, whenever its repeats begin."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.hold("e", delay)
        qi.wait_for("Rock less", "step 1/2", "Smaller now.")
        qi.lift_the_hand()
        qi.hold("n", delay)
        qi.wait_for("step 2/2")
        qi.lift_the_hand()
        qi.hold("b", delay)
        qi.wait_for("step 1/2 · breath 1/6")
        qi.hold(" ", delay)
        qi.wait_for("paused")
        qi.lift_the_hand()
        assert "paused" in qi.text
        qi.press("q")
        assert qi.exit_code() == 0


@pytest.mark.parametrize("delay", [0.25, 0.5, 0.66])
def test_longer_held_down(tmp_path: Path, delay: float) -> None:
    """The breath grows by no more than three halves of a second in a second."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.hold("+", delay, 0.95)
        qi.wait_for(lambda: "Breath 3 in, 4 out." in qi.text or "Breath 3.5 in, 4.5 out." in qi.text)
        qi.wait_for_redraws()
        assert "Breath 4" not in qi.text


def test_another_alphabet(tmp_path: Path) -> None:
    """A Cyrillic letter shows the keys, and space goes on."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press("у")
        qi.wait_for("end and save", "The letters here are Latin ones")
        qi.press(" ")
        qi.wait_for("space pause", lambda: "end and save" not in qi.text)


def test_control_s_freezes_nothing(tmp_path: Path) -> None:
    """The terminal's own stop of output is off, and the bar goes on."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2", lambda: qi.left > 0)
        qi.press("\x13")
        qi.wait_for_seconds(2)
        qi.press("q")
        assert qi.exit_code() == 0
        assert qi.given_back


def test_an_answer_typed_on(tmp_path: Path) -> None:
    """Whoever presses Enter behind the y still has the time to settle."""
    path = write_routine(tmp_path)
    with Terminal(tmp_path, [*QI, "practice", str(path), "--ask", "--lead-in", "9"]) as qi:
        qi.answer("Pain now, 0–10?", "8\r")
        qi.answer("Take it? Y/n, Enter takes it:", "y")
        qi.wait_for("Settle")
        qi.press("\r")
        qi.wait_for_redraws()
        assert "Settle" in qi.text


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [("+", "-"), ("=", "\x1b[B"), ("\x1b[A", "-")],
    ids=["signs", "shiftless", "arrows"],
)
def test_longer_and_shorter_breaths(tmp_path: Path, longer: str, shorter: str) -> None:
    """Half a second more and less on the in- and the out-breath, and never less than five seconds in all."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2", lambda: 0 <= qi.left <= 60)
        qi.press(longer)
        qi.wait_for("Breath 2.5 in, 3.5 out.", lambda: qi.left > 60)
        qi.press(shorter)
        qi.wait_for("Breath 2 in, 3 out.", lambda: 0 <= qi.left <= 60)
        qi.press(shorter)
        qi.wait_for("The breath stays as it is: no shorter here.")


def test_bell_on_and_off(tmp_path: Path) -> None:
    """The bell is off until m turns it on, and m turns it off again."""
    with Practice(tmp_path) as qi:
        qi.wait_for("breath 1/6", "m bell")
        assert "breath 1/6 · bell" not in qi.text
        qi.press("m")
        qi.wait_for("Bell on: one ring in, two rings out.", "breath 1/6 · bell")
        qi.press("m")
        qi.wait_for("Bell off.", lambda: "breath 1/6 · bell" not in qi.text)


def test_just_breathe(tmp_path: Path) -> None:
    """The rest becomes easy breathing."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press("r")
        qi.wait_for("Just breathe", "Only breathing from here on.")


def test_question_mark_lists_the_keys(tmp_path: Path) -> None:
    """The list of keys stands there while the practice waits; space closes it and goes on."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press("?")
        qi.wait_for("n or right", "b or left", "+ and -", "end and save", "close this list")
        qi.press(" ")
        qi.wait_for("space pause", lambda: "close this list" not in qi.text)
        qi.wait_for_redraws()


@pytest.mark.parametrize(
    "typed",
    [
        "x",
        "\x1b[15~",
        "\x1b[1;5C",
        "ä",
        "some nonsense q b n",
        "\x1b[200~q\x1b[201~",
        "\x1b[200~some nonsense q b n\x1b[201~",
    ],
    ids=["letter", "F5", "control arrow", "umlaut", "pasted", "marked q", "marked paste"],
)
def test_what_is_no_key_does_nothing(tmp_path: Path, typed: str) -> None:
    """Unknown keys and pasted text change nothing, and the next key still works."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press(typed)
        qi.wait_for_redraws()
        qi.wait_for("space pause", "step 1/2 · breath 1/6")
        qi.press("n")
        qi.wait_for("step 2/2")


def test_escape_alone_does_nothing(tmp_path: Path) -> None:
    """The escape key is taken for itself once nothing has followed it, and the next key still works."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2", lambda: qi.left > 0)
        qi.press("\x1b")
        qi.wait_for_seconds(2)
        qi.wait_for("space pause", "step 1/2 · breath 1/6")
        qi.press("n")
        qi.wait_for("step 2/2")


@pytest.mark.parametrize(
    ("first", "rest"), [("\x1b[", "C"), ("\x1bO", "C"), ("\x1b[200~q\x1b[20", "1~n")], ids=["[", "O", "paste"]
)
def test_a_sequence_in_two_pieces(tmp_path: Path, first: str, rest: str) -> None:
    """An escape sequence means the same when it arrives in two reads."""
    with Practice(tmp_path) as qi:
        qi.wait_for("step 1/2")
        qi.press(first)
        qi.wait_for_redraws()
        assert "step 1/2" in qi.text
        qi.press(rest)
        qi.wait_for("step 2/2")
