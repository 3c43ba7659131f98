"""Words for the terminal, one line or a few at a time, that several verbs share."""

from qicli.core.journal.telling import lasting
from qicli.core.practice.routine import Breath, Routine
from qicli.core.practice.timeline import Segment, Timeline
from qicli.core.text import visible
from qicli.views.practice.plain import clock


def plan(routine: Routine, timeline: Timeline) -> list[str]:
    """The timeline as lines: when each part begins, how long it lasts, how it is breathed."""
    lines = [f"{visible(routine.title)}: {lasting(timeline.practice / 1000)}"]
    doses = [_dose(segment) for segment in timeline.segments]
    column = max(12, *map(len, doses))
    for segment, dose in zip(timeline.segments, doses, strict=True):
        lasts = clock(segment.end - segment.start)
        lines.append(f"{clock(segment.start):>6}  {lasts:>5}  {dose:<{column}}  {visible(segment.label)}")
    lines.append(f"{clock(timeline.duration):>6}  the end{_uncounted(timeline)}")
    return lines


def _uncounted(timeline: Timeline) -> str:
    """How much of the time is no practice, and what it is for."""
    told = timeline.duration - timeline.lead_in - timeline.practice
    spent = ((timeline.lead_in, "to settle"), (told, "to be told what to do"))
    parts = [f"{lasting(ms / 1000)} of them {why}" for ms, why in spent if ms]
    return "".join(f", {part}" for part in parts)


def _dose(segment: Segment) -> str:
    """How many breaths at which pace, from the first to the last where they grow."""
    if segment.introduces:
        return "told"
    if segment.repetitions and not segment.breaths:
        return f"{segment.repetitions} × stay {segment.step.stay:g}, return {segment.step.back:g} s"
    grown = f" to {_rough(segment.grown)}" if segment.grown else ""
    breath = _rough(segment.breath) if segment.grown else segment.breath
    return f"{segment.breaths} × {breath}{grown}" if segment.breaths else "free"


def _rough(breath: Breath) -> str:
    return f"{round(breath.inhale, 1):g}-{round(breath.exhale, 1):g}"
