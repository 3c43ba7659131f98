"""Means over persons: their intervals, differences of two groups, shares; beside scipy."""

from functools import cache
from itertools import product
from math import sqrt
from random import Random
from statistics import fmean, stdev

import pytest
from scipy import stats

from qicli.core.report.statistics import t_quantile
from qicli.core.study.cells import FEWEST
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


def _spread(numbers: list[float]) -> Spread:
    return Spread(len(numbers), fmean(numbers), stdev(numbers))


def test_a_mean_has_its_interval_over_persons() -> None:
    """Student's sleep data, which every book has."""
    sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]
    assert estimate(_spread(sleep)) == Estimate(1.6, 0.6, 2.6)  # 1.58, 0.70 to 2.46
    many = estimate(Spread(2000, 5.123, 2.0))
    assert many == Estimate(5.12, 5.02, 5.22, 2)


@pytest.mark.parametrize(
    ("one", "other"), [(12, 15), (10, 200), (1500, 3000), (30, 30), (12, 1500), (999, 1000)]
)
def test_a_difference_is_never_told_more_surely_than_it_is(one: int, other: int) -> None:
    """It is of what is shown of both groups, and its interval has Welch's in it, as scipy has that."""
    chance = Random(one)  # noqa: S311 - no secret
    for wide in (0.1, 1, 3) * 20:
        of = ((5, 1, one), (4, wide, other))
        groups = [[chance.gauss(middle, wide) for _ in range(n)] for middle, wide, n in of]
        ours, theirs = (estimate(_spread(numbers)) for numbers in groups)
        told = difference(ours, theirs)
        exact = stats.ttest_ind(*groups, equal_var=False).confidence_interval(0.95)
        step = 10**-told.decimals
        assert told.decimals == min(ours.decimals, theirs.decimals)
        assert told.mean == pytest.approx(ours.mean - theirs.mean, abs=step / 2 + 1e-9)
        assert told.low <= exact.low
        assert told.high >= exact.high
        if wide >= 1 and min(one, other) > 20:
            assert told.high - told.low <= (exact.high - exact.low) * 1.1 + 7 * step


def test_persons_who_are_all_alike_differ_by_what_they_differ() -> None:
    """That they are all alike is not told of few: only of very many is the interval as narrow as it is."""
    alike = {10: 3.0, 12: 5.0}
    few = [estimate(Spread(persons, mean, 0.0)) for persons, mean in alike.items()]
    many = [estimate(Spread(100 * persons, mean, 0.0)) for persons, mean in alike.items()]
    assert difference(*few) == Estimate(-2.0, -2.8, -1.2)
    assert difference(*many) == Estimate(-2.0, -2.02, -1.98, 2)


@pytest.mark.parametrize("weeks", [1, 2, 4, 26])
def test_all_weeks_tell_no_more_of_how_many_than_the_single_ones(weeks: int) -> None:
    """Where everybody notes in each of them: it follows from what is shown of these."""
    chance = Random(weeks)  # noqa: S311 - no secret
    for persons in [*range(10, 18), 1000] * 4:
        days = [[chance.randint(0, 7) for _ in range(weeks)] for _ in range(persons)]
        single = [_spread([person[week] for person in days]) for week in range(weeks)]
        spread = _spread([fmean(person) for person in days])
        told = together(spread, single)
        step = 10**-told.decimals
        shown = fmean(estimate(each).mean for each in single)
        assert told.mean == pytest.approx(shown, abs=step / 2 + 1e-9)
        assert told.low <= spread.mean - spread.reach
        assert told.high >= spread.mean + spread.reach
        assert weeks > 1 or told == estimate(single[0])


def test_weeks_told_otherwise_move_nothing() -> None:
    """Of a thousand persons on there are two decimals, of single weeks of fewer there is one."""
    spread = Spread(1000, 3.456, 1.0)
    assert together(spread, [spread, Spread(900, 3.4, 1.0)]) == estimate(spread)


def test_what_came_later_is_a_sum() -> None:
    """With an interval of its own, which the rounding of both makes wider; of other persons it is none."""
    spread = Spread(200, 0.0, 1.0)
    first, change = estimate(Spread(200, 5.04, 1.0)), estimate(Spread(200, -1.48, 1.0))
    assert summed(first, change, spread) == Estimate(3.5, 3.2, 3.8)
    with pytest.raises(ValueError, match="same persons"):
        summed(first, change, Spread(2000, 0.0, 1.0))


