"""Playback: where a practice stands. It is told the time and the commands, and never asks for either."""

from bisect import bisect_right
from collections.abc import Callable
from enum import StrEnum

import msgspec
from msgspec import Struct

from qicli.core.practice.replan import (
    JUST_BREATHE,
    breathing_ahead,
    eased_ahead,
    other_side_ahead,
    paced_ahead,
    spared_ahead,
)
from qicli.core.practice.routine import LONGEST_PRACTICE, Load
from qicli.core.practice.timeline import Mark, Segment, Timeline

NUDGE = 0.5  # seconds more or less on the in- and the out-breath
OFFER_BREATHING_AT = 3  # times "that hurts" in one practice
RESTART_WITHIN = 2_000  # ms into a step in which "back" means the step before


class State(StrEnum):
    """Whether time counts. STOPPED was ended early; FINISHED reached the end."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    FINISHED = "finished"


class Command(StrEnum):
    """What a person, or the machine, asks of a practice."""

    TOGGLE = "toggle"  # pause, go on, or start before the time to settle is over
    PAUSE = "pause"
    NEXT = "next"
    BACK = "back"
    EASE = "ease"  # "that hurts": the gentle version, then past the step, or to its other side
    BREATHE = "breathe"  # the rest becomes easy breathing
    SLOWER = "slower"
    FASTER = "faster"
    END = "end"
    GAP = "gap"  # the machine slept, or the program was stopped: pause, and credit nothing


class Playback(Struct, frozen=True):
    """A practice at one moment. All times are ms.

    Attributes:
        timeline: what was and what lies ahead, as the commands so far have shaped it.
        clock: the reading of the clock up to which this is true.
        position: where in the timeline, `0 <= position <= timeline.duration`.
        practised: running time so far, without the time to settle, introductions and pauses, with replays.
        breaths: whole breaths breathed to their end while running, with replays; `repetitions` likewise.
        hurts: how often the person said that it hurts.
        sore: the step that hurt last, by its number, and what it asked for when it did.
        eased: steps at which they said so, by name, in order.
        skipped: steps left before their end, by name, in order.
    """

    timeline: Timeline
    clock: int
    position: int = 0
    practised: int = 0
    breaths: int = 0
    repetitions: int = 0
    state: State = State.RUNNING
    hurts: int = 0
    sore: tuple[int, frozenset[Load]] = (0, frozenset())
    eased: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def running(self) -> bool:
        """Whether time counts now."""
        return self.state is State.RUNNING

    @property
    def paused(self) -> bool:
        """Whether the practice waits for the person."""
        return self.state is State.PAUSED

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self.state in {State.STOPPED, State.FINISHED}

    @property
    def settling(self) -> bool:
        """Whether the practice proper has not begun."""
        return self.position < self.timeline.lead_in

    @property
    def introducing(self) -> bool:
        """Whether a step is being told, and nothing done yet."""
        return self.timeline.at(self.position).segment.introduces


Marks = tuple[Mark, ...]


def begin(timeline: Timeline, now: int) -> tuple[Playback, Marks]:
    """The practice at its first instant, with the marks of that instant."""
    return Playback(timeline, clock=now), timeline.crossed(-1, 0)


def advance(playback: Playback, now: int, command: Command | None = None) -> tuple[Playback, Marks]:
    """The practice at `now`, after `command`, with the marks crossed since it was last asked.

    The time up to `now` is credited first, unless the command is GAP; a clock that goes back credits
    nothing. After a jump the marks of the instant jumped to are given, if time runs.
    """
    elapsed = 0 if command is Command.GAP else max(0, now - playback.clock)
    moved, marks = _move(msgspec.structs.replace(playback, clock=now), elapsed)
    if command is None or moved.over:
        return moved, marks
    obeyed = _OBEY[command](moved)
    if obeyed is moved:
        return moved, marks
    if not obeyed.running:
        return obeyed, ()
    here = obeyed.timeline.crossed(obeyed.position - 1, obeyed.position)
    return obeyed, here


def _move(playback: Playback, elapsed: int) -> tuple[Playback, Marks]:
    if not playback.running or not elapsed:
        return playback, ()
    line, before = playback.timeline, playback.position
    position = min(before + elapsed, line.duration)
    ends, repeated = line.breath_ends, line.repetition_ends
    moved = msgspec.structs.replace(
        playback,
        position=position,
        practised=playback.practised + line.practised_at(position) - line.practised_at(before),
        breaths=playback.breaths + bisect_right(ends, position) - bisect_right(ends, before),
        repetitions=playback.repetitions + bisect_right(repeated, position) - bisect_right(repeated, before),
        state=State.FINISHED if position == line.duration else State.RUNNING,
    )
    return moved, line.crossed(before, position)


def _toggle(playback: Playback) -> Playback:
    line, position = playback.timeline, playback.position
    segment = line.at(position).segment
    if playback.paused:
        start = segment.start if segment.introduces else line.breath_start(position)
        return msgspec.structs.replace(playback, state=State.RUNNING, position=start)
    if not segment.counted:
        return _jump(playback, segment.end)
    return _pause(playback)


def _pause(playback: Playback) -> Playback:
    return msgspec.structs.replace(playback, state=State.PAUSED)


def _end(playback: Playback) -> Playback:
    return msgspec.structs.replace(playback, state=State.STOPPED)


def _next(playback: Playback) -> Playback:
    """Past this side of a step; while it is being told, past the whole step."""
    line = playback.timeline
    _, segment, _ = line.at(playback.position)
    if segment.name == JUST_BREATHE.name:  # there is nothing after it
        return playback
    end = line.span(segment.number)[1] if segment.introduces else segment.end
    return _jump(_skipping(playback, segment), end)


def _back(playback: Playback) -> Playback:
    """To the start of this part of a step, or to the one before; never to a larger version of the step."""
    line, position = playback.timeline, playback.position
    index, segment, _ = line.at(position)
    if position - segment.start > RESTART_WITHIN:
        return _jump(playback, segment.start)
    before = reversed(line.segments[:index])
    smaller = (each for each in before if each.number != segment.number or each.step == segment.step)
    former = next(smaller, segment)
    return _jump(playback, former.start if former.number else segment.start)


def _ease(playback: Playback) -> Playback:
    """First the gentle version; then past the step, and what follows begins in its gentle version.

    So too where there is no gentle version, or it is gentle already. Where a step has another side, or goes
    the other way, that alone is done, as small as what hurt: one of the two may be well.
    """
    if playback.settling:
        return playback
    index, segment, _ = playback.timeline.at(playback.position)
    number, loads = playback.sore
    sore = frozenset(segment.step.loads) | (loads if number == segment.number else frozenset())
    hurt = msgspec.structs.replace(
        playback,
        hurts=playback.hurts + 1,
        sore=(segment.number, sore),
        eased=_with(playback.eased, segment.name),
    )
    if segment.step.gentle is not None:
        return _replanned(hurt, eased_ahead)
    line = hurt.timeline
    ahead = spared_ahead(line, line.span(segment.number)[1], sore)
    one_sided = other_side_ahead(ahead, index)
    end = segment.end if one_sided is not ahead else line.span(segment.number)[1]
    return _jump(_skipping(msgspec.structs.replace(hurt, timeline=one_sided), segment), end)


def _breathe(playback: Playback) -> Playback:
    if playback.settling:
        return playback
    return _replanned(playback, breathing_ahead)


def _slower(playback: Playback) -> Playback:
    return _replanned(playback, lambda line, cut: paced_ahead(line, cut, NUDGE))


def _faster(playback: Playback) -> Playback:
    return _replanned(playback, lambda line, cut: paced_ahead(line, cut, -NUDGE))


_OBEY = {
    Command.TOGGLE: _toggle,
    Command.PAUSE: _pause,
    Command.NEXT: _next,
    Command.BACK: _back,
    Command.EASE: _ease,
    Command.BREATHE: _breathe,
    Command.SLOWER: _slower,
    Command.FASTER: _faster,
    Command.END: _end,
    Command.GAP: _pause,
}


def _replanned(playback: Playback, plan: Callable[[Timeline, int], Timeline]) -> Playback:
    """The rest planned anew from the current breath; unchanged if it would pass the longest practice."""
    line = playback.timeline
    cut = line.breath_start(playback.position)
    ahead = plan(line, cut)
    longer = ahead.duration > line.duration and ahead.practice > LONGEST_PRACTICE * 1000
    if ahead is line or longer:
        return playback
    return msgspec.structs.replace(playback, timeline=ahead, position=cut)


def _jump(playback: Playback, position: int) -> Playback:
    ended = position == playback.timeline.duration
    state = State.FINISHED if ended else playback.state
    return msgspec.structs.replace(playback, position=position, state=state)


def _skipping(playback: Playback, segment: Segment) -> Playback:
    if not segment.number:
        return playback
    return msgspec.structs.replace(playback, skipped=_with(playback.skipped, segment.name))


def _with(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return names if name in names else (*names, name)
