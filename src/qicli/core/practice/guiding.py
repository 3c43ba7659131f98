"""Guiding: what a voice says in a practice, and when there is time for it; it never counts, nor hurries.

Each step is told before its first counted breath, in and out with their words at the first breath with room,
that half of it is done, that a breath is its last, and what comes next before it comes.
"""

import re
from collections.abc import Iterator, Sequence

from qicli.core.practice.placing import LEAD, TAIL, Kind, Version, Window, Wish
from qicli.core.practice.timeline import LAST_BREATH_SAID, MarkKind, Phase, PhaseKind, Segment, Timeline
from qicli.core.safety.tiers import STOP_RULE

HALFWAY = ("Halfway through this step.", "Halfway.")
LAST_ONE = "The last one."
BEGINS = ("Begin, and breathe as you like.", "Begin.")
MOVES = ("In your own time.",)  # to a place, or up from it: neither begins, nor has it a half
# Ms into a part of the breath after which "in" or "out" would come too late for it.
PROMPTLY = 600
# Ms from the very beginning until the first words: a device, and who is to hear it, may take so long.
SETTLING = 1_300
TOLD_WITHIN = 25_000  # ms in which a step is told, where that is not done before it
SOON = 10_000  # ms before the end of a step without breaths, in which the next one is named
HALVED = 6  # breaths that a step has at least whose half is worth a word
LONG = 60_000  # ms, the same where the breath is left free
_BREATH = {
    PhaseKind.INHALE: (Kind.IN, "In"),
    PhaseKind.EXHALE: (Kind.OUT, "Out"),
    PhaseKind.STAY: (Kind.IN, "Stay"),
    PhaseKind.RETURN: (Kind.OUT, "And return"),
}
_INTO = {PhaseKind.INHALE, PhaseKind.STAY}
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def guidance(line: Timeline, opening: Sequence[str] = ()) -> Iterator[Wish]:
    """Everything to be said, what must be said before what may.

    `opening` is what is to be heard while one settles, as cautions are.
    """
    yield from _opening(line, opening)
    segments = line.segments
    for nth, segment in enumerate(segments):
        if not segment.number:
            continue
        following = segments[nth + 1] if nth + 1 < len(segments) else None
        yield from _announced(line, segment)
        if segment.count:
            yield from _breathed(segment)
            yield from _last(segment)
        if not segment.introduces:
            yield from _next(segment, following)
            yield from _halfway(segment)


def shorter(text: str) -> tuple[str, ...]:
    """The words in full, their first two sentences, the first one: each only where it is shorter."""
    sentences = _SENTENCE.split(text.strip())
    counts = sorted({len(sentences), *range(1, min(3, len(sentences)))}, reverse=True)
    return tuple(" ".join(sentences[:count]) for count in counts)


def _opening(line: Timeline, opening: Sequence[str]) -> Iterator[Wish]:
    """Where to go, when to stop, and as much of what is to be heard before as there is time for.

    When to stop is said in any case, if need be while the first step is told.
    """
    first = line.segments[0]
    later = next(segment.end for segment in line.segments if segment.counted)
    if first.number:
        yield Wish(Kind.STOP, 0, (Version(STOP_RULE, (_within(first.start, later),)),))
        return
    place = first.cue if STOP_RULE in first.cue else f"{first.cue} {STOP_RULE}"
    settle = _within(first.start + SETTLING, first.end)
    versions = [
        Version(" ".join((place, *opening[:count])), (settle,)) for count in range(len(opening), -1, -1)
    ]
    yield Wish(Kind.STOP, 0, (*versions, Version(STOP_RULE, (settle, _within(first.start, later)))))


