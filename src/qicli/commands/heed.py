"""Heeding red flags: what a person types is looked at before it is understood, and the box is shown."""

from datetime import date, timedelta

from qicli.core.entry import Flag, Symptom
from qicli.core.ledger import Felt, Standing
from qicli.core.safety.seen import unseen
from qicli.core.safety.tiers import box, flags_in, short_line
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World

LOOK_BACK = 14  # days


def heed(world: World, *texts: str) -> tuple[Flag, ...]:
    """The flags in what was typed, after telling of them on stderr; silent where there are none."""
    flags = flags_in(stored("\n".join(text for text in texts if text)))
    tell(world, flags)
    return flags


def keep_heeded(world: World, *texts: str) -> tuple[Flag, ...]:
    """Heed what was typed around a practice, and keep it as a note at once if there are flags in it."""
    flags = heed(world, *texts)
    if flags:
        now = world.now()
        note = "; ".join(stored(text.strip()) for text in texts if text.strip())
        kept = Symptom(id=world.new_id(), logged=now, at=now.replace(microsecond=0), note=note, flags=flags)
        world.journal.append(kept)
    return flags


def tell_standing(world: World) -> bool:
    """Tell of urgent words of the last two weeks that no professional knows of yet; whether there are any."""
    since = day_of(world.now()) - timedelta(days=LOOK_BACK)
    lately = [entry for entry in _readable(world, since) if day_of(entry.at) >= since]  # an import may be old
    urgent = [line for line in unseen(lately) if line.tier != "soon"]
    for line in urgent:
        flag = Flag(line.tier, line.words, line.topic)
        world.write(visible(f"Noted on {line.day}: {short_line((flag,))}"), err=True)
    return bool(urgent)


def tell(world: World, flags: tuple[Flag, ...]) -> None:
    """The whole box at the first touch of a day, then one line, which still names the number."""
    if not flags:
        return
    known = _told_today(world)
    full = any(flag.tier not in known for flag in flags)
    for line in box(flags) if full else [short_line(flags)]:
        world.write(visible(line), err=True)


def _told_today(world: World) -> set[str]:
    """The tiers whose box was shown today already."""
    now = world.now()
    felt = [entry for entry in _readable(world, day_of(now)) if isinstance(entry, Felt)]
    told = [entry for entry in felt if entry.batch is None]  # an import is told of as a whole
    today = [entry for entry in told if day_of(world.calendar.here(entry.logged)) == day_of(now)]
    return {flag.tier for entry in today for flag in entry.flags}


def _readable(world: World, since: date) -> list[Standing]:
    """What stands since that day; nothing where the journal cannot be read, which is told elsewhere."""
    try:
        return list(world.journal.standing(since))
    except JournalError:
        return []
