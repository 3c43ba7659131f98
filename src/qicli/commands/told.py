"""A practice without the timer becomes an entry: marked as told, not led."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import msgspec

from qicli.adapters.journal.writing import just_after
from qicli.core.entry import Flag, Retraction, Session, encode, shown_id
from qicli.core.journal.follow_up import ended
from qicli.core.journal.telling import told
from qicli.core.practice.how_far import just_before, reaches_now, says_further
from qicli.core.practice.routine import Routine
from qicli.core.practice.told import Told, spoken_names, tells_of_doing, told_practices
from qicli.core.text import joined, stored
from qicli.core.when import day_of
from qicli.errors import JournalError, QiError
from qicli.streams import say, say_json
from qicli.world import World

PATIENCE = 60  # seconds without an answer after which a practice that seems to be noted twice stays so


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
    session = _with_further(world, session, said)
    double = _double(world, session)
    written = world.journal.append(session)
    _tell(written, as_json=as_json)
    if double is not None:
        _ask_whether_twice(world, written, double, as_json=as_json)
    return written


def _double(world: World, session: Session) -> Session | None:
    """The practice of the same routine during which this one would have begun, or which began during it."""
    first, end = session.at, ended(session)
    with suppress(JournalError):  # told of elsewhere
        for entry in world.journal.standing(day_of(first) - timedelta(days=1)):
            if not isinstance(entry, Session) or entry.routine != session.routine:
                continue
            if entry.at < end and ended(entry) > first:
                return entry
    return None


def _ask_whether_twice(world: World, written: Session, double: Session, *, as_json: bool) -> None:
    """Nobody does a routine twice at once: what was noted a second time is taken back, if it is the same."""
    known = f"The same stands from {double.at:%H:%M} ({shown_id(double.root)})."
    if as_json or not world.terminal:
        say(f"{known} If it is the one practice: qi undo takes this back.", err=True)
        return
    answer = world.ask.key(f"{known} Did you do it twice? y/n ", "yn", seconds=PATIENCE)
    if answer == "n":
        later = max(world.now(), just_after(written.logged))
        world.journal.append(Retraction(id=world.new_id(), logged=later, target=written.root))
        say("Taken back; it counts once.")


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
