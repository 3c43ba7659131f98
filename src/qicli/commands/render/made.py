"""What is made a file of: a practice as it is wished, for the person or for anyone, and its tags."""

import msgspec
from msgspec import Struct

from qicli import __version__
from qicli.adapters.sound.tags import Tags
from qicli.commands.for_you import for_anyone, for_you
from qicli.commands.shaping import Wishes, shaped, timeline_for
from qicli.core.entry import UNSAID
from qicli.core.journal.telling import lasting
from qicli.core.practice.cautions import in_lines
from qicli.core.practice.chapters import chapters_of
from qicli.core.practice.ramp import Ramp
from qicli.core.practice.routine import Breath, Routine
from qicli.core.practice.score import Palette
from qicli.core.practice.timeline import Timeline
from qicli.core.safety.tiers import STOP_RULE
from qicli.core.safety.urgent import CALL_NOW
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.world import World

ANYONE = "For anyone: without every step that a condition could rule out."
FOR_YOU = "by what they told qi; not for somebody else."


class Wanted(Struct, frozen=True, kw_only=True):
    """What was asked for: how the practice is to be, how it sounds, and for whom it is."""

    minutes: float | None = None
    breath: Breath | None = None
    ramp: Ramp | None = None
    gentle: bool | None = None
    lead_in: float | None = None
    introduce: bool | None = None
    palette: Palette | None = "tone"
    for_anyone: bool = False
    reader: str = ""


class Made(Struct, frozen=True):
    """A practice that can be written: its timeline, what is to be heard before it, and its tags.

    `palette` is None where only a voice is heard. `remarks` are for whoever makes it: what became of the
    routine for them.
    """

    timeline: Timeline
    opening: tuple[str, ...]
    palette: Palette | None
    tags: Tags
    remarks: tuple[str, ...]


def made_of(world: World, routine: Routine, wanted: Wanted) -> Made:
    """This routine as it is wished.

    Raises:
        UsageError: too little of it is for the person, or it cannot be had so.
    """
    if wanted.palette is None:
        raise UsageError("without a sound the file would be silent; give --sound tone, bowl or breath")
    if wanted.for_anyone:
        fit, remarks = for_anyone(world, routine, wanted.breath)
    else:
        fit, remarks = for_you(world, routine, wanted.breath, chosen=wanted.gentle is False)
    wishes = _wishes(wanted)
    timeline = timeline_for(fit, wishes)
    cautions = tuple(in_lines(shaped(fit, wishes).routine.cautions))
    tags = Tags(
        title=f"{routine.title}, {lasting(timeline.duration / 1000)}",
        made=day_of(world.now()),
        program=f"qi {__version__}",
        about=_about(world, wanted, cautions),
        chapters=chapters_of(timeline),
    )
    return Made(timeline, cautions, wanted.palette, tags, remarks)


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
        introduce=wanted.introduce,
        plain=bool(wanted.introduce),
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
