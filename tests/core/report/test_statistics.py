"""The little statistics, against SciPy and Student."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from qicli.core.report.statistics import interval, mean, median, t_quantile

SLEEP = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]  # Student 1908: ten paired differences


@pytest.mark.parametrize("freedom", [*range(1, 200), 333, 500, 999, 1000, 2500, 5001, 9999, 10_000])
def test_the_quantile(freedom: int) -> None:
    """Within 1e-9 of SciPy's from 1 to 10,000 degrees of freedom."""
    assert t_quantile(freedom) == pytest.approx(stats.t.ppf(0.975, freedom), abs=1e-9)


def test_students_sleep() -> None:
    """Mean 1.58, 95 % interval 0.7001 to 2.4599."""
    assert mean(SLEEP) == pytest.approx(1.58)
    assert interval(SLEEP) == pytest.approx((0.7001142, 2.4598858), abs=1e-6)


def test_no_interval_under_seven_pairs() -> None:
    """Six say nothing yet, seven do."""
    assert interval(SLEEP[:6]) is None
    assert interval(SLEEP[:7]) is not None


def test_seven_alike() -> None:
    """No spread is a narrow interval, and no error."""
    assert interval([2, 2, 2, 2, 2, 2, 2]) == (2, 2)


@pytest.mark.parametrize(("numbers", "middle"), [([3], 3), ([1, 9, 2], 2), ([4, 1, 3, 2], 2.5)])
def test_median(numbers: list[float], middle: float) -> None:
    """The middle one, or halfway between two."""
    assert median(numbers) == middle


@given(st.lists(st.integers(-10, 10), min_size=7, max_size=40))
def test_the_interval_holds_the_mean(changes: list[int]) -> None:
    """Whatever the changes, and it agrees with SciPy's."""
    found = interval(changes)
    assert found is not None
    low, high = found
    assert low <= mean(changes) + 1e-9
    assert mean(changes) <= high + 1e-9
    spread = stats.sem(changes)
    if spread > 0:
        theirs = stats.t.interval(0.95, len(changes) - 1, loc=mean(changes), scale=spread)
        assert found == pytest.approx(theirs, abs=1e-8)
