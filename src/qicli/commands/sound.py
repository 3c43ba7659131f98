"""`qi sound`: what a practice can sound like here, and a sample of each; or what is missing for it."""

import os
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from typing import Annotated

import typer

from qicli.adapters.sound.instead import EXTRA, what_is_missing
from qicli.commands.sounded import loudness
from qicli.core.extras import how_to_have
from qicli.core.practice.score import PALETTES, Palette
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)

MEANINGS: dict[Palette, str] = {
    "tone": "a tone that rises with the in-breath and falls with the out-breath",
    "bowl": "a bowl at each in- and out-breath, over a quiet tone that rises and falls",
    "breath": "air that opens and sinks, as breath sounds",
}
VOICE_EXTRA = how_to_have("voice")
NO_DEVICE = "No sound device was found"
TONES_ONLY = "none; practices are heard without words"

SPOKEN = "Breathe in, and grow tall. Breathe out, and let go."

Names = Annotated[
    list[str] | None, typer.Argument(metavar="[NAME]...", help="Play these sounds and voices only.")
]
Play = Annotated[
    bool | None, typer.Option(help="Play a sample of each; or only list them. In a pipe nothing is played.")
]


@app.command()
def sound(ctx: typer.Context, names: Names = None, play: Play = None) -> None:
    """See what a practice can sound like here, and hear it; what is missing is said, and how to have it.

    Example: qi sound, qi sound bowl, qi sound --no-play
    """
    world: World = ctx.obj
    missing = what_is_missing(os.environ)
    voices = _voices()
    wanted = _wanted(names or (), voices) or [*PALETTES, *voices]
    devices = [] if missing else _devices()
    none = "" if devices else missing or NO_DEVICE
    for line in _told(devices, none, voices):
        world.write(line)
    if play is not False and (play or names) and none:
        raise QiError(f"nothing can be played: {none[0].lower()}{none[1:]}")
    if play or (play is None and not none and (names or world.terminal)):
        _play(world, wanted)


def _wanted(names: Iterable[str], voices: Sequence[str]) -> list[str]:
    """The sounds and voices of these names.

    Raises:
        UsageError: there is none of that name.
    """
    wanted = [name.strip().lower() for name in names]
    for name in wanted:
        if name not in {*PALETTES, *voices}:
            spoken = f", or a voice: {', '.join(voices)}" if voices else ""
            raise UsageError(f'"{visible(name)}" is no sound here; write {", ".join(PALETTES)}{spoken}')
    return wanted


def _told(devices: Sequence[str], none: str, voices: Sequence[str]) -> Iterator[str]:
    """What there is, a line a kind, and what there is not."""
    for palette, meaning in MEANINGS.items():
        yield f"{palette}: {meaning}"
    yield f"device: {'; '.join(devices) or f'none. {none}; in a practice the bell rings instead'}"
    yield f"voice: {', '.join(voices) or f'{TONES_ONLY}. {VOICE_EXTRA} brings one'}"
    if not find_spec("soundfile"):
        yield f"files: only with soundfile, which {EXTRA} brings"


def _devices() -> list[str]:
    """On what it would be played; none where there is nothing."""
    from qicli.adapters.sound.playing import devices  # noqa: PLC0415 - imports numpy
    from qicli.adapters.sound.programs import found_program  # noqa: PLC0415 - the same
    from qicli.adapters.sound.speaker import NoSoundError  # noqa: PLC0415 - the same

    if not find_spec("miniaudio"):
        return [f"by {visible(word)}" for word in found_program()[:1]]
    try:
        return [visible(each) for each in devices()]
    except NoSoundError:
        return []


def _voices() -> list[str]:
    """The voices of this machine, the best first."""
    if not find_spec("numpy"):
        return []
    from qicli.adapters.sound.voices import found  # noqa: PLC0415 - imports numpy

    return [voice.name for voice in found()]


def _play(world: World, wanted: Sequence[str]) -> None:
    """A sample of each, with its name as it begins.

    Raises:
        QiError: it cannot be played.
    """
    from qicli.adapters.sound.playing import play, said_by, sample_of  # noqa: PLC0415 - imports numpy
    from qicli.adapters.sound.speaker import NoSoundError  # noqa: PLC0415 - the same

    volume = loudness(world.usable_settings().volume)
    for name in wanted:
        palette: Palette | None = next((each for each in PALETTES if each == name), None)
        try:
            samples = sample_of(palette, volume) if palette else said_by(name, SPOKEN, volume)
            world.write(f"Playing {name}.")
            play(samples)
        except NoSoundError as error:
            raise QiError(f"{name} cannot be played: {error}") from error
