"""Voices that are programs: each is handed the words by standard input, and writes a WAV file."""

import math
import os
import subprocess
import wave
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from qicli.adapters.sound.voice import Spoken, Voice
from qicli.core.person.settings import VoiceName

PATIENCE = 20  # seconds for one cue, of which they need a tenth
OUT = "QI_SPOKEN"  # in the environment: where PowerShell writes to, so that no path is read as its language
SPOKEN = "spoken.wav"
FULL = 32_768  # full scale of 16 bits
_SAPI = """\
[Console]::InputEncoding = [Text.Encoding]::UTF8
$words = [Console]::In.ReadToEnd()
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voice.Rate = {rate}
$voice.SetOutputToWaveFile($env:QI_SPOKEN)
$voice.Speak($words)
$voice.Dispose()
"""

Arguments = Callable[[float, str], Sequence[str]]  # of a pace, and of the file to write


def _say(pace: float, out: str) -> Sequence[str]:
    words_a_minute = str(round(176 * pace))
    written = ("--file-format=WAVE", "--data-format=LEI16@24000")
    return ("-r", words_a_minute, "-o", out, *written, "-f", "-")


def _sapi(pace: float, _out: str) -> Sequence[str]:
    """Its rate goes from -10, a third as quick, to 10, three times."""
    rate = max(-10, min(10, round(10 * math.log(pace, 3))))
    return ("-NoProfile", "-NonInteractive", "-Command", _SAPI.format(rate=rate))


def _flite(pace: float, out: str) -> Sequence[str]:
    stretch = f"duration_stretch={1.06 / pace:.3f}"
    return ("-voice", "slt", "--setf", stretch, "-o", out, "-f", "/dev/stdin")


def _espeak(pace: float, out: str) -> Sequence[str]:
    return ("-v", "en-gb", "-s", str(round(153 * pace)), "-g", "3", "-w", out, "--stdin")


ARGUMENTS: dict[VoiceName, Arguments] = {"say": _say, "sapi": _sapi, "flite": _flite, "espeak-ng": _espeak}


def program_voice(name: VoiceName, path: str) -> Voice:
    """The voice of this name, which speaks by the program at this path."""
    return _ProgramVoice(name, path)


class _ProgramVoice:
    def __init__(self, name: VoiceName, path: str) -> None:
        self.name = name
        self._path = path
        self.identity = f"{name} {_dated(path)}"

    def say(self, text: str, pace: float) -> Spoken:
        """These words, as the program speaks them.

        Raises:
            OSError: it failed, took too long, or wrote no sound.
        """
        with TemporaryDirectory(prefix="qi-", ignore_cleanup_errors=True) as folder:
            out = Path(folder) / SPOKEN
            try:
                done = subprocess.run(  # noqa: S603 - a program that was looked up, and no words among its arguments
                    [self._path, *ARGUMENTS[self.name](pace, str(out))],
                    input=text.encode(),
                    capture_output=True,
                    timeout=PATIENCE,
                    check=False,
                    env={**os.environ, OUT: str(out)},
                )
            except subprocess.SubprocessError as error:
                raise OSError(f"{self.name}: no words in {PATIENCE} s") from error
            if done.returncode:
                raise OSError(f"{self.name}: ended with {done.returncode}")
            return _read(out, self.name)


def _read(path: Path, name: str) -> Spoken:
    try:
        with wave.open(str(path)) as file:
            rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
            frames = file.readframes(file.getnframes())
    except (wave.Error, EOFError, OSError) as error:
        raise OSError(f"{name}: wrote no sound") from error
    if width != 2 or rate < 1:  # 16 bits
        raise OSError(f"{name}: wrote a sound of another kind")
    whole = np.frombuffer(frames[: len(frames) // (2 * channels) * 2 * channels], "<i2").astype(np.float32)
    return Spoken((whole.reshape(-1, channels).mean(axis=1) / FULL).astype(np.float32), rate)


def _dated(path: str) -> str:
    """Which version a program is, as far as its file tells."""
    with suppress(OSError):
        told = os.stat(path)  # noqa: PTH116 - a path that was looked up as text
        return f"{told.st_size}.{told.st_mtime_ns}"
    return ""
