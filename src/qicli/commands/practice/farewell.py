"""How a practice ends for the person: what it was, the second question, and one calm sentence."""

from contextlib import suppress

from qicli.commands.practice.answers import NOT_UNDERSTOOD, PATIENCE, asked_reading, felt, noted
from qicli.commands.practice.asking import answered
from qicli.commands.practice.feeling import AFTER, asks_for_feeling
from qicli.commands.practice.how_far import with_how_far
from qicli.commands.readings import heed_after, look, with_flags
from qicli.commands.shaping import Wishes
from qicli.core.entry import UNSAID, Session, Symptom, shown_id
from qicli.core.journal.telling import counted, feelings, lasting, pain_around, told
from qicli.core.practice.playback import State
from qicli.core.practice.remarks import closing
from qicli.core.practice.routine import Routine
from qicli.core.text import visible
from qicli.errors import Stopped
from qicli.player import Ending
from qicli.ports import Cause
from qicli.streams import say
from qicli.world import World

EXIT_CODES: dict[Cause, int] = {
    "interrupt": 130,
    "terminate": 143,
    "hangup": 129,
    "quit": 131,
    "abort": 134,
    "user": 138,
}


def farewell(world: World, routine: Routine, ending: Ending, session: Session | None, wishes: Wishes) -> None:
    """What was practised, the second question, and one calm sentence; after a signal only the first."""
    if session is None:
        _keep_what_was_said(world, wishes)
    if ending.cause:
        _leave(session, routine, ending.cause)
    if (way_up := routine.way_up) and ending.playback.state is State.STOPPED:
        world.write(visible(way_up))
    for hint in wishes.hints:
        world.write(hint)
    if session is None:
        return
    session = _asked_after(world, routine, session, wishes)
    world.write(_told(session, routine))
    say(visible(closing(routine, ending.playback.timeline)))


def _asked_after(world: World, routine: Routine, session: Session, wishes: Wishes) -> Session:
    """The practice with the answers to what is asked after it; no key that ended it is one of them."""
    how_far = bool(routine.how_far) and wishes.answering
    left = session.brief and not session.finished  # hardly begun: there is nothing to ask after
    pain = not left and wishes.asking and not routine.how_far and session.after == UNSAID
    feeling = not left and asks_for_feeling(world, routine, answering=wishes.answering, asking=wishes.asking)
    if how_far or pain or feeling:
        world.ask.hush()
    if how_far:
        session = with_how_far(world, session, patience=PATIENCE)
    elif pain:
        session = _with_after(world, session)
    if feeling and (words := felt(world, AFTER)):
        session = answered(world, session, mood_after=words)
    return session


def _keep_what_was_said(world: World, wishes: Wishes) -> None:
    """Too short for a practice; how it was before, and what was noted, is an entry all the same."""
    before = UNSAID if wishes.noted else wishes.before
    if before == UNSAID and not (wishes.note or wishes.mood):
        say("Under five seconds: nothing was saved.")
        return
    now = world.now()
    said = Symptom(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        pain=before.pain,
        sites=before.sites,
        moods=wishes.mood,
        note=wishes.note,
        flags=wishes.flags,
    )
    world.write(f"Under five seconds: no practice was saved. Noted {told(world.journal.append(said))}")


def _leave(session: Session | None, routine: Routine, cause: Cause) -> None:
    with suppress(OSError):  # the terminal may be gone
        if session is not None:
            say(f"Saved: {_told(session, routine)}", err=True)
    raise Stopped(EXIT_CODES[cause])


def _with_after(world: World, session: Session) -> Session:
    """Ask how it is now; the answer is a new line, which replaces the one already saved."""
    said, more, answer = asked_reading(world)
    if answer and said == UNSAID:
        world.write(NOT_UNDERSTOOD)
    if said == UNSAID and not more:
        return session
    seen = look(world, answer, said, asking=world.terminal)
    note, flags = noted(session.note, "after", more), with_flags(session, seen).flags
    return heed_after(world, answered(world, session, after=said, note=note, flags=flags), seen)


def _told(session: Session, routine: Routine) -> str:
    """The practice in a line or two: how long, before and after, what was made smaller."""
    parts = [f"{lasting(session.seconds)} of {visible(routine.title)}"]
    parts += [counted(session.repetitions, "repetition")] * bool(session.repetitions)
    parts += pain_around(session)
    parts += feelings(session)
    if session.eased:
        parts.append(f"made smaller: {visible(', '.join(session.eased))}")
    return f"{' · '.join(parts)}  ({shown_id(session.root)})"
