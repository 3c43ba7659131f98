"""Cautions in the order in which they matter to somebody: those that speak of them first."""

from collections.abc import Collection, Iterable

from qicli.core.practice.caution_words import OF_GATES, OF_WORSE
from qicli.core.practice.conditions import Gate
from qicli.core.practice.routine import Routine

LINE = 120  # characters: three rows of a phone; what is short shares them


def in_order(routine: Routine, gates: Iterable[Gate], worse: Iterable[str]) -> Routine:
    """The routine whose cautions come in this person's order: `worse` is what makes it worse for them.

    First what is worse for them now, then what they told of themselves, then the rest as it is written.
    """
    now = [word for each in worse for word in OF_WORSE.get(each, ())]
    told = [word for gate in gates for word in OF_GATES.get(gate, ())]

    def place(pair: tuple[str, object]) -> tuple[bool, bool]:
        said = pair[0].lower()
        return not _speaks(said, now), not _speaks(said, told)

    return routine.cautioned(sorted(routine.cautions_about(), key=place))


def _speaks(said: str, words: Collection[str]) -> bool:
    return any(word in said for word in words)


def in_lines(cautions: Iterable[str]) -> list[str]:
    """Cautions as they are shown: each a line, but for those that find room beside one before them.

    So a caution can be so short that it speaks of one thing, and goes by itself where that is moot.
    """
    lines: list[str] = []
    for caution in cautions:
        room = (nth for nth, line in enumerate(lines) if len(line) + 1 + len(caution) <= LINE)
        nth = next(room, None)
        if nth is None:
            lines.append(caution)
        else:
            lines[nth] = f"{lines[nth]} {caution}"
    return lines
