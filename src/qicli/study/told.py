"""All that one run tells: the answers, and of whom they are."""

from collections.abc import Sequence

from msgspec import Struct

from qicli.core.study.cells import Cell
from qicli.study.answers import Answer
from qicli.study.questions import QUESTIONS

VERSION = 1


class Told(Struct, frozen=True):
    """Every view reads this one value; what is in it may be shown.

    Attributes:
        v: of the format; fields may be added, never removed (docs/many-journals.md).
        engine: which one answered.
        weeks: of each person, the first and the last; None for all of them.
        arms: the groups, the first one first; empty where everybody is in one.
        elsewhere: persons of the study who are in none of the groups; None without groups.
        randomised: whether whoever asked said that chance put persons into the groups.
    """

    v: int
    engine: str
    weeks: tuple[int, int] | None
    arms: tuple[str, ...]
    elsewhere: Cell | None
    randomised: bool
    answers: tuple[Answer, ...]

    @property
    def before_and_after(self) -> bool:
        """Whether anything in it holds a later pain against an earlier one."""
        return any(QUESTIONS[answer.question].before_and_after for answer in self.answers)

    @property
    def differences(self) -> int:
        """How many differences between groups it tells."""
        return sum(len(answer.differences) for answer in self.answers)


def shown_weeks(weeks: Sequence[int], most: int) -> list[int]:
    """Some so many of these weeks: every one, or every second …, always with the first and the last."""
    step = -(-len(weeks) // most)
    return [week for nth, week in enumerate(weeks) if nth == 0 or (len(weeks) - 1 - nth) % step == 0]
