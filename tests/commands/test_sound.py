"""`qi sound`: what there is, what is missing and how to have it, and what is played."""

import pytest

from fakes import FakeWorld, Run, at_terminal
from qicli.commands import sound


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over ssh, where no machine that runs the tests makes a sound."""
    monkeypatch.setenv("SSH_TTY", "/dev/pts/1")
    monkeypatch.delenv("PULSE_SERVER", raising=False)


def test_it_lists_what_there_is(run: Run) -> None:
    """Each sound in words, the device, the voices."""
    result = run("sound")
    assert result.exit_code == 0
    assert [line.split(":")[0] for line in result.stdout.splitlines() if ": " in line][:5] == [
        *("tone", "bowl", "breath"),
        *("device", "voice"),
    ]


def test_what_is_missing_is_said(run: Run) -> None:
    """With what happens instead."""
    told = " ".join(run("sound").stdout.split())
    assert "none. Over ssh sound would play on the other machine; in a practice the bell rings" in told


def test_at_a_terminal_nothing_is_wrong_with_that(run: Run, world: FakeWorld) -> None:
    """Who only asked what there is gets no error."""
    at_terminal(world)
    assert run("sound").exit_code == 0
    assert run("sound", "--no-play").exit_code == 0


@pytest.mark.parametrize("words", [["--play"], ["bowl"], ["Bowl", "--play"]], ids=" ".join)
def test_who_wants_to_hear_it_is_told(run: Run, words: list[str]) -> None:
    """One line, and exit code 1."""
    result = run("sound", *words)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "nothing can be played: over ssh" in result.stderr


def test_no_such_sound(run: Run) -> None:
    """It says which there are."""
    result = run("sound", "gong")
    assert result.exit_code == 2
    assert '"gong" is no sound here; write tone, bowl, breath' in result.stderr


def test_voices_are_told_from_sounds(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A voice is called one."""
    monkeypatch.setattr(sound, "_voices", lambda: ["heart", "flite"])
    told = '"gong" is no sound here; write tone, bowl, breath, or a voice: heart, flite'
    assert told in run("sound", "gong").stderr
