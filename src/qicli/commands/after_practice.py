"""`qi log after 3`: how it is after the last practice, joined to it."""

from datetime import timedelta

import msgspec

from qicli.adapters.journal.lines import Line
from qicli.commands.anew import write_anew
from qicli.commands.asked import Asked
from qicli.commands.heed import show
from qicli.commands.questions import ask_for_safety
from qicli.commands.readings import look
from qicli.core.entry import UNSAID, Flag, Reading, Session
from qicli.core.journal.editing import flags_after
from qicli.core.journal.follow_up import practice_to_join
from qicli.core.journal.telling import reading, told
from qicli.core.text import joined, stored, visible
from qicli.core.when import day_of
from qicli.core.words.grammar import (
    is_reading_alone,
    opens_with_pain,
    read_reading,
    read_words,
    starts_with_pain,
)
from qicli.errors import JournalError, UsageError
from qicli.streams import say
from qicli.world import World

LOOK_BACK = timedelta(days=1)  # a practice and the hours in which it can be joined are far less
ALONE = 'beside "after" only --note and --json can be given; the rest is an entry of its own, without "after"'


def joined_to_practice(
    world: World, asked: Asked, at: str, flags: tuple[Flag, ...], *, as_json: bool
) -> bool:
    """Join what was said after the word "after" to the last practice; whether it was.

    It is an ordinary entry where no pain follows the word, which is said where it might have been joined;
    where the practice has a reading after it already or was only told of, where there are red flags but
    nothing to join them to, and where the practices cannot be read: it is saved all the same.

    Raises:
        UsageError: it begins with a number, and no practice ended within the last three hours, or it is no
            reading.
    """
    text = asked.text.partition(" ")[2].strip()
    begins = starts_with_pain(text)
    if not begins and not _is_of_it(asked, text, at):
        _say_how(world, text)
        return False
    try:
        line, session = _last_practice(world, text)
        said = _reading(asked, text, at, world)
    except (UsageError, JournalError) as error:
        if isinstance(error, UsageError) and not begins:
            return False
        if isinstance(error, UsageError) and not flags:
            raise
        say(f"qi: {visible(str(error))}", err=True)
        return False
    if session.told or session.after != UNSAID:
        has = "was told of" if session.told else f"has its after ({reading(session.after)})"
        say(f"The practice of {session.at:%H:%M} {has}; this is an entry of its own.", err=True)
        return False
    note = joined([*_more(text), asked.note])
    seen = look(world, text, said, asking=world.terminal and not as_json)
    written, raw = _join(world, line, session, said, note, (*flags, *seen.flags), as_json=as_json)
    if seen.question:
        ask_for_safety(world, written, seen.question, raw)
    return True


def _is_of_it(asked: Asked, text: str, at: str) -> bool:
    """Whether it is a reading in a few words more: `after about a 4`, `after it went from 6 to 3`."""
    return opens_with_pain(text) and not _has_options(asked, at) and read_reading(text) != UNSAID


def _say_how(world: World, text: str) -> None:
    """Where a pain may be the one after the last practice, that it stands by itself, and how it joins."""
    pain = read_words(text, world.taught).pain
    if pain is None:
        return
    try:
        _, session = _last_practice(world, text)
    except (UsageError, JournalError):
        return
    if not session.told and session.after == UNSAID:
        how = f"to the practice of {session.at:%H:%M} it is joined by: qi log after {pain}"
        say(f"This is an entry of its own; {how}", err=True)


def _last_practice(world: World, text: str) -> tuple[Line, Session]:
    now = world.now()
    lines = list(world.journal.standing_lines(day_of(now) - LOOK_BACK))
    sessions = {said: line for line in lines if isinstance(said := line.said, Session)}
    session = practice_to_join(sessions, now)
    if session is None:
        raise UsageError(f"no practice ended within the last three hours; as it is now: qi log {text}")
    return sessions[session], session


def _reading(asked: Asked, text: str, at: str, world: World) -> Reading:
    if _has_options(asked, at):
        raise UsageError(ALONE)
    try:
        read_words(text, world.taught)
    except ValueError as error:
        raise UsageError(str(error)) from error
    said = read_reading(text)
    if said == UNSAID:
        raise UsageError(f'"{text}" is no reading; write after 3, or after 3 left calf. {ALONE}')
    return said


def _has_options(asked: Asked, at: str) -> bool:
    options = [*asked.groups.values(), asked.tags, asked.side, asked.before, asked.after, at]
    return any(options) or asked.pain is not None


def _more(text: str) -> list[str]:
    """The answer itself where it says more than a reading holds."""
    return [] if is_reading_alone(text) else [f"after: {stored(text)}"]


def _join(
    world: World,
    line: Line,
    session: Session,
    said: Reading,
    note: str,
    raised: tuple[Flag, ...],
    *,
    as_json: bool,
) -> tuple[Session, bytes]:
    """Write the practice anew with the reading after it, and with all that its line had; gives both."""
    new = msgspec.structs.replace(
        session,
        after=said,
        note=joined([session.note, note]),
    )
    new = msgspec.structs.replace(new, flags=flags_after(session, new, raised))
    try:
        written, raw = write_anew(world, line, new, changed=session.logged)
    except ValueError as error:
        raise JournalError(
            f"{session.root}: its line has something odd ({error}); nothing is joined"
        ) from error
    show(world, raised, written)
    if as_json:
        world.write_lines([raw])
    else:
        say(f"Joined to the practice: {told(written)}")
    return written, raw
