"""What an engine found, as it may be shown."""

import pytest

from qicli.core.study.cells import FEW, HIDDEN, NEARLY_ALL
from qicli.core.study.estimates import Estimate
from qicli.study.answers import Answer, Found, Line, answer, totals_of
from qicli.study.questions import ALL, QUESTIONS
from qicli.study.told import shown_weeks

EVERYBODY = {ALL: 100}


def _weekly(*persons: int) -> list[Found]:
    return [Found(ALL, str(week), "pain", n, 5.0, 1.0) for week, n in enumerate(persons, 1)]


def _shown(told: Answer) -> list[tuple[str, str, int | str]]:
    return [(line.part, line.measure, line.persons) for line in told.lines]


def test_a_mean_of_few_persons_is_not_told() -> None:
    """Neither how many they are nor how it was for them."""
    told = answer(QUESTIONS["practice"], [Found(ALL, "walk", "change", 9, -1.0, 0.5)], EVERYBODY)
    assert told.lines == (Line(ALL, "walk", "change", FEW),)


def test_a_mean_is_told_with_its_interval() -> None:
    """And of how many persons it is, rounded."""
    told = answer(QUESTIONS["practice"], [Found(ALL, "walk", "change", 52, -1.0, 0.5)], EVERYBODY)
    assert told.lines == (Line(ALL, "walk", "change", 50, Estimate(-1.0, -1.3, -0.7)),)


def test_how_many_are_missing_is_not_told_either() -> None:
    """With 95 of a hundred, five are left."""
    found = [Found(ALL, "", "persons", 100), Found(ALL, "", "practice", 95), Found(ALL, "", "checkin", 60)]
    assert _shown(answer(QUESTIONS["people"], found, EVERYBODY)) == [
        ("", "persons", 100),
        ("", "practice", NEARLY_ALL),
        ("", "checkin", 60),
    ]


def test_weeks_end_with_the_last_that_has_enough_persons() -> None:
    """How long the one lasted who went on longest is nobody's business; a week between is told as few."""
    found = [each for each in _weekly(80, 50, 3, 20, 4, 1) if each.part != "3"]
    told = answer(QUESTIONS["pain"], found, EVERYBODY)
    assert _shown(told) == [("1", "pain", 80), ("2", "pain", 50), ("4", "pain", 20)]
    told = answer(QUESTIONS["pain"], _weekly(80, 50, 3, 20, 4, 1), EVERYBODY)
    assert _shown(told)[2:] == [("3", "pain", FEW), ("4", "pain", 20)]


def test_weeks_stand_in_their_order() -> None:
    """Ten comes after nine."""
    told = answer(QUESTIONS["pain"], reversed(_weekly(*[50] * 12)), EVERYBODY)
    assert [line.part for line in told.lines] == [str(week) for week in range(1, 13)]


def test_a_rung_that_nobody_reached_is_few_as_one_that_few_did() -> None:
    """So that none of them is given back by the others."""
    found = [Found(ALL, "1", rung, n) for rung, n in (("back", 40), ("calf", 30), ("foot", 4))]
    told = answer(QUESTIONS["reach"], found, EVERYBODY)
    assert [line.persons for line in told.lines] == [40, FEW, FEW, FEW, HIDDEN, FEW]


def test_a_share_is_of_numbers_that_are_shown() -> None:
    """Rounded as they are; where one of them is hidden there is none."""
    found = [Found(ALL, "", "responded", 33), Found(ALL, "", "did_not", 67), Found(ALL, "", "assessed", 100)]
    told = {line.measure: line for line in answer(QUESTIONS["responders"], found, EVERYBODY).lines}
    assert told["responded"].percent == Estimate(35, 26, 45, 0)
    assert told["assessed"].persons == NEARLY_ALL
    few = [Found(ALL, "", "responded", 5), Found(ALL, "", "did_not", 95), Found(ALL, "", "assessed", 100)]
    told = {line.measure: line for line in answer(QUESTIONS["responders"], few, EVERYBODY).lines}
    assert told["responded"] == Line(ALL, "", "responded", FEW)
    assert told["did_not"] == Line(ALL, "", "did_not", NEARLY_ALL)


