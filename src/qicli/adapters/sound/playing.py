"""Some samples played once, to the end: what `qi sound` lets one hear."""

import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from qicli.adapters.sound.instruments import Samples
from qicli.adapters.sound.programs import found_program, write_wav
from qicli.adapters.sound.speaker import BACKENDS, LATENCY, NoSoundError, open_device, quiet
from qicli.adapters.sound.synth import RATE, mix, pcm16
from qicli.adapters.sound.voices import chosen
from qicli.adapters.sound.words import ready
from qicli.core.practice.placing import CALM
from qicli.core.practice.score import Palette, Sound, SoundKind

SHOWN = (Sound(0, 2_000, SoundKind.IN), Sound(2_000, 3_000, SoundKind.OUT))
LASTS = 5_500  # ms of it that are played: a bowl would ring on


def sample_of(palette: Palette, volume: float) -> Samples:
    """One breath in, and out."""
    samples = np.concatenate(list(mix(SHOWN, palette, volume=volume)))[: LASTS * RATE // 1000]
    fade = min(RATE // 4, len(samples))
    samples[len(samples) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    return samples


def said_by(name: str, text: str, volume: float) -> Samples:
    """These words in the voice of this name.

    Raises:
        NoSoundError: it cannot speak.
    """
    voice = chosen(name)
    try:
        spoken = ready(voice.say(text, CALM)) if voice else np.zeros(0, np.float32)
    except OSError as error:
        raise NoSoundError(f"the voice {name} cannot speak: {error}") from error
    said: Samples = (volume * spoken).astype(np.float32)
    return said


def devices() -> list[str]:
    """What the system can play on, as it calls it.

    Raises:
        NoSoundError: it cannot be asked.
    """
    try:
        import miniaudio  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise NoSoundError("miniaudio is not installed") from error
    enabled = miniaudio.get_enabled_backends()
    with quiet():
        try:
            wanted = [kind for name in BACKENDS if (kind := getattr(miniaudio.Backend, name)) in enabled]
            found: Any = miniaudio.Devices(wanted)
            return [f"{found.backend}: {each['name']}" for each in found.get_playbacks()]
        except miniaudio.MiniaudioError as error:
            raise NoSoundError("no sound device was found") from error


def play(samples: Samples, backends: tuple[str, ...] = BACKENDS) -> None:
    """Play them to the end; whatever interrupts that, nothing sounds on.

    Raises:
        NoSoundError: nothing can be played.
    """
    if not find_spec("miniaudio") and (program := found_program()):
        _play_by(program, samples)
        return
    once = Once(samples)
    device = open_device(once.read, backends)
    try:
        while not once.over:
            time.sleep(0.05)
        time.sleep(4 * LATENCY / 1000)
    finally:
        device.close()


class Once:
    """Samples that are given away once, and silence after them."""

    def __init__(self, samples: Samples) -> None:
        self._samples, self._next = samples, 0

    @property
    def over(self) -> bool:
        """Whether all was given."""
        return self._next >= len(self._samples)

    def read(self, many: int) -> Samples:
        """The next so many."""
        piece = self._samples[self._next : self._next + many]
        self._next += many
        return np.concatenate([piece, np.zeros(many - len(piece), np.float32)])


def _play_by(program: tuple[str, ...], samples: Samples) -> None:
    """By a program of the system's."""
    with tempfile.TemporaryDirectory(prefix="qi-sound-") as folder:
        path = Path(folder) / "sample.wav"
        write_wav(path, pcm16(samples).tobytes())
        nothing = subprocess.DEVNULL
        done = subprocess.run([*program, str(path)], stdout=nothing, stderr=nothing, check=False)  # noqa: S603 - one of ours
    if done.returncode:
        raise NoSoundError(f"{Path(program[0]).name} could not play")
