"""What stands on the card of a routine, top to bottom; HTML and PDF are made of this one value."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from qicli.core.journal.telling import counted, lasting
from qicli.core.practice.cautions import in_lines
from qicli.core.practice.routine import Breath, Routine, Step
from qicli.core.safety.tiers import STOP_RULE
from qicli.core.safety.urgent import CALL_NOW, CALL_TODAY

TAKE_CARE, STEPS, GENTLE = "Take care", "Steps", "Gentle"
IN, OUT = "in", "out"
FITTED = "Fitted to one person by what they told; for somebody else it may not be right."
ANYBODY = "No replacement for what a professional told you."


class Way(Struct, frozen=True):
    """One way of doing a step: its name, how much of it, what to do, words for the breath ("" for none)."""

    name: str
    dose: str
    cue: str
    inhale: str
    exhale: str


class CardStep(Struct, frozen=True):
    """A step, and its gentle version, of which only stands what is different; None where it has none."""

    way: Way
    gentle: Way | None


class Card(Struct, frozen=True, kw_only=True):
    """The card.

    Attributes:
        facts: how long, where, how it is breathed, in one line.
        breath: the breath that is drawn; None where the steps leave it free, or have breaths of their own.
        care: what to take care of; `stop` is when to stop, `call` when to have help.
        foot: where it comes from, and when the card was made.
    """

    title: str
    summary: str
    facts: str
    breath: Breath | None
    care: tuple[str, ...]
    stop: str
    call: tuple[str, ...]
    steps: tuple[CardStep, ...]
    source: str
    foot: tuple[str, str]


def card_of(routine: Routine, made: date, *, fitted: bool = False) -> Card:
    """The card of a routine, made on this day; `fitted` where it was changed for whom it is."""
    breath = routine.breath if any(step.paced and not step.stays for step in routine.steps) else None
    return Card(
        title=routine.title,
        summary=routine.summary,
        facts=" · ".join(_facts(routine, breath)),
        breath=breath,
        care=tuple(in_lines(routine.cautions)),
        stop=STOP_RULE,
        call=(CALL_NOW, CALL_TODAY.partition(" The whole list")[0]),
        steps=tuple(_step(step, routine.breath) for step in routine.steps),
        source=routine.source,
        foot=(FITTED if fitted else ANYBODY, f"qi · made on {made.day} {made:%B %Y}"),
    )


def breathed(breath: Breath) -> str:
    """A breath in words: `in 4 s, out 6 s`."""
    names = (IN, "hold", OUT, "rest")
    parts = zip(names, breath.parts, strict=True)
    return ", ".join(f"{name} {seconds:g} s" for name, seconds in parts if seconds)


def _facts(routine: Routine, breath: Breath | None) -> Iterator[str]:
    yield lasting(routine.seconds)
    yield "in any position" if routine.posture == "any" else routine.posture
    if breath is not None:
        yield f"breathe {breathed(breath)}"


def _step(step: Step, breath: Breath) -> CardStep:
    way = _way(step, breath)
    if step.gentle is None:
        return CardStep(way, None)
    soft = _way(step.softened(), breath)
    pairs = zip(_parts(soft), _parts(way), strict=True)
    return CardStep(way, Way(*(new if new != old else "" for new, old in pairs)))


def _parts(way: Way) -> tuple[str, str, str, str, str]:
    return way.name, way.dose, way.cue, way.inhale, way.exhale


def _way(step: Step, breath: Breath) -> Way:
    inhale = step.stay_cue if step.stays else step.inhale_cue
    return Way(step.name, ", ".join(_dose(step, breath)), step.cue, inhale, step.exhale_cue)


def _dose(step: Step, breath: Breath) -> Iterator[str]:
    """How much of it: breaths, repetitions or time, on which sides, in how many sets."""
    each = f" each: {', then '.join(step.sides)}" if step.sides else ""
    if step.repetitions is not None:
        times = counted(step.repetitions, "time")
        yield (f"{step.sets} sets of {step.repetitions}" if step.sets > 1 else times) + each
        if step.stays:
            yield f"stay {step.stay:g} s, return {step.back:g} s"
        if step.sets > 1 and step.set_rest:
            yield f"{step.set_rest:g} s rest between"
    elif step.paced:
        yield counted(step.breaths_at(step.breath or breath), "breath") + each
    else:
        yield lasting(step.seconds or 0) + each
        yield "your own breath"
    if step.paced and not step.stays and step.breath is not None and step.breath != breath:
        yield breathed(step.breath)
    if step.tempo:
        yield f"{step.tempo} beats a minute"
