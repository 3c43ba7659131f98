"""`qi safety`: when to seek help, and what a professional already knows."""

from contextlib import suppress
from typing import Annotated

import typer

from qicli.commands.options import as_given
from qicli.commands.reading import read_day_option
from qicli.core.entry import Seen
from qicli.core.journal.telling import told
from qicli.core.ledger import Account
from qicli.core.safety.seen import Unseen, meant_by, unseen
from qicli.core.safety.tiers import Tier, flags_in, static_text
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.errors import JournalError, UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False, invoke_without_command=True)


@app.callback()
def safety(ctx: typer.Context) -> None:
    """Show when to stop and when to seek help.

    Example: qi safety
    """
    if ctx.invoked_subcommand is None:
        world: World = ctx.obj
        world.page(static_text(), prose=True)


@app.command()
def seen(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(help="The words as they were noted, or what they are about.")],
    by: Annotated[str, typer.Option(help="Who knows of it: Dr Khan, the physiotherapist …")],
    on: Annotated[
        str, typer.Option(help="Since when: 2026-11-20, yesterday, monday …", callback=as_given)
    ] = "today",
) -> None:
    """Record that a professional knows of red-flag words, so that they no longer stand above everything.

    Say the words as they were noted, some of them, or the name of what they are about.

    Example: qi safety seen numb foot --by "Dr Khan" --on 2026-11-20
    """
    world: World = ctx.obj
    said = stored(" ".join(words).strip())
    if not said or not by.strip():
        raise UsageError('say which words, and who knows of them: qi safety seen numb foot --by "Dr Khan"')
    now = world.now()
    day = read_day_option("--on", on, world.calendar) or day_of(now)
    with world.reading_around():
        meant = _the_one_meant(world, said)
    entry = Seen(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        words=said,
        by=stored(by.strip()),
        on=day,
        topics=(meant.topic,),
    )
    say(f"Noted {told(world.journal.append(entry))}")
    world.write(f"Settled: {_named(meant)}")
    still: tuple[Unseen, ...] = ()
    with suppress(JournalError):  # it is noted all the same
        still = unseen(world.journal.standing())
    if still:
        world.write(f"Still to be seen: {'; '.join(map(_named, still))}.", err=True)


def _the_one_meant(world: World, said: str) -> Unseen:
    """The words that stand and are meant by these; asked about where several may be.

    Raises:
        UsageError: none are meant, or several and there is nobody to ask.
    """
    stood = unseen(world.journal.standing())
    meant = meant_by(said, stood) or _of_topics(said, stood) or _crisis(world, said)
    if not meant:
        there = f"these stand: {'; '.join(map(_named, stood))}" if stood else "no words stand that need it"
        raise UsageError(f"nothing was noted: “{visible(said)}” is none of them; {there}")
    if len(meant) == 1:
        return meant[0]
    for number, line in enumerate(meant, start=1):
        world.write(f"{number} {_named(line)}", err=not world.terminal)
    if world.terminal:
        keys = "".join(str(number) for number in range(1, min(len(meant), 9) + 1))
        key = world.ask.key("Which of these? ", f"{keys}q")
        if key and key.isdecimal():
            return meant[int(key) - 1]
    names = ", ".join(line.topic for line in meant)
    raise UsageError(f"nothing was noted: that may mean {names}; name the one that is known")


def _of_topics(said: str, stood: tuple[Unseen, ...]) -> tuple[Unseen, ...]:
    """The words that stand and are about what these words are about."""
    topics = {flag.topic for flag in flags_in(said)}
    return tuple(line for line in stood if line.topic in topics)


def _crisis(world: World, said: str) -> tuple[Unseen, ...]:
    """A crisis stands in no report, but somebody may know of it too."""
    meant = said.lower() == Tier.CRISIS or any(flag.topic == Tier.CRISIS for flag in flags_in(said))
    told_of = (entry for entry in world.journal.standing() if isinstance(entry, Account)) if meant else ()
    lines = (
        Unseen(day_of(entry.at), flag.tier, flag.topic, flag.words)
        for entry in told_of
        for flag in entry.flags
        if flag.tier == Tier.CRISIS
    )
    return tuple(lines)[:1]


def _named(line: Unseen) -> str:
    return f"“{visible(line.words)}” of {line.day} ({line.topic})"
