"""A routine unfolded into the segments of its timeline: settling, steps told and done, sets, and rests."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from math import ceil

import msgspec

from qicli.core.practice.marks import marks_of
from qicli.core.practice.routine import Breath, Gentle, Load, Routine, Step
from qicli.core.practice.timeline import Phase, PhaseKind, Segment, Timeline, Turn
from qicli.core.safety.tiers import STOP_RULE

WORD = 400  # ms: 150 words a minute, read by eyes that look up from a move, or spoken without hurry
SETTLE_NAME = "Settle"
SET_REST_NAME = "Rest"
SETTLE_CUE = f"Find your place, with something steady within reach. {STOP_RULE}"
_SETTLE_CUES = {
    "lying": f"Lie down in your own time, on the floor or a firm bed, a chair within reach. {STOP_RULE}",
    "seated": f"Sit towards the front of a firm chair, both feet flat on the floor. {STOP_RULE}",
}
_SETTLE_CUES_FOR: dict[Load, str] = {  # where the first step goes on from another place than its posture says
    "hands-and-knees": f"Come down to the floor in your own time, a chair within reach. {STOP_RULE}",
    "walking": f"Stand where you mean to set out, with your stick if you use one. {STOP_RULE}",
}
SETTLE_FOR = 15.0  # seconds to find one's place, standing or on a chair
SETTLE_LYING_FOR = 40.0  # seconds to get down to the floor without hurry


def unfold(
    routine: Routine, *, lead_in: float = 0, names: Sequence[str] = (), introduce: bool = False
) -> Timeline:
    """The routine's timeline, after `lead_in` seconds to settle.

    With `introduce` each step is told first, in a segment of its own, and then done. `names` are those the
    steps are noted under, when the routine is a gentle version of another.
    """
    return timeline_of(segments_of(routine, lead_in=lead_in, names=names, introduce=introduce))


def segments_of(
    routine: Routine, *, lead_in: float = 0, names: Sequence[str] = (), introduce: bool = False
) -> list[Segment]:
    """The segments of its timeline, which touch, as `unfold` makes them."""
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
    return segments


def timeline_of(segments: Iterable[Segment]) -> Timeline:
    """The timeline of these segments, which touch."""
    whole = tuple(segments)
    return Timeline(
        segments=whole,
        marks=marks_of(whole),
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


def spoken(*texts: str) -> int:
    """Ms that words take to be spoken, or read: the one estimate that all of qi goes by."""
    return sum(len(text.split()) for text in texts) * WORD


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
    for nth, breath in enumerate(paces, number):
        for kind, ms in _parts(breath):
            yield Phase(kind, start, start + ms, nth)
            start += ms


@lru_cache(64)  # most breaths of a practice are one breath
def _parts(breath: Breath) -> tuple[tuple[PhaseKind, int], ...]:
    """What is done in a breath, and for how long, in ms; parts of no length are left out."""
    kinds = (PhaseKind.INHALE, PhaseKind.HOLD, PhaseKind.EXHALE, PhaseKind.REST)
    lengths = (round(seconds * 1000) for seconds in breath.parts)
    return tuple((kind, ms) for kind, ms in zip(kinds, lengths, strict=True) if ms)


def settling_time(routine: Routine, said: Iterable[str] = ()) -> float:
    """Seconds that finding one's place for this routine takes, and reading what stands there meanwhile.

    `said` is what is told beside its cautions.
    """
    found = SETTLE_LYING_FOR if routine.posture == "lying" else SETTLE_FOR
    return max(found, ceil(settling_words(routine, said) / 1000))


def settling_words(routine: Routine, said: Iterable[str] = ()) -> int:
    """Ms that the words take which stand there while one settles: cautions, what is said, where to go."""
    return spoken(*routine.cautions, *said, _settle_cue(routine))


def _settling(routine: Routine, seconds: float) -> Step:
    return Step(name=SETTLE_NAME, cue=_settle_cue(routine), seconds=seconds, paced=False)


def _settle_cue(routine: Routine) -> str:
    own = [cue for load, cue in _SETTLE_CUES_FOR.items() if load in routine.steps[0].loads]
    return own[0] if own else _SETTLE_CUES.get(routine.posture, SETTLE_CUE)


def _whole(turn: Turn, start: int, nth: int) -> Segment:
    if turn.step.repetitions is not None:
        return repeated(turn, start, turn.step.repetitions, nth)
    if turn.step.paced:
        return paced(turn, start, turn.step.breaths_at(turn.breath))
    return free(turn, start, round((turn.step.seconds or 0) * 1000))


def _ends(segment: Segment) -> Iterator[int]:
    """Where each of its breaths, or repetitions, is over."""
    for phase, following in pairwise(segment.phases):
        if phase.breath != following.breath:
            yield phase.end
    yield segment.end