def _announced(line: Timeline, segment: Segment) -> Iterator[Wish]:
    """The step with its instruction, or its other side, before it if it is told before; else as it begins."""
    here = line.crossed(segment.start - 1, segment.start)
    mark = next((mark for mark in here if mark.kind in {MarkKind.BEGIN, MarkKind.SWITCH}), None)
    if mark is None:
        return
    until = segment.end if segment.introduces else min(segment.end, segment.start + TOLD_WITHIN)
    window = _within(segment.start, until)
    if mark.kind is MarkKind.BEGIN:  # if time is short, at once
        yield _wish(
            Kind.STEP, segment, shorter(mark.text), window, Window(segment.start, segment.start, until)
        )
    elif mark.text == segment.label:  # which was told just before
        begins = MOVES if _changes_place(segment) else BEGINS
        yield from [_wish(Kind.STEP, segment, begins, window)] if not segment.count else []
    else:
        yield _wish(Kind.STEP, segment, (f"Now {mark.text}.",), window)


def _breathed(segment: Segment) -> Iterator[Wish]:
    """In and out with their cues, in the first breath with room; else the bare words."""
    step = segment.step
    for phase_kind in dict.fromkeys(phase.kind for phase in segment.phases if phase.kind in _BREATH):
        kind, word = _BREATH[phase_kind]
        cue = step.stay_cue if phase_kind in _INTO else step.exhale_cue
        full = f"{word}, {cue}." if cue else f"{word}."
        windows = tuple(_promptly(phase) for phase in segment.phases if phase.kind is phase_kind)
        versions = dict.fromkeys((*shorter(full), f"{word}."))
        yield Wish(kind, segment.number, tuple(Version(text, windows) for text in versions))


def _last(segment: Segment) -> Iterator[Wish]:
    if segment.count < 2:
        return
    begins = [phase for phase in segment.phases if phase.kind in _INTO and phase.breath == segment.count]
    said = (LAST_ONE,) if segment.repetitions else (f"{LAST_BREATH_SAID.capitalize()}.", "Last breath.")
    yield from (_wish(Kind.LAST, segment, said, _promptly(phase)) for phase in begins)


def _next(segment: Segment, following: Segment | None) -> Iterator[Wish]:
    """What step comes next, while the last breath goes out, or shortly before the end where none is led."""
    if following is None or following.number == segment.number:
        return
    outs = [phase for phase in segment.phases if phase.kind in _BREATH and phase.kind not in _INTO]
    start = outs[-1].start if outs else max(segment.start, segment.end - SOON)
    yield _wish(Kind.NEXT, segment, (f"Next, {following.label}.",), _within(start, segment.end))


def _halfway(segment: Segment) -> Iterator[Wish]:
    """Half of a step that is long; sides and sets halve it themselves."""
    if segment.side or segment.set or _changes_place(segment):
        return
    if segment.breaths >= HALVED:
        half = segment.breaths // 2 + 1
        ins = [phase for phase in segment.phases if phase.kind in _INTO and phase.breath >= half]
        yield _wish(Kind.HALFWAY, segment, HALFWAY, *(_promptly(phase) for phase in ins[:2]))
    elif not segment.count and segment.end - segment.start >= LONG:
        half = (segment.start + segment.end) // 2
        yield _wish(Kind.HALFWAY, segment, HALFWAY, _within(half, half + SOON))


def _changes_place(segment: Segment) -> bool:
    """Whether somebody gets to where they practise in it, or up again, however long that takes them."""
    step = segment.step
    return not step.paced and ("floor" in step.loads or (step.fixed and not step.tempo))


def _wish(kind: Kind, segment: Segment, texts: Sequence[str], *windows: Window) -> Wish:
    return Wish(kind, segment.number, tuple(Version(text, windows) for text in texts))


def _within(start: int, end: int) -> Window:
    """Anywhere in this time."""
    return Window(start + LEAD, end, end - TAIL)


def _promptly(phase: Phase) -> Window:
    """As this part of the breath begins, and over before it ends."""
    return Window(phase.start + LEAD, phase.start + PROMPTLY, phase.end - TAIL)
