"""`qi routines new`: asks its way to a routine file."""

import os
import re
from collections.abc import Callable
from typing import Any, TypeVar, get_args

import tomli_w
import typer

from qicli.commands.reading import LEAVE
from qicli.core.practice.routine import (
    LONGEST_PRACTICE,
    MOST_REPETITIONS,
    MOST_SETS,
    Posture,
    is_slug,
    read_breath,
)
from qicli.core.practice.routine_toml import SCHEMA, read_routine
from qicli.core.text import folded, is_safe, stored
from qicli.errors import QiError, UsageError
from qicli.streams import say
from qicli.world import World

_NO_OR_YES = ("no", "yes")
Value = TypeVar("Value")


def make_routine(world: World, name: str) -> str:
    """Ask for everything a routine needs, write it to the person's folder, and say where it is.

    Raises:
        UsageError: the name cannot be used, or there is nobody to ask.
        QiError: it cannot be written; what was answered is shown.
    """
    if not is_slug(name):
        raise UsageError(f'"{name}" cannot name a routine; use small letters, digits and hyphens')
    path = world.library.own / f"{name}.toml"
    if os.path.lexists(path):
        raise UsageError(f"{path} exists; choose another name, or change that file")
    if not world.terminal:
        raise UsageError(
            "this asks questions, so it needs a terminal; docs/routine-format.md describes the file"
        )
    source = tomli_w.dumps(_asked(world, name), multiline_strings=False).encode()
    read_routine(name, source, file=str(path))
    if os.path.lexists(path):
        _show(source)
        raise UsageError(f"{path} was made meanwhile, and is left as it is; choose another name")
    try:
        world.library.write(path, source)
    except QiError:
        _show(source)
        raise
    return f"{path} is made. Try it: qi practice {name}"


def _show(source: bytes) -> None:
    """What was answered, as the file that could not be made would say it."""
    say(f"This is what you answered, to be kept in a file of your own:\n\n{source.decode()}", err=True)


def _asked(world: World, name: str) -> dict[str, Any]:
    ask = _Questions(world)
    table: dict[str, Any] = {
        "schema": SCHEMA,
        "title": ask.text("Title", 60, name.replace("-", " ").title()),
        "summary": ask.text("What it is, in a line", 160, "A routine of my own."),
        "posture": ask.one_of("Posture", get_args(Posture)),
        "breath": ask.read("Breath: in-out, or in-hold-out-rest, in seconds", read_breath_table, "4-6"),
        "steps": [],
    }
    while True:
        table["steps"].append(ask.step(len(table["steps"]) + 1))
        if ask.one_of("Another step?", ("no", "yes")) == "no":
            break
    if any("repetitions" in step for step in table["steps"]):
        table |= ask.prescription()
    return table


class _Questions:
    """Asks until the answer can be used; Enter takes what stands in brackets, and q leaves."""

    def __init__(self, world: World) -> None:
        self._world = world

    def read(self, question: str, read: Callable[[str], Value], default: str = "") -> Value:
        offered = f" [{default}]" if default else ""
        while True:
            answer = self._world.ask.line(f"{question}{offered}: ")
            if answer is None:
                raise QiError("nothing was written")
            if answer.strip().lower() == LEAVE:
                say("Nothing was written.")
                raise typer.Exit
            try:
                return read(folded(stored(answer)) or default)
            except ValueError as error:
                say(f"  {error}")

    def text(self, question: str, most: int, default: str = "") -> str:
        def read(answer: str) -> str:
            if not answer or len(answer) > most or not is_safe(answer):
                raise ValueError(f"1 to {most} ordinary characters, please")
            return answer

        return self.read(question, read, default)

    def one_of(self, question: str, words: tuple[str, ...]) -> str:
        def read(answer: str) -> str:
            begun = [word for word in words if word.startswith(answer.lower())]
            if len(begun) != 1:
                raise ValueError(f"one of {', '.join(words)}, please")
            return begun[0]

        return self.read(f"{question} ({', '.join(words)})", read, words[0])

    def step(self, number: int) -> dict[str, Any]:
        step: dict[str, Any] = {
            "name": self.text(f"Step {number}, its name", 60),
            "cue": self.text("What to do, in words", 600),
            **self.read("How many breaths, or 10 repetitions, or 3 x 10 repetitions", read_dose, "6"),
        }
        if "repetitions" in step:
            step |= self.read("Seconds to stay and to return, as 5-3; or Enter: one breath each", _stay)
        if "sets" in step:
            step["set_rest"] = self.read("Seconds of rest between the sets", _whole, "30")
        for part, key in (("in", "inhale_cue"), ("out", "exhale_cue")):
            if cue := self.read(f"A few words for the {part}-breath, or Enter", _cue):
                step[key] = cue
        if self.one_of("Once for each side?", ("no", "yes")) == "yes":
            step["sides"] = ["left", "right"]
        return step

    def prescription(self) -> dict[str, bool]:
        """What an exercise is asked besides: whether it may be suggested, and how far down it reached."""
        asked = {
            "prescribed": "Prescribed by somebody, so that it is never suggested?",
            "how_far": "After it, ask how far down the leg it reaches?",
        }
        return {
            name: True for name, question in asked.items() if self.one_of(question, ("no", "yes")) == "yes"
        }


def read_dose(text: str) -> dict[str, int]:
    """How much of a step: `6` breaths, `10 repetitions` or `3 x 10 repetitions`, as it stands in the file.

    Raises:
        ValueError: says what would be accepted.
    """
    said = re.fullmatch(r"(?:(\d+) ?(?:x|sets? of) ?)?(\d+) ?(breaths?|rep\w*|times)?", text.strip().lower())
    if said is None:
        raise ValueError("a whole number, please; or 10 repetitions, or 3 x 10 repetitions")
    if said[1] is None and (said[3] or "breaths").startswith("breath"):
        return {"breaths": _whole(said[2])}
    number = _whole(said[2])
    if not (number <= MOST_REPETITIONS and 1 <= int(said[1] or 1) <= MOST_SETS):
        raise ValueError(f"at most {MOST_REPETITIONS} repetitions, and {MOST_SETS} sets, please")
    return {"repetitions": number} | ({"sets": int(said[1])} if int(said[1] or 1) > 1 else {})


def read_breath_table(text: str) -> dict[str, float]:
    """A breath as it stands in the file; parts of no length are left out."""
    breath = read_breath(text)
    parts = {"inhale": breath.inhale, "hold": breath.hold, "exhale": breath.exhale, "rest": breath.rest}
    return {name: seconds for name, seconds in parts.items() if seconds}


def _whole(answer: str) -> int:
    if not answer.isdecimal() or not 1 <= int(answer) <= LONGEST_PRACTICE // 5:
        raise ValueError("a whole number, please, at least 1")
    return int(answer)


def _stay(answer: str) -> dict[str, int]:
    if not answer:
        return {}
    stay, _, back = answer.partition("-")
    return {"stay": _whole(stay.strip()), "return": _whole(back.strip())}


def _cue(answer: str) -> str:
    if len(answer) > 120 or not is_safe(answer):
        raise ValueError("at most 120 ordinary characters, please")
    return answer