quantile = cache(t_quantile)


def _chosen(chance: Random, persons: int) -> list[int]:
    """Whole numbers of so many persons: most of them often the same, as few days of practice are."""
    base, top = chance.choice([0, 1, 3]), chance.choice([1, 2, 7, 30])
    part = chance.choice([0, 0.02, 0.05, 0.1, 0.3, 0.5, 0.8])
    return [base + (chance.randint(1, top) if chance.random() < part else 0) for _ in range(persons)]


def _could_be(told: Estimate, persons: int, least: int) -> bool:
    """Whether whole numbers of so many persons can be told so: by their sum and the sum of their squares."""
    step = 10**-told.decimals
    for total in range(int((told.mean - step) * persons) - 1, int((told.mean + step) * persons) + 2):
        low, more = divmod(total, persons)
        square = (persons - more) * low**2 + more * (
            low + 1
        ) ** 2  # the least; any other is two, or four … more
        reach = (told.high - told.mean - step / 2) / quantile(least - 1)
        most = reach**2 * least * (persons - 1) + total**2 / persons
        nearest = max(0, int((most - square) // 2))
        for squares in (square + 2 * n for n in range(max(0, nearest - 1), nearest + 2)):
            sd = sqrt(max(0.0, squares - total**2 / persons) / (persons - 1))
            if estimate(Spread(least, total / persons, sd)) == told:
                return True
    return False


@pytest.mark.parametrize("minutes", [8, 25, 45, 60, 90])
def test_hours_of_sessions_of_one_length_tell_no_more_than_their_days(
    minutes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever knows that length reads no more from both than from the days alone."""
    monkeypatch.setattr("qicli.core.study.estimates.t_quantile", quantile)
    told: dict[Estimate, Estimate] = {}
    for persons, total, more in product(range(13, 18), range(1, 100), range(3)):
        least = total // persons
        squares = total * (2 * least + 1) - persons * least * (least + 1) + 2 * more
        sd = sqrt((squares - total**2 / persons) / (persons - 1))
        days = Spread(13, total / persons, sd)
        hours = Spread(13, days.mean * minutes / 60, sd * minutes / 60)
        so_many = so_much_of(days, estimate(days), hours)
        assert so_many == told.setdefault(estimate(days), so_many)
    nobody = Spread(13, 0.0, 0.0)
    assert so_much_of(nobody, estimate(nobody), nobody) == Estimate(0.0, -0.5, 0.5)
    days = Spread(13, 4.0, 1.0)
    varied = so_much_of(days, estimate(days), Spread(13, 2.0, 3.0))
    assert varied.high - varied.mean > Spread(13, 2.0, 3.0).reach


@pytest.mark.parametrize("shown", [10, 15, 20, 25, 40, 70, 95, 100, 105, 300, 1005])
def test_no_mean_of_whole_numbers_tells_of_how_many_it_is(
    shown: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every number of persons that is rounded to the one shown has numbers with that mean and interval."""
    monkeypatch.setattr("qicli.core.study.estimates.t_quantile", quantile)  # the same, reckoned once
    chance = Random(shown)  # noqa: S311 - no secret
    rounded_so = [persons for persons in range(shown - 2, shown + 3) if persons >= FEWEST]
    for persons in rounded_so * 12:
        numbers = _chosen(chance, persons)
        told = estimate(Spread(rounded_so[0], fmean(numbers), stdev(numbers)))
        assert all(_could_be(told, other, rounded_so[0]) for other in rounded_so), (persons, told, numbers)


@pytest.mark.parametrize(("persons", "of"), [(30, 100), (10, 1000), (990, 1000), (50, 50)])
def test_a_share_has_wilsons_interval(persons: int, of: int) -> None:
    """In whole percent, as scipy has it, and never beyond all or none."""
    told = share(persons, of)
    exact = stats.binomtest(persons, of).proportion_ci(0.95, method="wilson")
    assert told.mean == round(100 * persons / of)
    assert told.low == pytest.approx(100 * exact.low, abs=0.51)
    assert told.high == pytest.approx(100 * exact.high, abs=0.51)
    assert 0 <= told.low <= told.mean <= told.high <= 100
