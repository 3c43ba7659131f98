"""A sentence is taken apart into words as they were typed, and as they are looked up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.words.tokens import tokens_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("6 Left CALF", "6 left calf", id="small letters"),
        pytest.param("can't, don’t", "cant , dont", id="apostrophes"),
        pytest.param("the back's bad, it's sore", "the back bad , its sore", id="whose"),
        pytest.param("calf: (left) – 6", "calf , , left , , 6", id="what parts clauses"),
        pytest.param("ouch! 6? yes; no…", "ouch . 6 . yes . no .", id="what ends them"),
        pytest.param("pins & needles", "pins and needles", id="and"),
        pytest.param("back/hip calf+foot", "back and hip calf and foot", id="and, by a sign"),
        pytest.param("6/10 6-7 8+", "6/10 6 - 7 8 +", id="numbers with signs"),
        pytest.param("7 -> 3, 7 → 3", "7 to 3 , 7 to 3", id="arrows"),
        pytest.param("pain-free left-calf", "pain free left calf", id="hyphens"),
        pytest.param("L. calf, rt. foot.", "l calf , rt foot .", id="shortened sides"),
        pytest.param("24.11. 8:30 6.5 400mg 6h30", "24.11. 8:30 6.5 400mg 6h30", id="dates, clocks, amounts"),
        pytest.param("L4/5 L5-S1 t12/l1", "l4 l5 t12", id="the upper of two vertebrae"),
        pytest.param("-3", "- 3", id="below zero"),
        pytest.param("~6 5½", "about 6 5 half", id="about, and a half"),
        pytest.param('"sore" *6*', "sore 6", id="marks"),
        pytest.param("  6   calf ", "6 calf", id="spaces"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_words(text: str, words: str) -> None:
    """Commas and full stops are words of their own; signs are what they stand for."""
    assert " ".join(token.word for token in tokens_in(text)) == words


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    """In order, and within the text."""
    ends = [place for token in tokens_in(text) for place in (token.start, token.end)]
    assert ends == sorted(ends)
    assert not ends or (ends[0] >= 0 and ends[-1] <= len(text))


@given(st.lists(st.from_regex(r"[A-Za-z]{1,6}|[0-9]{1,4}", fullmatch=True), min_size=1, max_size=6))
def test_plain_words_need_no_pattern(words: list[str]) -> None:
    """They are what the pattern would find."""
    text = " ".join(words)
    assert tokens_in(text) == tokens_in(f"{text} .")[:-1]
