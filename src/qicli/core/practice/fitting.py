"""Fitting a routine into the minutes there are, settling and being told what to do included."""

import msgspec
from msgspec import Struct

from qicli.core.practice.dose import Dose, doses, shared
from qicli.core.practice.routine import LONGEST_PRACTICE, Breath, Routine, Step
from qicli.core.practice.standing import LONGEST, stood
from qicli.core.practice.unfolding import telling

SHORTEST_SETTLE = 5  # seconds: enough to look up from the keys and stand; less only where less is asked for
MINUTE = 60_000  # ms
# Of the minutes at least so much is practice wherever that can be: in whole breaths it is half of them, which
# is what a plan asks for.
PRACTISED = 0.6
TENTH = MINUTE // 10  # of a minute: minutes are named no finer


class Fitted(Struct, frozen=True):
    """A routine as it fits, the seconds to settle, and whether each step is told before it is done."""

    routine: Routine
    lead_in: float
    introduce: bool


def within(
    routine: Routine, minutes: float, *, lead_in: float, introduce: bool = False, heard: bool = False
) -> Fitted:
    """The routine in at most these minutes, so many seconds to settle and introductions included.

    Where they are short the introductions go first, then the time to settle, down to `SHORTEST_SETTLE`. At
    least half of the minutes is practice, as a plan asks for, where that can be. Where it is `heard` and not
    seen the words keep their time before the breaths, and settling and breaths go first, as far as that goes.

    Raises:
        ValueError: the minutes are out of reach; names the least or the most.
    """
    if not minutes * 60 <= LONGEST_PRACTICE:  # also when it is no number
        raise ValueError(f"a practice has at most {LONGEST_PRACTICE / 60:g} minutes")
    wanted, given = round(max(0.0, minutes) * MINUTE), doses(routine)
    told = told_first(routine)
    least = _least(given)
    settle = round(lead_in * 1000)
    shortest = min(settle, SHORTEST_SETTLE * 1000)
    if wanted < least + shortest:
        raise ValueError(_too_short(routine, least, shortest))
    if heard and introduce and (fit := _told_before(routine, wanted, settle, shortest)):
        return fit
    introduce = introduce and wanted - settle - told >= max(least, PRACTISED * wanted)
    settle = max(shortest, min(settle, wanted - least, round((1 - PRACTISED) * wanted)))
    around = settle + told * introduce
    most = _most(given)
    if most is not None and wanted > _tenths_up(around + most):
        raise ValueError(_too_long(routine, _tenths_up(around + most)))
    counts = shared(given, wanted - around)
    steps = tuple(dose.taken(count) for dose, count in zip(given, counts, strict=True))
    return Fitted(msgspec.structs.replace(routine, steps=steps), settle / 1000, introduce)


def least_ms(routine: Routine, lead_in: float) -> int:
    """The least time (ms) that this routine can be had in, settled into for so many seconds at most."""
    shortest = min(round(lead_in * 1000), SHORTEST_SETTLE * 1000)
    return _least(doses(routine)) + shortest


def _told_before(routine: Routine, wanted: int, settle: int, shortest: int) -> Fitted | None:
    """The routine with its words before its breaths, of which one is enough; None where that has no room.

    The time to settle goes before a second breath does: in that the move is learnt.
    """
    told = told_first(routine)
    whole = doses(routine)
    given = [_from_one(dose) for dose in whole]
    least = _least(given)
    most = _most(given)
    if wanted < told + least + shortest or (most is not None and wanted > told + most + settle):
        return None
    spare = wanted - told - _least(whole)
    settle = max(shortest, min(settle, spare, round((1 - PRACTISED) * (wanted - told))))
    counts = shared(given, wanted - told - settle)
    steps = tuple(dose.taken(count) for dose, count in zip(given, counts, strict=True))
    return Fitted(msgspec.structs.replace(routine, steps=steps), settle / 1000, introduce=True)


def _from_one(dose: Dose) -> Dose:
    """The dose from one breath on, where it is neither fixed nor bound to some numbers."""
    if dose.least == dose.most or dose.counts or not dose.step.paced:
        return dose
    return msgspec.structs.replace(dose, least=1)


def told_first(routine: Routine) -> int:
    """Ms that it takes to tell every step before it is done."""
    return sum(telling(step, *step.sides[:1]) for step in routine.steps)


def fitted(routine: Routine, minutes: float) -> Routine:
    """The routine in at most these minutes of practice, without time to settle.

    Raises:
        ValueError: the minutes are out of reach; names the least or the most.
    """
    return within(routine, minutes, lead_in=0).routine


def at_breath(routine: Routine, breath: Breath) -> Routine:
    """The routine at this breath; no step is cut by it under the time that its words take.

    Steps with a breath of their own stay as they are, and a fixed dose too quick for its words keeps the
    routine's breath.
    """
    paced = msgspec.structs.replace(routine, breath=breath)
    pairs = zip(doses(routine), doses(paced), strict=True)
    return msgspec.structs.replace(
        paced, steps=tuple(_worded(was, now, routine.breath) for was, now in pairs)
    )


def _worded(was: Dose, now: Dose, breath: Breath) -> Step:
    """The step at its new pace, as long as its words take, or as it was where that was less."""
    words = min(telling(was.step), was.ms_a_side(was.own))
    if now.ms_a_side(now.own) >= words:
        return now.step
    if now.step.fixed or now.step.repetitions is not None:
        return msgspec.structs.replace(now.step, breath=breath)
    return now.taken(-(-words // now.unit))


def _least(given: list[Dose]) -> int:
    """How short all of them can be together, in ms."""
    return sum(dose.ms(dose.least) for dose in given)


def _most(given: list[Dose]) -> int | None:
    """How long all of them can be together, in ms; None where one of them may grow as it likes."""
    most = [dose.ms(dose.most) for dose in given if dose.most is not None]
    return sum(most) if len(most) == len(given) else None


def _tenths_up(ms: int) -> int:
    return -(-ms // TENTH) * TENTH


def _too_short(routine: Routine, least: int, settle: int) -> str:
    settling = f", {settle / 1000:g} s of them to settle" if settle else ""
    minutes = _tenths_up(least + settle)
    as_clock = f"; {_clock(minutes)} is enough" if minutes % MINUTE else ""
    return f"{routine.slug} takes at least {minutes / MINUTE:g} minutes{settling}{as_clock}"


def _clock(ms: int) -> str:
    """Minutes and seconds as clocks have them, and as they can be asked for: 1:24."""
    return f"{ms // MINUTE}:{ms % MINUTE // 1000:02d}"


def _too_long(routine: Routine, most: int) -> str:
    grows = f"standing still has {LONGEST} minutes at most" if stood(routine) else "nothing in it could grow"
    return (
        f"{routine.slug} takes at most {most / MINUTE:g} minutes: what moves, presses or taps keeps its "
        f"dose, and {grows}"
    )
