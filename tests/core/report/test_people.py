"""How often a report errs, of people made up: `python -m benchmarks truth` looks at more of them."""

import pytest
from benchmarks.people import (
    FALLEN_MONTH,
    FALLEN_WEEK,
    NULL_MONTH,
    NULL_WEEK,
    NULL_WEEK_LATER,
    Trial,
    called,
)

PEOPLE, SEED = 1000, 5


@pytest.mark.parametrize("trial", [NULL_WEEK, NULL_WEEK_LATER, NULL_MONTH])
def test_no_change_is_hardly_ever_called_one(trial: Trial) -> None:
    """At most one in twenty weeks and months in which nothing changed but by itself."""
    assert called(trial, PEOPLE, SEED) <= 0.05


@pytest.mark.parametrize(("trial", "least"), [(FALLEN_WEEK, 0.45), (FALLEN_MONTH, 0.70)])
def test_a_true_fall_is_called_one(trial: Trial, least: float) -> None:
    """2.5 points in one week after five, 2 points between months."""
    assert called(trial, PEOPLE, SEED) >= least
