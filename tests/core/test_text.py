"""Text is made harmless, and nothing harmless is changed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.text import escaped, folded, is_safe, stored, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("red \x1b[31m", "red \\x1b[31m", id="escape"),
        pytest.param("\x9b31m", "\\x9b31m", id="C1"),
        pytest.param("abc\u202edef", "abc\\u202edef", id="bidi override"),
        pytest.param("\ud83d", "\\ud83d", id="lone surrogate"),
        pytest.param("a\n\tb\r\nc", "a b c", id="line breaks"),
        pytest.param("Rücken 背中 👩\u200d⚕ [bold]", "Rücken 背中 👩\u200d⚕ [bold]", id="harmless"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    """What could disturb a terminal is written out; everything else stays."""
    assert visible(text) == shown


@given(st.text())
def test_visible_is_safe(text: str) -> None:
    """Whatever comes in, what goes out is safe, on one line, and safe text is left alone."""
    assert is_safe(visible(text))
    assert "\n" not in visible(text)
    assert visible(visible(text)) == visible(text)


@given(st.text(st.characters(codec="utf-8")))
def test_proper_text_is_stored_as_it_is(text: str) -> None:
    """Only lone surrogates are replaced."""
    assert stored(text) == text


def test_lone_surrogates_become_replacement_characters() -> None:
    """A broken byte from the command line cannot break the journal."""
    assert stored("a\udcffb") == "a\ufffdb"


def test_folded_is_one_line() -> None:
    """Runs of blanks and line breaks become one space."""
    assert folded("  a \n\n b\tc ") == "a b c"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ('{"a":1}', '{"a":1}'),
        ('{"a":"\x9b2J\u202e\U000e0041é"}', '{"a":"\\u009b2J\\u202e\\udb40\\udc41é"}'),
        ('{"a":\t"\u00ad"}\r', '{"a": "\u00ad"} '),
    ],
)
def test_lines_of_json_say_the_same_harmlessly(line: str, shown: str) -> None:
    """Written out as JSON does it."""
    assert escaped(line) == shown
    assert json.loads(shown) == json.loads(line)
