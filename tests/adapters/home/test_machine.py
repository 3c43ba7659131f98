"""The letters of a machine: the same for ever, no other's are the same, and none where there is no id."""

import sys

import pytest

from qicli.adapters.home.machine import LETTERS, letters_of, machine_letters

ID = "3d1219c7c4c5404aaa1f6d2a48adfda4"


def test_they_stay_the_same() -> None:
    """A journal's files are found by them for ever, so that they may never come out otherwise."""
    assert letters_of(ID) == "bzbrdbpv"


@pytest.mark.parametrize("id_", [f"{ID}\n", f"  {ID.upper()}  "], ids=["line break", "capitals"])
def test_how_the_id_is_written_makes_no_difference(id_: str) -> None:
    """Systems write it differently, or anew after an update."""
    assert letters_of(id_) == letters_of(ID)


def test_they_tell_nothing_of_the_id() -> None:
    """Eight small letters, of which nothing is left of the id, and which no other id has."""
    others = {letters_of(f"{number:032x}") for number in range(2000)}
    assert len(others) == 2000
    assert {len(letters) for letters in others} == {LETTERS}
    assert all(letters.isalpha() and letters.islower() and letters.isascii() for letters in others)


@pytest.mark.parametrize("id_", ["", "\n", "uninitialized\n"])
def test_no_id_no_letters(id_: str) -> None:
    """An id that is empty, or was not given yet, would be the same on every such machine."""
    assert letters_of(id_) == ""


@pytest.mark.skipif(sys.platform == "linux", reason="a Linux may be without one, as many containers are")
def test_this_system_has_one() -> None:
    """MacOS and Windows give every machine an id."""
    assert len(machine_letters()) == LETTERS


def test_this_machine_is_always_itself() -> None:
    """Asked twice, the system says the same."""
    assert machine_letters() == machine_letters()
