"""What became of a routine for somebody, in one sentence of their own words: no load is named in it."""

from collections.abc import Sequence

from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.gates import Gated, Remark, ruled_out, softened_for
from qicli.core.text import visible

NAMED = 3  # steps that are named of each kind; of more the others are counted
REASONS = 2  # conditions that are named as the reason; more are no longer a sentence


def gated_words(fit: Gated, gates: Sequence[Gate], *, chosen: bool = False) -> str:
    """What is left out, only thought or gentle, and because of what; "" where all is as it is written.

    With `chosen` what the gates merely soften is taken as it is written.
    """
    parts = [
        f"{_steps(remarks)} {how}"
        for remarks, how in ((fit.left_out, "left out"), (fit.still, "only thought"), (fit.gentle, "gentle"))
        if remarks
    ]
    if not parts:
        return ""
    because = told_of((*fit.left_out, *fit.still, *fit.gentle), gates, chosen=chosen)
    return f"{because[0].upper()}{because[1:]}, {_and(parts)}."


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


def _steps(remarks: Sequence[Remark]) -> str:
    """The steps with what they are: `Circles is`, `Tap and Drop are`; each once, though it may come twice."""
    names = list(dict.fromkeys(visible(remark.step) for remark in remarks))
    if len(names) > NAMED + 1:
        names[NAMED:] = [f"{len(names) - NAMED} more"]
    return f"{_and(names)} {'are' if len(names) > 1 else 'is'}"


def _and(parts: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)
