"""Routines: what a practice consists of, within bounds that keep it gentle."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

# Slow breathing is what qi is for; 12 to 20 breaths a minute is ordinary at rest. A hold beyond 15 s
# is commonly advised against, and nobody should be led for more than an hour.
SHORTEST_CYCLE, LONGEST_CYCLE = 5.0, 60.0
LONGEST_HOLD = 15.0
SHORTEST_PART = 1.0  # an in- or out-breath below a second can be neither cued nor followed
LONGEST_PRACTICE = 3600.0

Load = Literal[
    "forward-bend",
    "backward-bend",
    "twist",
    "impact",
    "balance",
    "standing-still",
    "sitting",
    "lying-flat",
    "lying-front",
    "floor",
    "hands-and-knees",
    "hands-loaded",
    "effort",
    "tapping-back",
    "tapping-leg",
    "rubbing-back",
    "rubbing-leg",
    "pressing-points",
    "pressing-sole",
    "warmth",
    "arms-raised",
    "arms-behind",
    "eyes-closed",
    "breath-hold",
    "crossed-legs",
    "deep-hip-bend",
    "walking",
    "weight-shift",
    "large-circles",
    "one-leg",
]
# A step that asks for nothing but these is one of being still, which is what longer practices have more of.
STILL: frozenset[Load] = frozenset({"standing-still", "sitting", "lying-flat", "lying-front", "eyes-closed"})
Posture = Literal["standing", "seated", "lying", "any"]

Short = Annotated[str, Meta(min_length=1, max_length=60)]
Long = Annotated[str, Meta(min_length=1, max_length=600)]
Cue = Annotated[str, Meta(max_length=120)]
Breaths = Annotated[int, Meta(ge=1, le=720)]
Seconds = Annotated[float, Meta(ge=1, le=LONGEST_PRACTICE)]
SLOWEST_TEMPO = 20  # beats a minute; below it a beat is no rhythm, and 0 means no beat
# An exercise as it is prescribed; a stay is no breath-hold, and bound only by the longest practice.
MOST_REPETITIONS, MOST_SETS = 100, 20
Repetitions = Annotated[int, Meta(ge=1, le=MOST_REPETITIONS)]
Sets = Annotated[int, Meta(ge=1, le=MOST_SETS)]
Rest = Annotated[float, Meta(ge=0, le=600)]
KEEP_BREATHING = "keep breathing"
Tempo = Annotated[int, Meta(ge=0, le=240)]


class Breath(Struct, frozen=True, forbid_unknown_fields=True):
    """One breath: how long each part lasts, in seconds. A `rest` is the pause after the out-breath."""

    inhale: float
    exhale: float
    hold: float = 0.0
    rest: float = 0.0

    @property
    def parts(self) -> tuple[float, float, float, float]:
        """In the order in which they are breathed: inhale, hold, exhale, rest; seconds."""
        return (self.inhale, self.hold, self.exhale, self.rest)

    @property
    def cycle(self) -> float:
        """Seconds from one in-breath to the next."""
        return sum(self.parts)

    @property
    def per_minute(self) -> float:
        """Breaths a minute."""
        return 60 / self.cycle

    def faults(self) -> Iterator[str]:
        """Every way in which this breath is out of bounds; nothing for a breath that can be led."""
        if not all(math.isfinite(part) and part >= 0 for part in self.parts):
            yield "the parts of a breath are seconds: finite, and none below zero"
            return
        if min(self.inhale, self.exhale) < SHORTEST_PART:
            yield "the in-breath and the out-breath each take at least 1 second"
        if max(self.hold, self.rest) > LONGEST_HOLD:
            yield f"a hold lasts at most {LONGEST_HOLD:g} seconds; a longer one strains heart and lungs"
        if not SHORTEST_CYCLE <= self.cycle <= LONGEST_CYCLE:
            yield (
                f"a whole breath takes {SHORTEST_CYCLE:g} to {LONGEST_CYCLE:g} seconds, "
                f"this one {self.cycle:g}"
            )

    def __str__(self) -> str:
        parts = self.parts if self.hold or self.rest else (self.inhale, self.exhale)
        return "-".join(f"{round(part, 2):g}" for part in parts)


# Longer out-breaths felt more relaxing (PMID 25156003) and cut experimental pain more (PMID 31978501);
# six breaths a minute is the usual resonance rate (10.3389/fpubh.2017.00222).
EASY = Breath(inhale=4.0, exhale=6.0)


class Gentle(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What changes when a step is made smaller, or only thought: doable in the same place, within one breath.

    `tempo = 0` stops the beat. Without `loads` such a version is taken to carry the step's own.
    """

    name: Short | UnsetType = UNSET
    cue: Long | UnsetType = UNSET
    inhale_cue: Cue | UnsetType = UNSET
    exhale_cue: Cue | UnsetType = UNSET
    breaths: Breaths | UnsetType = UNSET
    seconds: Seconds | UnsetType = UNSET
    repetitions: Repetitions | UnsetType = UNSET
    stay: Seconds | UnsetType = UNSET
    back: Seconds | UnsetType = msgspec.field(default=UNSET, name="return")
    sets: Sets | UnsetType = UNSET
    set_rest: Rest | UnsetType = UNSET
    breath: Breath | UnsetType = UNSET
    tempo: Tempo | UnsetType = UNSET
    loads: tuple[Load, ...] | UnsetType = UNSET


