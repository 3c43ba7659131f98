"""Lines in rows: no word is torn, nothing is lost, and what goes on stands under its beginning."""

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.cli import VERBS as OF_QI
from qicli.cli import Qi
from qicli.core.rows import VERBS, cells, command_rows, rows

LINES = st.text("ab ·-.1é日", max_size=80)


@given(LINES, st.integers(1, 90))
def test_no_word_is_torn(line: str, columns: int) -> None:
    """Every word stands whole in some row, in its order; a row that is too wide is one word alone."""
    set_in = rows(line, columns)
    assert " ".join(set_in).split() == line.split()
    for row in set_in:
        assert cells(row) <= columns or len(row.replace("·", "").split()) <= 1


@given(LINES)
def test_what_fits_is_left_as_it_is(line: str) -> None:
    """Blanks included; and where there are no columns everything fits."""
    assert rows(line, None) == rows(line, max(1, cells(line))) == [line]


@pytest.mark.parametrize(
    ("line", "set_in"),
    [
        pytest.param("one two three four five", ["one two three", "four five"], id="a sentence"),
        pytest.param("  one two three four", ["  one two three", "  four"], id="its indent"),
        pytest.param("- one two three four", ["- one two three", "  four"], id="past a dash"),
        pytest.param("1. one two three four", ["1. one two", "   three four"], id="past a number"),
        pytest.param("0:35 one two three", ["0:35 one two", "     three"], id="past a time"),
        pytest.param("pain  one two three", ["pain  one two", "      three"], id="past a label"),
        pytest.param("a very long  one two three", ["a very long", "one two three"], id="a label too wide"),
        pytest.param("6 · calf left · burning", ["6 · calf left ·", "  burning"], id="a dot stays behind"),
        pytest.param("qi: no such file there", ["qi: no such", "    file there"], id="what went wrong"),
        pytest.param("see /home/somebody/journal now", ["see", "/home/somebody/journal", "now"], id="a path"),
        pytest.param("  - one abcdefghijklm", ["  - one", "  abcdefghijklm"], id="less indent than it takes"),
        pytest.param("    a bcdefghijklmno", ["    a", "bcdefghijklmno"], id="none, where none fits"),
        pytest.param(" " * 20, [""], id="blanks alone"),
        pytest.param("日本語日本 語日本語", ["日本語日本", "語日本語"], id="wide letters"),
        pytest.param("e\u0301" * 15, ["e\u0301" * 15], id="marks that take no cell"),
    ],
)
def test_in_fifteen_columns(line: str, set_in: list[str]) -> None:
    """As a person would set it."""
    assert rows(line, 15) == set_in


def test_another_indent() -> None:
    """Where whoever sets it knows better."""
    assert rows("left calf, right knee", 12, 4) == ["left calf,", "    right", "    knee"]


@given(st.lists(st.text("ab '\"-é", min_size=1, max_size=12), min_size=1), st.integers(1, 60))
def test_a_command_in_rows(words: list[str], columns: int) -> None:
    """A shell reads the same words from it, and only a word by itself is too wide."""
    set_in = command_rows(shlex.join(words), columns)
    assert shlex.split("\n".join(set_in).replace("\\\n", "")) == words
    for row in set_in:
        assert cells(row) <= columns or len(shlex.split(row.removesuffix(" \\"))) <= 1


def test_a_command_that_fits() -> None:
    """As it is, and in a pipe too."""
    assert command_rows("qi log 'a b'", None) == command_rows("qi log 'a b'", 12) == ["qi log 'a b'"]
    assert command_rows("qi log 'a b' c", 11) == ["qi log \\", "  'a b' c"]


@pytest.mark.parametrize(
    ("line", "set_in"),
    [
        pytest.param(
            "Or for a change: Tree, 12 min: qi practice tree",
            ["Or for a change: Tree, 12 min:", "qi practice tree"],
            id="at the end",
        ),
        pytest.param(
            "Where you are now: qi plan stop. All: qi ask --all",
            ["Where you are now: qi plan stop.", "All: qi ask --all"],
            id="two of them",
        ),
        pytest.param(
            "how it is now, where: qi log 6 (or another)",
            ["how it is now, where: qi log 6", "(or another)"],
            id="an aside behind it",
        ),
        pytest.param(
            "Now: qi practice hip-circles --gentle --minutes 9",
            ["Now:", "qi practice hip-circles \\", "  --gentle --minutes 9"],
            id="wider than a row",
        ),
        pytest.param(
            "qi practice hip-circles --gentle --minutes 9",
            ["qi practice hip-circles \\", "  --gentle --minutes 9"],
            id="alone",
        ),
        pytest.param(
            "as the list has it: qi looks for words",
            ["as the list has it: qi looks for", "words"],
            id="the name in a sentence",
        ),
    ],
)
def test_a_command_among_words(line: str, set_in: list[str]) -> None:
    """It stands whole in its row, so that it can be copied, or in rows that a shell reads as one."""
    assert rows(line, 32) == set_in


def test_the_verbs_are_known() -> None:
    """A verb that is new is known for one here too."""
    assert {*OF_QI, *Qi.also} == VERBS
