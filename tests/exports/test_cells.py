"""Cells of a table: none can begin a formula, and none is changed by that."""

import pytest
from hypothesis import given

from qicli.exports.cells import guarded, unguarded
from strategies import text, tricky_text

RISKY = set("=+-@＝＋－＠\t\r\n")


@given(text | tricky_text)
def test_a_guard_can_be_taken_off(cell: str) -> None:
    """And no guarded cell can begin a formula, whatever blanks a spreadsheet drops before it."""
    safe = guarded(cell)
    assert unguarded(safe) == cell
    assert safe[:1] not in RISKY or not safe
    assert not safe.strip("\x00\u200b\ufeff").strip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        pytest.param("=1+1", "'=1+1", id="formula"),
        pytest.param("  =1+1", "'  =1+1", id="after blanks"),
        pytest.param("\x00@SUM(A1)", "'\x00@SUM(A1)", id="after a null"),
        pytest.param("\tx", "'\tx", id="tab"),
        pytest.param("'quoted", "''quoted", id="apostrophe"),
        pytest.param("– a dash", "– a dash", id="a dash is no minus"),
        pytest.param("a=b", "a=b", id="an equals sign within"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_guards(cell: str, safe: str) -> None:
    """Only where one is needed."""
    assert guarded(cell) == safe
