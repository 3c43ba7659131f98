"""Text in lines and pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.views.practice.wrapping import hanging, paged, wrapped

TEXT = "Stand still. Let the arms hang, and the knees be soft. Breathe as you like."


@given(st.text(alphabet="abc de.", max_size=200), st.integers(9, 60))
def test_no_line_is_wider_and_no_word_is_lost(text: str, columns: int) -> None:
    """Lines break between words."""
    lines = wrapped(text, columns)
    assert all(len(line) <= columns for line in lines)
    short = [word for word in text.split() if len(word) <= columns]
    assert [word for line in lines for word in line.split() if word in short] or not short


@pytest.mark.parametrize("columns", [9, 20, 40])
def test_words_stay_whole(columns: int) -> None:
    """No line ends within a word that a line can hold."""
    assert " ".join(wrapped(TEXT, columns)) == TEXT


def test_a_word_that_no_line_holds() -> None:
    """It is broken where there is no other way, and cut off on the narrowest screens."""
    assert wrapped("abcdefghijkl", 10) == ("abcdefghij", "kl")
    assert wrapped("abcdefghijkl", 8) == ("abcdefghijkl",)
    assert wrapped("息を吸って吐いて", 10) == ("息を吸って", "吐いて")


def test_a_hanging_indent() -> None:
    """Further lines begin under the first word."""
    assert hanging("e    ", "smaller, then past it", 20) == ("e    smaller, then", "     past it")
    assert hanging("e    ", "smaller", 12) == ("e    smaller",)
    assert hanging("e    ", "", 20) == ("e    ",)


class TestPages:
    """Divided where it is least felt."""

    def test_between_paragraphs(self) -> None:
        """As many whole ones as there is room for."""
        assert paged(["one two", "three", "four"], 20, 2, 9) == [("one two", "three"), ("four",)]

    def test_between_sentences(self) -> None:
        """Where a paragraph is longer than a page."""
        assert paged([TEXT], 28, 2, 9) == [
            ("Stand still.",),
            ("Let the arms hang, and the", "knees be soft."),
            ("Breathe as you like.",),
        ]

    def test_between_lines(self) -> None:
        """Where a sentence is longer than a page, or there are too few turns; an ellipsis tells of more."""
        pages = paged([TEXT], 28, 2, 2)
        assert len(pages) == 2
        assert " ".join(line for page in pages for line in page).replace(" …", "") == TEXT
        assert paged([TEXT], 28, 1, 9)[1] == ("hang, and the knees be …",)

    def test_nothing(self) -> None:
        """Of nothing there is one empty page."""
        assert paged([], 20, 3, 1) == [()]
        assert paged([""], 20, 3, 1) == [()]
