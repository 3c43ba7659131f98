"""Speech: when the words of a breath are said, so that none is said in less time than it takes."""

from qicli.core.practice.timeline import LAST_BREATH_SAID, Mark, MarkKind, Phase, PhaseKind, Place, Timeline
from qicli.core.practice.unfolding import spoken, telling

BREATHED = {
    MarkKind.INHALE: (PhaseKind.INHALE, "in"),
    MarkKind.EXHALE: (PhaseKind.EXHALE, "out"),
}


def breath_cue(line: Timeline, mark: Mark) -> str:
    """The words that are said at this in- or out-breath: at the first one that is long enough for them.

    Where the step is told as its breaths begin, its words are spoken to their end first. In a step with no
    time for that the last breath has the words, rather than none. A cue that fits in no breath is not said.
    """
    kind, word = BREATHED[mark.kind]
    place = line.at(mark.at)
    step = place.segment.step
    cue = step.inhale_cue if kind is PhaseKind.INHALE else step.exhale_cue
    takes = spoken(f"{word} {cue}")
    return cue if _phase_for(takes, kind, place, _told_until(line, place)) == place.phase else ""


def is_said(line: Timeline, mark: Mark) -> bool:
    """Whether there is time to say this: no bare "in" over the words of the step, no "last" over a cue."""
    place = line.at(mark.at)
    if mark.kind is MarkKind.LAST_BREATH:
        inhale = mark._replace(kind=MarkKind.INHALE)
        cue = breath_cue(line, inhale)
        takes = spoken(f"in {cue}") + spoken(LAST_BREATH_SAID)
        return not cue or place.phase.end - place.phase.start >= takes
    if mark.kind is not MarkKind.INHALE or mark.at != place.segment.start:
        return True
    return place.phase.end - _told_until(line, place) >= spoken("in")


def _phase_for(takes: int, kind: PhaseKind, place: Place, busy: int) -> Phase | None:
    """The phase of this kind with room for words that take so long (ms), once nothing else is spoken."""
    mine = [phase for phase in place.segment.phases if phase.kind is kind]
    free = [phase for phase in mine if phase.end - max(phase.start, busy) >= takes]
    roomy = [
        phase for phase in free if phase.end - max(phase.start, busy) >= takes + _said_before(phase, place)
    ]
    at_last = [phase for phase in mine[-1:] if place.segment.start < phase.start <= phase.end - takes]
    return next(iter((*roomy, *free, *at_last)), None)


def _told_until(line: Timeline, place: Place) -> int:
    """The instant until which the step, or the side, is being announced."""
    segment = place.segment
    former = line.segments[place.nth - 1] if place.nth else None
    if former is None or former.number != segment.number or former.step != segment.step:
        return segment.start + telling(segment.step, segment.side)
    return segment.start if former.introduces else segment.start + spoken(f"now {segment.side}")


def _said_before(phase: Phase, place: Place) -> int:
    """Ms that are taken by what else is said as this phase begins."""
    last = phase.kind is PhaseKind.INHALE and phase.breath == place.segment.breaths > 1
    return spoken(LAST_BREATH_SAID) if last else 0
