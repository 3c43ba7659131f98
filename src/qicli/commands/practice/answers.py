"""What is answered around a practice: a reading, a word for a feeling, and time to read what was shown."""

import typer

from qicli.commands.heed import keep_heeded
from qicli.commands.practice.feeling import ask_for_feeling
from qicli.commands.reading import ask_for_pain
from qicli.core.entry import UNSAID, Reading
from qicli.core.text import joined, stored
from qicli.core.words.grammar import is_reading_alone, read_reading
from qicli.world import World

PATIENCE = 30  # seconds without an answer after which a practice goes on by itself
NOT_UNDERSTOOD = "That was not understood as a reading (6, or 6 left calf); it is kept as a note."


def asked_reading(world: World) -> tuple[Reading, str, str]:
    """The reading in the answer; what of it no reading holds, which is all or nothing; and the answer.

    Raises:
        Exit: the person leaves.
    """
    answer = ask_for_pain(world, seconds=PATIENCE)
    if answer is None:
        raise typer.Exit
    answer = stored(answer)
    if keep_heeded(world, answer):
        let_read(world)
    said = read_reading(answer)
    return said, "" if said != UNSAID and is_reading_alone(answer) else answer, answer


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


def let_read(world: World, question: str = "Any key goes on, q leaves. ", seconds: int = PATIENCE) -> None:
    """Leave what is shown on the screen until a key is pressed; q leaves without practising.

    Raises:
        Exit: the person leaves.
    """
    if world.ask.key(question, "q", seconds=seconds) == "q":
        raise typer.Exit
