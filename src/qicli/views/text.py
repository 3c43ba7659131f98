"""Words for the terminal, one line or a few at a time, that several verbs share."""

from qicli.core.routine import Routine
from qicli.core.telling import lasting
from qicli.core.text import visible
from qicli.core.timeline import Timeline
from qicli.views.plain import clock


def plan(routine: Routine, timeline: Timeline) -> list[str]:
    """The timeline as lines: when each part begins, how long it lasts, how it is breathed."""
    lines = [f"{visible(routine.title)}: {lasting((timeline.duration - timeline.lead_in) / 1000)}"]
    for segment in timeline.segments:
        dose = f"{segment.breaths} × {segment.breath}" if segment.breaths else "free"
        lasts = clock(segment.end - segment.start)
        lines.append(f"{clock(segment.start):>6}  {lasts:>5}  {dose:<12}  {visible(segment.label)}")
    settling = f", {lasting(timeline.lead_in / 1000)} of them to settle" if timeline.lead_in else ""
    lines.append(f"{clock(timeline.duration):>6}  the end{settling}")
    return lines
