"""No practice is lost: kept while it lasts, saved at its end, or by the next start if it had none."""

from contextlib import suppress

import msgspec

from qicli.adapters.journal.checkpoint import Checkpoint, Kept
from qicli.core.entry import BadLine, Session, Unknown
from qicli.core.journal.telling import told
from qicli.core.practice.playback import Playback, State
from qicli.core.text import visible
from qicli.errors import JournalError, NotSaved
from qicli.streams import say
from qicli.world import World

SHORTEST_KEPT = 5.0  # seconds: less was no practice, but a look at the screen
BEFORE_A_STOP = 1.0  # seconds that a practice which pauses waits for the disk; it may be stopped next
AT_THE_END = 5.0  # the same, when the journal could not be written


def keep(checkpoint: Checkpoint, begun: Session, playback: Playback) -> None:
    """Keep the practice as it stands, if it is one by now."""
    session = _as_it_stands(begun, playback)
    if session.seconds < SHORTEST_KEPT:
        return
    checkpoint.keep(session)
    if playback.paused:
        checkpoint.kept(within=BEFORE_A_STOP)


def save(world: World, checkpoint: Checkpoint, begun: Session, playback: Playback) -> Session | None:
    """The session at its end, in the journal; None if it was no practice.

    Raises:
        JournalError: it could not be saved; the message says how it will be.
    """
    session = msgspec.structs.replace(_as_it_stands(begun, playback), logged=world.now())
    if session.seconds < SHORTEST_KEPT:
        return None
    try:
        world.journal.append(session)
    except NotSaved as error:
        checkpoint.keep(session)
        if not checkpoint.kept(within=AT_THE_END):
            raise
        raise JournalError(
            f"{world.journal.file}: not saved yet ({_reason(error)}). Put that right: the practice is kept "
            f"beside the journal, and the next qi saves it"
        ) from error
    checkpoint.done()
    return session


def _as_it_stands(begun: Session, playback: Playback) -> Session:
    return msgspec.structs.replace(
        begun,
        seconds=playback.practised / 1000,
        finished=playback.state is State.FINISHED and not _mostly_skipped(begun, playback),
        breaths=playback.breaths,
        repetitions=playback.repetitions,
        eased=playback.eased,
        skipped=playback.skipped,
    )


def _mostly_skipped(begun: Session, playback: Playback) -> bool:
    """Whether steps were left before their end, and less than half of what was planned is practised."""
    return bool(playback.skipped) and playback.practised < begun.planned * 1000 / 2


def recover(world: World, practices: list[Kept]) -> None:
    """Save the practices that were cut short, and say so; what goes wrong is told, and hinders nothing."""
    for kept in practices:
        try:
            with kept.claimed():
                _recover(world, kept)
        except TimeoutError:
            continue  # it is running, or another qi is saving it
        except (OSError, JournalError) as error:
            _tell_about(
                kept,
                f"a practice that was cut short is not saved yet ({_reason(error)}). Put that right, and the "
                f"next qi saves it",
            )


def _recover(world: World, kept: Kept) -> None:
    match kept.read():
        case Session() as session:
            if not _is_saved(world, session):
                now = max(world.now(), session.at)
                written = world.journal.append(msgspec.structs.replace(session, logged=now))
                _tell(f"saved a practice that was cut short: {told(written)}")
            with suppress(OSError):  # harmless, now that it is saved; the next start tries again
                kept.remove()
        case Unknown():
            _tell_about(kept, "a practice that was cut short; a newer qi kept it, and can save it")
        case None:
            pass  # another qi was quicker
        case other:
            reason = other.reason if isinstance(other, BadLine) else "it is no practice"
            _tell_about(kept, f"cannot be read ({reason}); it is now {kept.set_aside()}")


def _is_saved(world: World, session: Session) -> bool:
    lines = world.journal.lines(session.at.date())
    return session.id in world.journal.forgotten() or any(line.said.id == session.id for line in lines)


def _reason(error: Exception) -> str:
    cause = error.__cause__ or error
    return str(getattr(cause, "strerror", None) or cause)


def _tell_about(kept: Kept, words: str) -> None:
    _tell(visible(f"{kept.file}: {words}"))


def _tell(words: str) -> None:
    with suppress(OSError):  # nobody listens; the command asked for may still be carried out
        say(f"qi: {words}", err=True)
