"""How a practice is wished, from options, settings and answers, and the timeline that comes of it."""

from typing import Annotated

import msgspec
import typer

from qicli.commands.options import MINUTES, complete_routine, minutes_of
from qicli.commands.reading import read_option
from qicli.core.entry import Flag, Reading
from qicli.core.person.settings import LONGEST_LEAD_IN
from qicli.core.practice.calling import called_as_left
from qicli.core.practice.fitting import Fitted, at_breath, least_ms, within
from qicli.core.practice.ramp import Ramp, ramped
from qicli.core.practice.routine import LONGEST_PRACTICE, Breath, Routine, read_breath
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import settling_time, unfold
from qicli.errors import UsageError

ROUNDED = 0.0003  # of a practice: what rounding each breath of a ramp to whole ms may add to it

Name = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NAME]",
        help="A routine's name, a part of it, or a .toml file.",
        autocompletion=complete_routine,
        show_default=False,
    ),
]
Minutes = Annotated[
    float | None,
    typer.Option(
        help="Lengthen or shorten it to so many minutes.",
        parser=minutes_of,
        metavar=MINUTES,
    ),
]
BreathText = Annotated[str, typer.Option(help="4-6 (in, out) or 4-2-6-0 (in, hold, out, rest), in seconds.")]
RampText = Annotated[str, typer.Option(help="Let the breath grow over the practice, such as 4-4:5-7.")]
Gentle = Annotated[
    bool | None,
    typer.Option(help="Every step in its gentle version; or, with --no-gentle, drops as written, by choice."),
]
LeadIn = Annotated[
    float | None, typer.Option(help="Seconds to settle before the first step: 15, or 40 to lie down.")
]
Introduce = Annotated[
    bool | None,
    typer.Option(help="Tell each step before it is done; else the first two times, and in lines."),
]


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """How the person wants the practice, from the options, the settings and the answers.

    `introduce` is whether steps are told before they are done, None for as it is usual; `plain` whether it is
    led in lines, which are heard; `sounding` whether it is heard by more than a bell; `asking` whether the
    pain is asked for; `answering` whether somebody is there who would answer; `gentle` is False where what is
    merely softened for the person is wanted as it is written; `chosen` is how the routine came to be this
    one; `noted`, that the reading before stands in the journal already. `words` are those in which the
    readings before and after were said, `flags` what they raise. `remarks` are to be read before it begins,
    as the cautions are: so many of them are `seen`, and the cautions too, None for none of it. `hints` may as
    well be read after it. `read` is how much of what stands above (ms) was read page by page.
    """

    minutes: float | None
    breath: Breath | None
    ramp: Ramp | None
    gentle: bool | None
    before: Reading
    after: Reading
    note: str
    mood: tuple[str, ...] = ()
    lead_in: float | None
    introduce: bool | None
    plain: bool = False
    sounding: bool = False
    answering: bool
    asking: bool
    chosen: str = ""
    noted: bool = False
    words: tuple[str, str] = ("", "")
    flags: tuple[Flag, ...] = ()
    remarks: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    seen: int | None = None
    read: int = 0


def shaped(routine: Routine, wishes: Wishes) -> Fitted:
    """The routine as wished: gentle first, then the breath, then the minutes; of a ramp its middle.

    Raises:
        UsageError: it cannot be had so long, or so short.
    """
    fit = _paced(routine, wishes)
    lead_in = _settling(fit, wishes)
    introduce = bool(wishes.introduce)
    if wishes.minutes is None:
        if fit.seconds > LONGEST_PRACTICE:
            raise UsageError(
                f"at that pace it lasts {fit.seconds / 60:.0f} minutes; a practice has at most 60"
            )
        return Fitted(fit, lead_in, introduce)
    try:
        return within(
            fit, wishes.minutes * _spare(wishes), lead_in=lead_in, introduce=introduce, heard=wishes.plain
        )
    except ValueError as error:
        raise UsageError(f"--minutes: {error}") from error


def seconds_to_spare(routine: Routine, wishes: Wishes) -> int | None:
    """How many whole seconds of the minutes are left beside the shortest practice; None without minutes."""
    if wishes.minutes is None:
        return None
    fit = _paced(routine, wishes)
    least = least_ms(fit, _settling(fit, wishes)) / _spare(wishes)
    return max(0, int(wishes.minutes * 60 - least / 1000))


def _paced(routine: Routine, wishes: Wishes) -> Routine:
    """The routine gentle and at the breath that is wished, as long as it is then."""
    fit = called_as_left(routine, routine.softened()) if wishes.gentle else routine
    breath = wishes.ramp.mean if wishes.ramp else wishes.breath
    return fit if breath is None else at_breath(fit, breath)


def _settling(fit: Routine, wishes: Wishes) -> float:
    """The seconds to settle: as wished, else as long as that and all that is said take."""
    said = (*wishes.remarks, *wishes.hints)
    return settling_time(fit, said) if wishes.lead_in is None else wishes.lead_in


def _spare(wishes: Wishes) -> float:
    return 1 - ROUNDED if wishes.ramp else 1


def timeline_for(routine: Routine, wishes: Wishes) -> Timeline:
    """The practice as wished, steps noted under the routine's own names.

    Raises:
        UsageError: it cannot be had in these minutes, or with this ramp.
    """
    fit, names = shaped(routine, wishes), [step.name for step in routine.steps]
    line = unfold(fit.routine, lead_in=fit.lead_in, names=names, introduce=fit.introduce)
    try:
        return ramped(line, wishes.ramp) if wishes.ramp else line
    except ValueError as error:
        raise UsageError(f"--ramp: {error}") from error


def wished_breath(breath: str, ramp: str, usual: Breath | None) -> Breath | None:
    """The breath that is wished in words, else the usual one; None where it is the routine's, or grows.

    Raises:
        UsageError: it cannot be breathed, or both are wished.
    """
    if breath.strip() and ramp.strip():
        raise UsageError("--breath and --ramp: the breath stays, or it grows; give one of them")
    return read_option("--breath", read_breath, breath) or (None if ramp.strip() else usual)


def wished_lead_in(seconds: float | None, usual: float | None) -> float | None:
    """The seconds to settle, else the usual ones; None for as long as it takes.

    Raises:
        UsageError: they are too many, or less than none.
    """
    if seconds is None:
        return usual
    if not 0 <= seconds <= LONGEST_LEAD_IN:
        raise UsageError(f"--lead-in: 0 to {LONGEST_LEAD_IN:g} seconds")
    return seconds
