"""A practice that a voice leads: the option, what is said before it, and the time that this takes."""

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from qicli.commands.shaping import Wishes, shaped
from qicli.core.extras import how_to_have
from qicli.core.practice.cautions import in_lines
from qicli.core.practice.placing import CALM
from qicli.core.practice.routine import Routine
from qicli.core.practice.unfolding import unfold

if TYPE_CHECKING:
    from qicli.adapters.sound.saying import Saying

NO_VOICE = f"no voice is here; {how_to_have('voice')} brings one, and flite or espeak-ng are spoken with, too"
AROUND = 1.0  # seconds of silence before and after what is said while one settles, at least

Voice = Annotated[
    bool | None, typer.Option(help="A voice says what to do, before each step and at its breaths.")
]


def with_time_to_hear(
    routine: Routine, wishes: Wishes, saying: "Saying | None", said: Sequence[str]
) -> Wishes:
    """As long to settle as this and where to go take to say in this voice, where nothing else was wished."""
    if saying is None or wishes.lead_in is not None:
        return wishes
    fit = shaped(routine, wishes)
    if not fit.lead_in:
        return wishes
    settling = unfold(fit.routine, lead_in=fit.lead_in).segments[0].cue
    saying.keep_private(said)
    takes = saying.measure(" ".join((settling, *said)), CALM) / 1000 + 2 * AROUND
    if saying.trouble:
        return wishes
    return msgspec.structs.replace(wishes, lead_in=float(max(fit.lead_in, ceil(takes))))


def opening(routine: Routine, wishes: Wishes) -> tuple[str, ...]:
    """What is to be known before, as it stands on the screen while one settles."""
    return (*in_lines(shaped(routine, wishes).routine.cautions), *wishes.remarks)
