"""Timelines: segments, breath phases and marks in whole milliseconds, and everything read off them."""

from bisect import bisect_left, bisect_right
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from qicli.core.practice.routine import Breath, Step

LAST_BREATH_SAID = "last breath of this step"


class PhaseKind(StrEnum):
    """What the breath does. SETTLE is time in which nobody counts: before the start, or left free.

    INTRODUCE is time to read or hear what to do, before it is done; it is no part of the practice. STAY and
    RETURN are the parts of a repetition in which the breath is the person's own.
    """

    SETTLE = "settle"
    INTRODUCE = "introduce"
    INHALE = "inhale"
    HOLD = "hold"
    EXHALE = "exhale"
    REST = "rest"
    STAY = "stay"
    RETURN = "return"


class MarkKind(StrEnum):
    """What is announced, in the order in which marks of the same instant are given."""

    BEGIN = "begin"
    SWITCH = "switch"
    TURN = "turn"
    LAST_BREATH = "last-breath"
    INHALE = "inhale"
    HOLD = "hold"
    EXHALE = "exhale"
    ECHO = "echo"
    REST = "rest"
    STAY = "stay"
    RETURN = "return"
    BEAT = "beat"
    FINISH = "finish"


class Phase(NamedTuple):
    """One part of one breath, `[start, end)` in ms; `breath` counts from 1 in its segment, 0 is free.

    In an exercise that is stayed in it counts repetitions.
    """

    kind: PhaseKind
    start: int
    end: int
    breath: int


class Mark(NamedTuple):
    """An announcement at an instant (ms): bell, voice and plain text read nothing else."""

    at: int
    kind: MarkKind
    text: str


class Turn(NamedTuple):
    """Whose turn it is: a step, by its place in the routine from 1 (0 settles), on a side, at a pace.

    `name` is the one the step is noted under, also while it is done in its gentle version.
    """

    number: int
    name: str
    step: Step
    side: str
    breath: Breath


class Segment(Struct, frozen=True):
    """A turn with its time. `breaths` is 0 where the breath is left free.

    Where the breath grows, `breath` is the pace of the first one and `grown` that of the last. `set` is which
    set of an exercise it is, or comes before the rest that it is, from 1; 0 for what is no exercise.
    `repetitions` is how many it has. `was` is what it was until it was made smaller in the midst of a breath.
    """

    number: int
    name: str
    step: Step
    side: str
    breath: Breath
    breaths: int
    phases: tuple[Phase, ...]
    grown: Breath | None = None
    set: int = 0
    repetitions: int = 0
    was: "Segment | None" = None

    @property
    def start(self) -> int:
        """The first ms of the segment."""
        return self.phases[0].start

    @property
    def end(self) -> int:
        """The first ms after the segment."""
        return self.phases[-1].end

    @property
    def introduces(self) -> bool:
        """Whether a step is only told here, and done in the segment that follows."""
        return self.phases[0].kind is PhaseKind.INTRODUCE

    @property
    def counted(self) -> bool:
        """Whether its time is practice: settling is none, and neither is being told what to do."""
        return self.number > 0 and not self.introduces

    @property
    def count(self) -> int:
        """How many breaths, or repetitions, are counted in it; 0 where none are."""
        return self.breaths or self.repetitions

    @property
    def rests(self) -> bool:
        """Whether it is the rest between two sets."""
        return self.set > 0 and not self.repetitions

    def pace(self, number: int) -> Breath:
        """The pace of the breath with this number, from 1; 0 is the pace on entering."""
        if self.grown is None or number < 1:
            return self.breath
        return between(self.breath, self.grown, (number - 1) / max(1, self.breaths - 1))

    def paces(self, first: int = 1) -> list[Breath]:
        """The pace of each breath from this number on."""
        return [self.pace(number) for number in range(first, self.breaths + 1)]

    @property
    def label(self) -> str:
        """The step's name, with the side where there is one."""
        return f"{self.step.name}, {self.side}" if self.side else self.step.name

    @property
    def cue(self) -> str:
        """What to do, in words."""
        return self.step.cue


class Place(NamedTuple):
    """Where an instant falls: which segment from 0, the segment, and the phase."""

    nth: int
    segment: Segment
    phase: Phase


class Timeline(Struct, frozen=True):
    """Segments that touch, and everything read off them. Make one with `unfolding.timeline_of`.

    `counts` is how much practice (ms) lies before each segment, settling and introductions left out.
    """

    segments: tuple[Segment, ...]
    marks: tuple[Mark, ...]
    starts: tuple[int, ...]
    counts: tuple[int, ...]
    breath_ends: tuple[int, ...]
    repetition_ends: tuple[int, ...]
    lead_in: int

    @property
    def duration(self) -> int:
        """Ms from the first instant to the last, time to settle included."""
        return self.segments[-1].end

    @property
    def practice(self) -> int:
        """Ms of practice from the first instant to the last, without settling and introductions."""
        return self.practised_at(self.duration)

    @property
    def introduced(self) -> bool:
        """Whether steps are told before they are done."""
        return any(segment.introduces for segment in self.segments)

    @property
    def steps(self) -> int:
        """How many steps there are, sides not counted apart."""
        return self.segments[-1].number

    def at(self, ms: int) -> Place:
        """The segment and phase under way at this instant; the last ones from the end on."""
        index = max(0, bisect_right(self.starts, ms) - 1)
        phases = self.segments[index].phases
        found = bisect_right(phases, ms, key=lambda phase: phase.start) - 1
        return Place(index, self.segments[index], phases[max(0, found)])

    def practised_at(self, ms: int) -> int:
        """How much practice (ms) lies before this instant."""
        index = max(0, bisect_right(self.starts, ms) - 1)
        segment = self.segments[index]
        return self.counts[index] + (ms - segment.start if segment.counted else 0)

    def instant_of(self, practised: int) -> int:
        """The first instant before which so much practice (ms) lies; the end where there is less."""
        index = max(0, bisect_left(self.counts, practised) - 1)
        return min(self.starts[index] + practised - self.counts[index], self.duration)

    def crossed(self, after: int, upto: int) -> tuple[Mark, ...]:
        """The marks in `(after, upto]`."""
        first = bisect_right(self.marks, after, key=lambda mark: mark.at)
        last = bisect_right(self.marks, upto, key=lambda mark: mark.at)
        return self.marks[first:last]

    def next_mark(self, after: int) -> int:
        """The instant of the first mark after this one; the end when there is none."""
        found = bisect_right(self.marks, after, key=lambda mark: mark.at)
        return self.marks[found].at if found < len(self.marks) else self.duration

    def breath_start(self, ms: int) -> int:
        """The start of the breath under way; the instant itself where the breath is free."""
        _, segment, phase = self.at(ms)
        if not phase.breath:
            return ms
        return next(each.start for each in segment.phases if each.breath == phase.breath)

    def span(self, number: int) -> tuple[int, int]:
        """Start and end (ms) of a step over all its sides."""
        mine = [segment for segment in self.segments if segment.number == number]
        return mine[0].start, mine[-1].end


def between(first: Breath, last: Breath, share: float) -> Breath:
    """The breath that lies between these two, 0 the first and 1 the last."""
    inhale, hold, exhale, rest = (
        one + (other - one) * share for one, other in zip(first.parts, last.parts, strict=True)
    )
    return Breath(inhale=inhale, hold=hold, exhale=exhale, rest=rest)
