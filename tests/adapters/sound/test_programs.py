"""Sound by a program of the system's: which, when it is run, and that it is ended in time."""

import sys
import time
import wave
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from subprocess import Popen

import pytest

from led import timeline
from qicli.adapters.sound.programs import PROGRAMS, Played, found_program
from qicli.adapters.terminal.bell import Bell
from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.routine import Step
from qicli.core.practice.score import Hearing
from qicli.ports import Scene

LINE = timeline(Step(name="Wave", cue="Wave.", breaths=2))
PLAYS = (sys.executable, "-c", "import sys, time; time.sleep(60)")
FAILS = (sys.executable, "-c", "raise SystemExit(3)")


class Shelf:
    """Programs that were started, with how long (s) the file lasts that each was to play."""

    def __init__(self) -> None:
        self.running: list[Popen[bytes]] = []
        self.lasting: list[float] = []

    def start(self, command: Sequence[str]) -> Popen[bytes]:
        """One more."""
        with wave.open(command[-1]) as file:
            self.lasting.append(file.getnframes() / file.getframerate())
        self.running.append(Popen(command))
        return self.running[-1]

    @property
    def alive(self) -> int:
        """How many still run."""
        return sum(each.poll() is None for each in self.running)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    """Nothing is left running."""
    shelf = Shelf()
    yield shelf
    for each in shelf.running:
        each.kill()
        each.wait()


def played(shelf: Shelf, command: Sequence[str] = PLAYS) -> tuple[Played, StringIO]:
    """A practice heard by such a program, and what rings in its place."""
    rung = StringIO()
    heard = Played(command, Hearing("tone"), Bell(rung), start_=shelf.start)
    heard.hear(Scene(begin(LINE, 0)[0], bell=False))
    assert heard._worker.wait(10)  # noqa: SLF001 - until its files are there
    return heard, rung


def follow(heard: Played, playback: Playback, now: int, command: Command | None = None) -> Playback:
    """The practice at this ms."""
    playback, marks = advance(playback, now, command)
    heard.hear(Scene(playback, marks, bell=True))
    return playback


def test_each_sound_is_played_once_as_it_begins(shelf: Shelf) -> None:
    """However often the practice tells where it is."""
    heard, _ = played(shelf)
    playback = follow(heard, begin(LINE, 0)[0], 0)
    assert len(shelf.lasting) == 2  # the bowl of the step, and the in-breath
    assert 2.0 in shelf.lasting
    for now in (100, 100, 1_900, 2_000, 2_001, 2_100):
        playback = follow(heard, playback, now)
    assert shelf.lasting[2:] == [3.0]
    heard.end()


@pytest.mark.parametrize("command", [Command.PAUSE, Command.END])
def test_a_pause_or_the_end_ends_the_programs(shelf: Shelf, command: Command) -> None:
    """At once, and the loop does not wait for it."""
    heard, _ = played(shelf)
    playback = follow(heard, begin(LINE, 0)[0], 0)
    assert shelf.alive == 2
    follow(heard, playback, 500, command)
    deadline = time.monotonic() + 5
    while shelf.alive and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not shelf.alive
    heard.leave()


def test_a_key_ends_what_sounds_and_begins_what_is_there(shelf: Shelf) -> None:
    """The last step left: its bowl of the end, and nothing else any more."""
    heard, _ = played(shelf)
    playback = follow(heard, begin(LINE, 0)[0], 0)
    playback = follow(heard, playback, 1_000, Command.NEXT)
    assert playback.over
    assert len(shelf.lasting) == 3  # the bowl of the end, over what was ended
    for each in shelf.running[:2]:
        assert each.wait(5) != 0
    assert shelf.alive == 1
    heard.end()
    assert not shelf.alive


def test_no_file_and_no_program_is_left(shelf: Shelf) -> None:
    """Whatever it was doing when it ended."""
    heard, _ = played(shelf)
    follow(heard, begin(LINE, 0)[0], 0)
    folder = Path(heard._folder.name)  # noqa: SLF001 - which nobody else knows
    assert list(folder.glob("*.wav"))
    heard.end()
    assert not shelf.alive
    assert not folder.exists()


def test_finished_it_plays_to_its_end(shelf: Shelf) -> None:
    """Its programs are waited for, if they are quick."""
    heard, _ = played(shelf, (sys.executable, "-c", "import time; time.sleep(0.3)"))
    playback = begin(LINE, 0)[0]
    for now in (0, 2_000, 6_000):
        playback = follow(heard, playback, now)
    assert heard._worker.wait(10)  # noqa: SLF001 - as above
    playback = follow(heard, playback, 10_000)
    assert playback.over
    heard.leave()
    heard.ring_out()
    assert shelf.running[-1].returncode == 0


def test_a_program_that_cannot_play_is_the_bell(shelf: Shelf) -> None:
    """Said once; from then on the marks ring."""
    heard, rung = played(shelf, FAILS)
    playback = follow(heard, begin(LINE, 0)[0], 0)
    for each in shelf.running:
        each.wait()
    told = heard.hear(Scene(playback, bell=True))
    assert told == f"{Path(sys.executable).name} could not play; the bell rings instead."
    assert heard.name == "bell"
    follow(heard, playback, 2_000)
    assert rung.getvalue() == "\a"
    heard.end()


def test_a_program_that_is_gone_is_the_bell() -> None:
    """It was there when it was looked for."""
    heard = Played(("/nowhere/paplay",), Hearing("tone"), Bell(StringIO()))
    heard.hear(Scene(begin(LINE, 0)[0], bell=False))
    assert heard._worker.wait(10)  # noqa: SLF001 - as above
    follow(heard, begin(LINE, 0)[0], 0)
    assert "paplay: No such file" in heard.hear(Scene(begin(LINE, 0)[0], bell=True))
    heard.end()


def test_the_best_program_is_taken() -> None:
    """In their order; none where there is none."""
    assert list(PROGRAMS) == ["pw-play", "paplay", "aplay", "afplay"]
    assert found_program(lambda name: f"/bin/{name}" if name in {"aplay", "afplay"} else None) == (
        "/bin/aplay",
        "-q",
    )
    assert found_program(lambda _name: None) == ()
