"""Whether a routine can be had: without loads that are ruled out, and within the time there is."""

from collections.abc import Collection
from contextlib import suppress

from msgspec import Struct

from qicli.core.practice.fitting import told_first, within
from qicli.core.practice.routine import Posture, Routine
from qicli.core.practice.unfolding import settling_time

# A routine in this posture carries this load, whether or not its steps say so.
_OF_POSTURE: dict[Posture, str] = {"seated": "sitting", "standing": "standing-still"}


class Fit(Struct, frozen=True):
    """A routine as it can be had: its gentle version or not, how long it lasts (seconds).

    `minutes` is the length to ask for, where its own is not the one; the time to settle is part of it then.
    """

    routine: Routine
    gentle: bool
    seconds: float
    minutes: float | None = None


def carried(routine: Routine) -> frozenset[str]:
    """All loads of a routine, those of its posture among them; whoever only walks does not stand still."""
    posture = _OF_POSTURE.get(routine.posture)
    if posture is None or all("walking" in step.loads for step in routine.steps):
        return routine.loads
    return routine.loads | {posture}


def fit(  # noqa: PLR0913 - what a person, a day and a clock leave of a routine
    routine: Routine,
    ruled_out: Collection[str],
    *,
    lightly: Collection[str] = (),
    gentle: bool = False,
    wanted: float | None = None,
    most: float | None = None,
) -> Fit | None:
    """The routine without the loads that are ruled out; None if it cannot be had.

    As it is written where that is possible, else in its gentle version, which may carry what is only out of
    question in full (`lightly`): a small bend, for whom bending is worse today. It lasts the `wanted`
    minutes, or its own length, and never more than `most` minutes, settling and being told included.
    """
    minutes = min((each for each in (wanted, most) if each is not None), default=None)
    for softly in (True,) if gentle else (False, True):
        version = routine.softened() if softly else routine
        if not carried(version).isdisjoint(ruled_out if softly else {*ruled_out, *lightly}):
            continue
        settle = settling_time(version)
        whole = version.seconds + settle + told_first(version) / 1000
        if minutes is None or (wanted is None and whole <= minutes * 60):
            return Fit(routine, softly, version.seconds)
        with suppress(ValueError):  # it cannot be so short, or so long
            within(version, minutes, lead_in=settle)
            return Fit(routine, softly, minutes * 60, minutes)
    return None
