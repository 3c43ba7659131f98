"""A practice as lines, one a cue with its time: for screen readers, pipes and logs. Nothing is redrawn."""

from collections.abc import Callable, Iterator, Sequence
from typing import TextIO

from qicli.core.practice.speech import BREATHED, breath_cue, is_said, told
from qicli.core.practice.timeline import LAST_BREATH_SAID, Mark, MarkKind, Timeline
from qicli.core.safety.tiers import STOP_RULE
from qicli.core.text import visible
from qicli.ports import Scene

WORDS = {
    MarkKind.INHALE: "in",
    MarkKind.HOLD: "hold",
    MarkKind.EXHALE: "out",
    MarkKind.REST: "rest",
    MarkKind.STAY: "stay",
    MarkKind.RETURN: "return",
    MarkKind.LAST_BREATH: LAST_BREATH_SAID,
    MarkKind.SWITCH: "now",
}


class PlainScreen:
    """Writes each mark as it is crossed, and what the keys did."""

    cadence: int | None = None

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._paused = False
        self._notice = ""

    def enter(self) -> None:
        """Nothing to take."""

    def leave(self) -> None:
        """Nothing to give back."""

    def show(self, scene: Scene) -> None:
        """Write a line for each mark, for a new notice, and when the practice pauses or goes on."""
        paused = scene.playback.paused
        for mark in scene.marks:
            if is_said(scene.playback.timeline, mark):
                self._say(spoken(_as_said(mark, scene)))
        if scene.notice != self._notice:
            self._say(visible(scene.notice))
        if paused != self._paused:
            self._say(
                "Paused. Space goes on, e smaller, n skip, r just breathe, q end." if paused else "Going on."
            )
        self._paused, self._notice = paused, scene.notice

    def ahead(self, _scenes: Iterator[Scene]) -> Sequence[tuple[Scene, Callable[[], None]]]:
        """Nothing: a line that is written stands there."""
        return ()

    def _say(self, line: str) -> None:
        if line:
            print(line, file=self._file, flush=True)


def _as_said(mark: Mark, scene: Scene) -> Mark:
    """The mark with the words for which there is time; the stop rule stands before the practice already."""
    line = scene.playback.timeline
    text = mark.text
    if mark.kind in BREATHED:
        text = breath_cue(line, mark)
    elif mark.kind is MarkKind.BEGIN:
        text = told(line, mark, leaving_out=STOP_RULE)
    if not text and mark.kind in {MarkKind.INHALE, MarkKind.STAY}:
        text = _repetition(line, mark)
    return mark._replace(text=text)


def _repetition(line: Timeline, mark: Mark) -> str:
    """Which repetition of how many begins here, where they are counted."""
    place = line.at(mark.at)
    number = place.segment.repetitions
    return f"{place.phase.breath} of {number}" if number else ""


def spoken(mark: Mark) -> str:
    """The mark as a line, such as `0:35 out: let the wave sink`; empty for what is only heard."""
    if mark.kind in {MarkKind.BEAT, MarkKind.ECHO, MarkKind.TURN, MarkKind.FINISH}:
        return ""
    said = ": ".join(part for part in (WORDS.get(mark.kind, ""), visible(mark.text)) if part)
    return f"{clock(mark.at)} {said}"


def clock(ms: int, *, up: bool = False) -> str:
    """Minutes and seconds, such as 5:50; rounded `up` for time left, so that 0:00 means over."""
    minutes, seconds = divmod(-(-ms // 1000) if up else ms // 1000, 60)
    return f"{minutes}:{seconds:02}"
