"""Heeding red flags: written first, shown at once after, and never called saved before it is.

A verb that notes something looks for flags before it reads the words (`found`), appends the entry, and then
shows the box (`show`). What it refuses is shown all the same (`even_if_refused`). A stderr that takes nothing
hinders no entry.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from qicli.core.entry import Flag, Symptom
from qicli.core.ledger import Account, Standing
from qicli.core.safety.tiers import SAVED, Tier, box, flags_in, settling, short_line
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.errors import JournalError, QiError
from qicli.world import World

LOOK_BACK = 14  # days


def found(*texts: str) -> tuple[Flag, ...]:
    """The flags in what was typed; nothing is told yet."""
    return flags_in(stored("\n".join(text for text in texts if text)))


def show(world: World, flags: tuple[Flag, ...], written: Account | None = None) -> None:
    """The whole box at the first touch of a day, then one line, which still names the number.

    `written` is the entry that they stand in, once it is on the disk; without one nothing is called saved.
    """
    if not flags:
        return
    known = _told_today(world, written)
    if all(flag.tier in known for flag in flags):
        lines = [short_line(flags)]
    else:
        lines = [*box(flags), *([SAVED] if written else []), *settling(flags)]
    for line in lines:
        world.write(visible(line), err=True)


@contextmanager
def even_if_refused(world: World, flags: tuple[Flag, ...]) -> Iterator[None]:
    """Whatever refuses the words, or fails to write them, their box is shown before the reason."""
    try:
        yield
    except QiError:
        show(world, flags)
        raise


def keep_heeded(world: World, *texts: str) -> tuple[Flag, ...]:
    """Keep what was typed around a practice as a note at once if there are flags in it, and show them."""
    flags = found(*texts)
    if flags:
        now = world.now()
        note = "; ".join(stored(text.strip()) for text in texts if text.strip())
        kept = Symptom(id=world.new_id(), logged=now, at=now.replace(microsecond=0), note=note, flags=flags)
        with even_if_refused(world, flags):
            kept = world.journal.append(kept)
        show(world, flags, kept)
    return flags


def tell_standing(world: World) -> bool:
    """Tell of a crisis of the last week, and of urgent words of the last two, that no professional knows of.

    Gives whether there are any.
    """
    from qicli.core.safety.seen import CRISIS_STANDS, days_since_crisis, unseen  # noqa: PLC0415 - not in qi log

    since = day_of(world.now()) - timedelta(days=LOOK_BACK)
    lately = [entry for entry in _readable(world, since) if day_of(entry.at) >= since]  # an import may be old
    days = days_since_crisis(lately, world.now())
    crisis = days is not None and days <= CRISIS_STANDS
    if crisis:
        world.write(short_line([Flag(Tier.CRISIS, "", Tier.CRISIS)]), err=True)
    urgent = [line for line in unseen(lately) if line.tier != "soon"]
    for line in urgent:
        flag = Flag(line.tier, line.words, line.topic)
        world.write(visible(f"Noted on {line.day}: {short_line((flag,))}"), err=True)
    return bool(urgent) or crisis


def _told_today(world: World, written: Account | None) -> set[str]:
    """The tiers whose box was shown today already, by another entry than this."""
    now = world.now()
    told = [
        entry
        for entry in _readable(world, day_of(now))
        if isinstance(entry, Account) and entry.batch is None  # an import is told of as a whole
    ]
    today = [entry for entry in told if day_of(world.calendar.here(entry.logged)) == day_of(now)]
    own = written.root if written else ""
    return {flag.tier for entry in today if entry.root != own for flag in entry.flags}


def _readable(world: World, since: date) -> list[Standing]:
    """What stands since that day; nothing where the journal cannot be read, which is told elsewhere."""
    try:
        return list(world.journal.standing(since))
    except JournalError:
        return []
