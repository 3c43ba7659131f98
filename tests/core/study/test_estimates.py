"""Means over persons: their intervals, differences of two groups, shares; beside scipy."""

from random import Random
from statistics import fmean, stdev

import pytest
from scipy import stats

from qicli.core.study.estimates import Estimate, Spread, difference, estimate, share


def _spread(numbers: list[float]) -> Spread:
    return Spread(len(numbers), fmean(numbers), stdev(numbers))


def test_a_mean_has_its_interval_over_persons() -> None:
    """Student's sleep data, which every book has."""
    sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]
    assert estimate(_spread(sleep)) == Estimate(1.58, 0.70, 2.46)


@pytest.mark.parametrize(("one", "other"), [(12, 15), (10, 200), (1500, 3000)])
def test_a_difference_has_welchs_interval(one: int, other: int) -> None:
    """As scipy has it, but for the whole degrees of freedom, which make it a little wider."""
    chance = Random(one)  # noqa: S311 - no secret
    of = ((5, 1, one), (4, 3, other))
    groups = [[chance.gauss(middle, wide) for _ in range(n)] for middle, wide, n in of]
    told = difference(*map(_spread, groups))
    exact = stats.ttest_ind(*groups, equal_var=False).confidence_interval(0.95)
    assert told.low == pytest.approx(exact.low, abs=0.03)
    assert told.high == pytest.approx(exact.high, abs=0.03)
    assert told.high - told.low >= exact.high - exact.low - 0.011


def test_persons_who_are_all_alike_differ_by_what_they_differ() -> None:
    """Without any spread there is nothing that it could be instead."""
    assert difference(Spread(10, 3.0, 0.0), Spread(12, 5.0, 0.0)) == Estimate(-2.0, -2.0, -2.0)


@pytest.mark.parametrize(("persons", "of"), [(30, 100), (10, 1000), (990, 1000), (50, 50)])
def test_a_share_has_wilsons_interval(persons: int, of: int) -> None:
    """In whole percent, as scipy has it, and never beyond all or none."""
    told = share(persons, of)
    exact = stats.binomtest(persons, of).proportion_ci(0.95, method="wilson")
    assert told.mean == round(100 * persons / of)
    assert told.low == pytest.approx(100 * exact.low, abs=0.51)
    assert told.high == pytest.approx(100 * exact.high, abs=0.51)
    assert 0 <= told.low <= told.mean <= told.high <= 100
