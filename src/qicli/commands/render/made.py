"""What is made a file of: a practice as it is wished, for the person or for anyone, and its tags."""

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from qicli import __version__
from qicli.adapters.sound.tags import Tags
from qicli.commands.for_you import for_anyone, for_you
from qicli.commands.shaping import Wishes, shaped, timeline_for
from qicli.commands.voiced import NO_VOICE, opening, with_time_to_hear
from qicli.core.entry import UNSAID
from qicli.core.journal.telling import lasting
from qicli.core.practice.chapters import chapters_of
from qicli.core.practice.eyes import STAY_OPEN, for_closed_eyes
from qicli.core.practice.gates import ruled_out
from qicli.core.practice.keyless import without_keys
from qicli.core.practice.placing import CALM
from qicli.core.practice.ramp import Ramp
from qicli.core.practice.remarks import closing
from qicli.core.practice.routine import Breath, Routine
from qicli.core.practice.score import Hearing, Sound, SoundKind
from qicli.core.practice.timeline import Timeline
from qicli.core.safety.tiers import STOP_RULE
from qicli.core.safety.urgent import CALL_NOW
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import QiError
from qicli.world import World

if TYPE_CHECKING:
    from qicli.adapters.sound.saying import Saying

ANYONE = "For anyone: without every step that a condition could rule out."
AFTER_THE_END = 4_000  # ms: three bowls are struck by then, and ring
FOR_YOU = "by what they told qi; not for somebody else."


class Wanted(Struct, frozen=True, kw_only=True):
    """What was asked for: how the practice is to be, how it sounds, and for whom it is."""

    minutes: float | None = None
    breath: Breath | None = None
    ramp: Ramp | None = None
    gentle: bool | None = None
    lead_in: float | None = None
    introduce: bool | None = None
    hearing: Hearing
    for_anyone: bool = False
    reader: str = ""


class Made(Struct, frozen=True):
    """A practice that can be written: its timeline, what is to be heard before it, and its tags.

    `saying` is the voice that speaks, with all that it says; None for none. `remarks` are for whoever makes
    it: what became of the routine for them. `care` is what to take care of, and when to stop.
    """

    timeline: Timeline
    hearing: Hearing
    saying: "Saying | None"
    spoken: tuple[Sound, ...]
    tags: Tags
    remarks: tuple[str, ...]
    care: tuple[str, ...]


def made_of(world: World, routine: Routine, wanted: Wanted) -> Made:
    """This routine as it is wished.

    Raises:
        UsageError: too little of it is for the person, or it cannot be had so.
    """
    if wanted.for_anyone:
        fit, remarks = for_anyone(world, routine, wanted.breath)
    else:
        fit, remarks = for_you(world, routine, wanted.breath, chosen=wanted.gentle is False)
    saying = _voice(world, wanted.hearing)
    fit, wishes = _as_heard(world, without_keys(fit, heard=True), wanted)
    wishes = with_time_to_hear(fit, wishes, saying, opening(fit, wishes))
    timeline, said = timeline_for(fit, wishes), opening(fit, wishes)
    tags = Tags(
        title=f"{shaped(fit, wishes).routine.title}, {lasting(timeline.duration / 1000)}",
        made=day_of(world.now()),
        program=f"qi {__version__}",
        about=_about(world, wanted, said),
        chapters=chapters_of(timeline),
    )
    return Made(
        timeline,
        wanted.hearing,
        saying,
        _spoken(saying, fit, timeline, said),
        tags,
        remarks,
        (*said, STOP_RULE),
    )


def _as_heard(world: World, routine: Routine, wanted: Wanted) -> tuple[Routine, Wishes]:
    """The routine and the wishes for it, with what a voice says of the eyes, which are closed to a file."""
    wishes = _wishes(wanted)
    if not wanted.hearing.voice:
        return routine, wishes
    if not wanted.for_anyone and "eyes-closed" in ruled_out(world.settings.person.gates):
        return routine, msgspec.structs.replace(wishes, remarks=(STAY_OPEN,))
    return for_closed_eyes(routine), wishes


def _voice(world: World, hearing: Hearing) -> "Saying | None":
    """The voice that is wished; None where none is.

    Raises:
        QiError: none is here.
    """
    saying = world.saying(hearing, kept=True) if hearing.voice else None
    if hearing.voice and saying is None:
        raise QiError(f"{NO_VOICE}; --no-voice makes the file without")
    return saying


def _spoken(
    saying: "Saying | None", routine: Routine, line: Timeline, said: tuple[str, ...]
) -> tuple[Sound, ...]:
    """All that is said, which the voice has spoken then; the last sentence follows the last bowls.

    Raises:
        QiError: it cannot.
    """
    if saying is None:
        return ()
    last = closing(routine, line)
    lasts, at = saying.measure(last, CALM), line.duration + AFTER_THE_END
    spoken = (*saying.sounds(line, said), Sound(at, lasts, SoundKind.VOICE, last))
    if saying.trouble:
        raise QiError(
            f"the voice says no more ({visible(saying.trouble)}); --no-voice makes the file without"
        )
    return spoken


def in_course(made: Made, *, album: str, title: str, place: tuple[int, int]) -> Made:
    """The same as a part of a course."""
    tags = msgspec.structs.replace(made.tags, album=album, title=title, place=place)
    return msgspec.structs.replace(made, tags=tags)


def _wishes(wanted: Wanted) -> Wishes:
    return Wishes(
        minutes=wanted.minutes,
        breath=wanted.breath,
        ramp=wanted.ramp,
        gentle=wanted.gentle,
        before=UNSAID,
        after=UNSAID,
        note="",
        lead_in=wanted.lead_in,
        introduce=bool(wanted.hearing.voice) if wanted.introduce is None else wanted.introduce,
        answering=False,
        asking=False,
    )


def _about(world: World, wanted: Wanted, cautions: tuple[str, ...]) -> str:
    """For whom it is and when it was made, and what to take care of."""
    made = day_of(world.now())
    whom = f"For {wanted.reader or 'one person'}, {FOR_YOU}"
    if wanted.for_anyone:
        whom = f"For {wanted.reader}. {ANYONE}" if wanted.reader else ANYONE
    return " ".join((whom, f"Made on {made.day} {made:%B %Y}.", *cautions, STOP_RULE, CALL_NOW))
