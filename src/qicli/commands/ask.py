"""`qi ask`: what to ask at the next visit; kept until it is answered."""

from datetime import date
from typing import Annotated

import msgspec
import typer

from qicli.adapters.journal.questions import standing_questions
from qicli.commands.anew import write_anew
from qicli.commands.heed import even_if_refused, found, keep_heeded, show
from qicli.commands.lookup import of_root
from qicli.commands.options import as_given
from qicli.commands.reading import read_day_option
from qicli.core.entry import Flag, Question, encode
from qicli.core.journal.editing import flags_after
from qicli.core.journal.telling import told
from qicli.core.person.visit import in_order, meant_by, numbered
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.views.visit import HOW_TO_KEEP, answered_line, question_lines
from qicli.world import World

app = typer.Typer(add_completion=False)

Words = Annotated[
    list[str] | None,
    typer.Argument(help="What to ask; behind --answered, what was said.", show_default=False),
]
Answered = Annotated[
    str | None, typer.Option(metavar="N", help="Tick one off, by its number in the list.", show_default=False)
]
On = Annotated[str, typer.Option(help="The day it was answered; today if left out.", callback=as_given)]
All = Annotated[bool, typer.Option("--all", help="List those answered long ago, too.")]
AsJson = Annotated[bool, typer.Option("--json", help="The entry, or each of the list, as its line of JSON.")]


@app.command()
def ask(
    ctx: typer.Context,
    words: Words = None,
    answered: Answered = None,
    on: On = "",
    everything: All = False,
    as_json: AsJson = False,
) -> None:
    """Keep a question for the next visit; alone, list those that are open.

    They stand in the report. What is answered goes from the list a day later, and stays in the journal.

    Example: qi ask "can I cycle again?", qi ask --answered 1 "yes, gently"
    """
    world: World = ctx.obj
    said = " ".join(words or []).strip()
    if everything and (said or answered is not None):
        raise UsageError("--all lists what was asked; say the question, or what was answered, without it")
    if answered is None and on:
        raise UsageError("--on says when it was answered; say which one too: --answered 1 --on monday")
    with world.reading_around():
        if answered is not None:
            _answer(world, answered, said, on, as_json=as_json)
        elif said:
            _keep(world, said, as_json=as_json)
        elif words:
            raise UsageError(f"ask what? such as: {HOW_TO_KEEP}")
        else:
            _list(world, everything=everything, as_json=as_json)


def _keep(world: World, said: str, *, as_json: bool) -> None:
    flags = found(said)
    now = world.now()
    entry = Question(id=world.new_id(), logged=now, at=now, text=stored(said), flags=flags)
    with even_if_refused(world, flags):
        entry = world.journal.append(entry)
    show(world, flags, entry)
    if as_json:
        world.write_lines([encode(entry)])
    else:
        world.write(f"Noted {told(entry)}")


def _answer(world: World, which: str, said: str, on: str, *, as_json: bool) -> None:
    """Tick a question off; where it cannot be done, words that need a doctor are kept as a note."""
    try:
        question = _the_one_meant(world, which)
        day = read_day_option("--on", on, world.calendar) or day_of(world.now())
    except UsageError:
        keep_heeded(world, said)
        raise
    if not said and world.terminal:
        said = (
            world.ask.line(f"“{visible(question.text)}” What was said? Enter alone ticks it off: ") or ""
        ).strip()
    flags = found(said)
    new = _answered(question, stored(said), day, flags)
    if new == question:
        show(world, flags, question)
        world.write("It was answered so already. Nothing is changed.")
        return
    with even_if_refused(world, flags):
        history = of_root(world, question.root)
        line = history.standing
        assert line is not None
        written, raw = write_anew(world, line, new, changed=history.changed)
    show(world, flags, written)
    if as_json:
        world.write_lines([raw])
        return
    before = question.answered is not None
    undone = "It was answered before; qi undo has it so." if before else "qi undo opens it again."
    world.write(f"Answered: {answered_line(written)}. {undone}")


def _answered(question: Question, said: str, day: date, flags: tuple[Flag, ...]) -> Question:
    """The question with its answer; one that was ticked off before keeps what was said, if nothing new is."""
    new = msgspec.structs.replace(question, answer=said or question.answer, answered=day)
    return msgspec.structs.replace(new, flags=flags_after(question, new, flags))


def _the_one_meant(world: World, which: str) -> Question:
    """The question that a number or an id means.

    Raises:
        UsageError: it means none, or more than one.
    """
    listed = numbered(standing_questions(world.journal), world.now())
    meant = meant_by(which, listed)
    if len(meant) == 1:
        return meant[0]
    lines = "\n".join(f"{number}. {told(each)}" for number, each in enumerate(listed, 1))
    there = f"these are there:\n{lines}" if lines else f"none is open; to keep one: {HOW_TO_KEEP}"
    raise UsageError(f"--answered takes the number of a question, not “{which.strip()}”; {there}")


def _list(world: World, *, everything: bool, as_json: bool) -> None:
    asked = standing_questions(world.journal)
    listed = numbered(asked, world.now())
    shown = in_order(asked) if everything else listed
    if as_json:
        world.write_lines(encode(each) for each in shown)
    else:
        world.page(question_lines(shown, listed))
