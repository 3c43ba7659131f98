"""A practice that is heard rather than seen: by a voice, with closed eyes; or seen rather than heard."""

from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from qicli.commands.practice.around import BELL, PERSON
from qicli.commands.shaping import Wishes
from qicli.commands.sounded import loudness
from qicli.commands.voiced import NO_VOICE, opening
from qicli.core.person.settings import Settings
from qicli.core.practice.eyes import NEEDS_WORDS, STAYS, for_closed_eyes, opens_eyes
from qicli.core.practice.gates import ruled_out
from qicli.core.practice.routine import Routine
from qicli.core.practice.score import PALETTES, Hearing
from qicli.core.practice.timeline import Timeline
from qicli.core.text import visible
from qicli.errors import UsageError
from qicli.ports import Sight
from qicli.streams import say
from qicli.world import World

if TYPE_CHECKING:
    from qicli.adapters.sound.saying import Saying

GETS_READY = "The voice gets ready."
NO_LINES = "In lines nothing can brighten and dim."
NO_COLOURS = "This terminal shows no colours, so it cannot brighten and dim."
OFF = "off"

EyesClosed = Annotated[
    bool, typer.Option("--eyes-closed", help="With sound and voice, on a screen that is nearly black.")
]
Flash = Annotated[bool | None, typer.Option(help="The terminal brightens and dims with the breath, slowly.")]


class Guided(msgspec.Struct, frozen=True):
    """How it is heard, None for by the bell at most; and how it is seen."""

    hearing: Hearing | None
    sight: Sight


def guided(
    usual: Settings, hearing: Hearing | None, *, voice: bool | None, closed: bool, flash: bool | None
) -> Guided:
    """The sound as it was wished, with a voice where one is; closed eyes have both, whatever is usual.

    Raises:
        UsageError: it cannot be seen in two ways at once.
    """
    if closed and flash:
        raise UsageError("--eyes-closed and --flash: one is not to be seen, the other is; give one of them")
    named = usual.voice if usual.voice != OFF else "on"
    speaks = voice if voice is not None else closed or usual.voice != OFF
    if closed and hearing is None:
        hearing = Hearing(PALETTES[0], loudness(usual.volume))
    if speaks:
        alone = hearing or Hearing(PALETTES[0], loudness(usual.volume), tones=False)
        hearing = alone._replace(voice=named, calm=usual.voice_pace)
    if closed and hearing:
        return Guided(hearing._replace(answers=True), "dark")
    bright = usual.flash if flash is None else flash
    return Guided(hearing, "bright" if bright else "usual")


def seen_as_can_be(world: World, wished: Guided, *, plain: bool) -> tuple[Guided, tuple[str, ...]]:
    """How it is seen by this person, on this terminal, and what is to be said of it."""
    if wished.sight == "dark" and "eyes-closed" in ruled_out(world.settings.person.gates):
        return msgspec.structs.replace(wished, sight="usual"), (STAYS,)
    if wished.sight == "bright" and (plain or not world.brightens):
        return msgspec.structs.replace(wished, sight="usual"), (NO_LINES if plain else NO_COLOURS,)
    return wished, ()


def told_where_eyes_open(routine: Routine, wished: Guided) -> Routine:
    """The routine that says for which steps eyes are to be open, where they are closed."""
    return for_closed_eyes(routine) if wished.sight == "dark" else routine


def told_first(wishes: Wishes, wished: Guided) -> Wishes:
    """With a voice steps are told before they are done, unless it was wished otherwise."""
    wishes = msgspec.structs.replace(wishes, sounding=wished.hearing is not None)
    if wishes.introduce is not None or not (wished.hearing and wished.hearing.voice):
        return wishes
    return msgspec.structs.replace(wishes, introduce=True)


def voice_of(world: World, wished: Guided) -> "Saying | None":
    """The voice that leads; None where none does, which is told where there is none."""
    saying = world.saying(wished.hearing)
    if saying is None and wished.hearing and wished.hearing.voice and world.can_sound:
        say(f"qi: {NO_VOICE}", err=True)
    return saying


def lit_without_words(
    routine: Routine, wishes: Wishes, wished: Guided, saying: "Saying | None"
) -> tuple[Wishes, Guided]:
    """The screen stays where nobody says for which steps the eyes have to be open."""
    if wished.sight != "dark" or saying is not None or not any(map(opens_eyes, routine.steps)):
        return wishes, wished
    lit = msgspec.structs.replace(wished, sight="usual")
    return msgspec.structs.replace(wishes, remarks=(*wishes.remarks, NEEDS_WORDS)), lit


def spoken_opening(routine: Routine, wishes: Wishes) -> tuple[str, ...]:
    """The same as far as it is said: what is to be typed is only read."""
    return tuple(words for words in opening(routine, wishes) if words not in {BELL, PERSON})


def make_ready(saying: "Saying | None", line: Timeline, said: tuple[str, ...]) -> None:
    """Have everything spoken that will be said, so that no practice waits for it; tells what cannot be."""
    if saying is None:
        return
    saying.sounds(line, said)
    if saying.trouble:
        say(
            f"qi: the voice says no more ({visible(saying.trouble)}); qi sound lists those that are here",
            err=True,
        )
