"""How a practice is to be heard, from the option, the setting and the bell."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from qicli.core.person.settings import Settings
from qicli.core.practice.score import PALETTES, Hearing, Palette
from qicli.core.text import visible
from qicli.errors import NotOneRoutine, UsageError
from qicli.world import World

OPTION = "--sound"
OFF = "off"
Sound = Annotated[
    str,
    typer.Option(
        help="Hear the breath: a tone, a bowl, or breath; off for none. Alone it is the tone.",
        metavar=f"[{'|'.join((*PALETTES, OFF))}]",
    ),
]


class Sounded(TyperCommand):
    """A verb whose option --sound may stand alone."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - of Typer's own kinds
        """Read the options."""
        _see_that_known(ctx.find_root().obj, args)
        return super().parse_args(ctx, list(with_palette(args)))


def _see_that_known(world: World, words: Sequence[str]) -> None:
    """See that what follows --sound alone is some routine's name, if it is no palette.

    Raises:
        UsageError: it is neither.
    """
    for word, following in pairwise(words):
        if word == OPTION and following[:1] not in {"", "-"} and following.lower() not in (*PALETTES, OFF):
            try:
                world.library.file(following)
            except NotOneRoutine as error:
                if not error.candidates and not following.endswith(".toml"):
                    raise UsageError(f"{_no_sound(following)}; nor is a routine called so") from None


def with_palette(words: Sequence[str]) -> Iterator[str]:
    """The words with a palette at every --sound that has none: what follows is then something else."""
    for word, following in pairwise((*words, "")):
        alone = word == OPTION and following.lower() not in (*PALETTES, OFF)
        yield f"{OPTION}={PALETTES[0]}" if alone else word


def heard_by(usual: Settings, wished: str, *, bell: bool | None) -> Hearing | None:
    """By which palette, and how loud; None for no sound, also where the bell is asked for in its place.

    Raises:
        UsageError: there is no such palette.
    """
    chosen = wished.strip().lower() or (OFF if bell else usual.sound)
    if chosen == OFF:
        return None
    palette: Palette | None = next((each for each in PALETTES if each == chosen), None)
    if palette is None:
        raise UsageError(_no_sound(wished))
    return Hearing(palette, loudness(usual.volume))


def _no_sound(said: str) -> str:
    return f'{OPTION}: "{visible(said)}" is no sound; write {", ".join(PALETTES)} or {OFF}'


def loudness(percent: int) -> float:
    """The factor on every sample, so that each tenth of the way is heard as one step; 0 is silence."""
    return (percent / 100) ** 2
