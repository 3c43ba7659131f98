"""Sound by a program of the system's, one run a sound: where miniaudio has no wheel, and nobody built it.

It comes some tenths of a second after the screen, for a program takes that long to begin; a pause or a key is
silent at once all the same, for the program is ended.
"""

import shutil
import subprocess
import tempfile
import time
import wave
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from qicli.adapters.sound.ready import AHEAD, Material, Ready, ready_for, tones_of
from qicli.adapters.sound.speaker import Worker
from qicli.adapters.sound.synth import RATE, limited, pcm16
from qicli.core.practice.playback import Playback, State
from qicli.core.practice.score import Hearing, Sound
from qicli.core.practice.timeline import Timeline
from qicli.errors import Interrupted
from qicli.ports import STALE, Cues, Heard, Scene

PROGRAMS: dict[str, tuple[str, ...]] = {  # the best first, each with what it wants beside the file
    "pw-play": (),
    "paplay": (),
    "aplay": ("-q",),
    "afplay": (),
}
RINGS = 7.0  # seconds that the last bowl rings on after the practice
LEAVING = 1.0  # seconds within which a program that is ended has ended

Which = Callable[[str], str | None]
Start = Callable[[Sequence[str]], "subprocess.Popen[bytes]"]


def found_program(which: Which = shutil.which) -> tuple[str, ...]:
    """The best program of this machine that plays a file, as the words of a command; () for none."""
    for name, options in PROGRAMS.items():
        if path := which(name):
            return (path, *options)
    return ()


def start(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Run a program beside this one, of which nothing is seen."""
    nothing = subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - one of `PROGRAMS`, and a file of our own
        command, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
    )


def write_wav(path: Path, samples: bytes) -> None:
    """Whole numbers of 16 bits, as a file that every program plays."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples)


class Where(NamedTuple):
    """Where the practice stood (ms of the clock, and of the practice)."""

    line: Timeline
    clock: int
    position: int


class Played:
    """A practice that is heard by a program."""

    cadence: int | None = None  # it is told of every mark, and nothing else begins a sound

    def __init__(
        self,
        command: Sequence[str],
        hearing: Hearing,
        bell: Cues,
        *,
        material: Material | None = None,
        start_: Start = start,
    ) -> None:
        self._command, self._bell, self._start = command, bell, start_
        self._volume = hearing.volume
        self._material = material or tones_of(hearing.palette)
        self._worker = Worker()
        self._folder = tempfile.TemporaryDirectory(prefix="qi-sound-", ignore_cleanup_errors=True)
        self._files: dict[tuple[str, int, str], Path] = {}
        self._ready = Ready()
        self._wanted: tuple[Timeline | None, int] = (None, 0)
        self._at: Where | None = None
        self._running: list[subprocess.Popen[bytes]] = []
        self._ended: list[subprocess.Popen[bytes]] = []  # by us, and perhaps still about to end
        self._finished = 0.0
        self._told = False
        self.gone = ""

    @property
    def name(self) -> Heard:
        """What it is heard by now."""
        return "bell" if self.gone else "sound"

    def hear(self, scene: Scene) -> str:
        """Follow the practice; tells once that the bell takes over."""
        self._look()
        if self.gone:
            self._bell.hear(scene)
            told, self._told = self._told, True
            return "" if told else f"{self.gone}; the bell rings instead."
        self._follow(scene.playback, heard=scene.bell)
        return ""

    def leave(self) -> None:
        """The practice has left the screen: a finished one rings out, any other is silent at once."""
        if not self._finished:
            self.end()

    def ring_out(self) -> None:
        """Wait until the last bowl has rung, no longer; then silence."""
        with suppress(KeyboardInterrupt, Interrupted):
            while self._finished and self._running and time.monotonic() < self._finished + RINGS:
                time.sleep(0.05)
                self._look()
        self.end()

    def end(self) -> None:
        """No program plays any more, and no file is left."""
        self._silence()
        for each in self._ended:
            with suppress(subprocess.TimeoutExpired):
                each.wait(LEAVING)
        self._worker.end(self._folder.cleanup, LEAVING)

    def _look(self) -> None:
        """Which programs still play; one that failed by itself cannot play here."""
        done = [each for each in self._running if each.poll() is not None]
        self._running = [each for each in self._running if each.poll() is None]
        self._ended = [each for each in self._ended if each.poll() is None]
        if any(each.returncode > 0 for each in done):
            self.gone = f"{Path(self._command[0]).name} could not play"
            self._silence()

    def _follow(self, playback: Playback, *, heard: bool) -> None:
        """Let begin what has come since it was told last; after a jump, what is here."""
        line, position = playback.timeline, playback.position
        over = playback.state is State.FINISHED
        if over and not self._finished:
            self._finished = time.monotonic()
        self._want(line, position)
        former, self._at = self._at, None
        if not heard or not (playback.running or over):
            self._silence()
            return
        self._at = Where(line, playback.clock, position)
        after = former.position if former and self._follows(former) else None
        if after is None:
            self._silence()
        first = position - STALE if after is None else after
        if self._ready.line is line:
            for sound in self._ready.between(first + (after is not None), position + 1):
                self._play(sound)

    def _follows(self, former: Where) -> bool:
        """Whether the practice only went on since then; at its end it may be told a little late."""
        here = self._at
        if here is None or here.line is not former.line:
            return False
        late = (here.clock - former.clock) - (here.position - former.position)
        return 0 <= late <= STALE

    def _want(self, line: Timeline, position: int) -> None:
        wanted, first = self._wanted
        if line is not wanted or not first <= position <= first + AHEAD / 2:
            self._wanted = line, position
            self._worker(self._prepare)

    def _prepare(self) -> None:
        """The worker's: have the files of what comes soon."""
        line, position = self._wanted
        if line is None:
            return
        if self._ready.line is not line:
            self._ready = ready_for(line, self._material.score_of(line))
        for sound in self._ready.near(position):
            if _key(sound) not in self._files:
                path = Path(self._folder.name) / f"{len(self._files)}.wav"
                samples = limited(self._volume * self._material.clip_of(sound))
                write_wav(path, pcm16(samples).tobytes())
                self._files[_key(sound)] = path

    def _play(self, sound: Sound) -> None:
        path = self._files.get(_key(sound))
        if path is not None:
            try:
                self._running.append(self._start((*self._command, str(path))))
            except OSError as error:
                self.gone = f"{Path(self._command[0]).name}: {error.strerror}"

    def _silence(self) -> None:
        for each in self._running:
            each.terminate()
        self._ended += self._running
        self._running = []


def _key(sound: Sound) -> tuple[str, int, str]:
    """What sounds alike has one file."""
    return sound.kind, sound.ms, sound.text if sound.kind == "voice" else ""
