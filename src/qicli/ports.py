"""The ports through which the core meets the world, each with its one real maker in `world`."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Literal, Protocol, get_args

from msgspec import Struct

from qicli.core.practice.playback import Playback
from qicli.core.practice.timeline import Mark
from qicli.core.words.moments.instants import LocalTime

# What wakes a practice: a key by its name ("space", "n", "left"), or one of these from the system.
Cause = Literal["interrupt", "terminate", "hangup", "quit", "abort", "user"]
CAUSES: tuple[Cause, ...] = get_args(Cause)  # the events that end a practice
Heard = Literal["bell", "sound"]  # what a practice is heard by
# How it is seen: as ever, nearly black for closed eyes, or brightening and dimming with the breath.
Sight = Literal["usual", "dark", "bright"]
Event = Cause | Literal["suspend", "continue", "resize"]


class Clock(Protocol):
    """A clock that only goes forward and counts the time a machine was asleep."""

    def now(self) -> int:
        """Ms since some fixed instant."""
        ...

    def seconds_until(self, ms: int) -> float:
        """Seconds until the clock shows this many ms, finer than a ms; 0 if it does already."""
        ...


class Calendar(LocalTime, Protocol):
    """The person's own time of day: now, which instant a clock face stands for, and the other way round."""


class Keys(Protocol):
    """Keys and signals; the one place where a practice waits."""

    def wait(self, until: int | None) -> str | None:
        """The next key or event; None once the clock has reached `until` (ms; None waits for ever)."""
        ...

    def stop(self) -> None:
        """Give the terminal back and stop the process, as Ctrl-Z asks; returns when it goes on."""
        ...

    def resume(self) -> None:
        """Take the terminal again, after it was given back or taken away."""
        ...


STALE = 250  # ms: a sound later than this would mislead; it is dropped


class Scene(Struct, frozen=True):
    """Everything a screen shows: the practice, what was just announced, and what to tell the person.

    `cautions` stand on the screen while one settles, the most important first. `helping` is whether the list
    of keys stands there, and `listed` whether the practice pauses for it alone. `bell` is whether it is to be
    heard, `heard` what that is. `pressed` is the key that was just obeyed, "" for none.
    """

    playback: Playback
    marks: tuple[Mark, ...] = ()
    bell: bool = False
    heard: Heard = "bell"
    notice: str = ""
    helping: bool = False
    listed: bool = False
    cautions: tuple[str, ...] = ()
    pressed: str = ""

    @property
    def timely(self) -> tuple[Mark, ...]:
        """The marks that are to be heard: none that comes too late."""
        marks = self.marks if self.bell else ()
        return tuple(mark for mark in marks if self.playback.position - mark.at <= STALE)


class Screen(Protocol):
    """Where a practice is seen. `cadence` is how often it changes by itself, in ms; None for never."""

    cadence: int | None

    def show(self, scene: Scene) -> None:
        """Bring the screen up to date.

        Raises:
            OSError: the terminal is gone.
        """
        ...

    def ahead(self, scenes: Iterator[Scene]) -> Sequence[tuple[Scene, Callable[[], None]]]:
        """Draw what follows on what is shown, if nothing happens: each scene with what shows it in its time.

        Nothing where each has to be drawn in its own time; the scenes are not asked for then.
        """
        ...

    def leave(self) -> None:
        """Give the terminal back as it was found."""
        ...

    def enter(self) -> None:
        """Take the terminal, or take it again; the next `show` draws everything."""
        ...


class Cues(Protocol):
    """What is heard. `cadence` is how often it has to hear of the practice, in ms; None for marks alone."""

    cadence: int | None

    @property
    def name(self) -> Heard:
        """What it is."""
        ...

    def hear(self, scene: Scene) -> str:
        """Follow the practice, at once; gives what the person is to be told, mostly nothing.

        It is called whenever the screen is shown, and never waits for a sound.
        """
        ...


class Ask(Protocol):
    """Questions to a person at a terminal."""

    def hush(self) -> None:
        """Drop what is typed until nothing has been for 0.7 seconds, or 3 have passed.

        So no key that is still held down becomes the answer to a question.
        """
        ...

    def line(self, question: str, *, seconds: int | None = None, alone: Collection[str] = ()) -> str | None:
        """The answer; "" for Enter alone; None when nothing came for so many seconds.

        An answer that is in `alone` needs no Enter: it counts once nothing follows it.
        """
        ...

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """One of these keys; None for any other, or when nothing came for so many seconds."""
        ...

    def page(self, question: str, *, seconds: int | None = None) -> str | None:
        """The key that turns a page before a question; None when none came for so many seconds.

        Words or a number typed on it are the beginning of the answer to the question, where they stand to be
        seen; pages that follow until then are turned at once, and give "".
        """
        ...
