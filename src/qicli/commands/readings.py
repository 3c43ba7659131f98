"""A reading around a practice is looked at as if it were logged, beside earlier entries too."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from qicli.commands.heed import found, show
from qicli.commands.questions import ask_for_safety, earlier
from qicli.core.entry import UNSAID, Flag, Reading, Session, Symptom
from qicli.core.safety.history import Question, look_back
from qicli.core.safety.tiers import flags_of
from qicli.core.words.grammar import read_words
from qicli.world import World


class Look(Struct, frozen=True):
    """What a reading raises at once, and the question that has to be asked; both beside what its words raise.

    `said` is the reading as an entry, which is not on the disk.
    """

    said: Symptom
    flags: tuple[Flag, ...] = ()
    question: Question | None = None


def look(world: World, text: str, reading: Reading, *, asking: bool, beside: Sequence[Symptom] = ()) -> Look:
    """Look at a reading, said just now in these words; the words by themselves are heeded elsewhere.

    `beside` was said just before, and is not on the disk. Unless `asking`, what it raises where
    nobody is there to ask is among the flags.
    """
    now = world.now()
    words = found(text)
    known = {flag.topic for flag in words}
    qualities = read_words(text, world.taught).qualities
    raised = flags_of(reading.sites, qualities, text, reading.pain)
    own = tuple(flag for flag in raised if flag.topic not in known)
    said = Symptom(
        id=f"{len(beside)}",  # a new one once it is written
        logged=now,
        at=now.replace(microsecond=0),
        pain=reading.pain,
        sites=reading.sites,
        qualities=qualities,
        flags=(*words, *own),
    )
    if reading == UNSAID:
        return Look(said)
    more = look_back(said, (*beside, *earlier(world)))
    question = more.question
    alone = question.alone if question and not asking else ()
    return Look(said, (*own, *more.flags, *alone), question if asking else None)


def heed_before(world: World, *told: tuple[str, Reading]) -> tuple[Flag, ...]:
    """Look at what is said before a practice, each reading with its words; gives the flags that it raises.

    What raises any is an entry at once, for the practice is on no disk yet.
    """
    flags: list[Flag] = []
    beside: list[Symptom] = []
    for text, reading in told:
        seen = look(world, text, reading, asking=world.terminal, beside=beside)
        beside.insert(0, seen.said)
        if seen.flags or seen.question:
            own = tuple(dict.fromkeys((*seen.said.flags, *seen.flags)))
            kept = msgspec.structs.replace(seen.said, id=world.new_id(), flags=own)
            kept = world.journal.append(kept)
            show(world, seen.flags, kept)
            written = ask_for_safety(world, kept, seen.question) if seen.question else kept
            flags += [flag for flag in written.flags if flag not in flags]
    return tuple(flags)


def heed_after(world: World, session: Session, seen: Look) -> Session:
    """Show and ask what was seen of a reading after a practice, whose line on the disk has its flags."""
    show(world, seen.flags, session)
    return ask_for_safety(world, session, seen.question) if seen.question else session


def with_flags(session: Session, seen: Look) -> Session:
    """The practice with the flags that a reading around it raised."""
    return msgspec.structs.replace(session, flags=tuple(dict.fromkeys((*session.flags, *seen.flags))))
