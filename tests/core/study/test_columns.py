"""The columns of a study are those of a row, and its page tells each."""

import re
from pathlib import Path
from typing import get_args

from qicli.core.study.columns import COLUMNS, PERSON
from qicli.core.study.row import Chosen, Kind, Row, Treatment

PAGE = (Path(__file__).parents[3] / "docs" / "study-format.md").read_text("utf-8")
TOLD = re.findall(r"^\| (`.*?) \| (\S+) \| (.*?) \|$", PAGE, re.MULTILINE)


def test_the_columns_are_those_of_a_row() -> None:
    """In the order of a row, behind whose it is."""
    assert list(COLUMNS) == [PERSON, *Row.__struct_fields__]


def test_the_page_tells_every_column() -> None:
    """With its type, in this order."""
    told = []
    for names, kind, _ in TOLD:
        words = re.findall(
            r"`([^`]*)`",
            names.replace("`activity_1` …", "`activity_1`, `activity_2`, `activity_3`, `activity_4`,"),
        )
        told += [(word, kind) for word in words]
    assert told == list(COLUMNS.items())


def test_the_page_tells_every_word() -> None:
    """Of each closed list; routines are those that qi brings."""
    words = re.findall(r"`([^`]*)`", PAGE)
    for listed in (Kind, Chosen, Treatment):
        assert set(get_args(listed)) <= set(words)
