"""Answers about many persons: what an engine found, as it may be shown in any view."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from qicli.core.study.cells import FEW, FEWEST, HIDDEN, Cell, cell, fewest, parted
from qicli.core.study.estimates import (
    Estimate,
    Spread,
    difference,
    estimate,
    share,
    so_much_of,
    summed,
    together,
)
from qicli.study.questions import CHANGE, EVERYBODY, PEOPLE, WEEK, Question


class Found(Struct, frozen=True):
    """A row that the SQL of a question gives: of how many persons it is, and of a mean over them the spread.

    Attributes:
        arm: the group; `part`: a week, a routine …; `measure`: one of the question's.
        mean, sd: over persons; None for a count alone, and the second for one person.
    """

    arm: str
    part: str
    measure: str
    persons: int
    mean: float | None = None
    sd: float | None = None


class Line(Struct, frozen=True):
    """One figure as it is shown.

    Attributes:
        persons: of how many it is: rounded, or a word in its place.
        told: the mean over persons with its interval; None for a count, and where it is of too few.
        percent: of those who are parted so; None where one of the numbers is not shown.
    """

    arm: str
    part: str
    measure: str
    persons: Cell
    told: Estimate | None = None
    percent: Estimate | None = None


class Difference(Struct, frozen=True):
    """The mean of a group less that of the first one."""

    arm: str
    less: str
    part: str
    measure: str
    told: Estimate


class Answer(Struct, frozen=True):
    """What is told of one question: group by group, part by part, in the order of its measures."""

    question: str
    lines: tuple[Line, ...]
    differences: tuple[Difference, ...] = ()


_NOISE = 1e-6  # of a mean times its number
Totals = Mapping[str, int]  # of each group, the first one first: all its persons
Rows = dict[tuple[str, str], dict[str, Found]]  # by group and part, then by measure
Shown = Mapping[tuple[str, str], Estimate]  # by part and measure, of one group: what is told of each mean


def totals_of(found: Iterable[Found], arms: Sequence[str]) -> dict[str, int]:
    """How many persons each of these groups has, from what was found of `people`."""
    counted = {row.arm: row.persons for row in found if row.measure == EVERYBODY}
    return {arm: counted.get(arm, 0) for arm in arms}


def answer(question: Question, found: Iterable[Found], totals: Totals) -> Answer:
    """What may be told of what was found."""
    rows: Rows = defaultdict(dict)
    for row in found:
        rows[row.arm, row.part][row.measure] = row
    for (arm, part), measures in rows.items():
        for measure in _of_few(question, part, measures, rows.get((arm, ""), {})):
            measures[measure] = replace(measures[measure], mean=None, sd=None)
    parts = _parts(question, rows)
    seen = {
        part: {measure for (_, each), found in rows.items() if each == part for measure in found}
        for part in parts
    }
    shown = {arm: _shown(question, arm, parts, rows, total) for arm, total in totals.items()}
    lines = chain.from_iterable(
        _lines(question, arm, part, rows.get((arm, part), {}), seen[part], totals[arm], shown[arm])
        for arm in totals
        for part in parts
    )
    return Answer(question.name, tuple(lines), tuple(_differences(question, parts, shown)))


def _of_few(
    question: Question, part: str, found: Mapping[str, Found], whole: Mapping[str, Found]
) -> list[str]:
    """The measures here whose mean is of few who did anything, however many did nothing and are in it too.

    They are few where those are who did it in any week, or where all together did it hardly ever: of twelve
    persons 0.1 days are one day of one person.
    """
    there = [measure for measure in question.zeros if measure in found]
    did = whole.get(question.did)
    if did is not None and did.persons < FEWEST:
        return there
    if question.did and not part:
        return []
    return [name for name in there if (found[name].mean or 0.0) * found[name].persons < FEWEST - _NOISE]


def _parts(question: Question, rows: Rows) -> list[str]:
    """All of them in order; of weeks every one up to the last that has enough persons in any group."""
    there = dict.fromkeys(part for _, part in rows)
    if question.parts != WEEK:
        return sorted(there)
    enough = [
        int(part)
        for (_, part), measures in rows.items()
        if part and sum(row.persons for row in measures.values()) >= FEWEST
    ]
    first = min((int(part) for part in there if part), default=1)
    weeks = [str(week) for week in range(first, max(enough, default=0) + 1)]
    return [""] * ("" in there) + weeks


def _lines(  # noqa: PLR0913, PLR0917 - a place in the table, what was found there and anywhere, and of how many
    question: Question,
    arm: str,
    part: str,
    found: Mapping[str, Found],
    seen: AbstractSet[str],
    total: int,
    shown: Shown,
) -> Iterable[Line]:
    """One of each measure that there is for this part in any group; where nobody is, that is few as well."""
    split = [names for names in question.split if not seen.isdisjoint(names)]
    cells: dict[str, Cell] = {}
    for names in split:
        cells |= parted({name: found[name].persons if name in found else 0 for name in names})
    for measure in question.measures:
        if measure in cells:
            names = next(names for names in split if measure in names)
            yield Line(arm, part, measure, cells[measure], percent=_percent(measure, names, cells))
        elif measure in seen:
            row = found.get(measure) or Found(arm, part, measure, 0)
            whole = question is PEOPLE and measure == EVERYBODY
            told = shown.get((part, measure))
            persons = cell(row.persons, None if whole else total)
            if measure in question.zeros and told is None and persons != FEW:
                persons = HIDDEN
            yield Line(arm, part, measure, persons, None if told is None else _bounded(measure, told))


def _bounded(measure: str, told: Estimate) -> Estimate:
    """No bound is below 0 where no number can be: of days, hours and pains, not of changes."""
    return told if measure == CHANGE else replace(told, low=max(0.0, told.low))


def _percent(measure: str, names: Sequence[str], cells: Mapping[str, Cell]) -> Estimate | None:
    """From the numbers that are shown, so that it tells no more than these."""
    shown = [number for name in names if isinstance(number := cells[name], int)]
    number = cells[measure]
    return share(number, sum(shown)) if isinstance(number, int) and len(shown) == len(names) else None


def _shown(question: Question, arm: str, parts: Sequence[str], rows: Rows, total: int) -> Shown:
    """What is told of each mean of a group that is of enough persons."""
    spreads = {
        (part, measure): spread
        for part in parts
        for measure, row in rows.get((arm, part), {}).items()
        if (spread := _spread(row, total)) is not None
    }
    return {(part, measure): _told(question, part, measure, spreads) for part, measure in spreads}


def _spread(row: Found, total: int) -> Spread | None:
    """Of the fewest persons that what is shown of them could stand for, so that an interval tells no more."""
    if row.mean is None or row.sd is None or row.persons < FEWEST:
        return None
    return Spread(fewest(cell(row.persons, total), total), row.mean, row.sd)


def _told(question: Question, part: str, measure: str, spreads: Mapping[tuple[str, str], Spread]) -> Estimate:
    """What is told of a mean: of some it follows from what is told beside it."""
    spread = spreads[part, measure]
    if question.summed is not None and measure == question.summed[0]:
        before, change = (spreads.get((part, each)) for each in (question.summed[1], CHANGE))
        if before is not None and change is not None:
            return summed(estimate(before), estimate(change), spread)
    if question.by_the_unit is not None and measure == question.by_the_unit[0]:
        unit = question.by_the_unit[1]
        if (units := spreads.get((part, unit))) is not None:
            return so_much_of(units, _told(question, part, unit, spreads), spread)
    if question.parts == WEEK and not part:
        weeks = [each for (week, name), each in spreads.items() if week and name == measure]
        return together(spread, weeks)
    return estimate(spread)


def _differences(
    question: Question, parts: Sequence[str], shown: Mapping[str, Shown]
) -> Iterable[Difference]:
    """Of every group with the first one, wherever both have a mean that is shown."""
    first, *others = shown
    for arm in others:
        for part in parts:
            for measure in question.measures:
                one, other = (shown[each].get((part, measure)) for each in (arm, first))
                if one is not None and other is not None:
                    yield Difference(arm, first, part, measure, difference(one, other))
