"""What is said around the answers of a study, in every view."""

from collections.abc import Iterator

from qicli.core.study.cells import FEW, NEARLY_ALL, Cell
from qicli.core.study.estimates import Estimate
from qicli.study.answers import Line
from qicli.study.questions import CHANGE
from qicli.study.told import Told
from qicli.views.study.words import (
    BY_CHANCE,
    NOT_RANDOMISED,
    ONE_RUN,
    PERSONS,
    RANDOMISED,
    REGRESSION,
    ROUNDED,
)

SINCE = "from each person's first day"


def heading(told: Told) -> str:
    """`Many journals · weeks 1 to 8`."""
    return f"Many journals · {weeks(told)}"


def weeks(told: Told) -> str:
    """Which weeks, counted from each person's first day."""
    if told.weeks is None:
        return "all weeks, counted from each person's first day"
    first, last = told.weeks
    return f"week {last} {SINCE}" if first == last else f"weeks {first} to {last} {SINCE}"


def figure(line: Line) -> str:
    """What is told of a figure; "" for a count alone."""
    if line.told is not None:
        return moved(line.told) if line.measure == CHANGE else estimate(line.told)
    return "" if line.percent is None else percent(line.percent)


def sentences(told: Told) -> Iterator[str]:
    """What has to be known to read the figures."""
    yield PERSONS
    yield ROUNDED
    if told.arms:
        yield RANDOMISED if told.randomised else NOT_RANDOMISED
        if told.elsewhere is not None:
            yield f"In none of the groups, and left out: {persons(told.elsewhere)}."
    if told.differences:
        yield BY_CHANCE.format(are="is" if told.differences == 1 else "are", number=told.differences)
    if told.before_and_after:
        yield REGRESSION
    yield ONE_RUN


def persons(cell: Cell) -> str:
    """`1,000 persons`, `<10 persons`, `nearly all of them`, `not shown`."""
    if isinstance(cell, int):
        return f"{cell:,} persons"
    return {FEW: f"{FEW} persons", NEARLY_ALL: f"{NEARLY_ALL} of them"}.get(cell, cell)


def estimate(told: Estimate) -> str:
    """`5.2 (could be anything from 4.9 to 5.5)`."""
    mean, low, high = (f"{each:.{told.decimals}f}" for each in (told.mean, told.low, told.high))
    return f"{mean} (could be anything from {low} to {high})"


def moved(told: Estimate) -> str:
    """`0.3 less (could be anything from 0.6 less to 0.1 more)`."""
    mean, low, high = (_more(each, told.decimals) for each in (told.mean, told.low, told.high))
    return f"{mean} (could be anything from {low} to {high})"


def _more(number: float, decimals: int) -> str:
    size = f"{abs(number):.{decimals}f}"
    return size if number == 0 else f"{size} {'more' if number > 0 else 'less'}"


def percent(told: Estimate) -> str:
    """`35 % (could be anything from 30 to 40 %)`."""
    return f"{told.mean:.0f} % (could be anything from {told.low:.0f} to {told.high:.0f} %)"
