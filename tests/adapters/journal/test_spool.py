"""Entries on their way in."""

import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and POSIX permissions", allow_module_level=True)

from qicli.adapters.journal import spool as spool_module
from qicli.adapters.journal.spool import Spool
from qicli.adapters.journal.temporary import sweep_temporary
from qicli.core.entry import Symptom
from qicli.errors import JournalError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_they_come_back_in_the_order_of_their_time(tmp_path: Path) -> None:
    """Those of one moment as they came; years before 1970 too."""
    hours = (3, 1, 1, 2, -600_000)
    said = [
        Symptom(id=f"{row:012x}", logged=NOON, at=NOON + timedelta(hours=each))
        for row, each in enumerate(hours)
    ]
    with Spool(tmp_path / "temporary") as spool:
        for entry in said:
            spool.add(entry)
        assert list(spool.oldest_first()) == [4, 1, 2, 3, 0]
        assert list(spool.entries(spool.oldest_first())) == [said[row] for row in (4, 1, 2, 3, 0)]
        assert list(spool.ids) == [0, 1, 2, 3, 4]


def test_it_is_private_and_gone_on_leaving(tmp_path: Path) -> None:
    """In the folder of the home, where nobody else may look, and nothing of it stays."""
    folder = tmp_path / "temporary"
    with Spool(folder) as spool:
        spool.add(Symptom(id="a" * 12, logged=NOON, at=NOON))
        (file,) = (path for path in folder.rglob("*") if path.name == "spool")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert not folder.exists()


def test_what_was_killed_is_swept(tmp_path: Path) -> None:
    """What a process left that was killed is removed by the next start; what is in use stays."""
    folder = tmp_path / "temporary"
    child = os.fork()
    if child == 0:
        Spool(folder).add(Symptom(id="a" * 12, logged=NOON, at=NOON))
        os._exit(0)
    os.waitpid(child, 0)
    assert [path.name for path in folder.rglob("spool")] == ["spool"]
    with Spool(folder):
        sweep_temporary(folder)
        assert len(list(folder.rglob("spool"))) == 1
    sweep_temporary(folder)
    assert not folder.exists()


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    """Is told, with what to do."""
    (tmp_path / "file").touch()
    with pytest.raises(JournalError, match=r"file: cannot be written .* put that right"):
        Spool(tmp_path / "file")


def test_a_disk_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is told, with what to do, and nothing stays."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(spool_module, "created", full)
    with pytest.raises(JournalError, match=r"spool: cannot be used \(No space left on device\); make room"):
        Spool(tmp_path / "temporary")
    assert not (tmp_path / "temporary").exists()
