"""Many programs writing at once."""

from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from driver import QI, entries, piped

pytestmark = pytest.mark.terminal

MANY = 50


def test_fifty_logs_at_once(tmp_path: Path) -> None:
    """Every line is there, whole, once, and said no earlier than the line before it."""
    running = [piped(tmp_path, [*QI, "log", "--pain", str(number % 11)]) for number in range(MANY)]
    for qi in running:
        _, complaints = qi.communicate(timeout=60)
        assert (qi.returncode, complaints) == (0, "")
    assert len(list((tmp_path / "qi" / "journal").glob("*.jsonl"))) == 1
    noted = entries(tmp_path)
    assert sorted(entry["pain"] for entry in noted) == sorted(number % 11 for number in range(MANY))
    assert len({entry["id"] for entry in noted}) == MANY
    said = [datetime.fromisoformat(entry["logged"]) for entry in noted]
    assert all(earlier <= later for earlier, later in pairwise(said))


def test_twenty_undos_at_once(tmp_path: Path) -> None:
    """Each takes back another entry, and none is left."""
    for number in range(10):
        piped(tmp_path, [*QI, "log", "--pain", str(number)]).communicate(timeout=60)
    running = [piped(tmp_path, [*QI, "undo"]) for _ in range(20)]
    said = [qi.communicate(timeout=60)[0] for qi in running]
    taken = [each for each in said if "Taken back" in each]
    assert len(taken) == len(set(taken)) == 10
    assert len([each for each in said if "nothing to take back" in each]) == 10
