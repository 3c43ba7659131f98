"""Rows of any table with a heading."""

import io

import pytest

from qicli.imports.rows import BadRow, rows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('a,b\n1,2\n3,"4\n5,6\n', [{"a": "1", "b": "2"}, (3, True)]),
        ('a,b\n3,"4', [(2, True)]),
        ('a,b\n5" nail,"4\n5,6\n', [(2, True)]),
        ('a,b\n3,"4\n5,6\n7,"eight, and"\n9,10\n', [(2, True), {"a": "9", "b": "10"}]),
        ('a,"b\n1,2\n', [(1, True)]),
        ('a,b\n5" nail,6\n"7\n8",9\n', [{"a": '5" nail', "b": "6"}, {"a": "7\n8", "b": "9"}]),
        ('a,b\n1,5" nail', [{"a": "1", "b": '5" nail'}]),
        ('a,b\n1,"say ""x\n"""\n', [{"a": "1", "b": 'say "x\n"'}]),
    ],
    ids=["to the end", "last", "even", "by another", "heading", "within words", "no line break", "doubled"],
)
def test_a_quote_that_is_never_closed(text: str, found: list[object]) -> None:
    """Is named with its row's line, instead of what it takes in being read as one cell."""
    read_rows = rows(io.StringIO(text, newline=""))
    bad = BadRow("the quote is never closed")
    assert [(number, True) if said == bad else said for number, said in read_rows] == found
