"""What became of a routine for somebody, in one sentence of their own words: no load is named in it."""

from collections.abc import Sequence

from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.gates import Gated, Remark, ruled_out, softened_for
from qicli.core.text import visible

NAMED = 4  # steps that are named in any case; more of them only where they are not most of the routine
TOLD_APART = 3  # steps of which each is said with what is done in its place
REASONS = 2  # conditions that are named as the reason; more are no longer a sentence


def gated_words(fit: Gated, gates: Sequence[Gate], *, chosen: bool = False) -> str:
    """What is left out, only thought or gentle, and because of what; "" where all is as it is written.

    With `chosen` what the gates merely soften is taken as it is written.
    """
    whole = len(fit.left_out) + (0 if fit.routine is None else len(fit.routine.steps))
    parts = [
        f"{how}: {_steps(remarks, whole)}"
        for how, remarks in (("left out", fit.left_out), ("only thought", fit.still))
        if remarks
    ]
    if fit.gentle:
        parts.append(_instead(fit.gentle, whole))
    if not parts:
        return ""
    because = told_of((*fit.left_out, *fit.still, *fit.gentle), gates, chosen=chosen)
    return f"{because[0].upper()}{because[1:]}, {'; '.join(parts)}."


def told_of(remarks: Sequence[Remark], gates: Sequence[Gate], *, chosen: bool = False) -> str:
    """Because of what these steps were changed: `as you told of blood thinners`."""
    loads = {load for remark in remarks for load in remark.loads}
    because = [
        GATES[gate].words
        for gate in gates
        if not loads.isdisjoint(ruled_out([gate]) | (set() if chosen else softened_for([gate])))
    ]
    if len(because) > REASONS:
        return "by what you told of yourself"
    return f"as you told of {_and(because)}"


def _instead(remarks: Sequence[Remark], whole: int) -> str:
    """What is done in place of these steps, while they are few by its own name: no rest is a gentle tap."""
    pairs = dict.fromkeys((visible(remark.step), visible(remark.instead)) for remark in remarks)
    if len(pairs) > TOLD_APART:
        return f"something easier in place of {_steps(remarks, whole)}"
    named = [f"{new} in place of {old}" if new != old else f"gentle: {old}" for old, new in pairs]
    return _and(named)


def _steps(remarks: Sequence[Remark], whole: int) -> str:
    """The steps by name, each once, though it may come twice; or most of the routine, which has so many."""
    names = list(dict.fromkeys(visible(remark.step) for remark in remarks))
    if len(names) > NAMED and 2 * len(remarks) > whole:
        return "most of it"
    return _and(names)


def _and(parts: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)
