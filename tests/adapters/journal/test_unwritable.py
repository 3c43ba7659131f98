"""A journal that cannot be read or written: the path is named, the entry given back, nothing overwritten."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

import qicli.core.journal.again  # noqa: F401 - before this process gives up the right to read it
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import Symptom, encode
from qicli.errors import JournalError, NotSaved

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NOTED = Symptom(id="0" * 12, logged=NOON, at=NOON, pain=3)
NOBODY = 65_534  # the user that owns nothing, for root may write everywhere


@pytest.fixture
def journal() -> Iterator[Journal]:
    """A journal with an entry, in a folder that others may look into, as they may not in pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        journal = Journal(Path(name) / "journal", "thinkpad")
        journal.append(NOTED)
        yield journal


@contextmanager
def unprivileged() -> Iterator[None]:
    """Be nobody in particular for a while."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def closed_folder(journal: Journal) -> None:
    """Nobody may look into it."""
    journal.folder.chmod(0)


def closed_file(journal: Journal) -> None:
    """Nobody may read it."""
    journal.folder.chmod(0o755)
    journal.file.chmod(0)


def folder_is_a_file(journal: Journal) -> None:
    """Something else has its name."""
    journal.file.unlink()
    (journal.folder / ".thinkpad.lock").unlink()
    journal.folder.rmdir()
    journal.folder.write_text("something else")


def file_is_a_folder(journal: Journal) -> None:
    """Something else has its name."""
    journal.file.unlink()
    journal.file.mkdir()


CASES = [closed_folder, closed_file, folder_is_a_file, file_is_a_folder]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such permissions")
@pytest.mark.parametrize("case", CASES)
def test_neither_read_nor_written(journal: Journal, case: Callable[[Journal], None]) -> None:
    """Nothing is taken for an empty journal, and the entry comes back as a command."""
    case(journal)
    with unprivileged():
        with pytest.raises(NotSaved, match=f"{journal.file}: not saved") as caught:
            journal.append(NOTED)
        with pytest.raises(JournalError, match=str(journal.folder)):
            list(journal.lines())
    assert caught.value.again.startswith("qi log --pain=3")


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such permissions")
def test_read_but_not_written(journal: Journal) -> None:
    """What may only be read is read, and stays as it is."""
    journal.folder.chmod(0o555)
    journal.file.chmod(0o444)
    with unprivileged():
        with pytest.raises(NotSaved, match="Permission denied"):
            journal.append(NOTED)
        assert [line.said for line in journal.lines()] == [NOTED]
    journal.folder.chmod(0o700)
    assert journal.file.read_bytes() == encode(NOTED) + b"\n"
