"""`qi config person`: a few questions about the person; each may be skipped, each answer is kept at once."""

from collections.abc import Callable
from typing import Any

import typer

from qicli.commands.config.telling import tell_findings
from qicli.commands.heed import keep_heeded
from qicli.commands.in_parts import in_parts, room
from qicli.commands.rewritten import tell_kept
from qicli.core.person.settings import Person
from qicli.core.person.wording import read_value, shown
from qicli.core.practice.conditions import GATES
from qicli.core.practice.gates import other_words, read_gates, ruled_out
from qicli.core.practice.load_words import LOAD_WORDS
from qicli.core.text import folded, stored, visible
from qicli.errors import SettingsError, UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

WHICH = "Some things change what a practice may ask of you. Which of these hold for you?"


class _Left(Exception):  # noqa: N818 - nothing went wrong
    """The person went on to something else."""


@app.command()
def person(ctx: typer.Context) -> None:
    """Tell when it began, what brought it on, its side, and what practices should leave out.

    Every question may be skipped, and every answer is kept at once, on this machine only.

    Example: qi config person
    """
    world: World = ctx.obj
    if not world.terminal:
        raise UsageError("this asks questions, so it needs a terminal; without one: qi config set side left")
    checked = world.settings_file.check()
    if checked.faults:
        raise SettingsError(str(world.paths.config), list(checked.faults))
    world.write(
        "Four questions. Enter skips one and leaves what is there, q ends; what you answered is kept. It "
        f"stays on this machine, in {visible(str(world.paths.config))}"
    )
    told = checked.settings.person
    try:
        _ask(world, "since", "When did it begin? A date, a month or a year, in your words", told.since)
        _ask(world, "brought_on", "What brought it on?", told.brought_on)
        _ask(world, "side", "Which side? left, right, both or middle", told.side)
        _ask_gates(world, told)
    except _Left:
        pass
    _tell_end(world)


def _ask(world: World, name: str, question: str, now: str) -> None:
    _asked(world, f"person.{name}", question, now, lambda text: read_value(f"person.{name}", text))


def _ask_gates(world: World, told: Person) -> None:
    world.write(WHICH)
    lines = [f" {number:>2} {each.words} ({name})" for number, (name, each) in enumerate(GATES.items(), 1)]
    for nth, part in enumerate(in_parts(world, lines, room(world, [WHICH]))):
        if nth and (world.ask.line("Enter shows more: ") or "").strip().lower() == "q":
            raise _Left
        for line in part:
            world.write(line)
    question = "Numbers or names, or none"
    _asked(world, "person.gates", question, shown(told.gates) if told.gates else "", read_gates)


def _asked(world: World, key: str, question: str, now: str, read: Callable[[str], Any]) -> None:
    """Ask until the answer can be used, and keep it."""
    offered = f" [{visible(now)}]" if now else ""
    while True:
        colon = "" if f"{question}{offered}".endswith("?") else ":"
        answer = world.ask.line(f"{question}{offered}{colon} ")
        if answer is None or answer.strip().lower() == "q":
            raise _Left
        text = folded(stored(answer))
        if not text:
            return
        keep_heeded(world, other_words(text) if key == "person.gates" else text)
        try:
            tell_kept(world.settings_file.change(key, read(text)))
        except ValueError as error:
            world.write(str(error))
        else:
            return


def _tell_end(world: World) -> None:
    checked = world.settings_file.check()
    tell_findings(world, checked)
    told = checked.settings.person
    if told == Person():
        say("Nothing is kept.")
        return
    if closed := sorted(ruled_out(told.gates)):
        words = ", ".join(LOAD_WORDS[load] for load in closed)
        world.write(f"Practices soften or leave out for you: {words}.")
    world.write("qi config shows what is kept, and qi config unset person takes it all away.")
