"""qi's own formats: recognised, read line by line, and never an exception but for a damaged whole."""

import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Symptom, decode, encode
from qicli.exports.csv import writer
from qicli.imports.own import lines_of
from qicli.imports.rows import BadRow
from qicli.imports.sources import Form, form_of, source_of

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SAID = [Symptom(id=f"{nth:012x}", logged=NOON, at=NOON, note="one\ntwo") for nth in range(3)]
LINES = [encode(entry) for entry in SAID]
TABLE = io.StringIO(newline="")
_write = writer(TABLE)
for entry in SAID:
    _write(entry)
FILES: dict[Form, bytes] = {
    "jsonl": b"\n".join(LINES),
    "json": b'{"format":"qi-journal","v":1,"lines":[' + b",".join(LINES) + b"]}",
    "csv": TABLE.getvalue().encode(),
}


def read(whole: bytes) -> list[bytes | BadRow]:
    """The lines of a file of qi's own, in whatever form it is."""
    return [line for _, line in lines_of(io.BytesIO(whole), form_of(whole))]


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
def test_forms(form: Form, bom: bytes) -> None:
    """All three are told apart and say the same."""
    whole = bom + FILES[form]
    assert (source_of(whole), form_of(whole)) == ("qi", form)
    assert read(whole) == LINES


def test_lines_keep_their_numbers() -> None:
    """Blank lines are passed over, and Windows' line ends too."""
    whole = b"\r\n".join([LINES[0], b"", b"not json", LINES[1]])
    assert list(lines_of(io.BytesIO(whole), "jsonl")) == [(1, LINES[0]), (3, b"not json"), (4, LINES[1])]
    assert source_of(b"\n\n" + whole) == "qi"


def test_json_that_was_laid_out_anew() -> None:
    """Each entry becomes one line again."""
    whole = json.dumps(json.loads(FILES["json"]), indent=4).encode()
    assert (source_of(whole), form_of(whole)) == ("qi", "json")
    lines = read(whole)
    assert not any(b"\n" in line for line in lines if isinstance(line, bytes))
    assert [decode(line) for line in lines if isinstance(line, bytes)] == SAID


@pytest.mark.parametrize(
    ("whole", "reason"),
    [
        pytest.param(FILES["json"][:-9], "damaged", id="cut off"),
        pytest.param(b'{"format":"qi-journal","v":9,"lines":[]}', "newer qi", id="from a newer qi"),
        pytest.param(b'{"format":"qi-journal","v":1}', "damaged", id="no lines"),
    ],
)
def test_what_is_refused_as_a_whole(whole: bytes, reason: str) -> None:
    """A file of which no line can be told apart."""
    with pytest.raises(ValueError, match=reason):
        read(whole)


@given(st.binary(), st.sampled_from(["jsonl", "json", "csv"]))
def test_any_bytes(whole: bytes, form: Form) -> None:
    """Lines, bad rows, or a ValueError (of which text that is no UTF-8 is one)."""
    try:
        found = list(lines_of(io.BytesIO(whole), form))
    except ValueError:
        assert form != "jsonl"
    else:
        assert all(isinstance(line, bytes | BadRow) for _, line in found)
