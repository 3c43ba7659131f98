"""What one person gives to a study: lines that come back as they were, and nothing else is taken."""

from datetime import date

import msgspec
import pytest

from qicli.core.study.contents import Held, held_by
from qicli.core.study.given import Heading, NoRowsError, is_heading, lines_of, read_heading, read_row
from qicli.core.study.row import Row

HEADING = Heading(journal="0123456789abcdef", code="P017")
ROWS = [
    Row(kind="symptom", day=date(2017, 3, 4), pain=0, treatments=("massage", "other")),
    Row(kind="session", day=date(2017, 3, 5), routine="own", minutes=5.5, finished=False),
]


def test_lines_come_back() -> None:
    """The heading first, then a row a line; pain 0 is there, and so is a no."""
    first, *others = lines_of(HEADING, ROWS)
    assert is_heading(first)
    assert read_heading(first) == HEADING
    assert [read_row(line) for line in others] == ROWS
    assert b'"pain":0' in others[0]
    assert b'"finished":false' in others[1]


@pytest.mark.parametrize(
    "line",
    [
        b'{"kind":"symptom","day":"2017-03-04","note":"Anna"}',
        b'{"kind":"symptom","day":"2017-03-04","treatments":["Dr Khan"]}',
        b'{"kind":"session","day":"2017-03-04","routine":"for-anna"}',
        b'{"kind":"symptom","day":"2017-03-04","pain":11}',
        b'{"kind":"diary","day":"2017-03-04"}',
        b'{"kind":"symptom"}',
        b"Anna",
        b"\xff",
        b"[" * 100_000,
    ],
    ids=["a field", "a treatment", "a routine", "a number", "a kind", "no day", "words", "bytes", "deep"],
)
def test_nothing_else_is_a_row(line: bytes) -> None:
    """A word that stands in no list comes into no study, whoever wrote the file."""
    with pytest.raises(NoRowsError):
        read_row(line)
    assert not is_heading(line)
    with pytest.raises(NoRowsError):
        read_heading(line)


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "Anna Lee"},
        {"code": "é"},
        {"code": "P" * 41},
        {"journal": "anna"},
        {"v": 2},
        {"days": "mine"},
        {"by": "Anna"},
    ],
    ids=str,
)
def test_nothing_else_is_a_heading(changes: dict[str, object]) -> None:
    """A code is made of few signs; a newer version is told from this one."""
    line = msgspec.json.encode(msgspec.to_builtins(HEADING) | {"format": "qi-study", **changes})
    assert is_heading(line)
    with pytest.raises(NoRowsError):
        read_heading(line)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"code": "../../x"}, "its code is none: letters, digits, points, _ and - it may have, 40 at most"),
        ({"journal": "anna"}, "its journal is not as qi writes it"),
        ({"by": "Anna"}, "is nothing that qi wrote"),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_in_words(changes: dict[str, object], told: str) -> None:
    """With what to do; a pattern of signs is for nobody to read."""
    line = msgspec.json.encode(msgspec.to_builtins(HEADING) | {"format": "qi-study", **changes})
    with pytest.raises(NoRowsError) as error:
        read_heading(line)
    assert str(error.value) == f"{told}, so it is left out; ask for it anew"


def test_a_row_that_is_wrong_is_told_in_words() -> None:
    """By the column."""
    with pytest.raises(NoRowsError) as error:
        read_row(b'{"kind":"symptom","day":"2017-03-04","pain":11}')
    assert str(error.value) == "its pain is not as qi writes it"


def test_what_is_held_is_told_by_columns() -> None:
    """Only those that have something; the words of those that have words."""
    assert held_by(ROWS) == [
        Held("kind", 2, ("session", "symptom")),
        Held("day", 2, ()),
        Held("pain", 1, ()),
        Held("routine", 1, ("own",)),
        Held("minutes", 1, ()),
        Held("finished", 1, ()),
        Held("treatments", 1, ("massage", "other")),
    ]
