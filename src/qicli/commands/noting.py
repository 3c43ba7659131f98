"""What was said becomes an entry: heeded, noted, and answered with what was understood."""

from datetime import datetime

import msgspec

from qicli.commands.asked import Asked, around, joined, moment, tell_kept, understood
from qicli.commands.heed import even_if_refused, found, show
from qicli.core.entry import UNSAID, Flag, Symptom, encode
from qicli.core.journal.telling import told
from qicli.core.safety.tiers import flags_of
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World


def save(world: World, asked: Asked, at: str, *, as_json: bool) -> None:
    """Heed what was said, note it, and answer with what was understood.

    Raises:
        UsageError: it cannot be understood as an entry.
        NotSaved: nothing was noted.
    """
    flags = found(asked.raw)
    with even_if_refused(world, flags):
        written = _written(world, asked, at, flags, as_json=as_json)
    if written is None:
        return
    entry, kept = written
    show(world, entry.flags, entry)
    say(encode(entry).decode() if as_json else f"Logged {told(entry)}")
    for piece in kept:
        tell_kept(piece)
    if kept and not entry.treatments and (entry.before, entry.after) != (UNSAID, UNSAID):
        say("a treatment with a name that qi does not know is said by --treatment NAME", err=True)


def _written(
    world: World, asked: Asked, at: str, flags: tuple[Flag, ...], *, as_json: bool
) -> tuple[Symptom, tuple[str, ...]] | None:
    """The entry on the disk and what of it was not understood; None where it was joined to a practice."""
    if asked.text.lower().split(maxsplit=1)[:1] == ["after"]:
        from qicli.commands.after_practice import joined_to_practice  # noqa: PLC0415 - most entries stand alone

        if joined_to_practice(world, asked, at, flags, as_json=as_json):
            return None
    entry, kept = _symptom(world, asked, moment(world, at), flags)
    if is_silent(entry):
        raise UsageError("there is nothing to note in that; say how it is, as in: qi log 6 calf left burning")
    return world.journal.append(entry), kept


def is_silent(entry: Symptom) -> bool:
    """Whether an entry says nothing at all."""
    return msgspec.structs.replace(entry, id="", logged=entry.at) == Symptom(
        id="", logged=entry.at, at=entry.at
    )


def _symptom(
    world: World, asked: Asked, at: datetime | None, flags: tuple[Flag, ...]
) -> tuple[Symptom, tuple[str, ...]]:
    """What was said, as an entry, and the pieces of it that were not understood."""
    if asked.only_around and not flags:
        raise UsageError("before and after what? such as: qi log acupuncture --before 7 --after 3")
    said = understood(asked, flags, taught=world.taught)
    before, odd_before = around("before", asked.before, flags)
    after, odd_after = around("after", asked.after, flags)
    topics = {flag.topic for flag in flags}
    more = [
        flag
        for flag in flags_of(said.sites, said.qualities, asked.raw, said.pain)
        if flag.topic not in topics
    ]
    now = world.now()
    entry = Symptom(
        id=world.new_id(),
        logged=now,
        at=(at or now).replace(microsecond=0),
        pain=said.pain,
        sites=said.sites,
        qualities=said.qualities,
        worse_with=said.worse_with,
        better_with=said.better_with,
        moods=said.moods,
        treatments=said.treatments,
        medicines=said.medicines,
        measures=said.measures,
        before=before,
        after=after,
        tags=tuple(dict.fromkeys((*asked.stored_tags, *said.tags))),
        note=joined([", ".join(said.kept), *odd_before, *odd_after, asked.note]),
        flags=(*flags, *more),
    )
    return entry, said.kept
