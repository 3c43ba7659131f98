"""How often a report errs: calls a change where there is none, or misses one that is there."""

from benchmarks.people import (
    FALLEN_MONTH,
    FALLEN_WEEK,
    NULL_MONTH,
    NULL_WEEK,
    NULL_WEEK_LATER,
    Trial,
    called,
)
from benchmarks.table import Line, Section

PEOPLE = 2000
SEED = 12
MOST, WEEKS, MONTHS = 0.05, 0.45, 0.70  # of people


def measure_truth() -> Section:
    """The shares of people whose pain is called changed."""
    lines = [
        _at_most("a week like the five before it", NULL_WEEK),
        _at_most("a week like the eight before it", NULL_WEEK_LATER),
        _at_most("a month like the one before it", NULL_MONTH),
        _at_least("a week 2.5 points lower than the five before it", FALLEN_WEEK, WEEKS),
        _at_least("a month 2 points lower than the one before it", FALLEN_MONTH, MONTHS),
    ]
    heading = f"truth: how many of {PEOPLE:,} people are told of a change that matters"
    return Section(heading, lines)


def _at_most(what: str, trial: Trial) -> Line:
    share = called(trial, PEOPLE, SEED)
    return Line(what, f"{share:.1%}", f"at most {MOST:.0%}", share <= MOST)


def _at_least(what: str, trial: Trial, least: float) -> Line:
    share = called(trial, PEOPLE, SEED)
    return Line(what, f"{share:.1%}", f"at least {least:.0%}", share >= least)
