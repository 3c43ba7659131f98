"""Words are read as they were typed; paths stay as the system gave them."""

import os
import sys

import pytest

from qicli.arguments import as_typed

if sys.platform == "win32":
    pytest.skip("words come as text there", allow_module_level=True)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (b"back", "back"),
        ("Rücken".encode(), "Rücken"),
        (b"R\xfccken", "Rücken"),
        (b"--note=R\xfccken", "--note=Rücken"),
        ("腰".encode(), "腰"),
    ],
)
def test_words(typed: bytes, read: str) -> None:
    """As UTF-8; what is none, as Latin-1."""
    assert as_typed(["log", os.fsdecode(typed)]) == ["log", read]


@pytest.mark.parametrize(
    "words",
    [
        ["journal", "import", "\udcfc.csv"],
        ["journal", "--x", "export", "-o", "\udcfc.csv"],
        ["routines", "add", "\udcfc"],
        ["practice", "\udcfc.toml"],
    ],
)
def test_paths(words: list[str]) -> None:
    """They name the file that is there."""
    assert as_typed(words) == words


def test_what_no_bytes_stand_behind() -> None:
    """It stays as it is."""
    assert as_typed(["log", "\ud800"]) == ["log", "\ud800"]
