"""Bytes from a terminal become keys; what is no key does nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.adapters.terminal.keyboard import ALONE_AFTER, Keyboard, typed


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        pytest.param(b"n", ["n"], id="a letter"),
        pytest.param(b" \r\n", ["space", "enter", "enter"], id="space and enter"),
        pytest.param(b"\x7f\x08\x04", ["backspace", "backspace", "end"], id="editing"),
        pytest.param("é".encode(), ["é"], id="two bytes"),
        pytest.param(b"\x1b[A\x1b[B\x1b[C\x1b[D", ["up", "down", "right", "left"], id="arrows"),
        pytest.param(b"\x1bOC", ["right"], id="arrows in application mode"),
        pytest.param(b"\x1b[1;5C\x1b[3~\x1b[15~\x1bOP", [], id="other sequences"),
        pytest.param(b"\x1bq", [], id="alt and a letter"),
        pytest.param(b"\x1b]11;rgb:0000/0000/0000\x07\x1bP1+r\x1b\\n", ["n"], id="answers from the terminal"),
        pytest.param(b"\x1b[200~q b n e\x1b[201~n", ["n"], id="pasted"),
        pytest.param(b"\xff\xfe", ["\ufffd", "\ufffd"], id="not text"),
    ],
)
def test_keys(data: bytes, keys: list[str]) -> None:
    """Each key by its name, and nothing for the rest."""
    assert Keyboard().feed(data, 0) == keys


@pytest.mark.parametrize(
    "data", [b"\x1b[C", b"\x1bOC", "é".encode(), b"\x1b[200~q\x1b[201~n", b"\x1b]0;q\x07n"]
)
def test_split_anywhere(data: bytes) -> None:
    """A sequence means the same however it is split over reads."""
    whole = Keyboard().feed(data, 0)
    for cut in range(1, len(data)):
        board = Keyboard()
        assert board.feed(data[:cut], 0) + board.feed(data[cut:], 20) == whole


def test_escape_alone() -> None:
    """Escape pressed by itself does nothing, and does not swallow a key pressed later."""
    board = Keyboard()
    assert board.feed(b"\x1b", 0) == []
    assert board.feed(b"n", ALONE_AFTER + 1) == ["n"]


@given(st.lists(st.binary(max_size=12), max_size=8))
def test_any_bytes(chunks: list[bytes]) -> None:
    """Nothing that arrives breaks it, and no key has an escape in it."""
    board = Keyboard()
    for now, chunk in enumerate(chunks):
        assert all("\x1b" not in key for key in board.feed(chunk, now))


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        pytest.param(["n"], ["n"], id="one"),
        pytest.param(["e", "n"], ["e", "n"], id="two quick ones"),
        pytest.param(["+"] * 9, ["+"] * 9, id="a key held down"),
        pytest.param(list("qben"), [], id="nobody types so fast"),
    ],
)
def test_pasted_text_is_no_typing(keys: list[str], taken: list[str]) -> None:
    """Many different keys in one read were pasted."""
    assert typed(keys) == taken
