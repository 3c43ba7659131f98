"""Letters that can be read from two metres."""

import pytest

from qicli.views.practice.letters import HEIGHT, Size, letters, width

ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789"


@pytest.mark.parametrize("size", ["huge", "large", "half"])
def test_every_letter_is_a_block(size: Size) -> None:
    """Each letter is as high as its size says, and all its rows are as wide as was said."""
    for letter in ALL:
        rows = letters(letter, size)
        assert len(rows) == HEIGHT[size]
        assert {len(row) for row in rows} == {width(letter, size)}


def test_no_two_letters_look_alike() -> None:
    """Each can be told from every other, but for O and zero, S and five, which have always looked alike."""
    looks = {letters(letter, "large") for letter in ALL}
    assert len(looks) == len(ALL) - 2


def test_a_word() -> None:
    """IN in half blocks."""
    assert letters("in", "half") == ("▀█▀ █▄ █", " █  █ ▀█", "▀▀▀ ▀  ▀")


def test_only_ascii() -> None:
    """Where there are no blocks, number signs."""
    assert set("".join(letters("in 8", "large", ascii_only=True))) == {"#", " "}


def test_an_unknown_sign_is_a_gap() -> None:
    """Nothing breaks on a sign that has no letter."""
    assert letters("é", "half") == letters(" ", "half")
