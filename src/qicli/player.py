"""The one loop: waits for the next deadline or key, tells the practice the time, shows and sounds it."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

import msgspec

from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.pressing import FLOW, Heard, Verdict, judged, of_another_alphabet, pressed_again
from qicli.core.practice.remarks import remark
from qicli.core.practice.timeline import Mark, MarkKind, Timeline
from qicli.ports import CAUSES, Cause, Clock, Cues, Keys, Scene, Screen

GAP = 2_000  # ms: woken later than this after the deadline asked for, the machine was asleep
PROMPT = 20  # ms: woken later than this, what was drawn for then is shown no more
AHEAD = 20  # scenes that are drawn in a row, before the time of the first has come
KEEP_EVERY = 5_000  # ms of practice: more than this is never lost, whatever happens to the machine

COMMANDS = {
    "space": Command.TOGGLE,
    "enter": Command.TOGGLE,
    "n": Command.NEXT,
    "right": Command.NEXT,
    "b": Command.BACK,
    "left": Command.BACK,
    "e": Command.EASE,
    "r": Command.BREATHE,
    "+": Command.SLOWER,
    "=": Command.SLOWER,  # the same key without shift
    "up": Command.SLOWER,
    "-": Command.FASTER,
    "down": Command.FASTER,
    "q": Command.END,
}
KEYS = {*COMMANDS, "m", "?"}
# Ms from the start in which a key may still belong to the answer before it, and does not cut settling short.
ANSWERS = {"enter": 3_000, "n": 1_000}
SWITCHED = {  # what m says, off and on
    "bell": ("Bell off.", "Bell on: one ring in, two rings out."),
    "sound": ("Sound off.", "Sound on."),
}
UNATTENDED = "The computer was away; it goes on from the start of this breath."
OTHER_LETTERS = "The letters here are Latin ones; space, the arrows and Ctrl-C work with any."

ENDS: dict[str | None, Cause] = {cause: cause for cause in CAUSES}
EVENTS: dict[str | None, Command] = {
    "continue": Command.GAP,
    "suspend": Command.PAUSE,
    **dict.fromkeys(ENDS, Command.END),
}


class Ending(NamedTuple):
    """How a practice ended: where it stood, the signal that ended it if one did, the bug if it was one."""

    playback: Playback
    cause: Cause | Literal[""] = ""
    bug: Exception | None = None


class Stage(NamedTuple):
    """What a practice is played on; where it is not `attended` nobody has keys, and it waits for none."""

    clock: Clock
    keys: Keys
    screen: Screen
    cues: Cues
    attended: bool = True


class Fingers:
    """The keys of a stage as they are meant: a key held down is pressed once."""

    def __init__(self, keys: Keys, clock: Clock) -> None:
        self._keys = keys
        self._clock = clock
        self._heard: dict[str, Heard] = {}
        self._unsure = ""
        self.stop = keys.stop
        self.resume = keys.resume

    def wait(self, until: int | None) -> str | None:
        """The next key that counts, or event; None once the clock has reached `until`."""
        while True:
            sure_at = self._sure_at
            earliest = until if sure_at is None else sure_at if until is None else min(until, sure_at)
            wake, now = self._keys.wait(earliest), self._clock.now()
            if wake is not None and self._counts(wake, now):
                return wake
            if self._sure_at is not None and now >= self._sure_at:
                return self._taken_for_pressed()
            if wake is None and until is not None and now >= until:
                return None

    def _counts(self, wake: str, now: int) -> bool:
        key = wake.lower()
        verdict, self._heard[key] = judged(key, now, self._heard.get(key))
        if verdict is Verdict.UNSURE:
            self._unsure = key
        elif key == self._unsure:
            self._unsure = ""
        return verdict is Verdict.COUNTS

    @property
    def _sure_at(self) -> int | None:
        """When it is known whether the unsure key was pressed again; None where none is unsure."""
        return self._heard[self._unsure].last + FLOW if self._unsure else None

    def _taken_for_pressed(self) -> str:
        """The key that was unsure: nothing followed, so it was pressed."""
        key, self._unsure = self._unsure, ""
        self._heard[key] = pressed_again(key, self._heard[key])
        return key


Keep = Callable[[Playback], None]


def _nothing_kept(_playback: Playback) -> None:
    """A practice that leaves nothing behind until it ends."""


def play(
    timeline: Timeline,
    stage: Stage,
    *,
    bell: bool = False,
    cautions: tuple[str, ...] = (),
    keep: Keep = _nothing_kept,
) -> Ending:
    """Lead a practice to its end, whichever way it ends; nothing practised is forgotten on the way.

    `cautions` stand on the screen while one settles, the most important first.
    `keep` is told where the practice stands whenever that is worth keeping in case there is no end: after
    every `KEEP_EVERY` of practice, while it is paused, and before the process is stopped.
    """
    stage = stage._replace(keys=Fingers(stage.keys, stage.clock))
    playback, marks = begin(timeline, stage.clock.now())
    scene, due = Scene(playback, marks, bell=bell, cautions=cautions), KEEP_EVERY
    try:
        while True:
            scene = _announce(scene, stage)
            if scene.playback.over:
                return Ending(scene.playback)
            due = _kept(scene.playback, due, keep)
            for scene, wake, late in _waited(scene, stage):  # noqa: B007, B020 - of all the last counts
                pass
            scene = _turn(scene, wake, stage.clock.now(), late=late)
            if not stage.attended and scene.playback.paused and wake != "suspend":
                scene = _gone_on(scene)
            if wake == "suspend":
                keep(scene.playback)
            _retake(wake, stage)
            if wake in ENDS:
                return Ending(scene.playback, ENDS[wake])
    except OSError:
        return Ending(scene.playback, "hangup")
    except Exception as bug:  # noqa: BLE001 - what was practised is saved first; the caller raises it again
        return Ending(scene.playback, bug=bug)


def _gone_on(scene: Scene) -> Scene:
    """The practice going on by itself, from the start of the breath, for nobody could tell it to."""
    playback, marks = advance(scene.playback, scene.playback.clock, Command.TOGGLE)
    return msgspec.structs.replace(scene, playback=playback, marks=marks, notice=UNATTENDED)


def _retake(wake: str | None, stage: Stage) -> None:
    """Give the terminal back for a stop, and take it again whenever the process goes on."""
    if wake == "suspend":
        stage.screen.leave()
        stage.keys.stop()
    if wake in {"suspend", "continue"}:
        stage.keys.resume()
        stage.screen.enter()


def _announce(scene: Scene, stage: Stage) -> Scene:
    """Let it be heard and seen; gives the scene with what is to be told of what is heard."""
    told = stage.cues.hear(scene)
    if told or scene.heard != stage.cues.name:
        scene = msgspec.structs.replace(scene, notice=told or scene.notice, heard=stage.cues.name)
    stage.screen.show(scene)
    return scene


def _kept(playback: Playback, due: int, keep: Keep) -> int:
    """Have it kept if it is due, or if it is paused; gives how much practice (ms) makes it due next."""
    if playback.practised < due and not playback.paused:
        return due
    keep(playback)
    return playback.practised + _until_due(playback)


def _until_due(playback: Playback) -> int:
    """Ms of practice until it is worth keeping again."""
    return KEEP_EVERY - playback.practised % KEEP_EVERY


def _waited(scene: Scene, stage: Stage) -> Iterator[tuple[Scene, str | None, bool]]:
    """What is shown meanwhile, as it was drawn ahead; the last with the key or event that came.

    And whether that came so late that the machine was asleep.
    """
    for coming, show in stage.screen.ahead(_coming(scene, stage)):
        wake, late = _woken(coming.playback.clock, stage)
        if wake is not None or late > PROMPT:
            yield scene, wake, late > GAP
            return
        scene = coming
        yield scene, None, False
        show()
    often = [each for each in (stage.screen.cadence, stage.cues.cadence) if each is not None]
    wake, late = _woken(_deadline(scene.playback, min(often, default=None)), stage)
    yield scene, wake, late > GAP


def _woken(deadline: int | None, stage: Stage) -> tuple[str | None, int]:
    """The key or event that came, and how late (ms) the waking was."""
    wake = stage.keys.wait(deadline)
    return wake, 0 if deadline is None else stage.clock.now() - deadline


def _coming(scene: Scene, stage: Stage) -> Iterator[Scene]:
    """The scenes that follow one another if nothing happens, until something else than the screen is due."""
    end = _deadline(scene.playback, stage.cues.cadence)
    for _ in range(AHEAD):
        at = _deadline(scene.playback, stage.screen.cadence)
        if at is None or end is None or at >= end:
            return
        scene = _turn(scene, None, at, late=False)
        yield scene


def _deadline(playback: Playback, cadence: int | None) -> int | None:
    """The clock's reading at which something next happens by itself; None while paused."""
    if playback.paused:
        return None
    line, position = playback.timeline, playback.position
    due = line.instant_of(line.practised_at(position) + _until_due(playback))
    until = min(line.next_mark(position), due) - position
    if cadence is not None:
        until = min(until, cadence - position % cadence)
    return playback.clock + until


