"""The questions of `qi checkin`, one at a time; what was answered so far is complete at any moment."""

from collections.abc import Callable, Collection
from typing import Any

import msgspec

from qicli.commands.asked import joined
from qicli.commands.heed import found, show
from qicli.commands.reading import PAINS
from qicli.core.entry import UNANSWERED, Activity, Answers, Checkin, Flag, Peg
from qicli.core.person.answers import READERS, rated, read_names, read_scale
from qicli.core.person.checkin import EXAMPLES, MOST_ACTIVITIES, PEG_ITEMS
from qicli.core.text import stored, visible
from qicli.errors import Stopped
from qicli.world import World

HANGUP = 129  # the exit code of a program whose terminal went away

BEGIN = "About the past week. Enter skips a question; Ctrl-C ends, and keeps what was answered so far."
NAME_THEM = (
    "Which things in your life does your back or leg make hard? Up to five, in your own words, for example: "
    f"{EXAMPLES}. They are asked every time. Enter alone ends the list."
)
THE_SAME = 'Your own activities; qi checkin --activities "…; …" names others.'
QUESTIONS = {
    "sitting": ("For how many minutes at a stretch can you sit?", "Minutes? "),
    "standing": ("For how many minutes can you stand?", "Minutes? "),
    "walking": ("For how many minutes can you walk?", "Minutes? "),
    "sleep": ("How many hours did you sleep in a usual night?", "Hours? "),
    "woken": ("How many times were you woken in a usual night?", "Times? "),
    "confidence": ("How confident do you feel in your body? 0: not at all; 10: fully.", "0–10? "),
    "supported": ("How supported do you feel? 0: not at all; 10: fully.", "0–10? "),
}
MEDICATION = "Which medicines did you take?"


class SoFar(msgspec.Struct):
    """What was answered so far; `names` are those of the person's own activities."""

    names: list[str]
    peg: dict[str, int] = msgspec.field(default_factory=dict)
    scores: dict[str, int] = msgspec.field(default_factory=dict)
    numbers: dict[str, float] = msgspec.field(default_factory=dict)
    medication: str = ""
    notes: list[str] = msgspec.field(default_factory=list)
    flags: tuple[Flag, ...] = ()

    @property
    def answers(self) -> Answers:
        """As they are kept."""
        scored = [Activity(name, score) for name, score in self.scores.items()]
        said: dict[str, Any] = {**self.numbers, "activities": rated(self.names, scored)}
        if self.peg:
            said["peg"] = Peg(**self.peg)
        return msgspec.structs.replace(UNANSWERED, **said)

    @property
    def note(self) -> str:
        """As it is kept."""
        return joined(self.notes)

    def raise_flags(self, flags: tuple[Flag, ...]) -> None:
        """Add flags, one a topic."""
        known = {flag.topic for flag in self.flags}
        self.flags += tuple(flag for flag in flags if flag.topic not in known)


class Enough(Exception):  # noqa: N818 - no error: the person wants no more questions
    """The person read an urgent box, and leaves the questions."""


class Interview:
    """Asks everything, and fills in what was answered.

    `keep` saves what there is when the words that were typed are on the red-flag list, and gives the entry.
    """

    def __init__(self, world: World, said: SoFar, keep: Callable[[], Checkin]) -> None:
        self._world = world
        self._said = said
        self._keep = keep

    def ask_all(self) -> None:
        """All questions, one after another.

        Raises:
            Enough: the person leaves after an urgent box.
            Stopped: the terminal is gone, or the program is told to end.
        """
        self._world.write(BEGIN)
        for name, item in PEG_ITEMS.items():
            self._number(item, "0–10? ", name, read_scale, self._said.peg)
        self._activities()
        for name, (question, prompt) in QUESTIONS.items():
            self._number(question, prompt, name, READERS[name], self._said.numbers)
        self._world.write(MEDICATION)
        self._words("Medicines? ", self._take_medication)
        self._words("Anything else? ", self._said.notes.append)

    def _activities(self) -> None:
        if self._said.names:
            self._world.write(THE_SAME)
        else:
            self._world.write(NAME_THEM)
            self._name_activities()
        for name in self._said.names:
            question = f"{visible(name)}? 0: cannot do it; 10: as before."
            self._number(question, "0–10? ", name, read_scale, self._said.scores)

    def _name_activities(self) -> None:
        names = self._said.names
        while len(names) < MOST_ACTIVITIES and self._words(f"{len(names) + 1}: ", self._take_names):
            pass

    def _take_names(self, text: str) -> None:
        try:
            self._said.names[:] = read_names("; ".join([*self._said.names, text]))
        except ValueError as error:
            self._world.write(f"{str(error).capitalize()}.")

    def _take_medication(self, text: str) -> None:
        self._said.medication = text

    def _words(self, prompt: str, take: Callable[[str], None]) -> bool:
        """Ask for words, and take them; whether there were any."""
        answer = self._line(prompt)
        flags = found(answer)
        if answer:
            take(answer)
        if flags and answer not in {self._said.medication, *self._said.names, *self._said.notes}:
            self._said.notes.append(answer)
        self._urgent(flags)
        return bool(answer)

    def _number(
        self,
        question: str,
        prompt: str,
        name: str,
        read: Callable[[str], Any],
        numbers: dict[str, Any],
    ) -> None:
        """Ask for a number. What is none is asked once more, and then kept as a note."""
        self._world.write(question)
        alone = PAINS if read is read_scale else ()
        for last in (False, True):
            answer = self._line(prompt, alone)
            flags = found(answer)
            try:
                numbers.update({name: read(answer)} if answer else {})
            except ValueError as error:
                if not last and not flags:
                    self._world.write(f"That takes {error}. Once more, or Enter.")
                    continue
                self._said.notes.append(f"{name}: {answer}")
                self._world.write("That is kept as a note.")
            self._urgent(flags)
            return

    def _line(self, prompt: str, alone: Collection[str] = ()) -> str:
        answer = self._world.ask.line(prompt, alone=alone)
        if answer is None:
            raise Stopped(HANGUP)
        return stored(answer.strip())

    def _urgent(self, flags: tuple[Flag, ...]) -> None:
        """After a box nothing goes on by itself: what there is is saved, and the person may leave."""
        if not flags:
            return
        self._said.raise_flags(flags)
        show(self._world, flags, self._keep())
        if self._world.ask.key("Any key goes on with the questions, q leaves them. ", "q") == "q":
            raise Enough
