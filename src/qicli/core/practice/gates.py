"""Gates: what somebody leaves out because of what they told, and a routine made to fit it."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct

from qicli.core.practice.calling import called_as_left, offering
from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.routine import Breath, Load, Routine, Step

LONG_HOLD = 4.0  # seconds; a longer hold is a load, whether or not the step says so
LEAST_LEFT = 1 / 3  # of its time: with less left a routine is no longer what its name says


class Remark(Struct, frozen=True):
    """A step that was changed, the loads because of which, and what is done instead; "" for nothing."""

    step: str
    loads: tuple[Load, ...]
    instead: str = ""


class Gated(Struct, frozen=True):
    """A routine without what is ruled out: None where too little of it is left to be practised.

    So too where nothing that was prescribed in it would be done: an exercise that is only thought is none.

    Attributes:
        gentle: steps in their gentle version; `still`: steps that are only thought.
        left_out: steps that are not there.
    """

    routine: Routine | None
    gentle: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()
    still: tuple[Remark, ...] = ()


def ruled_out(gates: Iterable[Gate]) -> frozenset[Load]:
    """The loads that these gates rule out."""
    return frozenset(load for gate in gates for load in GATES[gate].rules_out)


def softened_for(gates: Iterable[Gate]) -> frozenset[Load]:
    """The loads that are taken in their gentle version because of these gates, unless it is chosen not to."""
    return frozenset(load for gate in gates for load in GATES[gate].softens)


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


def gated(routine: Routine, gates: Iterable[Gate], *, chosen: bool = False) -> Gated:
    """The routine with no load left that these gates rule out, in any step or any version of it.

    A step with such a load takes its gentle version; where that has one too, it is only thought; where that
    cannot be either, the step is left out. `chosen` takes what is merely softened as it is written.
    """
    gates = tuple(gates)
    closed = ruled_out(gates) if chosen else ruled_out(gates) | softened_for(gates)
    said: dict[str, list[Remark]] = {"gentle": [], "still": [], "left out": []}
    taken = [_version(step, routine.breath, closed) for step in routine.steps]
    for step, (how, version) in zip(routine.steps, taken, strict=True):
        if against := _against(step, routine.breath, closed):
            said[how].append(Remark(step.name, against, version.name if version is not None else ""))
    steps = tuple(version for _, version in taken if version is not None)
    left = offering(called_as_left(routine, routine.of_steps(steps)), closed)
    enough = steps and left.seconds >= LEAST_LEFT * routine.seconds and _serves(routine, taken)
    return Gated(left if enough else None, *(tuple(said[how]) for how in ("gentle", "left out", "still")))


def _serves(routine: Routine, taken: Sequence[tuple[str, Step | None]]) -> bool:
    """Whether an exercise of it is still done, where it was prescribed for its exercises."""
    hows = [how for step, (how, _) in zip(routine.steps, taken, strict=True) if step.repetitions is not None]
    return not (routine.prescribed and hows and {"still", "left out"}.issuperset(hows))


def holds_long(breath: Breath) -> bool:
    """Whether the breath is held so long that it counts as a load."""
    return max(breath.hold, breath.rest) > LONG_HOLD


def _version(step: Step, breath: Breath, closed: frozenset[Load]) -> tuple[str, Step | None]:
    """The first version of a step that carries nothing of this, and how it is taken; None without one."""
    if not _against(step, breath, closed):
        return "as written", _leading_nowhere_closed(step, breath, closed)
    for how, version in (("gentle", step.softened()), ("still", step.stilled())):
        if not _against(version, breath, closed):
            return "still" if version.thought else how, _leading_nowhere_closed(version, breath, closed)
    return "left out", None


def _leading_nowhere_closed(step: Step, breath: Breath, closed: frozenset[Load]) -> Step:
    """The step, from which "that hurts" leads to nothing that is ruled out."""
    if _against(step.stilled(), breath, closed):
        step = msgspec.structs.replace(step, still=None)
    if _against(step.softened(), breath, closed):
        step = msgspec.structs.replace(step, gentle=step.still)
    return step


def _against(step: Step, breath: Breath, closed: frozenset[Load]) -> tuple[Load, ...]:
    """The loads of a step that are ruled out, in the step's order."""
    return tuple(load for load in _loads(step, breath) if load in closed)


def _loads(step: Step, breath: Breath) -> Iterator[Load]:
    yield from step.loads
    if step.paced and holds_long(step.breath or breath) and "breath-hold" not in step.loads:
        yield "breath-hold"
