"""Placing: spoken words on a timeline, each within its window, none over another, and none cut."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from qicli.core.practice.unfolding import spoken

# How quickly a voice speaks, 1 as its maker meant it. Slower than calm is dragging, and nothing is hurried.
CALM, QUICKEST = 0.85, 1.05
SLOWEST_VOICE, QUICKEST_VOICE = 0.7, 1.2  # what somebody may choose as calm
_QUICKER = 0.1  # by so much a pace grows from one try to the next
AIR = 250  # ms of silence between two utterances
LEAD = 200  # ms from the beginning of a part of the breath until words begin: what sounds with it comes first
HOPELESS = 1.1  # times as long as the longest window, as a quicker pace promises: it need not be tried
TAIL = 100  # ms from the end of the words until the part of the breath ends

Measure = Callable[[str, float], int]  # how many ms these words take at this pace


class Kind(StrEnum):
    """What is said, and why."""

    STOP = "stop"  # when to stop, with where to go before it and cautions behind it
    STEP = "step"
    IN = "in"
    OUT = "out"
    LAST = "last"
    NEXT = "next"
    HALFWAY = "halfway"


class Window(NamedTuple):
    """A time in which words may be said, in ms: begun from `start` to `latest`, and over by `end`."""

    start: int
    latest: int
    end: int


class Version(NamedTuple):
    """Words, and the windows in which they may be said, the best first."""

    text: str
    windows: tuple[Window, ...]


class Wish(NamedTuple):
    """Something to say: its versions, the fullest first. `step` is the number of the step, 0 for none."""

    kind: Kind
    step: int
    versions: tuple[Version, ...]

    @property
    def text(self) -> str:
        """The words in full."""
        return self.versions[0].text


class Said(NamedTuple):
    """Words with their place: when they begin and how long they take (ms), and at which pace."""

    at: int
    ms: int
    text: str
    pace: float

    @property
    def end(self) -> int:
        """The first ms after the words."""
        return self.at + self.ms


class Shortened(NamedTuple):
    """What is said of a wish where it does not fit in full; "" for nothing."""

    wish: Wish
    said: str


class Placed(NamedTuple):
    """What is said, in the order of time, and what is not said in full."""

    said: tuple[Said, ...]
    shortened: tuple[Shortened, ...]


def placed(wishes: Iterable[Wish], measure: Measure, calm: float = CALM) -> Placed:
    """Every wish at the first place with room for it, those that come first being the first to choose.

    Words are said calmly if there is time, else quicker, up to `QUICKEST`, else in a shorter version, else
    not at all.
    """
    said: list[Said] = []
    shortened = []
    for wish in wishes:
        found = _found(wish, said, measure, paces(calm))
        if found is not None:
            said.insert(bisect_left(said, found), found)
        if found is None or found.text != wish.text:
            shortened.append(Shortened(wish, found.text if found else ""))
    return Placed(tuple(said), tuple(shortened))


def paces(calm: float) -> tuple[float, ...]:
    """The paces at which words are tried, the calmest first."""
    steps = max(0, round((QUICKEST - calm) / _QUICKER))
    return (calm, *(min(QUICKEST, round(calm + nth * _QUICKER, 2)) for nth in range(1, steps + 1)))


def estimate(text: str, pace: float) -> int:
    """Ms that words are taken to take, where no voice has said them: the estimate that all of qi goes by."""
    return round(spoken(text) * CALM / pace)


def _found(wish: Wish, said: Sequence[Said], measure: Measure, tried: Sequence[float]) -> Said | None:
    for text, windows in wish.versions:
        longest = max((window.end - window.start for window in windows), default=0)
        ms, spoken_at = 0, tried[0]
        for pace in tried if windows else ():
            if ms * spoken_at > longest * pace * HOPELESS:
                continue
            ms, spoken_at = measure(text, pace), pace
            for window in windows:
                at = _free(window, ms, said)
                if at is not None:
                    return Said(at, ms, text, pace)
    return None


def _free(window: Window, ms: int, said: Sequence[Said]) -> int | None:
    """When words that take so long can begin in this window; None where it has no room for them."""
    at = window.start
    nth = bisect_left(said, at, key=lambda each: each.end + AIR)
    while nth < len(said) and said[nth].at < at + ms + AIR:
        at = max(at, said[nth].end + AIR)
        nth += 1
    return at if at <= window.latest and at + ms <= window.end else None
