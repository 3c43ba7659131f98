"""A practice with sound: tones on a device; where nothing can be played, one line and the bell."""

import time
from collections.abc import Callable
from contextlib import suppress

from qicli.adapters.sound.instruments import PLAYED, tapped
from qicli.adapters.sound.ready import Material, tones_of
from qicli.adapters.sound.speaker import LATENCY, Device, Read, Speaker, Worker, open_device
from qicli.adapters.sound.synth import RATE, clip
from qicli.adapters.sound.tones import FADE, Manner, Tones
from qicli.core.practice.playback import Playback, State
from qicli.core.practice.score import Hearing, Palette, Sound, SoundKind
from qicli.errors import Interrupted
from qicli.ports import Clock, Cues, Heard, Scene

BEFORE = 1.5  # seconds that a practice may begin later, so that its first sound is heard
PREFILLED = 0.2  # seconds after which a device has taken all that it takes at once
RINGS = 7.0  # seconds that the last bowl rings on after the practice
FALLING, ONE = (523.3, 392.0), (440.0,)  # Hz of the taps that answer a key
BACK = "The sound is back."
LEAVING = 1.0  # seconds after which a device that does not let go is left to the system


class Sounding:
    """What is heard of a practice: tones, or the bell where there are none."""

    cadence: int | None = 250

    def __init__(
        self,
        hearing: Hearing,
        clock: Clock,
        bell: Cues,
        *,
        material: Material | None = None,
        open_: Callable[[Read], Device] = open_device,
    ) -> None:
        self._bell = bell
        self._worker = Worker()
        manner = Manner(hearing.palette, hearing.volume, latency=LATENCY)
        self.tones = Tones(material or tones_of(hearing.palette), clock.now, self._worker, manner)
        self._speaker = Speaker(self.tones.read, self._worker, clock.now, open_)
        self._answers, self._paused = hearing.answers, False
        self._told = False
        self._finished = 0.0  # when, by a clock of our own
        self._speaker.open()
        self._worker(lambda: self._warm_up(hearing.palette))
        if self._worker.wait(BEFORE) and not self._speaker.gone:
            time.sleep(PREFILLED)

    @staticmethod
    def _warm_up(palette: Palette) -> None:
        """Have what sounds in every practice, so that its first sounds are there when it begins."""
        for kind in PLAYED:
            if kind is not SoundKind.BEAT:  # few practices have it, and its noise takes a module of its own
                clip(palette, Sound(0, 0, kind))

    @property
    def name(self) -> Heard:
        """What it is heard by now."""
        return "bell" if self._missing else "sound"

    @property
    def _missing(self) -> str:
        """Why nothing can be played; "" while it can."""
        return self._speaker.gone or (self.tones.fault and f"the sound broke off ({self.tones.fault})")

    def hear(self, scene: Scene) -> str:
        """Follow the practice; tells once that the bell takes over, and once that it no longer does."""
        playback = scene.playback
        if playback.state is State.FINISHED and not self._finished:
            self._finished = time.monotonic()
        if missing := self._missing:
            self._bell.hear(scene)
            told, self._told = self._told, True
            return "" if told else f"{missing[0].upper()}{missing[1:]}; the bell rings instead."
        if playback.running:
            self._speaker.look_after()
        self.tones.hear(playback, heard=scene.bell)
        if scene.pressed and scene.bell and self._answers:
            self.tones.answer(tapped(self._answer_to(playback), RATE))
        self._paused = playback.paused
        back, self._told = self._told, False
        return BACK if back else ""

    def _answer_to(self, playback: Playback) -> tuple[float, ...]:
        """What answers a key: two falling taps for a pause, two rising for going on, else one."""
        if playback.paused != self._paused:
            return FALLING if playback.paused else FALLING[::-1]
        return ONE

    def leave(self) -> None:
        """The practice has left the screen: a finished one rings out, any other is silent at once."""
        if not self._finished:
            self.end()

    def ring_out(self) -> None:
        """Wait until the last bowl has rung, unless that is interrupted; then silence."""
        left = RINGS - (time.monotonic() - self._finished)
        if self._finished and not self._missing and left > 0:
            with suppress(KeyboardInterrupt, Interrupted):
                time.sleep(left)
        self.end()

    def end(self) -> None:
        """Silence, faded within some ms, and no device any more."""
        self.tones.hush()
        if not self.tones.silent and not self._missing:
            time.sleep((FADE + 100) / 1000)
        self._worker.end(self._speaker.close, LEAVING)