def _turn(scene: Scene, wake: str | None, now: int, *, late: bool) -> Scene:
    """The next scene: the time told, the key or event obeyed."""
    before = advance(scene.playback, now, Command.GAP)[0] if late else scene.playback
    key = wake.lower() if wake else ""
    if before.settling and before.position < ANSWERS.get(key, 0):
        key = ""
    helping = _helping(scene, key)
    listing = helping and (key == "?" or of_another_alphabet(key))
    command = Command.PAUSE if listing else COMMANDS.get(key) or EVENTS.get(key)
    if key == "?" and scene.listed and before.paused:
        command = Command.TOGGLE
    listed = helping and (scene.listed or (listing and before.running))
    playback, marks = advance(before, now, command)
    bell = scene.bell != (key == "m")
    notice = _notice(scene, key, before, playback, marks)
    return msgspec.structs.replace(
        scene,
        playback=playback,
        marks=marks,
        bell=bell,
        notice=notice,
        helping=helping,
        listed=listed,
        pressed=key if key in KEYS else "",
    )


def _helping(scene: Scene, key: str) -> bool:
    """Whether the list of keys stands on the screen: `?` opens and closes it, any key that acts closes it.

    A letter of another alphabet opens it too: whoever pressed it cannot know that it is none of ours.
    """
    if key == "?":
        return not scene.helping
    return of_another_alphabet(key) or (scene.helping and key not in KEYS)


def _notice(scene: Scene, key: str, before: Playback, after: Playback, marks: tuple[Mark, ...]) -> str:
    """What to tell the person; it stands until a key does something or the next step begins."""
    if key == "m":
        return SWITCHED[scene.heard][not scene.bell]
    if of_another_alphabet(key):
        return OTHER_LETTERS
    told = remark(COMMANDS[key], before, after) if key in COMMANDS else ""
    if told or key in KEYS:
        return told
    if before.paused and not scene.playback.paused:
        return "Paused while the computer was away."
    return "" if any(mark.kind is MarkKind.BEGIN for mark in marks) else scene.notice
