"""What was said becomes an entry: on the disk first, then the box if there is one, then what was understood.

Last, and only where somebody can answer, comes the one question that an entry may raise.
"""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from qicli.commands.asked import Asked, Understood, around, is_open, moment, tell_understood, understood
from qicli.commands.heed import even_if_refused, found, show
from qicli.core.entry import UNSAID, Flag, Site, Symptom, encode
from qicli.core.journal.telling import told
from qicli.core.practice.told_words import may_tell_of_doing
from qicli.core.safety.fields import LEG
from qicli.core.safety.tiers import flags_of
from qicli.errors import UsageError
from qicli.streams import say, say_json
from qicli.world import World

if TYPE_CHECKING:
    from qicli.core.safety.history import Question

A_YEAR = timedelta(days=366)  # a day without a year is hardly further back; the 29th of February may be
YEAR = re.compile(r"(19|20)[0-9]{2}")
UNDER_ANOTHER = 'If it was another: qi journal edit last --at "…" puts it right'
NOTHING = "there is nothing to note in that; say how it is, as in: qi log 6 calf left burning"


class Noted(Struct, frozen=True):
    """An entry to be written, with what was understood of the words, and what else is to be said of it."""

    entry: Symptom
    said: Understood
    remarks: tuple[str, ...] = ()


class Settled(Struct, frozen=True):
    """The entry as it stands, and the question that has to be asked for safety's sake; None for none."""

    entry: Symptom
    question: "Question | None" = None


def save(world: World, asked: Asked, at: str, *, as_json: bool) -> None:
    """Note what was said, and answer with what was understood.

    Raises:
        UsageError: options cannot be understood, or there is nothing to note.
        NotSaved: nothing was noted.
    """
    flags = found(asked.raw)
    with even_if_refused(world, flags):
        if (rest := _of_a_practice(world, asked, at, flags, as_json=as_json)) is None:
            noted = _noted(world, asked, at, flags)
            if is_silent(noted.entry):
                raise UsageError(NOTHING)
            entry = world.journal.append(noted.entry)
    if rest is not None:
        if rest:
            save(world, Asked(text=rest), at, as_json=as_json)
        return
    settled = _beside_earlier(world, entry, asking=world.terminal and not as_json)
    show(world, settled.entry.flags, settled.entry)
    _tell(settled.entry, as_json=as_json)
    tell_understood(noted.said)
    if noted.said.sentence and not entry.treatments and (asked.before.strip() or asked.after.strip()):
        say("a treatment with a name that qi does not know is said by --treatment NAME", err=True)
    for remark in noted.remarks:
        say(remark, err=True)
    _ask(world, settled, noted.said, as_json=as_json)


def _tell(entry: Symptom, *, as_json: bool) -> None:
    if as_json:
        say_json(encode(entry).decode())
    else:
        say(f"Logged {told(entry)}")


def is_silent(entry: Symptom) -> bool:
    """Whether an entry says nothing at all."""
    return msgspec.structs.replace(entry, id="", logged=entry.at) == Symptom(
        id="", logged=entry.at, at=entry.at
    )


def _of_a_practice(
    world: World, asked: Asked, at: str, flags: tuple[Flag, ...], *, as_json: bool
) -> str | None:
    """Note what belongs to a practice, as in `after 3`, or `did spinal wave 10 min`.

    Gives the words that say more than that, "" without any, and None where nothing belongs to a practice.
    """
    words = asked.text.lower().split()
    if words[:1] == ["after"]:
        from qicli.commands.after_practice import joined_to_practice  # noqa: PLC0415 - most entries stand alone

        if joined_to_practice(world, asked, at, flags, as_json=as_json):
            return ""
    if asked.text_alone and may_tell_of_doing(words):
        from qicli.commands.told_in_words import noted_as_told  # noqa: PLC0415 - costs a start; most tell of none

        return noted_as_told(world, asked, at, flags, as_json=as_json)
    return None


