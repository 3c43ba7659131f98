"""What is answered around a practice: a reading, a word for a feeling, and time to read what was shown."""

import typer

from qicli.commands.heed import keep_heeded
from qicli.commands.practice.feeling import ask_for_feeling
from qicli.commands.reading import PAIN_NOW, ask_for_pain
from qicli.core.entry import UNSAID, Reading
from qicli.core.text import joined, stored
from qicli.core.words.grammar import is_reading_alone, read_reading
from qicli.world import World

PATIENCE = 300  # seconds without an answer after which a practice goes on by itself; nobody is hurried
ONCE_MORE = "A number from 0 to 10, or 6 left calf; once more, or Enter: "
NOT_UNDERSTOOD = "That was not understood as a reading (6, or 6 left calf); it is kept as a note."


def asked_reading(world: World) -> tuple[Reading, str, str]:
    """The reading in the answer; what of it no reading holds, which is all or nothing; and the answer.

    An answer that is no reading is asked for once more; Enter then leaves it as it was typed.

    Raises:
        Exit: the person leaves.
    """
    answer, heeded = _answer(world)
    if answer and not heeded and read_reading(answer) == UNSAID:
        answer = _answer(world, ONCE_MORE)[0] or answer
    said = read_reading(answer)
    return said, "" if said != UNSAID and is_reading_alone(answer) else answer, answer


def _answer(world: World, question: str = PAIN_NOW) -> tuple[str, bool]:
    """The answer, and whether words of it need to be looked at, which are left on the screen."""
    answer = ask_for_pain(world, question, seconds=PATIENCE)
    if answer is None:
        raise typer.Exit
    answer = stored(answer)
    heeded = bool(keep_heeded(world, answer))
    if heeded:
        let_read(world)
    return answer, heeded


def noted(note: str, when: str, answer: str) -> str:
    """The note with an answer that said more than a reading holds."""
    return joined([note, f"{when}: {answer}" if answer else ""])


def felt(world: World, question: str) -> tuple[str, ...]:
    """The words for the feeling; what needs to be looked at is left on the screen.

    Raises:
        Exit: the person leaves.
    """
    words, heed = ask_for_feeling(world, question, seconds=PATIENCE)
    if heed:
        let_read(world)
    return words


def let_box_be_read(world: World) -> None:
    """Leave urgent words alone on the screen until a key that is pressed once they are there; q leaves.

    Raises:
        Exit: the person leaves.
    """
    world.ask.hush()
    let_read(world, "Any key goes on with the practice, q leaves. ", seconds=None)


def let_turn(world: World, question: str, seconds: int) -> None:
    """Leave a page before a question on the screen until a key; what is typed on it goes to the question.

    Raises:
        Exit: the person leaves.
    """
    if world.ask.page(question, seconds=seconds) == "q":
        raise typer.Exit


def let_read(
    world: World, question: str = "Any key goes on, q leaves. ", seconds: int | None = PATIENCE
) -> None:
    """Leave what is shown on the screen until a key is pressed, or for so many seconds; q leaves.

    Raises:
        Exit: the person leaves.
    """
    if world.ask.key(question, "q", seconds=seconds) == "q":
        raise typer.Exit
