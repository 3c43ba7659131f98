"""A practice without the timer becomes an entry: marked as told, not led."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import msgspec

from qicli.core.entry import Flag, Session, encode
from qicli.core.journal.telling import told
from qicli.core.practice.how_far import just_before, reaches_now, says_further
from qicli.core.practice.routine import Routine
from qicli.core.practice.told import Told, spoken_names, tells_of_doing, told_practices
from qicli.core.text import joined, stored
from qicli.core.when import day_of
from qicli.errors import QiError
from qicli.streams import say, say_json
from qicli.world import World


def told_in(world: World, words: Sequence[str]) -> tuple[Told, ...]:
    """The practices that the words tell of; the routines are looked for only where words tell of doing.

    `words` are in small letters and without apostrophes; commas and full stops are words of their own.
    """
    if not tells_of_doing(words):
        return ()
    return told_practices(words, spoken_names(world.library.titles()))


def note_told(
    world: World,
    practice: Told,
    at: datetime | None,
    note: str = "",
    flags: tuple[Flag, ...] = (),
    *,
    said: str = "",
    as_json: bool = False,
) -> Session:
    """Note a practice that was told of, and answer with what was understood; gives the entry as written.

    Where its length was not said it lasted as long as the routine, and only then is the routine read. `at` is
    when it began; None for one that has just ended. `flags` are those of the words it was told in, of which
    the caller tells; `said` are words that may say how far down it reaches.

    Raises:
        QiError: its length was not said, and the routine cannot be read for it.
        NotSaved: nothing was noted.
    """
    seconds = practice.seconds
    if seconds is None:
        seconds = length(world.library.find(practice.routine), gentle=practice.gentle)
    now = world.now()
    began = at or world.calendar.here(now.astimezone(UTC) - timedelta(seconds=seconds))
    session = Session(
        id=world.new_id(),
        logged=now,
        at=began.replace(microsecond=0),
        routine=practice.routine,
        seconds=seconds,
        planned=seconds,
        finished=True,
        gentle=practice.gentle,
        note=joined([practice.count, stored(note.strip())]),
        flags=flags,
        told=True,
        repetitions=practice.repetitions,
    )
    written = world.journal.append(_with_further(world, session, said))
    _tell(written, as_json=as_json)
    return written


def _tell(written: Session, *, as_json: bool) -> None:
    if as_json:
        say_json(encode(written).decode())
    else:
        say(f"Noted {told(written)}")


def _with_further(world: World, session: Session, said: str) -> Session:
    further = bool(said.strip()) and _further(world, session, said)
    return msgspec.structs.replace(session, further=further)


def _further(world: World, session: Session, said: str) -> bool:
    """Whether it is said to reach further down after an exercise of which that is asked."""
    with suppress(QiError):  # a routine or a journal that cannot be read is told of elsewhere
        if not world.library.find(session.routine).how_far:
            return False
        earlier = world.journal.standing(day_of(session.at) - timedelta(days=1))
        return says_further(said) or reaches_now(said, just_before(session, earlier))
    return False


def length(routine: Routine, *, gentle: bool) -> float:
    """Seconds that the routine lasts as it is written, or in its gentle version."""
    return (routine.softened() if gentle else routine).seconds