def _noted(world: World, asked: Asked, at: str, flags: tuple[Flag, ...]) -> Noted:
    if asked.only_around and not flags:
        raise UsageError("before and after what? such as: qi log acupuncture --before 7 --after 3")
    known, remarks = _decided(world, understood(asked, flags, taught=world.taught))
    said = known.said
    before, odd_before = around("before", asked.before, flags)
    after, odd_after = around("after", asked.after, flags)
    when, known, more_remarks = _when(world, at, known, asked.text, flagged=bool(flags))
    topics = {flag.topic for flag in flags}
    more = [
        flag
        for flag in flags_of(said.sites, said.qualities, asked.raw, said.pain)
        if flag.topic not in topics
    ]
    sites, own = _own_side(world, said.sites, known)
    now = world.now()
    entry = Symptom(
        id=world.new_id(),
        logged=now,
        at=(when or now).replace(microsecond=0),
        pain=said.pain,
        sites=sites,
        qualities=said.qualities,
        worse_with=said.worse_with,
        better_with=said.better_with,
        moods=said.moods,
        treatments=said.treatments,
        medicines=said.medicines,
        measures=said.measures,
        movements=said.movements,
        before=said.before if before == UNSAID else before,
        after=said.after if after == UNSAID else after,
        tags=tuple(dict.fromkeys((*asked.stored_tags, *said.tags))),
        note=known.note(*odd_before, *odd_after, asked.note),
        flags=(*flags, *more),
    )
    return Noted(entry, known, (*remarks, *more_remarks, *own))


def _decided(world: World, known: Understood) -> tuple[Understood, tuple[str, ...]]:
    """What was understood, with what the person has set for numbers that are left open."""
    if not known.said.open or not world.has_settings:
        return known, ()
    from qicli.commands.as_set import with_higher  # noqa: PLC0415 - only where there are settings

    said, remarks = with_higher(world, known.said)
    return msgspec.structs.replace(known, said=said), remarks


def _when(
    world: World, at: str, known: Understood, text: str, *, flagged: bool
) -> tuple[datetime | None, Understood, tuple[str, ...]]:
    """When it was, by --at or by the words; where that is not plain it is now, and the words are kept.

    Raises:
        UsageError: --at names no moment of the past, and there are no red flags among the words.
    """
    try:
        if (given := moment(world, at)) is not None:
            return given, known, ()
    except UsageError as error:
        if not flagged:
            raise
        return None, known, (f"qi: {error}; noted under now",)
    if not known.said.moment:
        return None, known, ()
    from qicli.commands.told_in_words import UNDER_NOW, when_said  # noqa: PLC0415 - most entries are of now

    when, remark = when_said(world, known.said.moment)
    if when and world.now() - when > A_YEAR and not YEAR.search(text):
        years_ago = f"No year was said: taken as {when:%Y}. {UNDER_ANOTHER}"
        return when, known, (years_ago,)
    return (when, known, ()) if when else (None, known.whole(text), (f"{remark}. {UNDER_NOW}",))


def _own_side(
    world: World, sites: tuple[Site, ...], known: Understood
) -> tuple[tuple[Site, ...], tuple[str, ...]]:
    """The places, those of a leg whose side was not said on the person's own side, if they have set one."""
    if not any(map(is_open, sites)) or not world.has_settings:
        return sites, ()
    from qicli.commands.as_set import with_own_side  # noqa: PLC0415 - only where there are settings

    return with_own_side(world, sites, known.said)


def _beside_earlier(world: World, entry: Symptom, *, asking: bool) -> Settled:
    """The entry with what it raises beside earlier ones; most raise nothing, and none is looked at."""
    sites = (*entry.sites, *entry.before.sites, *entry.after.sites)
    if not (entry.qualities or entry.medicines or any(site.site in LEG for site in sites)):
        return Settled(entry)
    from qicli.commands.questions import beside_earlier  # noqa: PLC0415 - see above

    written, question = beside_earlier(world, entry, asking=asking)
    return Settled(written, question)


def _ask(world: World, settled: Settled, known: Understood, *, as_json: bool) -> None:
    """The one question that there may be."""
    open_side = world.has_settings and any(map(is_open, settled.entry.sites))
    if settled.question or known.said.open or known.said.either or open_side:
        from qicli.commands.questions import ask  # noqa: PLC0415 - most entries raise none

        ask(world, settled.entry, settled.question, known, as_json=as_json)
