"""What stands around the middle of the practice screen: where one is, what is left, what comes, the keys."""

from typing import NamedTuple

from qicli.core.practice.playback import Playback
from qicli.core.practice.timeline import Place, Segment
from qicli.core.text import visible
from qicli.ports import Scene
from qicli.views.practice.look import Look
from qicli.views.practice.plain import clock
from qicli.views.practice.rows import Gauge, Row, Words, gauge
from qicli.views.practice.wrapping import wrapped

# The longest that fits is shown.
RUNNING_KEYS = (
    "space pause · e that hurts · n next · b back · + - breath · m bell · q end · ? help",
    "space pause · e that hurts · n next · b back · m bell · q end · ? help",
    "space pause · e hurts · q end · ? help",
    "space · e · q · ?",
)
INTRODUCING_KEYS = (
    "space begin now · e smaller · n skip it · b back · q end · ? help",
    "space begin · e smaller · q end · ? help",
    "space begin now · q end · ? help",
    "space begin · q end",
)
SETTLING_KEYS = ("space start now · q end · ? help", "space start · q end")
PAUSED_KEYS = ("paused · space go on · ? help", "paused")


def title(scene: Scene, place: Place, look: Look, margin: int = 0) -> Row:
    """The step's name, and as much of where one is as there is room for."""
    segment, steps = place.segment, scene.playback.timeline.steps
    bell = f" · {scene.heard}" if scene.bell else ""
    forms = [bell.removeprefix(" · "), ""]
    if segment.number:
        counted = f" · {counter(place)}" if counter(place) else ""
        step = f"step {segment.number}/{steps}"
        bare = f"{segment.number}/{steps}"
        forms = [f"{step}{counted}{bell}", f"{step}{counted}", f"{bare}{counted}", step, bare, ""]
        if segment.repetitions:  # where there is no room for both, how many are done matters more
            forms[2:] = [counter(place), ""]
    label = visible(segment.label)
    room = look.width - 2 * margin - len(label) - 1
    return Words(label, next((form for form in forms if len(form) <= room), ""), "bold", margin)


def counter(place: Place) -> str:
    """How far one is in the step: which breath of how many, or which set and which repetition."""
    segment, number = place.segment, place.phase.breath
    if not segment.repetitions or not number:
        return f"breath {number}/{segment.breaths}" if number else ""
    done = f"{number}/{segment.repetitions}"
    return f"set {segment.set}/{segment.step.sets} · {done}" if segment.step.sets > 1 else done


class Span(NamedTuple):
    """What a gauge shows: its name, and from when to when (ms) it fills, on a screen of this width."""

    name: str
    first: int
    last: int
    width: int

    def at(self, position: int) -> Gauge:
        """The gauge at this moment."""
        done = max(position, self.first)
        left = clock(self.last - done, up=True)
        return gauge(self.name, done - self.first, self.last - self.first, self.width, left)


def spans(playback: Playback, place: Place, look: Look) -> tuple[Span, Span]:
    """Of the step (or the time to settle, or to read), and of all."""
    timeline, segment = playback.timeline, place.segment
    name = "settle" if not segment.number else "read" if segment.introduces else "step"
    first, last = (segment.start, segment.end) if segment.introduces else timeline.span(segment.number)
    return (
        Span(name, first, last, look.width),
        Span("session", timeline.lead_in, timeline.duration, look.width),
    )


def gauges(playback: Playback, place: Place, look: Look) -> list[Gauge]:
    """What is left of the step, and of all."""
    return [span.at(playback.position) for span in spans(playback, place, look)]


def foot(scene: Scene, place: Place, look: Look, rows: int) -> list[Row]:
    """What comes next, and the keys; a notice takes the place of the first of the rows there are."""
    last: list[Row] = [following(scene.playback, place), keys_row(scene, look)]
    last = last[len(last) - rows :] if rows else []
    if not scene.notice or not last:
        return last
    notice = [Words(line, style="bold") for line in wrapped(visible(scene.notice), look.width)][:rows]
    return [*notice, *last[len(notice) :]]


def following(playback: Playback, place: Place) -> Row:
    """The step or side that comes after this one."""
    ahead = playback.timeline.segments[place.nth + 1 :]
    here = place.segment.number, place.segment.side, place.segment.set, place.segment.rests
    others = (_ahead(each) for each in ahead if (each.number, each.side, each.set, each.rests) != here)
    return Words(f"next: {visible(next(others, 'the end'))}")


def _ahead(segment: Segment) -> str:
    """What comes next; of an exercise also which set."""
    return f"{segment.label}, set {segment.set}" if segment.set > 1 and segment.repetitions else segment.label


def keys_row(scene: Scene, look: Look) -> Row:
    """The keys, as many as there is room for."""
    playback = scene.playback
    running = INTRODUCING_KEYS if playback.introducing else RUNNING_KEYS
    choices = PAUSED_KEYS if playback.paused else SETTLING_KEYS if playback.settling else running
    called = [keys.replace("m bell", f"m {scene.heard}") for keys in choices]
    return Words(next((keys for keys in called if len(keys) <= look.width), called[-1]))
