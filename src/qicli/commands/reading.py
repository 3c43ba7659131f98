"""Reading what an option or an answer says."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from qicli.errors import UsageError
from qicli.world import World

if TYPE_CHECKING:
    from qicli.core.words.moments.instants import LocalTime

Value = TypeVar("Value")

# Answers that need no Enter. A lone 1 waits for it, or for another key: it may become 10.
PAINS = tuple(str(pain) for pain in range(11) if pain != 1)
LEAVE = "q"  # leaves, at every question
PAIN_NOW = "Pain now, 0–10? "
OUT_OF_RANGE = (
    "That takes a whole number from 0 to 10: 0 is no pain, 10 the worst imaginable. Pain now, 0–10? "
)
BEYOND = {"eleven", "twelve", "fifteen", "twenty", "thirty", "fifty", "hundred", "thousand"}


def read_option(option: str, read: Callable[[str], Value], text: str) -> Value | None:
    """What an option says; None when it was not given.

    Raises:
        UsageError: names the option, and what it would accept.
    """
    if not text.strip():
        return None
    try:
        return read(text)
    except ValueError as error:
        raise UsageError(f"{option}: {error}") from error


def read_day_option(option: str, text: str, calendar: "LocalTime") -> date | None:
    """The day that an option names; None when it was not given, and a space where an empty one was.

    Raises:
        UsageError: it names none of the past; one that is empty, as by a script's variable, is none.
    """
    if text and not text.strip():
        raise UsageError(f"{option} says nothing; leave it out, or say which day: {option} yesterday")
    from qicli.core.words.moments.reading import read_day  # noqa: PLC0415 - most starts name no day

    return read_option(option, lambda text: read_day(text, calendar), text)


def ask_for_pain(world: World, question: str = PAIN_NOW, *, seconds: int | None = None) -> str | None:
    """The answer, in any words; "" where none came; None for q.

    Two numbers for one pain are asked about once, but never over the head of words that need a doctor.
    """
    from qicli.core.safety.tiers import flags_in  # noqa: PLC0415 - only where something is asked
    from qicli.core.words.grammar import read_words  # noqa: PLC0415 - the same

    alone = (*PAINS, LEAVE)
    answer = (world.ask.line(question, seconds=seconds, alone=alone) or "").strip()
    if not _leaves(answer) and not flags_in(answer):
        said = read_words(answer)
        which = f"{' or '.join(map(str, said.open))}? " if said.open else OUT_OF_RANGE
        if said.open or (said.pain is None and _is_number(answer)):
            answer = (world.ask.line(which, seconds=seconds, alone=alone) or "").strip() or answer
    return None if _leaves(answer) else answer


def _leaves(answer: str) -> bool:
    """Whether it is q, once or held down."""
    return set(answer.lower()) == {LEAVE}


def _is_number(answer: str) -> bool:
    """Whether an answer is nothing but a number, such as 11, -3 or eleven."""
    return answer.lstrip("+-").isdecimal() or answer.lower() in BEYOND
