"""Long outputs page by page; and a terminal that only writes line after line, where all is asked too."""

import shutil
from pathlib import Path

import pytest

from driver import QI, Size2D, Terminal, write_routine

pytestmark = pytest.mark.terminal

PHONE = Size2D(18, 40)
DUMB = {"TERM": "dumb"}
SIGNS = set("·–×█▏│─╭\x1b")  # which a screen reader skips, or names one by one


@pytest.fixture
def no_pager(tmp_path: Path) -> dict[str, str]:
    """A system that brings no pager."""
    (tmp_path / "bin").mkdir()
    return {"PATH": str(tmp_path / "bin"), "PAGER": "less -R"}


def test_a_pager_of_our_own(tmp_path: Path, no_pager: dict[str, str]) -> None:
    """The emergency signs first; any key shows the next screen, and q leaves, with the terminal as it was."""
    with Terminal(tmp_path, [*QI, "safety"], size=PHONE, variables=no_pager) as qi:
        qi.wait_for("space goes on, q leaves", "both legs", lambda: qi.reads_keys)
        assert qi.rows[0].startswith("EMERGENCY, NOW.")
        qi.press(" ")
        qi.wait_for("TABLETS.", lambda: qi.reads_keys)
        qi.press("q")
        assert qi.exit_code() == 0
        assert qi.collects_lines
        assert "This is a list, not a diagnosis" not in qi.text


def test_our_own_to_the_end(tmp_path: Path, no_pager: dict[str, str]) -> None:
    """After the last screen it ends by itself, and every line was shown."""
    with Terminal(tmp_path, [*QI, "safety"], size=Size2D(30, 80), variables=no_pager) as qi:
        qi.wait_for(lambda: qi.reads_keys)
        qi.press("\r")
        assert qi.exit_code() == 0
        assert "If something worries you" in " ".join(qi.text.split())


@pytest.mark.skipif(shutil.which("less") is None, reason="there is no less")
@pytest.mark.parametrize("words", [["safety"], ["practice", "-h"], ["routines"], ["config"]], ids=" ".join)
def test_the_usual_pager(tmp_path: Path, words: list[str]) -> None:
    """What is longer than the screen is shown from its beginning, and q leaves."""
    with Terminal(tmp_path, [*QI, *words], size=PHONE) as qi:
        qi.wait_for(lambda: qi.rows[-1].strip() == ":")
        assert qi.rows[0].strip()
        qi.press("q")
        assert qi.exit_code() == 0


def test_what_fits_is_no_pagers_matter(tmp_path: Path) -> None:
    """On a large screen it is only written."""
    with Terminal(tmp_path, [*QI, "safety"], size=Size2D(60, 200)) as qi:
        assert qi.exit_code() == 0
        assert "If something worries you" in qi.text


def test_a_practice_on_a_terminal_that_only_writes(tmp_path: Path) -> None:
    """The pain is asked for, and a line is an answer."""
    command = [*QI, "practice", str(write_routine(tmp_path, breaths=2, steps=1)), "--lead-in", "0"]
    with Terminal(tmp_path, command, variables=DUMB) as qi:
        qi.wait_for("Pain now, 0 to 10?")
        qi.press("6\r")
        qi.wait_for("the gentle version may be kinder. Take it? Y/n")
        qi.press("n\r")
        qi.wait_for("0:05")
        qi.press("q")
        assert qi.exit_code() == 0
        assert not SIGNS & set(qi.output.decode())
        assert any(6 in (entry.get("pain"), entry.get("before", {}).get("pain")) for entry in qi.entries())


def test_noting_on_a_terminal_that_only_writes(tmp_path: Path) -> None:
    """The three questions of a bare `qi log`, each answered by a line, which can be corrected."""
    with Terminal(tmp_path, [*QI, "log"], variables=DUMB) as qi:
        for question, answer in (("Pain now", "6"), ("Where?", "lx\x7fc"), ("What kind?", "b")):
            qi.wait_for(question)
            qi.press(f"{answer}\r")
        qi.wait_for("Logged")
        assert qi.exit_code() == 0
        assert not SIGNS & set(qi.output.decode().replace("\x08", ""))
        (entry,) = qi.entries()
        assert (entry["pain"], entry["sites"]) == (6, [{"site": "calf", "side": "left"}])


def test_a_checkin_on_a_terminal_that_only_writes(tmp_path: Path) -> None:
    """It is asked there too, and left by q."""
    with Terminal(tmp_path, [*QI, "checkin"], variables=DUMB) as qi:
        qi.wait_for("1 of ")
        qi.press("5\r")
        qi.wait_for("2 of ")
        qi.press("q\r")
        assert qi.exit_code() == 0
        assert qi.entries()[0]["answers"]["peg"]["pain"] == 5


def test_nobody_types(tmp_path: Path) -> None:
    """The end of what can be read is no answer: nothing is noted, and nothing waits."""
    with Terminal(tmp_path, [*QI, "log"], variables=DUMB) as qi:
        for question in ("Pain now", "Where?", "What kind?"):
            qi.wait_for(question)
            qi.press("\x04")
        qi.wait_for("Nothing said, nothing noted.")
        assert qi.exit_code() == 0


@pytest.mark.parametrize("how", ["environment", "settings", "dumb"])
def test_plain_everywhere(tmp_path: Path, how: str) -> None:
    """However it was chosen: no drawing, no pager, no sign that is not a word."""
    variables = {"environment": {"QI_PLAIN": "1"}, "settings": {}, "dumb": DUMB}[how]
    (tmp_path / "qi").mkdir()
    if how == "settings":
        (tmp_path / "qi" / "config.toml").write_text("plain = true\n")
    for words in (["log", "6", "calf", "left"], ["report", "--month"], [], ["routines"], ["log", "-h"]):
        with Terminal(tmp_path, [*QI, *words], size=PHONE, variables=variables) as qi:
            assert qi.exit_code() == 0
            assert not SIGNS & set(qi.output.decode()), words


@pytest.mark.parametrize("rows", [1, 2])
def test_hardly_any_rows(tmp_path: Path, no_pager: dict[str, str], rows: int) -> None:
    """A row at a time, and q leaves."""
    with Terminal(tmp_path, [*QI, "safety"], size=Size2D(rows, 40), variables=no_pager) as qi:
        qi.wait_for(lambda: qi.reads_keys)
        qi.press("q")
        assert qi.exit_code() == 0
        assert b"EMERGENCY" in qi.output