class Step(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One move, or one way of being still, with its dose for each side.

    A paced step lasts `breaths`, or `seconds` rounded up to whole breaths. A step with `paced = false`
    lasts exactly `seconds` and leaves the breath to the person. When a practice is lengthened or shortened, a
    `fixed` step stays as it is; one with `counts` has one of these numbers of breaths, and one with `max` no
    more than so many breaths (or seconds, where the breath is free).

    An exercise has `repetitions`, each one breath, or `stay` and `back` (`return` in the file) seconds in
    which the breath is the person's own; in so many `sets`, all sides in each, with `set_rest` seconds
    between them. `still` is what is left of a move where
    neither it nor its gentle version may be done: only thought.
    """

    name: Short
    cue: Long
    breaths: Breaths | None = None
    seconds: Seconds | None = None
    repetitions: Repetitions | None = None
    stay: Seconds | None = None
    back: Seconds | None = msgspec.field(default=None, name="return")
    sets: Sets = 1
    set_rest: Rest = 0
    paced: bool = True
    breath: Breath | None = None
    sides: Annotated[tuple[Short, ...], Meta(max_length=4)] = ()
    inhale_cue: Cue = ""
    exhale_cue: Cue = ""
    gentle: Gentle | None = None
    still: Gentle | None = None
    tempo: Tempo = 0
    fixed: bool = False
    max: Annotated[float, Meta(ge=1, le=LONGEST_PRACTICE)] | None = None
    counts: Annotated[tuple[Breaths, ...], Meta(max_length=9)] = ()
    loads: tuple[Load, ...] = ()

    @property
    def moves(self) -> bool:
        """Whether it is more than being still: what moves, presses or taps has a dose."""
        return not STILL.issuperset(self.loads) or bool(self.tempo or self.counts)

    @property
    def thought(self) -> bool:
        """Whether it is only thought, as its name says then."""
        return "think" in self.name.lower().split()

    def softened(self) -> "Step":
        """The gentle version, which may yet be only thought; the step itself where it has none."""
        return self if self.gentle is None else self._changed(self.gentle, still=self.still)

    def stilled(self) -> "Step":
        """The step only thought; the step itself where it has no such version."""
        return self if self.still is None else self._changed(self.still)

    def _changed(self, by: Gentle, still: Gentle | None = None) -> "Step":
        given = {name: value for name, value in msgspec.structs.asdict(by).items() if value is not UNSET}
        if "breaths" in given:
            given |= {"seconds": None, "paced": True} | _ONCE
        elif "seconds" in given:
            given |= {"breaths": None} | _ONCE
        elif "repetitions" in given:
            given |= {"breaths": None, "seconds": None, "paced": True}
        if self.moves and self.max is None:
            given["max"] = 1.0  # a smaller move is a move, whatever it asks for: it never grows
        return msgspec.structs.replace(self, gentle=None, still=still, **given)

    def breaths_at(self, breath: Breath) -> int:
        """How many breaths a side takes at this pace, `seconds` rounded up to whole breaths."""
        count = self.breaths or self.repetitions
        if count is not None:
            return count
        return max(1, math.ceil(round((self.seconds or 0) / breath.cycle, 6)))

    @property
    def stays(self) -> bool:
        """Whether a repetition is stayed in, and comes back, for seconds of its own: no breath is led."""
        return self.repetitions is not None and self.stay is not None and self.back is not None

    @property
    def stay_cue(self) -> str:
        """What to do while staying: the breath goes on, whatever the step says."""
        if not self.stays or KEEP_BREATHING in self.inhale_cue:
            return self.inhale_cue
        return f"{self.inhale_cue}; {KEEP_BREATHING}" if self.inhale_cue else KEEP_BREATHING

    def lasts(self, breath: Breath) -> float:
        """Seconds for all sets and sides, at the step's own breath or else at this one."""
        pace = self.breath or breath
        each = self.breaths_at(pace) * pace.cycle if self.paced else (self.seconds or 0)
        if self.stays:
            each = (self.repetitions or 0) * ((self.stay or 0) + (self.back or 0))
        return each * max(1, len(self.sides)) * self.sets + self.set_rest * (self.sets - 1)


# What a version of an exercise no longer has that is so many breaths, or seconds.
_ONCE = {"repetitions": None, "stay": None, "back": None, "sets": 1, "set_rest": 0}


class Routine(Struct, frozen=True, kw_only=True):
    """A practice as it stands in its file; `slug` is the file's stem.

    What is `prescribed` is done because somebody planned or named it, and is never suggested.

    Attributes:
        caution_loads: for each of the cautions, in their order, the loads that it is about; none for one that
            is always said.
        closing: the last sentence after the practice; empty for the usual one.
        feeling: whether a word for how it is in one is asked for, before and after.
        how_far: whether it is asked after it how far down the leg it reaches now.
        bell: whether the bell is on unless it is turned off.
    """

    slug: str
    title: Short
    summary: Annotated[str, Meta(min_length=1, max_length=160)]
    posture: Posture
    steps: tuple[Step, ...]
    focus: tuple[Short, ...] = ()
    tradition: Annotated[str, Meta(max_length=600)] = ""
    cautions: tuple[Annotated[str, Meta(min_length=1, max_length=300)], ...] = ()
    caution_loads: tuple[tuple[Load, ...], ...] = ()
    closing: Annotated[str, Meta(max_length=120)] = ""
    source: Annotated[str, Meta(max_length=600)] = ""
    breath: Breath = EASY
    prescribed: bool = False
    feeling: bool = False
    how_far: bool = False
    bell: bool = False

    @property
    def seconds(self) -> float:
        """How long the routine lasts as written, without the time to settle."""
        return sum(step.lasts(self.breath) for step in self.steps)

    @property
    def way_up(self) -> str:
        """How to get up from the floor, where that is the last step; said also to whoever ends before it."""
        last = self.steps[-1]
        return last.cue if "floor" in last.loads else ""

    def softened(self) -> "Routine":
        """The routine with every step in its gentle version."""
        return self.of_steps(tuple(step.softened() for step in self.steps))

    @property
    def loads(self) -> frozenset[Load]:
        """Everything that its steps ask of the body."""
        return frozenset(load for step in self.steps for load in step.loads)

    def of_steps(self, steps: tuple[Step, ...]) -> "Routine":
        """The routine with these steps instead, without the cautions that are moot now.

        A caution is moot once no load that it is about is left.
        """
        left = msgspec.structs.replace(self, steps=steps)
        gone = self.loads - left.loads
        kept = [pair for pair in self.cautions_about() if not pair[1] or not gone.issuperset(pair[1])]
        return left if len(kept) == len(self.cautions) else left.cautioned(kept)

    def cautions_about(self) -> Iterator[tuple[str, tuple[Load, ...]]]:
        """Each caution with the loads that it is about."""
        return zip(self.cautions, chain(self.caution_loads, repeat(())), strict=False)

    def cautioned(self, cautions: Sequence[tuple[str, tuple[Load, ...]]]) -> "Routine":
        """The routine with these cautions."""
        said = tuple(caution for caution, _ in cautions)
        return msgspec.structs.replace(
            self, cautions=said, caution_loads=tuple(about for _, about in cautions)
        )


def is_slug(name: str) -> bool:
    """Whether a file's stem can name a routine: small letters, digits and hyphens."""
    return bool(name) and name.isascii() and name == name.lower() and name.replace("-", "").isalnum()


def read_breath(text: str) -> Breath:
    """A breath written `4-6` (in, out) or `4-2-6-0` (in, hold, out, rest), in seconds.

    `4/6`, `4,6` and `4 6` are the same; beside another sign a comma is a decimal one, as in `5,5-5,5`.

    Raises:
        ValueError: says what would be accepted.
    """
    joined = re.sub(r"\s*[-–/:]\s*", "-", text.strip())
    if "-" in joined:
        joined = joined.replace(",", ".")
    try:
        parts = [float(part) for part in re.split(r"-|\s*,\s*|\s+", joined)]
    except ValueError:
        parts = []
    if len(parts) == 2:  # in and out
        parts = [parts[0], 0.0, parts[1], 0.0]
    if len(parts) != 4:  # in, hold, out, rest
        raise ValueError("write a breath as 4-6 (in, out) or 4-2-6-0 (in, hold, out, rest), in seconds")
    inhale, hold, exhale, rest = parts
    breath = Breath(inhale=inhale, exhale=exhale, hold=hold, rest=rest)
    for fault in breath.faults():
        raise ValueError(fault)
    return breath
