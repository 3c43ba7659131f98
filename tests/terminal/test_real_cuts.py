"""A practice killed without warning: the next start saves it, once, however many start together."""

import signal
import time
from pathlib import Path

import pytest

from driver import LOOK, PATIENCE, QI, Practice, entries, piped, practice_command

pytestmark = pytest.mark.terminal

TOLD = "saved a practice that was cut short"
AT_ONCE = [["report"], ["log", "3"]] * 4


def left_behind(home: Path) -> list[Path]:
    """What is kept of practices."""
    return list((home / "qi" / "journal").glob(".*.underway"))


def wait_until_kept(home: Path) -> None:
    """Wait until something is kept, which is from five seconds of practice on."""
    deadline = time.monotonic() + PATIENCE
    while not left_behind(home):
        assert time.monotonic() < deadline, "nothing was ever kept"
        time.sleep(LOOK)


def complaints(home: Path, *words: str) -> str:
    """What this command says on stderr; it ends well."""
    with piped(home, [*QI, *words]) as qi:
        _, said = qi.communicate(timeout=30)
    assert qi.returncode == 0
    return said


def assert_saved_once(home: Path) -> None:
    """Of many that start at once, one saves it and says so; nothing is left behind."""
    running = [piped(home, [*QI, *words]) for words in AT_ONCE]
    said = [qi.communicate(timeout=60)[1] for qi in running]
    assert [qi.returncode for qi in running] == [0] * len(AT_ONCE)
    assert sorted(words.count(TOLD) for words in said) == [0] * (len(AT_ONCE) - 1) + [1]
    (saved,) = [entry for entry in entries(home) if entry["type"] == "session"]
    assert saved["seconds"] >= 5
    assert saved["finished"] is False
    assert not left_behind(home)
    assert not list((home / "qi" / "journal").glob(".*.alive"))


def test_killed_at_a_terminal(tmp_path: Path) -> None:
    """Nothing could be saved, and nothing is lost."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        wait_until_kept(tmp_path)
        qi.signal(signal.SIGKILL)
        assert qi.exit_code() == -signal.SIGKILL
    assert entries(tmp_path) == []
    assert_saved_once(tmp_path)


def test_killed_in_a_pipe(tmp_path: Path) -> None:
    """Without a screen, which wakes more seldom, it is the same; until then others leave it alone."""
    with piped(tmp_path, practice_command(tmp_path)) as practice:
        wait_until_kept(tmp_path)
        assert complaints(tmp_path, "log", "4") == ""
        assert left_behind(tmp_path)
        practice.kill()
    assert_saved_once(tmp_path)


def test_stopped_for_good(tmp_path: Path) -> None:
    """Stopped, a practice still lives, and is left alone; killed then, it is saved."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        wait_until_kept(tmp_path)
        qi.stop()
        assert complaints(tmp_path, "paths") == ""
        assert left_behind(tmp_path)
        qi.signal(signal.SIGKILL)
        assert qi.exit_code() == -signal.SIGKILL
    assert_saved_once(tmp_path)


def test_one_that_goes_on(tmp_path: Path) -> None:
    """Other commands meanwhile take nothing from it: it saves itself, once, and leaves nothing."""
    with Practice(tmp_path) as qi:
        qi.wait_until_worth_saving()
        wait_until_kept(tmp_path)
        assert complaints(tmp_path, "report") == ""
        qi.press("q")
        assert qi.exit_code() == 0
        (saved,) = qi.entries()
    assert saved["seconds"] >= 5
    assert not left_behind(tmp_path)
    assert complaints(tmp_path, "paths") == ""
