"""A practice with sound: a device opened, looked after and let go; without one, a line and the bell."""

import time
from collections.abc import Callable, Iterator
from io import StringIO
from threading import Event, Thread, current_thread

import msgspec
import numpy as np
import pytest

from fakes import FakeBody, FakeCues
from led import timeline
from qicli.adapters.clock import BootClock
from qicli.adapters.sound import sounding, speaker
from qicli.adapters.sound.instead import EXTRA, BellInstead, what_is_missing
from qicli.adapters.sound.sounding import Sounding
from qicli.adapters.sound.speaker import NoSoundError, Read, Speaker, Worker
from qicli.adapters.terminal.bell import Bell
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import Step
from qicli.core.practice.score import Hearing
from qicli.core.practice.timeline import Mark, MarkKind
from qicli.ports import Scene

LINE = timeline(Step(name="Wave", cue="Wave.", breaths=2))
TONE = Hearing("tone")


class FakeDevices:
    """Opens devices that ask for nothing unless they are let; refuses after the first `good` ones."""

    def __init__(self, good: int = 9) -> None:
        self.opened: list[Read] = []
        self.closed = 0
        self.threads: set[str] = set()
        self._good = good

    def open(self, read: Read) -> "FakeDevices":
        """One more."""
        self.threads.add(current_thread().name)
        if len(self.opened) >= self._good:
            raise NoSoundError("no sound device was found")
        self.opened.append(read)
        return self

    def close(self) -> None:
        """One less."""
        self.threads.add(current_thread().name)
        self.closed += 1


@pytest.fixture(autouse=True)
def _no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is waited for on purpose is waited for shortly."""
    monkeypatch.setattr(sounding, "PREFILLED", 0.0)
    monkeypatch.setattr(speaker, "AGAIN", (0.0, 0.01))


@pytest.fixture
def body() -> FakeBody:
    """A clock."""
    return FakeBody()


Made = Callable[[FakeDevices], Sounding]


@pytest.fixture
def made(body: FakeBody) -> Iterator[Made]:
    """Makes a practice with sound, which is over in the end."""
    all_made: list[Sounding] = []

    def make(devices: FakeDevices) -> Sounding:
        all_made.append(Sounding(TONE, body, FakeCues(body), open_=devices.open))
        return all_made[-1]

    yield make
    for each in all_made:
        each.end()


def scene(now: int = 0, *marks: Mark) -> Scene:
    """The practice at this ms."""
    return Scene(advance(begin(LINE, 0)[0], now)[0], marks, bell=True)


def test_it_is_open_before_the_practice_begins(made: Made) -> None:
    """And follows from the first scene on."""
    devices = FakeDevices()
    heard = made(devices)
    assert (len(devices.opened), heard.name) == (1, "sound")
    assert not heard.hear(scene())
    assert heard.cadence is not None
    assert heard.cadence <= 250


def test_a_device_that_hangs_does_not_hold_up_the_practice(
    body: FakeBody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It begins after a moment, whatever the system's sound is doing, and ends as soon."""
    monkeypatch.setattr(sounding, "BEFORE", 0.05)
    monkeypatch.setattr(sounding, "LEAVING", 0.05)
    free = Event()

    def hangs(_read: Read) -> FakeDevices:
        free.wait(10)
        raise NoSoundError("no sound device was found")

    began = time.monotonic()
    heard = Sounding(TONE, body, FakeCues(body), open_=hangs)
    assert not heard.hear(scene())
    heard.end()
    free.set()
    assert time.monotonic() - began < 1


