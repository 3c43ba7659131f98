"""Twenty-one persons follow every suggestion for six weeks. `tests/meets.py` prints what each meets."""

import pytest

from persons import PERSONS, Person, longest_run, met, shelf_of, walk
from qicli.core.entry import Session
from qicli.core.practice.available import carried
from qicli.core.practice.gates import ruled_out
from qicli.core.today.theirs import MOST_RUNNING

EVERYBODY = pytest.mark.parametrize("person", list(PERSONS.values()), ids=list(PERSONS))


def test_how_many() -> None:
    """Nine rows of the table, and twelve mixtures."""
    assert len(PERSONS) == 21


@EVERYBODY
def test_what_comes_first(person: Person) -> None:
    """On the first day it is what the table has for somebody like this."""
    _, found = next(walk(person))
    assert found.routine in person.first


@EVERYBODY
def test_variety(person: Person) -> None:
    """They meet many routines, and none that was only suggested more than three days running."""
    assert person.fewest is None or len(met(person)) >= person.fewest
    assert longest_run([found for _, found in walk(person)]) <= MOST_RUNNING


@EVERYBODY
def test_variety_without_following(person: Person) -> None:
    """Whoever only looks is shown as many, and none more than three days running."""
    assert person.fewest is None or len(met(person, follows=False)) >= person.fewest
    assert longest_run([found for _, found in walk(person, follows=False)]) <= MOST_RUNNING


@EVERYBODY
def test_what_they_never_get(person: Person) -> None:
    """No load that their table row or their gates rule out, on any of the days."""
    shelf = {routine.slug: routine for routine in shelf_of(person.gates)}
    for _, found in walk(person):
        assert found.routine
        chosen = shelf[found.routine]
        had = carried(chosen.softened() if found.gentle else chosen)
        assert had.isdisjoint(person.never)
        assert found.gentle or had.isdisjoint(person.only_small)
        assert had.isdisjoint(ruled_out(person.gates))


def test_what_is_strong_as_usual_is_not_breathed_away() -> None:
    """Chronic pain of seven to eight gets moves in their gentle version on most days."""
    days = [found for _, found in walk(PERSONS["seven to eight for years"])]
    still = {"easy-breathing", "breathing-through-pain", "lying-ease"}
    assert all(found.gentle for found in days)
    assert sum(found.routine in still for found in days) <= len(days) / 4


def test_a_flare_gets_breathing() -> None:
    """On the day of it, whatever came before; each by turns."""
    days = [found for _, found in walk(PERSONS["a flare at times"])]
    assert {found.routine for found in days[13::14]} <= {
        "easy-breathing",
        "breathing-through-pain",
        "lying-ease",
    }
    assert all(found.gentle and found.reason.code == "above-usual" for found in days[13::14])


def test_who_has_a_favourite_keeps_it() -> None:
    """It stays first on every day, with something else for a change, which changes from day to day."""
    days = [found for _, found in walk(PERSONS["with a favourite"])]
    assert {(found.routine, found.reason.code) for found in days} == {("standing-like-a-tree", "yours")}
    assert all(found.change and found.change.routine != found.routine for found in days)


def test_reasons_fit_the_hour() -> None:
    """In the afternoon nobody is told of their mornings."""
    days = [found for _, found in walk(PERSONS["stiff mornings, asked at four"])]
    assert not any("morning" in str(found.reason) for found in days)


def test_a_walk_is_followed() -> None:
    """Each day's suggestion is practised, and stands in what is known on the next."""
    days = list(walk(PERSONS["nothing noted"], 3))
    followed = [each.routine for each in days[2][0] if isinstance(each, Session)]
    assert followed == [found.routine for _, found in days[:2]]
