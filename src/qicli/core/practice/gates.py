"""Gates: what somebody leaves out because of what they told, and a routine made to fit it."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec
from msgspec import Struct

from qicli.core.practice.routine import Breath, Load, Routine, Step

Gate = Literal[
    "pregnancy",
    "osteoporosis-with-fracture",
    "spinal-fracture",
    "recent-surgery",
    "recent-injection",
    "blood-thinners",
    "kidney-stone",
    "kidney-infection",
    "leg-clot",
    "heart",
    "lung",
    "eye",
    "fainting",
    "low-blood-pressure",
    "numb-foot",
    "unsteady-foot",
    "hip-replacement",
]


class Condition(Struct, frozen=True):
    """What a gate is called when it is asked for, and the loads that it rules out."""

    words: str
    rules_out: tuple[Load, ...]


_BACK: tuple[Load, ...] = ("impact", "forward-bend", "backward-bend", "twist", "tapping-back")
_CHEST: tuple[Load, ...] = ("breath-hold", "arms-raised")
_FOOTING: tuple[Load, ...] = ("eyes-closed", "balance", "standing-still")

# What is commonly advised, on the cautious side. A twist bends a spine, too. In pregnancy lying flat counts
# from about week 16, the points are left out by tradition, holding the breath by weak pages only, and that
# tapping the leg is left out with the back is our inference.
# Osteoporosis without a fracture gates nothing: there a consensus encourages some impact
# (10.1136/bjsports-2021-104634).
GATES: dict[Gate, Condition] = {
    "pregnancy": Condition(
        "pregnant",
        ("lying-flat", "impact", "tapping-back", "tapping-leg", "pressing-points", "breath-hold"),
    ),
    "osteoporosis-with-fracture": Condition("osteoporosis that has led to a fracture", _BACK),
    "spinal-fracture": Condition("a fracture of the spine", _BACK),
    "recent-surgery": Condition("surgery on the back within 12 weeks", _BACK),
    "recent-injection": Condition("an injection into the back within 12 weeks", _BACK),
    "blood-thinners": Condition("blood thinners", ("tapping-back", "tapping-leg")),
    "kidney-stone": Condition("a kidney stone", ("tapping-back",)),
    "kidney-infection": Condition("a kidney infection", ("tapping-back",)),
    # Tapping is commonly advised against; that pressing on the leg is left out as well is our inference.
    "leg-clot": Condition("a clot in the leg, now or before", ("tapping-leg", "pressing-points")),
    "heart": Condition("heart disease", _CHEST),
    "lung": Condition("lung disease", _CHEST),
    "eye": Condition("eye disease, such as glaucoma", _CHEST),
    "fainting": Condition("fainting", _FOOTING),
    "low-blood-pressure": Condition("low blood pressure", _FOOTING),
    "numb-foot": Condition("a foot that is numb", _FOOTING),
    "unsteady-foot": Condition("a foot that is unsteady", _FOOTING),
    "hip-replacement": Condition("a hip replacement", ("large-circles",)),
}

LONG_HOLD = 4.0  # seconds; a longer hold is a load, whether or not the step says so
LEAST_LEFT = 1 / 3  # of its time: with less left a routine is no longer what its name says


class Remark(Struct, frozen=True):
    """A step that was changed, and the loads because of which."""

    step: str
    loads: tuple[Load, ...]


class Gated(Struct, frozen=True):
    """A routine without what is ruled out: None where too little of it is left to be practised."""

    routine: Routine | None
    gentle: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()


def ruled_out(gates: Iterable[Gate]) -> frozenset[Load]:
    """The loads that these gates rule out."""
    return frozenset(load for gate in gates for load in GATES[gate].rules_out)


def read_gates(text: str) -> list[Gate]:
    """Gates by their numbers (from 1) or names; `none` for none of them.

    Raises:
        ValueError: names what is no gate.
    """
    if text.strip().lower() in {"none", "no", "0"}:
        return []
    names = list(GATES)
    parts = [part.split() for part in text.lower().split(",")]
    words = [word for part in parts for word in (["-".join(part)] if "-".join(part) in GATES else part)]
    return list(dict.fromkeys(_numbered(word, names) for word in words))


def _numbered(word: str, names: list[Gate]) -> Gate:
    if word.isascii() and word.isdecimal() and 1 <= int(word) <= len(names):
        return names[int(word) - 1]
    for name in names:
        if word == name:
            return name
    raise ValueError(f'"{word}" is none of them; write numbers from 1 to {len(names)}, or names, or none')


def other_words(text: str) -> str:
    """What is said beside the names of gates: a name alone tells of nothing that would be new."""
    return " ".join(word for word in text.replace(",", " ").split() if word.lower() not in GATES)


def gated(routine: Routine, gates: Iterable[Gate]) -> Gated:
    """The routine with no load left that these gates rule out, in any step or gentle version.

    A step with such a load takes its gentle version; where that has one too, the step is left out.
    """
    closed = ruled_out(gates)
    steps: list[Step] = []
    gentle: list[Remark] = []
    left_out: list[Remark] = []
    for step in routine.steps:
        against = _against(step, routine.breath, closed)
        softened = step.softened()
        if not against:
            steps.append(_without_gated_gentle(step, softened, routine.breath, closed))
        elif not _against(softened, routine.breath, closed):
            steps.append(softened)
            gentle.append(Remark(step.name, against))
        else:
            left_out.append(Remark(step.name, against))
    left = msgspec.structs.replace(routine, steps=tuple(steps))
    enough = steps and left.seconds >= LEAST_LEFT * routine.seconds
    return Gated(left if enough else None, tuple(gentle), tuple(left_out))


def holds_long(breath: Breath) -> bool:
    """Whether the breath is held so long that it counts as a load."""
    return max(breath.hold, breath.rest) > LONG_HOLD


def _without_gated_gentle(step: Step, softened: Step, breath: Breath, closed: frozenset[Load]) -> Step:
    """The step, from which nothing leads to a gentle version that is itself ruled out."""
    return msgspec.structs.replace(step, gentle=None) if _against(softened, breath, closed) else step


def _against(step: Step, breath: Breath, closed: frozenset[Load]) -> tuple[Load, ...]:
    """The loads of a step that are ruled out, in the step's order."""
    return tuple(load for load in _loads(step, breath) if load in closed)


def _loads(step: Step, breath: Breath) -> Iterator[Load]:
    yield from step.loads
    if step.paced and holds_long(step.breath or breath) and "breath-hold" not in step.loads:
        yield "breath-hold"
