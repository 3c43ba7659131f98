"""A practice without the timer becomes an entry: marked as told, not led."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from qicli.core.entry import Flag, Session, encode
from qicli.core.journal.telling import told
from qicli.core.practice.routine import Routine
from qicli.core.practice.told import Told, spoken_names, tells_of_doing, told_practices
from qicli.core.text import stored
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
    as_json: bool = False,
) -> Session:
    """Note a practice that was told of, and answer with what was understood; gives the entry as written.

    Where its length was not said it lasted as long as the routine, and only then is the routine read. `at` is
    when it began; None for one that has just ended. `flags` are those of the words it was told in, of which
    the caller tells.

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
        note=stored(note.strip()),
        flags=flags,
        told=True,
        repetitions=practice.repetitions,
    )
    written = world.journal.append(session)
    if as_json:
        say_json(encode(written).decode())
    else:
        say(f"Noted {told(written)}")
    return written


def length(routine: Routine, *, gentle: bool) -> float:
    """Seconds that the routine lasts as it is written, or in its gentle version."""
    return (routine.softened() if gentle else routine).seconds
