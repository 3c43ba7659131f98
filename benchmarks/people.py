"""People made up to see how often a report errs: whose pain changes by itself alone, or falls for good."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from msgspec import Struct

from qicli.core.entry import Symptom
from qicli.core.report.summary import summarise
from qicli.core.report.telling.compared import pain_compared
from qicli.core.when import Period

LAST = date(2026, 11, 21)
NOON = time(12)
USUAL, SPREAD = 5.0, 1.5  # points: the mean of their days and its standard deviation
LIKE_THE_DAY_BEFORE = 0.5  # the correlation of a day with the next
NOTED = 0.85  # of the days


class Trial(Struct, frozen=True):
    """What is done with each of so many people.

    Attributes:
        length: days of the report; `before`: days noted before it, of which the last are compared with.
        fall: points by which the pain is lower from its first day on.
    """

    length: int
    before: int
    fall: float = 0.0


NULL_WEEK, FALLEN_WEEK = Trial(7, 35), Trial(7, 35, 2.5)
NULL_WEEK_LATER = Trial(7, 56)
NULL_MONTH, FALLEN_MONTH = Trial(30, 30), Trial(30, 30, 2.0)


def called(trial: Trial, people: int, seed: int) -> float:
    """The share of these people whose report calls their pain changed."""
    chance = Random(seed)  # noqa: S311 - chance that comes out the same each time
    return sum(_calls(trial, chance) for _ in range(people)) / people


def _calls(trial: Trial, chance: Random) -> bool:
    period = Period.ending(LAST, trial.length)
    told = pain_compared(summarise(_noted(trial, chance), period, previous=period.before()))
    return told is not None and told.verdict == "matters"


def _noted(trial: Trial, chance: Random) -> Iterator[Symptom]:
    """A pain a day, up and down around the usual, some days without."""
    days = trial.before + trial.length
    off = chance.gauss(0, SPREAD)
    for number in range(days):
        off = LIKE_THE_DAY_BEFORE * off + chance.gauss(0, SPREAD * (1 - LIKE_THE_DAY_BEFORE**2) ** 0.5)
        pain = USUAL + off - (trial.fall if number >= trial.before else 0)
        if chance.random() < NOTED:
            at = datetime.combine(LAST - timedelta(days=days - 1 - number), NOON, UTC)
            yield Symptom(id=str(number), logged=at, at=at, pain=min(10, max(0, round(pain))))
