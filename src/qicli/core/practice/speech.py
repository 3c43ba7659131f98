"""Speech: when the words of a practice are said, so that none is said over another.

A step that is told first has its time before its breaths. Where the minutes leave none for that, the words of
the step begin with its breaths: then "in" and "out" alone are left unsaid under them, each half of the breath
is cued where they are over, and what of the instruction would last longer is left out, the last sentence
first.
"""

import re

from qicli.core.practice.timeline import LAST_BREATH_SAID, Mark, MarkKind, Phase, PhaseKind, Place, Timeline
from qicli.core.practice.unfolding import spoken, telling

BREATHED = {
    MarkKind.INHALE: (PhaseKind.INHALE, "in"),
    MarkKind.EXHALE: (PhaseKind.EXHALE, "out"),
}
BARE = {MarkKind.INHALE: "in", MarkKind.HOLD: "hold", MarkKind.EXHALE: "out", MarkKind.REST: "rest"}
SENTENCE_ENDS = re.compile(r"(?<=[.?!]) ")


def breath_cue(line: Timeline, mark: Mark) -> str:
    """The words that are said at this in- or out-breath: at the first one that is long enough for them.

    Where the step is told as its breaths begin, its words are spoken to their end first. In a step with no
    time for that the last breath has the words, rather than none. A cue that fits in no breath is not said.
    """
    kind, _ = BREATHED[mark.kind]
    place = line.at(mark.at)
    return _cue(place, kind) if _cued(line, place, kind) == place.phase else ""


def told(line: Timeline, mark: Mark, leaving_out: str = "") -> str:
    """What is said as a step begins: its name, and of its instruction the sentences that have their time.

    That is all of them, but where the next words would begin before they are over; of a first sentence that
    is too long, what stands before a comma. `leaving_out` are words that were said already.
    """
    place = line.at(mark.at)
    cue = place.segment.cue
    if not mark.text.endswith(cue):
        return mark.text
    named, whole = mark.text.removesuffix(cue).strip(), cue.replace(leaving_out, "").strip()
    room = _quiet_until(line, place) - place.segment.start
    kept = _as_far_as(room, named, SENTENCE_ENDS.split(whole))
    if not kept and (clauses := _as_far_as(room, named, whole.split(", "))):
        kept = [f"{', '.join(clauses)}."]
    return " ".join([named, *kept]).strip()


def _as_far_as(room: int, named: str, parts: list[str]) -> list[str]:
    """The first of these parts that can be said in this time (ms), behind the name."""
    while parts and spoken(named, *parts) > room:
        parts = parts[:-1]
    return parts


def is_said(line: Timeline, mark: Mark) -> bool:
    """Whether there is time to say this: no bare "in" over the words of the step, no "last" over a cue."""
    place = line.at(mark.at)
    if mark.kind is MarkKind.LAST_BREATH:
        inhale = mark._replace(kind=MarkKind.INHALE)
        cue = breath_cue(line, inhale)
        takes = spoken(f"in {cue}") + spoken(LAST_BREATH_SAID)
        busy = mark.at < _over(line, place) or place.segment.repetitions  # of which the last says so itself
        return not busy and (not cue or place.phase.end - place.phase.start >= takes)
    if mark.kind not in BARE or (mark.kind in BREATHED and breath_cue(line, mark)):
        return True
    over = _over(line, place)
    return mark.at >= over or (
        mark.at == place.segment.start and place.phase.end - over >= spoken(BARE[mark.kind])
    )


def _cue(place: Place, kind: PhaseKind) -> str:
    step = place.segment.step
    return step.inhale_cue if kind is PhaseKind.INHALE else step.exhale_cue


def _cued(line: Timeline, place: Place, kind: PhaseKind) -> Phase | None:
    """The part of a breath at which the words for this kind are said; None where that is none."""
    word = next(said for each, said in BREATHED.values() if each is kind)
    if not _cue(place, kind):
        return None
    return _phase_for(spoken(f"{word} {_cue(place, kind)}"), kind, place, _told_until(line, place))


def _phase_for(takes: int, kind: PhaseKind, place: Place, busy: int) -> Phase | None:
    """The phase of this kind with room for words that take so long (ms), once nothing else is spoken.

    In a step of one breath that is told in it, the instruction stays, and no words are said over it.
    """
    segment = place.segment
    mine = [phase for phase in segment.phases if phase.kind is kind]
    quiet = [phase for phase in mine if phase.start >= busy or phase.start == segment.start]
    free = [phase for phase in quiet if phase.end - max(phase.start, busy) >= takes]
    roomy = [
        phase for phase in free if phase.end - max(phase.start, busy) >= takes + _said_before(phase, place)
    ]
    at_last = [phase for phase in mine[-1:] if segment.start < phase.start <= phase.end - takes]
    if segment.breaths == 1 and busy <= segment.end:
        at_last = []
    return next(iter((*roomy, *free, *at_last)), None)


def _told_until(line: Timeline, place: Place) -> int:
    """The instant until which the step, or the side, would be announced, were all of it said."""
    segment = place.segment
    if _begins(line, place):
        return segment.start + telling(segment.step, segment.side)
    former = line.segments[place.nth - 1]
    return segment.start if former.introduces else segment.start + spoken(f"now {segment.side}")


def _begins(line: Timeline, place: Place) -> bool:
    """Whether the step of this segment begins with it, and is told as its breaths begin."""
    former = line.segments[place.nth - 1] if place.nth else None
    return former is None or former.number != place.segment.number or former.step != place.segment.step


def _quiet_until(line: Timeline, place: Place) -> int:
    """The instant until which an instruction may last: the first words of a breath, or the step's end."""
    found = (_cued(line, place, kind) for kind, _ in BREATHED.values())
    segment = place.segment
    later = [phase.start for phase in found if phase is not None and phase.start > segment.start]
    if segment.step.stays and segment.repetitions:  # its first return, and before that what staying is
        later.append(segment.phases[0].end - spoken(f"stay {segment.step.stay_cue}"))
    return min([segment.end, *later])


def _over(line: Timeline, place: Place) -> int:
    """The instant at which the words that are said as the segment begins are over."""
    segment = place.segment
    if not _begins(line, place):
        return _told_until(line, place)
    begin = Mark(segment.start, MarkKind.BEGIN, f"{segment.label}. {segment.cue}")
    return segment.start + spoken(told(line, begin))


def _said_before(phase: Phase, place: Place) -> int:
    """Ms that are taken by what else is said as this phase begins."""
    last = phase.kind is PhaseKind.INHALE and phase.breath == place.segment.breaths > 1
    return spoken(LAST_BREATH_SAID) if last else 0