def test_groups_are_told_in_their_order_and_held_against_the_first() -> None:
    """A group without anybody is few; no difference with a group of few."""
    found = [
        Found("b", "", "change", 40, -1.0, 1.0),
        Found("a", "", "change", 50, -2.0, 1.0),
        Found("c", "", "change", 4, -5.0, 1.0),
    ]
    told = answer(QUESTIONS["responders"], found, {"b": 60, "a": 70, "c": 4, "d": 0})
    assert [(line.arm, line.persons) for line in told.lines] == [("b", 40), ("a", 50), ("c", FEW), ("d", FEW)]
    (only,) = told.differences
    assert (only.arm, only.less, only.measure) == ("a", "b", "change")
    assert only.told == Estimate(-1.0, -1.7, -0.3)


def test_one_person_has_no_interval() -> None:
    """Nor a deviation, which an engine leaves out."""
    told = answer(QUESTIONS["pain"], [Found(ALL, "1", "pain", 1, 5.0, None)], {ALL: 1})
    assert told.lines == ()


def test_totals_are_those_of_the_groups_asked_about() -> None:
    """In their order; one of which nobody is there has none."""
    found = [Found("b", "", "persons", 4), Found("a", "", "persons", 30), Found("a", "", "pain", 20)]
    assert list(totals_of(found, ["a", "b", "c"]).items()) == [("a", 30), ("b", 4), ("c", 0)]


@pytest.mark.parametrize(
    ("weeks", "shown"),
    [([], []), ([1, 2, 3], [1, 2, 3]), ([1, 2, 3, 4, 5], [1, 3, 5]), ([1, 2, 3, 4], [1, 2, 4])],
)
def test_of_many_weeks_some_are_shown(weeks: list[int], shown: list[int]) -> None:
    """The first and the last always."""
    assert shown_weeks(weeks, 3) == shown


def test_what_came_later_is_the_sum_of_what_is_shown() -> None:
    """Its own mean would be a third equation on the same persons; a difference is of what is shown."""
    means = {"first": 5.04, "last": 3.56, "change": -1.48}  # as told 5.0 and 1.5 less: 3.5, and not 3.6
    rows = [(arm, name, mean) for arm in "ab" for name, mean in means.items()]
    found = [Found(arm, "", name, 40, mean, 2.0) for arm, name, mean in rows]
    told = answer(QUESTIONS["responders"], found, {"a": 60, "b": 60})
    shown = {(line.arm, line.measure): line.told for line in told.lines if line.told}
    assert [shown["a", name].mean for name in means] == [5.0, 3.5, -1.5]
    assert [each.told.mean for each in told.differences] == [0, 0, 0]


def test_what_came_later_is_a_mean_of_its_own_where_no_change_is_told() -> None:
    """Too few have both: then nothing is beside it that it could be the sum of."""
    found = [Found(ALL, "", "first", 40, 5.04, 2.0), Found(ALL, "", "last", 40, 3.56, 2.0)]
    told = answer(QUESTIONS["responders"], found, EVERYBODY)
    assert [line.told.mean for line in told.lines if line.measure == "last" and line.told] == [3.6]


def test_hours_are_so_much_of_the_days_that_are_shown() -> None:
    """2.96 days of 25 minutes are 3.0 and 1.3 hours as 3.04 are, though 1.23 were 1.2; alone they are 1.2."""
    told = []
    for mean in (2.96, 3.04):
        found = [
            Found(ALL, "", "days", 19, mean, 0.1),
            Found(ALL, "", "hours", 19, mean * 25 / 60, 0.1 * 25 / 60),
        ]
        told.append([line.told for line in answer(QUESTIONS["adherence"], found, {ALL: 40}).lines])
    assert told[0] == told[1]
    assert [each.mean for each in told[0] if each] == [3.0, 1.3]
    (alone,) = answer(QUESTIONS["adherence"], [Found(ALL, "", "hours", 19, 1.23, 0.1)], {ALL: 40}).lines
    assert alone.told is not None
    assert alone.told.mean == 1.2


