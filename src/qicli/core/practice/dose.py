"""Doses: how much of each step there is, within what it may have, when a practice is shortened or lengthened.

Longer practices grow by arriving, breathing, standing and lying only. What moves, presses or taps has at most
the dose that is written, for that is the one which was published or tried. Standing still has a most for all
its steps together. Where a routine is one step alone, more of it is more of that.
"""

from collections.abc import Sequence
from math import ceil

import msgspec
from msgspec import Struct

from qicli.core.practice.routine import Breath, Routine, Step
from qicli.core.practice.standing import may_grow, stands_still
from qicli.core.practice.unfolding import telling

# Of the numbers that a step may have the next smaller one is taken where the larger would leave less than
# this share of what is written to the other steps.
ROOM = 0.6


class Dose(Struct, frozen=True):
    """A step seen as a number of equal units a side: breaths, or seconds where the breath is free.

    `own` is how many are written, `least` how many its words take, `most` how many it may have (None for any
    number); `counts` are the only numbers it may have, if it is bound to some.
    """

    step: Step
    unit: int  # ms, on one side
    own: int
    least: int
    most: int | None
    counts: tuple[int, ...] = ()

    def ms_a_side(self, units: int) -> int:
        """How long so many units last on one side."""
        if not self.step.paced and units == self.own:
            return round((self.step.seconds or 0) * 1000)  # which need not be whole seconds
        return units * self.unit

    def ms(self, units: int) -> int:
        """How long so many units last on all sides; an exercise is one unit, all its sets and rests."""
        if self.step.repetitions is not None:
            return self.unit
        return self.ms_a_side(units) * max(1, len(self.step.sides))

    def at(self, units: int) -> "Dose":
        """The dose bound to so many units."""
        return msgspec.structs.replace(self, own=units, least=units, most=units)

    def taken(self, units: int) -> Step:
        """The step with so many units."""
        if units == self.own:
            return self.step
        if self.step.paced:
            return msgspec.structs.replace(self.step, breaths=units, seconds=None)
        return msgspec.structs.replace(self.step, seconds=float(units))


def doses(routine: Routine) -> list[Dose]:
    """The dose of each step."""
    alone = len(routine.steps) == 1
    growth = may_grow(routine)
    return [_dose(step, step.breath or routine.breath, growth, alone=alone) for step in routine.steps]


def shared(given: Sequence[Dose], wanted: int) -> list[int]:
    """So many ms shared out: how many units each gets, in proportion to what is written.

    They fill the time within one unit, as far as they may grow; it is never less than the least of all.
    """
    bound = _bound(given, wanted)
    grows = wanted >= sum(dose.ms(dose.own) for dose in bound)
    lows = [dose.own if grows else dose.least for dose in bound]
    highs = [dose.most if grows else dose.own for dose in bound]
    quotas = _quotas(bound, lows, highs, wanted)
    counts = [max(low, int(quota)) for low, quota in zip(lows, quotas, strict=True)]
    left = wanted - sum(dose.ms(count) for dose, count in zip(bound, counts, strict=True))
    while fits := [i for i in range(len(bound)) if _may_grow(bound[i], counts[i], left)]:
        index = max(fits, key=lambda i: quotas[i] - counts[i])
        left -= bound[index].ms(counts[index] + 1) - bound[index].ms(counts[index])
        counts[index] += 1
    return counts


def _dose(step: Step, pace: Breath, growth: float, *, alone: bool) -> Dose:
    """The dose of a step; where one stands still in it, it may become so many times (`growth`) as long."""
    if step.repetitions is not None:  # as it was prescribed
        return Dose(step, round(step.lasts(pace) * 1000), 1, 1, 1)
    if step.paced:
        unit, own = sum(round(part * 1000) for part in pace.parts), step.breaths_at(pace)
    else:
        unit, own = 1000, ceil(step.seconds or 0)
    if step.fixed:
        return Dose(step, unit, own, own, own)
    least = min(own, max(1, -(-telling(step) // unit)))
    counts = tuple(sorted(each for each in step.counts if least <= each <= own)) if step.paced else ()
    most = max(own, int(own * growth)) if stands_still(step) else None
    most = _most(step, own, most, alone=alone)
    return Dose(step, unit, own, counts[0] if counts else least, most, counts)


def _most(step: Step, own: int, stood: int | None, *, alone: bool) -> int | None:
    if step.max is not None:
        return max(own, int(step.max))
    return own if step.moves and (not alone or step.counts or step.tempo) else stood


def _bound(given: Sequence[Dose], wanted: int) -> list[Dose]:
    """The doses, those that are bound to some numbers at the largest that leaves room for the others."""
    bound = list(given)
    for place, dose in enumerate(given):
        for count in reversed(dose.counts):
            bound[place] = dose.at(count)
            if _leaves_room(bound, wanted):
                break
    return bound


def _leaves_room(given: Sequence[Dose], wanted: int) -> bool:
    free = [dose for dose in given if dose.least != dose.most]
    left = wanted - sum(dose.ms(dose.own) for dose in given if dose.least == dose.most)
    return left >= max(
        sum(dose.ms(dose.least) for dose in free), ROOM * sum(dose.ms(dose.own) for dose in free)
    )


def _quotas(
    given: Sequence[Dose], lows: Sequence[int], highs: Sequence[int | None], wanted: int
) -> list[float]:
    """What each would get if units could be split: in proportion, but for those at their least or most."""
    quotas: list[float] = [float(low) for low in lows]
    open_ = [i for i, high in enumerate(highs) if lows[i] != high]
    while open_:
        closed = sum(dose.ms(round(quotas[i])) for i, dose in enumerate(given) if i not in open_)
        factor = (wanted - closed) / sum(given[i].ms(given[i].own) for i in open_)
        for i in open_:
            high = highs[i]
            wish = max(lows[i], given[i].own * factor)
            quotas[i] = wish if high is None else min(wish, high)
        still = [i for i in open_ if quotas[i] == given[i].own * factor]
        if still == open_:
            break
        open_ = still
    return quotas


def _may_grow(dose: Dose, count: int, left: int) -> bool:
    return (dose.most is None or count < dose.most) and dose.ms(count + 1) - dose.ms(count) <= left
