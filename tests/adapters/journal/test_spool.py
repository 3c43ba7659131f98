"""Entries on their way in."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal.spool import Spool
from qicli.core.entry import Symptom
from qicli.errors import QiError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_they_come_back_in_the_order_of_their_time() -> None:
    """Those of one moment as they came; years before 1970 too."""
    hours = (3, 1, 1, 2, -600_000)
    said = [
        Symptom(id=f"{row:012x}", logged=NOON, at=NOON + timedelta(hours=each))
        for row, each in enumerate(hours)
    ]
    with Spool() as spool:
        for entry in said:
            spool.add(entry)
        assert list(spool.oldest_first()) == [4, 1, 2, 3, 0]
        assert list(spool.entries(spool.oldest_first())) == [said[row] for row in (4, 1, 2, 3, 0)]
        assert list(spool.ids) == [0, 1, 2, 3, 4]


def test_a_temporary_folder_that_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Is told, with what to do."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(QiError, match="set TMPDIR to another"):
        Spool()
