"""Planning anew, in the middle of a practice, what lies ahead: smaller, slower, or only breathing.

Each function takes a timeline and an instant to cut at (ms, the start of a breath). What was before the
cut stays as it was; the timeline itself comes back when nothing would change.
"""

from collections.abc import Collection, Iterator

import msgspec
from msgspec import UNSET

from qicli.core.practice.routine import EASY, Breath, Gentle, Load, Step
from qicli.core.practice.timeline import Phase, Segment, Timeline, Turn
from qicli.core.practice.unfolding import breathe, free, growing, introduction, paced, repeated, timeline_of

JUST_BREATHE = Step(
    name="Just breathe",
    cue="Let the move go. Stand, sit or lie, whatever is least bad. Small, easy breaths; nothing else to do.",
    inhale_cue="small and easy",
    exhale_cue="let it go, do not push",
    breaths=1,
    gentle=Gentle(cue="Breathe as you like and let the pace go by.", breath=Breath(inhale=3, exhale=4)),
)


def eased_ahead(line: Timeline, cut: int) -> Timeline:
    """The step under way in its gentle version, on this and its other sides; never longer than it was.

    Where steps are told before they are done, so is this version, if a breath of it is left.
    """
    index, current, _ = line.at(cut)
    segments = list(_past(line, cut))
    for segment in line.segments[index:]:
        start = segments[-1].end if segments else 0
        if segment.number != current.number:
            segments.append(shifted(segment, start))
        elif segment is current and line.introduced and (told := _told_softly(segment, cut, start)):
            segments += told
        else:
            smaller = _softened(segment, max(cut, segment.start), start)
            segments.append(msgspec.structs.replace(smaller, was=segment if segment is current else None))
    return timeline_of(segments)


def other_side_ahead(line: Timeline, here: int) -> Timeline:
    """The step without what is left of the side in the segment of this number from 0, also in later sets.

    The line as it is where the other side would be larger than this one, or there is none.
    """
    this, ahead = line.segments[here], line.segments[here + 1 :]
    mine = [each for each in ahead if each.number == this.number and not each.rests]
    others = [each for each in mine if each.side != this.side]
    told_only = this.introduces and this.was is None
    if told_only or this.rests or not others or any(each.step != this.step for each in others):
        return line
    segments = list(line.segments[: here + 1])
    for segment in ahead:
        if segment.number != this.number or segment.side != this.side:
            segments.append(shifted(segment, segments[-1].end))
    return timeline_of(segments)


def spared_ahead(line: Timeline, cut: int, loads: Collection[Load]) -> Timeline:
    """Every step after the cut, where one ends, as small as it comes if it asks for one of these loads.

    Only thought, where it can be: the gentle version of a large move may be larger than what hurt.
    """
    segments: list[Segment] = []
    changed = False
    for segment in line.segments:
        start = segments[-1].end if segments else 0
        step = segment.step
        smaller = step.still or step.gentle
        if segment.start >= cut and smaller and not set(loads).isdisjoint(step.loads):
            changed = True
            spared = msgspec.structs.replace(step, gentle=smaller, still=None)
            segments.append(_softened(msgspec.structs.replace(segment, step=spared), segment.start, start))
        else:
            segments.append(shifted(segment, start))
    return timeline_of(segments) if changed else line


