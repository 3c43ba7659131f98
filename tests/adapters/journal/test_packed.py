"""Packing lines into a file: what is written is read back."""

import os
from pathlib import Path

import pytest

from qicli.adapters.journal import packed


def cut(handle: int) -> None:
    """A disk that keeps only the beginning."""
    os.ftruncate(handle, 15)


def other(handle: int) -> None:
    """A disk on which another whole file stands."""
    os.ftruncate(handle, 0)
    with os.fdopen(os.dup(handle), "r+b") as file, packed.packing(file) as out:
        out.write(b"{}\n")


def test_what_is_packed_comes_back(tmp_path: Path) -> None:
    """The lines, and how many they are."""
    with (tmp_path / "all.gz").open("w+b") as file:
        assert packed.pack([b"one", b"two"], file) == 2
    assert [*packed.numbered_lines(tmp_path / "all.gz")] == [(1, b"one"), (2, b"two")]


@pytest.mark.parametrize("disk", [cut, other])
def test_a_disk_that_keeps_something_else(
    disk: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Is seen when it is read back, and told as any error of a disk."""
    monkeypatch.setattr(packed, "sync", disk)
    with (tmp_path / "all.gz").open("w+b") as file, pytest.raises(OSError, match="not the same"):
        packed.pack([b"one", b"two"], file)
