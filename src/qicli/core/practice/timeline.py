"""Timelines: a routine unfolded into segments, breath phases and marks, in whole milliseconds."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import NamedTuple

import msgspec
from msgspec import Struct

from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.safety.tiers import STOP_RULE

# The second ring of an out-breath follows this long after the first: closer, and the two run together.
ECHO_AFTER = 450
LAST_BREATH_SAID = "last breath of this step"
WORD = 400  # ms: 150 words a minute, read by eyes that look up from a move, or spoken without hurry

SETTLE_NAME = "Settle"
SET_REST_NAME = "Rest"
SETTLE_CUE = f"Find your place, with something steady within reach. {STOP_RULE}"
_SETTLE_CUES = {
    "lying": f"Lie down in your own time, on the floor or a firm bed, a chair within reach. {STOP_RULE}",
    "seated": f"Sit towards the front of a firm chair, both feet flat on the floor. {STOP_RULE}",
}
SETTLE_FOR = 15.0  # seconds to find one's place, standing or on a chair
SETTLE_LYING_FOR = 40.0  # seconds to get down to the floor without hurry


STAY_ECHO = 900  # ms after which what turns a walk round has its third ring


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
    `repetitions` is how many it has.
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
    """Segments that touch, and everything read off them. Make one with `timeline_of`.

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


def unfold(
    routine: Routine, *, lead_in: float = 0, names: Sequence[str] = (), introduce: bool = False
) -> Timeline:
    """The routine's timeline, after `lead_in` seconds to settle.

    With `introduce` each step is told first, in a segment of its own, and then done. `names` are those the
    steps are noted under, when the routine is a gentle version of another.
    """
    segments: list[Segment] = []
    if lead_in:
        segments.append(
            free(
                Turn(0, SETTLE_NAME, _settling(routine, lead_in), "", routine.breath),
                0,
                round(lead_in * 1000),
            )
        )
    own = names or [step.name for step in routine.steps]
    for number, (name, step) in enumerate(zip(own, routine.steps, strict=True), 1):
        breath = step.breath or routine.breath
        sides = [Turn(number, name, step, side, breath) for side in step.sides or ("",)]
        if introduce:
            segments.append(introduction(sides[0], segments[-1].end if segments else 0))
        for nth in range(1, step.sets + 1):
            if nth > 1 and step.set_rest:
                segments.append(_rest(sides[0], segments[-1].end, nth - 1))
            for turn in sides:
                segments.append(_whole(turn, segments[-1].end if segments else 0, nth))
    return timeline_of(segments)


def timeline_of(segments: Iterable[Segment]) -> Timeline:
    """The timeline of these segments, which touch."""
    whole = tuple(segments)
    marks = sorted(
        (mark for before, segment in _with_former(whole) for mark in _marks(before, segment)), key=_order
    )
    end = whole[-1].end
    return Timeline(
        segments=whole,
        marks=(*marks, Mark(end, MarkKind.FINISH, "")),
        starts=tuple(segment.start for segment in whole),
        counts=tuple(accumulate((_practice(segment) for segment in whole[:-1]), initial=0)),
        breath_ends=tuple(end for segment in whole if segment.breaths for end in _ends(segment)),
        repetition_ends=tuple(end for segment in whole if segment.repetitions for end in _ends(segment)),
        lead_in=whole[0].end if whole[0].number == 0 else 0,
    )


def _practice(segment: Segment) -> int:
    return segment.end - segment.start if segment.counted else 0


def introduction(turn: Turn, start: int) -> Segment:
    """A segment in which the turn's step is only told, as long as that takes."""
    told = Phase(PhaseKind.INTRODUCE, start, start + telling(turn.step, turn.side), 0)
    return Segment(*turn, 0, (told,))


def telling(step: Step, side: str = "") -> int:
    """Ms that a step's name and instruction take to be read, or spoken."""
    return spoken(f"{step.name} {side} {step.cue}")


def spoken(text: str) -> int:
    """Ms that words take to be spoken."""
    return len(text.split()) * WORD


def paced(turn: Turn, start: int, breaths: int) -> Segment:
    """A segment of so many breaths, from `start` (ms) on."""
    return Segment(*turn, breaths, tuple(breathe([turn.breath] * breaths, start)))


def repeated(turn: Turn, start: int, count: int, nth: int) -> Segment:
    """A set of so many repetitions, the `nth`: each one breath, or its own seconds of staying and return."""
    step = turn.step
    if not step.stays:
        return msgspec.structs.replace(paced(turn, start, count), set=nth, repetitions=count)
    parts = (
        (PhaseKind.STAY, round((step.stay or 0) * 1000)),
        (PhaseKind.RETURN, round((step.back or 0) * 1000)),
    )
    phases = []
    for number in range(1, count + 1):
        for kind, ms in parts:
            phases.append(Phase(kind, start, start + ms, number))
            start += ms
    return Segment(*turn, 0, tuple(phases), set=nth, repetitions=count)


def _rest(turn: Turn, start: int, nth: int) -> Segment:
    """The rest after a set, in which "that hurts" makes the sets that follow smaller."""
    step = Step(
        name=SET_REST_NAME,
        cue=f"Rest where you are, and keep breathing. Then set {nth + 1} of {turn.step.sets}.",
        seconds=turn.step.set_rest,
        paced=False,
        gentle=turn.step.gentle and Gentle(),
    )
    resting = turn._replace(step=step, side="")
    return msgspec.structs.replace(free(resting, start, round(turn.step.set_rest * 1000)), set=nth)


