"""The questions of `qi checkin`, one at a time; what was answered so far is complete at any moment."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

import msgspec

from qicli.commands.heed import found, show
from qicli.commands.reading import PAINS
from qicli.core.entry import UNANSWERED, Activity, Answers, Checkin, Flag, Peg
from qicli.core.person.answers import READERS, rated, read_names, read_scale
from qicli.core.person.checkin import EXAMPLES, MOST_ACTIVITIES, PEG_ITEMS
from qicli.core.text import joined, stored, visible
from qicli.errors import Stopped
from qicli.world import World

HANGUP = 129  # the exit code of a program whose terminal went away

BACK, LEAVE, NOTHING = "<", "q", "-"  # answers to any question, beside Enter
BEGIN = (
    f"About the past week. Enter skips a question, {BACK} goes back to the one before, {LEAVE} leaves; what "
    "was answered so far is kept."
)
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
    """The person leaves the questions."""


class Back(Exception):  # noqa: N818 - no error: the person wants to answer the question before again
    """The person goes back."""


class Interview:
    """Asks everything, and fills in what was answered.

    `keep` saves what there is when the words that were typed are on the red-flag list, and gives the entry.
    """

    def __init__(self, world: World, said: SoFar, keep: Callable[[], Checkin]) -> None:
        self._world = world
        self._said = said
        self._keep = keep
        self._naming = not said.names
        self._place = ""  # of the question that is asked, such as "3 of 14"
        self._backwards = False

    def ask_all(self) -> None:
        """All questions, one after another, and back again as the person likes.

        Raises:
            Enough: the person leaves.
            Stopped: the terminal is gone, or the program is told to end.
        """
        self._world.write(BEGIN)
        nth = 0
        while nth < len(questions := self._questions()):
            self._place = f"{nth + 1} of {len(questions)} · "
            try:
                questions[nth]()
            except Back:
                self._backwards = True
                nth = max(nth - 1, 0)
            else:
                self._backwards = False
                nth += 1

    def _questions(self) -> list[Callable[[], object]]:
        """Everything that is asked, in order; they are more once activities were named."""
        said = self._said
        return [
            *(
                partial(self._number, item, "0–10? ", name, read_scale, said.peg)
                for name, item in PEG_ITEMS.items()
            ),
            *([self._name_activities] if self._naming else []),
            *(partial(self._activity, name) for name in said.names),
            *(
                partial(self._number, question, prompt, name, READERS[name], said.numbers)
                for name, (question, prompt) in QUESTIONS.items()
            ),
            self._medicines,
            lambda: self._words(f"{self._place}Anything else? ", said.notes.append),
        ]

    def _name_activities(self) -> None:
        """Ask for names; going back takes the last of them out, until those of this time are gone."""
        names = self._said.names
        before = len(names)
        if self._backwards and before == MOST_ACTIVITIES:
            raise Back
        self._world.write(f"{self._place}{NAME_THEM}")
        for name in names:
            self._world.write(f"- {visible(name)}")
        while len(names) < MOST_ACTIVITIES:
            try:
                if not self._words(f"{len(names) + 1}: ", self._take_names):
                    return
            except Back:
                if len(names) == before:
                    raise
                names.pop()

    def _activity(self, name: str) -> None:
        if name == self._said.names[0] and not self._naming:
            self._world.write(THE_SAME)
        question = f"{visible(name)}? 0: cannot do it; 10: as before."
        self._number(question, "0–10? ", name, read_scale, self._said.scores)

    def _medicines(self) -> None:
        self._world.write(f"{self._place}{MEDICATION}")
        self._so_far(self._said.medication)
        self._words("Medicines? ", self._take_medication)

    def _so_far(self, answer: str) -> None:
        """Whoever comes back to a question is told what was answered."""
        if answer:
            self._world.write(f"So far: {visible(answer)}. Enter keeps that, {NOTHING} takes it out.")

    def _take_names(self, text: str) -> None:
        try:
            self._said.names[:] = read_names("; ".join([*self._said.names, text]))
        except ValueError as error:
            self._world.write(f"{str(error).capitalize()}.")

    def _take_medication(self, text: str) -> None:
        self._said.medication = "" if text == NOTHING else text

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
        self._world.write(f"{self._place}{question}")
        self._so_far(f"{numbers[name]:g}" if name in numbers else "")
        alone = (*PAINS, BACK, LEAVE) if read is read_scale else ()
        for last in (False, True):
            answer = self._line(prompt, alone)
            if answer == NOTHING:
                numbers.pop(name, None)
                return
            flags = found(answer)
            try:
                numbers.update({name: read(answer)} if answer else {})
            except ValueError as error:
                if not last and not flags:
                    self._world.write(f"That takes {error}. Once more, or Enter.")
                    continue
                self._said.notes.append(f"{name}: {answer}")
                self._world.write("That is kept as a note. Later, qi journal edit last puts it right.")
            self._urgent(flags)
            return

    def _line(self, prompt: str, alone: Collection[str] = ()) -> str:
        answer = self._world.ask.line(prompt, alone=alone)
        if answer is None:
            raise Stopped(HANGUP)
        answer = stored(answer.strip())
        if answer == BACK:
            raise Back
        if answer.lower() == LEAVE:
            raise Enough
        return answer

    def _urgent(self, flags: tuple[Flag, ...]) -> None:
        """After a box nothing goes on by itself: what there is is saved, and the person may leave."""
        if not flags:
            return
        self._said.raise_flags(flags)
        show(self._world, flags, self._keep())
        if self._world.ask.page("Any key goes on with the questions, q leaves them. ") == "q":
            raise Enough
