"""The device that plays: opened, looked after and closed by one thread, for which no practice waits."""

import os
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Protocol

from qicli.adapters.sound.synth import RATE

if TYPE_CHECKING:
    from qicli.adapters.sound.instruments import Samples

# ms that a device asks for at once: each asking costs CPU, also for silence, so shorter costs more, and
# breaks where a key plans anew; with longer, what was asked for before a pause sounds too long after it.
BUFFER = 68
LATENCY = 51  # ms from there until it is heard: so measured at a PulseAudio sink, see docs/sound.md
# In the order in which they are tried. Neither JACK, which complains on the screen where it does not run, nor
# the one that plays into nothing, which would never be missed.
BACKENDS = ("WASAPI", "COREAUDIO", "PULSEAUDIO", "ALSA", "SNDIO", "AUDIO4", "OSS")
APP = "qi"
AGAIN = (0.0, 0.5, 1.0)  # seconds before each try to open a device again: one that was asleep takes a while

Read = Callable[[int], "Samples"]


class NoSoundError(Exception):
    """Nothing can be played; why, in a few words."""


class Device(Protocol):
    """Something that plays what it is given, until it is closed."""

    def close(self) -> None:
        """Stop, and let go of it."""
        ...


def open_device(read: Read, backends: tuple[str, ...] = BACKENDS) -> Device:
    """Let the system's usual device play what `read` gives it.

    Raises:
        NoSoundError: there is none.
    """
    try:
        import miniaudio  # noqa: PLC0415 - an extra, and only for a practice with sound
    except ImportError as error:
        raise NoSoundError("miniaudio is not installed") from error
    enabled = miniaudio.get_enabled_backends()
    wanted = [kind for name in backends if (kind := getattr(miniaudio.Backend, name)) in enabled]
    with quiet():
        try:
            device: Any = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.FLOAT32,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=BUFFER,
                backends=wanted,
                app_name=APP,
            )
            stream = _stream(read)
            next(stream)
            device.start(stream)
        except miniaudio.MiniaudioError as error:
            raise NoSoundError("no sound device was found") from error
    opened: Device = device
    return opened


def _stream(read: Read) -> Generator[Any, int, None]:
    """What the device asks for: it sends how many samples it wants."""
    many = yield b""
    while True:
        many = yield read(many)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep what the system's own libraries complain of off the screen, while a device is looked for."""
    try:
        kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except OSError:
        yield
        return
    sys.stderr.flush()
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


class Worker:
    """One thread that does one thing after another; it ends with the program, whatever it is waiting for."""

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="qi-sound", daemon=True)
        self._thread.start()

    def __call__(self, task: Callable[[], None]) -> None:
        """Have it done, after what is to be done already."""
        self._tasks.put(task)

    def wait(self, seconds: float) -> bool:
        """Whether all that was to be done is done within these seconds."""
        done = Event()
        self(done.set)
        return done.wait(seconds)

    def end(self, last: Callable[[], None], seconds: float) -> None:
        """Leave the rest undone, do this last, and end; waits for that no longer than so."""
        with suppress(Empty):
            while True:
                self._tasks.get_nowait()
        self._tasks.put(last)
        self._tasks.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()


class Speaker:
    """A device that is looked after: opened again once it is dead, and given up where that is in vain.

    `work` is the thread that owns it; `now` reads the practice's clock, in ms.
    """

    PATIENCE = 1_000  # ms without a question from the device after which it is dead
    HANGS = 4_000  # ms that opening it may take, waiting for each try; longer, and the system does not answer

    def __init__(
        self,
        read: Read,
        work: Callable[[Callable[[], None]], None],
        now: Callable[[], float],
        open_: Callable[[Read], Device] = open_device,
    ) -> None:
        self._read, self._work, self._now, self._open = read, work, now, open_
        self._device: Device | None = None
        self._asked = self._begun = now()
        self._opening, self._opened = False, False
        self._gone = ""

    @property
    def gone(self) -> str:
        """Why nothing can be played; "" while it can, or may soon."""
        hangs = self._opening and self._now() - self._begun > self.HANGS
        return "the sound device does not answer" if hangs else self._gone

    def open(self) -> None:
        """Have it opened, or opened again."""
        self._opening, self._begun = True, self._now()
        self._work(self._reopen)

    def look_after(self) -> None:
        """Open it again if it has not asked for anything for too long, as after the machine slept."""
        if not (self._opening or self._gone) and self._now() - self._asked > self.PATIENCE:
            self.open()

    def close(self) -> None:
        """The worker's: let go of it."""
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _reopen(self) -> None:
        self.close()
        for pause in AGAIN if self._opened else (0.0,):
            time.sleep(pause)
            try:
                self._device = self._open(self._ask)
            except NoSoundError as error:
                gone = str(error)
            else:
                gone = ""
                break
        self._gone, self._opened = gone, True
        self._asked = self._now()
        self._opening = False

    def _ask(self, many: int) -> "Samples":
        self._asked = self._now()
        return self._read(many)
