"""After an exercise that asks for it: how far down now? Further than before, and it rests until tomorrow."""

from contextlib import suppress
from datetime import timedelta

import msgspec

from qicli.commands.heed import keep_heeded
from qicli.commands.practice.asking import answered
from qicli.commands.reading import ask_for_pain
from qicli.commands.readings import heed_after, look, with_flags
from qicli.core.entry import UNSAID, Session, Site
from qicli.core.practice.how_far import HowFar, just_before, reaches_further, read_how_far
from qicli.core.text import joined, stored
from qicli.core.when import day_of
from qicli.errors import JournalError
from qicli.world import World

QUESTION = "How far down now? back, buttock, thigh, knee, calf, foot, or Enter: "
RESTS = (
    "That is further down than before: enough of this for today. It is not offered again until tomorrow.",
    "If it stays further down, tell whoever prescribed it.",
)
RESTED = "After it today it reached further down the leg; it rests until tomorrow. q ends, also now."


def with_how_far(world: World, session: Session, *, patience: int) -> Session:
    """The practice with how far down it reaches now, asked unless it was said; what follows is told."""
    said, answer = HowFar(session.after), ""
    asked = session.after == UNSAID
    if asked:
        answer = stored(ask_for_pain(world, QUESTION, seconds=patience) or "")
        keep_heeded(world, answer)
        said = read_how_far(answer)
    further = said.further or reaches_further(_before(world, session), said.reading.sites)
    note = joined([session.note, "" if said.understood else f"after: {answer}"])
    seen = look(world, answer, said.reading if asked else UNSAID, asking=world.terminal)
    told = with_flags(msgspec.structs.replace(session, after=said.reading, further=further, note=note), seen)
    if told == session:
        return session
    told = heed_after(world, answered(world, told), seen)
    for line in RESTS if further else ():
        world.write(line)
    return told


def _before(world: World, session: Session) -> tuple[Site, ...]:
    with suppress(JournalError):  # told when the practice was saved
        entries = world.journal.standing(day_of(session.at) - timedelta(days=1))
        return just_before(session, (entry for entry in entries if entry.root != session.root))
    return session.before.sites
