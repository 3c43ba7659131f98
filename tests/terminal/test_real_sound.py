"""Sound in real time: on a device that plays into nothing, and on a PulseAudio sink that is recorded."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread, Timer
from typing import Any, NamedTuple, Self

import numpy as np
import pytest
from numpy.typing import NDArray

from driver import environment
from qicli.adapters.clock import BootClock
from qicli.adapters.sound.synth import RATE, clip
from qicli.core.practice.score import Sound, SoundKind

pytest.importorskip("miniaudio")
pytestmark = pytest.mark.terminal

SCRIPT = Path(__file__).parent.parent / "heard_live.py"
EVERY_KEY = "1:+,2:-,3:e,4:space,4.5:space,5:m,5.5:m,6:n,7:b,8:r,9:?,9.5:?,10:q"
PULSE, RECORDER = shutil.which("pulseaudio") or "", shutil.which("parec") or ""
SOCKET = "native"


def heard_live(
    folder: Path, keys: str, *, backend: str = "", palette: str = "tone", server: str = ""
) -> dict[str, Any]:
    """What came of a practice with these keys."""
    file = folder / "heard.json"
    variables = {**environment(folder), "PULSE_SERVER": server}
    command = [sys.executable, str(SCRIPT), backend, palette, str(file), keys]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=90, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    heard: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return heard


@pytest.mark.parametrize("palette", ["tone", "bowl", "breath"])
def test_every_key_on_a_device_that_plays_into_nothing(tmp_path: Path, palette: str) -> None:
    """A whole practice with every key: no fault, nothing told, nothing left sounding."""
    heard = heard_live(tmp_path, EVERY_KEY, backend="NULL", palette=palette)
    assert (heard["state"], heard["bug"], heard["fault"], heard["told"]) == ("stopped", "None", "", [])
    assert heard["silent"]
    assert heard["name"] == "sound"


def test_no_device(tmp_path: Path) -> None:
    """One line, once, and the practice goes on with the bell; nothing else is on the screen."""
    heard = heard_live(tmp_path, "1:q", backend="PULSEAUDIO", server=f"unix:{tmp_path / 'none'}")
    assert heard["told"] == ["No sound device was found; the bell rings instead."]
    assert (heard["state"], heard["name"]) == ("stopped", "bell")


class Sink(NamedTuple):
    """A PulseAudio server with a sink that plays into nothing, and can be recorded."""

    server: str
    process: "subprocess.Popen[bytes]"


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[Sink]:
    """One of our own, ended afterwards."""
    if not (PULSE and RECORDER):
        pytest.skip("no PulseAudio is installed")
    home = tmp_path / "pulse"
    home.mkdir(mode=0o700)
    variables = {**environment(tmp_path), "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PULSE_SERVER": ""}
    options = ["--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes", "-n"]
    modules = ["-L", "module-null-sink sink_name=ear rate=48000"]
    modules += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={home / SOCKET}"]
    process = subprocess.Popen(
        [PULSE, *options, *modules],
        env=variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 10
    while not (home / SOCKET).exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    yield Sink(f"unix:{home / SOCKET}", process)
    process.terminate()
    process.wait(10)


class Recording:
    """What a sink plays, from entering on, with when (ms of the boot clock) its first sample was played."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._pieces: list[bytes] = []
        self._arrived: list[tuple[int, int]] = []  # so many samples, at this ms
        self._clock = BootClock()

    def __enter__(self) -> Self:
        options = ["--device=ear.monitor", f"--rate={RATE}", "--channels=1", "--format=float32le"]
        self._process = subprocess.Popen(
            [RECORDER, *options, "--latency-msec=10"],
            env={**os.environ, "PULSE_SERVER": self._sink.server},
            stdout=subprocess.PIPE,
        )
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()
        deadline = time.monotonic() + 20
        while len(self._pieces) < 10 and time.monotonic() < deadline:
            time.sleep(0.05)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._reader.join(10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        taken = 0
        while piece := os.read(self._process.stdout.fileno(), 1 << 16):
            taken += len(piece) // 4
            self._arrived.append((taken, self._clock.now()))
            self._pieces.append(piece)

    @property
    def samples(self) -> NDArray[np.float32]:
        """All of it."""
        whole = b"".join(self._pieces)
        return np.frombuffer(whole[: len(whole) // 4 * 4], "<f4")

    def when(self, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        """At which ms of the boot clock these samples were played, by the crystal of the server."""
        taken, arrived = np.array(self._arrived, np.float64).T
        slope, first = np.polyfit(taken, arrived - arrived[0], 1)
        return np.asarray(arrived[0] + first + slope * samples, np.float64)


def knocks(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """At which samples a knock begins."""
    knock = clip("tone", Sound(0, 0, SoundKind.BEAT))
    size = 1 << (len(samples) + len(knock)).bit_length()
    alike = np.fft.irfft(np.fft.rfft(samples, size) * np.conj(np.fft.rfft(knock, size)), size)[: len(samples)]
    floor = 0.6 * float((knock**2).sum())
    found: list[int] = []
    while (at := int(alike.argmax())) >= 0 and alike[at] > floor:
        found.append(at)
        alike[max(0, at - RATE // 4) : at + RATE // 4] = 0
    return np.array(sorted(found), np.float64)


def test_what_is_heard_is_where_the_screen_is(tmp_path: Path, sink: Sink) -> None:
    """Knocks keep their distance from their marks within 20 ms; soon after a pause there is silence."""
    with Recording(sink) as recording:
        heard = heard_live(tmp_path, "9.5:space,11:q", server=sink.server)
    assert heard["told"] == []
    due = np.array([at for at, kind in heard["marks"] if kind == "beat"], np.float64)
    found = recording.when(knocks(recording.samples))
    late = found - due[: len(found)]
    print(f"late (ms): {np.round(late, 1).tolist()}")
    assert len(late) == len(due)  # the first of all waits for the first buffer, as after a key
    assert np.abs(late[1:] - np.median(late[1:])).max() < 20
    assert np.abs(late[1:]).max() < 60  # by the recorder's own latency, which nobody knows
    paused = next(at for at, key in heard["keys"] if key == "space")
    loud = np.flatnonzero(np.abs(recording.samples) > 1e-4)
    last = float(recording.when(loud[-1:].astype(np.float64))[0])
    print(f"silent {last - paused:.0f} ms after a pause; CPU {heard['cpu']:.2f} s a minute")
    assert last - paused < 150 + 50  # of a machine that is busy with other tests


def test_a_device_that_vanishes(tmp_path: Path, sink: Sink) -> None:
    """The server is ended in the middle: one line, the bell, and the practice goes on to its end."""
    Timer(4, sink.process.kill).start()
    heard = heard_live(tmp_path, "12:q", backend="PULSEAUDIO", server=sink.server)
    assert heard["told"] == ["No sound device was found; the bell rings instead."]
    assert (heard["state"], heard["bug"]) == ("stopped", "None")
