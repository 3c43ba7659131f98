"""What became of a course that is for anyone, in one sentence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from qicli.commands.render.planned_days import Planned
from qicli.core.practice.conditions import GATES
from qicli.core.practice.gates import Remark, gated
from qicli.core.practice.routine import Routine
from qicli.core.text import visible


def sentence(days: Sequence[Planned], gone: Sequence[str], routines: Iterable[Routine]) -> str:
    """Which days are left out or another routine, and which steps of `routines`; "" for nothing."""
    parts = [*_replaced(days), *(f"{day} is left out" for day in gone)]
    for routine in routines:
        fit = gated(routine, GATES)
        for how, remarks in (
            ("left out", fit.left_out),
            ("only thought", fit.still),
            ("made easier", fit.gentle),
        ):
            if remarks:
                parts.append(f"{how} in {visible(routine.slug)}: {_steps(remarks)}")
    return f"For anyone, whatever they have: {'; '.join(parts)}." if parts else ""


def _replaced(days: Sequence[Planned]) -> Iterator[str]:
    """How many days have another routine, and in place of which."""
    changed = [each for each in days if each.doing.routine != each.planned]
    for routine, count in Counter(each.doing.routine for each in changed).items():
        before = dict.fromkeys(visible(each.planned) for each in changed if each.doing.routine == routine)
        yield f"{visible(routine)} on {count} of {len(days)} days in place of {_and(list(before))}"


def _steps(remarks: Sequence[Remark]) -> str:
    return _and(list(dict.fromkeys(visible(remark.step) for remark in remarks)))


def _and(names: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