def breathing_ahead(line: Timeline, cut: int) -> Timeline:
    """Easy breathing for the time that was left, rounded up to a whole breath.

    Where steps are told before they are done, so is this, if more than a breath is left.
    """
    if line.segments[-1].name == JUST_BREATHE.name:
        return line
    turn, unit = Turn(line.steps + 1, JUST_BREATHE.name, JUST_BREATHE, "", EASY), round(EASY.cycle * 1000)
    told = introduction(turn, cut)
    segments = [*_past(line, cut)]
    if line.introduced and line.duration > told.end + unit:
        segments.append(told)
        cut = told.end
    return timeline_of([*segments, paced(turn, cut, -(-(line.duration - cut) // unit))])


def paced_ahead(line: Timeline, cut: int, seconds: float) -> Timeline:
    """In- and out-breaths so many seconds longer (or shorter), wherever that stays within bounds."""
    index = line.at(cut).nth
    segments = list(line.segments[:index])
    changed = False
    for segment in line.segments[index:]:
        start = segments[-1].end if segments else 0
        nudged = _nudged(segment, seconds)
        if segment.breaths and not any(fault for pace in nudged.paces() for fault in pace.faults()):
            segments.append(_repaced(nudged, start, cut))
            changed = True
        else:
            segments.append(shifted(segment, start))
    return timeline_of(segments) if changed else line


def _past(line: Timeline, cut: int) -> Iterator[Segment]:
    """The segments before the cut, the last one shortened to it."""
    for segment in line.segments:
        phases = tuple(
            phase._replace(end=min(phase.end, cut)) for phase in segment.phases if phase.start < cut
        )
        if phases:
            yield msgspec.structs.replace(segment, phases=phases)


def _told_softly(segment: Segment, cut: int, start: int) -> list[Segment]:
    """The gentle version told, and then what is left of it; nothing where that has no room."""
    turn = _gentle_turn(segment)
    told = introduction(turn, start)
    if segment.introduces:
        return [told]
    unit = round(turn.breath.cycle * 1000) if turn.step.paced else 1000
    if segment.end - cut < told.end - start + unit:
        return []
    told = msgspec.structs.replace(told, was=segment)  # in the midst of doing it
    return [told, _softened(segment, cut + told.end - start, told.end)]


def _softened(segment: Segment, cut: int, start: int) -> Segment:
    """The gentle version of what is left of a segment after `cut`, laid from `start` on."""
    turn, own = _gentle_turn(segment), _gentle_breath(segment)
    if segment.introduces:
        return introduction(turn, start)
    step, breath = turn.step, turn.breath
    left = segment.end - cut
    if segment.repetitions and step.repetitions is not None:
        return _fewer(segment, cut, turn, start)
    if not step.paced:
        left = min(left, round((step.seconds or 0) * 1000))
        return msgspec.structs.replace(free(turn, start, left), set=segment.set if segment.rests else 0)
    done = sum(phase.start < cut for phase in segment.phases if phase.kind == "inhale")
    most = segment.breaths - done if segment.breaths else left // round(breath.cycle * 1000)
    count = max(1, min(most, step.breaths_at(breath) - done))
    if own or not segment.breaths:
        return paced(turn, start, count)
    return growing(turn, start, segment.paces(done + 1)[:count])


def _fewer(segment: Segment, cut: int, turn: Turn, start: int) -> Segment:
    """The repetitions of a set that are left, in the gentle version, and no more of them than it has."""
    done = len({phase.breath for phase in segment.phases if phase.start < cut})
    most = min(segment.repetitions, turn.step.repetitions or 0)
    return repeated(turn, start, max(1, most - done), segment.set)


def _gentle_turn(segment: Segment) -> Turn:
    breath = _gentle_breath(segment) or segment.breath
    return Turn(segment.number, segment.name, segment.step.softened(), segment.side, breath)


def _gentle_breath(segment: Segment) -> Breath | None:
    """The breath of its own that the gentle version has, if it has one."""
    gentle = segment.step.gentle
    return None if gentle is None or gentle.breath is UNSET else gentle.breath


def _repaced(segment: Segment, start: int, cut: int) -> Segment:
    """The segment with the breaths after the cut at its own pace, and those before it as they were."""
    kept = tuple(phase for phase in segment.phases if phase.start < cut) if segment.start < cut else ()
    done = kept[-1].breath if kept else 0
    ahead = breathe(segment.paces(done + 1), kept[-1].end if kept else start, done + 1)
    return msgspec.structs.replace(segment, phases=(*kept, *ahead))


def shifted(segment: Segment, start: int) -> Segment:
    """The segment as it is, beginning at another instant."""
    by = start - segment.start
    moved = tuple(
        Phase(phase.kind, phase.start + by, phase.end + by, phase.breath) for phase in segment.phases
    )
    return msgspec.structs.replace(segment, phases=moved)


def _nudged(segment: Segment, seconds: float) -> Segment:
    breath, grown = segment.breath, segment.grown
    return msgspec.structs.replace(
        segment, breath=_longer(breath, seconds), grown=grown and _longer(grown, seconds)
    )


def _longer(breath: Breath, seconds: float) -> Breath:
    return msgspec.structs.replace(breath, inhale=breath.inhale + seconds, exhale=breath.exhale + seconds)