def test_a_device_that_hangs_is_told_of_and_the_bell_rings(
    body: FakeBody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it was waited for long enough; should it answer yet, the sound is back, which is told, too."""
    monkeypatch.setattr(sounding, "BEFORE", 0.05)
    free, devices = Event(), FakeDevices()

    def hangs(read: Read) -> FakeDevices:
        free.wait(10)
        return devices.open(read)

    heard = Sounding(TONE, body, FakeCues(body), open_=hangs)
    body.wait(4_000)
    assert not heard.hear(scene(4_000))
    body.wait(4_001)
    assert heard.hear(scene(4_001)) == "The sound device does not answer; the bell rings instead."
    assert heard.name == "bell"
    free.set()
    assert heard._worker.wait(5)  # noqa: SLF001 - until that is done
    assert (heard.hear(scene(4_250)), heard.name) == ("The sound is back.", "sound")
    assert not heard.hear(scene(4_300))
    heard.end()


def test_without_a_device_one_line_and_the_bell(made: Made, body: FakeBody) -> None:
    """Said once, in the place where the practice tells things; then the marks ring."""
    heard = made(FakeDevices(good=0))
    ring = Mark(0, MarkKind.INHALE, "")
    assert heard.name == "bell"
    assert heard.hear(scene(0, ring)) == "No sound device was found; the bell rings instead."
    assert not heard.hear(scene(100))
    assert isinstance(heard._bell, FakeCues)  # noqa: SLF001 - it was made here
    assert heard._bell.played == [(body.now(), ring)]  # noqa: SLF001 - the same


def test_a_device_that_is_dead_is_opened_again(made: Made, body: FakeBody) -> None:
    """As after the machine was asleep: it has not asked for samples for a second."""
    devices = FakeDevices()
    heard = made(devices)
    body.wait(1_500)
    heard.hear(scene(1_500))
    assert heard._worker.wait(5)  # noqa: SLF001 - until that is done
    assert (len(devices.opened), devices.closed, heard.name) == (2, 1, "sound")


def test_a_device_that_asks_is_left_alone(made: Made, body: FakeBody) -> None:
    """And a paused practice opens nothing."""
    devices = FakeDevices()
    heard = made(devices)
    body.wait(900)
    devices.opened[0](1_440)
    body.wait(1_500)
    heard.hear(scene(1_500))
    body.wait(5_000)
    heard.hear(Scene(advance(begin(LINE, 0)[0], 5_000, Command.PAUSE)[0], bell=True))
    assert heard._worker.wait(5)  # noqa: SLF001 - until all is done
    assert len(devices.opened) == 1


def test_a_device_that_vanished_is_the_bell_from_then_on(made: Made, body: FakeBody) -> None:
    """It is tried again a few times; then one line."""
    devices = FakeDevices(good=1)
    heard = made(devices)
    body.wait(2_000)
    assert not heard.hear(scene(2_000))
    assert heard._worker.wait(5)  # noqa: SLF001 - until it was tried in vain
    assert heard.hear(scene(2_100)) == "No sound device was found; the bell rings instead."
    assert heard.name == "bell"


def test_only_one_thread_touches_the_device(made: Made) -> None:
    """Opened and closed by the same, for neither may happen while the other does."""
    devices = FakeDevices()
    made(devices).end()
    assert (devices.threads, devices.closed) == ({"qi-sound"}, 1)


def test_left_in_the_middle_it_is_silent_at_once(made: Made) -> None:
    """Stopped, interrupted or broken: no device is open when the screen is gone."""
    devices = FakeDevices()
    heard = made(devices)
    heard.hear(scene(1_000))
    heard.leave()
    assert devices.closed == 1


def test_finished_it_rings_out(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """The questions are asked meanwhile; then what is left of it is waited for, no longer."""
    monkeypatch.setattr(sounding, "RINGS", 0.2)
    devices = FakeDevices()
    heard = made(devices)
    heard.hear(scene(10_000))
    heard.leave()
    assert devices.closed == 0
    began = time.monotonic()
    heard.ring_out()
    assert 0.1 < time.monotonic() - began < 1
    assert devices.closed == 1


def test_nothing_is_waited_for_where_it_rang_out_already(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor where there is nothing to hear."""
    monkeypatch.setattr(sounding, "RINGS", 0.0)
    for good in (0, 1):
        heard = made(FakeDevices(good=good))
        heard.hear(scene(10_000))
        began = time.monotonic()
        heard.ring_out()
        assert time.monotonic() - began < 0.5


def test_a_fault_in_the_sound_is_the_bell(made: Made) -> None:
    """The device goes on being answered with silence, and the practice with its bell."""
    heard = made(FakeDevices())
    heard.tones.fault = "ValueError"
    assert heard.hear(scene()) == "The sound broke off (ValueError); the bell rings instead."


def test_the_worker_does_one_thing_after_another() -> None:
    """And what was not begun when it ends is left undone."""
    worker, done, hold = Worker(), [], Event()
    worker(lambda: done.append(1))
    assert worker.wait(5)
    begun = Event()
    worker(begun.set)
    worker(lambda: done.append(hold.wait(5)))
    assert begun.wait(5)
    time.sleep(0.05)
    worker(lambda: done.append(2))
    ending = Thread(target=worker.end, args=(lambda: done.append(3), 5.0))
    ending.start()
    time.sleep(0.05)
    hold.set()
    ending.join()
    assert done == [1, True, 3]


def test_a_speaker_that_is_gone_is_not_tried_for_ever(body: FakeBody) -> None:
    """Once it was given up, looking after it does nothing."""
    devices = FakeDevices(good=0)
    tasks: list[Callable[[], None]] = []
    box = Speaker(lambda many: np.zeros(many, np.float32), tasks.append, body.now, devices.open)
    box.open()
    tasks.pop()()
    body.wait(9_000)
    box.look_after()
    assert box.gone
    assert not tasks


class TestWithoutIt:
    """What is missing, and the bell in its place."""

    @pytest.mark.parametrize(
        ("environment", "there", "why"),
        [
            pytest.param({}, True, "", id="all there"),
            pytest.param({}, False, EXTRA, id="no extra"),
            pytest.param({"SSH_TTY": "/dev/pts/1"}, True, "ssh", id="ssh"),
            pytest.param({"SSH_CONNECTION": "1 2 3 4"}, True, "ssh", id="ssh without a terminal"),
            pytest.param({"SSH_TTY": "x", "PULSE_SERVER": "tcp:home"}, True, "", id="ssh that carries sound"),
        ],
    )
    def test_what_is_missing(self, environment: dict[str, str], there: bool, why: str) -> None:
        """In words, with how to have it."""
        told = what_is_missing(environment, lambda _name: object() if there else None)
        assert why in told
        assert bool(told) == bool(why)

    def test_the_bell_instead(self) -> None:
        """It says why, once, and rings."""
        file = StringIO()
        heard = BellInstead(Bell(file), "Sound needs numpy")
        ringing = scene(0, Mark(0, MarkKind.INHALE, ""))
        assert [heard.hear(ringing), heard.hear(ringing)] == [
            "Sound needs numpy; the bell rings instead.",
            "",
        ]
        assert (file.getvalue(), heard.name) == ("\a\a", "bell")
        for end in (heard.leave, heard.ring_out, heard.end):
            end()


class TestNullDevice:
    """miniaudio itself, playing into nothing."""

    def test_it_asks_for_samples(self) -> None:
        """As many as time passes, about; and lets go."""
        pytest.importorskip("miniaudio")
        asked: list[int] = []

        def read(many: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
            asked.append(many)
            return np.zeros(many, np.float32)

        device = speaker.open_device(read, ("NULL",))
        time.sleep(0.6)
        device.close()
        seen = sum(asked)
        time.sleep(0.2)
        assert 0.3 < seen / 24_000 < 1.5
        assert sum(asked) == seen

    def test_a_whole_practice_with_every_key(self) -> None:
        """It follows them all, without a fault, and leaves nothing behind."""
        pytest.importorskip("miniaudio")
        clock = BootClock()
        heard = Sounding(
            Hearing("bowl"),
            clock,
            FakeCues(FakeBody()),
            open_=lambda read: speaker.open_device(read, ("NULL",)),
        )
        playback, _ = begin(timeline(Step(name="Wave", cue="Wave.", breaths=3)), clock.now())
        for command in (None, *Command):
            for key in (command, None):
                playback, _ = advance(playback, clock.now(), key)
                assert not heard.hear(Scene(playback, bell=True))
                time.sleep(0.06)
            if playback.paused or playback.over:
                playback = msgspec.structs.replace(begin(LINE, clock.now())[0])
        heard.leave()
        heard.end()
        assert not heard.tones.fault
        assert heard.tones.silent
