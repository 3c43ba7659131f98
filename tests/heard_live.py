"""A practice in real time on a real device: `python heard_live.py BACKEND PALETTE FILE KEYS`, run by tests.

Keys come at their seconds, as in `1.5:space,3:q`. The file gets, as JSON, when (ms of the boot clock) each
mark was crossed and each key obeyed, what was told, the CPU it took, and whether anything was left sounding.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from qicli.adapters.clock import BootClock
from qicli.adapters.sound.sounding import Sounding
from qicli.adapters.sound.speaker import BACKENDS, open_device
from qicli.adapters.terminal.bell import Silence
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.score import PALETTES, Hearing
from qicli.core.practice.unfolding import unfold
from qicli.player import Stage, play
from qicli.ports import Heard, Scene

BREATHS = Routine(
    slug="live", title="L", summary="L.", posture="any", breath=Breath(inhale=2, exhale=3),
    steps=(
        Step(name="Tap", cue="Tap.", seconds=8, paced=False, tempo=40, gentle=Gentle(name="Think it")),
        Step(name="Wave", cue="Wave.", breaths=1, sides=("left", "right"), gentle=Gentle(name="Think it")),
    ),
)  # fmt: skip


class TimedKeys:
    """Keys that come at their seconds of the practice, in real time."""

    def __init__(self, clock: BootClock, keys: Sequence[tuple[float, str]]) -> None:
        self._clock, self._begun = clock, clock.now()
        self._keys = [(self._begun + round(second * 1000), key) for second, key in keys]
        self.pressed: list[tuple[int, str]] = []

    def wait(self, until: int | None) -> str | None:
        """The next key, or None at this instant."""
        due = self._keys[0][0] if self._keys else None
        if until is None and due is None:
            return "q"
        first = min(each for each in (until, due) if each is not None)
        time.sleep(self._clock.seconds_until(first))
        if due is None or due > first:
            return None
        key = self._keys.pop(0)[1]
        self.pressed.append((self._clock.now(), key))
        return key

    def stop(self) -> None:
        """No such key."""

    resume = stop


class Watched:
    """The cues, with what was crossed and told, and when."""

    cadence: int | None = 250

    def __init__(self, cues: Sounding, clock: BootClock) -> None:
        self._cues, self._clock = cues, clock
        self.marks: list[tuple[int, str]] = []
        self.told: list[str] = []

    @property
    def name(self) -> Heard:
        """Theirs."""
        return self._cues.name

    def hear(self, scene: Scene) -> str:
        """Noted: when a mark was due by the practice's own clock."""
        here = scene.playback
        self.marks += [(here.clock - (here.position - mark.at), mark.kind.value) for mark in scene.marks]
        told = self._cues.hear(scene)
        self.told += [told] * bool(told)
        return told


class NoScreen:
    """Nothing is seen."""

    cadence: int | None = 100

    def show(self, _scene: Scene) -> None:
        """Nothing."""

    def ahead(self, _scenes: Iterator[Scene]) -> Sequence[tuple[Scene, Callable[[], None]]]:
        """Nothing."""
        return ()

    def enter(self) -> None:
        """Nothing."""

    leave = enter


def main(backend: str, name: str, file: str, typed: str) -> None:
    """Play it, and write down what was."""
    pairs = (each.partition(":") for each in typed.split(",") if each)
    keys = [(float(second), key) for second, _, key in pairs]
    palette = next(each for each in PALETTES if each == name)
    backends = (backend,) if backend else BACKENDS
    clock = BootClock()
    cues = Sounding(Hearing(palette), clock, Silence(), open_=lambda read: open_device(read, backends))
    watched, pressing = Watched(cues, clock), TimedKeys(clock, keys)
    before, began = time.process_time(), time.monotonic()
    ending = play(unfold(BREATHS), Stage(clock, pressing, NoScreen(), watched), bell=True)
    spent = (time.process_time() - before) / (time.monotonic() - began)
    cues.leave()
    cues.ring_out()
    found = {
        "state": ending.playback.state.value, "bug": repr(ending.bug), "marks": watched.marks,
        "keys": pressing.pressed, "told": watched.told, "fault": cues.tones.fault, "cpu": 60 * spent,
        "silent": cues.tones.silent, "name": cues.name,
    }  # fmt: skip
    Path(file).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