def free(turn: Turn, start: int, ms: int) -> Segment:
    """A segment that leaves the breath to the person, `ms` long."""
    return Segment(*turn, 0, (Phase(PhaseKind.SETTLE, start, start + ms, 0),))


def growing(turn: Turn, start: int, paces: Sequence[Breath]) -> Segment:
    """A segment of these breaths, which grow evenly from the first to the last."""
    grown = None if paces[0] == paces[-1] else paces[-1]
    first = turn._replace(breath=paces[0])
    return Segment(*first, len(paces), tuple(breathe(paces, start)), grown)


def breathe(paces: Iterable[Breath], start: int, number: int = 1) -> Iterator[Phase]:
    """The phases of these breaths, numbered from `number`; parts of no length are left out."""
    kinds = (PhaseKind.INHALE, PhaseKind.HOLD, PhaseKind.EXHALE, PhaseKind.REST)
    for nth, breath in enumerate(paces, number):
        for kind, seconds in zip(kinds, breath.parts, strict=True):
            ms = round(seconds * 1000)
            if ms:
                yield Phase(kind, start, start + ms, nth)
                start += ms


def between(first: Breath, last: Breath, share: float) -> Breath:
    """The breath that lies between these two, 0 the first and 1 the last."""
    inhale, hold, exhale, rest = (
        one + (other - one) * share for one, other in zip(first.parts, last.parts, strict=True)
    )
    return Breath(inhale=inhale, hold=hold, exhale=exhale, rest=rest)


def settling_time(routine: Routine) -> float:
    """Seconds that finding one's place for this routine takes."""
    return SETTLE_LYING_FOR if routine.posture == "lying" else SETTLE_FOR


def _settling(routine: Routine, seconds: float) -> Step:
    cue = _SETTLE_CUES.get(routine.posture, SETTLE_CUE)
    return Step(name=SETTLE_NAME, cue=cue, seconds=seconds, paced=False)


def _whole(turn: Turn, start: int, nth: int) -> Segment:
    if turn.step.repetitions is not None:
        return repeated(turn, start, turn.step.repetitions, nth)
    if turn.step.paced:
        return paced(turn, start, turn.step.breaths_at(turn.breath))
    return free(turn, start, round((turn.step.seconds or 0) * 1000))


def _with_former(segments: tuple[Segment, ...]) -> Iterator[tuple[Segment | None, Segment]]:
    yield None, segments[0]
    yield from pairwise(segments)


def _marks(former: Segment | None, segment: Segment) -> Iterator[Mark]:
    same_step = former is not None and former.number == segment.number and former.step == segment.step
    if same_step and former is not None and former.introduces:
        if not segment.breaths:  # else the first breath says that it begins
            yield Mark(segment.start, MarkKind.SWITCH, segment.label)
    elif same_step:
        yield Mark(segment.start, MarkKind.SWITCH, _switched(former, segment))
        if not (segment.breaths or segment.repetitions or segment.step.tempo):
            yield from (Mark(segment.start + late, MarkKind.TURN, "") for late in (0, ECHO_AFTER, STAY_ECHO))
    elif segment.set > 1 and segment.repetitions and segment.step.gentle is not None:
        yield Mark(segment.start, MarkKind.BEGIN, f"{segment.label}, set {segment.set}")
    else:
        yield Mark(segment.start, MarkKind.BEGIN, f"{segment.label}. {segment.cue}")
    for phase in segment.phases:
        yield from _phase_marks(segment, phase)
    if segment.step.tempo:
        yield from _beats(segment)


def _switched(former: Segment | None, segment: Segment) -> str:
    """What is said where the same step goes on: the other side, or the next set."""
    label = segment.side or segment.label
    return f"{label}, set {segment.set}" if former is not None and former.set != segment.set else label


def _phase_marks(segment: Segment, phase: Phase) -> Iterator[Mark]:
    first = phase.breath == 1
    match phase.kind:
        case PhaseKind.INHALE:
            if phase.breath == segment.breaths > 1:
                yield Mark(phase.start, MarkKind.LAST_BREATH, "")
            yield Mark(phase.start, MarkKind.INHALE, segment.step.inhale_cue if first else "")
        case PhaseKind.EXHALE:
            yield Mark(phase.start, MarkKind.EXHALE, segment.step.exhale_cue if first else "")
            yield Mark(phase.start + ECHO_AFTER, MarkKind.ECHO, "")
        case PhaseKind.HOLD:
            yield Mark(phase.start, MarkKind.HOLD, "")
        case PhaseKind.REST:
            yield Mark(phase.start, MarkKind.REST, "")
        case PhaseKind.STAY:
            last = "the last one" if phase.breath == segment.repetitions else ""
            yield Mark(phase.start, MarkKind.STAY, segment.step.stay_cue if first else last)
        case PhaseKind.RETURN:
            yield Mark(phase.start, MarkKind.RETURN, segment.step.exhale_cue if first else "")
        case _:  # nothing is announced where nobody counts
            pass


def _beats(segment: Segment) -> Iterator[Mark]:
    number = 0
    while (at := segment.start + number * 60_000 // segment.step.tempo) < segment.end:
        yield Mark(at, MarkKind.BEAT, "")
        number += 1


def _ends(segment: Segment) -> Iterator[int]:
    """Where each of its breaths, or repetitions, is over."""
    for phase, following in pairwise(segment.phases):
        if phase.breath != following.breath:
            yield phase.end
    yield segment.end


_PLACES = {kind: place for place, kind in enumerate(MarkKind)}


def _order(mark: Mark) -> tuple[int, int]:
    return mark.at, _PLACES[mark.kind]
