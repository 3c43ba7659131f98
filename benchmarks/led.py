"""Notes how late each mark of a practice is given; run it at a terminal.

`python -m benchmarks.led qi SECONDS FILE` plays on qi's own clock, keys and screen. With `bare` for `qi`
nothing is played or drawn: it sleeps from mark to mark, which is as well as this machine can do just now.
The file gets what was noted as JSON.
"""

import json
import sys
import time
from pathlib import Path
from typing import NamedTuple

from qicli.core.practice.routine import Breath, Routine, Step
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import unfold
from qicli.player import play
from qicli.ports import Clock, Heard, Scene
from qicli.world import World

CLOCK_ID: int = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)  # the one that qi's own clock reads

# The quickest breath, and a beat out of step with the ten drawings a second (it falls half a ms further from
# one each time), so that marks come at all distances from a drawing: about four a second.
BREATH, TEMPO = Breath(inhale=2.0, exhale=3.0), 197


class KnownStart:
    """A clock that remembers its first reading, which is the start of the practice."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.first: int | None = None

    def now(self) -> int:
        """What the clock says."""
        reading = self._clock.now()
        if self.first is None:
            self.first = reading
        return reading

    def seconds_until(self, ms: int) -> float:
        """What the clock says."""
        return self._clock.seconds_until(ms)


class Given(NamedTuple):
    """When a mark was given (the clock's ns), and when it was due (ms of the practice)."""

    at: int
    due: int


class Watch:
    """Cues that note when each mark was given, to the microsecond, and make no sound."""

    cadence: int | None = None
    name: Heard = "bell"

    def __init__(self) -> None:
        self.given: list[Given] = []

    def hear(self, scene: Scene) -> str:
        """Noted."""
        self.given += [Given(time.clock_gettime_ns(CLOCK_ID), mark.at) for mark in scene.timely]
        return ""


def routine(seconds: float) -> Routine:
    """A routine with many marks."""
    step = Step(
        name="Marks",
        cue="Stand with your feet as wide as your hips, unlock your knees, and let your arms hang.",
        seconds=seconds,
        tempo=TEMPO,
        inhale_cue="grow tall from the soles",
        exhale_cue="let the shoulders drop",
    )
    return Routine(slug="marks", title="Marks", summary="Marks", posture="any", breath=BREATH, steps=(step,))


def played(timeline: Timeline) -> list[float]:
    """How late (ms) qi gave each mark that it gave, in order."""
    watch = Watch()
    with World.real().stage(plain=False) as stage:
        clock = KnownStart(stage.clock)
        ending = play(timeline, stage._replace(clock=clock, cues=watch), bell=True)
    if ending.bug is not None:
        raise ending.bug
    if clock.first is None or ending.cause:
        raise SystemExit(f"the practice was not played to its end: {ending.cause}")
    return [given.at / 1e6 - clock.first - given.due for given in watch.given]


def slept(timeline: Timeline) -> list[float]:
    """How late (ms) a process wakes that only sleeps from mark to mark."""
    start = time.clock_gettime_ns(CLOCK_ID)
    late = []
    for mark in timeline.marks:
        due = start + mark.at * 1_000_000
        time.sleep(max(0, due - time.clock_gettime_ns(CLOCK_ID)) / 1e9)
        late.append((time.clock_gettime_ns(CLOCK_ID) - due) / 1e6)
    return late


def main(how: str, seconds: float, file: Path) -> None:
    """Play it or sleep through it, and write the lateness of each mark, and how many were due."""
    timeline = unfold(routine(seconds))
    late = slept(timeline) if how == "bare" else played(timeline)
    file.write_text(json.dumps({"due": len(timeline.marks), "late": late}))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3]))
