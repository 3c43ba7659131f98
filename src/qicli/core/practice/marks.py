"""What is announced in a timeline, and when: bell, voice and plain text read nothing else."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qicli.core.practice.timeline import Mark, MarkKind, PhaseKind, Segment

# The second ring of an out-breath follows this long after the first: closer, and the two run together.
ECHO_AFTER = 450
STAY_ECHO = 900  # ms after which what turns a walk round has its third ring


def marks_of(segments: Sequence[Segment]) -> tuple[Mark, ...]:
    """Every announcement of these segments, which touch, in their order; at the end, that it is finished."""
    marks = (mark for former, segment in _with_former(segments) for mark in _marks(former, segment))
    return (*sorted(marks, key=_order), Mark(segments[-1].end, MarkKind.FINISH, ""))


def _with_former(segments: Sequence[Segment]) -> Iterator[tuple[Segment | None, Segment]]:
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
    yield from _breath_marks(segment)
    if segment.step.tempo:
        yield from _beats(segment)


def _switched(former: Segment | None, segment: Segment) -> str:
    """What is said where the same step goes on: the other side, or the next set."""
    label = segment.side or segment.label
    return f"{label}, set {segment.set}" if former is not None and former.set != segment.set else label


def _breath_marks(segment: Segment) -> Iterator[Mark]:
    step = segment.step
    for kind, start, _, number in segment.phases:
        first = number == 1
        match kind:
            case PhaseKind.INHALE:
                if number == segment.breaths > 1:
                    yield Mark(start, MarkKind.LAST_BREATH, "")
                yield Mark(start, MarkKind.INHALE, step.inhale_cue if first else "")
            case PhaseKind.EXHALE:
                yield Mark(start, MarkKind.EXHALE, step.exhale_cue if first else "")
                yield Mark(start + ECHO_AFTER, MarkKind.ECHO, "")
            case PhaseKind.HOLD:
                yield Mark(start, MarkKind.HOLD, "")
            case PhaseKind.REST:
                yield Mark(start, MarkKind.REST, "")
            case PhaseKind.STAY:
                last = "the last one" if number == segment.repetitions else ""
                yield Mark(start, MarkKind.STAY, step.stay_cue if first else last)
            case PhaseKind.RETURN:
                yield Mark(start, MarkKind.RETURN, step.exhale_cue if first else "")
            case _:  # nothing is announced where nobody counts
                pass


def _beats(segment: Segment) -> Iterator[Mark]:
    number = 0
    while (at := segment.start + number * 60_000 // segment.step.tempo) < segment.end:
        yield Mark(at, MarkKind.BEAT, "")
        number += 1


_PLACES = {kind: place for place, kind in enumerate(MarkKind)}


def _order(mark: Mark) -> tuple[int, int]:
    return mark.at, _PLACES[mark.kind]