def test_nothing_is_less_than_none() -> None:
    """No bound of hours is below 0; that of a change may be."""
    found = [Found(ALL, "", "hours", 19, 0.2, 0.1)]
    (hours,) = answer(QUESTIONS["adherence"], found, {ALL: 40}).lines
    assert hours.told == Estimate(0.2, 0.0, 0.7)
    found = [Found(ALL, "", "change", 19, 0.2, 0.1)]
    (change,) = answer(QUESTIONS["responders"], found, {ALL: 40}).lines
    assert change.told == Estimate(0.2, -0.3, 0.7)


def test_nearly_all_are_as_few_as_they_could_be() -> None:
    """The interval tells no more of how many they are than the words do."""
    same = [
        answer(QUESTIONS["pain"], [Found(ALL, "1", "pain", n, 5.0, 3.0)], {ALL: total}).lines
        for n, total in ((39, 41), (42, 42), (34, 41))
    ]
    assert {lines[0].persons for lines in same} == {NEARLY_ALL}
    assert len({lines[0].told for lines in same}) == 1


def test_a_difference_tells_nothing_that_its_groups_do_not() -> None:
    """With an interval of its own it once told of 10 to 12 persons that they were 10."""
    ours = Found("a", "", "change", 13, 3.0, 0.0)
    lines, differences = set(), set()
    for persons, mean, sd in ((10, 3.2, 0.65), (12, 3.1667, 0.72), (11, 3.1818, 0.68)):
        found = [ours, Found("b", "", "change", persons, mean, sd)]
        told = answer(QUESTIONS["responders"], found, {"a": 30, "b": 30})
        lines.add(told.lines)
        differences.add(told.differences)
    assert (len(lines), len(differences)) == (1, 1)


def _practice(persons: int, practised: int, days: dict[str, int]) -> dict[tuple[str, str], Line]:
    """What is told of so many persons, of whom so many practised; on so many days each week, all together."""
    found = [Found(ALL, "", "practised", practised)]
    found += [Found(ALL, week, "days", persons, number / persons, 0.3) for week, number in days.items()]
    mean = sum(days.values()) / persons / len(days)
    found += [Found(ALL, "", "days", persons, mean, 0.3), Found(ALL, "", "hours", persons, mean / 2, 0.2)]
    told = answer(QUESTIONS["adherence"], found, {ALL: 60})
    return {(line.part, line.measure): line for line in told.lines}


def test_days_of_few_who_practised_are_not_told() -> None:
    """Of twelve persons 0.1 days a week are one day of one person, though all twelve are in the mean."""
    for practised, days in ((1, {"1": 1, "2": 1}), (9, {"1": 60, "2": 60}), (0, {"1": 0, "2": 0})):
        told = _practice(12, practised, days)
        assert told.pop(("", "practised")).persons == FEW
        assert {line.persons for line in told.values()} == {HIDDEN}
        assert not any(line.told for line in told.values())
    told = _practice(12, 10, {"1": 40, "2": 10, "3": 9})
    assert [told[week, "days"].persons for week in ("", "1", "2", "3")] == [10, 10, 10, HIDDEN]
    assert told["3", "days"].told is None
    assert told["", "hours"].told is not None


def test_days_with_a_pain_of_few_are_not_told() -> None:
    """However many noted something else."""
    for days, shown in ((9, HIDDEN), (10, 15)):
        told = answer(QUESTIONS["lasting"], [Found(ALL, "", "days", 14, days / 14, 0.8)], {ALL: 60})
        assert [(line.persons, line.told is None) for line in told.lines] == [(shown, shown == HIDDEN)]


def test_a_mean_of_all_weeks_follows_from_those_that_are_shown() -> None:
    """Days of practice; hours follow from these; a week of few is not shown, and moves nothing."""
    weeks = [("1", 13, 41 / 13), ("2", 13, 42 / 13), ("3", 4, 0.0)]
    found = [Found(ALL, week, "days", persons, mean, 1.0) for week, persons, mean in weeks]
    found += [Found(ALL, "", "days", 13, 83 / 26, 1.0), Found(ALL, "", "hours", 13, 83 / 52, 0.5)]
    told = {
        (line.part, line.measure): line.told.mean
        for line in answer(QUESTIONS["adherence"], found, {ALL: 30}).lines
        if line.told
    }
    assert told == {("1", "days"): 3.2, ("2", "days"): 3.2, ("", "days"): 3.2, ("", "hours"): 1.6}
