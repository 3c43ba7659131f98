"""A ramp: a breath that grows over a practice, a little with every breath, for those who ask for one."""

from math import ceil

from msgspec import Struct

from qicli.core.practice.replan import shifted
from qicli.core.practice.routine import Breath, read_breath
from qicli.core.practice.timeline import Segment, Timeline, Turn, between
from qicli.core.practice.unfolding import growing, timeline_of

# Seconds by which an in- or out-breath may outgrow the one before. It is what one press of + adds, which
# is noticed when it is asked for; a ramp of usual length stays far below it.
LARGEST_STEP = 0.5


class Ramp(Struct, frozen=True):
    """From the breath a practice begins with to the one it ends with; neither is held."""

    first: Breath
    last: Breath

    @property
    def mean(self) -> Breath:
        """The breath in the middle. As the growth is even, breaths at this pace take as long in sum."""
        return between(self.first, self.last, 0.5)


def read_ramp(text: str) -> Ramp:
    """A ramp written `4-4:5-7`: in and out at the start, in and out at the end, in seconds.

    Raises:
        ValueError: says what would be accepted.
    """
    parts = text.split(":")
    if len(parts) != 2:
        raise ValueError("write it as 4-4:5-7: in and out at the start, in and out at the end, in seconds")
    first, last = map(read_breath, parts)
    if any((first.hold, first.rest, last.hold, last.rest)):
        raise ValueError("a breath that grows is not held; write it as 4-4:5-7")
    if last.inhale < first.inhale or last.exhale < first.exhale:
        raise ValueError("it grows from the shorter to the longer breath, such as 4-4:5-7")
    return Ramp(first, last)


def ramped(line: Timeline, ramp: Ramp) -> Timeline:
    """The timeline with a breath that grows evenly over all paced steps that name no breath of their own.

    Raises:
        ValueError: there are too few breaths to grow in; says how many it takes.
    """
    total = sum(segment.breaths for segment in line.segments if _follows(segment))
    if total < _least(ramp):
        raise ValueError(
            f"from {ramp.first} to {ramp.last} takes at least {_least(ramp)} breaths, or it is felt as a "
            f"jump; here {total} follow the pace of the practice, so give it more minutes, or a smaller ramp"
        )
    paces = [between(ramp.first, ramp.last, nth / max(1, total - 1)) for nth in range(total)]
    segments: list[Segment] = []
    for segment in line.segments:
        start = segments[-1].end if segments else 0
        if _follows(segment):
            turn = Turn(segment.number, segment.name, segment.step, segment.side, segment.breath)
            segments.append(growing(turn, start, paces[: segment.breaths]))
            paces = paces[segment.breaths :]
        else:
            segments.append(shifted(segment, start))
    return timeline_of(segments)


def _follows(segment: Segment) -> bool:
    return bool(segment.breaths) and segment.step.breath is None and not segment.repetitions


def _least(ramp: Ramp) -> int:
    """How many breaths it takes to grow without a jump."""
    growth = max(ramp.last.inhale - ramp.first.inhale, ramp.last.exhale - ramp.first.exhale)
    return 1 + ceil(round(growth / LARGEST_STEP, 6))
